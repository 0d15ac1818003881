// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitiesview.h"

#include "entities/entitycardview.h"
#include "models/roles.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "workspace/opencase.h"

#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr EntityId agency = SmallCaseBuilder::agency;
constexpr EntityId port = SmallCaseBuilder::port;
constexpr EntityId gang = SmallCaseBuilder::gang;
constexpr int countWidth = 30;

struct Drive
{
    explicit Drive(const CaseContent &content = smallCase()) : open(content), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 330, 700);
        ready =
            QTest::qWaitFor([this] { return hasRow(tree(), u"Grey Heron"_s); }, content.entities.isEmpty() ? 1 : 5000);
    }

    RowTree *tree() const { return view.tree(); }
    FilterField *filter() const { return view.findChild<FilterField *>(); }
    CaseDocument &document() { return open.document(); }
    QModelIndex row(const QString &words) const { return rowWith(tree(), words); }
    QImage image(const QString &words) const { return imageOf(tree(), row(words)); }
    bool isSelected(const QString &words) const { return tree()->selectionModel()->isSelected(row(words)); }
    bool focusOn(const Focus &focus)
    {
        document().setFocus(focus);
        return open.lit();
    }

    OpenCase open;
    EntitiesView view;
    bool ready = false;
};

} // namespace

class tst_EntitiesView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entities_stand_in_groups_by_type();
    void a_click_focuses_the_entity_and_ctrl_click_adds_one();
    void enter_takes_one_of_several_alone();
    void a_focus_from_elsewhere_selects_and_opens_the_group();
    void keys_walk_over_groups_without_losing_the_focus();
    void the_selected_entity_is_counted_in_its_hue();
    void counts_narrow_to_a_source();
    void entities_of_a_passage_light_up();
    void hovering_glances_and_leaving_ends_it();
    void a_click_on_a_group_closes_it_for_good();
    void the_filter_finds_names_in_any_language_and_opens_groups();
    void from_the_filter_down_and_enter_go_to_the_first_entity_data();
    void from_the_filter_down_and_enter_go_to_the_first_entity();
    void the_filter_says_which_name_it_found();
    void a_filter_that_leaves_nothing_keeps_the_keyboard();
    void an_empty_case_says_what_comes_here();
    void list_and_card_share_the_height();
    void the_state_comes_back();
    void pictures();
};

void tst_EntitiesView::entities_stand_in_groups_by_type()
{
    Drive drive;
    QVERIFY(drive.ready);
    QCOMPARE(drive.tree()->accessibleName(), u"Entities"_s);
    const QModelIndex group = drive.row(u"Organisations"_s);
    QCOMPARE(group.data(CountRole).toLongLong(), 1);
    QCOMPARE(drive.row(u"Locks Agency"_s).parent(), group);
    QVERIFY(drive.tree()->isExpanded(group));
    QVERIFY(pixelsOf(drive.image(u"Organisations"_s), Ink::Organisation) > 0);
    QVERIFY(pixelsOf(drive.image(u"Threat actors"_s), Ink::ThreatActor) > 0);
    // Rows have no icon of their own, the group has.
    QCOMPARE(pixelsOf(drive.image(u"Locks Agency"_s), Ink::Organisation), 0);
}

void tst_EntitiesView::a_click_focuses_the_entity_and_ctrl_click_adds_one()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Port of Valmer"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{port});
    QCOMPARE(drive.document().focus().origin.view, View::Entities);
    clickRow(drive.tree(), drive.row(u"Locks Agency"_s), Qt::ControlModifier);
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{port, agency}));
    clickRow(drive.tree(), drive.row(u"Port of Valmer"_s), Qt::ControlModifier);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{agency});
}

void tst_EntitiesView::enter_takes_one_of_several_alone()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Port of Valmer"_s));
    clickRow(drive.tree(), drive.row(u"Locks Agency"_s), Qt::ControlModifier);
    QTest::keyClick(drive.tree(), Qt::Key_Return);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{agency});
    QVERIFY(!drive.isSelected(u"Port of Valmer"_s));
}

