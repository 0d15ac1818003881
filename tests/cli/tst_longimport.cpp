// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/progressline.h"
#include "store/library.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <utility>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 20;

// A terminal before which somebody presses Ctrl-C as soon as something stands on it.
class Terminal : public QIODevice
{
public:
    explicit Terminal(bool pressing) : m_pressing(pressing) { open(QIODevice::WriteOnly); }
    QByteArray written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        m_written.append(bytes, count);
        if (std::exchange(m_pressing, false))
            std::raise(SIGINT);
        return count;
    }

private:
    QByteArray m_written;
    bool m_pressing;
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
    enum class Watched { No, Yes, WithCtrlC };
    Ran run(const QStringList &arguments, Watched watched = Watched::No)
    {
        Ran ran;
        QString written;
        Terminal terminal(watched == Watched::WithCtrlC);
        QTextStream out(&written);
        QTextStream err(&terminal);
        ran.code = runCommand(arguments, out, err, watched != Watched::No);
        out.flush();
        err.flush();
        ran.err = QString::fromUtf8(terminal.written());
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

    // Where an import stops, workspace/tst_importing has; this is about who says so and what is left behind.
    void ctrlCStopsAndTheSameCommandGoesOn()
    {
        const QString path = m_folder.filePath(u"case.dossier"_s);
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QStringList command{u"import"_s, path, m_folder.filePath(u"in"_s), u"--json"_s};
        const Ran stopped = run(command, Watched::WithCtrlC);
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.err.endsWith(u"Stopped. What is in stays in; the same command goes on from here.\n"_s),
            qPrintable(stopped.err));
        const int in = stopped.summary.value("in"_L1).toInt();
        QVERIFY2(in < files, qPrintable(QString::number(in)));
        QCOMPARE(QDir(m_folder.path()).entryList({u"case.dossier*"_s}, QDir::Files | QDir::Hidden),
            QStringList{u"case.dossier"_s}); // no log and no lock are left
        QCOMPARE(run({u"check"_s, path}).code, 0);

        const Ran rest = run(command);
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
        const Ran watched = run({u"import"_s, path, article}, Watched::Yes);
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
