// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window walked through by the keyboard alone.

#include "review/historyview.h"
#include "review/remarksview.h"
#include "review/reviewview.h"
#include "search/searchview.h"
#include "shell/docks.h"
#include "shell/hand.h"

#include <QAccessible>
#include <QDockWidget>
#include <QFormLayout>
#include <QRegularExpression>

using namespace dossier;
using namespace dossier::tests;

namespace {

// What a screen reader says of a widget.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
    return said ? said->text(QAccessible::Name) : QString();
}

QString described(QWidget *widget)
{
    return widget ? u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget))
                  : u"nothing"_s;
}

} // namespace

class tst_KeyboardWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tab_goes_round_through_what_is_seen_and_named_data();
    void tab_goes_round_through_what_is_seen_and_named();
    void tab_goes_through_the_window_as_it_is_read();
    void f6_goes_from_part_to_part();
    void f6_passes_over_what_is_closed();
    void a_dock_that_is_brought_to_the_front_says_what_has_the_keyboard();
    void a_panel_leaves_no_keyboard_behind_when_its_place_is_gone();
    void a_panel_in_place_of_another_gives_back_to_what_is_under_both();
};

void tst_KeyboardWindow::tab_goes_round_through_what_is_seen_and_named_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("forward") << Qt::Key_Tab;
    QTest::newRow("back") << Qt::Key_Backtab;
}

void tst_KeyboardWindow::tab_goes_round_through_what_is_seen_and_named()
{
    QFETCH(Qt::Key, key);
    Hand hand;
    QVERIFY(hand.openSample());
    hand.column(0)->view()->setFocus();
    QWidget *first = hand.keyboard();
    QVERIFY(first);
    QList<QWidget *> seen;
    for (int i = 0; i < 100; ++i) {
        QWidget *now = hand.keyboard();
        QVERIFY(now);
        const QRect place(now->mapTo(&hand.window(), QPoint()), now->size());
        QVERIFY2(now->isVisible() && place.intersects(hand.window().rect()),
            qPrintable(described(now) + u" is not to be seen"_s));
        QVERIFY2(!nameOf(now).isEmpty(), qPrintable(described(now) + u" has no name"_s));
        seen.append(now);
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (hand.keyboard() == first)
            break;
    }
    QCOMPARE(hand.keyboard(), first);
    for (QWidget *each : QList<QWidget *>{hand.sources(), hand.entities(), hand.chart(), hand.column(1)->view()})
        QVERIFY2(seen.contains(each), qPrintable(described(each)));
}

void tst_KeyboardWindow::tab_goes_through_the_window_as_it_is_read()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.window().sources()->setFocus();
    QStringList names;
    do {
        QString name = nameOf(hand.keyboard());
        names.append(name.left(name.indexOf(u':')).remove(QRegularExpression(u"[0-9]"_s)).trimmed());
        QTest::keyClick(hand.keyboard(), Qt::Key_Tab);
    } while (names.size() < 100 && nameOf(hand.keyboard()) != u"Search the case"_s);
    const QStringList wanted{u"Sources"_s, u"To review"_s, u"Shown in this column"_s, u"Source text"_s,
        u"Shown in this column"_s, u"Summary text"_s, u"Float Entities"_s, u"Close Entities"_s, u"Filter entities"_s,
        u"Entities"_s, u"Card"_s, u"Entities"_s, u"Zoom out"_s, u"Zoom in"_s, u"Fit all"_s, u"Rows"_s, u"Table"_s,
        u"Float Timeline"_s, u"Close Timeline"_s, u"Timeline"_s, u"Timeline"_s};
    QCOMPARE(names.join(u", "_s), wanted.join(u", "_s));
}

void tst_KeyboardWindow::f6_goes_from_part_to_part()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.sources()->setFocus();
    const QList<QWidget *> wanted{hand.column(0)->view(), hand.entities(), hand.chart(), hand.sources()};
    for (QWidget *each : wanted) {
        QVERIFY(hand.press(Qt::Key_F6));
        QCOMPARE(described(hand.keyboard()), described(each));
    }
    for (QWidget *each : {wanted.at(2), wanted.at(1), wanted.at(0), wanted.at(3)}) {
        QVERIFY(hand.press(Qt::Key_F6, Qt::ShiftModifier));
        QCOMPARE(described(hand.keyboard()), described(each));
    }
}

void tst_KeyboardWindow::f6_passes_over_what_is_closed()
{
    Hand hand;
    QVERIFY(hand.openSample());
    for (QDockWidget *dock : hand.window().findChildren<QDockWidget *>())
        dock->close();
    hand.column(1)->view()->setFocus();
    QVERIFY(hand.press(Qt::Key_F6));
    QCOMPARE(described(hand.keyboard()), described(hand.column(1)->view()));
}

void tst_KeyboardWindow::a_dock_that_is_brought_to_the_front_says_what_has_the_keyboard()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    for (QWidget *view : QList<QWidget *>{hand.window().sources(), hand.window().entities(), hand.window().events(),
             hand.window().timeline(), hand.window().review(), hand.window().remarks(), hand.window().history(),
             hand.window().search()}) {
        auto *dock = qobject_cast<QDockWidget *>(view->parentWidget());
        QVERIFY(dock);
        Docks(&hand.window()).bring(dock);
        QTRY_VERIFY(view->isAncestorOf(hand.keyboard()));
        QVERIFY2(!nameOf(hand.keyboard()).isEmpty(), view->metaObject()->className());
    }
}

void tst_KeyboardWindow::a_panel_leaves_no_keyboard_behind_when_its_place_is_gone()
{
    Hand hand;
    QVERIFY(hand.openSample());
    auto *before = new QLineEdit(hand.window().sources());
    before->show();
    before->setFocus();
    auto *panel = new Popover(u"Panel"_s, &hand.window());
    panel->form()->addRow(u"Line"_s, new QLineEdit(panel));
    panel->showAt({});
    QVERIFY(panel->isAncestorOf(hand.keyboard()));
    delete before; // as an act does with a row
    QTest::keyClick(hand.keyboard(), Qt::Key_Escape);
    QCOMPARE(described(hand.keyboard()), described(hand.sources()));
}

void tst_KeyboardWindow::a_panel_in_place_of_another_gives_back_to_what_is_under_both()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.entities()->setFocus();
    for (int i = 0; i < 2; ++i) {
        auto *panel = new Popover(u"Panel"_s, &hand.window());
        panel->form()->addRow(u"Line"_s, new QLineEdit(panel));
        panel->showAt({});
    }
    QTest::keyClick(hand.keyboard(), Qt::Key_Escape);
    QCOMPARE(described(hand.keyboard()), described(hand.entities()));
}

DOSSIER_WINDOW_TEST_MAIN(tst_KeyboardWindow)
#include "tst_keyboardwindow.moc"