void tst_EntitiesView::a_focus_from_elsewhere_selects_and_opens_the_group()
{
    Drive drive;
    drive.tree()->collapseAll();
    drive.document().setFocus(Focus().withEntity(gang));
    QVERIFY(drive.isSelected(u"Grey Heron"_s));
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Threat actors"_s)));
    QVERIFY(!drive.tree()->isExpanded(drive.row(u"Places"_s)));
}

void tst_EntitiesView::keys_walk_over_groups_without_losing_the_focus()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Locks Agency"_s));
    QTest::keyClick(drive.tree(), Qt::Key_Down); // on to the next group
    QCOMPARE(drive.tree()->currentIndex(), drive.row(u"Places"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{agency});
    QTest::keyClick(drive.tree(), Qt::Key_Down);
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{port});
    QTest::keyClick(drive.tree(), Qt::Key_Up);
    QTest::keyClick(drive.tree(), Qt::Key_Left);
    QVERIFY(!drive.tree()->isExpanded(drive.row(u"Places"_s)));
    QTest::keyClick(drive.tree(), Qt::Key_Return);
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Places"_s)));
}

void tst_EntitiesView::the_selected_entity_is_counted_in_its_hue()
{
    Drive drive;
    QCOMPARE(drive.row(u"Locks Agency"_s).data(CountRole).toLongLong(), 6);
    QCOMPARE(pixelsOf(rightEnd(drive.image(u"Locks Agency"_s), countWidth), Ink::Organisation), 0);
    QVERIFY(drive.focusOn(Focus().withEntity(agency)));
    QVERIFY(pixelsOf(rightEnd(drive.image(u"Locks Agency"_s), countWidth), Ink::Organisation) > 0);
    QVERIFY(pixelsOf(drive.image(u"Locks Agency"_s), Ground::Selection) > 1000);
}

void tst_EntitiesView::counts_narrow_to_a_source()
{
    Drive drive;
    QVERIFY(drive.focusOn(Focus().withSource(SmallCaseBuilder::frenchSource)));
    QCOMPARE(drive.row(u"Locks Agency"_s).data(LightCountRole).toLongLong(), 4);
    QVERIFY(pixelsOf(rightEnd(drive.image(u"Locks Agency"_s), countWidth), Ink::Organisation) > 0);
    QVERIFY(drive.row(u"Grey Heron"_s).data(FadedRole).toBool()); // only in the English source
    QCOMPARE(pixelsOf(drive.image(u"Grey Heron"_s), Colours::current().ink(Ink::Text), 20), 0);
}

void tst_EntitiesView::entities_of_a_passage_light_up()
{
    Drive drive;
    const QColor tint = Colours::current().tint(Ink::ThreatActor, TintStrength::Lit);
    QCOMPARE(pixelsOf(drive.image(u"Grey Heron"_s), tint, 0), 0);
    // The sentence of the English source that names the gang and the agency.
    PassageId passage;
    for (const Passage &candidate : smallCase().passages) {
        if (candidate.text == SmallCaseBuilder::englishText && candidate.number == 2)
            passage = candidate.id;
    }
    QVERIFY(drive.focusOn(
        Focus().withSource(SmallCaseBuilder::englishSource).withPassage(SmallCaseBuilder::englishText, passage)));
    QVERIFY(pixelsOf(drive.image(u"Grey Heron"_s), tint, 0) > 100);
    QCOMPARE(pixelsOf(drive.image(u"Port of Valmer"_s), Colours::current().tint(Ink::Place, TintStrength::Lit), 0), 0);
    QVERIFY(!drive.isSelected(u"Grey Heron"_s));
}

