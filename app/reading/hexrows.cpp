// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hexrows.h"

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

constexpr int group = 8; // bytes, a gap behind each

int cellsOf(int perRow)
{
    return 1 + HexRows::offsetDigits + 2 + 3 * perRow + perRow / group + 1 + perRow + 1;
}

} // namespace

int HexRows::perRowIn(qreal width, qreal cell)
{
    for (const int count : {32, 16, 8}) {
        if (cellsOf(count) * cell <= width)
            return count;
    }
    return 4;
}

qreal HexRows::width() const
{
    return cellsOf(perRow) * cell;
}

qreal HexRows::digitsLeft(int column) const
{
    const int cells = 1 + offsetDigits + 2 + 3 * column + column / group;
    return cells * cell;
}

qreal HexRows::charactersLeft() const
{
    return digitsLeft(perRow) + cell;
}

QRectF HexRows::digitsOf(qint64 byte) const
{
    const auto top = static_cast<qreal>(rowOf(byte)) * height;
    return {digitsLeft(static_cast<int>(byte % perRow)), top, 2 * cell, height};
}

QRectF HexRows::characterOf(qint64 byte) const
{
    const auto top = static_cast<qreal>(rowOf(byte)) * height;
    return {charactersLeft() + static_cast<qreal>(byte % perRow) * cell, top, cell, height};
}

qint64 HexRows::byteAt(QPointF place) const
{
    if (size == 0)
        return -1;
    const qint64 row = std::clamp<qint64>(static_cast<qint64>(std::floor(place.y() / height)), 0, rowCount() - 1);
    int column = perRow - 1;
    if (place.x() >= charactersLeft() - cell / 2)
        column = std::clamp(static_cast<int>(std::floor((place.x() - charactersLeft()) / cell)), 0, perRow - 1);
    else {
        while (column > 0 && place.x() < digitsLeft(column) - cell / 2)
            --column;
    }
    return std::min(row * perRow + column, size - 1);
}

} // namespace dossier
