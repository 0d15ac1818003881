// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// A name as it is compared with others word by word: without articles, prepositions and "and".
class NameWords
{
public:
    NameWords(const QString &spelling, const QString &language); // language "" for a name of all languages

    qsizetype count() const { return m_words.size(); }
    // By any of these words of two names may go together; of a word of a single letter there is none.
    QStringList keys() const;

    friend struct SharedWords sharedWords(const NameWords &first, const NameWords &second);

private:
    struct Word
    {
        QString written;
        QString folded;
        QString sound;
        QList<int> meanings;
        QString place; // its names in all languages
        bool isFigure = false; // "II", "4"
    };
    static bool isAlike(const Word &a, const Word &b);
    static bool meansTheSame(const Word &a, const Word &b);

    QList<Word> m_words;
};

// Which words of two names go together, each once.
struct SharedWords
{
    qsizetype alike = 0; // spelt alike: "Augustus", "Auguste"
    qsizetype meant = 0; // by the tables of meanings and places alone: "bridge", "pont"
    QString word; // the longest of those spelt alike, as the first name has it
    bool otherFigure = false; // "Augustus II" is not "Augustus III"

    qsizetype all() const { return alike + meant; }
};

SharedWords sharedWords(const NameWords &first, const NameWords &second);

} // namespace dossier
