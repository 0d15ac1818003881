// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineaccessible.h"

#include "drawing/eventwords.h"
#include "models/proposalwords.h"
#include "timeline/timelinechart.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// One event.
class EventAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EventAccessible(TimelineChart *chart, EventId event) : m_chart(chart), m_event(event) { }

    EventId event() const { return m_event; }
    bool isValid() const override { return m_chart && m_chart->index().event(m_event); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const EventRow &row = *m_chart->index().event(m_event);
        if (text == QAccessible::Name) {
            const QString names = m_chart->light().naming.value(m_event).words;
            return names.isEmpty() ? spokenEvent(row) : spokenEvent(row) + u"; "_s + names;
        }
        return text == QAccessible::Description ? claimLines(row, phrase::ruleName).join(u"; "_s) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->eventRect(m_event).toAlignedRect() & m_chart->viewport()->rect();
        return {m_chart->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_chart->light().selected == m_event;
        state.focused = m_chart->hasFocus() && m_chart->current() == m_event;
        state.invisible = !m_chart->isVisible();
        state.offscreen = rect().isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_chart->choose(m_event);
        if (name == setFocusAction()) {
            m_chart->setFocus();
            m_chart->setCurrent(m_event);
        }
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{u"Space"_s} : QStringList();
    }

private:
    QPointer<TimelineChart> m_chart;
    EventId m_event;
};

QAccessibleInterface *makeInterface(const QString &name, QObject *object)
{
    if (name == QLatin1StringView(TimelineChart::staticMetaObject.className())) {
        if (auto *chart = qobject_cast<TimelineChart *>(object))
            return new TimelineAccessible(chart);
    }
    return nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // installed once, however often it is called
}

TimelineAccessible::TimelineAccessible(TimelineChart *chart) : QAccessibleWidget(chart, QAccessible::List) { }

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

TimelineChart *TimelineAccessible::chart() const
{
    return static_cast<TimelineChart *>(widget());
}

QAccessibleInterface *TimelineAccessible::itemOf(EventId event) const
{
    if (!event.isValid())
        return nullptr;
    if (const auto known = m_items.constFind(event); known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *item = new EventAccessible(chart(), event);
    m_items.insert(event, QAccessible::registerAccessibleInterface(item));
    return item;
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(chart()->drawnEvents().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const QList<EventId> drawn = chart()->drawnEvents();
    return index >= 0 && index < drawn.size() ? itemOf(drawn.at(index)) : nullptr;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPointF place = chart()->viewport()->mapFromGlobal(QPointF(x, y));
    for (const EventId event : chart()->drawnEvents()) {
        if (chart()->eventRect(event).contains(place))
            return itemOf(event);
    }
    return nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const EventAccessible *>(child);
    return item ? static_cast<int>(chart()->drawnEvents().indexOf(item->event())) : -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return chart()->hasFocus() ? itemOf(chart()->current()) : nullptr;
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description)
        return eventCount(chart()->index().size());
    return QAccessibleWidget::text(text);
}

void *TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::SelectionInterface)
        return static_cast<QAccessibleSelectionInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int TimelineAccessible::selectedItemCount() const
{
    return static_cast<int>(selectedItems().size());
}

QList<QAccessibleInterface *> TimelineAccessible::selectedItems() const
{
    const EventId selected = chart()->light().selected;
    return chart()->drawnEvents().contains(selected) ? QList{itemOf(selected)} : QList<QAccessibleInterface *>();
}

bool TimelineAccessible::isSelected(QAccessibleInterface *item) const
{
    const auto *event = dynamic_cast<EventAccessible *>(item);
    return event && event->event() == chart()->light().selected;
}

bool TimelineAccessible::select(QAccessibleInterface *item)
{
    const auto *event = dynamic_cast<EventAccessible *>(item);
    if (event)
        chart()->choose(event->event());
    return event;
}

// One event is the subject or another subject takes its place: there is nothing to take away or add here.
bool TimelineAccessible::unselect(QAccessibleInterface *)
{
    return false;
}

bool TimelineAccessible::selectAll()
{
    return false;
}

bool TimelineAccessible::clear()
{
    return false;
}

} // namespace dossier
