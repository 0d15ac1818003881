// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedcase.h"
#include "entities/entitiesview.h"
#include "prose/filterfield.h"
#include "prose/proseview.h"
#include "prose/rowviews.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/mainwindow.h"
#include "sources/sourcesview.h"
#include "timeline/timelineview.h"
#include "workspace/casedocument.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int manySources = 100'000;
constexpr int changes = 100;
constexpr int keyRounds = 7;
constexpr int settled = 250; // milliseconds in which nothing is painted any more
constexpr int patience = 30'000;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// When each of some widgets was last painted, from a moment on.
class Paints : public QObject
{
public:
    explicit Paints(const QList<QWidget *> &widgets)
    {
        for (QWidget *widget : widgets)
            widget->installEventFilter(this);
    }
    void start()
    {
        m_first = m_last = 0;
        m_since.start();
        m_firstOf.clear();
    }
    double now() const { return milliseconds(m_since); }
    double last() const { return m_last; } // milliseconds from the start; 0 when nothing was painted
    // Until each widget that was painted at all after `from` had been so once.
    double allOnceAfter(double from) const
    {
        double latest = 0;
        for (const QList<double> &times : m_firstOf) {
            const auto first = std::ranges::find_if(times, [from](double time) { return time >= from; });
            if (first != times.end())
                latest = std::max(latest, *first);
        }
        return latest;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) { // painted once those that come after it are handled
            QMetaObject::invokeMethod(
                this,
                [this, watched] {
                    m_last = now();
                    m_firstOf[watched].append(m_last);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_since;
    QHash<QObject *, QList<double>> m_firstOf;
    double m_first = 0;
    double m_last = 0;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// In the event loop until it holds; the moments between are short.
template <typename Condition> void waitUntil(Condition condition, const char *what)
{
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.elapsed() > patience)
            qFatal("%s does not come", what);
        wait(1);
    }
}

// A window on a large case, at rest.
class LargeWindow
{
public:
    LargeWindow()
    {
        m_window.resize(1280, 800);
        m_window.show();
        if (!m_window.openCase(keptInventedCase(manySources)))
            qFatal("the large case does not open");
        waitUntil([this] { return column() && !column()->sheet().passages.isEmpty(); }, "the first text");
        waitUntil([this] { return m_window.timeline()->chart()->index().dated().size() > 0; }, "the timeline");
        waitUntil([this] { return list()->model()->rowCount() > 0; }, "the list of sources");
        waitUntil([this] { return document().light().complete; }, "the light");
        wait(1000);
    }
    CaseDocument &document() { return *m_window.document(); }
    ReadingColumn *column() { return m_window.reading()->column(0); }
    QAbstractItemView *list() { return m_window.sources()->list(); }
    FilterField *sourceFilter() { return m_window.sources()->findChild<FilterField *>(); }
    TimelineView *timeline() { return m_window.timeline(); }
    QList<QWidget *> panes()
    {
        QList<QWidget *> panes{list()->viewport(), column()->view()->viewport(), timeline()->chart()->viewport()};
        for (auto *view : m_window.entities()->findChildren<QAbstractItemView *>()) {
            if (view->isVisible())
                panes.append(view->viewport());
        }
        return panes;
    }

private:
    MainWindow m_window;
};

double slowestButOne(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() - 2); // of a hundred: 99 are not slower
}

double middleOf(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

// From a change of focus to the panes that show its light, and to those that show all of it.
struct Change
{
    double first = 0;
    double whole = 0;
};

Change change(LargeWindow &window, Paints &paints, const Focus &focus)
{
    Change took;
    double firstLight = 0;
    bool isComplete = false;
    const auto lit =
        QObject::connect(&window.document(), &CaseDocument::lightChanged, &paints, [&](const Light &light) {
            if (light.focus == focus && firstLight == 0)
                firstLight = paints.now();
            isComplete = isComplete || (light.focus == focus && light.complete);
        });
    paints.start();
    window.document().setFocus(focus);
    waitUntil([&] { return isComplete; }, "the light of a focus");
    do {
        wait(settled / 5);
    } while (paints.now() - paints.last() < settled && paints.now() < patience);
    QObject::disconnect(lit);
    took.first = paints.allOnceAfter(firstLight);
    took.whole = paints.last();
    return took;
}

void measureFocus(Bench &bench, LargeWindow &window, const QString &name, const std::function<Focus(int)> &focusAt)
{
    if (!bench.wants(name))
        return;
    Paints paints(window.panes());
    QList<double> first;
    QList<double> whole;
    for (int n = 0; n < changes; ++n) {
        const Change took = change(window, paints, focusAt(n));
        first.append(took.first);
        whole.append(took.whole);
        if (qEnvironmentVariableIsSet("DOSSIER_BENCH_ALL"))
            qWarning("%s %d %.1f %.1f", qPrintable(name), n, took.first, took.whole);
    }
    bench.add({name + u"-p99"_s, slowestButOne(first), middleOf(first), changes, 0, 0, 33});
    bench.add({name + u"-counted-p99"_s, slowestButOne(whole), middleOf(whole), changes, 0, 0, 0});
}

// From a key in the filter of the sources to the first rows that fit it.
void measureFilter(Bench &bench, LargeWindow &window)
{
    const QString name = u"window.filter-key"_s;
    if (!bench.wants(name))
        return;
    FilterField *field = window.sourceFilter();
    QAbstractItemView *list = window.list();
    Paints paints({list->viewport()});
    QList<double> times;
    field->setFocus(Qt::ShortcutFocusReason);
    wait(500);
    for (int round = 0; round < keyRounds; ++round) {
        for (const QChar letter : u"mari"_s) {
            bool isNew = false;
            const auto reset =
                QObject::connect(list->model(), &QAbstractItemModel::modelReset, &paints, [&isNew] { isNew = true; });
            double shown = 0;
            paints.start();
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(field, &press);
            waitUntil(
                [&] {
                    const QModelIndex top = list->indexAt(QPoint(2, 2));
                    const bool hasRows = isNew && top.isValid() && !top.data().toString().isEmpty();
                    if (hasRows && shown == 0)
                        shown = paints.now(); // what is painted from here on has them
                    return shown > 0 && paints.last() >= shown;
                },
                "the rows of a filter");
            times.append(paints.allOnceAfter(shown));
            QObject::disconnect(reset);
        }
        field->clear();
        wait(500);
    }
    bench.add({name, middleOf(times), *std::ranges::min_element(times), static_cast<int>(times.size()), 0, 0, 50});
    bench.add({name + u"-slowest"_s, *std::ranges::max_element(times), middleOf(times), static_cast<int>(times.size()),
        0, 0, 0});
}

// From pressing Enter on a search that takes long to the answer of the next question.
void measureCancelling(Bench &bench, LargeWindow &window)
{
    const QString name = u"search.cancel-100000"_s;
    if (!bench.wants(name))
        return;
    const Queries &queries = window.document().queries();
    QList<double> times;
    for (int round = 0; round < keyRounds; ++round) {
        QList<QFuture<Result<QList<SearchHit>>>> slow;
        for (int n = 0; n < 2; ++n) // both workers
            slow.append(queries.search(u"the OR of OR de OR la OR van OR der OR che"_s, 0, 50, SearchOrder::BestFirst));
        QElapsedTimer since;
        wait(60 + 20 * round);
        since.start();
        for (auto &each : slow)
            each.cancel();
        if (!queries.search(inventedEntityLabel(manySources, 7), 0, 50).result())
            qFatal("the next search failed");
        times.append(milliseconds(since));
    }
    bench.add({name, *std::ranges::max_element(times), middleOf(times), keyRounds, 0, 0, 50});
}

} // namespace

void measureLarge(Bench &bench)
{
    const QStringList measures{u"focus.entity"_s, u"focus.event"_s, u"focus.source"_s, u"focus.passage"_s,
        u"window.filter-key"_s, u"search.cancel-100000"_s};
    if (std::ranges::none_of(measures, [&bench](const QString &name) { return bench.wants(name); }))
        return;
    LargeWindow window;
    const QList<EventRow> events = window.timeline()->chart()->index().dated();
    const auto spread = [](int n, int most) { // from the most named on
        return static_cast<int>(std::pow(static_cast<double>(most), static_cast<double>(n) / changes));
    };
    measureFocus(bench, window, u"focus.entity"_s,
        [&](int n) { return Focus().withEntity(EntityId(spread((n * 37) % changes, manySources / 20))); });
    measureFocus(bench, window, u"focus.event"_s,
        [&](int n) { return Focus().withEvent(events.at((qsizetype(n) * 7919) % events.size()).id); });
    measureFocus(bench, window, u"focus.source"_s,
        [&](int n) { return Focus().withSource(SourceId(1 + (qint64(n) * 7919) % manySources)); });
    measureFilter(bench, window);
    measureCancelling(bench, window);
}

} // namespace dossier
