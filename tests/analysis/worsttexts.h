// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <array>
#include <functional>

namespace dossier {

// A text that nobody writes and that somebody may hand in all the same: one thing over and over, in one line or many.
struct WorstText
{
    const char *name;
    QString language; // whose rules read it
    QString repeated;
    QString opening{}; // once, before it
    QString closing{}; // as often, behind all of it

    // About so many bytes of UTF-8.
    QString ofBytes(qsizetype bytes) const;
};

const QList<WorstText> &worstTexts();
const QList<WorstText> &worstBytes(); // of files and of what is typed: brackets of JSON, a query's and a date's signs

// Rows of a test that takes long are shared out among several that run beside each other: DOSSIER_TEST_PART in the
// environment says which this is, as in 2/4. Where it says nothing, this one has all of them.
bool isOfThisPart(qsizetype row);

// How long a piece of work takes at one size, at twice and at four times the size: processor time of the
// thread, so that others on the machine count for little, in milliseconds.
struct Growth
{
    std::array<double, 3> took{};

    // Whether each doubling takes at most two and a half times as long, or no time worth speaking of.
    bool isLinear() const;
    size_t firstTooMuch() const; // the larger size of the first doubling that takes longer; 0 for none
    QString words() const;
};

// The least of a few goes, until it is linear; only a doubling that takes too long is gone through again. The first
// size is a million bytes. Where sanitizers look on, one text of a quarter of that is gone through, and nothing is
// measured.
Growth growthOf(
    const WorstText &text, const std::function<void(const QString &text)> &work, qsizetype bytes = 1'000'000);

} // namespace dossier
