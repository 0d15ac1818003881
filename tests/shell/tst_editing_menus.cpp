// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QClipboard>
#include <QMenuBar>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString paper = u"De Standaard"_s;
const QString centre = u"Centre for Cybersecurity Belgium"_s;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

class Choosing : public Hand
{
public:
    QMenu *menuOf(const QString &title)
    {
        for (const QAction *action : window().menuBar()->actions()) {
            if (action->text().remove(u'&') == title)
                return action->menu();
        }
        return nullptr;
    }
    // Opens the menu of the bar and chooses what stands in it so.
    bool chooseFrom(const QString &title, const QString &text)
    {
        QMenu *menu = menuOf(title);
        menu->popup(window().mapToGlobal(QPoint(20, 40)));
        return openMenu() == menu && choose(menu, text);
    }
    // Whether the open menu offers it.
    bool offersNow(const QString &title, const QString &text)
    {
        QMenu *menu = menuOf(title);
        menu->popup(window().mapToGlobal(QPoint(20, 40)));
        const QAction *action = openMenu() == menu ? actionOf(menu, text) : nullptr;
        const bool offers = action && action->isEnabled();
        menu->close();
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window()) && offers;
    }
    QStringList tellings()
    {
        QStringList words;
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }
    QModelIndex claim(int section, int row)
    {
        return claims()->model()->index(row, 0, claims()->model()->index(section, 0));
    }
    QModelIndex claimOf(ClaimKind kind)
    {
        for (int section = 0; section < claims()->model()->rowCount(); ++section) {
            if (claim(section, 0).data(ClaimRole).value<ClaimRow>().claim.kind == kind)
                return claim(section, 0);
        }
        return {};
    }
    bool says(const QString &words) { return window().messages()->words().startsWith(words); }
    const Event &shownEvent() { return window().events()->event(); }
    bool hasPanel() { return !window().findChildren<Popover *>().isEmpty(); }
};

} // namespace

// Every act has its command in the menu bar, which is about what is selected and has the keyboard; what cannot be done
// is not offered there, and a key for it says why.
class tst_EditingMenus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void two_that_are_selected_are_merged();
    void three_that_are_selected_are_merged();
    void the_one_with_the_keyboard_is_renamed();
    void what_is_split_off_keeps_its_type();
    void a_date_is_preferred_from_any_claim();
    void a_date_is_preferred_by_the_button();
    void what_cannot_be_preferred_is_said();
    void nothing_to_part_is_said();
    void menus_offer_what_can_be_done();
    void what_is_being_written_is_kept_or_discarded_only_where_something_is();
    void the_menu_bar_leaves_the_keyboard_its_place();
    void a_type_is_changed();
    void names_are_preferred_and_removed();
    void a_date_is_read_otherwise();
    void a_date_is_left_to_the_claims();
    void an_event_is_removed();
    void a_value_is_changed();
    void a_judgement_is_rejected_by_key();
    void an_empty_clipboard_is_told_until_there_is_text();
};

void tst_EditingMenus::two_that_are_selected_are_merged()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    const auto stand = [&] { return hand.entity(paper).isValid() && hand.entity(sample::ccb).isValid(); };
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.clickEntity(sample::ccb, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_G, controlShift));
    QVERIFY(hand.panel());
    const QString both = QLocale().createSeparatedList({paper, sample::ccb});
    QVERIFY2(hand.tellings().contains(both), qPrintable(hand.tellings().join(u'\n')));
    QVERIFY(!hand.panel()->findChild<ChoiceField *>());
    // What is to be judged stands before what follows from it.
    QVERIFY(hand.field<QComboBox>(u"They are"_s)->y() < hand.field<QComboBox>(u"The name that stays"_s)->y());
    keepPictures(hand.window(), u"merge-selected"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(!stand());
    QVERIFY(hand.undo());
    QTRY_VERIFY(stand());
    // By the menu of a selected row, and judged to be two.
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.clickEntity(sample::ccb, Qt::ControlModifier));
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(paper)), u"Merge the selected…"_s));
    QVERIFY(hand.pick(u"They are"_s, u"not the same"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.card()->samenesses()->model()->rowCount(), 1);
    QVERIFY(stand());
}

void tst_EditingMenus::three_that_are_selected_are_merged()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    for (const QString &name : {paper, sample::ccb, sample::mandiant})
        QVERIFY(hand.clickEntity(name, name == paper ? Qt::NoModifier : Qt::ControlModifier));
    const auto listed = [&] { return hand.document().counts().entities - hand.document().counts().unseenEntities; };
    const qint64 before = listed();
    QVERIFY(hand.press(Qt::Key_G, controlShift));
    QCOMPARE(hand.field<QComboBox>(u"They are"_s)->count(), 1);
    QVERIFY(hand.enter());
    QTRY_COMPARE(listed(), before - 2);
    QVERIFY(hand.undo());
    QTRY_COMPARE(listed(), before);
}

