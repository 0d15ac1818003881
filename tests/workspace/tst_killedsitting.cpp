// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/actkinds.h"
#include "workspace/opencase.h"

#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

using namespace dossier;
using namespace dossier::tests;

// Somebody's sitting is cut off at any moment, in the middle of acts, of words being typed ahead of the disk, of
// undoing and doing again, while an import is under way: the case opens, holds together, and lacks at most the act that
// was under way.
class TestKilledSitting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void losesAtMostTheActInFlight()
    {
        constexpr int kills = 50;
        constexpr int killsOfOneCase = 10; // which has then been through all of them
        QRandomGenerator moments(20240502);
        std::unique_ptr<CaseFile> file;
        ActId before;
        qsizetype answers = 0;
        qsizetype unheard = 0;
        QMap<QString, qsizetype> codes; // how many acts of each
        qsizetype underWay = 0; // imports that had not ended
        qsizetype partly = 0; // of them, those of which some sources were in
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % killsOfOneCase == 0) {
                file = std::make_unique<CaseFile>(smallCase());
                before = *CaseReader::open(file->path())->lastAct();
            }
            const quint32 after = moments.bounded(90U);
            const QTemporaryDir articles;
            QVERIFY(writeArticles(articles, kill));
            const QStringList answered = sitAndKill({file->path(), QString::number(kill), articles.path()}, after);
            const QByteArray what = u"kill %1, %2 ms after the first answer"_s.arg(kill).arg(after).toUtf8();
            {
                // Opening for writing tidies up what was left, as the program does.
                const auto document = CaseDocument::open(file->path(), u"Ada"_s);
                QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
                QVERIFY2(!(*document)->isReadOnly(), what.constData());
            }
            const auto reader = CaseReader::open(file->path());
            VERIFY_RESULT(reader);
            const auto problems = reader->check(); // rows, offsets, counts and the chain of the history
            VERIFY_RESULT(problems);
            QVERIFY2(problems->isEmpty(), qPrintable(problemLines(*problems).join(u'\n')));
            const auto history = reader->acts(before, 1'000'000);
            VERIFY_RESULT(history);
            // A source comes in whole or not at all.
            const qsizetype imported = std::ranges::count(*history, u"import"_s, &Act::code);
            const auto sources = reader->content();
            VERIFY_RESULT(sources);
            const qsizetype came = std::ranges::count_if(sources->sources,
                [&](const Source &source) { return source.title.startsWith(u"Article %1-"_s.arg(kill)); });
            QCOMPARE(came, imported);
            underWay += imported < articleCount ? 1 : 0;
            partly += imported > 0 && imported < articleCount ? 1 : 0;
            QList<Act> persons = *history;
            if (!persons.isEmpty())
                before = persons.constLast().id;
            persons.removeIf([](const Act &act) { return !actKind(act.code) || !actKind(act.code)->byPerson; });
            for (const Act &act : std::as_const(persons))
                ++codes[act.code];
            const auto left = afterAnswers(answered, persons);
            QVERIFY2(left, left ? "" : qPrintable(QString::fromUtf8(what) + u": "_s + left.error().detail));
            // A word that is taken back goes in the pieces in which it was typed.
            const bool isWord = left->size() == 2 && isTakenBack(left->constFirst())
                && left->constFirst().code == left->constLast().code;
            QVERIFY2(left->size() <= 1 || isWord,
                qPrintable(u"%1: %2 acts that nobody heard of"_s.arg(QString::fromUtf8(what)).arg(left->size())));
            answers += answered.size();
            unheard += left->size();
        }
        QStringList counts;
        for (const auto &[code, count] : codes.asKeyValueRange())
            counts.append(u"%1 %2"_s.arg(code).arg(count));
        qInfo() << kills << "kills," << underWay << "of them during an import," << partly
                << "of these with some sources in;" << answers << "answers," << unheard
                << "acts written but not answered:" << qPrintable(counts.join(u", "_s));
        QVERIFY(underWay > 0);
        QVERIFY(answers > 2 * kills);
        for (const QString &code : QStringList{u"undo"_s, u"redo"_s, u"write-words"_s, u"accept"_s, u"reject"_s,
                 u"new-claim"_s, u"prefer-claim"_s, u"date-event"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
    }

private:
    static constexpr int articleCount = 25;

    // No two of them alike.
    static bool writeArticles(const QTemporaryDir &folder, int kill)
    {
        for (int i = 0; i < articleCount; ++i) {
            QFile file(folder.filePath(u"article-%1-%2.txt"_s.arg(kill).arg(i)));
            const QString words = u"Article %1-%2\n\nThe Port of Valmer counted %3 barges on %4 March 2023. The Locks "
                                  "Agency says that number %5 was the last of them.\n"_s.arg(kill)
                                      .arg(i)
                                      .arg(kill * articleCount + i)
                                      .arg(i % 28 + 1)
                                      .arg(kill * 1000 + i);
            if (!file.open(QIODevice::WriteOnly) || file.write(words.toUtf8()) < 0)
                return false;
        }
        return true;
    }
    static bool isTakenBack(const Act &act) { return act.code == "undo"_L1 || act.code == "redo"_L1; }

    // The acts that nobody heard of; an error when one that was answered is not in the history. Of undoing and doing
    // again the last act there was is told, of others their own; an answer may come after that to the act behind it.
    static Result<QList<Act>> afterAnswers(const QStringList &answered, QList<Act> acts)
    {
        QSet<ActId> heard;
        ActId last;
        for (const QString &answer : answered) {
            const ActId told(answer.section(u' ', 1).toLongLong());
            const bool isAct = answer.startsWith("act "_L1);
            const auto isSo = [&](const Act &act) {
                return isAct ? act.id == told && !isTakenBack(act) : act.id <= told && isTakenBack(act);
            };
            if (std::ranges::none_of(acts, isSo))
                return Error{ErrorCode::NotFound, toldWords(answer, answered, acts), {}};
            last = std::max(last, told);
            if (isAct)
                heard.insert(told);
        }
        acts.removeIf([&](const Act &act) { return heard.contains(act.id) || (isTakenBack(act) && act.id <= last); });
        return acts;
    }
    static QString toldWords(const QString &answer, const QStringList &answered, const QList<Act> &acts)
    {
        QStringList history;
        for (const Act &act : acts)
            history.append(u"%1 %2"_s.arg(act.code).arg(act.id.value));
        return u"%1 is not in the history; answered: %2; history: %3"_s.arg(
            answer, answered.join(u", "_s), history.join(u", "_s));
    }
    // What was answered before the sitting was cut off.
    static QStringList sitAndKill(const QStringList &arguments, quint32 milliseconds)
    {
        QProcess sitter;
        sitter.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sitter.start(QStringLiteral(DOSSIER_SITTER), arguments);
        if (!sitter.waitForStarted() || !sitter.waitForReadyRead(30000))
            qWarning("nobody sits");
        QThread::msleep(milliseconds);
        sitter.kill();
        sitter.waitForFinished(30000);
        QStringList answered;
        for (QByteArray line = sitter.readLine(); line.endsWith('\n'); line = sitter.readLine())
            answered.append(QString::fromUtf8(line).trimmed());
        return answered;
    }
};

QTEST_GUILESS_MAIN(TestKilledSitting)
#include "tst_killedsitting.moc"
