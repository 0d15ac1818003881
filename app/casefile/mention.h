// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// The words of a span with what stands before and after, so that it can be placed again in a new edition.
struct Quote
{
    QString words;
    QString prefix; // up to 32 UTF-16 units
    QString suffix;

    bool operator==(const Quote &) const = default;
};

Quote quoteOf(const QString &characters, Span span);
bool isQuoteOf(const Quote &quote, const QString &characters, Span span); // whether quoteOf says the same

// A span that names an entity.
struct Mention
{
    MentionId id;
    TextId text;
    Span span;
    EntityId entity;
    Quote quote;
    bool orphaned = false; // its words are not in the newest edition; listed, never dropped
    Standing standing;

    bool operator==(const Mention &) const = default;
};

} // namespace dossier
