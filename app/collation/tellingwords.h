// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checkedside.h"

#include <QList>
#include <QSet>
#include <QString>

namespace dossier {

// A word that is no small word, and by which it is known again in another language.
struct TellingWord
{
    Span span; // in the text
    QString beginning; // how it is spoken, as far as words that are spelt alike have it in common
    QList<int> meanings; // of the tables
    bool isOfName = false; // of a name, or just before one, where a title stands
};

// The words of a part of a passage, in order.
QList<TellingWord> tellingWords(const CheckedSide &side, const CheckedPassage &passage, Span part);

// Words, to ask whether one of them says the same as another.
class TellingWords
{
public:
    void insert(const QList<TellingWord> &words);
    bool contains(const TellingWord &word) const { return hasMeaning(word) || m_beginnings.contains(word.beginning); }
    bool hasMeaning(const TellingWord &word) const;

private:
    QSet<QString> m_beginnings;
    QSet<int> m_meanings;
};

} // namespace dossier
