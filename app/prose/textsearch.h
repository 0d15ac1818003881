// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/folding.h"
#include "casefile/span.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dossier {

// What is looked for in a text.
struct Sought
{
    QString words; // as they were typed; a run of blanks, ends of lines among them, is one blank
    bool matchesCase = false;
    bool wholeWords = false;

    bool operator==(const Sought &) const = default;
};

// Finds words in one text as they are sought (casefile/folding.h), a slice at a time, so that a long text can be gone
// through while the window stays live. Matches are whole characters with the marks on them and do not overlap; nothing
// matches words that are all blank. In scripts without spaces every character is a whole word.
class TextSearch
{
public:
    TextSearch() = default; // has found nothing
    TextSearch(const QString &text, const Sought &sought);

    void goOn(qsizetype units); // through so many UTF-16 units more
    bool isDone() const { return m_read >= m_text.size(); }
    const QList<Span> &found() const { return m_found; } // in order, in UTF-16 units of the text

private:
    void read(qsizetype units);
    void append(const QString &folded, qsizetype offset);
    void match();
    bool take(Span span);
    QString folded(char32_t character);

    QString m_text;
    QString m_words; // folded
    LetterCase m_letterCase = LetterCase::Ignored;
    bool m_wholeWords = false;
    qsizetype m_read = 0;
    // The end of what was read, as far as a match may still begin in it: folded, and where in the text each unit is.
    QString m_folded;
    QList<qsizetype> m_offsets;
    QHash<char32_t, QString> m_characters; // folded once
    QList<Span> m_found;
};

} // namespace dossier
