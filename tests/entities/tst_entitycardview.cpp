// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitycardview.h"

#include "entities/cardrows.h"
#include "entities/cardsection.h"
#include "models/roles.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "workspace/opencase.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr EntityId agency = SmallCaseBuilder::agency;
constexpr EntityId port = SmallCaseBuilder::port;
constexpr EntityId gang = SmallCaseBuilder::gang;

struct Drive
{
    explicit Drive(int height = 700) : open(smallCase()), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 330, height);
    }

    CaseDocument &document() { return open.document(); }
    bool showCardOf(EntityId entity, const QString &name)
    {
        document().setFocus(document().focus().withEntity(entity));
        return open.lit()
            && QTest::qWaitFor([&] { return says(view, name) && view.mentions()->model()->rowCount() > 0; });
    }

    OpenCase open;
    EntityCardView view;
};

} // namespace

class tst_EntityCardView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_card_says_what_and_how_often();
    void names_stand_by_language();
    void a_mention_is_gone_to_by_click_and_by_enter();
    void the_current_mention_is_boxed_and_in_view();
    void companions_lead_on();
    void the_passages_two_share_are_stepped_through();
    void spellings_are_counted_and_lead_on();
    void the_first_and_the_last_mention_are_gone_to();
    void notes_are_there_and_can_be_gone_to();
    void parts_fold_and_are_gone_to_by_keys();
    void a_long_part_shows_its_first_rows_and_then_all();
    void mentions_stand_below_the_titles_of_their_sources();
    void events_lead_on_and_glance();
    void the_card_stays_when_the_subject_changes();
    void the_card_goes_when_nothing_is_selected();
    void each_card_keeps_its_scroll();
    void several_entities_share_their_mentions();
    void each_of_several_has_its_hue_among_the_mentions();
    void long_words_are_shown_whole();
    void nothing_is_shown_before_a_choice();
};

void tst_EntityCardView::a_card_says_what_and_how_often()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QVERIFY(says(drive.view, u"Organisation · 6 mention(s) in 2 of 2 source(s)"_s));
    QVERIFY(says(drive.view, u"Keeps the locks of Valmer"_s));
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QVERIFY(says(drive.view, u"Threat actor · proposed · 2 mention(s) in 1 of 2 source(s)"_s));
    QVERIFY(!says(drive.view, u"Keeps the locks of Valmer"_s));
}

void tst_EntityCardView::names_stand_by_language()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QVERIFY(says(drive.view, u"Agence des écluses"_s));
    QVERIFY(says(drive.view, u"ADE"_s));
    QVERIFY(says(drive.view, u"fr"_s));
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QVERIFY(says(drive.view, u"all"_s)); // a name in every language
    QVERIFY(!says(drive.view, u"ADE"_s));
}

void tst_EntityCardView::a_mention_is_gone_to_by_click_and_by_enter()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QCOMPARE(drive.view.mentions()->accessibleName(), u"Mentions"_s);
    const QAbstractItemModel *model = drive.view.mentions()->model();
    clickRow(drive.view.mentions(), model->index(1, 0));
    const auto second = model->index(1, 0).data(ContextRole).value<ContextRow>();
    QCOMPARE(drive.document().focus().at, second.place);
    QCOMPARE(drive.document().focus().source, second.source);
    QCOMPARE(drive.document().focus().origin.view, View::Entities);

    drive.document().setFocus(drive.document().focus().withNothing());
    QTest::keyClick(drive.view.mentions(), Qt::Key_Return);
    QCOMPARE(drive.document().focus().at, second.place);
    QTest::keyClick(drive.view.mentions(), Qt::Key_Down);
    QCOMPARE(drive.document().focus().at, model->index(2, 0).data(ContextRole).value<ContextRow>().place);
}

