// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinechart.h"

#include "appearance/colours.h"
#include "drawing/drawnevents.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWheelEvent>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int wheelNotch = 120;

Light lightOf(EventId selected, const QList<EventId> &lit)
{
    Light light;
    light.focus.event = selected;
    light.lightsEvents = true;
    for (const EventId event : lit)
        light.events.insert(event, Strength::Strong);
    return light;
}

// What is painted, kept where DOSSIER_PICTURES says.
QImage grab(QWidget &widget, const QString &name)
{
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name));
    return image;
}

void wheel(TimelineChart &chart, QPointF place, int turned, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(place, chart.viewport()->mapToGlobal(place), {}, {0, turned}, Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart.viewport(), &event);
}

void drag(TimelineChart &chart, QPointF from, QPointF to)
{
    QWidget *port = chart.viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(port, ((from + to) / 2).toPoint());
    QTest::mouseMove(port, to.toPoint());
    QTest::mouseRelease(port, Qt::LeftButton, {}, to.toPoint());
}

RowGroups groups()
{
    return {EventIndex(tests::smallCaseEvents()), tests::smallCaseGroups(), u"Other events"_s};
}

// A point of the rows where nothing is drawn.
QPointF emptyPlace(const TimelineChart &chart)
{
    const QRectF rows = chart.rowsRect();
    for (double y = rows.bottom() - 2; y > rows.top(); y -= 2) {
        for (double x = rows.left() + 200; x < rows.right() - 200; x += 10) {
            const QPointF place(x, y);
            const QList<EventId> drawn = chart.drawnEvents();
            const bool taken = std::ranges::any_of(
                drawn, [&](EventId event) { return chart.eventRect(event).adjusted(-5, -2, 5, 2).contains(place); });
            if (!taken)
                return place;
        }
    }
    return {};
}

} // namespace

class TestTimelineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsEveryEventOrSaysHowManyMore();
    void keepsUndatedEventsOffTheAxis();
    void aClickOnAnEventChoosesIt();
    void aClickOnNothingChoosesNothing();
    void fitAllShowsTheWholeCase();
    void theWheelZoomsAtThePointer_data();
    void theWheelZoomsAtThePointer();
    void zoomingIsMovedThrough();
    void zoomingByKeyKeepsTheCurrentEventInView();
    void backspaceGoesBackToTheZoomBefore();
    void draggingTheBackgroundMovesTheView();
    void draggingTheAxisMakesAStretch();
    void draggingTheFrameMovesAndResizesTheView();
    void hoveringShowsTheCardAfterAWhile();
    void hoveringIsToldAtOnceAndEndsAtOnce();
    void theArrowsGoThroughTheEventsInTime();
    void shiftAndArrowsMakeAStretch();
    void upAndDownGoThroughTheRows();
    void enterAsksForTheEvidence();
    void aSelectedEventOpensIntoItsClaims();
    void escapeClosesTheClaims();
    void openingClaimsLeavesTheAxisWhereItIs();
    void rowsBelowTheViewAreScrolledTo();
    void revealBringsAnEventIntoView();
    void manyEventsBecomeColumnsAndAClickGoesCloser();
    void daysAreDrawnBeforeTheirEventsAreHere();
    void otherRowsLeaveWindowStretchAndEvent();
    void aHeadingStaysInViewWithItsRows();
    void aClickOnTheSignFoldsAGroup();
    void aClickOnAHeadingChoosesWhatTheRowsAreOf();
    void hoveringAHeadingSaysAllOfIt();
    void theKeyboardGoesThroughGroups();
    void aScreenReaderFindsEveryEvent();
    void aScreenReaderPresses();
    void aScreenReaderHearsBinsAndGoesCloser();
    void aScreenReaderHearsHeadings();
    void everyKeyMovesTheWindowItsWay_data();
    void everyKeyMovesTheWindowItsWay();
    void lightThatComesBeforeItsEventsIsShown();
    void everyPixelIsDrawn_data();
    void everyPixelIsDrawn();
    void bothModesAreDrawn_data();
    void bothModesAreDrawn();

private:
    std::unique_ptr<TimelineChart> m_chart;
};

