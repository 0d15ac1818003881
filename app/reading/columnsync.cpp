// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/columnsync.h"

#include "casefile/rows.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

using Starts = QHash<PassageId, qsizetype>;

Starts startsOf(const TextSheet &sheet)
{
    Starts starts;
    for (const Passage &passage : sheet.passages)
        starts.insert(passage.id, passage.span.start);
    return starts;
}

// By the passages of other texts: where the first passage begins that is linked to them.
Starts linkedStarts(const TextSheet &sheet)
{
    const Starts own = startsOf(sheet);
    Starts starts;
    for (const LinkedPassage &link : sheet.links) {
        const auto start = own.constFind(link.passage);
        if (link.status == Status::Rejected || start == own.cend())
            continue;
        const auto known = starts.constFind(link.otherPassage);
        starts.insert(link.otherPassage, known == starts.cend() ? *start : std::min(*known, *start));
    }
    return starts;
}

// The most anchors that ascend on both sides, of some that ascend on the one.
QList<LevelAnchor> inOrderOfBoth(const QList<LevelAnchor> &anchors)
{
    QList<qsizetype> ends; // places in `anchors`: where the best row of each length ends
    QList<qsizetype> before(anchors.size(), -1);
    for (qsizetype i = 0; i < anchors.size(); ++i) {
        const auto there = [&](qsizetype place) { return anchors.at(place).there; };
        const auto longer = std::ranges::lower_bound(ends, anchors.at(i).there, {}, there);
        if (longer != ends.end() && there(*longer) == anchors.at(i).there)
            continue; // of several that are said in one, the first
        const qsizetype length = longer - ends.begin();
        before[i] = length > 0 ? ends.at(length - 1) : -1;
        if (length == ends.size())
            ends.append(i);
        else
            ends[length] = i;
    }
    QList<LevelAnchor> kept;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.constLast(); i >= 0; i = before.at(i))
        kept.append(anchors.at(i));
    std::ranges::reverse(kept);
    return kept;
}

} // namespace

QList<LevelAnchor> levelAnchors(const TextSheet &here, const TextSheet &there)
{
    const Starts linked = linkedStarts(there);
    QHash<PassageId, QList<PassageId>> meeting; // a passage here: itself and those it is linked to
    for (const LinkedPassage &link : here.links) {
        if (link.status != Status::Rejected)
            meeting[link.passage].append(link.otherPassage);
    }
    QList<LevelAnchor> anchors;
    for (const Passage &passage : here.passages) {
        qsizetype first = linked.value(passage.id, -1);
        for (const PassageId met : meeting.value(passage.id)) {
            const qsizetype start = linked.value(met, -1);
            first = first < 0 || start < 0 ? std::max(first, start) : std::min(first, start);
        }
        if (first >= 0)
            anchors.append({passage.span.start, first});
    }
    return inOrderOfBoth(anchors);
}

qreal besideHeight(LevelPoint before, LevelPoint after, qreal here)
{
    if (here <= before.here)
        return before.there + here - before.here;
    if (here >= after.here)
        return after.there + here - after.here;
    return before.there + (after.there - before.there) * (here - before.here) / (after.here - before.here);
}

qreal leftToCatchUp(qreal distance, qreal scrolled)
{
    return std::copysign(std::max(0.0, std::abs(distance) - std::abs(scrolled)), distance);
}

} // namespace dossier
