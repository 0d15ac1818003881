// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>
#include <QtTypes>

namespace dossier {

// Where bytes stand in a view that shows them in rows: the offset of the row, the bytes in hexadecimal with a gap after
// every eight, and the same bytes as characters. Pixels, from the top left of the first row.
struct HexRows
{
    qint64 size = 0; // bytes
    int perRow = 16;
    qreal cell = 8; // width of one character of the fixed face
    qreal height = 16; // of a row

    static constexpr int offsetDigits = 8;

    static int perRowIn(qreal width, qreal cell); // 32, 16, 8 or 4: as many as fit, but 4

    qint64 rowCount() const { return (size + perRow - 1) / perRow; }
    qint64 rowOf(qint64 byte) const { return byte / perRow; }
    qreal width() const;
    qreal offsetLeft() const { return cell; }
    QRectF digitsOf(qint64 byte) const; // both, without the gap behind them
    QRectF characterOf(qint64 byte) const;
    // The byte at a place or nearest to it; -1 when there is none at all.
    qint64 byteAt(QPointF place) const;

private:
    qreal digitsLeft(int column) const;
    qreal charactersLeft() const;
};

} // namespace dossier