void tst_EntityCardView::the_current_mention_is_boxed_and_in_view()
{
    Drive drive(220);
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    const QModelIndex last = drive.view.mentions()->model()->index(drive.view.mentions()->model()->rowCount() - 1, 0);
    const auto context = last.data(ContextRole).value<ContextRow>();
    drive.document().setFocus(drive.document().focus().withPlace(context.source, context.place));
    QVERIFY(drive.open.lit());
    QVERIFY(drive.view.mentions()->selectionModel()->isSelected(last));
    const auto isInView = [&] {
        const RowList *list = drive.view.mentions();
        const QPoint middle = list->viewport()->mapTo(drive.view.viewport(), list->visualRect(last).center());
        return drive.view.viewport()->rect().contains(middle);
    };
    QTRY_VERIFY(isInView()); // as soon as the card has its height
    const QColor tint = Colours::current().tint(Ink::Organisation, TintStrength::Current, Ground::Selection);
    QTRY_VERIFY(pixelsOf(imageOf(drive.view.mentions(), last), tint, 0) > 50);
    const QModelIndex first = drive.view.mentions()->model()->index(0, 0);
    QCOMPARE(pixelsOf(imageOf(drive.view.mentions(), first), tint, 0), 0);
}

void tst_EntityCardView::companions_lead_on()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QTRY_VERIFY(hasRow(drive.view.companions(), u"Grey Heron"_s)); // is counted after what is there at once
    const QModelIndex companion = rowWith(drive.view.companions(), u"Grey Heron"_s);
    QCOMPARE(companion.data(Qt::AccessibleTextRole).toString(),
        u"Threat actor, Grey Heron, in 2 passage(s) of 1 source(s) together"_s);
    QCOMPARE(companion.data(SecondLineRole).toString(), u"2"_s);
    clickRow(drive.view.companions(), companion);
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{agency, gang}));
    QCOMPARE(drive.view.entity(), agency); // the card stays
    QVERIFY(says(drive.view, u"Locks Agency"_s));
    QTRY_COMPARE(drive.view.heading(CardPart::Mentions)->text(), u"Mentions of the 2 selected"_s);

    clickRow(drive.view.companions(), rowWith(drive.view.companions(), u"Port of Valmer"_s), Qt::ControlModifier);
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{agency, gang, port}));
    QCOMPARE(drive.view.entity(), agency);
    clickRow(drive.view.companions(), rowWith(drive.view.companions(), u"Grey Heron"_s), Qt::ControlModifier);
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{agency, port}));
    clickRow(drive.view.companions(), rowWith(drive.view.companions(), u"Grey Heron"_s), Qt::ShiftModifier);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{gang});
    QTRY_VERIFY(says(drive.view, u"Grey Heron"_s)); // its card
}

void tst_EntityCardView::the_passages_two_share_are_stepped_through()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QTRY_VERIFY(hasRow(drive.view.companions(), u"Grey Heron"_s));
    CardList *companions = drive.view.companions();
    const auto row = [&] { return rowWith(companions, u"Grey Heron"_s); };
    const auto at = [&] { return drive.document().focus().at.span; };
    // The right end of the row leads on, by the mouse …
    const QRect place = companions->visualRect(row());
    QTest::mouseClick(
        companions->viewport(), Qt::LeftButton, {}, QPoint(place.right() - cardMargin - 2, place.center().y()));
    QTRY_COMPARE(row().data(SecondLineRole).toString(), u"1 of 2"_s);
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{agency, gang}));
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::englishSource);
    const Span first = at();
    QCOMPARE(SmallCaseBuilder::englishCharacters().sliced(first.start, first.length()), u"Locks Agency"_s);
    // … and by the keyboard, round and round.
    companions->setCurrentIndex(row());
    QTest::keyClick(companions, Qt::Key_Right);
    QTRY_COMPARE(row().data(SecondLineRole).toString(), u"2 of 2"_s);
    QVERIFY(at().start > first.start);
    QTest::keyClick(companions, Qt::Key_Right);
    QTRY_COMPARE(at(), first);
    QTest::keyClick(companions, Qt::Key_Left);
    QTRY_COMPARE(row().data(SecondLineRole).toString(), u"2 of 2"_s);
    QCOMPARE(drive.view.entity(), agency);
}