void tst_EntitiesView::hovering_glances_and_leaving_ends_it()
{
    Drive drive;
    hoverRow(drive.tree(), drive.row(u"Grey Heron"_s));
    QCOMPARE(drive.document().glance().entities, QList<EntityId>{gang});
    QTRY_COMPARE(drive.document().glanceLight().litEntities, QSet<EntityId>{gang});
    QVERIFY(drive.document().focus().isEmpty());
    hoverRow(drive.tree(), drive.row(u"Places"_s)); // a group means nobody
    QVERIFY(drive.document().glance().entities.isEmpty());
    hoverRow(drive.tree(), drive.row(u"Port of Valmer"_s));
    QCOMPARE(drive.document().glance().entities, QList<EntityId>{port});
    leaveView(drive.tree());
    QVERIFY(drive.document().glance().isEmpty());
}

void tst_EntitiesView::a_click_on_a_group_closes_it_for_good()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Places"_s));
    QVERIFY(!drive.tree()->isExpanded(drive.row(u"Places"_s)));
    QTest::keyClicks(drive.filter(), u"valmer"_s);
    QTRY_VERIFY(!hasRow(drive.tree(), u"Locks Agency"_s));
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Places"_s))); // what was found is seen
    QTest::keyClick(drive.filter(), Qt::Key_Escape);
    QTRY_VERIFY(hasRow(drive.tree(), u"Locks Agency"_s));
    QVERIFY(!drive.tree()->isExpanded(drive.row(u"Places"_s)));
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Organisations"_s)));
}

void tst_EntitiesView::the_filter_finds_names_in_any_language_and_opens_groups()
{
    Drive drive;
    QTest::keyClicks(drive.filter(), u"ecluses"_s); // the French name of what is listed by its English one
    QTRY_VERIFY(!hasRow(drive.tree(), u"Grey Heron"_s));
    QVERIFY(hasRow(drive.tree(), u"Locks Agency"_s));
    QTest::keyClicks(drive.filter(), u" nobody"_s);
    QTRY_VERIFY(says(drive.view, u"No entity has a name with these words"_s));
}

void tst_EntitiesView::from_the_filter_down_and_enter_go_to_the_first_entity_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::newRow("Down") << QList<Qt::Key>{Qt::Key_Down};
    QTest::newRow("Enter") << QList<Qt::Key>{Qt::Key_Return};
    QTest::newRow("Down and Enter") << QList<Qt::Key>{Qt::Key_Down, Qt::Key_Return};
}

void tst_EntitiesView::from_the_filter_down_and_enter_go_to_the_first_entity()
{
    QFETCH(const QList<Qt::Key>, keys);
    Drive drive;
    drive.view.activateWindow();
    clickRow(drive.tree(), drive.row(u"Port of Valmer"_s));
    drive.filter()->setFocus();
    QTest::keyClicks(drive.filter(), u"heron"_s);
    for (const Qt::Key key : keys) // before the pause after the last letter is over
        QTest::keyClick(drive.view.focusWidget(), key);
    QTRY_COMPARE(drive.document().focus().entities, QList<EntityId>{gang});
    QTRY_COMPARE(drive.view.focusWidget(), drive.tree());
    QVERIFY(drive.isSelected(u"Grey Heron"_s));
    QCOMPARE(drive.tree()->currentIndex(), drive.row(u"Grey Heron"_s));
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Threat actors"_s)));
    QTest::keyClick(drive.tree(), Qt::Key_Return);
    QVERIFY(drive.tree()->isExpanded(drive.row(u"Threat actors"_s)));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{gang});
}