void TestTimelineChart::initTestCase()
{
    QApplication::setPalette(dossierPalette(Mode::Light));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestTimelineChart::init()
{
    m_chart = std::make_unique<TimelineChart>();
    m_chart->setReduceMotion(true);
    m_chart->resize(1200, 230);
    m_chart->setEvents(tests::smallCaseEvents());
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

void TestTimelineChart::cleanup()
{
    m_chart.reset();
}

void TestTimelineChart::showsEveryEventOrSaysHowManyMore()
{
    for (const EventRow &event : tests::smallCaseEvents())
        QVERIFY2(!m_chart->eventRect(event.id).isNull(), qPrintable(event.title));
    QCOMPARE(m_chart->drawnEvents().size(), 16);
}

void TestTimelineChart::keepsUndatedEventsOffTheAxis()
{
    for (const EventRow &event : m_chart->index().undated())
        QVERIFY(m_chart->trayRect().contains(m_chart->eventRect(event.id)));
    for (const EventRow &event : m_chart->index().dated())
        QVERIFY(!m_chart->trayRect().intersects(m_chart->eventRect(event.id)));
}

void TestTimelineChart::aClickOnAnEventChoosesIt()
{
    QSignalSpy chosen(m_chart.get(), &TimelineChart::eventChosen);
    const QList<EventId> drawn = m_chart->drawnEvents();
    for (const EventId event : drawn) {
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, m_chart->eventRect(event).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().first().value<EventId>(), event);
    }
}

void TestTimelineChart::aClickOnNothingChoosesNothing()
{
    QSignalSpy chosen(m_chart.get(), &TimelineChart::eventChosen);
    QSignalSpy stretch(m_chart.get(), &TimelineChart::stretchChosen);
    const QPointF place = emptyPlace(*m_chart);
    QVERIFY(!place.isNull());
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, place.toPoint());
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, m_chart->axisRect().center().toPoint());
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(stretch.size(), 0);
}

void TestTimelineChart::fitAllShowsTheWholeCase()
{
    m_chart->zoomIn();
    m_chart->zoomIn();
    QVERIFY(!m_chart->scale().inView().contains(m_chart->index().whole()));
    m_chart->fitAll();
    QVERIFY(m_chart->scale().inView().contains(m_chart->index().whole()));
}

void TestTimelineChart::theWheelZoomsAtThePointer_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("turned");
    QTest::newRow("in at the left") << 0.2 << wheelNotch;
    QTest::newRow("in at the middle") << 0.5 << wheelNotch;
    QTest::newRow("in at the right") << 0.8 << 3 * wheelNotch;
    QTest::newRow("out at the left") << 0.3 << -wheelNotch;
    QTest::newRow("a little, as a touchpad does") << 0.6 << wheelNotch / 8;
}

void TestTimelineChart::theWheelZoomsAtThePointer()
{
    QFETCH(double, share);
    QFETCH(int, turned);
    const QRectF rows = m_chart->rowsRect();
    const QPointF place(std::round(rows.left() + share * rows.width()), rows.center().y());
    const double before = m_chart->scale().day(place.x());
    const double days = m_chart->scale().days();
    wheel(*m_chart, place, turned, Qt::ControlModifier);
    QVERIFY(turned > 0 ? m_chart->scale().days() < days : m_chart->scale().days() > days);
    QVERIFY(std::abs(m_chart->scale().day(place.x()) - before) < 0.01);
}

void TestTimelineChart::zoomingIsMovedThrough()
{
    if (m_chart->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_chart.get()) == 0)
        QSKIP("the style moves nothing");
    m_chart->setReduceMotion(false);
    const double before = m_chart->scale().days();
    const double anchor = m_chart->scale().day(m_chart->rowsRect().center().x());
    QList<double> seen;
    connect(m_chart.get(), &TimelineChart::windowChanged, m_chart.get(), [&] {
        seen.append(m_chart->scale().days());
        QVERIFY(std::abs(m_chart->scale().day(m_chart->rowsRect().center().x()) - anchor) < 0.01);
    });
    m_chart->zoomIn();
    QTRY_VERIFY(std::abs(m_chart->scale().days() - before / 1.5) < 0.01);
    QVERIFY(seen.size() > 1);
    QVERIFY(std::ranges::is_sorted(seen, std::ranges::greater()));
}

void TestTimelineChart::zoomingByKeyKeepsTheCurrentEventInView()
{
    const EventId last = m_chart->index().dated().last().id;
    m_chart->setCurrent(last);
    const double before = m_chart->eventRect(last).center().x();
    QVERIFY(std::abs(before - m_chart->rowsRect().center().x()) > 100);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    const DayBounds days = m_chart->index().bounds(m_chart->index().positionOf(last));
    QVERIFY(m_chart->scale().inView().contains(days) || !m_chart->eventRect(last).isNull());
}

