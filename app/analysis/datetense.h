// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/datescan.h"

#include <QString>

#include <span>
#include <vector>

namespace dossier {

class TenseOfWords;

// Whether what happens at a date is past (Back) or to come (Ahead), by the verb of its sentence that stands nearest:
// "arrêté vendredi", "se réunira vendredi". None where no verb tells, as the present does not. Holds on to the text and
// its tokens.
class DateTense
{
public:
    DateTense(std::span<const DateToken> tokens, const QString &text, const QString &language);

    // `begin` and `end` are the tokens of the date.
    DateTurn around(qsizetype begin, qsizetype end);

private:
    struct Verb
    {
        DateTurn turn = DateTurn::None;
        qsizetype away = farthest; // in words
    };
    static constexpr qsizetype farthest = 25;

    Verb search(qsizetype from, qsizetype step);
    QString wordAt(qsizetype at) const;
    DateTurn turnAt(qsizetype at);
    DateTurn readTurn(qsizetype at) const;
    DateTurn inEnglish(qsizetype at, const QString &word, DateTurn turn) const;
    bool hasParticiple(qsizetype at) const;
    qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }

    std::span<const DateToken> m_tokens;
    const QString &m_text;
    const QString &m_language;
    const TenseOfWords *m_words; // none for a language without
    std::vector<quint8> m_known; // of each token its turn and one, 0 when not yet asked
};

} // namespace dossier