void tst_EditingMenus::the_one_with_the_keyboard_is_renamed()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.clickEntity(sample::mandiant, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_F2));
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), sample::mandiant);
    hand.panel()->leave();
    hand.entities()->setFocus();
    hand.entities()->selectionModel()->setCurrentIndex(hand.entity(paper), QItemSelectionModel::NoUpdate);
    QCOMPARE(hand.document().focus().entities.size(), 2);
    QVERIFY(hand.press(Qt::Key_F2));
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), paper);
    QVERIFY(hand.type(u"Name"_s, u"The paper"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"The paper"_s).isValid());
    QVERIFY(hand.entity(sample::mandiant).isValid());
}

void tst_EditingMenus::what_is_split_off_keeps_its_type()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::ccb));
    RowList *mentions = hand.card()->mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 0);
    hand.card()->ensureWidgetVisible(mentions);
    QVERIFY(hand.choose(hand.menuOnRow(mentions, mentions->model()->index(0, 0)), u"Split off…"_s));
    QCOMPARE(hand.field<QComboBox>(u"Type"_s)->currentData().toInt(), int(EntityType::Organisation));
    QVERIFY(hand.type(u"Name"_s, u"Another centre"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Another centre"_s).isValid());
}

void tst_EditingMenus::a_date_is_preferred_from_any_claim()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claimOf(ClaimKind::Extent).isValid());
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(hand.claimOf(ClaimKind::Extent));
    QVERIFY(hand.settle());
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.panel());
    auto *dates = hand.panel()->findChild<ChoiceField *>();
    QVERIFY(dates);
    QVERIFY(dates->list()->count() > 1);
    QVERIFY(hand.tellings().contains(u"Write why"_s));
    keepPictures(hand.window(), u"prefer-a-date"_s);
    const ClaimId chosen(dates->chosen());
    QVERIFY(hand.type(u"Reason"_s, u"it was there"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.shownEvent().preferred, chosen);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.shownEvent().preferred);
}

void tst_EditingMenus::a_date_is_preferred_by_the_button()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claimOf(ClaimKind::Date).isValid());
    QPushButton *button = hand.window().events()->prefer();
    QVERIFY(button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(hand.panel());
    QVERIFY(hand.type(u"Reason"_s, u"it was there"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.shownEvent().preferred.isValid());
}

void tst_EditingMenus::what_cannot_be_preferred_is_said()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    hand.window().run(Command::PreferClaim);
    QVERIFY(hand.says(u"Select an event first"_s));
    // An event that only one source dates.
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.type(u"Title"_s, u"A first warning"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.shownEvent().title, u"A first warning"_s);
    QVERIFY(!hand.window().events()->prefer()->isEnabled());
    hand.window().run(Command::PreferClaim);
    QVERIFY2(hand.says(u"No source gives a date"_s), qPrintable(hand.window().messages()->words()));
    QVERIFY(!hand.hasPanel());
    QVERIFY(!hand.offersNow(u"Events"_s, u"Prefer a date…"_s));
}

void tst_EditingMenus::nothing_to_part_is_said()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QTRY_COMPARE(hand.card()->card().entity.id, hand.entityId(sample::mandiant));
    QVERIFY(!hand.offersNow(u"Entities"_s, u"Part…"_s));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier));
    QTRY_VERIFY(hand.says(u"Mandiant is not merged with another entity"_s));
    QVERIFY(!hand.hasPanel());
}