void TestTimelineChart::backspaceGoesBackToTheZoomBefore()
{
    const TimeScale fitted = m_chart->scale();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QTest::qWait(1300); // another zoom, not the same turn of the wheel
    const TimeScale closer = m_chart->scale();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(m_chart->scale().days() < closer.days());
    QTest::keyClick(m_chart.get(), Qt::Key_Backspace);
    QCOMPARE(m_chart->scale().days(), closer.days());
    QTest::keyClick(m_chart.get(), Qt::Key_Backspace);
    QCOMPARE(m_chart->scale().days(), fitted.days());
    QTest::keyClick(m_chart.get(), Qt::Key_Backspace); // nothing is left
    QCOMPARE(m_chart->scale().days(), fitted.days());
}

void TestTimelineChart::draggingTheBackgroundMovesTheView()
{
    m_chart->zoomIn();
    const QPointF from = emptyPlace(*m_chart);
    const double before = m_chart->scale().day(from.x());
    const QPointF to = from + QPointF(-120, 0);
    drag(*m_chart, from, to);
    QVERIFY(std::abs(m_chart->scale().day(to.x()) - before) < 0.01);
}

void TestTimelineChart::draggingTheAxisMakesAStretch()
{
    QSignalSpy chosen(m_chart.get(), &TimelineChart::stretchChosen);
    const double y = m_chart->axisRect().center().y();
    const double left = std::round(m_chart->scale().x(double(Edtf::year(2021).bounds().earliest)) + 10);
    const QPointF from(left + 150, y);
    drag(*m_chart, from, {left, y}); // to the left as well
    QCOMPARE(chosen.size(), 1);
    const auto stretch = chosen.first().first().value<std::optional<DayBounds>>();
    QVERIFY(stretch);
    QCOMPARE(stretch->earliest, m_chart->scale().dayAt(left));
    QCOMPARE(stretch->latest, m_chart->scale().dayAt(from.x()));
    QCOMPARE(m_chart->stretch(), stretch);
}

void TestTimelineChart::draggingTheFrameMovesAndResizesTheView()
{
    for (int i = 0; i < 4; ++i)
        m_chart->zoomIn();
    const QRectF strip = m_chart->stripRect();
    const TimeScale before = m_chart->scale();
    const DensityStrip whole = DensityStrip::arrange({}, {}, m_chart->index().whole(), strip);
    QRectF frame = whole.frame(before);
    drag(*m_chart, frame.center(), frame.center() + QPointF(40, 0));
    QVERIFY(std::abs(m_chart->scale().days() - before.days()) < 0.01);
    QVERIFY(std::abs(m_chart->scale().start - before.start - 40 / whole.scale.pixelsPerDay()) < 2);
    frame = whole.frame(m_chart->scale());
    const double start = m_chart->scale().start;
    drag(*m_chart, {frame.right(), frame.center().y()}, {frame.right() + 60, frame.center().y()});
    QVERIFY(m_chart->scale().days() > before.days() + 30 / whole.scale.pixelsPerDay());
    QVERIFY(std::abs(m_chart->scale().start - start) < 0.01);
}

void TestTimelineChart::hoveringShowsTheCardAfterAWhile()
{
    const QPoint place = m_chart->eventRect(EventId(1)).center().toPoint();
    QTest::mouseMove(m_chart->viewport(), place);
    QVERIFY(m_chart->hoverWords().isEmpty());
    QTRY_VERIFY(!m_chart->hoverWords().isEmpty());
    const QString words = m_chart->hoverWords();
    QVERIFY2(words.contains(u"Ledger copied"_s), qPrintable(words));
    QVERIFY2(words.contains(u"April 2019 · month known, day not"_s), qPrintable(words));
    QVERIFY2(words.contains(u"4 sources, 1 repeats another. 2 are coarser."_s), qPrintable(words));
    QVERIFY2(words.contains(u"« dès avril 2019 » read by rule “month and year”"_s), qPrintable(words));
    QVERIFY2(words.contains(u"“due anni fa” counted from 26 May 2021"_s), qPrintable(words));
    QTest::mouseMove(m_chart->viewport(), emptyPlace(*m_chart).toPoint());
    QVERIFY(m_chart->hoverWords().isEmpty());
}

void TestTimelineChart::hoveringIsToldAtOnceAndEndsAtOnce()
{
    QSignalSpy hovered(m_chart.get(), &TimelineChart::hovered);
    QTest::mouseMove(m_chart->viewport(), m_chart->eventRect(EventId(4)).center().toPoint());
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.first().first().value<EventId>(), EventId(4));
    QTest::mouseMove(m_chart->viewport(), emptyPlace(*m_chart).toPoint());
    QTRY_COMPARE(hovered.size(), 2);
    QVERIFY(!hovered.last().first().value<EventId>().isValid());
}

