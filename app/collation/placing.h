// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/mention.h"
#include "casefile/span.h"

#include <QString>

#include <optional>

namespace dossier {

// Where a quotation of one edition stands in another.
struct Placement
{
    Span span; // UTF-16 units of the other text
    bool exact = true; // the same words; else nearly the same
    double likeness = 1; // 1 less the share of characters that differ

    bool operator==(const Placement &) const = default;
};

// Finds a quotation again, as web annotations are found again (W3C Web Annotation Data Model, text quote selector):
// its words exactly, told apart by what stands before and after and by their place among equal words; else, for
// quotations of at least 12 units, the words nearest to them by edit distance (P. Sellers, "The theory and computation
// of evolutionary distances", 1980), when at least three quarters of the characters are the same and no other place is
// nearly as good. None rather than a guess. `before` is the text the quotation is from, `at` its place there.
std::optional<Placement> placeQuote(const Quote &quote, const QString &before, Span at, const QString &now);

} // namespace dossier
