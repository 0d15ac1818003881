// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestDecisions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newCase()
    {
        const QString path = m_folder.filePath(u"%1.dossier"_s.arg(++m_count));
        tests::makeCase(path, tests::smallCase());
        return path;
    }
    static Result<WriteReceipt> decide(const QString &path, const QList<Decision> &decisions)
    {
        const auto writer = CaseWriter::open(path);
        if (!writer)
            return writer.error();
        Write write;
        write.act.code = u"decide"_s;
        write.act.who = u"reader"_s;
        write.decisions = decisions;
        write.byPerson = true;
        return (*writer)->write(std::move(write)).result();
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void aDecisionIsWrittenCountedAndInTheHistory_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Status>("status");
        for (const char *table : {"mention", "date", "indicator", "quotation", "link"}) {
            QTest::addRow("%s accepted", table) << QString::fromLatin1(table) << Status::Accepted;
            QTest::addRow("%s rejected", table) << QString::fromLatin1(table) << Status::Rejected;
        }
    }
    void aDecisionIsWrittenCountedAndInTheHistory()
    {
        QFETCH(QString, table);
        QFETCH(Status, status);
        const QString path = newCase();
        const Result<WriteReceipt> receipt = decide(path, {{table, 1, status}});
        VERIFY_RESULT(receipt);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto content = reader->content();
        VERIFY_RESULT(content);
        const QHash<QString, Standing> standings{{u"mention"_s, content->mentions.first().standing},
            {u"date"_s, content->dates.first().standing}, {u"indicator"_s, content->indicators.first().standing},
            {u"quotation"_s, content->quotations.first().standing}, {u"link"_s, content->links.first().standing}};
        QVERIFY(standings.value(table).status == status);
        QCOMPARE(standings.value(table).revision, 1);
        const Act act = content->acts.last();
        QCOMPARE(act.id, receipt->act);
        QCOMPARE(act.changes.size(), 1);
        QCOMPARE(act.changes.first().table, table);
        QCOMPARE(act.changes.first().before.value(u"status"_s), u"proposed"_s);
        QCOMPARE(act.changes.first().after.value(u"status"_s), toString(status));
        QCOMPARE(tests::problemLines(*reader->check()), QStringList()); // kept counts among them
    }

    void backToAProposalCountsAgain()
    {
        const QString path = newCase();
        const CaseCounts before = *CaseReader::open(path)->counts();
        VERIFY_RESULT(decide(path, {{u"mention"_s, 1, Status::Rejected}, {u"date"_s, 1, Status::Accepted}}));
        const CaseCounts between = *CaseReader::open(path)->counts();
        QCOMPARE(between.mentions, before.mentions - 1);
        QCOMPARE(between.dates, before.dates);
        QCOMPARE(between.proposals, before.proposals - 2);
        VERIFY_RESULT(decide(path, {{u"mention"_s, 1, Status::Proposed}, {u"date"_s, 1, Status::Proposed}}));
        QCOMPARE(*CaseReader::open(path)->counts(), before);
    }

    void whatCannotBeDecidedLeavesTheCaseAsItWas_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<qint64>("key");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no such row") << u"date"_s << qint64(99) << ErrorCode::NotFound;
        QTest::newRow("no such table") << u"passage"_s << qint64(1) << ErrorCode::Invalid;
    }
    void whatCannotBeDecidedLeavesTheCaseAsItWas()
    {
        QFETCH(QString, table);
        QFETCH(qint64, key);
        QFETCH(ErrorCode, code);
        const QString path = newCase();
        const CaseContent before = *CaseReader::open(path)->content();
        const auto receipt = decide(path, {{u"mention"_s, 1, Status::Rejected}, {table, key, Status::Accepted}});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, code);
        QVERIFY(*CaseReader::open(path)->content() == before);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