void TestTimelineChart::theArrowsGoThroughTheEventsInTime()
{
    QSignalSpy reached(m_chart.get(), &TimelineChart::eventReached);
    QList<EventId> inTime;
    for (const EventRow &event : m_chart->index().dated())
        inTime.append(event.id);
    for (const EventRow &event : m_chart->index().undated())
        inTime.append(event.id);
    for (const EventId event : std::as_const(inTime)) {
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
        QCOMPARE(m_chart->current(), event);
        QCOMPARE(reached.takeFirst().first().value<EventId>(), event);
        QVERIFY(!m_chart->eventRect(event).isNull());
    }
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_chart->current(), inTime.at(inTime.size() - 2));
    QCOMPARE(reached.size(), 0); // looked at, not chosen
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCOMPARE(m_chart->current(), inTime.first());
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCOMPARE(m_chart->current(), EventId(13));
}

void TestTimelineChart::shiftAndArrowsMakeAStretch()
{
    QSignalSpy chosen(m_chart.get(), &TimelineChart::stretchChosen);
    m_chart->setCurrent(EventId(9));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 2);
    const auto stretch = chosen.last().first().value<std::optional<DayBounds>>();
    QCOMPARE(stretch,
        std::optional(
            DayBounds{tests::edtf(u"2023-05"_s).bounds().earliest, tests::edtf(u"2023-07"_s).bounds().latest}));
}

void TestTimelineChart::upAndDownGoThroughTheRows()
{
    m_chart->setCurrent(EventId(1));
    QList<double> rows{m_chart->eventRect(EventId(1)).center().y()};
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    rows.append(m_chart->eventRect(m_chart->current()).center().y());
    QTest::keyClick(m_chart.get(), Qt::Key_Down);
    rows.append(m_chart->eventRect(m_chart->current()).center().y());
    QVERIFY(rows.at(0) < rows.at(1) && rows.at(1) < rows.at(2));
    QTest::keyClick(m_chart.get(), Qt::Key_Up);
    QCOMPARE(m_chart->eventRect(m_chart->current()).center().y(), rows.at(1));
}

void TestTimelineChart::enterAsksForTheEvidence()
{
    QSignalSpy asked(m_chart.get(), &TimelineChart::evidenceAsked);
    QTest::keyClick(m_chart.get(), Qt::Key_Return); // nothing is current
    QCOMPARE(asked.size(), 0);
    m_chart->setCurrent(EventId(7));
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<EventId>(), EventId(7));
}

void TestTimelineChart::aSelectedEventOpensIntoItsClaims()
{
    m_chart->setLight(lightOf(EventId(4), {EventId(4)}), Ink::Mark);
    QVERIFY(!m_chart->scene().group); // its claims do not differ
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    QVERIFY(m_chart->scene().group);
    QCOMPARE(m_chart->scene().group->lines.size(), 4);
    for (const EventId event : m_chart->drawnEvents()) {
        if (event != EventId(1))
            QVERIFY(!m_chart->eventRect(event).adjusted(0, 4, 0, -4).intersects(m_chart->eventRect(EventId(1))));
    }
}

void TestTimelineChart::escapeClosesTheClaims()
{
    m_chart->setFocus();
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->scene().group);
    QCOMPARE(m_chart->light().selected, EventId(1)); // the subject is another layer
    m_chart->setLight(lightOf(EventId(1), {EventId(1), EventId(2)}), Ink::Mark);
    QVERIFY(!m_chart->scene().group); // and stays closed while the same event is selected
    m_chart->setLight(lightOf({}, {}), Ink::Mark);
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    QVERIFY(m_chart->scene().group);
}

void TestTimelineChart::openingClaimsLeavesTheAxisWhereItIs()
{
    m_chart->zoomIn();
    const TimeScale before = m_chart->scale();
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    QCOMPARE(m_chart->scale(), before);
}

void TestTimelineChart::rowsBelowTheViewAreScrolledTo()
{
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    QScrollBar *bar = m_chart->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QTRY_VERIFY(bar->isVisible());
    const EventId lowest(7);
    QVERIFY(!m_chart->rowsRect().contains(m_chart->eventRect(lowest)));
    for (int i = 0; i < 5; ++i)
        wheel(*m_chart, m_chart->rowsRect().center(), -wheelNotch, {});
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(m_chart->rowsRect().contains(m_chart->eventRect(lowest)));
    m_chart->reveal(EventId(1));
    QVERIFY(bar->value() < bar->maximum());
}

