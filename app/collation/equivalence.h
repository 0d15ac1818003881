// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checkedside.h"

#include <QString>

namespace dossier {

// What counts as the same on both sides of a rendition.

// By value. A clock of twelve or of twenty-four hours; full hours are hours; how a number counts does not matter else.
bool isSameNumber(const FoundNumber &a, const FoundNumber &b);

// Where one end is open, the other, which is given: "since April" does not tell of every day since. Else its bounds.
DayBounds givenBounds(const Edtf &date);

// By meaning: one may be coarser, or guessed otherwise where its words do not say which.
bool isSameDate(const FoundDate &a, const FoundDate &b);

// From one date to another, and of two such ends one is another.
bool differsAtOneEnd(const FoundDate &a, const FoundDate &b);

// Counted from another date each: that one may differ, and this one with it.
bool hangsOnAnother(const FoundDate &a, const FoundDate &b);

// By entity; persons by their family names; else by a word.
bool isSameName(const CheckedName &a, const CheckedName &b);

// Folded words that begin alike and are about as long.
bool isWordAlike(const QString &a, const QString &b);

// Family names, folded, that are the same by their sounds, but not letter by letter nor by an ending.
bool isOtherSpelling(const QString &a, const QString &b);

// Folded family names of which one is the other with something wrong in it: other consonants in one place, which no
// other script accounts for, nor an ending.
bool isMangled(const QString &a, const QString &b);

// Whole names of persons with one given name, and family names of which one is mangled.
bool isMangledPerson(const CheckedName &a, const CheckedName &b);

// By its day and month, or more: which year that was may be read otherwise elsewhere, no more.
bool isSpelledOut(const FoundDate &date);

// What is left of a folded family name when it is written otherwise in another language: its consonants.
QString familyKey(const QString &name);

} // namespace dossier
