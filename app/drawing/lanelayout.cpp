// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/lanelayout.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace dossier {
namespace {

struct Stretch
{
    double left;
    double right;
};

struct Fit
{
    LabelSide side;
    double labelLeft;
    Stretch needed;
};

class Packing
{
public:
    Packing(const LaneRoom &room, int rows) : m_room(room), m_rows(static_cast<size_t>(std::max(rows, 0)))
    {
        for (const LaneBlock &block : room.taken) {
            for (int row = std::max(block.firstRow, 0); row <= block.lastRow; ++row)
                take(row, {block.left, block.right});
        }
    }

    std::optional<LanePlace> place(const LaneItem &item, bool withLabel)
    {
        const Fit fit = withLabel ? labelled(item) : bare(item);
        const std::optional<int> row = freeRow(fit.needed, item.wish);
        if (!row)
            return std::nullopt;
        take(*row, fit.needed);
        return LanePlace{*row, fit.side, fit.labelLeft};
    }

    // Gives a label to an item that was placed without one, where there is room for it.
    void addLabel(const LaneItem &item, LanePlace &place)
    {
        if (place.row < 0 || place.side != LabelSide::None || item.labelWidth <= 0)
            return;
        const Fit fit = labelled(item);
        if (fit.side == LabelSide::Inside)
            return;
        const Stretch beside = fit.side == LabelSide::Right ? Stretch{item.right + m_room.gap / 2, fit.needed.right}
                                                            : Stretch{fit.needed.left, item.left - m_room.gap / 2};
        if (!isFree(place.row, beside))
            return;
        take(place.row, beside);
        place.side = fit.side;
        place.labelLeft = fit.labelLeft;
    }

    void take(int row, Stretch stretch)
    {
        if (row >= 0 && static_cast<size_t>(row) < m_rows.size())
            m_rows[static_cast<size_t>(row)].append(stretch);
    }

private:
    Fit bare(const LaneItem &item) const
    {
        return {LabelSide::None, 0, {item.left - m_room.gap / 2, item.right + m_room.gap / 2}};
    }

    // Right of the item; left where it would leave the view; on it where both would.
    Fit labelled(const LaneItem &item) const
    {
        if (item.labelWidth <= 0)
            return bare(item);
        const double rightLabel = std::max(item.right, m_room.left) + m_room.labelGap;
        const double rightEnd = rightLabel + item.labelWidth;
        const double leftLabel = std::min(item.left, m_room.right) - m_room.labelGap - item.labelWidth;
        if (rightEnd <= m_room.right)
            return {LabelSide::Right, rightLabel, {item.left - m_room.gap, rightEnd + m_room.gap}};
        if (leftLabel >= m_room.left)
            return {LabelSide::Left, leftLabel, {leftLabel - m_room.gap, item.right + m_room.gap}};
        const double inside = std::max(m_room.left, item.left) + m_room.labelGap;
        return {LabelSide::Inside, inside,
            {item.left - m_room.gap, std::max(item.right, inside + item.labelWidth) + m_room.gap}};
    }

    bool isFree(int row, Stretch wanted) const
    {
        return std::ranges::none_of(m_rows[static_cast<size_t>(row)],
            [&](Stretch taken) { return wanted.left < taken.right && taken.left < wanted.right; });
    }

    std::optional<int> freeRow(Stretch wanted, int wish) const
    {
        const int rows = static_cast<int>(m_rows.size());
        if (wish >= 0 && wish < rows && isFree(wish, wanted))
            return wish;
        for (int row = 0; row < rows; ++row) {
            if (isFree(row, wanted))
                return row;
        }
        return std::nullopt;
    }

    const LaneRoom &m_room;
    std::vector<QList<Stretch>> m_rows;
};

std::optional<LaneLayout> packAll(const QList<LaneItem> &items, const LaneRoom &room)
{
    Packing packing(room, room.rows);
    LaneLayout layout;
    layout.places.reserve(items.size());
    for (const LaneItem &item : items) {
        const std::optional<LanePlace> place = packing.place(item, true);
        if (!place)
            return std::nullopt;
        layout.places.append(*place);
    }
    return layout;
}

// Items left over, side by side in one row: each goes to the chip it falls on, or opens one.
QList<LaneMore> gather(const QList<LaneItem> &items, const QList<qsizetype> &left, const LaneRoom &room)
{
    QList<LaneMore> more;
    for (const qsizetype index : left) {
        const LaneItem &item = items.at(index);
        const double last = std::max(room.left, room.right - room.moreWidth);
        const double wanted = std::clamp((item.left + item.right - room.moreWidth) / 2, room.left, last);
        if (more.isEmpty() || (wanted > more.last().left + room.moreWidth + room.gap))
            more.append({room.rows - 1, wanted, {}});
        more.last().items.append(index);
    }
    return more;
}

LaneLayout packByRank(const QList<LaneItem> &items, const LaneRoom &room)
{
    // The last row is kept for what is left over.
    Packing packing(room, room.rows - 1);
    QList<qsizetype> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](qsizetype index) { return items.at(index).rank; });
    LaneLayout layout;
    layout.places.resize(items.size());
    QList<qsizetype> unplaced;
    for (const qsizetype index : order) {
        const LaneItem &item = items.at(index);
        std::optional<LanePlace> place;
        if (item.rank >= room.labelsFromRank)
            place = packing.place(item, true);
        if (!place)
            place = packing.place(item, false);
        if (place)
            layout.places[index] = *place;
        else
            unplaced.append(index);
    }
    for (const qsizetype index : order)
        packing.addLabel(items.at(index), layout.places[index]);
    std::ranges::sort(unplaced, {}, [&](qsizetype index) { return items.at(index).left + items.at(index).right; });
    layout.more = gather(items, unplaced, room);
    return layout;
}

int rowsUsed(const LaneLayout &layout, const LaneRoom &room)
{
    int rows = 0;
    for (const LanePlace &place : layout.places)
        rows = std::max(rows, place.row + 1);
    for (const LaneBlock &block : room.taken)
        rows = std::max(rows, block.lastRow + 1);
    return layout.more.isEmpty() ? rows : std::max(rows, room.rows);
}

} // namespace

LaneLayout LaneLayout::pack(const QList<LaneItem> &items, const LaneRoom &room)
{
    const std::optional<LaneLayout> all = packAll(items, room);
    LaneLayout layout = all ? *all : packByRank(items, room);
    layout.rows = rowsUsed(layout, room);
    return layout;
}

} // namespace dossier
