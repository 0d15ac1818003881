// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/progressline.h"
#include "store/casereader.h"
#include "store/library.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 1500;

// Presses Ctrl-C as soon as the case has a source. The program that tests survives one that comes too late.
class CtrlC
{
public:
    explicit CtrlC(const QString &path) : m_path(path), m_thread([this] { press(); }) { }
    ~CtrlC()
    {
        m_over = true;
        m_thread.join();
    }

private:
    void press()
    {
        const Result<CaseReader> reader = CaseReader::open(m_path);
        while (!m_over && reader && reader->sourceIds().value_or(QList<SourceId>()).isEmpty())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (!m_over)
            std::raise(SIGINT);
    }

    QString m_path;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

} // namespace

class TestLongImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Ran
    {
        int code = -1;
        QString err;
        QJsonObject summary;
    };
    Ran run(const QStringList &arguments, bool errIsTerminal = false)
    {
        Ran ran;
        QString written;
        QTextStream out(&written);
        QTextStream err(&ran.err);
        ran.code = runCommand(arguments, out, err, errIsTerminal);
        out.flush();
        err.flush();
        const QStringList lines = written.split(u'\n', Qt::SkipEmptyParts);
        if (!lines.isEmpty())
            ran.summary = QJsonDocument::fromJson(lines.constLast().toUtf8()).object();
        return ran;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(setUpLibrary());
        std::signal(SIGINT, SIG_IGN); // what a test presses too late
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkdir(u"in"_s));
        for (int i = 0; i < files; ++i) {
            QFile file(folder.filePath(u"in/%1.txt"_s.arg(i, 4, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Report " + QByteArray::number(i)
                + " of the Locks Agency of Valmer.\n\n"
                  "The gate was closed on 14 March 2023, says the Locks Agency.\n");
        }
    }

    void ctrlCStopsAfterTheSourceAtHand()
    {
        const QString path = m_folder.filePath(u"case.dossier"_s);
        QCOMPARE(run({u"create"_s, path}).code, 0);
        Ran stopped;
        {
            const CtrlC pressed(path);
            stopped = run({u"import"_s, path, m_folder.filePath(u"in"_s), u"--json"_s});
        }
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.err.contains(u"Stopped. What is in stays in"_s), qPrintable(stopped.err));
        const int in = stopped.summary.value("in"_L1).toInt();
        QVERIFY2(in > 0 && in < files, qPrintable(QString::number(in)));
        QCOMPARE(QDir(m_folder.path()).entryList({u"case.dossier*"_s}, QDir::Files | QDir::Hidden),
            QStringList{u"case.dossier"_s}); // no log and no lock are left
        QCOMPARE(run({u"check"_s, path}).code, 0);

        const Ran rest = run({u"import"_s, path, m_folder.filePath(u"in"_s), u"--json"_s});
        QCOMPARE(rest.code, 0);
        QCOMPARE(rest.summary.value("in"_L1).toInt(), files - in);
        QCOMPARE(rest.summary.value("duplicate"_L1).toInt(), in);
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    void howFarItIsStandsInATerminalOnly()
    {
        const QString path = m_folder.filePath(u"watched.dossier"_s);
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString article = m_folder.filePath(u"in/0000.txt"_s);
        const Ran watched = run({u"import"_s, path, article}, true);
        QVERIFY2(watched.err.startsWith(u"\r\x1b[K"_s + u"0 of 1 · 0000.txt"_s), qPrintable(watched.err));
        QVERIFY(watched.err.endsWith(u"\r\x1b[K"_s)); // and is gone
        QCOMPARE(run({u"import"_s, path, m_folder.filePath(u"in/0001.txt"_s)}).err, QString());
    }

    void progressIsToldInWords_data()
    {
        QTest::addColumn<ImportProgress>("progress");
        QTest::addColumn<QString>("words");
        QTest::newRow("begins") << ImportProgress{0, 5, u"/in/a.txt"_s, 3} << u"0 of 5 · a.txt"_s;
        QTest::newRow("under way") << ImportProgress{1200, 3000, u"/in/a.txt"_s, 4000}
                                   << u"1,200 of 3,000 · 300 a second · 6 s left · a.txt"_s;
        QTest::newRow("long") << ImportProgress{100, 100'000, u"/in/a.txt"_s, 1000}
                              << u"100 of 100,000 · 100 a second · 17 min left · a.txt"_s;
        QTest::newRow("a name that would move the line")
            << ImportProgress{0, 5, u"/in/a\nb\x1b[2J.txt"_s, 3} << u"0 of 5 · a?b?[2J.txt"_s;
        QTest::newRow("all in") << ImportProgress{3000, 3000, {}, 9000}
                                << u"3,000 read · comparing them with the rest of the case"_s;
    }

    void progressIsToldInWords()
    {
        QFETCH(ImportProgress, progress);
        QFETCH(QString, words);
        QCOMPARE(progressWords(progress), words);
        progress.path = u"x"_s.repeated(200);
        QVERIFY(progressWords(progress).size() <= 79);
    }
};

QTEST_GUILESS_MAIN(TestLongImport)
#include "tst_longimport.moc"
