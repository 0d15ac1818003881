// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/quickpanel.h"

#include "prose/filterfield.h"
#include "prose/rowviews.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Choice choiceCalled(const QString &words, bool possible = true)
{
    Choice choice;
    choice.words = words;
    choice.end = u"Ctrl+X"_s;
    choice.detail = possible ? u"Edit"_s : u"Select an event first."_s;
    choice.possible = possible;
    return choice;
}

QList<Choice> choices(int count)
{
    QList<Choice> all;
    for (int i = 0; i < count; ++i)
        all.append(choiceCalled(u"Number %1"_s.arg(i + 1)));
    return all;
}

// A window with a field that has the keyboard, and a panel over it.
struct Window
{
    Window()
    {
        auto *centre = new QWidget;
        auto *column = new QVBoxLayout(centre);
        column->addWidget(behind = new QLineEdit);
        column->addStretch(1);
        main.setCentralWidget(centre);
        main.resize(800, 600);
        main.show();
        main.activateWindow();
        ready = QTest::qWaitForWindowActive(&main);
        behind->setFocus();
        own = new QAction(&main);
        own->setShortcut(u"Ctrl+R"_s);
        passing = new QAction(&main);
        passing->setShortcut(u"Ctrl+K"_s);
        main.addActions({own, passing});
        panel = new QuickPanel({u"Palette"_s, u"Find something"_s, u"Enter: take it"_s}, behind);
        panel->setPassing({passing});
        QObject::connect(panel, &QuickPanel::chosen, &main, [this](const Choice &choice, bool withCtrl) {
            chosen = choice.words;
            aside = withCtrl;
            keyboardWasBack = behind->hasFocus();
        });
    }
    void open(const QList<Choice> &shown)
    {
        panel->setChoices({}, shown, u"Nothing fits."_s);
        panel->open();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(main.focusWidget(), key, modifiers);
    }
    QString current() { return panel->list()->currentIndex().data().toString(); }
    bool isOpen() { return panel && panel->isVisible(); }

    QMainWindow main;
    QLineEdit *behind;
    QAction *own;
    QAction *passing;
    QPointer<QuickPanel> panel;
    QString chosen;
    bool aside = false;
    bool keyboardWasBack = false;
    bool ready = false;
};

} // namespace

class tst_QuickPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_the_keyboard_and_gives_it_back();
    void stands_in_the_middle_top_of_the_window();
    void keys_choose_and_enter_takes();
    void a_page_stops_at_the_ends();
    void ctrl_enter_takes_aside();
    void enter_waits_for_the_answer();
    void an_answer_to_older_words_is_dropped();
    void what_is_not_possible_says_why_and_stays();
    void a_click_takes();
    void a_click_elsewhere_puts_it_away();
    void keys_of_the_window_stay_outside();
    void nothing_is_said_in_words();
    void has_names_for_a_screen_reader();
    void another_takes_its_place();
};

void tst_QuickPanel::takes_the_keyboard_and_gives_it_back()
{
    Window window;
    QVERIFY(window.ready);
    window.open(choices(3));
    QVERIFY(window.panel->field()->hasFocus());
    QCOMPARE(window.current(), u"Number 1"_s);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.isOpen());
    QVERIFY(window.behind->hasFocus());
    QCOMPARE(window.chosen, QString());
    QTRY_VERIFY(!window.panel);
}

void tst_QuickPanel::stands_in_the_middle_top_of_the_window()
{
    Window window;
    window.open(choices(30));
    QTRY_COMPARE(window.panel->geometry().center().x(), window.main.rect().center().x());
    QVERIFY(window.panel->y() < 40);
    QVERIFY(window.main.rect().contains(window.panel->geometry()));
    const int many = window.panel->height();
    QTest::keyClicks(window.panel->field(), u"n"_s);
    window.panel->setChoices(u"n"_s, choices(1), {});
    QTRY_VERIFY(window.panel->height() < many);
    window.main.resize(400, 300);
    QTRY_VERIFY(window.main.rect().contains(window.panel->geometry()));
}

void tst_QuickPanel::keys_choose_and_enter_takes()
{
    Window window;
    window.open(choices(3));
    window.press(Qt::Key_Down);
    QCOMPARE(window.current(), u"Number 2"_s);
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Up); // round
    QCOMPARE(window.current(), u"Number 3"_s);
    window.press(Qt::Key_Tab);
    QCOMPARE(window.current(), u"Number 1"_s);
    QVERIFY(window.panel->field()->hasFocus());
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    QCOMPARE(window.chosen, u"Number 2"_s);
    QVERIFY(!window.aside);
    QVERIFY(window.keyboardWasBack);
    QVERIFY(!window.isOpen());
}

