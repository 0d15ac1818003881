// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "store/casereader.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/opencase.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;
using Small = SmallCaseBuilder;

namespace {

// A case with its timeline, loaded and on the screen.
class OpenTimeline
{
public:
    OpenTimeline() : open(smallCase()), view(std::make_unique<TimelineView>(open.document()))
    {
        view->setReduceMotion(true);
        view->resize(1200, 260);
        view->show();
    }

    bool isReady()
    {
        return QTest::qWaitForWindowExposed(view.get())
            && QTest::qWaitFor([this] { return view->chart()->index().size() == 3; });
    }
    bool lights() // the light of the focus is drawn
    {
        return open.lit() && QTest::qWaitFor([this] { return view->chart()->light().selected == open->focus().event; });
    }
    void click(EventId event)
    {
        QTest::mouseClick(view->chart()->viewport(), Qt::LeftButton, {}, view->eventRect(event).center().toPoint());
    }

    // From the menu of the button, as it is read there.
    bool chooseRows(const QString &words)
    {
        for (QAction *action : view->findChild<QToolButton *>(u"timelineRows"_s)->menu()->actions()) {
            if (action->text() == words) {
                action->trigger();
                return view->findChild<QToolButton *>(u"timelineRows"_s)->text() == words;
            }
        }
        return false;
    }
    QStringList headings() const
    {
        QStringList headings;
        for (const RowGroup &group : view->chart()->rows().groups())
            headings.append(group.heading);
        return headings;
    }

    OpenCase open;
    std::unique_ptr<TimelineView> view;
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheEventsOfTheCase();
    void aClickOnAnEventSetsTheFocus();
    void aClickOnNothingClearsNothing();
    void draggingTheAxisSetsTheStretch();
    void whatIsLitIsCountedByWhatItIsIn_data();
    void whatIsLitIsCountedByWhatItIsIn();
    void anEntityLightsItsEventsAndIsNamed();
    void eventsSayWhichOfSeveralEntitiesTheyName();
    void hoveringIsTheGlance();
    void enterGoesToTheFirstEvidence();
    void enterOnAnotherEventGoesToItsEvidence();
    void theArrowsReplaceTheLastStep();
    void anEventSelectedElsewhereComesIntoView();
    void aNewEventComesIntoViewAsSoonAsItIsThere();
    void anotherNameIsShownAtOnceAndTakenBack();
    void whatIsSelectedHereDoesNotMoveTheView();
    void theClaimsOfTheSelectedEventAreCounted();
    void asksAgainWhenTheCaseChanges();
    void manyChangesAreOneMoreQuestion();
    void theButtonsZoomAndHaveNames();
    void rowsBySourceHaveTheSourcesNames();
    void rowsByEntityFollowTheEntitiesSelectedElsewhere();
    void rowsOfAnEntityThatIsUndoneAreThoseOfTheOthers();
    void rowsThatTakeAWhileAreSaidToBeOnTheWay();
    void otherRowsLeaveFocusAndStretch();
    void aHeadingSetsTheFocus();
    void rowsAreRemembered();
    void theToolsMayLiveInADocksTitle();
};

void TestTimelineView::showsTheEventsOfTheCase()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    for (const EventId event : {Small::attack, Small::recovery, Small::undated})
        QVERIFY(!timeline.view->eventRect(event).isNull());
    QVERIFY(timeline.view->chart()->trayRect().contains(timeline.view->eventRect(Small::undated)));
    QCOMPARE(timeline.view->summary(), u"3 events"_s);
}

void TestTimelineView::aClickOnAnEventSetsTheFocus()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.open->setFocus(Focus().withSource(Small::frenchSource));
    timeline.click(Small::attack);
    QCOMPARE(timeline.open->focus().event, Small::attack);
    QCOMPARE(timeline.open->focus().source, Small::frenchSource); // only the subject is replaced
    QCOMPARE(timeline.open->focus().origin.view, View::Timeline);
    QVERIFY(timeline.lights());
    QCOMPARE(timeline.view->chart()->light().selected, Small::attack);
    timeline.click(Small::undated);
    QCOMPARE(timeline.open->focus().event, Small::undated);
}

