// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filehead.h"

#include "store/casefiles.h"
#include "store/migrations.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestFileHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        sound = file.readAll();
        QVERIFY(sound.size() > 16384);
    }

    void readsACase()
    {
        const Result<FileHead> head = look(sound);
        VERIFY_RESULT(head);
        QCOMPARE(*head, (FileHead{migrations::latest(), false}));
    }

    void refusesWhatIsNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::Foreign;
        QTest::newRow("text") << QByteArray("A letter, nothing else.") << ErrorCode::Foreign;
        QTest::newRow("cut in its head") << sound.first(50) << ErrorCode::Corrupt;
        QTest::newRow("cut in a page") << sound.chopped(1) << ErrorCode::Corrupt;
        QTest::newRow("cut after its first page") << sound.first(16384) << ErrorCode::Corrupt;
        QTest::newRow("database of another program") << with(68, QByteArray(4, '\0')) << ErrorCode::Foreign;
        QTest::newRow("newer") << with(60, QByteArray("\0\0\x27\x0f", 4)) << ErrorCode::NewerVersion;
    }
    void refusesWhatIsNoCase()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<FileHead> head = look(bytes);
        QVERIFY(!head);
        QCOMPARE(head.error().code, code);
    }

    void missingFileIsNotFound()
    {
        QCOMPARE(readFileHead(u"/no/such/case.dossier"_s, 1).error().code, ErrorCode::NotFound);
    }

    void folderIsForeign()
    {
        const QTemporaryDir folder;
        QCOMPARE(readFileHead(folder.path(), 1).error().code, ErrorCode::Foreign);
    }

private:
    QByteArray with(qsizetype offset, const QByteArray &bytes) const
    {
        QByteArray changed = sound;
        changed.replace(offset, bytes.size(), bytes);
        return changed;
    }
    static Result<FileHead> look(const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"case.dossier"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{ErrorCode::Failed, file.errorString(), {}};
        file.close();
        return readFileHead(file.fileName(), migrations::latest());
    }

    QByteArray sound;
};

QTEST_GUILESS_MAIN(TestFileHead)
#include "tst_filehead.moc"