void tst_QuickPanel::a_page_stops_at_the_ends()
{
    Window window;
    window.open(choices(12));
    window.press(Qt::Key_PageDown);
    QCOMPARE(window.current(), u"Number 9"_s);
    window.press(Qt::Key_PageDown);
    QCOMPARE(window.current(), u"Number 12"_s);
    window.press(Qt::Key_PageUp);
    window.press(Qt::Key_PageUp);
    QCOMPARE(window.current(), u"Number 1"_s);
}

void tst_QuickPanel::ctrl_enter_takes_aside()
{
    Window window;
    window.open(choices(3));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.chosen, u"Number 1"_s);
    QVERIFY(window.aside);
}

void tst_QuickPanel::enter_waits_for_the_answer()
{
    Window window;
    window.open(choices(3));
    QTest::keyClicks(window.panel->field(), u"b"_s);
    window.press(Qt::Key_Return);
    QVERIFY(window.isOpen());
    window.panel->setChoices(u"b"_s, {choiceCalled(u"Belgium"_s)}, {});
    QCOMPARE(window.chosen, u"Belgium"_s);
    QVERIFY(!window.isOpen());
}

void tst_QuickPanel::an_answer_to_older_words_is_dropped()
{
    Window window;
    window.open(choices(1));
    QSignalSpy typed(window.panel, &QuickPanel::typedChanged);
    QTest::keyClicks(window.panel->field(), u"be"_s);
    QCOMPARE(typed.size(), 2);
    window.panel->setChoices(u"b"_s, choices(2), {});
    QCOMPARE(window.panel->model()->rowCount(), 1);
    window.panel->setChoices(u"be"_s, choices(2), {});
    QCOMPARE(window.panel->model()->rowCount(), 2);
}

void tst_QuickPanel::what_is_not_possible_says_why_and_stays()
{
    Window window;
    window.open({choiceCalled(u"Set the date…"_s, false), choiceCalled(u"Copy"_s)});
    QCOMPARE(window.current(), u"Set the date…"_s);
    QVERIFY(window.panel->field()->accessibleDescription().contains(u"Select an event first."_s));
    window.press(Qt::Key_Return);
    QVERIFY(window.isOpen());
    QCOMPARE(window.chosen, QString());
    QCOMPARE(window.panel->field()->accessibleDescription(), u"Select an event first."_s);
}

void tst_QuickPanel::a_click_takes()
{
    Window window;
    window.open(choices(3));
    RowList *list = window.panel->list();
    QTRY_VERIFY(!list->visualRect(list->model()->index(1, 0)).isEmpty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(window.chosen, u"Number 2"_s);
}

void tst_QuickPanel::a_click_elsewhere_puts_it_away()
{
    Window window;
    window.open(choices(3));
    QTest::mouseClick(window.main.centralWidget(), Qt::LeftButton, {}, {10, 590});
    QVERIFY(!window.isOpen());
}

void tst_QuickPanel::keys_of_the_window_stay_outside()
{
    Window window;
    QSignalSpy own(window.own, &QAction::triggered);
    QSignalSpy passing(window.passing, &QAction::triggered);
    window.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(own.size(), 1);
    window.open(choices(3));
    window.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(own.size(), 1);
    window.press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(passing.size(), 1);
    QVERIFY(window.isOpen());
}

void tst_QuickPanel::nothing_is_said_in_words()
{
    Window window;
    window.open({});
    QCOMPARE(window.panel->note(), u"Nothing fits."_s);
    QVERIFY(window.panel->list()->isHidden());
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Down);
    QVERIFY(window.isOpen());
    QTest::keyClicks(window.panel->field(), u"n"_s);
    window.panel->setChoices(u"n"_s, choices(1), u"Nothing fits."_s);
    QCOMPARE(window.panel->note(), QString());
}

void tst_QuickPanel::has_names_for_a_screen_reader()
{
    Window window;
    window.open(choices(2));
    QCOMPARE(window.panel->accessibleName(), u"Palette"_s);
    QCOMPARE(window.panel->field()->accessibleName(), u"Find something"_s);
    QCOMPARE(window.panel->list()->accessibleName(), u"Palette"_s);
    QCOMPARE(window.panel->field()->accessibleDescription(), u"Number 1, Ctrl+X, Edit"_s);
    window.press(Qt::Key_Down);
    QCOMPARE(window.panel->field()->accessibleDescription(), u"Number 2, Ctrl+X, Edit"_s);
}

void tst_QuickPanel::another_takes_its_place()
{
    Window window;
    window.open(choices(2));
    auto *other = new QuickPanel({u"Quick open"_s, u"Go to"_s, {}}, window.behind);
    other->setChoices({}, choices(1), {});
    other->open();
    QVERIFY(!window.isOpen());
    QVERIFY(other->field()->hasFocus());
    window.press(Qt::Key_Escape);
    QVERIFY(window.behind->hasFocus());
}

QTEST_MAIN(tst_QuickPanel)
#include "tst_quickpanel.moc"
