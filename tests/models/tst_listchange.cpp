// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listchange.h"

#include <QTest>

using namespace dossier;
using Ids = QList<int>;

class TestListChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesTheOtherList_data()
    {
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("now");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("insertions");
        QTest::addColumn<bool>("reorders");
        QTest::newRow("nothing") << Ids{} << Ids{} << 0 << 0 << false;
        QTest::newRow("the same") << Ids{1, 2, 3} << Ids{1, 2, 3} << 0 << 0 << false;
        QTest::newRow("from nothing") << Ids{} << Ids{1, 2} << 0 << 1 << false;
        QTest::newRow("to nothing") << Ids{1, 2} << Ids{} << 1 << 0 << false;
        QTest::newRow("in the middle") << Ids{1, 5} << Ids{1, 2, 3, 5} << 0 << 1 << false;
        QTest::newRow("two places") << Ids{2, 4} << Ids{1, 2, 3, 4} << 0 << 2 << false;
        QTest::newRow("two go") << Ids{1, 2, 3, 4, 5} << Ids{1, 3, 5} << 2 << 0 << false;
        QTest::newRow("goes and comes") << Ids{1, 2, 3} << Ids{2, 3, 4} << 1 << 1 << false;
        QTest::newRow("another order") << Ids{1, 2, 3} << Ids{3, 1, 2} << 0 << 0 << true;
        QTest::newRow("all at once") << Ids{1, 2, 3, 4} << Ids{4, 9, 2, 8} << 2 << 2 << true;
    }

    void becomesTheOtherList()
    {
        QFETCH(Ids, before);
        QFETCH(Ids, now);
        QFETCH(int, removals);
        QFETCH(int, insertions);
        QFETCH(bool, reorders);
        const ListChange<int> change = changeBetween(before, now);
        QCOMPARE(change.removals.size(), removals);
        QCOMPARE(change.insertions.size(), insertions);
        QCOMPARE(change.reorders, reorders);
        QCOMPARE(change.isNothing(), before == now);
        Ids list = before;
        for (const RowRange &range : change.removals)
            list.remove(range.first, range.last - range.first + 1);
        if (change.reorders)
            list = change.kept;
        QCOMPARE(list, change.kept);
        for (const RowRange &range : change.insertions) {
            for (qsizetype row = range.first; row <= range.last; ++row)
                list.insert(row, now.at(row));
        }
        QCOMPARE(list, now);
    }
};

QTEST_GUILESS_MAIN(TestListChange)
#include "tst_listchange.moc"