void TestTimelineChart::revealBringsAnEventIntoView()
{
    for (int i = 0; i < 6; ++i)
        m_chart->zoomIn();
    const double days = m_chart->scale().days();
    for (const qint64 id : {13, 1, 9}) {
        m_chart->reveal(EventId(id));
        QVERIFY(!m_chart->eventRect(EventId(id)).isNull());
        QVERIFY(std::abs(m_chart->scale().days() - days) < 0.01);
    }
}

void TestTimelineChart::manyEventsBecomeColumnsAndAClickGoesCloser()
{
    QList<EventRow> events;
    const Day first = Edtf::day(2020, 1, 1).bounds().earliest;
    for (qint64 i = 0; i < 3000; ++i) {
        const QDate date = QDate::fromJulianDay(first + i * 7 % 1400);
        events.append(tests::eventOf(i + 1, u"Entry %1"_s.arg(i), date.toString(Qt::ISODate)));
    }
    m_chart->setEvents(events);
    QVERIFY(m_chart->scene().isDense());
    qsizetype most = 0;
    for (const DenseColumn &column : m_chart->scene().columns)
        most = std::max(most, column.count);
    QVERIFY(most > 1);
    const QPoint place = m_chart->rowsRect().center().toPoint();
    QTest::mouseMove(m_chart->viewport(), place);
    QTRY_VERIFY2(m_chart->hoverWords().contains(u"events"_s), qPrintable(m_chart->hoverWords()));
    const double days = m_chart->scale().days();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_chart->scale().days() < days);
    for (int i = 0; i < 20 && m_chart->scene().isDense(); ++i)
        m_chart->zoomIn();
    QVERIFY(!m_chart->scene().isDense());
    m_chart->fitAll();
    QVERIFY(m_chart->scene().isDense());
    m_chart->setCurrent(EventId(1500));
    QVERIFY(!m_chart->eventRect(EventId(1500)).isNull()); // the keyboard's event is drawn among columns too
    QVERIFY(m_chart->drawnEvents().contains(EventId(1500)));
    for (int i = 0; i < 20 && m_chart->scene().isDense(); ++i)
        m_chart->zoomIn();
    // Nothing is dropped: every event in view is drawn or counted.
    qsizetype counted = m_chart->scene().events.size();
    for (const MoreEvents &more : m_chart->scene().more)
        counted += more.events.size();
    QVERIFY(counted >= m_chart->index().countTouching(m_chart->scale().inView()));
}

void TestTimelineChart::daysAreDrawnBeforeTheirEventsAreHere()
{
    QList<EventRow> events;
    QList<EventDays> days;
    const Day first = Edtf::day(2020, 1, 1).bounds().earliest;
    for (qint64 i = 0; i < 3000; ++i) {
        const QDate date = QDate::fromJulianDay(first + i / 3);
        events.append(tests::eventOf(i + 1, u"Entry %1"_s.arg(i), date.toString(Qt::ISODate)));
        if (i % 3 == 0)
            days.append({{first + i / 3, first + i / 3}, 3});
    }
    m_chart->setContent(TimelineContent::ofDays(days));
    QCOMPARE(m_chart->index().size(), 3000);
    QVERIFY(m_chart->scene().isDense());
    const QList<DenseColumn> columns = m_chart->scene().columns;
    const QImage picture = m_chart->grab().toImage();
    // Nothing can be chosen yet, wherever one points and whatever is pressed.
    QSignalSpy chosen(m_chart.get(), &TimelineChart::eventChosen);
    const QPoint place = m_chart->rowsRect().center().toPoint();
    QTest::mouseMove(m_chart->viewport(), place);
    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End,
             Qt::Key_Space, Qt::Key_F, Qt::Key_Return})
        QTest::keyClick(m_chart.get(), static_cast<Qt::Key>(key));
    for (int i = 0; i < 12; ++i)
        m_chart->zoomIn(); // until there were room for each
    QVERIFY(m_chart->items().size() < 500);
    QVERIFY(chosen.isEmpty());
    m_chart->fitAll();
    m_chart->setEvents(events);
    QCOMPARE(m_chart->scene().columns.size(), columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        QCOMPARE(m_chart->scene().columns.at(i).count, columns.at(i).count);
    QCOMPARE(m_chart->grab().toImage(), picture);
}

