// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/tabbing.h"

#include <QDockWidget>
#include <QList>
#include <QMainWindow>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <tuple>

namespace dossier {

namespace {

// A dock, the reading columns, a bar: the child of the window that the widget is in.
const QWidget *partOf(const QWidget &window, const QWidget *widget)
{
    while (widget && widget->parentWidget() != &window)
        widget = widget->parentWidget();
    return widget;
}

bool isSeen(const QWidget &window, const QWidget *widget)
{
    const QWidget *part = partOf(window, widget);
    return widget->isVisible() && widget->window() == &window && part && part->geometry().intersects(window.rect());
}

// The title of a dock comes before what is in it, tools that were put there later in their places.
int placeInTitle(const QWidget *part, const QWidget *widget)
{
    const auto *dock = qobject_cast<const QDockWidget *>(part);
    const QWidget *title = dock ? dock->titleBarWidget() : nullptr;
    return title && title->isAncestorOf(widget) ? widget->mapTo(title, QPoint()).x() : std::numeric_limits<int>::max();
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && !widget->focusProxy();
}

QList<QWidget *> tabOrder(const QWidget &window, const QWidget *from)
{
    QList<QWidget *> order;
    for (QWidget *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        if (each == from || (takesTab(each) && isSeen(window, each)))
            order.append(each);
    }
    std::ranges::stable_sort(order, {}, [&window](const QWidget *widget) {
        const QWidget *part = partOf(window, widget);
        const QPoint at = part ? part->pos() : QPoint();
        return std::tuple(at.y(), at.x(), placeInTitle(part, widget));
    });
    return order;
}

// The one beside a place in a list, round and round; behind none of them stands the first, or the last.
template <typename Each> Each besideIn(const QList<Each> &list, qsizetype at, bool forward)
{
    if (at < 0)
        return forward ? list.constFirst() : list.constLast();
    return list.at((at + (forward ? 1 : list.size() - 1)) % list.size());
}

QWidget *deepProxy(QWidget *widget)
{
    while (widget && widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

} // namespace

QWidget *nextByTab(const QWidget &window, const QWidget *from, bool forward)
{
    const QList<QWidget *> order = tabOrder(window, from);
    const qsizetype at = order.indexOf(from);
    return order.isEmpty() || (at >= 0 && order.size() == 1) ? nullptr : besideIn(order, at, forward);
}

QWidget *remainsInPart(const QWidget &window, const QWidget *gone)
{
    const QWidget *part = partOf(window, gone);
    QWidget *title = nullptr;
    for (QWidget *each : tabOrder(window, nullptr)) {
        if (partOf(window, each) != part)
            continue;
        if (placeInTitle(part, each) == std::numeric_limits<int>::max())
            return each;
        title = each;
    }
    return title;
}

QWidget *nextPart(const QMainWindow &window, const QWidget *from, bool forward)
{
    const QList<QWidget *> order = tabOrder(window, nullptr);
    QList<const QWidget *> parts;
    for (const QWidget *each : order) {
        const QWidget *part = partOf(window, each);
        if ((part == window.centralWidget() || qobject_cast<const QDockWidget *>(part)) && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty())
        return nullptr;
    const QWidget *part = besideIn(parts, parts.indexOf(partOf(window, from)), forward);
    const auto *dock = qobject_cast<const QDockWidget *>(part);
    if (QWidget *usual = dock ? deepProxy(dock->widget()) : nullptr; order.contains(usual))
        return usual;
    const auto first = std::ranges::find_if(order, [&](const QWidget *each) {
        return part->isAncestorOf(each) && placeInTitle(part, each) == std::numeric_limits<int>::max();
    });
    return first == order.cend() ? nullptr : *first;
}

} // namespace dossier