void tst_EditingMenus::menus_offer_what_can_be_done()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    hand.entities()->setFocus();
    for (const QString &act : {u"New entity from selection…"_s, u"Mention of…"_s, u"Change type…"_s, u"Merge with…"_s})
        QVERIFY2(!hand.offersNow(u"Entities"_s, act), qPrintable(act));
    for (const QString &act : {u"Set the date…"_s, u"Judge the claim…"_s, u"Remove event"_s})
        QVERIFY2(!hand.offersNow(u"Events"_s, act), qPrintable(act));
    QVERIFY(hand.offersNow(u"Events"_s, u"New event…"_s));
    QVERIFY(!hand.offersNow(u"Edit"_s, u"Rename…"_s));
    // Keys still reach what a menu did not offer, and are told why it cannot be.
    QVERIFY(hand.press(Qt::Key_F2));
    QVERIFY(hand.says(u"Select an entity or an event first"_s));
    QVERIFY(hand.clickEntity(sample::ccb));
    for (const QString &act : {u"Change type…"_s, u"Merge with…"_s, u"Another name…"_s})
        QVERIFY2(hand.offersNow(u"Entities"_s, act), qPrintable(act));
    QVERIFY(hand.offersNow(u"Edit"_s, u"Rename…"_s));
    QVERIFY(hand.offersNow(u"Edit"_s, u"Accept"_s));
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claimOf(ClaimKind::Date).isValid());
    QVERIFY(hand.offersNow(u"Events"_s, u"Set the date…"_s));
    QVERIFY(!hand.offersNow(u"Events"_s, u"Leave the date to its claims"_s));
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(hand.claimOf(ClaimKind::Date));
    QVERIFY(hand.settle());
    QVERIFY(hand.offersNow(u"Events"_s, u"Judge the claim…"_s));
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.offersNow(u"Entities"_s, u"New entity from selection…"_s));
}

void tst_EditingMenus::what_is_being_written_is_kept_or_discarded_only_where_something_is()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    const QStringList ofDrafts{u"Keep as version…"_s, u"Discard draft"_s};
    for (const QString &act : ofDrafts)
        QVERIFY2(!hand.offersNow(u"Renditions"_s, act), qPrintable(act));
    QVERIFY(hand.offersNow(u"Renditions"_s, u"Write a summary"_s));
    QVERIFY(hand.offersNow(u"Renditions"_s, u"Edit this version"_s));
    // A key for it still says why.
    hand.window().run(Command::KeepVersion);
    QVERIFY(hand.says(u"Nothing is being written in the columns"_s));
    hand.window().run(Command::EditVersion);
    QTRY_VERIFY(hand.column(1)->draft());
    QVERIFY(hand.settle());
    for (const QString &act : ofDrafts)
        QVERIFY2(hand.offersNow(u"Renditions"_s, act), qPrintable(act));
    QVERIFY(!hand.offersNow(u"Renditions"_s, u"Edit this version"_s));
}

void tst_EditingMenus::the_menu_bar_leaves_the_keyboard_its_place()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    hand.window().menuBar()->setFocus(Qt::MenuBarFocusReason); // as the Alt key does it
    QVERIFY(hand.offersNow(u"Entities"_s, u"New entity from selection…"_s));
    hand.window().menuBar()->setFocus(Qt::MenuBarFocusReason);
    hand.window().run(Command::NewEntity);
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"attack"_s);
}

void tst_EditingMenus::a_type_is_changed()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    const auto type = [&] { return hand.entity(sample::mandiant).data(EntityTypeRole).toInt(); };
    const int before = type();
    QVERIFY(hand.chooseFrom(u"Entities"_s, u"Change type…"_s));
    QVERIFY(hand.panel());
    QVERIFY(!hand.panel()->findChild<QPushButton *>(u"done"_s)->isEnabled());
    QVERIFY(hand.tellings().contains(u"Choose another type"_s));
    QVERIFY(hand.pick(u"Type"_s, u"Person"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(type(), int(EntityType::Person));
    QVERIFY(hand.undo());
    QTRY_COMPARE(type(), before);
}

void tst_EditingMenus::names_are_preferred_and_removed()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_F2, Qt::ShiftModifier));
    QVERIFY(hand.type(u"Name"_s, u"Mandiant Incorporated"_s));
    QVERIFY(hand.pick(u"Language"_s, u"English"_s));
    QVERIFY(hand.enter());
    const auto names = [&] {
        QStringList all;
        for (const NameCount &count : hand.card()->card().names)
            all.append(count.name.spelling);
        return all;
    };
    const QString added = u"Mandiant Incorporated"_s;
    QTRY_VERIFY(names().contains(added));
    QVERIFY(hand.chooseFrom(u"Entities"_s, u"Prefer a name in lists…"_s));
    QVERIFY(hand.seek(added));
    QVERIFY(hand.enter());
    const auto isPreferred = [&] {
        return std::ranges::any_of(hand.card()->card().names,
            [&](const NameCount &count) { return count.name.spelling == added && count.name.preferred; });
    };
    QTRY_VERIFY(isPreferred());
    QVERIFY(hand.undo());
    QTRY_VERIFY(!isPreferred());
    QVERIFY(hand.chooseFrom(u"Entities"_s, u"Remove a name…"_s));
    QVERIFY(hand.seek(added));
    QVERIFY(hand.enter());
    QTRY_VERIFY(!names().contains(added));
    QVERIFY(hand.undo());
    QTRY_VERIFY(names().contains(added));
}

