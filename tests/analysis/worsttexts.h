// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

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

// How long a piece of work takes at one size and at eight times the size: processor time of the thread, so that others
// on the machine count for little, in milliseconds.
struct Growth
{
    double ofOnce = 0;
    double ofEightTimes = 0;

    // Whether it is far from the square: eight times the text, at most 18 times as long, or no time worth speaking of.
    bool isLinear() const;
    QString words() const;
};

// The least of a few goes, until it is linear. The first size is a million bytes. Where sanitizers look on, one text of
// a quarter of that is gone through, and nothing is measured.
Growth growthOf(
    const WorstText &text, const std::function<void(const QString &text)> &work, qsizetype bytes = 1'000'000);

} // namespace dossier
