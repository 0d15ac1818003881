// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace dossier {

// The words by which a language counts, in lower case and without accents (a soft sign or dieresis does not part them).
struct NumberWords
{
    QHash<QString, double> small; // below a hundred: "seventeen", "ventuno"
    QHash<QString, double> hundred; // by which what stands before is multiplied; a hundred when nothing does
    QHash<QString, double> magnitudes; // thousand and more
    QHash<QString, double> collective; // "dozen", "vingtaine"
    QHash<QString, double> whole; // words that are a number by themselves and take nothing before: "anderhalf"
    QSet<QString> ones; // articles that count before a magnitude: "a million"
    QSet<QString> joiners; // "twenty and one", "vingt et un"
    QSet<QString> half; // before a magnitude: "half a million"
    QSet<QString> andHalf; // behind a number and a joiner: "deux millions et demi"
    QSet<QString> percent; // one word, or the second of "pour cent"
    QSet<QString> percentFirst; // the first of two
    QSet<QString> hours; // behind a number of hours
    QSet<QString> beforeHours; // "ore 14"
    QSet<QString> century;
    QSet<QString> ordinalEndings; // glued to figures or Roman numerals
    bool joinsWords = false; // "tweehonderd", "duecento": hundreds and thousands are one word with what they count
    bool tenAddsUp = false; // "dix-sept"
    bool commaIsDecimal = true;

    bool isKnown() const { return !small.isEmpty(); }
};

const NumberWords &numberWords(const QString &language); // ISO 639-1; one without words for any other

} // namespace dossier
