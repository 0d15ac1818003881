// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace dossier {

// What has to find a place in the rows of a timeline: the pixels it covers and the width of its label.
struct LaneItem
{
    double left = 0;
    double right = 0;
    double labelWidth = 0; // 0: no label
    int rank = 0; // the higher goes first when there is not room for all
    int wish = -1; // a row to stay in where that can be, so that rows do not jump while the view is moved

    bool operator==(const LaneItem &) const = default;
};

// Room that is taken already, as by a group of claims.
struct LaneBlock
{
    int firstRow = 0;
    int lastRow = 0;
    double left = 0;
    double right = 0;
};

struct LaneRoom
{
    double left = 0; // of the view
    double right = 0;
    int rows = 1;
    QList<LaneBlock> taken;
    double gap = 8; // free at both sides of an item with its label
    double labelGap = 7; // between an item and its label
    double moreWidth = 80; // of what stands for items without a row
    int labelsFromRank = 1; // where rows are short, items of this rank and above keep their labels at others' cost
};

// Where the label stands. Inside: the item fills the view from side to side, so that its label is drawn on it.
enum class LabelSide { None, Right, Left, Inside };

struct LanePlace
{
    int row = -1; // -1: among the ones that "and 4 more" stands for
    LabelSide side = LabelSide::None;
    double labelLeft = 0;

    bool operator==(const LanePlace &) const = default;
};

// Items that found no row, drawn as one "and 4 more" in the last row.
struct LaneMore
{
    int row = 0;
    double left = 0;
    QList<qsizetype> items; // indexes of items, never empty

    bool operator==(const LaneMore &) const = default;
};

// Packs items into rows so that neither they nor their labels overlap, each in the first row with room, in the order
// given. Where the rows are too few for that, items go by rank, those under labelsFromRank give up their labels before
// their place, and what is left over is counted in `more`: nothing is dropped.
struct LaneLayout
{
    QList<LanePlace> places; // one for each item
    QList<LaneMore> more;
    int rows = 0; // used

    static LaneLayout pack(const QList<LaneItem> &items, const LaneRoom &room);
};

} // namespace dossier
