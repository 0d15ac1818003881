// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcesview.h"

#include "sources/sourcedelegate.h"

#include "models/roles.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "store/connection.h"
#include "workspace/opencase.h"
#include "workspace/sourcenews.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr SourceId french = SmallCaseBuilder::frenchSource;
constexpr SourceId english = SmallCaseBuilder::englishSource;
const QString nothingFits =
    u"No source has these words in its title, publisher, kind, language, file name or web address"_s;
constexpr int tallyWidth = 44; // margin, count and a little more

// The small case in a list as wide as its dock.
struct Drive
{
    explicit Drive(const CaseContent &content = smallCase(), int width = 248) : open(content), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, width, 400);
        if (!content.sources.isEmpty())
            ready = QTest::qWaitFor([this] { return hasRow(list(), u"Agency"_s); });
    }

    RowList *list() const { return view.list(); }
    FilterField *filter() const { return view.findChild<FilterField *>(); }
    CaseDocument &document() { return open.document(); }
    QModelIndex frenchRow() const { return rowWith(list(), u"Agence des écluses"_s); }
    QModelIndex englishRow() const { return rowWith(list(), u"Locks Agency"_s); }
    bool focusOn(const Focus &focus)
    {
        document().setFocus(focus);
        return open.lit();
    }
    QImage tally(const QModelIndex &row) const { return rightEnd(imageOf(list(), row), tallyWidth); }

    OpenCase open;
    SourcesView view;
    bool ready = false;
};

QAction *actionIn(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == words && !action->isSeparator())
            return action;
    }
    return nullptr;
}

// As a person does in the open menu.
bool choose(QMenu *menu, const QString &words)
{
    QAction *action = actionIn(menu, words);
    if (!action)
        return false;
    menu->popup(QPoint(0, 0));
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
    return !menu->isVisible();
}

bool isChosen(const QMenu *menu, const QString &words)
{
    const QAction *action = actionIn(menu, words);
    return action && action->isChecked();
}

} // namespace

class tst_SourcesView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sources_stand_in_the_order_of_the_case();
    void a_click_focuses_the_source();
    void a_click_on_the_selected_row_comes_back_to_it();
    void keys_move_the_focus();
    void a_focus_from_elsewhere_selects_the_row();
    void an_entity_is_counted_in_its_hue_and_the_others_fade();
    void an_event_shows_what_claims_are_to_each_other();
    void titles_wrap_on_two_lines_and_keep_their_height();
    void the_date_is_kept_whole_where_the_second_line_is_short();
    void the_filter_narrows_and_keeps_the_focus();
    void the_filter_leads_to_the_list();
    void letters_typed_in_the_list_go_to_the_filter();
    void what_letters_are_looked_up_in_is_read_ahead();
    void the_menu_groups_and_sorts();
    void groups_fold_by_mouse_and_keys();
    void how_many_are_listed_is_told();
    void reliability_is_a_letter_with_words();
    void what_waits_is_counted_per_source();
    void several_are_selected_and_the_focus_stays_one();
    void what_is_new_says_so_until_it_is_opened();
    void an_empty_case_says_how_sources_come_in();
    void colours_follow_the_mode();
    void rows_speak();
    void pictures();
};

void tst_SourcesView::sources_stand_in_the_order_of_the_case()
{
    Drive drive;
    QVERIFY(drive.ready);
    QCOMPARE(drive.list()->accessibleName(), u"Sources"_s);
    QCOMPARE(drive.list()->model()->rowCount(), 2);
    QCOMPARE(drive.frenchRow().row(), 0);
    QCOMPARE(drive.englishRow().data(SecondLineRole).toString(), u"communiqué · May 2023"_s);
}

void tst_SourcesView::a_click_focuses_the_source()
{
    Drive drive;
    clickRow(drive.list(), drive.englishRow());
    QCOMPARE(drive.document().focus().source, english);
    QCOMPARE(drive.document().focus().origin.view, View::Sources);
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.englishRow()));
}