void TestTimelineView::aClickOnNothingClearsNothing()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.click(Small::recovery);
    QVERIFY(timeline.lights());
    const QRectF rows = timeline.view->chart()->rowsRect();
    QTest::mouseClick(
        timeline.view->chart()->viewport(), Qt::LeftButton, {}, (rows.bottomLeft() + QPointF(4, -3)).toPoint());
    QCOMPARE(timeline.open->focus().event, Small::recovery);
}

void TestTimelineView::draggingTheAxisSetsTheStretch()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    const QRectF axis = timeline.view->chart()->axisRect();
    QWidget *port = timeline.view->chart()->viewport();
    const QPoint from = axis.center().toPoint() - QPoint(100, 0);
    const QPoint to = axis.center().toPoint() + QPoint(100, 0);
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, axis.center().toPoint());
    QTest::mouseMove(port, to);
    QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    const TimeScale scale = timeline.view->chart()->scale();
    QCOMPARE(timeline.open->focus().stretch, std::optional(DayBounds{scale.dayAt(from.x()), scale.dayAt(to.x())}));
    timeline.open->peel();
    QTRY_VERIFY(!timeline.view->chart()->stretch());
}

void TestTimelineView::whatIsLitIsCountedByWhatItIsIn_data()
{
    QTest::addColumn<Focus>("focus");
    QTest::addColumn<QString>("words");
    const auto months = [](int first, int last) {
        const Day end = QDate(2023, last, 1).addMonths(1).toJulianDay() - 1;
        return DayBounds{QDate(2023, first, 1).toJulianDay(), end};
    };
    const QList<Passage> passages = smallCase().passages;
    const Focus french = Focus().withSource(Small::frenchSource);
    const auto inFrench = [&](int number) { return french.withPassage(Small::frenchText, passages.at(number - 1).id); };
    QTest::newRow("a source") << french << u"3 events · 1 in the source"_s;
    QTest::newRow("a stretch") << Focus().withStretch(months(3, 4)) << u"3 events · 2 in the stretch of time"_s;
    QTest::newRow("both") << french.withStretch(months(3, 4))
                          << u"3 events · 1 in the source and the stretch of time"_s;
    QTest::newRow("both, and nothing is")
        << french.withStretch(months(5, 6)) << u"3 events · none in the source and the stretch of time"_s;
    QTest::newRow("a passage") << inFrench(2) << u"3 events · 1 in the passage"_s;
    QTest::newRow("a passage without") << inFrench(5) << u"3 events · none in the passage"_s;
    QTest::newRow("a passage and a stretch")
        << inFrench(2).withStretch(months(5, 6)) << u"3 events · none in the passage and the stretch of time"_s;
}

void TestTimelineView::whatIsLitIsCountedByWhatItIsIn()
{
    QFETCH(const Focus, focus);
    QFETCH(const QString, words);
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.open->setFocus(focus);
    QVERIFY(timeline.open.lit());
    QTRY_COMPARE(timeline.view->summary(), words);
    const Light &light = timeline.open->light();
    for (const EventId event : {Small::attack, Small::recovery, Small::undated}) {
        const bool isLit = light.events.contains(event);
        QCOMPARE(timeline.view->chart()->light().emphasisOf(event) == Emphasis::Faded, !isLit);
    }
}

