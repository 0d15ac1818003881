// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/actkinds.h"
#include "workspace/opencase.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace dossier;
using namespace dossier::tests;

// Somebody's sitting is cut off at any moment, in the middle of acts, undoing and doing again: the case opens, holds
// together, and lacks at most the act that was under way.
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
        qsizetype acts = 0;
        qsizetype undone = 0;
        qsizetype inFlight = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % killsOfOneCase == 0) {
                file = std::make_unique<CaseFile>(smallCase());
                before = *CaseReader::open(file->path())->lastAct();
            }
            const quint32 after = moments.bounded(80U);
            const QStringList answered = sitAndKill(file->path(), kill, after);
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
            QList<Act> persons = *history;
            if (!persons.isEmpty())
                before = persons.constLast().id;
            persons.removeIf([](const Act &act) { return !actKind(act.code) || !actKind(act.code)->byPerson; });
            const qsizetype more = persons.size() - answered.size();
            QVERIFY2(more == 0 || more == 1,
                qPrintable(u"%1: %2 answered, %3 in the history"_s.arg(QString::fromUtf8(what))
                        .arg(answered.size())
                        .arg(persons.size())));
            for (qsizetype i = 0; i < answered.size(); ++i) {
                const Act &act = persons.at(i);
                const bool isTakenBack = act.code == "undo"_L1 || act.code == "redo"_L1;
                QCOMPARE(isTakenBack ? act.code : QString::number(act.id.value), answered.at(i));
                undone += isTakenBack ? 1 : 0;
            }
            acts += answered.size();
            inFlight += more;
        }
        qInfo("%d kills, %lld acts, %lld of them undone or done again, %lld written but not answered", kills,
            static_cast<long long>(acts), static_cast<long long>(undone), static_cast<long long>(inFlight));
        QVERIFY(acts > 2 * kills);
        QVERIFY(undone > 0);
    }

private:
    // What was answered before the sitting was cut off.
    static QStringList sitAndKill(const QString &path, int seed, quint32 milliseconds)
    {
        QProcess sitter;
        sitter.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sitter.start(QStringLiteral(DOSSIER_SITTER), {path, QString::number(seed)});
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