void TestTimelineChart::otherRowsLeaveWindowStretchAndEvent()
{
    const DayBounds stretch = tests::edtf(u"2021-03"_s).bounds();
    m_chart->setStretch(stretch);
    m_chart->choose(EventId(5));
    m_chart->fit(EventId(5));
    const TimeScale before = m_chart->scale();
    m_chart->setRows(groups());
    QVERIFY(!m_chart->headingsRect().isEmpty());
    QCOMPARE(m_chart->rowsRect().left(), m_chart->headingsRect().right());
    QCOMPARE(m_chart->scale().start, before.start);
    QCOMPARE(m_chart->scale().end, before.end);
    QCOMPARE(m_chart->stretch(), stretch);
    QCOMPARE(m_chart->current(), EventId(5));
    QVERIFY(m_chart->rowsRect().contains(m_chart->eventRect(EventId(5)).center()));
    m_chart->setRows({});
    QVERIFY(m_chart->headingsRect().isEmpty());
    QCOMPARE(m_chart->scale().start, before.start);
    QCOMPARE(m_chart->scale().end, before.end);
}

void TestTimelineChart::aHeadingStaysInViewWithItsRows()
{
    m_chart->setRows(groups());
    m_chart->resize(1200, 150);
    const QList<RowBand> bands = m_chart->scene().bands;
    const auto tallest = std::ranges::max_element(bands, {}, &RowBand::height);
    const int number = static_cast<int>(tallest - bands.begin());
    QVERIFY(tallest->height > 2 * m_chart->scene().headingHeight());
    m_chart->verticalScrollBar()->setValue(static_cast<int>(tallest->top) + 12);
    QCOMPARE(m_chart->verticalScrollBar()->value(), static_cast<int>(tallest->top) + 12);
    QCOMPARE(m_chart->headingRect(number).top(), m_chart->headingsRect().top());
    m_chart->verticalScrollBar()->setValue(0);
    QCOMPARE(m_chart->headingRect(0).top(), m_chart->headingsRect().top());
}

void TestTimelineChart::aClickOnTheSignFoldsAGroup()
{
    m_chart->setRows(groups());
    QSignalSpy chosen(m_chart.get(), &TimelineChart::groupChosen);
    const QPoint sign = m_chart->headingRect(0).topLeft().toPoint() + QPoint(12, 12);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, sign);
    QVERIFY(m_chart->isFolded(0));
    QVERIFY(!m_chart->isFolded(1));
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, sign);
    QVERIFY(!m_chart->isFolded(0));
    QCOMPARE(chosen.size(), 0);
}

void TestTimelineChart::aClickOnAHeadingChoosesWhatTheRowsAreOf()
{
    m_chart->setRows(groups());
    QSignalSpy chosen(m_chart.get(), &TimelineChart::groupChosen);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, m_chart->headingRect(0).center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), 11);
    QVERIFY(!m_chart->isFolded(0));
}

void TestTimelineChart::hoveringAHeadingSaysAllOfIt()
{
    m_chart->setRows(groups());
    QTest::mouseMove(m_chart->viewport(), m_chart->headingRect(1).center().toPoint());
    QTRY_VERIFY(m_chart->hoverWords().contains(u"what it writes on Sundays"_s));
    QVERIFY(m_chart->hoverWords().contains(u"4 events"_s));
    QTest::mouseMove(m_chart->viewport(), m_chart->axisRect().center().toPoint());
    QTRY_COMPARE(m_chart->hoverWords(), QString());
}