void TestTimelineView::anEntityLightsItsEventsAndIsNamed()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.open->setFocus(Focus().withEntity(Small::agency).from({View::Entities, -1}));
    QVERIFY(timeline.open.lit());
    const Light &light = timeline.open->light();
    QVERIFY(light.lightsEvents && !light.events.isEmpty());
    const EventLight &drawn = timeline.view->chart()->light();
    for (const EventId event : {Small::attack, Small::recovery, Small::undated})
        QCOMPARE(drawn.emphasisOf(event), light.events.contains(event) ? Emphasis::Lit : Emphasis::Faded);
    QCOMPARE(drawn.hue, Ink::Organisation);
    QTRY_VERIFY2(timeline.view->summary().startsWith(u"3 events · %1 name "_s.arg(light.events.size())),
        qPrintable(timeline.view->summary()));
}

void TestTimelineView::eventsSayWhichOfSeveralEntitiesTheyName()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    TimelineChart *chart = timeline.view->chart();
    timeline.open->setFocus(Focus().withEntity(Small::agency).withEntityToggled(Small::gang));
    QVERIFY(timeline.open.lit());
    QTRY_VERIFY2(timeline.view->summary().contains(u"name Locks Agency · "_s), qPrintable(timeline.view->summary()));
    QVERIFY(timeline.view->summary().endsWith(u"name Grey Heron"_s));
    for (const EventId event : {Small::attack, Small::recovery, Small::undated}) {
        QList<Ink> hues;
        QStringList labels;
        const auto names = [&](EntityId entity) {
            const auto reader = CaseReader::open(timeline.open->path());
            return reader->eventsNaming({entity})->contains(event);
        };
        if (names(Small::agency)) {
            hues.append(Ink::Organisation);
            labels.append(u"Locks Agency"_s);
        }
        if (names(Small::gang)) {
            hues.append(Ink::ThreatActor);
            labels.append(u"Grey Heron"_s);
        }
        QTRY_COMPARE(chart->light().naming.value(event).hues, hues);
        if (hues.isEmpty())
            continue;
        QCOMPARE(chart->light().naming.value(event).words, u"names "_s + labels.join(u", "_s));
        QCOMPARE(chart->light().hueOf(event), hues.size() == 1 ? hues.first() : chart->light().hue);
        // What it is drawn in, too, and what a screen reader says.
        const QImage drawn = chart->viewport()
                                 ->grab(chart->eventRect(event).toAlignedRect().adjusted(-4, -4, 4, 4))
                                 .toImage()
                                 .convertToFormat(QImage::Format_RGB32);
        for (const Ink ink : std::as_const(hues)) {
            int pixels = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    pixels += drawn.pixel(x, y) == Colours::current().ink(ink).rgb() ? 1 : 0;
            }
            QVERIFY(pixels > 20);
        }
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart);
        const qsizetype place = chart->drawnEvents().indexOf(event);
        QVERIFY(list->child(int(place))->text(QAccessible::Name).endsWith(u"names "_s + labels.join(u", "_s)));
    }
    timeline.open->setFocus(Focus().withEntity(Small::agency));
    QVERIFY(timeline.open.lit());
    QTRY_VERIFY(chart->light().naming.isEmpty());
}

void TestTimelineView::hoveringIsTheGlance()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    const QPoint place = timeline.view->eventRect(Small::attack).center().toPoint();
    QTest::mouseMove(timeline.view->chart()->viewport(), place);
    QTRY_COMPARE(timeline.open->glance().event, Small::attack);
    QTRY_COMPARE(timeline.open->glanceLight().focus.event, Small::attack);
    QVERIFY(timeline.open->focus().isEmpty());
    QTest::mouseMove(
        timeline.view->chart()->viewport(), timeline.view->chart()->rowsRect().bottomLeft().toPoint() + QPoint(4, -3));
    QTRY_VERIFY(timeline.open->glance().isEmpty());
}

void TestTimelineView::enterGoesToTheFirstEvidence()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.click(Small::attack);
    QVERIFY(timeline.lights());
    QVERIFY(!timeline.open->light().steps.isEmpty());
    QTest::keyClick(timeline.view->chart(), Qt::Key_Return);
    QTRY_COMPARE(timeline.open->focus().at, timeline.open->light().steps.first().place);
}

