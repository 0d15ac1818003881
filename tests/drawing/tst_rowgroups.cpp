// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/rowgroups.h"

#include "drawing/drawnevents.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class TestRowGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventStandsInEveryGroupItBelongsTo();
    void noDatedEventIsLeftOut();
    void whereAllBelongSomewhereThereIsNoRest();
    void countsByGroup();
    void entitiesHaveTheirSign();
};

void TestRowGroups::anEventStandsInEveryGroupItBelongsTo()
{
    const EventIndex index(smallCaseEvents());
    const RowGroups rows(index, smallCaseGroups(), u"Other events"_s);
    QCOMPARE(rows.groups().size(), 3);
    QCOMPARE(rows.groups().at(0).heading, u"The evening paper"_s);
    QCOMPARE(rows.groups().at(0).key, 11);
    QCOMPARE(rows.groupsOf(EventId(4)), (QList<int>{0, 1}));
    QCOMPARE(rows.groupsOf(EventId(5)), (QList<int>{1}));
    QCOMPARE(rows.groupsOf(EventId(14)), QList<int>()); // undated
    QVERIFY(std::ranges::is_sorted(rows.groups().at(0).positions));
}

void TestRowGroups::noDatedEventIsLeftOut()
{
    const EventIndex index(smallCaseEvents());
    const RowGroups rows(index, smallCaseGroups(), u"Other events"_s);
    QCOMPARE(rows.groups().last().heading, u"Other events"_s);
    QCOMPARE(rows.groups().last().key, 0);
    QSet<qsizetype> standing;
    for (const RowGroup &group : rows.groups()) {
        QCOMPARE(group.spans.size(), group.positions.size());
        for (const qsizetype position : group.positions)
            standing.insert(position);
    }
    QCOMPARE(standing.size(), index.dated().size());
}

void TestRowGroups::whereAllBelongSomewhereThereIsNoRest()
{
    const EventIndex index(smallCaseEvents());
    EventGroup all;
    all.source = SourceId(7);
    for (const EventRow &event : index.dated())
        all.events.append(event.id);
    QCOMPARE(RowGroups(index, {all}, u"Other events"_s).groups().size(), 1);
    QVERIFY(RowGroups().isEmpty());
}

void TestRowGroups::countsByGroup()
{
    const EventIndex index(smallCaseEvents());
    const RowGroups rows(index, smallCaseGroups(), u"Other events"_s);
    const QList<TouchCount> counts = rows.counts(index, {EventId(4), EventId(5), EventId(14)});
    const DayBounds march = edtf(u"2021-03"_s).bounds();
    QCOMPARE(counts.at(0).touching(march), 1);
    QCOMPARE(counts.at(1).touching(march), 2);
    QCOMPARE(counts.at(2).touching(march), 0);
}

void TestRowGroups::entitiesHaveTheirSign()
{
    const EventIndex index(smallCaseEvents());
    EventGroup place;
    place.entity = EntityId(3);
    place.type = EntityType::Place;
    place.label = u"Valmer"_s;
    const RowGroups rows(index, {place}, u"Other events"_s);
    QCOMPARE(rows.groups().first().icon, Icon::Place);
    QCOMPARE(rows.groups().first().ink, Ink::Place);
    QVERIFY(rows.groups().first().positions.isEmpty()); // and it has rows all the same
}

QTEST_APPLESS_MAIN(TestRowGroups)
#include "tst_rowgroups.moc"
