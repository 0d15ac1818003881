// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "prose/prosemark.h"
#include "prose/prosetext.h"
#include "prose/proseview.h"
#include "timeline/timelinechart.h"
#include "workspace/light.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int rounds = 9;
constexpr int frameRounds = 301; // of less than a millisecond each, for what disturbs a few dozens to be over
constexpr int eventCount = 1'000'000;
constexpr int lanes = 20;
constexpr int firstYear = 1995;
constexpr int years = 30;
constexpr QSize chartSize(1600, 520); // twenty rows, axis and strip

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Work> double timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

QList<EventRow> inventedEvents()
{
    QRandomGenerator random(11);
    const QStringList titles = inventedNames(1000);
    QHash<int, Edtf> days; // shared by the events of one day
    QList<EventRow> events;
    events.reserve(eventCount);
    for (int n = 0; n < eventCount; ++n) {
        EventRow event;
        event.id = EventId(n + 1);
        event.title = titles.at(random.bounded(titles.size()));
        const int year = firstYear + random.bounded(years);
        const int month = random.bounded(1, 13);
        const int day = random.bounded(10) == 0 ? 0 : random.bounded(1, 29); // of some the month alone
        Edtf &date = days[(year * 16 + month) * 32 + day];
        if (date.isNull())
            date = day == 0 ? Edtf::month(year, month) : Edtf::day(year, month, day);
        event.date = date;
        event.sources = random.bounded(1, 4);
        event.status = Status::Accepted;
        events.append(event);
    }
    return events;
}

// What a timeline cannot do without: its ground, its axis and, in each row, a bar for each day or, where days are
// narrower than that, each pixel, from sums made before; the one with the most events in view has the height of the
// row.
class BinnedBars
{
public:
    explicit BinnedBars(const QList<EventRow> &events)
    {
        m_begin = QDate(firstYear, 1, 1).toJulianDay();
        const qint64 days = QDate(firstYear + years, 1, 1).toJulianDay() - m_begin + 1;
        for (std::vector<int> &lane : m_sums)
            lane.assign(static_cast<size_t>(days), 0);
        for (const EventRow &event : events)
            ++m_sums[static_cast<size_t>(event.id.value % lanes)]
                    [static_cast<size_t>(event.date.bounds().earliest - m_begin)];
        for (std::vector<int> &lane : m_sums) {
            int sum = 0;
            for (int &day : lane)
                day = sum += day;
        }
    }
    void paint(QImage &image, const TimeScale &shown, const QList<TimeTick> &ticks) const
    {
        image.fill(Qt::white);
        QPainter painter(&image);
        paintAxis(painter, ticks);
        const int height = (image.height() - axisHeight) / lanes;
        const std::vector<Bin> bins = binsOf(shown);
        for (int lane = 0; lane < lanes; ++lane) {
            int most = 1;
            for (const Bin &bin : bins)
                most = std::max(most, countIn(lane, bin));
            for (const Bin &bin : bins) {
                if (const int count = countIn(lane, bin); count > 0) {
                    const int bar = std::max(1, (height - 2) * count / most);
                    painter.fillRect(bin.left, axisHeight + (lane + 1) * height - bar, bin.width, bar, Qt::darkGray);
                }
            }
        }
    }

private:
    struct Bin
    {
        int left = 0;
        int width = 1;
        qint64 first = 0; // day, from m_begin
        qint64 last = 0;
    };

    static constexpr int axisHeight = 25;
    static void paintAxis(QPainter &painter, const QList<TimeTick> &ticks)
    {
        for (const TimeTick &tick : ticks) {
            const int height = tick.line ? painter.device()->height() : 5;
            painter.fillRect(static_cast<int>(tick.x), tick.line ? 0 : axisHeight - height, 1, height, Qt::lightGray);
            if (!tick.label.isEmpty())
                painter.drawText(QPointF(tick.labelX, axisHeight - 8), tick.label);
        }
    }
    std::vector<Bin> binsOf(const TimeScale &scale) const
    {
        std::vector<Bin> bins;
        for (int x = 0; x < static_cast<int>(scale.right); x += bins.back().width) {
            Bin bin{x, 1, scale.dayAt(x) - m_begin, scale.dayAt(x + 1) - m_begin - 1};
            if (bin.last <= bin.first) {
                bin.last = bin.first;
                const double end = scale.x(static_cast<double>(bin.first + 1 + m_begin));
                bin.width = std::max(1, static_cast<int>(std::round(end)) - x);
            }
            bins.push_back(bin);
        }
        return bins;
    }
    int countIn(int lane, const Bin &bin) const { return until(lane, bin.last) - until(lane, bin.first - 1); }
    int until(int lane, qint64 day) const
    {
        const std::vector<int> &sums = m_sums.at(static_cast<size_t>(lane));
        return day < 0 ? 0 : sums.at(static_cast<size_t>(std::min<qint64>(day, qint64(sums.size()) - 1)));
    }

    qint64 m_begin = 0;
    std::array<std::vector<int>, lanes> m_sums;
};

// The window moves by a page, and all is arranged and painted anew.
double frame(TimelineChart &chart, QImage &image, bool forward)
{
    return timeOf([&] {
        QKeyEvent page(QEvent::KeyPress, forward ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &page);
        chart.viewport()->render(&image);
    });
}