void tst_SourcesView::a_click_on_the_selected_row_comes_back_to_it()
{
    Drive drive;
    clickRow(drive.list(), drive.englishRow());
    drive.document().goBack();
    QVERIFY(!drive.document().focus().source);
    clickRow(drive.list(), drive.englishRow());
    QCOMPARE(drive.document().focus().source, english);
}

void tst_SourcesView::keys_move_the_focus()
{
    Drive drive;
    clickRow(drive.list(), drive.frenchRow());
    QTest::keyClick(drive.list(), Qt::Key_Down);
    QCOMPARE(drive.document().focus().source, english);
    QTest::keyClick(drive.list(), Qt::Key_Up);
    QCOMPARE(drive.document().focus().source, french);
}

void tst_SourcesView::a_focus_from_elsewhere_selects_the_row()
{
    Drive drive;
    drive.document().setFocus(Focus().withSource(english));
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.englishRow()));
    QVERIFY(pixelsOf(imageOf(drive.list(), drive.englishRow()), Ground::Selection) > 1000);
    QCOMPARE(pixelsOf(imageOf(drive.list(), drive.frenchRow()), Ground::Selection), 0);
    // The bar at the left is the second sign.
    const QImage bar = imageOf(drive.list(), drive.englishRow()).copy(0, 0, 2, 30);
    QCOMPARE(pixelsOf(bar, Colours::current().ink(Ink::Accent), 0), 60);
}

void tst_SourcesView::an_entity_is_counted_in_its_hue_and_the_others_fade()
{
    Drive drive;
    QCOMPARE(pixelsOf(drive.tally(drive.englishRow()), Ink::ThreatActor), 0);
    QVERIFY(pixelsOf(imageOf(drive.list(), drive.frenchRow()), Ink::Text) > 0);

    QVERIFY(drive.focusOn(Focus().withEntity(SmallCaseBuilder::gang)));
    QCOMPARE(drive.englishRow().data(LightCountRole).toLongLong(), 2);
    QVERIFY(pixelsOf(drive.tally(drive.englishRow()), Ink::ThreatActor) > 0);
    QVERIFY(drive.frenchRow().data(FadedRole).toBool());
    QCOMPARE(pixelsOf(imageOf(drive.list(), drive.frenchRow()), Colours::current().ink(Ink::Text), 20), 0);

    QVERIFY(drive.focusOn(Focus()));
    QVERIFY(!drive.frenchRow().data(FadedRole).toBool());
    QCOMPARE(pixelsOf(drive.tally(drive.englishRow()), Ink::ThreatActor), 0);
}

void tst_SourcesView::an_event_shows_what_claims_are_to_each_other()
{
    Drive drive;
    QVERIFY(drive.focusOn(Focus().withEvent(SmallCaseBuilder::attack)));
    const auto sign = static_cast<ClaimSign>(drive.englishRow().data(SignRole).toInt());
    QCOMPARE(sign, ClaimSign::Conflict); // 40 locks against 60
    QVERIFY(pixelsOf(drive.tally(drive.englishRow()), Ink::Conflict) > 0);

    QVERIFY(drive.focusOn(Focus().withEvent(SmallCaseBuilder::recovery)));
    QVERIFY(drive.frenchRow().data(FadedRole).toBool());
    QCOMPARE(pixelsOf(drive.tally(drive.englishRow()), Ink::Conflict), 0);
}

void tst_SourcesView::titles_wrap_on_two_lines_and_keep_their_height()
{
    Drive drive(smallCase(), 160);
    QTRY_VERIFY(drive.list()->visualRect(drive.frenchRow()).height() > 0);
    const int narrow = drive.list()->visualRect(drive.frenchRow()).height();
    clickRow(drive.list(), drive.frenchRow()); // bold now
    QCOMPARE(drive.list()->visualRect(drive.frenchRow()).height(), narrow);
    drive.view.resize(700, 400);
    QTRY_VERIFY(drive.list()->visualRect(drive.frenchRow()).height() < narrow);
    const int line = drive.list()->fontMetrics().height();
    QCOMPARE(narrow - drive.list()->visualRect(drive.frenchRow()).height(), line);
}

