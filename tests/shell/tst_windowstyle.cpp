// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowstyle.h"

#include "appearance/colours.h"
#include "prose/viewdrive.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class tst_WindowStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void a_scroll_bar_is_dragged_from_end_to_end_data();
    void a_scroll_bar_is_dragged_from_end_to_end();
    void a_press_beside_the_slider_goes_a_page();
    void a_menu_s_arrow_has_room_of_its_own_data();
    void a_menu_s_arrow_has_room_of_its_own();
    void what_tab_goes_to_wears_a_ring();
};

void tst_WindowStyle::initTestCase()
{
    QApplication::setStyle(new WindowStyle(u"Fusion"_s));
    wear(Mode::Light);
}

void tst_WindowStyle::a_scroll_bar_is_dragged_from_end_to_end_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("standing") << Qt::Vertical << Qt::LeftToRight;
    QTest::newRow("lying") << Qt::Horizontal << Qt::LeftToRight;
    QTest::newRow("lying, right to left") << Qt::Horizontal << Qt::RightToLeft;
}

void tst_WindowStyle::a_scroll_bar_is_dragged_from_end_to_end()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    QScrollBar bar(orientation);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(100);
    const bool stands = orientation == Qt::Vertical;
    showAt(bar, stands ? 12 : 300, stands ? 300 : 12);
    const int length = stands ? bar.height() : bar.width();
    const auto at = [&](int along) {
        const int seen = direction == Qt::RightToLeft ? length - 1 - along : along;
        return stands ? QPoint(bar.width() / 2, seen) : QPoint(seen, bar.height() / 2);
    };
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(5));
    QTest::mouseMove(&bar, at(length - 2));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(length - 2));
    QCOMPARE(bar.value(), bar.maximum());
    QTest::mousePress(&bar, Qt::LeftButton, {}, at(length - 6));
    QTest::mouseMove(&bar, at(1));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, at(1));
    QCOMPARE(bar.value(), bar.minimum());
}

void tst_WindowStyle::a_press_beside_the_slider_goes_a_page()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    showAt(bar, 12, 300);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 298)); // where an arrow would be
    QCOMPARE(bar.value(), 100);
    bar.setValue(500);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 2));
    QCOMPARE(bar.value(), 400);
}

void tst_WindowStyle::a_menu_s_arrow_has_room_of_its_own_data()
{
    QTest::addColumn<Qt::ToolButtonStyle>("style");
    QTest::newRow("words") << Qt::ToolButtonTextOnly;
    QTest::newRow("words beside a sign") << Qt::ToolButtonTextBesideIcon;
    QTest::newRow("a sign") << Qt::ToolButtonIconOnly;
}

void tst_WindowStyle::a_menu_s_arrow_has_room_of_its_own()
{
    QFETCH(Qt::ToolButtonStyle, style);
    QPixmap sign(16, 16);
    sign.fill(Qt::transparent);
    QToolButton plain;
    QToolButton opening;
    QMenu menu;
    menu.addAction(u"One"_s);
    for (QToolButton *button : {&plain, &opening}) {
        button->setIcon(sign);
        button->setText(u"Rows"_s);
        button->setToolButtonStyle(style);
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    opening.setMenu(&menu);
    QCOMPARE_GT(opening.sizeHint().width(), plain.sizeHint().width());
    showAt(opening, opening.sizeHint().width(), opening.sizeHint().height());
    // In the middle of the height, right of everything else.
    const QImage seen = opening.grab().toImage();
    const QColor ink = Colours::current().ink(Ink::Text2);
    const QRect room(seen.width() - 16, 0, 16, seen.height());
    const int middle = seen.height() / 2;
    QCOMPARE_GT(pixelsOf(seen.copy(room.adjusted(0, middle - 5, 0, middle + 6 - seen.height())), ink, 110), 5);
    QCOMPARE(pixelsOf(seen.copy(room.adjusted(0, middle + 7, -3, -3)), ink, 110), 0);
}

void tst_WindowStyle::what_tab_goes_to_wears_a_ring()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *field = new QLineEdit(&window);
    auto *button = new QToolButton(&window);
    button->setText(u"Fit all"_s);
    button->setAutoRaise(true);
    row->addWidget(field);
    row->addWidget(button);
    showAt(window, 300, 60);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const QColor accent = Colours::current().ink(Ink::Accent);
    QCOMPARE(pixelsOf(button->grab().toImage(), accent, 8), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QCOMPARE_GT(pixelsOf(button->grab().toImage(), accent, 8), 2 * button->width());
}

QTEST_MAIN(tst_WindowStyle)
#include "tst_windowstyle.moc"
