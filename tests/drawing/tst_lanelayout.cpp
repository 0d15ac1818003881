// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/lanelayout.h"

#include <QTest>

#include <QRandomGenerator>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

LaneRoom roomOf(int rows)
{
    LaneRoom room;
    room.left = 100;
    room.right = 1100;
    room.rows = rows;
    return room;
}

QList<int> rowsOf(const LaneLayout &layout)
{
    QList<int> rows;
    for (const LanePlace &place : layout.places)
        rows.append(place.row);
    return rows;
}

struct Extent
{
    double left;
    double right;
};

Extent extentOf(const LaneItem &item, const LanePlace &place)
{
    if (place.side == LabelSide::None)
        return {item.left, item.right};
    return {std::min(item.left, place.labelLeft), std::max(item.right, place.labelLeft + item.labelWidth)};
}

} // namespace

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTakesTheFirstRowWithRoom_data();
    void eachTakesTheFirstRowWithRoom();
    void labelsStayInView_data();
    void labelsStayInView();
    void aBlockIsLeftFree();
    void aWishIsGrantedWhereItCanBe();
    void whereRowsAreShortTheHigherRankIsShown();
    void whereRowsAreShortLabelsGoBeforeBars();
    void whatHasNoRowIsCounted();
    void nothingOverlapsAndNothingIsDropped_data();
    void nothingOverlapsAndNothingIsDropped();
};

void TestLaneLayout::eachTakesTheFirstRowWithRoom_data()
{
    QTest::addColumn<QList<LaneItem>>("items");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("none") << QList<LaneItem>() << QList<int>();
    QTest::newRow("apart") << QList<LaneItem>{{150, 160, 100}, {400, 410, 100}} << QList<int>{0, 0};
    QTest::newRow("under the label") << QList<LaneItem>{{150, 160, 100}, {200, 210, 100}} << QList<int>{0, 1};
    QTest::newRow("three at once") << QList<LaneItem>{{150, 160, 90}, {155, 165, 90}, {158, 162, 90}}
                                   << QList<int>{0, 1, 2};
    QTest::newRow("the first row again") << QList<LaneItem>{{150, 160, 90}, {155, 165, 90}, {300, 310, 90}}
                                         << QList<int>{0, 1, 0};
    QTest::newRow("without labels") << QList<LaneItem>{{150, 160, 0}, {170, 180, 0}} << QList<int>{0, 0};
}

void TestLaneLayout::eachTakesTheFirstRowWithRoom()
{
    QFETCH(QList<LaneItem>, items);
    QFETCH(QList<int>, rows);
    const LaneLayout layout = LaneLayout::pack(items, roomOf(5));
    QCOMPARE(rowsOf(layout), rows);
    QVERIFY(layout.more.isEmpty());
}

void TestLaneLayout::labelsStayInView_data()
{
    QTest::addColumn<LaneItem>("item");
    QTest::addColumn<LabelSide>("side");
    QTest::addColumn<double>("labelLeft");
    QTest::newRow("right of the bar") << LaneItem{200, 300, 80} << LabelSide::Right << 307.0;
    QTest::newRow("left where it would leave the view") << LaneItem{1000, 1050, 80} << LabelSide::Left << 913.0;
    QTest::newRow("a bar that comes from before") << LaneItem{-500, 300, 80} << LabelSide::Right << 307.0;
    QTest::newRow("a bar that goes on") << LaneItem{900, 5000, 80} << LabelSide::Left << 813.0;
    QTest::newRow("a bar from side to side") << LaneItem{-500, 5000, 80} << LabelSide::Inside << 107.0;
}

void TestLaneLayout::labelsStayInView()
{
    QFETCH(LaneItem, item);
    QFETCH(LabelSide, side);
    QFETCH(double, labelLeft);
    const LaneLayout layout = LaneLayout::pack({item}, roomOf(5));
    QCOMPARE(layout.places.first().side, side);
    QCOMPARE(layout.places.first().labelLeft, labelLeft);
}

void TestLaneLayout::aBlockIsLeftFree()
{
    LaneRoom room = roomOf(6);
    room.taken.append({0, 2, 180, 500});
    const LaneLayout layout = LaneLayout::pack({{200, 210, 50}, {600, 610, 50}}, room);
    QCOMPARE(rowsOf(layout), (QList<int>{3, 0}));
    QCOMPARE(layout.rows, 4);
}

