// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowsql.h"

#include "store/entityrows.h"
#include "store/sourcerows.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestRowSql : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void insertHasKeptColumnsAndSelectHasNot()
    {
        QVERIFY(insertSql<Name>().contains("sought"_L1));
        QVERIFY(!selectSql<Name>({}).contains("sought"_L1));
        QVERIFY(insertSql<Source>().contains("published_earliest"_L1));
        QVERIFY(!selectSql<Source>({}).contains("published_earliest"_L1));
    }

    void rowsThatRulesMakeComeWithTheirOrigin()
    {
        QVERIFY(selectSql<Name>({}).contains("FROM name r JOIN origin r_origin ON r_origin.id = r.origin"_L1));
        QVERIFY(!selectSql<Source>({}).contains("origin"_L1));
    }

    void runsGoThereAndBack_data()
    {
        QTest::addColumn<QList<MapRun>>("runs");
        QTest::addColumn<int>("size");
        QTest::newRow("none") << QList<MapRun>() << 0;
        QTest::newRow("one for all") << QList<MapRun>{{0, 5, 0, 5, 0, 6, true}} << 7;
        QTest::newRow("byte order mark, line end, soft hyphen") << QList<MapRun>{{0, 0, 0, 1, 0, 3, false},
            {0, 40, 1, 40, 3, 41, true}, {40, 1, 41, 2, 44, 2, false}, {41, 0, 43, 1, 46, 2, false},
            {41, 100, 44, 100, 48, 300, true}} << 38;
        QTest::newRow("not side by side")
            << QList<MapRun>{{3, 5, 900, 5, 70000, 5, true}, {2, 1, 0, 1, 0, 1, true}} << -1;
        QTest::newRow("very large") << QList<MapRun>{{std::numeric_limits<qint64>::max() / 2, 1, 0,
            std::numeric_limits<qint64>::max() / 2, 0, 1, false}}
                                    << -1;
    }
    void runsGoThereAndBack()
    {
        QFETCH(QList<MapRun>, runs);
        QFETCH(int, size);
        const QByteArray packed = packedRuns(OffsetMap(runs));
        if (size >= 0)
            QCOMPARE(packed.size(), size);
        const Result<OffsetMap> unpacked = unpackedRuns(packed);
        QVERIFY(unpacked);
        QVERIFY(unpacked->runs() == runs);
    }

    void runsThatBreakOffAreCorrupt()
    {
        QByteArray packed = packedRuns(OffsetMap({{0, 500, 0, 500, 0, 600, true}}));
        packed.chop(1);
        QCOMPARE(unpackedRuns(packed).error().code, ErrorCode::Corrupt);
        QCOMPARE(unpackedRuns(QByteArray(3, '\xff')).error().code, ErrorCode::Corrupt);
    }

    void numbersOfTheFileStay()
    {
        // Part of the file format: old files have them.
        QCOMPARE(numberOf(Status::Proposed), 0);
        QCOMPARE(numberOf(Status::Accepted), 1);
        QCOMPARE(numberOf(Status::Rejected), 2);
        QCOMPARE(numberOf(PassageKind::Sentence), 0);
        QCOMPARE(numberOf(PassageKind::Heading), 1);
        QCOMPARE(numberOf(PassageKind::Field), 2);
        for (const Status status : {Status::Proposed, Status::Accepted, Status::Rejected}) {
            Status read = Status::Proposed;
            fromNumber(numberOf(status), read);
            QVERIFY(read == status);
        }
        for (const PassageKind kind : {PassageKind::Sentence, PassageKind::Heading, PassageKind::Field}) {
            PassageKind read = PassageKind::Sentence;
            fromNumber(numberOf(kind), read);
            QVERIFY(read == kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowSql)
#include "tst_rowsql.moc"
