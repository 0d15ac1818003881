// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "casefile/entity.h"
#include "casefile/span.h"
#include "casefile/textlanguages.h"

#include <QList>
#include <QString>

namespace dossier {

// Words of a text that look like the name of somebody or something.
struct FoundName
{
    Span span;
    QString spelling; // the words of the span
    EntityType type = EntityType::Other;
    QString acronym; // what the text itself shortens it to: "… (ABC)"
    QString rule; // "acronym-defined", "title", "organisation-word" …
    bool sure = false; // the text alone is reason enough; else another has to have it too, as of letters in brackets

    bool operator==(const FoundName &) const = default;
};

// First recognition of names nobody has told the program yet: acronyms defined in brackets, runs of capitals with the
// small words between them, titles, given names and verbs of saying for persons, the words organisations and places are
// called by, numbers of vulnerabilities, and names of countries and cities. Every occurrence, in order, none
// overlapping another. What has a capital inside a sentence is a name; what begins a sentence or stands in a heading
// needs another cue, and so does any noun in German. Where nothing tells the type, it is guessed by the shape: rule
// "capitals". Tables for de, en, fr, it and nl; in other languages only acronyms, persons' given names and places are
// told.
QList<FoundName> findNames(const QString &text, const QString &language, const QList<FoundPassage> &passages);

// The same where passages are in other languages, each read by the words of its own.
QList<FoundName> findNames(const QString &text, const TextLanguages &languages, const QList<FoundPassage> &passages);

} // namespace dossier