void TestLaneLayout::aWishIsGrantedWhereItCanBe()
{
    LaneItem wishing{200, 210, 50};
    wishing.wish = 2;
    LaneItem late{205, 215, 50};
    late.wish = 2;
    QCOMPARE(rowsOf(LaneLayout::pack({wishing, late}, roomOf(5))), (QList<int>{2, 0}));
}

void TestLaneLayout::whereRowsAreShortTheHigherRankIsShown()
{
    QList<LaneItem> items;
    for (int i = 0; i < 6; ++i)
        items.append({300, 320, 60, i == 5 ? 9 : 0});
    const LaneLayout layout = LaneLayout::pack(items, roomOf(3)); // the last row is for what is left over
    QCOMPARE(layout.places.at(5).row, 0);
    QVERIFY(layout.places.at(5).side != LabelSide::None);
    QCOMPARE(layout.more.size(), 1);
    QCOMPARE(layout.more.first().items, (QList<qsizetype>{1, 2, 3, 4}));
}

void TestLaneLayout::whereRowsAreShortLabelsGoBeforeBars()
{
    QList<LaneItem> items;
    for (int i = 0; i < 8; ++i)
        items.append({200 + i * 20.0, 206 + i * 20.0, 120, 0});
    const LaneLayout layout = LaneLayout::pack(items, roomOf(2));
    QVERIFY(layout.more.isEmpty());
    for (const LanePlace &place : layout.places)
        QCOMPARE(place.row, 0);
    QVERIFY(layout.places.last().side != LabelSide::None);
    QCOMPARE(layout.places.at(3).side, LabelSide::None);
}

void TestLaneLayout::whatHasNoRowIsCounted()
{
    QList<LaneItem> items;
    for (int i = 0; i < 10; ++i)
        items.append({300, 320, 60});
    for (int i = 0; i < 5; ++i)
        items.append({800, 820, 60});
    const LaneLayout layout = LaneLayout::pack(items, roomOf(4));
    QCOMPARE(layout.more.size(), 2);
    QCOMPARE(layout.more.at(0).items.size(), 7);
    QCOMPARE(layout.more.at(1).items.size(), 2);
    QCOMPARE(layout.more.at(0).row, 3);
    QVERIFY(layout.more.at(0).left + roomOf(4).moreWidth <= layout.more.at(1).left);
    QCOMPARE(layout.rows, 4);
}

void TestLaneLayout::nothingOverlapsAndNothingIsDropped_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rows");
    QTest::addColumn<quint32>("seed");
    for (const int count : {10, 60, 300}) {
        for (const int rows : {2, 7, 40}) {
            for (quint32 seed = 1; seed <= 3; ++seed)
                QTest::addRow("%d in %d, %u", count, rows, seed) << count << rows << seed;
        }
    }
}

void TestLaneLayout::nothingOverlapsAndNothingIsDropped()
{
    QFETCH(int, count);
    QFETCH(int, rows);
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<LaneItem> items;
    for (int i = 0; i < count; ++i) {
        const double left = 60 + random.bounded(1060);
        items.append({left, left + 3 + random.bounded(200), double(random.bounded(150)), int(random.bounded(5)),
            int(random.bounded(10)) - 4});
    }
    LaneRoom room = roomOf(rows);
    room.labelsFromRank = 4;
    if (seed == 2)
        room.taken.append({0, 1, 300, 700});
    const LaneLayout layout = LaneLayout::pack(items, room);
    QCOMPARE(layout.places.size(), items.size());
    qsizetype counted = 0;
    for (const LaneMore &more : layout.more)
        counted += more.items.size();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const LanePlace &place = layout.places.at(i);
        if (place.row < 0)
            continue;
        ++counted;
        QVERIFY(place.row < rows);
        const Extent here = extentOf(items.at(i), place);
        for (const LaneBlock &block : room.taken)
            QVERIFY(place.row > block.lastRow || here.right <= block.left || here.left >= block.right);
        for (qsizetype j = 0; j < i; ++j) {
            if (layout.places.at(j).row != place.row)
                continue;
            const Extent there = extentOf(items.at(j), layout.places.at(j));
            QVERIFY(here.right <= there.left || there.right <= here.left);
        }
    }
    QCOMPARE(counted, items.size());
}

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