void tst_SourcesView::the_date_is_kept_whole_where_the_second_line_is_short()
{
    const QFont font;
    const auto width = [&](const QString &words) { return QFontMetrics(font).horizontalAdvance(words); };
    const QString words = u"machine translation · 26 May 2021"_s;
    QCOMPARE(SourceDelegate::secondLine(words, font, width(words)), words);
    const QString shorter = SourceDelegate::secondLine(words, font, width(words) - 20);
    QVERIFY(shorter.startsWith(u"machine"_s));
    QVERIFY2(shorter.endsWith(u"… · 26 May 2021"_s), qPrintable(shorter));
    QVERIFY(width(shorter) <= width(words) - 20);
    QCOMPARE(SourceDelegate::secondLine(words, font, width(u"26 May 2021"_s) + 4), u"26 May 2021"_s);
    QCOMPARE(SourceDelegate::secondLine(u"undated"_s, font, 3), u"undated"_s);
}

void tst_SourcesView::the_filter_narrows_and_keeps_the_focus()
{
    Drive drive;
    clickRow(drive.list(), drive.frenchRow());
    QTest::keyClicks(drive.filter(), u"heron"_s);
    QTRY_COMPARE(drive.list()->model()->rowCount(), 1);
    QTRY_VERIFY(hasRow(drive.list(), u"Locks Agency"_s));
    QCOMPARE(drive.document().focus().source, french);

    QTest::keyClicks(drive.filter(), u" nowhere"_s);
    QTRY_VERIFY(says(drive.view, nothingFits));
    QTest::keyClick(drive.filter(), Qt::Key_Escape);
    QTRY_COMPARE(drive.list()->model()->rowCount(), 2);
    QVERIFY(!says(drive.view, nothingFits));
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.frenchRow()));
}

void tst_SourcesView::the_filter_leads_to_the_list()
{
    Drive drive;
    drive.view.activateWindow();
    drive.filter()->setFocus();
    QTest::keyClick(drive.filter(), Qt::Key_Down);
    QTRY_VERIFY(drive.list()->hasFocus());
}

void tst_SourcesView::letters_typed_in_the_list_go_to_the_filter()
{
    Drive drive;
    drive.view.activateWindow();
    drive.list()->setFocus();
    QTest::keyClicks(drive.list(), u"h"_s);
    QTRY_VERIFY(drive.filter()->hasFocus());
    QTest::keyClicks(drive.filter(), u"eron"_s);
    QTRY_COMPARE(drive.list()->model()->rowCount(), 1);
}

// The file is changed behind the program's back, by no act, so that it shows which of both is looked at.
void tst_SourcesView::what_letters_are_looked_up_in_is_read_ahead()
{
    Drive drive;
    QVERIFY(drive.ready);
    drive.list()->setFocus();
    QTRY_VERIFY(drive.list()->hasFocus());
    VERIFY_RESULT(drive.document().queries().removedSources().result()); // is answered behind it
    const auto connection = Connection::open(drive.open.file().path(), Connection::Mode::ReadWrite);
    VERIFY_RESULT(connection);
    VERIFY_RESULT((*connection)->runScript(u"UPDATE source SET sought = 'zebra'"_s));
    QTest::keyClicks(drive.list(), u"heron"_s);
    QTRY_COMPARE(drive.list()->model()->rowCount(), 1);
    QVERIFY(drive.englishRow().isValid());
}

void tst_SourcesView::the_menu_groups_and_sorts()
{
    Drive drive;
    QSignalSpy changed(&drive.view, &SourcesView::arrangementChanged);
    QVERIFY(choose(drive.view.arranging(), u"Language"_s));
    QTRY_VERIFY(hasRow(drive.list(), u"French"_s));
    QCOMPARE(drive.list()->model()->rowCount(), 4);
    QCOMPARE(changed.size(), 1);
    QVERIFY(isChosen(drive.view.arranging(), u"Language"_s));
    QVERIFY(choose(drive.view.arranging(), u"No groups"_s));
    QVERIFY(choose(drive.view.arranging(), u"Last first"_s));
    QTRY_COMPARE(drive.englishRow().row(), 0);
    QCOMPARE(drive.view.arrangement(), (SourceArrangement{SourceGrouping::None, SourceOrder::Date, true}));
}

