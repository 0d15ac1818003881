// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

enum class PassageKind { Sentence, Heading, Field }; // Field: a by-line, an address line, a list item without a verb

// A sentence of a text; headings and header fields count as sentences of their own.
struct Passage
{
    PassageId id;
    TextId text;
    int number = 1; // from 1, in order, as the gutter shows it
    Span span; // without the blanks around it
    PassageKind kind = PassageKind::Sentence;

    bool operator==(const Passage &) const = default;
};

QString toString(PassageKind kind); // "sentence", "heading", "field"
PassageKind passageKindFromString(const QString &word);

} // namespace dossier
