// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace dossier {

struct TextSheet;

// Two passages that say the same, by where they begin in their texts (UTF-16 units).
struct LevelAnchor
{
    qsizetype here = 0;
    qsizetype there = 0;

    bool operator==(const LevelAnchor &) const = default;
};

// The passages of one text by which the other follows it, in the order of both: of links that cross, those that leave
// the most (the longest increasing subsequence, found in n log n). Two renditions meet through their source.
QList<LevelAnchor> levelAnchors(const TextSheet &here, const TextSheet &there);

// Heights in the contents of two columns, in pixels from their beginnings, that belong beside each other.
struct LevelPoint
{
    qreal here = 0;
    qreal there = 0;

    bool operator==(const LevelPoint &) const = default;
};

// What belongs beside a height of the one column, in proportion between two points; beside one that is not between
// them it is as far away from the nearer point.
qreal besideHeight(LevelPoint before, LevelPoint after, qreal here);

// What is left of how far a column stands from where it belongs, when the other has been scrolled by so much: it
// catches up as it goes and never jumps.
qreal leftToCatchUp(qreal distance, qreal scrolled);

} // namespace dossier