void tst_EntityCardView::spellings_are_counted_and_lead_on()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    CardList *spellings = drive.view.list(CardPart::Spellings);
    QTRY_COMPARE(spellings->model()->rowCount(), 3);
    const QModelIndex acronym = rowWith(spellings, u"ADE"_s);
    QCOMPARE(acronym.data(Qt::AccessibleTextRole).toString(), u"French, ADE, 2 mention(s)"_s);
    clickRow(spellings, acronym);
    QTRY_COMPARE(rowWith(spellings, u"ADE"_s).data(SecondLineRole).toString(), u"1 of 2"_s);
    const Span at = drive.document().focus().at.span;
    QCOMPARE(SmallCaseBuilder::frenchCharacters().sliced(at.start, at.length()), u"ADE"_s);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{agency});
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QTRY_VERIFY(drive.view.card().isWhole);
    QVERIFY(!spellings->isVisible()); // it is spelt in one way
}

void tst_EntityCardView::the_first_and_the_last_mention_are_gone_to()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    CardList *ends = drive.view.list(CardPart::FirstAndLast);
    QTRY_COMPARE(ends->model()->rowCount(), 2);
    QCOMPARE(ends->model()->index(0, 0).data().toString(), u"First: L’Agence des écluses piratée"_s);
    QCOMPARE(ends->model()->index(0, 0).data(SecondLineRole).toString(), u"20 March 2023"_s);
    QCOMPARE(ends->model()->index(1, 0).data().toString(), u"Last: Locks Agency hit by Grey Heron"_s);
    clickRow(ends, ends->model()->index(1, 0));
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::englishSource);
    const qsizetype last = SmallCaseBuilder::englishCharacters().lastIndexOf(u"Locks Agency"_s);
    QCOMPARE(drive.document().focus().at.span.start, last);
    ends->setCurrentIndex(ends->model()->index(0, 0));
    QTest::keyClick(ends, Qt::Key_Return);
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::frenchSource);
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s)); // in one source
    QTRY_COMPARE(ends->model()->rowCount(), 2);
}

void tst_EntityCardView::notes_are_there_and_can_be_gone_to()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QSignalSpy requested(&drive.view, &EntityCardView::noteRequested);
    CardList *notes = drive.view.list(CardPart::Notes);
    QTRY_VERIFY(hasRow(notes, u"Ask the agency"_s));
    clickRow(notes, notes->model()->index(0, 0));
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.at(0).at(0).value<RowKey>().isSameRow({u"note"_s, 1, -1}));
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QTRY_VERIFY(!drive.view.heading(CardPart::Notes)->isVisible());
}

