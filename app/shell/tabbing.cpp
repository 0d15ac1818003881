// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/tabbing.h"

#include <QDockWidget>
#include <QLineEdit>
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
    QList<QWidget *> order = tabOrder(window, gone);
    std::ranges::rotate(order, std::ranges::find(order, gone)); // those behind it first
    const auto rank = [&](const QWidget *each) {
        if (each == gone || partOf(window, each) != part)
            return 0;
        if (placeInTitle(part, each) != std::numeric_limits<int>::max())
            return 1;
        return qobject_cast<const QLineEdit *>(each) ? 2 : 3;
    };
    const auto best = std::ranges::max_element(order, {}, rank); // the first of the best
    return best == order.end() || rank(*best) == 0 ? nullptr : *best;
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
