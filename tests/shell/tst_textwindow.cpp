// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"
#include "shell/settings.h"

#include <QMenuBar>
#include <QSettings>
#include <QWheelEvent>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The sample, with the menus of the bar at hand.
struct TextMenus : Hand
{
    QAction *action(Command command) { return window().commands()->action(command); }
    // As chosen in the menu bar: "View/Text/Narrow text".
    bool choose(const QString &path)
    {
        const qsizetype slash = path.indexOf(u'/');
        for (const QAction *menu : window().menuBar()->actions()) {
            if (menu->text().remove(u'&') != path.left(slash))
                continue;
            QAction *action = actionOf(menu->menu(), path.mid(slash + 1));
            if (!action || !action->isEnabled())
                return false;
            action->trigger();
            return settle();
        }
        return false;
    }
    bool activate(int index)
    {
        column(index)->view()->setFocus();
        return QTest::qWaitFor([&] { return window().reading()->activeColumn() == index; });
    }
    qsizetype namesMarked(int index)
    {
        const auto *layout = static_cast<ProseLayout *>(column(index)->view()->document()->documentLayout());
        return std::ranges::count(layout->marks(), ProseMark::Layer::Name, &ProseMark::layer);
    }
};

} // namespace

class tst_TextWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void the_menu_sets_the_active_column();
    void keys_and_wheel_set_the_size_of_one_column();
    void the_menu_of_a_column_sets_that_column();
    void names_are_marked_as_chosen_and_remembered();
    void stronger_marks_are_chosen_for_all_windows_and_remembered();
    void a_column_is_freed_and_taken_back_by_key();
    void the_menu_of_a_column_opens_by_key();
    void the_eye_line_is_set_at_the_caret_and_remembered();
};

void tst_TextWindow::the_menu_sets_the_active_column()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.activate(1));
    QVERIFY(hand.choose(u"View/Text/Sans serif text"_s));
    QVERIFY(hand.choose(u"View/Text/Narrow text"_s));
    QCOMPARE(hand.column(1)->face(), Face::Sans);
    QCOMPARE(hand.column(1)->textWidth(), measures::TextWidth::Narrow);
    QCOMPARE(hand.column(0)->face(), Face::Serif);
    QCOMPARE(hand.column(0)->textWidth(), measures::TextWidth::Usual);
    QVERIFY(hand.action(Command::SansText)->isChecked() && hand.action(Command::NarrowText)->isChecked());
    QVERIFY(hand.activate(0)); // the menu tells how this one is set
    QVERIFY(hand.action(Command::SerifText)->isChecked() && hand.action(Command::UsualWidth)->isChecked());
    QVERIFY(hand.choose(u"View/Text/Text as wide as the column"_s));
    QCOMPARE(hand.column(0)->textWidth(), measures::TextWidth::Column);
    QCOMPARE(hand.column(1)->textWidth(), measures::TextWidth::Narrow);
}

void tst_TextWindow::keys_and_wheel_set_the_size_of_one_column()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    const auto size = [&](int index) { return hand.column(index)->size(); };
    const qreal first = size(0);
    const qreal second = size(1);
    QVERIFY(hand.activate(1));
    QVERIFY(hand.press(Qt::Key_Plus, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_Plus, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_Minus, Qt::ControlModifier));
    QCOMPARE(size(1), second + 1);
    QCOMPARE(size(0), first);
    QWidget *viewport = hand.column(0)->view()->viewport(); // the wheel is about the column under it
    const QPointF place = viewport->rect().center();
    QWheelEvent wheel(
        place, viewport->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
    QCOMPARE(size(0), first + 1);
    QCOMPARE(size(1), second + 1);
    QVERIFY(hand.press(Qt::Key_0, Qt::ControlModifier));
    QCOMPARE(size(1), defaultReadingSize);
    QCOMPARE(size(0), first + 1);
}

void tst_TextWindow::the_menu_of_a_column_sets_that_column()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.activate(0));
    QMenu *menu = hand.column(1)->menu();
    menu->popup(hand.window().mapToGlobal(QPoint(20, 20)));
    QVERIFY(Hand::actionOf(menu, u"Width of the text/Usual"_s)->isChecked());
    QVERIFY(static_cast<Hand &>(hand).choose(menu, u"Width of the text/Wide"_s));
    QCOMPARE(hand.column(1)->textWidth(), measures::TextWidth::Wide);
    QCOMPARE(hand.column(0)->textWidth(), measures::TextWidth::Usual);
}