void tst_EntityCardView::parts_fold_and_are_gone_to_by_keys()
{
    Drive drive(900);
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QTRY_VERIFY(drive.view.card().isWhole);
    SectionHeading *companions = drive.view.heading(CardPart::Companions);
    QTRY_COMPARE(companions->accessibleName(), u"Appears with, 2"_s);
    QCOMPARE(companions->accessibleDescription(), u"open"_s);
    QTest::mouseClick(companions, Qt::LeftButton);
    QVERIFY(!drive.view.companions()->isVisible());
    QCOMPARE(companions->accessibleDescription(), u"closed"_s);
    QCOMPARE(drive.view.closedParts(), QList<int>{int(CardPart::Companions)});
    QVERIFY(drive.showCardOf(port, u"Port of Valmer"_s)); // closed on all cards
    QTRY_VERIFY(drive.view.card().isWhole);
    QVERIFY(companions->isVisible());
    QVERIFY(!drive.view.companions()->isVisible());
    drive.view.setClosedParts({});
    QVERIFY(drive.view.companions()->isVisible());

    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QTRY_VERIFY(drive.view.card().isWhole && drive.view.events()->model()->rowCount() > 0);
    drive.view.activateWindow();
    drive.view.mentions()->setFocus();
    QTRY_VERIFY(drive.view.mentions()->hasFocus());
    QTest::keyClick(drive.view.mentions(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(drive.view.focusWidget(), drive.view.heading(CardPart::Mentions));
    QList<QWidget *> reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(drive.view.focusWidget(), Qt::Key_Down, Qt::ControlModifier);
        reached.append(drive.view.focusWidget());
    }
    QCOMPARE(reached,
        (QList<QWidget *>{drive.view.heading(CardPart::Spellings), companions, drive.view.heading(CardPart::Events),
            drive.view.heading(CardPart::Notes)}));
    QTest::keyClick(drive.view.focusWidget(), Qt::Key_Left);
    QVERIFY(!drive.view.list(CardPart::Notes)->isVisible());
    QTest::keyClick(drive.view.focusWidget(), Qt::Key_Right);
    QVERIFY(drive.view.list(CardPart::Notes)->isVisible());
    QTest::keyClick(drive.view.focusWidget(), Qt::Key_Space);
    QVERIFY(!drive.view.list(CardPart::Notes)->isVisible());
}

void tst_EntityCardView::a_long_part_shows_its_first_rows_and_then_all()
{
    CardList list(u"Rows"_s, 3, nullptr);
    showAt(list, 300, 400);
    QList<CardRow> rows;
    for (int i = 1; i <= 20; ++i)
        rows.append({i, Icon::Other, Ink::Text, u"Row %1"_s.arg(i), {}, {}});
    list.setRows(rows);
    QCOMPARE(list.model()->rowCount(), 4);
    QCOMPARE(list.total(), 20);
    QSignalSpy chosen(&list, &CardList::chosen);
    clickRow(&list, rowWith(&list, u"17 more"_s));
    QCOMPARE(list.model()->rowCount(), 20);
    QCOMPARE(list.currentIndex().data().toString(), u"Row 4"_s);
    QCOMPARE(chosen.size(), 0);
    list.showFewer();
    QCOMPARE(list.model()->rowCount(), 4);
}

void tst_EntityCardView::mentions_stand_below_the_titles_of_their_sources()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    const RowList *mentions = drive.view.mentions();
    const auto heightAt = [&](int row) { return mentions->visualRect(mentions->model()->index(row, 0)).height(); };
    QTRY_VERIFY(heightAt(0) > heightAt(1));
    int begun = 0;
    for (int row = 0; row < mentions->model()->rowCount(); ++row)
        begun += heightAt(row) > heightAt(1) ? 1 : 0;
    QCOMPARE(begun, 2);
}

void tst_EntityCardView::events_lead_on_and_glance()
{
    Drive drive;
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QTRY_VERIFY(hasRow(drive.view.events(), u"Attack on the Locks Agency"_s));
    const QModelIndex event = rowWith(drive.view.events(), u"Attack on the Locks Agency"_s);
    QCOMPARE(event.data(SecondLineRole).toString(), u"14 March 2023"_s);
    hoverRow(drive.view.events(), event);
    QCOMPARE(drive.document().glance().event, SmallCaseBuilder::attack);
    leaveView(drive.view.events());
    QVERIFY(drive.document().glance().isEmpty());
    clickRow(drive.view.events(), event);
    QCOMPARE(drive.document().focus().event, SmallCaseBuilder::attack);
}

void tst_EntityCardView::the_card_stays_when_the_subject_changes()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    drive.document().setFocus(Focus().withEvent(SmallCaseBuilder::attack));
    QVERIFY(drive.open.lit());
    QVERIFY(says(drive.view, u"Locks Agency"_s));
    QCOMPARE(drive.view.entity(), agency);
    // Its marks are at rest, since it is not what is lit now.
    const QImage row = imageOf(drive.view.mentions(), drive.view.mentions()->model()->index(0, 0));
    QCOMPARE(pixelsOf(row, Colours::current().tint(Ink::Organisation, TintStrength::Lit), 0), 0);
}

