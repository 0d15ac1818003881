// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/showcommand.h"
#include "store/fulldisk.h"
#include "store/keptfiles.h"
#include "store/unprivileged.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace dossier;
using namespace dossier::tests;

// What the command line says of a case that cannot be opened, and that it leaves it as it was.
class TestBrokenCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        FullDisk::install();
    }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"case.dossier"_s);
        article = folder->filePath(u"news.txt"_s);
        put(article, "The locks were closed on 3 May 2021.\n");
    }
    void cleanup() { FullDisk::setRoom(FullDisk::endless); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << u"none"_s << u"not found"_s;
        QTest::newRow("a letter") << u"letter"_s << u"this is not a case of Dossier"_s;
        QTest::newRow("newer") << u"newer"_s << u"it was written by a newer Dossier"_s;
        for (const int version : {0, 1, -1})
            QTest::addRow("foreign, version %d", version) << u"version %1"_s.arg(
                version) << (version < 0 ? u"this is not a case of Dossier"_s : u"its content contradicts itself"_s);
        QTest::newRow("cut off") << u"cut"_s << u"its content contradicts itself"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, kind);
        QFETCH(QString, words);
        if (kind == "letter"_L1)
            put(path, "A letter, not a case.\n");
        else if (kind != "none"_L1) {
            makeCase(path, smallCase());
            QByteArray bytes = get(path);
            if (kind.startsWith("version "_L1)) {
                const auto version = static_cast<quint32>(kind.sliced(8).toInt());
                const quint32 bigEndian = qToBigEndian(version);
                bytes.replace(60, 4, QByteArray(reinterpret_cast<const char *>(&bigEndian), 4));
            } else if (kind == "newer"_L1)
                bytes.replace(60, 4, QByteArray("\x00\x00\x7f\xff", 4)); // the version in the head of the file
            else
                bytes.truncate(bytes.size() / 2);
            put(path, bytes);
        }
        const QByteArray before = get(path);
        for (const QStringList &command : {QStringList{u"check"_s, path}, QStringList{u"import"_s, path, article},
                 QStringList{u"search"_s, path, u"locks"_s}}) {
            const QString said = run(command);
            QVERIFY2(said.startsWith(u"dossier-cli: "_s + words), qPrintable(said));
            QVERIFY2(said.contains(u"case.dossier"_s), qPrintable(said));
            QVERIFY2(!said.contains(u"CREATE"_s), qPrintable(said));
            QVERIFY2(command.first() != "check"_L1 || !said.contains(u"Run check"_s), qPrintable(said));
        }
        QCOMPARE(get(path), before);
    }

    void readsCasesOfOlderVersionsAsTheyAre_data() { addKeptFiles(); }
    void readsCasesOfOlderVersionsAsTheyAre()
    {
        QFETCH(QString, name);
        makeKeptFile(name, path);
        const QByteArray before = get(path);
        for (const QString &what : shownThings())
            QCOMPARE(run({u"show"_s, what, path}), QString());
        QCOMPARE(run({u"search"_s, path, u"locks"_s}), QString());
        QCOMPARE(run({u"check"_s, path}), QString());
        QCOMPARE(run({u"export"_s, path, u"--as"_s, u"bundle"_s, folder->filePath(u"bundle"_s)}), QString());
        QCOMPARE(get(path), before);
        QCOMPARE(run({u"import"_s, path, article}), QString());
        QVERIFY(get(path) != before);
        QCOMPARE(run({u"check"_s, path}), QString());
    }

    void saysWhereTheCopyOfAnOlderVersionHasNoRoom()
    {
        makeKeptFile(u"case-v2.sql"_s, path);
        const QByteArray before = get(path);
        FullDisk::setRoom(0);
        const QString said = run({u"show"_s, u"sources"_s, path});
        QVERIFY2(said.startsWith(u"dossier-cli: the disk is full"_s), qPrintable(said));
        QCOMPARE(get(path), before);
    }

    void saysWhoHoldsTheCase()
    {
        const auto writer = CaseWriter::create(path, {}, u"Mara Voss"_s);
        VERIFY_RESULT(writer);
        const QString said = run({u"import"_s, path, article});
        QVERIFY2(said.startsWith(
                     u"dossier-cli: Mara Voss has the case open on %1 since "_s.arg(QSysInfo::machineHostName())),
            qPrintable(said));
        QVERIFY(said.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(run({u"search"_s, path, u"locks"_s}), QString()); // reading works
    }

    void saysWhatALockIsThatNamesNobody()
    {
        makeCase(path, smallCase());
        put(path + u".lock"_s, "garbage\nthat is no lock\n");
        const QString said = run({u"import"_s, path, article});
        QVERIFY2(said.startsWith(u"dossier-cli: a lock lies beside the case"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"process 0"_s), qPrintable(said));
        QVERIFY(QFile::remove(path + u".lock"_s));
        QCOMPARE(run({u"import"_s, path, article}), QString());
    }

    void saysWhyAFolderTakesNoBundle()
    {
        makeCase(path, smallCase());
        const QString said = run({u"export"_s, path, u"--as"_s, u"bundle"_s, folder->path()});
        QVERIFY2(said.contains(u"holds something that is not a bundle"_s), qPrintable(said));
        QVERIFY2(said.contains(u"choose an empty folder"_s), qPrintable(said));
    }

    void readsWhereNothingCanBeWritten()
    {
        makeCase(path, smallCase());
        const Sealed sealed(folder->path(), {path, article});
        const Unprivileged nobody;
        QCOMPARE(run({u"check"_s, path}), QString());
        const QString said = run({u"import"_s, path, article});
        QVERIFY2(said.startsWith(u"dossier-cli: it cannot be written"_s), qPrintable(said));
    }

    void saysThatTheDiskIsFull()
    {
        makeCase(path, smallCase());
        FullDisk::setRoom(0);
        const QString said = run({u"import"_s, path, article});
        QVERIFY2(said.contains(u"dossier-cli: the disk is full"_s), qPrintable(said));
        FullDisk::setRoom(FullDisk::endless);
        QCOMPARE(run({u"check"_s, path}), QString());
        QCOMPARE(run({u"import"_s, path, article}), QString());
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What it complains of; empty when all is well.
    static QString run(const QStringList &arguments)
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const int code = runCommand(arguments, outStream, errStream);
        outStream.flush();
        errStream.flush();
        if ((code == 0) != err.isEmpty())
            return u"ended with %1 and said: %2"_s.arg(code).arg(err);
        return err;
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QString article;
};

QTEST_GUILESS_MAIN(TestBrokenCases)
#include "tst_brokencases.moc"
