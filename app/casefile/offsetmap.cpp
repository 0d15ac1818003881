// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/offsetmap.h"

#include <algorithm>

namespace dossier {

namespace {

enum class Side { Start, End };

struct Axis
{
    qsizetype MapRun::*from;
    qsizetype MapRun::*fromLength;
    qsizetype MapRun::*to;
    qsizetype MapRun::*toLength;
};

constexpr Axis storedToDecoded{&MapRun::stored, &MapRun::storedLength, &MapRun::decoded, &MapRun::decodedLength};
constexpr Axis decodedToStored{&MapRun::decoded, &MapRun::decodedLength, &MapRun::stored, &MapRun::storedLength};

// The run that holds the unit after a start, or before an end: a boundary between two runs belongs to both.
const MapRun *runAt(const QList<MapRun> &runs, Axis axis, qsizetype offset, Side side)
{
    if (runs.isEmpty())
        return nullptr;
    auto after = std::upper_bound(runs.cbegin(), runs.cend(), offset, [axis, side](qsizetype value, const MapRun &run) {
        return side == Side::Start ? value < run.*axis.from : value <= run.*axis.from;
    });
    if (after == runs.cbegin())
        return &runs.first();
    auto run = std::prev(after);
    // A run without units on this side (something left out or put in) covers no offset.
    while (run != runs.cbegin() && (*run).*axis.fromLength == 0)
        --run;
    return &*run;
}

qsizetype across(const QList<MapRun> &runs, Axis axis, qsizetype offset, Side side)
{
    const MapRun *run = runAt(runs, axis, offset, side);
    if (!run)
        return offset;
    const qsizetype inside = std::clamp<qsizetype>(offset - run->*axis.from, 0, run->*axis.fromLength);
    if (run->linear)
        return run->*axis.to + std::min(inside, run->*axis.toLength);
    if (inside == 0)
        return run->*axis.to;
    if (inside == run->*axis.fromLength)
        return run->*axis.to + run->*axis.toLength;
    return side == Side::Start ? run->*axis.to : run->*axis.to + run->*axis.toLength;
}

Span mapped(const QList<MapRun> &runs, Axis axis, Span span)
{
    const qsizetype start = across(runs, axis, span.start, Side::Start);
    const qsizetype end = span.isEmpty() ? start : across(runs, axis, span.end, Side::End);
    return {start, std::max(start, end)};
}

qint64 utf8Length(QStringView text)
{
    qint64 length = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            length += 1;
        else
            length += c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3; // a pair takes four
    }
    return length;
}

qint64 byteAt(const QList<MapRun> &runs, qsizetype decodedOffset, QStringView decoded, Side side)
{
    const MapRun *run = runAt(runs, decodedToStored, decodedOffset, side);
    if (!run)
        return 0;
    const qsizetype inside = std::clamp<qsizetype>(decodedOffset - run->decoded, 0, run->decodedLength);
    if (inside == 0)
        return run->byte;
    if (inside == run->decodedLength)
        return run->byte + run->byteLength;
    const QStringView units = decoded.sliced(run->decoded, run->decodedLength);
    const bool utf8 = utf8Length(units) == run->byteLength;
    return run->byte + (utf8 ? utf8Length(units.first(inside)) : run->byteLength * inside / run->decodedLength);
}

} // namespace

OffsetMap OffsetMap::identity(qsizetype length)
{
    if (length == 0)
        return {};
    return OffsetMap({{0, length, 0, length, 0, length, true}});
}

Span OffsetMap::toDecoded(Span stored) const
{
    return mapped(m_runs, storedToDecoded, stored);
}

Span OffsetMap::toStored(Span decoded) const
{
    return mapped(m_runs, decodedToStored, decoded);
}

std::pair<qint64, qint64> OffsetMap::toBytes(Span stored, QStringView decodedText) const
{
    const Span decoded = toDecoded(stored);
    const qint64 start = byteAt(m_runs, decoded.start, decodedText, Side::Start);
    return {start, decoded.isEmpty() ? start : byteAt(m_runs, decoded.end, decodedText, Side::End)};
}

} // namespace dossier
