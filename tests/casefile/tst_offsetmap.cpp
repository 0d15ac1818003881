// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/offsetmap.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestOffsetMap : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutRuns();
    void mapsByIdentity();
    void mapsSpans_data();
    void mapsSpans();
    void mapsBytes_data();
    void mapsBytes();
};

// A mark, "né" composed of e and an accent, a line end that became a blank, "t\u00ADe" without its soft hyphen.
//   decoded  U+FEFF n e U+0301 CR LF t SHY e
//   stored          n é        blank t     e
static const QString decoded = u"\uFEFFne\u0301\r\nt\u00ADe"_s;
static OffsetMap sample()
{
    return OffsetMap({{0, 0, 0, 1, 0, 3, false}, {0, 1, 1, 1, 3, 1, true}, {1, 1, 2, 2, 4, 3, false},
        {2, 1, 4, 2, 7, 2, false}, {3, 1, 6, 1, 9, 1, true}, {4, 0, 7, 1, 10, 2, false}, {4, 1, 8, 1, 12, 1, true}});
}

void TestOffsetMap::isEmptyWithoutRuns()
{
    QVERIFY(OffsetMap().isEmpty());
    QCOMPARE(OffsetMap().toDecoded({2, 5}), (Span{2, 5}));
    QCOMPARE(OffsetMap::identity(0), OffsetMap());
}

void TestOffsetMap::mapsByIdentity()
{
    const OffsetMap map = OffsetMap::identity(9);
    QCOMPARE(map.toDecoded({3, 7}), (Span{3, 7}));
    QCOMPARE(map.toStored({0, 9}), (Span{0, 9}));
    QCOMPARE(map.toBytes({3, 7}, u"abcdefghi"_s), (std::pair<qint64, qint64>{3, 7}));
}

void TestOffsetMap::mapsSpans_data()
{
    QTest::addColumn<Span>("stored");
    QTest::addColumn<Span>("original");

    QTest::newRow("first letter leaves the mark out") << Span{0, 1} << Span{1, 2};
    QTest::newRow("composed letter") << Span{1, 2} << Span{2, 4};
    QTest::newRow("word") << Span{0, 2} << Span{1, 4};
    QTest::newRow("line end") << Span{2, 3} << Span{4, 6};
    QTest::newRow("before the soft hyphen") << Span{3, 4} << Span{6, 7};
    QTest::newRow("after the soft hyphen") << Span{4, 5} << Span{8, 9};
    QTest::newRow("over the soft hyphen") << Span{3, 5} << Span{6, 9};
    QTest::newRow("all") << Span{0, 5} << Span{1, 9};
}

void TestOffsetMap::mapsSpans()
{
    QFETCH(Span, stored);
    QFETCH(Span, original);
    QCOMPARE(sample().toDecoded(stored), original);
    QCOMPARE(sample().toStored(original), stored);
}

void TestOffsetMap::mapsBytes_data()
{
    QTest::addColumn<Span>("stored");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("past");

    QTest::newRow("plain letter") << Span{0, 1} << qint64(3) << qint64(4);
    QTest::newRow("composed letter") << Span{1, 2} << qint64(4) << qint64(7);
    QTest::newRow("line end") << Span{2, 3} << qint64(7) << qint64(9);
    QTest::newRow("over the soft hyphen") << Span{3, 5} << qint64(9) << qint64(13);
    QTest::newRow("nothing") << Span{3, 3} << qint64(9) << qint64(9);
}

void TestOffsetMap::mapsBytes()
{
    QFETCH(Span, stored);
    QFETCH(qint64, first);
    QFETCH(qint64, past);
    QCOMPARE(sample().toBytes(stored, decoded), (std::pair<qint64, qint64>{first, past}));
}

QTEST_GUILESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