void tst_SourcesView::groups_fold_by_mouse_and_keys()
{
    Drive drive;
    clickRow(drive.list(), drive.frenchRow());
    drive.view.setArrangement({SourceGrouping::Language, SourceOrder::Date, false});
    QTRY_VERIFY(hasRow(drive.list(), u"French"_s));
    QTRY_VERIFY(drive.frenchRow().isValid());
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.frenchRow()));
    clickRow(drive.list(), rowWith(drive.list(), u"French"_s));
    QCOMPARE(drive.list()->model()->rowCount(), 3);
    QCOMPARE(drive.document().focus().source, french); // put away, not left
    clickRow(drive.list(), rowWith(drive.list(), u"French"_s));
    QCOMPARE(drive.list()->model()->rowCount(), 4);
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.frenchRow()));

    drive.list()->setFocus();
    QTest::keyClick(drive.list(), Qt::Key_Down);
    QCOMPARE(drive.list()->currentIndex(), drive.frenchRow());
    QTest::keyClick(drive.list(), Qt::Key_Left); // to the heading
    QCOMPARE(drive.list()->currentIndex(), rowWith(drive.list(), u"French"_s));
    QVERIFY(drive.list()->selectionModel()->isSelected(drive.frenchRow()));
    QTest::keyClick(drive.list(), Qt::Key_Left);
    QCOMPARE(drive.list()->model()->rowCount(), 3);
    QTest::keyClick(drive.list(), Qt::Key_Right);
    QCOMPARE(drive.list()->model()->rowCount(), 4);
    QTest::keyClick(drive.list(), Qt::Key_Return);
    QCOMPARE(drive.list()->model()->rowCount(), 3);
    QTest::keyClick(drive.list(), Qt::Key_Up); // over what is folded, to the source before
    QCOMPARE(drive.document().focus().source, english);
}

void tst_SourcesView::how_many_are_listed_is_told()
{
    Drive drive;
    QCOMPARE(drive.view.summary(), u"2"_s);
    QSignalSpy told(&drive.view, &SourcesView::summaryChanged);
    QTest::keyClicks(drive.filter(), u"heron"_s);
    QTRY_COMPARE(drive.view.summary(), u"1 of 2"_s);
    QVERIFY(!told.isEmpty());
    QTest::keyClick(drive.filter(), Qt::Key_Escape);
    QTRY_COMPARE(drive.view.summary(), u"2"_s);
}

void tst_SourcesView::reliability_is_a_letter_with_words()
{
    CaseContent content = smallCase();
    content.sources[0].reliability = Reliability::NotJudged;
    content.sources[1].reliability = Reliability::B;
    Drive drive(content);
    const auto shield = [&drive](const QModelIndex &row) {
        return pixelsOf(imageOf(drive.list(), row).copy(0, 26, 36, 20), Ink::Text2);
    };
    QCOMPARE(shield(drive.frenchRow()), 0);
    QVERIFY(shield(drive.englishRow()) > 10);
    const QString words = u"reliability B: usually reliable"_s;
    QVERIFY(drive.englishRow().data(Qt::ToolTipRole).toString().contains(words));
    QVERIFY(drive.englishRow().data(Qt::AccessibleTextRole).toString().contains(words));
}

void tst_SourcesView::what_waits_is_counted_per_source()
{
    Drive drive;
    QTRY_VERIFY(drive.frenchRow().data(WaitingRole).toLongLong() > 0);
    const auto waiting = drive.frenchRow().data(WaitingRole).toInt();
    QVERIFY(drive.frenchRow().data(Qt::ToolTipRole).toString().contains(u"%1 proposal"_s.arg(waiting)));
    QVERIFY(drive.frenchRow().data(Qt::AccessibleTextRole).toString().contains(u"%1 proposal"_s.arg(waiting)));
    QVERIFY(pixelsOf(drive.tally(drive.frenchRow()), Ink::Text2) > 0);
}