void tst_EntityCardView::each_card_keeps_its_scroll()
{
    Drive drive(160);
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QScrollBar *bar = drive.view.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 60);
    for (int i = 0; i < 3; ++i)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); // as a wheel or a key does
    const int place = bar->value();
    QVERIFY(place > 20);
    QVERIFY(drive.showCardOf(port, u"Port of Valmer"_s));
    QTRY_COMPARE(bar->value(), 0);
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QTRY_COMPARE(bar->value(), place);
}

void tst_EntityCardView::several_entities_share_their_mentions()
{
    Drive drive;
    QVERIFY(drive.showCardOf(port, u"Port of Valmer"_s));
    const int ofOne = drive.view.mentions()->model()->rowCount();
    drive.document().setFocus(drive.document().focus().withEntityToggled(gang));
    QTRY_VERIFY(says(drive.view, u"Grey Heron"_s));
    QTRY_VERIFY(drive.view.mentions()->model()->rowCount() > ofOne);
    QCOMPARE(drive.view.heading(CardPart::Mentions)->text(), u"Mentions of the 2 selected"_s);
}

void tst_EntityCardView::the_card_goes_when_nothing_is_selected()
{
    Drive drive;
    drive.document().setFocus(Focus().withSource(SmallCaseBuilder::frenchSource));
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    QSignalSpy left(&drive.view, &EntityCardView::left);
    drive.view.activateWindow();
    drive.view.mentions()->setFocus();
    QTRY_COMPARE(drive.view.window()->focusWidget(), drive.view.mentions());
    QVERIFY(drive.document().peel()); // as Escape does
    QVERIFY(drive.open.lit());
    QVERIFY(!drive.view.entity());
    QVERIFY(!says(drive.view, u"Locks Agency"_s));
    QCOMPARE(left.size(), 1); // the keyboard was in it
    drive.document().goBack();
    QTRY_VERIFY(says(drive.view, u"Locks Agency"_s));
}

void tst_EntityCardView::each_of_several_has_its_hue_among_the_mentions()
{
    Drive drive;
    QVERIFY(drive.showCardOf(agency, u"Locks Agency"_s));
    drive.document().setFocus(drive.document().focus().withEntityToggled(gang));
    QVERIFY(drive.open.lit());
    const RowList *mentions = drive.view.mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 6);
    QSet<int> hues;
    for (int row = 0; row < mentions->model()->rowCount(); ++row) {
        const QModelIndex index = mentions->model()->index(row, 0);
        const bool isGang = index.data(ContextRole).value<ContextRow>().words.contains(u"ron"_s);
        const EntityType expected = isGang ? EntityType::ThreatActor : EntityType::Organisation;
        QCOMPARE(index.data(HueRole).toInt(), int(expected));
        hues.insert(index.data(HueRole).toInt());
        const QColor tint = Colours::current().tint(isGang ? Ink::ThreatActor : Ink::Organisation, TintStrength::Lit);
        QTRY_VERIFY(pixelsOf(imageOf(drive.view.mentions(), index), tint, 0) > 20); // once the light has come
    }
    QCOMPARE(hues.size(), 2);
}

void tst_EntityCardView::long_words_are_shown_whole()
{
    Drive drive;
    drive.view.resize(190, 700);
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    const QList<QLabel *> labels = drive.view.findChildren<QLabel *>();
    const auto line = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().startsWith(u"Threat actor · proposed"_s); });
    QVERIFY(line != labels.end());
    QVERIFY((*line)->fontMetrics().horizontalAdvance((*line)->text()) > (*line)->width());
    QTRY_VERIFY((*line)->height() >= (*line)->heightForWidth((*line)->width()));
    QVERIFY((*line)->height() > (*line)->fontMetrics().height());
}

void tst_EntityCardView::nothing_is_shown_before_a_choice()
{
    Drive drive;
    QVERIFY(says(drive.view, u"Select a name to see where it stands"_s));
    QVERIFY(!drive.view.mentions()); // the card is made with the first
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QVERIFY(!says(drive.view, u"Select a name to see where it stands"_s));
}

QTEST_MAIN(tst_EntityCardView)
#include "tst_entitycardview.moc"
