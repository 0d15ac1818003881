// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/focus.h"

#include <QTest>

using namespace dossier;
using Subject = Focus::Subject;

namespace {

Focus everything()
{
    Focus focus;
    focus.source = SourceId(1);
    focus.stretch = DayBounds{10, 20};
    return focus;
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingOneSubjectReplacesTheOther_data()
    {
        QTest::addColumn<Focus>("focus");
        QTest::addColumn<int>("subject");
        const Focus base = everything();
        const Focus passage = base.withPassage(TextId(2), PassageId(3));
        const Focus entities = base.withEntity(EntityId(4)).withEntityToggled(EntityId(5));
        const Focus event = base.withEvent(EventId(6));
        QTest::newRow("nothing") << base << int(Subject::Nothing);
        QTest::newRow("passage") << passage << int(Subject::Passage);
        QTest::newRow("entities") << entities << int(Subject::Entities);
        QTest::newRow("event") << event << int(Subject::Event);
        QTest::newRow("passage after event") << event.withPassage(TextId(2), PassageId(3)) << int(Subject::Passage);
        QTest::newRow("entity after passage") << passage.withEntity(EntityId(4)) << int(Subject::Entities);
        QTest::newRow("event after entities") << entities.withEvent(EventId(6)) << int(Subject::Event);
        QTest::newRow("toggled after event") << event.withEntityToggled(EntityId(4)) << int(Subject::Entities);
        QTest::newRow("nothing after event") << event.withNothing() << int(Subject::Nothing);
    }

    void settingOneSubjectReplacesTheOther()
    {
        QFETCH(Focus, focus);
        QFETCH(int, subject);
        QCOMPARE(int(focus.subject()), subject);
        const int parts = int(focus.passage.isValid()) + int(!focus.entities.isEmpty()) + int(focus.event.isValid());
        QCOMPARE(parts, subject == int(Subject::Nothing) ? 0 : 1);
        QCOMPARE(focus.passageText.isValid(), focus.passage.isValid());
        QCOMPARE(focus.source, SourceId(1)); // source and time stay
        QCOMPARE(focus.stretch, std::optional(DayBounds{10, 20}));
    }

    void whatIsBesideAPlaceGoesWithIt()
    {
        const TextSpan place{TextId(2), {3, 9}};
        const TextSpan other{TextId(4), {0, 5}};
        const Focus focus =
            Focus().withPassage(TextId(2), PassageId(3)).withPlace(SourceId(1), place, {other, {TextId(2), {12, 14}}});
        QVERIFY(focus.isPlace(place) && focus.isPlace(other) && !focus.isPlace({TextId(4), {0, 6}}));
        QCOMPARE(focus.placesIn(TextId(2)).size(), 2);
        QCOMPARE(focus.placesIn(TextId(4)), QList<TextSpan>{other});
        QVERIFY(focus.placesIn({}).isEmpty());
        QVERIFY(focus != focus.withPlace(SourceId(1), place));
        for (const Focus &left : {focus.withNothing(), focus.withSource(SourceId(1)), focus.withSource(SourceId(2)),
                 focus.withEvent(EventId(6)), focus.withPlace(SourceId(1), place), focus.peeled()})
            QVERIFY(left.beside.isEmpty());
        QCOMPARE(focus.withStretch(DayBounds{1, 2}).beside, focus.beside);
    }

    void toggledEntitiesKeepTheOrderTheyWereAddedIn()
    {
        const Focus three =
            Focus().withEntity(EntityId(7)).withEntityToggled(EntityId(2)).withEntityToggled(EntityId(5));
        QCOMPARE(three.entities, (QList<EntityId>{EntityId(7), EntityId(2), EntityId(5)}));
        QCOMPARE(three.withEntityToggled(EntityId(2)).entities, (QList<EntityId>{EntityId(7), EntityId(5)}));
        QCOMPARE(three.withEntity(EntityId(2)).entities, QList<EntityId>{EntityId(2)});
        QVERIFY(Focus().withEntity(EntityId(7)).withEntityToggled(EntityId(7)).isEmpty());
    }

    void anotherSourceKeepsWhatReachesOverAllSources_data()
    {
        QTest::addColumn<Focus>("before");
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("subject");
        QTest::newRow("entity stays") << everything().withEntity(EntityId(4)) << 2 << int(Subject::Entities);
        QTest::newRow("event stays") << everything().withEvent(EventId(6)) << 2 << int(Subject::Event);
        QTest::newRow("passage of the other goes")
            << everything().withPassage(TextId(2), PassageId(3)) << 2 << int(Subject::Nothing);
        QTest::newRow("passage of the same stays")
            << everything().withPassage(TextId(2), PassageId(3)) << 1 << int(Subject::Passage);
    }

    void anotherSourceKeepsWhatReachesOverAllSources()
    {
        QFETCH(Focus, before);
        QFETCH(int, source);
        QFETCH(int, subject);
        before.at = {TextId(1), {3, 9}};
        const Focus after = before.withSource(SourceId(source));
        QCOMPARE(after.source, SourceId(source));
        QCOMPARE(int(after.subject()), subject);
        QVERIFY(!after.at.text);
        QVERIFY(after.stretch);
    }

    void escapePeelsTheSubjectThenTheTime()
    {
        const Focus full = everything().withEvent(EventId(6)).withPlace(SourceId(1), {TextId(1), {0, 4}});
        const Focus withoutSubject = full.peeled();
        QCOMPARE(withoutSubject.subject(), Subject::Nothing);
        QVERIFY(!withoutSubject.at.text);
        QVERIFY(withoutSubject.stretch);
        const Focus withoutTime = withoutSubject.peeled();
        QVERIFY(!withoutTime.stretch);
        QCOMPARE(withoutTime.source, SourceId(1));
        QCOMPARE(withoutTime.peeled(), withoutTime); // the source stays
        QCOMPARE(Focus().peeled(), Focus());
    }

    void whereAFocusCameFromMakesNoOther()
    {
        const Focus focus = everything().withEvent(EventId(6));
        QCOMPARE(focus.from({View::Timeline, -1}), focus);
        QVERIFY(!(focus.withPlace(SourceId(1), {TextId(1), {0, 4}}) == focus));
        QVERIFY(!(focus.withStretch({}) == focus));
    }

    void emptyMeansNeitherSourceSubjectNorTime()
    {
        QVERIFY(Focus().isEmpty());
        QVERIFY(!Focus().withSource(SourceId(1)).isEmpty());
        QVERIFY(!Focus().withEntity(EntityId(1)).isEmpty());
        QVERIFY(!Focus().withStretch(DayBounds{1, 2}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
