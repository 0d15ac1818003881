// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "prose/signs.h"
#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// The table of linked selection, its second row: the reader selects an entity.
class tst_LinkedSelectionEntity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void selecting_an_entity_counts_per_source_and_fades_sources_without_it();
    void selecting_an_entity_lights_every_mention_in_the_columns();
    void selecting_an_entity_shows_its_card();
    void selecting_an_entity_lights_its_events_and_fades_the_others();

    void clicking_a_name_in_a_column_selects_its_entity();
    void a_lit_name_is_painted_in_the_hue_of_its_type();
    void control_click_adds_an_entity_and_takes_it_away();
    void control_click_on_a_name_adds_its_entity();
    void two_of_one_type_have_hues_of_their_own();
    void an_entity_that_no_open_column_names_is_announced_in_the_head();
    void a_mention_in_the_card_leads_to_its_passage();
};

void tst_LinkedSelectionEntity::selecting_an_entity_counts_per_source_and_fades_sources_without_it()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    qint64 counted = 0;
    for (const QString &title : {sample::dutch, sample::communique, sample::italian, sample::french}) {
        const QModelIndex row = drive.source(title);
        QVERIFY2(row.data(LightCountRole).toLongLong() > 0, qPrintable(title));
        QVERIFY(!row.data(FadedRole).toBool());
        counted += row.data(LightCountRole).toLongLong();
    }
    QCOMPARE(counted, drive.entity(sample::ccb).data(CountRole).toLongLong());
    QVERIFY(drive.source(sample::machine).data(FadedRole).toBool());
    QCOMPARE(drive.source(sample::machine).data(LightCountRole).toLongLong(), 0);
    // Seen: the count in the hue of organisations, and no dark words in the faded row.
    drive.sources()->scrollTo(drive.source(sample::dutch));
    QVERIFY(pixelsOf(rightEnd(imageOf(drive.sources(), drive.source(sample::dutch)), 44), Ink::Organisation) > 0);
    drive.sources()->scrollTo(drive.source(sample::machine));
    QCOMPARE(
        pixelsOf(imageOf(drive.sources(), drive.source(sample::machine)), Colours::current().ink(Ink::Text), 20), 0);
}

void tst_LinkedSelectionEntity::selecting_an_entity_lights_every_mention_in_the_columns()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    for (int column = 0; column < 2; ++column) {
        QList<Span> expected;
        for (const MentionMark &mark : drive.column(column)->sheet().mentions) {
            if (mark.mention.entity == drive.entityId(sample::ccb))
                expected.append(mark.mention.span);
        }
        QList<Span> seen;
        for (const ProseMark &mark : drive.lit(column, ProseMark::Layer::Name)) {
            QCOMPARE(mark.state, MarkState::Lit);
            QCOMPARE(mark.hue, Ink::Organisation);
            seen.append(mark.span);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(seen, expected);
    }
    QVERIFY(drive.litWords(0, ProseMark::Layer::Name).contains(u"Centrum voor Cybersecurity België"_s));
    QVERIFY(drive.litWords(1, ProseMark::Layer::Name).contains(u"Centre for Cybersecurity Belgium"_s));
}

void tst_LinkedSelectionEntity::selecting_an_entity_shows_its_card()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    QCOMPARE(drive.card()->entity(), drive.entityId(sample::ccb));
    QVERIFY(drive.card()->isVisible());
    // Names by language, every mention in context, whom it appears with.
    for (const QString &name : {u"Centre pour la Cybersécurité Belgique"_s, u"Centrum voor Cybersecurity België"_s,
             u"Centro per la cybersicurezza belga"_s}) {
        QTRY_VERIFY2(std::ranges::any_of(drive.card()->findChildren<QLabel *>(),
                         [&](const QLabel *label) { return !label->isHidden() && label->text().contains(name); }),
            qPrintable(name));
    }
    QTRY_VERIFY(drive.card()->mentions()->model()->rowCount() > 0);
    QVERIFY(drive.card()->mentions()->model()->index(0, 0).data().toString().contains(u"C"_s));
    qsizetype steps = drive.light().steps.size();
    while (drive.card()->mentions()->model()->canFetchMore({}))
        drive.card()->mentions()->model()->fetchMore({});
    QTRY_COMPARE(drive.card()->mentions()->model()->rowCount(), static_cast<int>(steps));
    QTRY_VERIFY(hasRow(drive.card()->companions(), u""_s));
    QVERIFY(drive.card()->companions()->model()->rowCount() > 0);
}

void tst_LinkedSelectionEntity::selecting_an_entity_lights_its_events_and_fades_the_others()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    QCOMPARE(drive.emphasis(sample::traces), Emphasis::Lit);
    QCOMPARE(drive.emphasis(sample::disclosed), Emphasis::Faded);
    QCOMPARE(drive.emphasis(sample::mail), Emphasis::Faded);
    QCOMPARE(drive.chart()->light().hue, Ink::Organisation);
    QTRY_VERIFY(drive.window().timeline()->summary().contains(u"name Centre for Cybersecurity Belgium"_s));
}