void TestTimelineView::enterOnAnotherEventGoesToItsEvidence()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.view->chart()->setCurrent(Small::recovery);
    QTest::keyClick(timeline.view->chart(), Qt::Key_Return);
    QCOMPARE(timeline.open->focus().event, Small::recovery);
    QTRY_VERIFY(!timeline.open->light().steps.isEmpty()
        && timeline.open->focus().at == timeline.open->light().steps.first().place);
}

void TestTimelineView::theArrowsReplaceTheLastStep()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.open->setFocus(Focus().withEntity(Small::agency));
    timeline.view->chart()->setFocus();
    timeline.click(Small::attack);
    QTest::keyClick(timeline.view->chart(), Qt::Key_Right);
    QCOMPARE(timeline.open->focus().event, Small::recovery);
    timeline.open->goBack();
    QCOMPARE(timeline.open->focus().subject(), Focus::Subject::Entities);
}

void TestTimelineView::anEventSelectedElsewhereComesIntoView()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    TimelineChart *chart = timeline.view->chart();
    chart->fit(Small::recovery);
    for (int i = 0; i < 4; ++i)
        chart->zoomIn();
    QVERIFY(timeline.view->eventRect(Small::attack).isNull());
    timeline.open->setFocus(Focus().withEvent(Small::attack).from({View::Column, 0}));
    QTRY_VERIFY(!timeline.view->eventRect(Small::attack).isNull());
}

void TestTimelineView::aNewEventComesIntoViewAsSoonAsItIsThere()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    TimelineChart *chart = timeline.view->chart();
    timeline.open->setFocus(Focus().withEvent(Small::recovery));
    QVERIFY(timeline.lights());
    chart->fit(Small::recovery);
    for (int i = 0; i < 4; ++i)
        chart->zoomIn();
    acts::EventDraft draft;
    draft.title = u"A letter is sent"_s;
    draft.date = Edtf::month(2021, 2);
    auto done = timeline.open->act(acting(acts::newEvent, draft));
    QTRY_VERIFY(done.isFinished());
    VERIFY_RESULT(done.result());
    const EventId made = *done.result()->events.cbegin();
    timeline.open->setFocus(timeline.open->focus().withEvent(made));
    QTRY_VERIFY(timeline.view->chart()->index().event(made));
    QTRY_VERIFY(!timeline.view->eventRect(made).isNull());
}

void TestTimelineView::anotherNameIsShownAtOnceAndTakenBack()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.open->setFocus(Focus().withEntity(Small::agency));
    QTRY_VERIFY(timeline.view->summary().endsWith(u"name Locks Agency"_s));
    auto done = timeline.open->act(acting(acts::renameEntity, Small::agency, u"Quite another"_s, u"en"_s));
    QTRY_VERIFY2(timeline.view->summary().endsWith(u"name Quite another"_s), qPrintable(timeline.view->summary()));
    VERIFY_RESULT(done.result());
    QTRY_VERIFY(timeline.open->nextUndo());
    timeline.open->undo();
    QTRY_VERIFY(timeline.view->summary().endsWith(u"name Locks Agency"_s));
}

void TestTimelineView::whatIsSelectedHereDoesNotMoveTheView()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.view->zoomIn();
    const TimeScale before = timeline.view->chart()->scale();
    timeline.view->chart()->choose(Small::attack);
    QVERIFY(timeline.lights());
    QCOMPARE(timeline.view->chart()->scale(), before);
}

void TestTimelineView::theClaimsOfTheSelectedEventAreCounted()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    QSignalSpy told(timeline.view.get(), &TimelineView::summaryChanged);
    timeline.click(Small::attack);
    QVERIFY(timeline.lights());
    QVERIFY(timeline.view->chart()->scene().group);
    QCOMPARE(timeline.view->summary(), u"2 claims about one event, drawn apart"_s);
    QCOMPARE(told.last().first().toString(), timeline.view->summary());
    const ClaimLine line = timeline.view->chart()->scene().group->lines.first();
    QVERIFY2(!line.source.isEmpty(), "a claim says whose it is");
    timeline.view->chart()->setFocus();
    QTest::keyClick(timeline.view->chart(), Qt::Key_Escape); // the claims, not the subject
    QVERIFY(!timeline.view->chart()->scene().group);
    QCOMPARE(timeline.open->focus().event, Small::attack);
}

