// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace dossier {

// A stretch of a text in UTF-16 units of the stored NFC characters, `end` exclusive, as QString counts them.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    constexpr Span intersected(Span other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    constexpr auto operator<=>(const Span &) const = default;
};

// A span and the text it stands in.
struct TextSpan
{
    TextId text;
    Span span;

    constexpr auto operator<=>(const TextSpan &) const = default;
};

} // namespace dossier
