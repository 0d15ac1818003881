// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QStringView>

namespace dossier {

// A line of a decoded text.
struct TextLine
{
    Span span; // without its end and without the blanks at both sides
    qsizetype indent = 0; // blanks before it
    bool blank = false;

    bool operator==(const TextLine &) const = default;
};

// Line ends are LF, CR LF, CR, form feed, next line (U+0085), line and paragraph separator.
QList<TextLine> textLines(QStringView decoded, qsizetype from);

// How one line that is not blank goes on to the next one that is not blank.
enum class LineJoin {
    Paragraph, // the paragraph ends
    Blank, // hard-wrapped: the words go on after one blank
    Nothing, // hard-wrapped at a hyphen that belongs to the word
    Hyphen, // hyphenated at the line's end: the hyphen goes out
};

// For each line that is not blank but the last, in order. Decided from the lengths of the lines: a text was
// hard-wrapped when its lines stop at about the same width though their sentences go on. Then a line goes on when the
// next word would not have fitted, also over blank lines in mid-sentence, as texts taken from PDFs have; headings,
// bullets and header fields stay apart.
QList<LineJoin> lineJoins(QStringView decoded, const QList<TextLine> &lines);

} // namespace dossier