void TestTimelineChart::theKeyboardGoesThroughGroups()
{
    m_chart->setRows(groups());
    m_chart->setFocus();
    QSignalSpy reached(m_chart.get(), &TimelineChart::eventReached);
    QTest::keyClick(m_chart.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_chart->current(), EventId(1)); // first of the first group
    QTest::keyClick(m_chart.get(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QTest::keyClick(m_chart.get(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(m_chart->rows().groupsOf(m_chart->current()).contains(2));
    const EventId other = m_chart->current();
    QTest::keyClick(m_chart.get(), Qt::Key_G);
    QVERIFY(m_chart->isFolded(2));
    QTest::keyClick(m_chart.get(), Qt::Key_G);
    QVERIFY(!m_chart->isFolded(2));
    QTest::keyClick(m_chart.get(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(m_chart->current() != other);
    QVERIFY(m_chart->rows().groupsOf(m_chart->current()).contains(1));
    // Row by row through all groups: every group is come to.
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QSet<int> seen;
    for (int i = 0; i < 40; ++i) {
        const QList<int> in = m_chart->rows().groupsOf(m_chart->current());
        seen.unite(QSet<int>(in.begin(), in.end()));
        QTest::keyClick(m_chart.get(), Qt::Key_Down);
    }
    QCOMPARE(seen.size(), 3);
}

void TestTimelineChart::aScreenReaderFindsEveryEvent()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Timeline"_s);
    QCOMPARE(list->childCount(), 16);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->rect().isEmpty());
        QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
        names.append(item->text(QAccessible::Name));
    }
    QVERIFY2(names.contains(u"April 2019, month known, day not: Ledger copied; 4 sources, 1 a repeat; 2 coarser"_s),
        qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(u"no date: Culprit to be named; 1 source"_s), qPrintable(names.join(u'\n')));
}

void TestTimelineChart::aScreenReaderPresses()
{
    QSignalSpy chosen(m_chart.get(), &TimelineChart::eventChosen);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chart.get());
    QAccessibleInterface *item = list->child(5);
    QVERIFY(item->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    const EventId event = chosen.first().first().value<EventId>();
    QCOMPARE(list->selectionInterface()->selectedItemCount(), 0);
    m_chart->setLight(lightOf(event, {event}), Ink::Mark);
    QCOMPARE(list->selectionInterface()->selectedItems(), QList{item});
    QVERIFY(item->state().selected);
}

void TestTimelineChart::aScreenReaderHearsBinsAndGoesCloser()
{
    QList<EventRow> events;
    const Day first = Edtf::day(2020, 1, 1).bounds().earliest;
    for (qint64 i = 0; i < 3000; ++i) {
        const QDate date = QDate::fromJulianDay(first + i * 7 % 1400);
        events.append(tests::eventOf(i + 1, u"Entry %1"_s.arg(i), date.toString(Qt::ISODate)));
    }
    m_chart->setEvents(events);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(list->childCount() > 20 && list->childCount() <= 500);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->rect().isEmpty());
        names.append(item->text(QAccessible::Name));
    }
    const qsizetype march = names.indexOf(
        u"March 2021, %1 events"_s.arg(m_chart->index().countTouching(tests::edtf(u"2021-03"_s).bounds())));
    QVERIFY2(march >= 0, qPrintable(names.join(u'\n')));
    QAccessibleInterface *item = list->child(static_cast<int>(march));
    QVERIFY(item->state().focusable && !item->state().selectable);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_chart->scale().days() < 100);
    QVERIFY(m_chart->scale().inView().contains(tests::edtf(u"2021-03"_s).bounds()));
    QVERIFY(!item->isValid()); // other bins now, or the events themselves
}

void TestTimelineChart::aScreenReaderHearsHeadings()
{
    m_chart->setRows(groups());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_chart.get());
    QAccessibleInterface *heading = list->child(3); // after three undated events
    QCOMPARE(heading->text(QAccessible::Name), u"The evening paper, 3 events"_s);
    QVERIFY(heading->state().expandable && heading->state().expanded);
    heading->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_chart->isFolded(0));
    QVERIFY(heading->state().collapsed);
}

void TestTimelineChart::everyKeyMovesTheWindowItsWay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("factor"); // of the days in view; 0: any less
    QTest::addColumn<int>("direction"); // in time
    QTest::newRow("plus") << Qt::Key_Plus << 1 / 1.5 << 0;
    QTest::newRow("minus") << Qt::Key_Minus << 1.5 << 0;
    QTest::newRow("page down") << Qt::Key_PageDown << 1.0 << 1;
    QTest::newRow("page up") << Qt::Key_PageUp << 1.0 << -1;
    QTest::newRow("to the event") << Qt::Key_F << 0.0 << 0;
}

void TestTimelineChart::everyKeyMovesTheWindowItsWay()
{
    QFETCH(Qt::Key, key);
    QFETCH(double, factor);
    QFETCH(int, direction);
    m_chart->setFocus();
    m_chart->setCurrent(EventId(7));
    m_chart->zoomIn();
    m_chart->zoomIn();
    const TimeScale before = m_chart->scale();
    QTest::keyClick(m_chart.get(), key);
    const double days = m_chart->scale().days();
    if (factor > 0)
        QVERIFY(std::abs(days / before.days() - factor) < 0.01);
    else
        QVERIFY(days < before.days());
    if (direction != 0)
        QVERIFY((m_chart->scale().start - before.start) * direction > 0);
    QTest::keyClick(m_chart.get(), Qt::Key_0);
    for (const EventRow &event : m_chart->index().dated())
        QVERIFY(!m_chart->eventRect(event.id).isNull());
    QTest::keyClick(m_chart.get(), Qt::Key_Backspace);
    QVERIFY(std::abs(m_chart->scale().days() - days) < 1e-6 * days);
}

