// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/mention.h"

namespace dossier {

namespace {

constexpr qsizetype contextUnits = 32;

// Half a surrogate pair is no character and does not survive UTF-8.
qsizetype outsideSurrogates(const QString &characters, qsizetype offset, int step)
{
    if (offset > 0 && offset < characters.size() && characters.at(offset).isLowSurrogate())
        return offset + step;
    return offset;
}

} // namespace

Quote quoteOf(const QString &characters, Span span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, characters.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, characters.size());
    const qsizetype from = outsideSurrogates(characters, std::max<qsizetype>(0, start - contextUnits), 1);
    const qsizetype to = outsideSurrogates(characters, std::min(characters.size(), end + contextUnits), -1);
    return {characters.sliced(start, end - start), characters.sliced(from, std::max<qsizetype>(0, start - from)),
        characters.sliced(end, std::max<qsizetype>(0, to - end))};
}

} // namespace dossier
