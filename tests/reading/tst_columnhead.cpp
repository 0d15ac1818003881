// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/columnhead.h"

#include "appearance/colours.h"
#include "prose/labels.h"
#include "prose/viewdrive.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class tst_ColumnHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { wear(Mode::Light); }
    void the_pill_is_there_only_while_something_is_lit();
    void the_pill_wears_the_hue_of_what_is_lit();
    void the_arrows_step();
    void a_hint_stands_in_the_pills_place();
    void the_words_open_the_menu();
    void keys_open_the_menu_data();
    void keys_open_the_menu();
    void a_freed_column_wears_a_sign_that_takes_it_back();
    void long_words_are_cut_and_told_whole();
    void the_language_is_told_in_full();
    void the_active_column_is_underlined();
};

void tst_ColumnHead::the_pill_is_there_only_while_something_is_lit()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    const auto buttons = [&] {
        const QList<QToolButton *> all = head.findChildren<QToolButton *>();
        return std::ranges::count_if(all, [](const QToolButton *button) { return button->isVisible(); });
    };
    QCOMPARE(buttons(), 0);
    head.setSteps(0, 4, Qt::blue);
    QCOMPARE(buttons(), 2);
    QVERIFY(says(head, u"4"_s));
    head.setSteps(2, 4, Qt::blue);
    QVERIFY(says(head, u"2 of 4"_s));
    head.setSteps(0, 0, {});
    QCOMPARE(buttons(), 0);
}

void tst_ColumnHead::the_pill_wears_the_hue_of_what_is_lit()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    const QColor ink = Colours::current().ink(Ink::Organisation);
    const auto painted = [&] { return head.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    QCOMPARE(pixelsOf(painted(), ink, 8), 0);
    head.setSteps(2, 4, ink);
    QVERIFY(pixelsOf(painted(), ink, 8) > 10);
    head.setSteps(2, 4, Colours::current().ink(Ink::ThreatActor));
    QCOMPARE(pixelsOf(painted(), ink, 8), 0);
}

void tst_ColumnHead::the_arrows_step()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    head.setSteps(1, 3, Qt::blue);
    QSignalSpy steps(&head, &ColumnHead::stepRequested);
    for (QToolButton *button : head.findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps.at(0).first().toInt() + steps.at(1).first().toInt(), 0); // one each way
    QVERIFY(steps.at(0).first().toInt() != 0);
}

void tst_ColumnHead::a_hint_stands_in_the_pills_place()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    head.setHint(u"in 3 other sources, F3"_s);
    QVERIFY(says(head, u"in 3 other sources, F3"_s));
    head.setHint({});
    QVERIFY(!says(head, u"in 3 other sources, F3"_s));
}

void tst_ColumnHead::the_words_open_the_menu()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    head.setWords(u"Summary"_s, u"version 2, reviewed"_s);
    head.menu()->addAction(u"Source text"_s);
    auto *button = head.findChild<HeadButton *>();
    QVERIFY(button->accessibleName().contains(u"Summary version 2, reviewed"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(head.menu()->isVisible());
    head.menu()->hide();
    QTest::keyClick(button, Qt::Key_Space); // by the keyboard as well
    QVERIFY(head.menu()->isVisible());
    head.menu()->hide();
}

void tst_ColumnHead::keys_open_the_menu_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("enter") << Qt::Key_Return;
    QTest::newRow("down") << Qt::Key_Down;
}

void tst_ColumnHead::keys_open_the_menu()
{
    QFETCH(Qt::Key, key);
    ColumnHead head;
    showAt(head, 420, head.height());
    head.menu()->addAction(u"Source text"_s);
    auto *button = head.findChild<HeadButton *>();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, key);
    QVERIFY(head.menu()->isVisible());
    head.menu()->hide();
}

void tst_ColumnHead::a_freed_column_wears_a_sign_that_takes_it_back()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    const auto sign = [&]() -> QToolButton * {
        const QList<QToolButton *> all = head.findChildren<QToolButton *>();
        const auto seen = std::ranges::find_if(all, [](const QToolButton *button) { return button->isVisible(); });
        return seen == all.cend() ? nullptr : *seen;
    };
    QVERIFY(!sign());
    head.setFreed(true);
    QVERIFY(sign());
    QVERIFY(!sign()->icon().isNull() && !sign()->accessibleName().isEmpty() && !sign()->toolTip().isEmpty());
    QVERIFY(sign()->focusPolicy() & Qt::TabFocus);
    QSignalSpy takenBack(&head, &ColumnHead::takeBackRequested);
    QTest::keyClick(sign(), Qt::Key_Space);
    QCOMPARE(takenBack.count(), 1);
    head.setFreed(false);
    QVERIFY(!sign());
}

void tst_ColumnHead::long_words_are_cut_and_told_whole()
{
    ColumnHead head;
    showAt(head, 260, head.height());
    const QString title = u"A very long title of a source that never fits above a narrow column of text"_s;
    head.setWords(title, u"communiqué, 25 May 2021"_s);
    head.setSteps(12, 114, Qt::blue);
    QTest::qWait(20);
    auto *button = head.findChild<HeadButton *>();
    QCOMPARE(button->toolTip(), title + u" communiqué, 25 May 2021"_s);
    for (const QToolButton *arrow : head.findChildren<QToolButton *>()) {
        const QPoint right = arrow->mapTo(&head, QPoint(arrow->width(), 0));
        QVERIFY2(right.x() <= head.width(), qPrintable(arrow->accessibleName())); // still there to click
    }
    QVERIFY(head.width() <= 260);
}

void tst_ColumnHead::the_language_is_told_in_full()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    auto *badge = head.findChild<LanguageBadge *>();
    QVERIFY(badge);
    head.setLanguage(u"nl"_s);
    QVERIFY(badge->isVisible());
    QVERIFY(badge->toolTip().contains(u"Dutch"_s) || badge->accessibleName().contains(u"Dutch"_s));
    head.setLanguage({});
    QVERIFY(!badge->isVisible());
}

void tst_ColumnHead::the_active_column_is_underlined()
{
    ColumnHead head;
    showAt(head, 420, head.height());
    head.findChild<HeadButton *>()->clearFocus(); // its ring has the same colour
    const QColor accent = Colours::current().ink(Ink::Accent);
    const auto line = [&] {
        return pixelsOf(
            head.grab().toImage().convertToFormat(QImage::Format_RGB32).copy(0, head.height() - 2, 420, 2), accent, 0);
    };
    QCOMPARE(line(), 0);
    head.setActive(true);
    QCOMPARE(line(), 840);
    head.setActive(false);
    QCOMPARE(line(), 0);
}

QTEST_MAIN(tst_ColumnHead)
#include "tst_columnhead.moc"