void tst_TextWindow::names_are_marked_as_chosen_and_remembered()
{
    {
        TextMenus hand;
        QVERIFY(hand.openSample());
        QVERIFY(hand.action(Command::AllNames)->isChecked());
        QVERIFY(hand.namesMarked(0) > 5);
        QVERIFY(hand.choose(u"View/Mark only what is selected"_s));
        QCOMPARE(hand.namesMarked(0), 0);
        QVERIFY(hand.clickEntity(sample::ccb));
        const qsizetype lit = hand.lit(0, ProseMark::Layer::Name).size();
        QVERIFY(lit > 0);
        QCOMPARE(hand.namesMarked(0), lit);
        QVERIFY(hand.choose(u"View/Mark no names and dates"_s));
        QCOMPARE(hand.namesMarked(0), 0);
        QVERIFY(hand.action(Command::NoNames)->isChecked());
        QVERIFY(hand.activate(0));
        QVERIFY(hand.choose(u"View/Text/Wide text"_s));
        hand.window().close();
    }
    TextMenus hand;
    QVERIFY(hand.openSample());
    QCOMPARE(hand.namesMarked(0), 0);
    QVERIFY(hand.action(Command::NoNames)->isChecked());
    QVERIFY(hand.activate(0));
    QVERIFY(hand.action(Command::WideText)->isChecked());
}

void tst_TextWindow::stronger_marks_are_chosen_for_all_windows_and_remembered()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    QVERIFY(!hand.action(Command::StrongerMarks)->isChecked());
    const QImage tinted = hand.column(0)->view()->grab().toImage();
    QVERIFY(hand.choose(u"View/Stronger marks"_s));
    QVERIFY(hand.action(Command::StrongerMarks)->isChecked());
    QVERIFY(settings::strongerMarks.get());
    QVERIFY(hand.column(0)->view()->grab().toImage() != tinted);
    QVERIFY(hand.choose(u"View/Stronger marks"_s));
    QVERIFY(!hand.action(Command::StrongerMarks)->isChecked());
    QCOMPARE(hand.column(0)->view()->grab().toImage(), tinted);
}

void tst_TextWindow::a_column_is_freed_and_taken_back_by_key()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.activate(1));
    QVERIFY(hand.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.column(1)->isFreed());
    QVERIFY(!hand.column(0)->isFreed());
    QMenu *menu = hand.column(1)->menu();
    menu->popup(hand.window().mapToGlobal(QPoint(20, 20)));
    QAction *moves = Hand::actionOf(menu, u"Move with the other columns"_s);
    QVERIFY(moves && !moves->isChecked());
    menu->close();
    QVERIFY(hand.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(!hand.column(1)->isFreed());
}

void tst_TextWindow::the_menu_of_a_column_opens_by_key()
{
    TextMenus hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.activate(1));
    QTest::keyClick(hand.column(1)->view(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(hand.openMenu(), hand.column(1)->menu());
    QTest::keyClick(hand.column(1)->menu(), Qt::Key_Escape);
    QVERIFY(!hand.column(1)->menu()->isVisible());
}

void tst_TextWindow::the_eye_line_is_set_at_the_caret_and_remembered()
{
    qreal share = 0;
    {
        TextMenus hand;
        QVERIFY(hand.openSample());
        QVERIFY(hand.activate(0));
        for (int i = 0; i < 4; ++i)
            QVERIFY(hand.press(Qt::Key_Down));
        ProseView *view = hand.column(0)->view();
        QVERIFY(hand.choose(u"View/Text/Eye line at the caret"_s));
        QCOMPARE(view->eyeLine(), view->heightOf(view->caret()));
        share = hand.window().reading()->eyeShare();
        hand.window().close();
    }
    TextMenus hand;
    QVERIFY(hand.openSample());
    QCOMPARE(hand.window().reading()->eyeShare(), share);
    QVERIFY(hand.choose(u"View/Text/Usual eye line"_s));
    QCOMPARE(hand.column(1)->view()->eyeShare(), ProseView::defaultEyeShare);
}

DOSSIER_WINDOW_TEST_MAIN(tst_TextWindow)
#include "tst_textwindow.moc"