void TestTimelineView::asksAgainWhenTheCaseChanges()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    QSignalSpy loaded(timeline.view.get(), &TimelineView::loaded);
    Q_EMIT timeline.open->contentChanged();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(timeline.view->chart()->index().size(), 3);
}

void TestTimelineView::manyChangesAreOneMoreQuestion()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    QSignalSpy loaded(timeline.view.get(), &TimelineView::loaded);
    for (int i = 0; i < 20; ++i)
        Q_EMIT timeline.open->contentChanged();
    QTRY_VERIFY(loaded.size() >= 1);
    QTest::qWait(200);
    QVERIFY2(loaded.size() <= 2, qPrintable(QString::number(loaded.size())));
}

void TestTimelineView::theButtonsZoomAndHaveNames()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    const QList<QToolButton *> buttons = timeline.view->tools()->findChildren<QToolButton *>();
    QStringList names;
    for (const QToolButton *button : buttons) {
        names.append(button->accessibleName());
        QVERIFY(!button->icon().isNull() || !button->text().isEmpty());
    }
    QCOMPARE(names, (QStringList{u"Zoom out"_s, u"Zoom in"_s, u"Fit all"_s, u"Rows: packed"_s, u"Table"_s}));
    const double days = timeline.view->chart()->scale().days();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QVERIFY(timeline.view->chart()->scale().days() < days);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QCOMPARE(timeline.view->chart()->scale().days(), days);
    QVERIFY(!timeline.view->accessibleName().isEmpty());
}

void TestTimelineView::rowsBySourceHaveTheSourcesNames()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    QVERIFY(timeline.chooseRows(u"Rows: by source"_s));
    QTRY_VERIFY(!timeline.view->chart()->rows().isEmpty());
    QCOMPARE(
        timeline.headings(), (QStringList{u"L’Agence des écluses piratée"_s, u"Locks Agency hit by Grey Heron"_s}));
    QCOMPARE(timeline.view->chart()->rows().groupsOf(Small::attack).size(), 2);
    QVERIFY(timeline.chooseRows(u"Rows: packed"_s));
    QTRY_VERIFY(timeline.view->chart()->rows().isEmpty());
    QCOMPARE(timeline.view->chart()->index().size(), 3);
}

void TestTimelineView::rowsByEntityFollowTheEntitiesSelectedElsewhere()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.view->setRowsBy(RowsBy::Entity);
    QTRY_VERIFY(timeline.headings().size() > 2);
    const QStringList all = timeline.headings();
    timeline.open->setFocus(Focus().withEntity(Small::gang));
    QTRY_VERIFY(timeline.headings() != all);
    QCOMPARE(timeline.headings(), (QStringList{u"Grey Heron"_s, u"Other events"_s}));
    timeline.click(Small::attack); // the rows stay under the pointer
    QVERIFY(timeline.lights());
    QCOMPARE(timeline.headings().first(), u"Grey Heron"_s);
    timeline.open->setFocus({});
    QTRY_COMPARE(timeline.headings(), all);
}

void TestTimelineView::rowsOfAnEntityThatIsUndoneAreThoseOfTheOthers()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.view->setRowsBy(RowsBy::Entity);
    QTRY_VERIFY(timeline.headings().size() > 2);
    const QStringList all = timeline.headings();
    QSignalSpy failed(&timeline.open.document(), &CaseDocument::failed);
    const acts::EntityDraft draft{{}, EntityType::Other, u"North lock"_s, u"en"_s, {}};
    auto made = timeline.open->act(acting(acts::newEntity, draft));
    QTRY_VERIFY(made.isFinished());
    VERIFY_RESULT(made.result());
    const EntityId entity = *made.result()->entities.cbegin();
    QVERIFY(entity.isValid());
    timeline.open->setFocus(Focus().withEntity(entity));
    QTRY_VERIFY(timeline.headings() != all);
    timeline.open->undo();
    QTRY_COMPARE(timeline.headings(), all);
    QCOMPARE(failed.size(), 0);
}