void tst_EntitiesView::the_filter_says_which_name_it_found()
{
    CaseContent content = smallCase();
    Name other = content.names.constFirst();
    other.id = NameId(content.names.size() + 1);
    other.entity = gang;
    other.language = u"uk"_s;
    other.spelling = u"Сіра Чапля"_s;
    other.preferred = false;
    other.standing.fingerprint = fingerprint(u"name", {"7"});
    content.names.append(other);
    Drive drive(content);
    QTest::keyClicks(drive.filter(), u"ecluses"_s);
    QTRY_COMPARE(drive.row(u"Locks Agency"_s).data(SecondLineRole).toString(), u"Agence des écluses"_s);
    QVERIFY(drive.row(u"Locks Agency"_s)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(u"Locks Agency, also called Agence des écluses, "_s));
    // Another script, in capitals.
    drive.filter()->clear();
    drive.filter()->insert(u"ЧАПЛЯ"_s);
    QTRY_COMPARE(drive.row(u"Grey Heron"_s).data(SecondLineRole).toString(), u"Сіра Чапля"_s);
    const QImage row = imageOf(drive.tree(), drive.row(u"Grey Heron"_s));
    // What is shown has the words: nothing has to be said.
    drive.filter()->clear();
    drive.filter()->insert(u"heron"_s);
    QTRY_COMPARE(drive.row(u"Grey Heron"_s).data(SecondLineRole).toString(), QString());
    QVERIFY(imageOf(drive.tree(), drive.row(u"Grey Heron"_s)) != row);
}

void tst_EntitiesView::a_filter_that_leaves_nothing_keeps_the_keyboard()
{
    Drive drive;
    drive.filter()->setFocus();
    QTest::keyClicks(drive.filter(), u"nobody"_s);
    QTest::keyClick(drive.filter(), Qt::Key_Down);
    QTRY_COMPARE(drive.tree()->model()->rowCount(), 0);
    QTest::qWait(20);
    QCOMPARE(drive.view.focusWidget(), drive.filter());
    QVERIFY(drive.document().focus().entities.isEmpty());
}

void tst_EntitiesView::an_empty_case_says_what_comes_here()
{
    CaseContent nothing;
    nothing.info = smallCase().info;
    Drive drive(nothing);
    QTRY_VERIFY(says(drive.view, u"Names in the sources are listed here"_s));
    QTRY_VERIFY(says(drive.view, u"Select a name to see where it stands"_s));
}

void tst_EntitiesView::list_and_card_share_the_height()
{
    Drive drive;
    QVERIFY(drive.focusOn(Focus().withEntity(agency)));
    drive.view.resize(330, 350); // as in a window of 1280 by 800
    QTRY_COMPARE(drive.view.height(), 350);
    const int row = drive.tree()->visualRect(drive.row(u"Grey Heron"_s)).height();
    QVERIFY2(drive.tree()->viewport()->height() >= 5 * row, qPrintable(QString::number(drive.tree()->height())));
    QVERIFY(drive.view.card()->height() >= 5 * row);
}

void tst_EntitiesView::the_state_comes_back()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Places"_s));
    drive.view.card()->setClosedParts({int(CardPart::Events)});
    const QByteArray state = drive.view.state();
    Drive next;
    next.view.setState(state);
    QCOMPARE(next.view.card()->closedParts(), QList<int>{int(CardPart::Events)});
    QVERIFY(!next.tree()->isExpanded(next.row(u"Places"_s)));
    QVERIFY(next.tree()->isExpanded(next.row(u"Organisations"_s)));
    next.view.setState("not a state");
    QVERIFY(!next.tree()->isExpanded(next.row(u"Places"_s)));
}

void tst_EntitiesView::pictures()
{
    Drive drive;
    clickRow(drive.tree(), drive.row(u"Locks Agency"_s));
    QTRY_VERIFY(says(drive.view, u"Locks Agency"_s));
    QVERIFY(drive.open.lit());
    drive.document().stepNext();
    QVERIFY(drive.open.lit());
    QTest::qWait(100);
    keepPictures(drive.view, u"views-entities"_s);
    QVERIFY(drive.focusOn(Focus().withEvent(SmallCaseBuilder::attack)));
    keepPictures(drive.view, u"views-entities-event"_s);
}

QTEST_MAIN(tst_EntitiesView)
#include "tst_entitiesview.moc"
