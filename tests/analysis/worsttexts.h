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

// How long a piece of work takes at one size, at twice and at four times the size, and, where these leave a doubt, at
// eight times: processor time of the thread, so that others on the machine count for little, in milliseconds.
//
// Caches too small and a machine with much else to do make one doubling take as long as some of the square would. They
// do so once, between texts that fit and texts that do not; the square shows the more the longer the text. So what is
// in doubt is settled by the last doubling, or else by all of them together: eight times the text would take 64 times
// as long.
struct Growth
{
    static constexpr qsizetype settling = 3; // doublings, of which the last settles what is in doubt

    QList<double> took{};

    // Whether a doubling takes at most two and a half times as long: each of the first two, else the last, else all
    // three in the mean; or no time worth speaking of.
    bool isLinear() const;
    QString words() const;

private:
    bool isSettled() const;
};

// The least of a few goes, until it is linear. The first size is a million bytes. Where sanitizers look on, one text of
// a quarter of that is gone through, and nothing is measured.
Growth growthOf(
    const WorstText &text, const std::function<void(const QString &text)> &work, qsizetype bytes = 1'000'000);

} // namespace dossier
