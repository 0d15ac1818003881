// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QStringView>
#include <QtTypes>

#include <utility>

namespace dossier {

// A stretch of the stored text and where it comes from. Within a run the three sides advance together unit by unit
// (one UTF-16 unit of `decoded` a unit of `stored`) when `linear`, else the run maps as a whole (a joined line end, a
// composed letter, a soft hyphen left out). The bytes of a linear run are those of its units in UTF-8; where their
// number is not that of UTF-8, every unit has the same number of them.
struct MapRun
{
    qsizetype stored = 0; // first UTF-16 unit in the stored NFC text
    qsizetype storedLength = 0;
    qsizetype decoded = 0; // first UTF-16 unit in the decoded original, byte order mark and line ends included
    qsizetype decodedLength = 0;
    qint64 byte = 0; // first byte in the original bytes
    qint64 byteLength = 0;
    bool linear = true;

    bool operator==(const MapRun &) const = default;
};

// The way back from a stored text to the bytes it was read from: runs in order, which together cover both sides.
class OffsetMap
{
public:
    OffsetMap() = default;
    explicit OffsetMap(QList<MapRun> runs) : m_runs(std::move(runs)) { }
    static OffsetMap identity(qsizetype length);

    const QList<MapRun> &runs() const { return m_runs; }
    bool isEmpty() const { return m_runs.isEmpty(); }

    // Offsets of a boundary between units. Inside a run that is not linear, a start goes to the run's start and an end
    // to the run's end, so that a span never loses what it covers.
    Span toDecoded(Span stored) const;
    Span toStored(Span decoded) const;
    // First byte and one past the last byte of what the span was read from; byte offsets inside a linear run are worked
    // out by the caller's decoded text, hence it is handed in.
    std::pair<qint64, qint64> toBytes(Span stored, QStringView decodedText) const;

    bool operator==(const OffsetMap &) const = default;

private:
    QList<MapRun> m_runs;
};

} // namespace dossier
