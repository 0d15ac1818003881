// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace dossier {

// A few letters that a person types for something they know the name of, and how well they fit what a thing is called.
// Case and accents do not matter. Best is what is called just so, then what begins so, then what has a word that begins
// so, then words whose beginnings these are ("ccb", "cebe" for "Centre for Cybersecurity Belgium"), then the letters
// side by side inside a word, then the letters in their order from the beginning of a word on. Several words fit when
// each does, in any order.
//
// Not KFuzzyMatcher of KCoreAddons: accents are other letters to it, it has one scale for all of this, and words in
// another order do not fit.
class TypedMatch
{
public:
    explicit TypedMatch(QStringView typed);

    bool isEmpty() const { return m_whole.isEmpty(); }
    // How far what is typed is from a thing that is called so (folded, see casefile/folding.h): less is better; none
    // when it does not fit. Nothing fits nothing typed. Quick enough for all names of a case.
    std::optional<int> distance(QStringView folded) const;
    // The letters that were typed, where they stand in what the thing is called as it is shown, by start; of several
    // words those that fit. Empty when none does.
    QList<Span> places(QStringView shown) const;

private:
    // One word, or all that is typed with its blanks.
    class Letters
    {
    public:
        explicit Letters(const QString &folded);
        std::optional<int> distance(QStringView name) const;
        QList<Span> places(QStringView name) const; // of one letter each
        bool isEmpty() const { return m_letters.isEmpty(); }

    private:
        struct Stretch
        {
            qsizetype at = 0; // in the name
            qsizetype length = 0;
        };
        qsizetype atWord(QStringView name) const; // -1: no word begins so
        std::optional<Stretch> asBeginnings(QStringView name) const;
        std::optional<Stretch> scattered(QStringView name) const;
        quint64 maskOf(QChar letter) const;
        bool placeBeginnings(QStringView name, qsizetype letter, qsizetype from,
            QSet<std::pair<qsizetype, qsizetype>> &dead, QList<Span> &places) const;

        QString m_letters;
        std::array<quint64, 128> m_masks{}; // bit i: the letter with this code is the ith
    };
    bool isWholeBest(std::optional<int> distance) const;

    Letters m_whole;
    std::vector<Letters> m_words; // where there are several
};

} // namespace dossier
