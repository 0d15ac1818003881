// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

// Finds words in a text as a person types them: a run of blanks and line ends of any kind is one blank, a typographic
// apostrophe or hyphen is a plain one, letters are compared as they are.
class WordsFinder
{
public:
    explicit WordsFinder(const QString &text);

    // Where they stand, in UTF-16 units of the text; occurrences do not overlap. None for words that are all blank.
    QList<Span> find(const QString &words) const;

private:
    QString m_folded;
    QList<qsizetype> m_offsets; // of each unit of `m_folded` in the text, and the text's end
};

} // namespace dossier