void tst_LinkedSelectionEntity::clicking_a_name_in_a_column_selects_its_entity()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, u"Centrum voor Cybersecurity"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::ccb)});
    QVERIFY(drive.entities()->selectionModel()->isSelected(drive.entity(sample::ccb)));
    // What was clicked is where the reader stands: boxed, and counted from.
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor Cybersecurity"_s)->state, MarkState::Current);
    QVERIFY(drive.light().step >= 0);
    QCOMPARE(drive.document().focus().origin.view, View::Column);
}

void tst_LinkedSelectionEntity::a_lit_name_is_painted_in_the_hue_of_its_type()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const Span name = drive.find(0, u"Centrum voor Cybersecurity België"_s);
    QVERIFY(!name.isEmpty());
    const QColor lit = Colours::current().tint(Ink::Organisation, TintStrength::Lit);
    QCOMPARE(pixelsOf(drive.image(0, name), lit, 0), 0);
    QVERIFY(drive.clickEntity(sample::ccb));
    QVERIFY(pixelsOf(drive.image(0, name), lit, 0) > 200);
}

void tst_LinkedSelectionEntity::control_click_adds_an_entity_and_takes_it_away()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    QVERIFY(drive.clickEntity(u"Hafnium"_s, Qt::ControlModifier));
    const QList<EntityId> both{drive.entityId(sample::ccb), drive.entityId(u"Hafnium"_s)};
    QCOMPARE(drive.document().focus().entities, both);
    // Each keeps its own hue.
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s)->hue, Ink::Organisation);
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Hafnium"_s)->hue, Ink::ThreatActor);
    QVERIFY(drive.clickEntity(sample::ccb, Qt::ControlModifier));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{both.last()});
    QVERIFY(!drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
}

void tst_LinkedSelectionEntity::control_click_on_a_name_adds_its_entity()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, u"Centrum voor Cybersecurity"_s));
    QVERIFY(drive.clickWords(0, u"Hafnium"_s, Qt::ControlModifier));
    const QList<EntityId> both{drive.entityId(sample::ccb), drive.entityId(u"Hafnium"_s)};
    QCOMPARE(drive.document().focus().entities, both);
    QVERIFY(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
    QVERIFY(drive.entities()->selectionModel()->isSelected(drive.entity(sample::ccb)));
    QVERIFY(drive.entities()->selectionModel()->isSelected(drive.entity(u"Hafnium"_s)));
}

void tst_LinkedSelectionEntity::two_of_one_type_have_hues_of_their_own()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s)->ink(), Ink::Organisation);
    QVERIFY(drive.clickEntity(sample::microsoft, Qt::ControlModifier));
    QTRY_VERIFY(drive.markOn(0, ProseMark::Layer::Name, u"Microsoft"_s));
    const auto ccb = drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s);
    const auto microsoft = drive.markOn(0, ProseMark::Layer::Name, u"Microsoft"_s);
    QCOMPARE(ccb->ink(), Ink::Organisation);
    QVERIFY(microsoft->ink() != Ink::Organisation);
    QCOMPARE(microsoft->hue, Ink::Organisation); // whose underline it keeps
    // The list says which is whose.
    QCOMPARE(drive.entity(sample::ccb).data(HueRole).toInt(), static_cast<int>(EntityType::Organisation));
    QCOMPARE(typeInk(static_cast<EntityType>(drive.entity(sample::microsoft).data(HueRole).toInt())), microsoft->ink());
    // Alone it has its type's again.
    QVERIFY(drive.clickEntity(sample::microsoft));
    QTRY_COMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Microsoft"_s)->ink(), Ink::Organisation);
}

void tst_LinkedSelectionEntity::an_entity_that_no_open_column_names_is_announced_in_the_head()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const TextId before = drive.column(0)->text();
    QVERIFY(drive.clickEntity(sample::mandiant));
    QCOMPARE(drive.column(0)->text(), before); // nothing opens by itself
    QVERIFY(drive.headSays(0, u"in 1 other source"_s));
    QVERIFY(drive.headSays(0, u"F3"_s));
    QVERIFY(drive.press(Qt::Key_F3));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::machine));
    QVERIFY(!drive.headSays(0, u"other source"_s));
}

void tst_LinkedSelectionEntity::a_mention_in_the_card_leads_to_its_passage()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    RowList *mentions = drive.card()->mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 0);
    QModelIndex wanted;
    for (int row = 0; row < mentions->model()->rowCount(); ++row) {
        const auto context = mentions->model()->index(row, 0).data(ContextRole).value<ContextRow>();
        if (context.source == drive.sourceId(sample::communique) && !wanted.isValid())
            wanted = mentions->model()->index(row, 0);
    }
    QVERIFY(wanted.isValid());
    const auto context = wanted.data(ContextRole).value<ContextRow>();
    drive.card()->ensureVisible(0, mentions->y() + mentions->visualRect(wanted).center().y());
    QTest::mouseClick(mentions->viewport(), Qt::LeftButton, {}, mentions->visualRect(wanted).center());
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().passage, context.passage);
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::communique));
    QVERIFY(drive.column(0)->view()->isInView(context.place.span));
    QCOMPARE(drive.card()->entity(), drive.entityId(sample::ccb)); // the card stays
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionEntity)
#include "tst_linkedselection_entity.moc"
