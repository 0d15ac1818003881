// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinetable.h"

#include "models/roles.h"
#include "timeline/eventsmodel.h"
#include "timeline/timelineview.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;
using Small = SmallCaseBuilder;

namespace {

// A case with its timeline as a table, loaded and on the screen.
class OpenTable
{
public:
    OpenTable() : open(smallCase()), view(std::make_unique<TimelineView>(open.document()))
    {
        view->setReduceMotion(true);
        view->resize(1200, 260);
        view->show();
    }

    bool isReady()
    {
        const bool shown = QTest::qWaitForWindowExposed(view.get())
            && QTest::qWaitFor([this] { return view->chart()->index().size() == 3; });
        QTest::mouseClick(view->findChild<QToolButton *>(u"timelineTableButton"_s), Qt::LeftButton);
        return shown && table().isVisible();
    }
    TimelineTable &table() { return *view->table(); }
    QAbstractItemModel &model() { return *table().model(); }
    QStringList column(int number)
    {
        QStringList words;
        for (int row = 0; row < model().rowCount(); ++row)
            words.append(model().index(row, number).data().toString());
        return words;
    }
    QModelIndex rowOf(EventId event) { return table().events()->indexOf(event); }
    void click(EventId event)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(rowOf(event)).center());
    }
    bool sortBy(int column)
    {
        QSignalSpy sorted(table().events(), &EventsModel::sorted);
        const QHeaderView &head = *table().horizontalHeader();
        const QPoint place(head.sectionViewportPosition(column) + 20, head.height() / 2);
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, place);
        return QTest::qWaitFor([&sorted] { return !sorted.isEmpty(); });
    }

    OpenCase open;
    std::unique_ptr<TimelineView> view;
};

} // namespace

class TestTimelineTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheEventsOfTheTimelineInTime();
    void isASoundModel();
    void aClickSetsTheFocusAndTheFocusSelects();
    void theKeyboardGoesThroughTheRows();
    void enterAsksForTheEvidence();
    void aClickOnAHeadingSorts();
    void sortingKeepsWhatIsSelected();
    void namesAreNotSortedBy();
    void aRowIsCopied();
    void allRowsAreCopiedWithTheirNames();
    void aScreenReaderHearsTheEvent();
    void takesThePlaceOfTheDrawing();
    void isRemembered();
};

void TestTimelineTable::hasTheEventsOfTheTimelineInTime()
{
    OpenTable open;
    QVERIFY(open.isReady());
    QCOMPARE(open.column(EventsModel::Title).last(), u"A first warning"_s); // undated
    QCOMPARE(open.model().rowCount(), 3);
    QCOMPARE(open.rowOf(Small::attack).row(), 0);
    QCOMPARE(open.rowOf(Small::attack).siblingAtColumn(EventsModel::Earliest).data().toString(), u"2023-03-14"_s);
    QCOMPARE(open.rowOf(Small::attack).siblingAtColumn(EventsModel::Latest).data().toString(), u"2023-03-14"_s);
    QCOMPARE(open.rowOf(Small::attack).siblingAtColumn(EventsModel::Sources).data().toString(), u"2"_s);
    QCOMPARE(open.rowOf(Small::recovery).siblingAtColumn(EventsModel::When).data().toString(), u"early April 2023"_s);
    QCOMPARE(open.rowOf(Small::undated).siblingAtColumn(EventsModel::Earliest).data().toString(), QString());
    QTRY_VERIFY(
        open.rowOf(Small::attack).siblingAtColumn(EventsModel::Names).data().toString().contains(u"Grey Heron"_s));
}

