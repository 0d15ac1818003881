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

// One event, heading or bin.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(TimelineChart *chart, const TimelineItem &item) : m_chart(chart), m_item(item) { }

    const TimelineItem &item() const { return m_item; }
    bool isEvent() const { return m_item.kind == TimelineItem::Kind::Event; }
    bool isValid() const override
    {
        return m_chart
            && (isEvent() ? m_chart->index().event(m_item.event) != nullptr : m_chart->items().contains(m_item));
    }
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
    QAccessible::Role role() const override
    {
        return m_item.kind == TimelineItem::Kind::Heading ? QAccessible::TreeItem : QAccessible::ListItem;
    }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return name();
        const bool describes = isEvent() && text == QAccessible::Description;
        return describes ? claimLines(*m_chart->index().event(m_item.event), phrase::ruleName).join(u"; "_s)
                         : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_chart->itemRect(m_item).toAlignedRect() & m_chart->viewport()->rect();
        return {m_chart->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = isEvent();
        state.focusable = true;
        state.selected = isEvent() && m_chart->light().selected == m_item.event;
        state.focused = m_chart->hasFocus() && isCurrent();
        state.invisible = !m_chart->isVisible();
        state.offscreen = rect().isEmpty();
        if (m_item.kind == TimelineItem::Kind::Heading) {
            state.expandable = true;
            state.expanded = !m_chart->isFolded(m_item.band);
            state.collapsed = !state.expanded;
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return isEvent() ? QStringList{pressAction(), setFocusAction()} : QStringList{pressAction()};
    }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_chart->press(m_item);
        if (name == setFocusAction() && isEvent()) {
            m_chart->setFocus();
            m_chart->setCurrent(m_item.event);
        }
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && isEvent() ? QStringList{u"Space"_s} : QStringList();
    }

private:
    bool isCurrent() const
    {
        const qsizetype current = m_chart->currentItem();
        return current >= 0 && m_chart->items().at(current) == m_item;
    }

    QString name() const
    {
        switch (m_item.kind) {
        case TimelineItem::Kind::Heading:
            return u"%1, %2"_s.arg(heading(), eventCount(m_item.count));
        case TimelineItem::Kind::Bin:
            return u"%1, %2"_s.arg(daysWords(m_item.days), eventCount(m_item.count));
        case TimelineItem::Kind::Event:
            break;
        }
        const QString names = m_chart->light().naming.value(m_item.event).words;
        const QString spoken = spokenEvent(*m_chart->index().event(m_item.event));
        return names.isEmpty() ? spoken : spoken + u"; "_s + names;
    }

    QString heading() const
    {
        const qsizetype group = m_chart->scene().bands.at(m_item.band).group;
        return m_chart->rows().groups().at(group).heading;
    }

    QPointer<TimelineChart> m_chart;
    TimelineItem m_item;
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

// What is no longer drawn is let go of, so that moving through a large case does not gather all of it.
QAccessibleInterface *TimelineAccessible::itemOf(const TimelineItem &item) const
{
    if (const auto known = m_items.constFind(item); known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_items.size() >= 4 * mostItems) {
        m_items.removeIf([this](QHash<TimelineItem, QAccessible::Id>::iterator each) {
            const bool gone = !chart()->items().contains(each.key());
            if (gone)
                QAccessible::deleteAccessibleInterface(each.value());
            return gone;
        });
    }
    auto *made = new ItemAccessible(chart(), item);
    m_items.insert(item, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *TimelineAccessible::itemAt(qsizetype index) const
{
    return index >= 0 && index < chart()->items().size() ? itemOf(chart()->items().at(index)) : nullptr;
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(chart()->items().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    return itemAt(index);
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPointF place = chart()->viewport()->mapFromGlobal(QPointF(x, y));
    for (const TimelineItem &item : chart()->items()) {
        if (chart()->itemRect(item).contains(place))
            return itemOf(item);
    }
    return nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccessible *>(child);
    return item ? static_cast<int>(chart()->items().indexOf(item->item())) : -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return chart()->hasFocus() ? itemAt(chart()->currentItem()) : nullptr;
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
    QList<QAccessibleInterface *> selected;
    for (const TimelineItem &item : chart()->items()) {
        if (item.kind == TimelineItem::Kind::Event && item.event == chart()->light().selected)
            selected.append(itemOf(item));
    }
    return selected;
}

bool TimelineAccessible::isSelected(QAccessibleInterface *item) const
{
    const auto *known = dynamic_cast<ItemAccessible *>(item);
    return known && known->isEvent() && known->item().event == chart()->light().selected;
}

bool TimelineAccessible::select(QAccessibleInterface *item)
{
    const auto *known = dynamic_cast<ItemAccessible *>(item);
    if (!known || !known->isEvent())
        return false;
    chart()->choose(known->item().event);
    return true;
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
