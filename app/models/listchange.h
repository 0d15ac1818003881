// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <algorithm>

namespace dossier {

struct RowRange
{
    qsizetype first = 0;
    qsizetype last = 0;

    bool operator==(const RowRange &) const = default;
};

// How one list of ids becomes another by what an item model can say: first the removals, in the order given (from the
// back, so that each range holds when its turn comes); then, if the ids that stay changed places, one layout change to
// `kept`; then the insertions, in the order given (from the front; ranges of the list as it will be).
template <typename Id> struct ListChange
{
    QList<RowRange> removals;
    QList<Id> kept; // what stays, in its new order
    bool reorders = false;
    QList<RowRange> insertions;

    bool isNothing() const { return removals.isEmpty() && !reorders && insertions.isEmpty(); }
};

namespace detail {

// The ranges of a list whose ids are not in the set.
template <typename Id> QList<RowRange> rangesOutside(const QList<Id> &ids, const QSet<Id> &set)
{
    QList<RowRange> ranges;
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (set.contains(ids.at(row)))
            continue;
        if (!ranges.isEmpty() && ranges.constLast().last == row - 1)
            ranges.last().last = row;
        else
            ranges.append({row, row});
    }
    return ranges;
}

} // namespace detail

// Ids must not repeat in either list.
template <typename Id> ListChange<Id> changeBetween(const QList<Id> &before, const QList<Id> &now)
{
    const QSet<Id> was(before.begin(), before.end());
    const QSet<Id> is(now.begin(), now.end());
    ListChange<Id> change;
    change.removals = detail::rangesOutside(before, is);
    std::ranges::reverse(change.removals);
    change.insertions = detail::rangesOutside(now, was);
    QList<Id> stays;
    std::ranges::copy_if(before, std::back_inserter(stays), [&](const Id &id) { return is.contains(id); });
    std::ranges::copy_if(now, std::back_inserter(change.kept), [&](const Id &id) { return was.contains(id); });
    change.reorders = stays != change.kept;
    return change;
}

} // namespace dossier
