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

// How long a piece of work takes at one size, at twice and at four times the size: processor time of the
// thread, so that others on the machine count for little, in milliseconds.
struct Growth
{
    std::array<double, 3> took{};

    // Whether each doubling takes at most two and a half times as long, or no time worth speaking of.
    bool isLinear() const;
    QString words() const;
};

// The least of a few goes, until it is linear. The first size is a million bytes, less where sanitizers look on.
Growth growthOf(
    const WorstText &text, const std::function<void(const QString &text)> &work, qsizetype bytes = 1'000'000);

} // namespace dossier