void TestTimelineChart::lightThatComesBeforeItsEventsIsShown()
{
    const QList<EventRow> events = tests::smallCaseEvents();
    QList<EventId> dated;
    for (const EventRow &event : events) {
        if (!event.date.isNull() && dated.size() < 3)
            dated.append(event.id);
    }
    const auto strip = [](TimelineChart &chart) {
        return chart.viewport()->grab(chart.stripRect().toAlignedRect()).toImage();
    };
    const QImage rest = strip(*m_chart);
    m_chart->setLight(lightOf({}, dated), Ink::Mark);
    const QImage lit = strip(*m_chart);
    QVERIFY(lit != rest);

    m_chart->setEvents({});
    m_chart->setEvents(events); // as after an import, or when a case opens
    QCOMPARE(strip(*m_chart), lit);
}

void TestTimelineChart::everyPixelIsDrawn_data()
{
    QTest::addColumn<RowGroups>("rows");
    QTest::addColumn<double>("columns"); // of many events, so wide at least; 0: few events
    QTest::newRow("packed rows") << RowGroups() << 0.0;
    QTest::newRow("groups of rows") << groups() << 0.0;
    QTest::newRow("columns") << RowGroups() << 2.0;
    QTest::newRow("wide columns") << RowGroups() << 40.0;
}

// What was there before stays wherever nothing is drawn.
void TestTimelineChart::everyPixelIsDrawn()
{
    QFETCH(const RowGroups, rows);
    QFETCH(const double, columns);
    if (columns > 0) {
        QList<EventRow> events;
        const Day first = Edtf::day(2020, 1, 1).bounds().earliest;
        for (qint64 i = 0; i < 20000; ++i) {
            const QDate day = QDate::fromJulianDay(first + i % 60);
            if (i % 60 % 7 != 3 && (i % 60 != 30 || i < 5000)) // of some days there are none, of one there are few
                events.append(tests::eventOf(i + 1, u"Entry"_s, day.toString(Qt::ISODate)));
        }
        m_chart->setEvents(events);
        for (int i = 0; i < 20 && m_chart->scene().columns.constFirst().width < columns; ++i)
            m_chart->zoomIn();
        QVERIFY(m_chart->scene().isDense());
        QVERIFY(m_chart->scene().columns.constFirst().width >= columns);
    }
    m_chart->setRows(rows);
    const QWidget *drawn = m_chart->viewport();
    QImage before(drawn->size(), QImage::Format_RGB32);
    before.fill(Qt::magenta);
    m_chart->viewport()->render(&before, {}, {}, {});
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            QVERIFY2(before.pixelColor(x, y) != QColor(Qt::magenta), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
    }
    // With a stretch columns are drawn one by one over a ground of their own.
    m_chart->setStretch(DayBounds{0, 10}); // far from the view
    QImage after = before;
    m_chart->viewport()->render(&after, {}, {}, {});
    const QRect compared = m_chart->rowsRect().toAlignedRect().adjusted(1, 1, -1, -1);
    QCOMPARE(after.copy(compared), before.copy(compared));
}

void TestTimelineChart::bothModesAreDrawn_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("light") << Mode::Light;
    QTest::newRow("dark") << Mode::Dark;
}

void TestTimelineChart::bothModesAreDrawn()
{
    QFETCH(Mode, mode);
    QApplication::setPalette(dossierPalette(mode));
    const QString name = mode == Mode::Light ? u"light"_s : u"dark"_s;
    m_chart->resize(1438, 228);
    m_chart->clearFocus();
    const QColor base = Colours::of(dossierPalette(mode), mode).ground(Ground::Base);
    const QPoint corner = m_chart->rowsRect().bottomRight().toPoint() - QPoint(3, 3);
    QTRY_COMPARE(m_chart->grab().toImage().pixelColor(corner), base);
    const QImage rest = grab(*m_chart, u"chart-rest-%1.png"_s.arg(name));
    m_chart->setLight(lightOf({}, {EventId(1), EventId(4), EventId(6)}), Ink::Organisation);
    const QImage lit = grab(*m_chart, u"chart-lit-%1.png"_s.arg(name));
    QVERIFY(lit != rest);
    m_chart->setFocus();
    m_chart->setLight(lightOf(EventId(1), {EventId(1)}), Ink::Mark);
    m_chart->setStretch(tests::edtf(u"2021-02/2021-08"_s).bounds());
    QVERIFY(grab(*m_chart, u"chart-selected-%1.png"_s.arg(name)) != lit);
    QApplication::setPalette(dossierPalette(Mode::Light));
}

QTEST_MAIN(TestTimelineChart)
#include "tst_timelinechart.moc"
