// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitycardview.h"

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
    const QModelIndex companion = rowWith(drive.view.companions(), u"Grey Heron"_s);
    QVERIFY(companion.data(Qt::AccessibleTextRole).toString().startsWith(u"Threat actor, Grey Heron"_s));
    clickRow(drive.view.companions(), companion);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{gang});
    QTRY_VERIFY(says(drive.view, u"Grey Heron"_s));
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
    QVERIFY(says(drive.view, u"Mentions of the 2 selected"_s));
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
    QVERIFY(!drive.view.mentions()->isVisible());
    QVERIFY(drive.showCardOf(gang, u"Grey Heron"_s));
    QVERIFY(!says(drive.view, u"Select a name to see where it stands"_s));
}

QTEST_MAIN(tst_EntityCardView)
#include "tst_entitycardview.moc"
