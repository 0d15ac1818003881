// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_is_not_there_until_something_is_said();
    void it_can_be_put_away();
    void what_was_said_of_an_act_goes_with_the_next();
    void an_offer_stands_beside_its_message_and_goes_with_it();
    void words_are_shown_as_they_are();
    void a_problem_looks_different();
    void it_can_be_used_by_the_keyboard();
};

void tst_MessageBar::it_is_not_there_until_something_is_said()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    QCOMPARE(bar.words(), QString());
    bar.say(MessageBar::Kind::Note, u"Two sources came in"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.words(), u"Two sources came in"_s);
    bar.say(MessageBar::Kind::Problem, u"One was not read"_s);
    QCOMPARE(bar.words(), u"One was not read"_s); // in the place of the old one
}

void tst_MessageBar::it_can_be_put_away()
{
    MessageBar bar;
    bar.say(MessageBar::Kind::Note, u"Said"_s);
    auto *close = bar.findChild<QToolButton *>();
    QVERIFY(close);
    QVERIFY(!close->text().isEmpty()); // what a screen reader says
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(bar.words(), QString());
}

void tst_MessageBar::what_was_said_of_an_act_goes_with_the_next()
{
    MessageBar bar;
    bar.say(MessageBar::Kind::Note, u"Select an entity first."_s, MessageBar::Until::NextAct);
    QCOMPARE(bar.words(), u"Select an entity first."_s);
    bar.tellActDone();
    QCOMPARE(bar.words(), QString());
    // What was said since does not go with it.
    bar.say(MessageBar::Kind::Note, u"Select an entity first."_s, MessageBar::Until::NextAct);
    bar.say(MessageBar::Kind::Problem, u"The disk is full."_s);
    bar.tellActDone();
    QCOMPARE(bar.words(), u"The disk is full."_s);
}

void tst_MessageBar::an_offer_stands_beside_its_message_and_goes_with_it()
{
    MessageBar bar;
    int taken = 0;
    bar.say(MessageBar::Kind::Problem, u"One was not read"_s);
    bar.offer(u"Show which"_s, [&taken] { ++taken; });
    const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"Show which"_s);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(taken, 1);
    bar.say(MessageBar::Kind::Note, u"Something else"_s);
    QTRY_COMPARE(bar.findChildren<QPushButton *>().size(), 0);
}

void tst_MessageBar::words_are_shown_as_they_are()
{
    MessageBar bar;
    bar.say(MessageBar::Kind::Note, u"“a <b>name</b>.txt” & more"_s);
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first()->textFormat(), Qt::PlainText);
}

void tst_MessageBar::a_problem_looks_different()
{
    MessageBar bar;
    bar.resize(500, 40);
    bar.say(MessageBar::Kind::Note, u"Same words"_s);
    const QImage note = bar.grab().toImage();
    bar.say(MessageBar::Kind::Problem, u"Same words"_s);
    const QImage problem = bar.grab().toImage();
    QVERIFY(note.copy(0, 0, 34, 40) != problem.copy(0, 0, 34, 40)); // the sign, not the ground alone
}

void tst_MessageBar::it_can_be_used_by_the_keyboard()
{
    MessageBar bar;
    int taken = 0;
    bar.say(MessageBar::Kind::Problem, u"One was not read"_s);
    bar.offer(u"Show which"_s, [&taken] { ++taken; });
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    auto *button = bar.findChild<QPushButton *>();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(taken, 1);
    auto *close = bar.findChild<QToolButton *>();
    QVERIFY2(close->focusPolicy() & Qt::TabFocus, "the way to put it away is reached by Tab");
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