void measureHover(Bench &bench, TimelineChart &chart, const QString &name)
{
    QRandomGenerator random(3);
    QList<double> times;
    for (int n = 0; n < 200; ++n) {
        const QRectF rows = chart.rowsRect();
        const QPointF place(rows.left() + random.bounded(rows.width()), rows.top() + random.bounded(rows.height()));
        QMouseEvent move(
            QEvent::MouseMove, place, chart.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        times.append(timeOf([&] { QCoreApplication::sendEvent(chart.viewport(), &move); }));
    }
    std::ranges::sort(times);
    bench.add({name, times.at(times.size() - 2), times.at(times.size() / 2), static_cast<int>(times.size()), 0, 0, 2});
}

void measureTimeline(Bench &bench)
{
    const QString name = u"timeline.frame-1000000"_s;
    const QString hover = u"timeline.hover-1000000"_s;
    if (!bench.wants(name) && !bench.wants(hover))
        return;
    const QList<EventRow> events = inventedEvents();
    const BinnedBars bars(events);
    TimelineChart chart;
    chart.setReduceMotion(true);
    chart.resize(chartSize);
    chart.show();
    chart.setEvents(events);
    Light light;
    light.focus = Focus().withEntity(EntityId(1));
    light.lightsEvents = true;
    for (int n = 0; n < eventCount; n += 100)
        light.events.insert(EventId(n + 1), Strength::Strong);
    light.complete = true;
    chart.setLight(light, Ink::Organisation);
    chart.fitAll();

    QImage image(chart.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QImage reference(chartSize, QImage::Format_ARGB32_Premultiplied);
    constexpr int zooms = 6;
    for (int zoom = 1; zoom <= zooms; ++zoom) {
        for (int steps = 0; zoom > 1 && steps < 3; ++steps)
            chart.zoomIn();
        QList<Pair> pairs;
        for (int round = 0; round <= frameRounds; ++round) {
            const auto paintBars = [&] {
                const TimeScale scale = chart.scale().resized(0, reference.width());
                const QList<TimeTick> ticks = timeTicks(scale, QLocale());
                return timeOf([&] { bars.paint(reference, scale, ticks); });
            };
            const double before = paintBars();
            const double took = frame(chart, image, round % 2 == 0);
            const double after = paintBars();
            if (round > 0)
                pairs.append({took, (before + after) / 2});
        }
        if (bench.wants(name))
            bench.addPairs(name + u"-%1"_s.arg(zoom), pairs, 1.5);
        if (bench.wants(hover))
            measureHover(bench, chart, hover + u"-%1"_s.arg(zoom));
    }
}

constexpr int markCount = 10'000;
constexpr qsizetype units = 1'000'000;

QList<Passage> sentencesOf(const QString &text)
{
    QList<Passage> passages;
    qsizetype start = 0;
    for (qsizetype at = text.indexOf(u'.'); at >= 0; at = text.indexOf(u'.', at + 1)) {
        passages.append({PassageId(passages.size() + 1), TextId(1), static_cast<int>(passages.size()) + 1,
            {start, at + 1}, PassageKind::Sentence});
        start = at + 2;
    }
    return passages;
}

void measureMarks(Bench &bench, const QString &name, const QString &text)
{
    const QString scrolled = name + u"-scrolled"_s;
    if (!bench.wants(name))
        return;
    QList<ProseMark> marks;
    for (int n = 0; n < markCount; ++n) {
        ProseMark mark;
        mark.span = {n * (units / markCount), n * (units / markCount) + 12};
        mark.hue = Ink::Organisation;
        mark.state = n % 3 == 0 ? MarkState::Lit : MarkState::Rest;
        marks.append(mark);
    }
    const ProseText prose(text, sentencesOf(text), {});
    ProseView view;
    view.resize(800, 600);
    view.show();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const auto shown = [&](const QList<ProseMark> &with) {
        return timeOf([&] {
            view.setText(prose, u"Measured"_s, {});
            view.setMarks(with);
            view.viewport()->render(&image);
        });
    };
    const auto page = [&](int value) {
        return timeOf([&] {
            view.verticalScrollBar()->setValue(value);
            view.viewport()->render(&image);
        });
    };
    QList<Pair> shows;
    QList<Pair> scrolls;
    for (int round = 0; round <= rounds; ++round) {
        const int place = (round + 1) * 3000;
        Pair show;
        Pair scroll;
        show.reference = shown({});
        scroll.reference = page(place);
        show.took = shown(marks);
        scroll.took = page(place);
        if (round > 0) {
            shows.append(show);
            scrolls.append(scroll);
        }
    }
    bench.addPairs(name, shows, 3);
    bench.addPairs(scrolled, scrolls, 3);
}

} // namespace

void measureDrawing(Bench &bench)
{
    measureTimeline(bench);
    if (!bench.wants(u"marks.paragraphs"_s) && !bench.wants(u"marks.one-line"_s))
        return;
    QString text = inventedText(units, {}, 5);
    text.truncate(units);
    measureMarks(bench, u"marks.paragraphs"_s, text);
    measureMarks(bench, u"marks.one-line"_s, text.replace(u'\n', u' '));
}

} // namespace dossier