void TestTimelineTable::isASoundModel()
{
    OpenTable open;
    const QAbstractItemModelTester tester(&open.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(open.isReady());
    QVERIFY(open.sortBy(EventsModel::Title));
    open.click(Small::attack);
    QVERIFY(open.open.lit());
}

void TestTimelineTable::aClickSetsTheFocusAndTheFocusSelects()
{
    OpenTable open;
    QVERIFY(open.isReady());
    open.click(Small::recovery);
    QCOMPARE(open.open->focus().event, Small::recovery);
    QCOMPARE(open.open->focus().origin.view, View::Timeline);
    open.open->setFocus(Focus().withEvent(Small::attack).from({View::Event, -1}));
    QTRY_COMPARE(open.table().selectionModel()->selectedRows(), QModelIndexList{open.rowOf(Small::attack)});
    QTRY_COMPARE(open.view->chart()->light().selected, Small::attack); // one selection
    open.open->setFocus(Focus().withEntity(Small::gang));
    QTRY_VERIFY(open.rowOf(Small::recovery).data(FadedRole).toBool());
    QVERIFY(open.rowOf(Small::attack).data(LitRole).toBool());
    QVERIFY(!open.table().selectionModel()->hasSelection());
}

void TestTimelineTable::theKeyboardGoesThroughTheRows()
{
    OpenTable open;
    QVERIFY(open.isReady());
    open.click(Small::attack);
    QTest::keyClick(&open.table(), Qt::Key_Down);
    QCOMPARE(open.open->focus().event, Small::recovery);
    QTest::keyClick(&open.table(), Qt::Key_End);
    QCOMPARE(open.open->focus().event, Small::undated);
    QTest::keyClick(&open.table(), Qt::Key_Home);
    QCOMPARE(open.open->focus().event, Small::attack);
}

void TestTimelineTable::enterAsksForTheEvidence()
{
    OpenTable open;
    QVERIFY(open.isReady());
    open.click(Small::attack);
    QVERIFY(open.open.lit());
    QTest::keyClick(&open.table(), Qt::Key_Return);
    QTRY_COMPARE(open.open->focus().at, open.open->light().steps.first().place);
}

void TestTimelineTable::aClickOnAHeadingSorts()
{
    OpenTable open;
    QVERIFY(open.isReady());
    QVERIFY(open.sortBy(EventsModel::Title));
    QStringList titles = open.column(EventsModel::Title);
    QVERIFY(
        std::ranges::is_sorted(titles, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; }));
    QVERIFY(open.sortBy(EventsModel::Title));
    std::ranges::reverse(titles);
    QCOMPARE(open.column(EventsModel::Title), titles);
    QVERIFY(open.sortBy(EventsModel::Sources));
    QCOMPARE(open.column(EventsModel::Sources).last(), u"2"_s);
}

void TestTimelineTable::sortingKeepsWhatIsSelected()
{
    OpenTable open;
    QVERIFY(open.isReady());
    open.click(Small::undated);
    QVERIFY(open.sortBy(EventsModel::Title));
    QCOMPARE(open.open->focus().event, Small::undated);
    QTRY_COMPARE(open.table().selectionModel()->selectedRows(), QModelIndexList{open.rowOf(Small::undated)});
}

void TestTimelineTable::namesAreNotSortedBy()
{
    OpenTable open;
    QVERIFY(open.isReady());
    const QStringList before = open.column(EventsModel::Title);
    open.table().horizontalHeader()->setSortIndicator(EventsModel::Names, Qt::AscendingOrder);
    QCOMPARE(open.table().horizontalHeader()->sortIndicatorSection(), int(EventsModel::When));
    QCOMPARE(open.column(EventsModel::Title), before);
}

void TestTimelineTable::aRowIsCopied()
{
    OpenTable open;
    QVERIFY(open.isReady());
    open.click(Small::recovery);
    QTest::keyClick(&open.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Event\tWhen\tEarliest\tLatest\t"_s));
    QVERIFY(lines.at(1).startsWith(u"Work goes on\tearly April 2023\t2023-04-01\t"_s));
    QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
    QVERIFY(lines.at(2).isEmpty());
}

void TestTimelineTable::allRowsAreCopiedWithTheirNames()
{
    OpenTable open;
    QVERIFY(open.isReady());
    QApplication::clipboard()->clear();
    QContextMenuEvent asked(
        QContextMenuEvent::Keyboard, {20, 20}, open.table().viewport()->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(open.table().viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
    QVERIFY(QApplication::clipboard()->text().contains(u"Grey Heron"_s));
}

void TestTimelineTable::aScreenReaderHearsTheEvent()
{
    OpenTable open;
    QVERIFY(open.isReady());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&open.table());
    QVERIFY(table && table->tableInterface());
    QCOMPARE(table->text(QAccessible::Name), u"Events in a table"_s);
    QCOMPARE(table->tableInterface()->rowCount(), 3);
    const QString name = table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name);
    QVERIFY2(name.contains(u"early April 2023"_s) && name.contains(u"Work goes on"_s), qPrintable(name));
}

void TestTimelineTable::takesThePlaceOfTheDrawing()
{
    OpenTable open;
    QVERIFY(open.isReady());
    QVERIFY(open.view->showsTable() && !open.view->chart()->isVisible());
    QVERIFY(!open.view->findChild<QToolButton *>(u"timelineRows"_s)->isEnabled());
    open.click(Small::attack);
    QTest::mouseClick(open.view->findChild<QToolButton *>(u"timelineTableButton"_s), Qt::LeftButton);
    QVERIFY(!open.view->showsTable() && open.view->chart()->isVisible());
    QTRY_COMPARE(open.view->chart()->light().selected, Small::attack);
    QVERIFY(open.view->findChild<QToolButton *>(u"timelineRows"_s)->isEnabled());
}

void TestTimelineTable::isRemembered()
{
    OpenTable open;
    QVERIFY(open.isReady());
    const QVariantMap state = open.view->state();
    TimelineView again(open.open.document());
    QVERIFY(!again.showsTable());
    again.setState(state);
    QVERIFY(again.showsTable());
    QCOMPARE(again.focusProxy(), again.table());
}

QTEST_MAIN(TestTimelineTable)
#include "tst_timelinetable.moc"
