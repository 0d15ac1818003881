// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/passage.h"
#include "casefile/span.h"
#include "casefile/textlanguages.h"

#include <QList>
#include <QString>

namespace dossier {

struct FoundPassage
{
    Span span; // without the blanks around it
    PassageKind kind = PassageKind::Sentence;

    bool operator==(const FoundPassage &) const = default;
};

// The sentences, headings and fields of a stored text in order; together they hold everything but blanks. A passage
// never runs over a paragraph's end ("\n"). A scan with tables of abbreviations for de, en, fr, it and nl (ISO 639-1);
// every other language is parted by ICU's sentence rules (UAX #29).
QList<FoundPassage> findPassages(const QString &text, const QString &language);

// The same where stretches are in other languages, each parted by the rules of its own; none runs over the end of one.
QList<FoundPassage> findPassages(const QString &text, const TextLanguages &languages);

} // namespace dossier
