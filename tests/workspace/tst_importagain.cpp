// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/caseinwords.h"
#include "workspace/importing.h"

#include "store/casefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace dossier;
using namespace dossier::tests;

namespace {

// More than an import reads at once, so that names of later articles are looked for in earlier ones.
constexpr int articleCount = 130;

QByteArray filler(int number)
{
    return QByteArray("Report ") + QByteArray::number(number) + " tells of quay " + QByteArray::number(number * 7)
        + " and of shed " + QByteArray::number(number * 13) + ", where nothing else was seen.\n";
}

// Names, dates and whole paragraphs that articles share, near one another and far apart.
QByteArray articleWords(int number)
{
    QByteArray words = "Report " + QByteArray::number(number) + "\n\n";
    const QByteArray shared =
        "The gates of the lower basin were repaired in the dark by divers from the north, who had "
        "come with lamps, ropes and a boat of their own, and who left before anybody could ask "
        "them what they had seen under the water or who had paid for their work that night.\n";
    switch (number) {
    case 3:
        return words + "The Ministry of Locks (MOL) closed the harbour on 3 June 2023. Clerks of the Sluice Board "
            + "and the Dredging Union wrote it down.\n" + filler(number);
    case 40:
        return words + "On 3 June 2023 the Ministry of Locks (MOL) shut every gate.\n" + filler(number);
    case 41:
    case 118:
        return words + shared + filler(number);
    case 60:
        return words + "The Dredging Union (DU) met on 9 May 2023. The DU wants more boats.\n" + filler(number);
    case 110:
        return words + "The Harbour Watch (HW) saw it on 12 July 2023. The HW wrote to the Sluice Board (SB).\n"
            + filler(number);
    case 112:
        return words + "On 12 July 2023 the Harbour Watch (HW) and the Ministry of Locks (MOL) met.\n" + filler(number);
    case 9:
        return words + "Nobody but the Harbour Watch was awake on 12 July 2023, and the Sluice Board slept.\n"
            + filler(number);
    default:
        return words + filler(number);
    }
}

} // namespace

// An import that ended before its time, and is started again.
class TestImportAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkdir(u"in"_s));
        for (int i = 0; i < articleCount; ++i) {
            QFile file(path(u"in/r%1.txt"_s.arg(i, 3, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(articleWords(i));
        }
        importWhole();
    }

    void theWholeHasWhatIsToBeCompared()
    {
        QVERIFY(m_whole.events.size() >= 3);
        QVERIFY(!m_whole.findings.isEmpty());
    }

    // As if the program had been killed at these moments: before so many articles, and with all in.
    void whatWasCutOffIsFinishedTheNextTime_data()
    {
        QTest::addColumn<int>("moment");
        for (const int moment : m_moments)
            QTest::addRow("%d articles in", moment) << moment;
    }
    void whatWasCutOffIsFinishedTheNextTime()
    {
        QFETCH(int, moment);
        const QString cut = cutOff(moment);
        const ImportReport report = import(cut, {path(u"in"_s)});
        QCOMPARE(report.in + report.duplicate, articleCount);
        QCOMPARE(differenceInWords(m_whole, content(cut)), QString());
        QCOMPARE(problems(cut), QStringList());

        // And then nothing is left to be done.
        const ActId last = lastAct(cut);
        QCOMPARE(import(cut, {path(u"in"_s)}).duplicate, articleCount);
        QCOMPARE(lastAct(cut), last);
    }

    // Whatever is brought in next.
    void anotherImportFinishesItToo()
    {
        const QString cut = cutOff(articleCount);
        QVERIFY(content(cut).events.isEmpty());
        QFile other(path(u"other.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("Something else\n\nNo name and no day is in it.\n");
        other.close();
        QCOMPARE(import(cut, {other.fileName()}).in, 1);
        QCOMPARE(content(cut).events.size(), m_whole.events.size());
        QCOMPARE(content(cut).findings.size(), m_whole.findings.size());
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString cutFile(int moment) const { return path(u"cut-%1.dossier"_s.arg(moment)); }

    // A case that was cut off then.
    QString cutOff(int moment) const
    {
        const QString file =
            path(u"%1-%2.dossier"_s.arg(QString::fromLatin1(QTest::currentTestFunction())).arg(moment));
        QFile::copy(cutFile(moment), file);
        QFile::copy(cutFile(moment) + u"-wal"_s, file + u"-wal"_s);
        return file;
    }

    // Keeps the case as it is on disk at each of the moments.
    void importWhole()
    {
        const QString file = path(u"whole.dossier"_s);
        auto writer = CaseWriter::create(file, {{}, u"Whole"_s, u"en"_s, {}, 0}, u"reader"_s);
        VERIFY_RESULT(writer);
        QSet<int> kept;
        const auto keep = [&](const ImportProgress &progress) {
            const int moment = static_cast<int>(progress.done);
            if (!m_moments.contains(moment) || kept.contains(moment))
                return true;
            kept.insert(moment);
            while ((*writer)->queued() > 0)
                QThread::msleep(1);
            QFile::copy(file, cutFile(moment));
            QFile::copy(file + u"-wal"_s, cutFile(moment) + u"-wal"_s);
            return true;
        };
        const Result<ImportReport> report = importFiles(**writer, {path(u"in"_s)}, u"reader"_s, keep);
        VERIFY_RESULT(report);
        QCOMPARE(report->in, articleCount);
        writer->reset();
        m_whole = content(file);
        QCOMPARE(kept.size(), m_moments.size());
    }
    static ImportReport import(const QString &file, const QStringList &paths)
    {
        auto writer = CaseWriter::open(file, u"reader"_s);
        if (!writer)
            return {};
        const Result<ImportReport> report = importFiles(**writer, paths, u"reader"_s);
        if (!report)
            qWarning().noquote() << report.error().detail << report.error().query;
        return report.value_or(ImportReport());
    }
    static CaseContent content(const QString &file)
    {
        const auto reader = CaseReader::open(file);
        return reader ? reader->content().value_or(CaseContent()) : CaseContent();
    }
    static QStringList problems(const QString &file) { return problemLines(*CaseReader::open(file)->check()); }
    static ActId lastAct(const QString &file) { return *CaseReader::open(file)->lastAct(); }

    const QList<int> m_moments{0, 1, 41, 100, 101, 111, 119, articleCount};
    QTemporaryDir m_folder;
    CaseContent m_whole;
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "tst_importagain.moc"
