// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
    }

    void decisionIsKeptWithItsAct()
    {
        VERIFY_RESULT(decide({{u"mention"_s, 1, Status::Accepted}, {u"link"_s, 1, Status::Rejected}}));
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto there = reader->content();
        VERIFY_RESULT(there);
        QVERIFY(there->mentions.first().standing.status == Status::Accepted);
        QCOMPARE(there->mentions.first().standing.revision, 1);
        QVERIFY(there->links.first().standing.status == Status::Rejected);
        const Act act = there->acts.last();
        QCOMPARE(act.code, u"decide"_s);
        QCOMPARE(act.changes.size(), 2);
        QCOMPARE(act.changes.first().table, u"mention"_s);
        QCOMPARE(act.changes.first().before.value(u"status"_s).toString(), u"proposed"_s);
        QCOMPARE(act.changes.first().after.value(u"status"_s).toString(), u"accepted"_s);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void rejectedMentionIsNotCounted()
    {
        VERIFY_RESULT(decide({{u"mention"_s, 6, Status::Rejected}, {u"mention"_s, 8, Status::Rejected}}));
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->mentions, 10);
        const auto card = reader->entityCard(SmallCaseBuilder::agency, u"en"_s);
        VERIFY_RESULT(card);
        QCOMPARE(card->mentions, 4);
        QCOMPARE(card->sources, 1);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void decisionCanBeTakenBack()
    {
        VERIFY_RESULT(decide({{u"date"_s, 1, Status::Rejected}}));
        VERIFY_RESULT(decide({{u"date"_s, 1, Status::Proposed}}));
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts().value(), countsBefore());
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void whatCannotBeDecidedIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<qint64>("key");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a row that is not there") << u"mention"_s << qint64(99) << ErrorCode::NotFound;
        QTest::newRow("a table without proposals") << u"source"_s << qint64(1) << ErrorCode::Invalid;
    }
    void whatCannotBeDecidedIsRefusedWhole()
    {
        QFETCH(QString, table);
        QFETCH(qint64, key);
        QFETCH(ErrorCode, code);
        const auto receipt = decide({{u"mention"_s, 1, Status::Rejected}, {table, key, Status::Rejected}});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, code);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(difference(reader->content().value(), smallCase()), QString());
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

private:
    Result<WriteReceipt> decide(const QList<Decision> &decisions) const
    {
        const auto writer = CaseWriter::open(path);
        if (!writer)
            return writer.error();
        Write write;
        write.act.code = u"decide"_s;
        write.act.who = u"reader"_s;
        write.decisions = decisions;
        write.byPerson = true;
        return (*writer)->write(write).result();
    }
    CaseCounts countsBefore() const
    {
        const QString other = folder->filePath(u"before.dossier"_s);
        makeCase(other, smallCase());
        const auto reader = CaseReader::open(other);
        return reader ? reader->counts().value_or(CaseCounts()) : CaseCounts();
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