void tst_EditingMenus::a_date_is_read_otherwise()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    hand.column(1)->view()->setFocus();
    hand.column(1)->view()->setCaret(0);
    hand.window().run(Command::ReadDate);
    QVERIFY(hand.says(u"Put the caret into a marked date"_s));
    hand.column(1)->view()->setCaret(hand.find(1, u"March 2021"_s).start + 2);
    QVERIFY(hand.settle());
    QVERIFY(hand.chooseFrom(u"Edit"_s, u"Read as another date…"_s));
    QVERIFY(hand.type(u"Date"_s, u"late March 2021"_s));
    auto *field = hand.panel()->findChild<DateField *>();
    QVERIFY2(field->preview().startsWith(u"late March 2021"_s), qPrintable(field->preview()));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.undoWords(), u"Undo change date"_s);
    QVERIFY(hand.undo());
}

void tst_EditingMenus::a_date_is_left_to_the_claims()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QTRY_VERIFY(hand.shownEvent().id.isValid());
    const Edtf before = hand.shownEvent().date;
    hand.window().run(Command::LeaveDate);
    QTRY_VERIFY(hand.says(u"The date of this event is worked out"_s));
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier));
    QVERIFY(hand.type(u"Date"_s, u"early March 2020"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.shownEvent().dateSetByPerson);
    QTRY_VERIFY(dossier::tests::says(*hand.window().events(), u"Early March 2020, set by a person"_s));
    keepPictures(hand.window(), u"date-set"_s);
    QVERIFY(hand.chooseFrom(u"Events"_s, u"Leave the date to its claims"_s));
    QTRY_VERIFY(!hand.shownEvent().dateSetByPerson);
    QCOMPARE(hand.shownEvent().date, before);
    QVERIFY(!dossier::tests::says(*hand.window().events(), u"Early March 2020, set by a person"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.shownEvent().dateSetByPerson);
}

void tst_EditingMenus::an_event_is_removed()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.type(u"Title"_s, u"A first warning"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.shownEvent().title, u"A first warning"_s);
    QVERIFY(hand.chooseFrom(u"Events"_s, u"Remove event"_s));
    QTRY_COMPARE(hand.undoWords(), u"Undo remove event"_s);
    QTRY_VERIFY(!hand.event(u"A first warning"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.event(u"A first warning"_s));
}

void tst_EditingMenus::a_value_is_changed()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claimOf(ClaimKind::Extent).isValid());
    const auto value = [&] { return hand.claimOf(ClaimKind::Extent).data(ClaimRole).value<ClaimRow>().claim.value; };
    const QString before = value();
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(hand.claimOf(ClaimKind::Extent));
    QVERIFY(hand.settle());
    QVERIFY(hand.press(Qt::Key_J, controlShift));
    QVERIFY(hand.type(u"Value"_s, QString()));
    QVERIFY(hand.tellings().contains(u"Write how far it went"_s));
    QVERIFY(hand.type(u"Value"_s, u"two machines"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(value(), u"two machines"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(value(), before);
}

void tst_EditingMenus::a_judgement_is_rejected_by_key()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.clickEntity(sample::mandiant, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_G, controlShift));
    QVERIFY(hand.pick(u"They are"_s, u"perhaps the same"_s));
    QVERIFY(hand.enter());
    RowList *rows = hand.card()->samenesses();
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QVERIFY(hand.press(Qt::Key_R, controlShift));
    QTRY_COMPARE(rows->model()->rowCount(), 0);
    QVERIFY(hand.entity(paper).isValid()); // the entity itself was not meant
    QVERIFY(hand.undo());
    QTRY_COMPARE(rows->model()->rowCount(), 1);
}

void tst_EditingMenus::an_empty_clipboard_is_told_until_there_is_text()
{
    Choosing hand;
    QVERIFY(hand.openSample());
    QGuiApplication::clipboard()->clear();
    hand.window().run(Command::PasteText);
    QVERIFY(hand.says(u"There is no text on the clipboard"_s));
    QGuiApplication::clipboard()->setText(u"Something to read"_s);
    QTRY_COMPARE(hand.window().messages()->words(), QString());
    // What says something else stays.
    hand.window().messages()->say(MessageBar::Kind::Note, u"The list was written"_s);
    QGuiApplication::clipboard()->setText(u"Something else to read"_s);
    QTest::qWait(20);
    QVERIFY(hand.says(u"The list was written"_s));
    QGuiApplication::clipboard()->clear();
}

DOSSIER_WINDOW_TEST_MAIN(tst_EditingMenus)
#include "tst_editing_menus.moc"