void TestTimelineView::rowsThatTakeAWhileAreSaidToBeOnTheWay()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    const QString summary = timeline.view->summary();
    QSignalSpy told(timeline.view.get(), &TimelineView::summaryChanged);
    QThreadPool *workers = QThreadPool::globalInstance();
    QSemaphore over; // until then every worker has something else to do
    for (int worker = 0; worker < workers->maxThreadCount(); ++worker)
        workers->start([&over] { over.acquire(); });
    const auto release = qScopeGuard([&] {
        over.release(workers->maxThreadCount());
        workers->waitForDone();
    });
    QVERIFY(timeline.chooseRows(u"Rows: by source"_s));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.takeFirst().first().toString(), u"The rows are being arranged …"_s);
    over.release(workers->maxThreadCount());
    QTRY_VERIFY(!timeline.view->chart()->rows().isEmpty());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), summary);
}

void TestTimelineView::otherRowsLeaveFocusAndStretch()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.click(Small::attack);
    QVERIFY(timeline.lights());
    timeline.view->zoomIn();
    const DayBounds stretch = timeline.view->chart()->scale().inView();
    timeline.open->setFocus(timeline.open->focus().withStretch(stretch));
    const Focus before = timeline.open->focus();
    const TimeScale window = timeline.view->chart()->scale();
    timeline.view->setRowsBy(RowsBy::Source);
    QTRY_VERIFY(!timeline.view->chart()->rows().isEmpty());
    QCOMPARE(timeline.open->focus(), before);
    QCOMPARE(timeline.view->chart()->stretch(), stretch);
    QCOMPARE(timeline.view->chart()->scale().start, window.start);
    QCOMPARE(timeline.view->chart()->scale().end, window.end);
}

void TestTimelineView::aHeadingSetsTheFocus()
{
    OpenTimeline timeline;
    QVERIFY(timeline.isReady());
    timeline.view->setRowsBy(RowsBy::Source);
    QTRY_VERIFY(!timeline.view->chart()->rows().isEmpty());
    const QPointF heading = timeline.view->chart()->headingRect(1).center();
    QTest::mouseClick(timeline.view->chart()->viewport(), Qt::LeftButton, {}, heading.toPoint());
    QCOMPARE(timeline.open->focus().source, Small::englishSource);
    QCOMPARE(timeline.open->focus().origin.view, View::Timeline);
}

void TestTimelineView::rowsAreRemembered()
{
    QVariantMap state;
    {
        OpenTimeline timeline;
        QSignalSpy changed(timeline.view.get(), &TimelineView::stateChanged);
        timeline.view->setRowsBy(RowsBy::Source);
        QCOMPARE(changed.size(), 1);
        state = timeline.view->state();
    }
    OpenTimeline again;
    again.view->setState(state);
    QVERIFY(again.isReady());
    QCOMPARE(again.view->rowsBy(), RowsBy::Source);
    QVERIFY(!again.view->chart()->rows().isEmpty()); // from the first picture on
    again.view->setState({});
    QCOMPARE(again.view->rowsBy(), RowsBy::Packed);
}

void TestTimelineView::theToolsMayLiveInADocksTitle()
{
    QWidget title;
    {
        OpenTimeline timeline;
        QVERIFY(timeline.isReady());
        timeline.view->tools()->setParent(&title);
        timeline.view->setHeadVisible(false);
    }
    QVERIFY(title.findChildren<QToolButton *>().isEmpty()); // they went with their timeline
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