void tst_SourcesView::several_are_selected_and_the_focus_stays_one()
{
    Drive drive;
    clickRow(drive.list(), drive.frenchRow());
    clickRow(drive.list(), drive.englishRow(), Qt::ControlModifier);
    QCOMPARE(drive.document().focus().source, french);
    QCOMPARE(drive.view.selected(), (QList<SourceId>{french, english}));
    // What else is selected elsewhere leaves them.
    QVERIFY(drive.focusOn(drive.document().focus().withEntity(SmallCaseBuilder::gang)));
    QCOMPARE(drive.view.selected().size(), 2);
    clickRow(drive.list(), drive.englishRow());
    QCOMPARE(drive.document().focus().source, english);
    QCOMPARE(drive.view.selected(), QList<SourceId>{english});
    QTest::keyClick(drive.list(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(drive.document().focus().source, english);
    QCOMPARE(drive.view.selected().size(), 2);
}

void tst_SourcesView::what_is_new_says_so_until_it_is_opened()
{
    Drive drive;
    const qint64 moment = QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch();
    SourceNews news(drive.document(), Visit{moment, ActId(1), EditionId(0)});
    drive.view.setNews(&news);
    QTRY_COMPARE(news.all().size(), 2); // which may be known at once: no signal is waited for
    QVERIFY(drive.englishRow().data(NewRole).toBool());
    QVERIFY(pixelsOf(imageOf(drive.list(), drive.englishRow()), Ink::Accent) > 20); // the dot and its word
    QVERIFY(drive.englishRow().data(Qt::AccessibleTextRole).toString().contains(u"new since your last visit"_s));

    clickRow(drive.list(), drive.englishRow());
    QVERIFY(!drive.englishRow().data(NewRole).toBool());
    QVERIFY(drive.frenchRow().data(NewRole).toBool());

    QVERIFY(choose(drive.view.arranging(), u"What is new"_s));
    QTRY_VERIFY(hasRow(drive.list(), u"New since 21 November 2026"_s));
    QCOMPARE(rowWith(drive.list(), u"New since"_s).data(CountRole).toInt(), 2); // rows stay where they are
    QVERIFY(choose(drive.view.arranging(), u"Mark all as seen"_s));
    QTRY_VERIFY(hasRow(drive.list(), u"Seen before"_s));
    QVERIFY(!drive.frenchRow().data(NewRole).toBool());
}

void tst_SourcesView::an_empty_case_says_how_sources_come_in()
{
    CaseContent nothing;
    nothing.info = smallCase().info;
    Drive drive(nothing);
    QTRY_VERIFY(says(drive.view, u"Drop articles here or use Import"_s));
}

void tst_SourcesView::colours_follow_the_mode()
{
    Drive drive;
    const QColor light = Colours::current().ground(Ground::Base);
    QVERIFY(pixelsOf(imageOf(drive.list(), drive.frenchRow()), light, 0) > 1000);
    wear(Mode::Dark);
    const QColor dark = Colours::current().ground(Ground::Base);
    QVERIFY(dark != light);
    QVERIFY(pixelsOf(imageOf(drive.list(), drive.frenchRow()), dark, 0) > 1000);
    QCOMPARE(pixelsOf(imageOf(drive.list(), drive.frenchRow()), light, 0), 0);
    wear(Mode::Light);
}

void tst_SourcesView::rows_speak()
{
    Drive drive;
    QVERIFY(drive.focusOn(Focus().withEntity(SmallCaseBuilder::gang)));
    QVERIFY(drive.englishRow().data(Qt::AccessibleTextRole).toString().contains(u"English"_s));
    QVERIFY(drive.frenchRow().data(Qt::AccessibleTextRole).toString().contains(u"not concerned"_s));
}

void tst_SourcesView::pictures()
{
    Drive drive;
    clickRow(drive.list(), drive.englishRow());
    QVERIFY(drive.focusOn(drive.document().focus().withEntity(SmallCaseBuilder::gang)));
    keepPictures(drive.view, u"views-sources-entity"_s);
    QVERIFY(drive.focusOn(drive.document().focus().withEvent(SmallCaseBuilder::attack)));
    keepPictures(drive.view, u"views-sources-event"_s);
}

QTEST_MAIN(tst_SourcesView)
#include "tst_sourcesview.moc"
