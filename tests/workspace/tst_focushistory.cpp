// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/focushistory.h"

#include <QTest>

using namespace dossier;

namespace {

Focus passage(qint64 id)
{
    return Focus().withPassage(TextId(1), PassageId(id));
}

} // namespace

class TestFocusHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreGoneThroughBothWays()
    {
        FocusHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QVERIFY(history.remember(passage(1), HistoryStep::New));
        QVERIFY(history.remember(passage(2), HistoryStep::New));
        QCOMPARE(history.goBack(), passage(1));
        QCOMPARE(history.goBack(), Focus());
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.goForward(), passage(1));
        QVERIFY(history.canGoForward());
    }

    void aNewStepEndsWhatCouldBeGoneForwardTo()
    {
        FocusHistory history;
        history.remember(passage(1), HistoryStep::New);
        history.remember(passage(2), HistoryStep::New);
        history.goBack();
        history.remember(passage(3), HistoryStep::New);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), passage(1));
    }

    void movingOnIsOneStep_data()
    {
        QTest::addColumn<Focus>("before");
        QTest::addColumn<Focus>("now");
        QTest::addColumn<bool>("one");
        const Focus entity = Focus().withEntity(EntityId(1));
        const Focus event = Focus().withEvent(EventId(1));
        QTest::newRow("passages") << passage(1) << passage(2) << true;
        QTest::newRow("events") << event << Focus().withEvent(EventId(2)) << true;
        QTest::newRow("entities") << entity << Focus().withEntity(EntityId(2)) << false;
        QTest::newRow("an entity, then a passage") << entity << passage(1) << false;
    }
    void movingOnIsOneStep()
    {
        QFETCH(const Focus, before);
        QFETCH(const Focus, now);
        QFETCH(const bool, one);
        FocusHistory history;
        history.remember(before, HistoryStep::New);
        history.remember(now, HistoryStep::Replace);
        QCOMPARE(history.goBack(), one ? Focus() : before);
    }

    void beforeAnybodyHasGoneAnywhereItBeginsThere()
    {
        FocusHistory history;
        const Focus first = Focus().withSource(SourceId(1));
        QVERIFY(!history.remember(first, HistoryStep::None));
        history.remember(passage(1), HistoryStep::New);
        QVERIFY(!history.remember(passage(2), HistoryStep::None));
        QCOMPARE(history.goBack(), first);
    }

    void aStepThatIsTheSameAsTheOneBeforeGoes()
    {
        FocusHistory history;
        history.remember(passage(1), HistoryStep::New);
        history.remember(passage(2), HistoryStep::New);
        history.replace(passage(1));
        history.joinWithStepBefore();
        QCOMPARE(history.goBack(), Focus());
        history.joinWithStepBefore(); // there is none before it
        QCOMPARE(history.goForward(), passage(1));
    }
};

QTEST_APPLESS_MAIN(TestFocusHistory)
#include "tst_focushistory.moc"
