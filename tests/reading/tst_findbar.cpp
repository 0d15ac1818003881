// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/findbar.h"

#include "prose/filterfield.h"
#include "prose/viewdrive.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class tst_FindBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_typed_and_chosen_is_sought();
    void words_that_are_given_are_taken_into_the_field();
    void enter_and_buttons_step();
    void escape_closes_wherever_in_the_bar_the_keyboard_is();
    void says_how_many_there_are_data();
    void says_how_many_there_are();
    void with_one_column_there_is_nothing_to_choose();
    void choices_stand_below_where_there_is_no_room_beside();
    void everything_has_a_name_and_can_be_reached_by_keyboard();
};

void tst_FindBar::what_is_typed_and_chosen_is_sought()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.start({});
    QSignalSpy changed(&bar, &FindBar::soughtChanged);
    QTest::keyClicks(bar.field(), u"Lock"_s);
    QCOMPARE(changed.size(), 4);
    QVERIFY((bar.sought() == Sought{u"Lock"_s, false, false}));
    QVERIFY(bar.isInAllColumns());
    bar.matchCase()->click();
    bar.wholeWords()->click();
    bar.columns()->setCurrentIndex(1);
    QCOMPARE(changed.size(), 7);
    QVERIFY((bar.sought() == Sought{u"Lock"_s, true, true}));
    QVERIFY(!bar.isInAllColumns());
}

void tst_FindBar::words_that_are_given_are_taken_into_the_field()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.start(u"lock"_s);
    QTRY_VERIFY(bar.field()->hasFocus());
    QCOMPARE(bar.field()->selectedText(), u"lock"_s); // typing replaces it
    bar.start({});
    QCOMPARE(bar.field()->text(), u"lock"_s);
}

void tst_FindBar::enter_and_buttons_step()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.tell({true, true, 3, 1});
    QSignalSpy steps(&bar, &FindBar::stepRequested);
    QTest::keyClick(bar.field(), Qt::Key_Return);
    QTest::keyClick(bar.field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(bar.matchCase(), Qt::Key_Enter);
    QTest::mouseClick(bar.next(), Qt::LeftButton);
    QTest::mouseClick(bar.previous(), Qt::LeftButton);
    QList<int> directions;
    for (const QList<QVariant> &step : std::as_const(steps))
        directions.append(step.first().toInt());
    QCOMPARE(directions, (QList<int>{1, -1, 1, 1, -1}));
}

void tst_FindBar::escape_closes_wherever_in_the_bar_the_keyboard_is()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.start(u"lock"_s);
    QSignalSpy closed(&bar, &FindBar::closeRequested);
    QTest::keyClick(bar.field(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(bar.field()->text(), u"lock"_s); // for the next time
    QTest::keyClick(bar.columns(), Qt::Key_Escape);
    QTest::keyClick(bar.wholeWords(), Qt::Key_Escape);
    QTest::mouseClick(bar.closeButton(), Qt::LeftButton);
    QCOMPARE(closed.size(), 4);
}

void tst_FindBar::says_how_many_there_are_data()
{
    using enum FoundState::Wrap;
    QTest::addColumn<FoundState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing sought") << FoundState{} << QString();
    QTest::newRow("under way") << FoundState{true, false, 12, 1, None} << u"12 so far …"_s;
    QTest::newRow("none") << FoundState{true, true, 0, 0, None} << u"No match"_s;
    QTest::newRow("at none of them") << FoundState{true, true, 17, 0, None} << u"17 match(es)"_s;
    QTest::newRow("at one") << FoundState{true, true, 17, 3, None} << u"3 of 17"_s;
    QTest::newRow("from the beginning") << FoundState{true, true, 17, 1, ToBeginning} << u"1 of 17, from the start"_s;
    QTest::newRow("from the end") << FoundState{true, true, 17, 17, ToEnd} << u"17 of 17, from the end"_s;
}

void tst_FindBar::says_how_many_there_are()
{
    QFETCH(FoundState, state);
    QFETCH(QString, words);
    FindBar bar;
    bar.tell(state);
    QCOMPARE(bar.stateWords(), words);
    QCOMPARE(bar.next()->isEnabled(), state.total > 0);
}

void tst_FindBar::with_one_column_there_is_nothing_to_choose()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.setColumnCount(1);
    QVERIFY(!bar.columns()->isVisible());
    bar.setColumnCount(2);
    QVERIFY(bar.columns()->isVisible());
}

void tst_FindBar::choices_stand_below_where_there_is_no_room_beside()
{
    FindBar bar;
    showAt(bar, 1100, 60);
    QVERIFY(bar.matchCase()->y() < bar.field()->geometry().bottom());
    QVERIFY(bar.minimumSizeHint().width() < 440); // as wide as that, columns can still become narrow
    bar.resize(440, 90);
    QTRY_VERIFY(bar.matchCase()->y() > bar.field()->geometry().bottom());
}

void tst_FindBar::everything_has_a_name_and_can_be_reached_by_keyboard()
{
    FindBar bar;
    showAt(bar, 900, 40);
    bar.tell({true, true, 3, 1});
    QStringList names;
    for (QWidget *each : QList<QWidget *>{bar.field(), bar.previous(), bar.next(), bar.columns(), bar.matchCase(),
             bar.wholeWords(), bar.closeButton()}) {
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
        names.append(each->accessibleName());
    }
    QCOMPARE(names,
        (QStringList{u"Find in the columns"_s, u"Previous match"_s, u"Next match"_s, u"Where to look"_s,
            u"Match case"_s, u"Whole words"_s, u"Close the find bar"_s}));
}

QTEST_MAIN(tst_FindBar)
#include "tst_findbar.moc"
