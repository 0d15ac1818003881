// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

// A writer that is killed at any moment leaves a case that opens, holds together and has everything that was answered.
class TestKilledWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void losesNothingThatWasAnswered()
    {
        constexpr int kills = 50;
        constexpr int killsOfOneCase = 5; // which then has been through all of them
        QRandomGenerator moments(20240501);
        std::unique_ptr<QTemporaryDir> folder;
        QSet<QString> answered;
        qsizetype all = 0;
        int leftOpen = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % killsOfOneCase == 0) {
                all += answered.size();
                answered.clear();
                folder = std::make_unique<QTemporaryDir>();
                makeCase(folder->filePath(u"case.dossier"_s), smallCase());
            }
            const QString path = folder->filePath(u"case.dossier"_s);
            // Most are killed while they write, some before they have begun.
            const bool whileOpening = moments.bounded(8) == 0;
            const auto after = moments.bounded(whileOpening ? 60U : 80U);
            answered += writeAndKill(path, kill, !whileOpening, after);
            const QString what = u"kill %1, %2 ms after %3, seed %1"_s.arg(kill).arg(after).arg(
                whileOpening ? u"the start"_s : u"the first answer"_s);
            {
                const auto writer = CaseWriter::open(path);
                QVERIFY2(writer, writer ? "" : qPrintable(what + u": "_s + writer.error().detail));
                leftOpen += (*writer)->wasLeftOpen() ? 1 : 0;
            }
            const auto reader = CaseReader::open(path);
            VERIFY_RESULT(reader);
            const auto problems = reader->check();
            VERIFY_RESULT(problems);
            QVERIFY2(problems->isEmpty(), qPrintable(what + u": "_s + problemLines(*problems).join(u'\n')));
            const QSet<QString> lost = answered - whatIsIn(*reader);
            QVERIFY2(lost.isEmpty(), qPrintable(what + u": lost "_s + QStringList(lost.values()).join(u", "_s)));
        }
        all += answered.size();
        qInfo("%d kills, %lld writes had been answered, %d cases were left open", kills, static_cast<long long>(all),
            leftOpen);
        QVERIFY(leftOpen > kills / 2);
        QVERIFY(all > kills);
    }

private:
    // What the other process was answered before it was killed.
    static QSet<QString> writeAndKill(const QString &path, int seed, bool waitForAnswer, quint32 milliseconds)
    {
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QStringLiteral(DOSSIER_OTHER_WRITER), {u"write"_s, path, QString::number(seed)});
        if (!other.waitForStarted() || (waitForAnswer && !other.waitForReadyRead(30000)))
            qWarning("the other process did not write");
        QThread::msleep(milliseconds);
        other.kill();
        other.waitForFinished(30000);
        QSet<QString> answered;
        for (QByteArray line = other.readLine(); line.endsWith('\n'); line = other.readLine())
            answered.insert(QString::fromUtf8(line).trimmed());
        return answered;
    }

    static QSet<QString> whatIsIn(const CaseReader &reader)
    {
        QSet<QString> in;
        const auto ids = reader.sourceIds();
        const auto rows = ids ? reader.sourceRows(*ids) : Result<QList<SourceRow>>(ids.error());
        if (rows) {
            for (const SourceRow &row : *rows)
                in.insert(u"source "_s + row.source.title);
        }
        if (const auto notes = reader.notes()) {
            for (const Note &note : *notes)
                in.insert(u"note "_s + note.words);
        }
        return in;
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
