// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

// A statement that is put down to nobody.
struct NamelessAttribution
{
    enum class Who {
        Missing, // "Selon dans la soirée": where a name ought to stand there is none
        HeldBack, // "according to people close to the talks": somebody, who is not named
    };
    Span span; // the words that put it down and those behind them, up to four
    Who who = Who::Missing;

    bool operator==(const NamelessAttribution &) const = default;
};

// In these passages of a text, in order. Prepositions alone are heard ("selon", "volgens", "secondo", "according to",
// "laut" and their like): a verb of saying has a subject in every language that is read. Words that mean something else
// as often count only where the sentence leaves them no other meaning. Empty for a language without a table.
QList<NamelessAttribution> findNamelessAttributions(
    const QString &text, const QString &language, const QList<Span> &passages);

} // namespace dossier
