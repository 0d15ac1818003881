// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace dossier {

// What reports of one event speak of and may tell differently: who did it, how far it went, how much there was of what,
// when it was done.
enum class ReportPart {
    Happening, // "seized", "founded", "reward": what a number or date is about
    Counted, // "pieces", "officers": what there is so many of
    Money, // a currency
    Culprit, // "perpetrator", "attacker": whoever did it
    Blame, // "behind", "attributed", "accused": words that put it down to somebody
    Agent, // "by": before a country it is said to have been
    State, // "intelligence service", "state-sponsored"
    Criminal, // "swindlers", "gang"
    Strike, // "attack", "espionage": what somebody did
    Reached, // "accessed", "got hold of": how far they came
    Reachable, // "documents", "systems": to what
    Whole, // "all", "practically all"
    Little, // "only", "most sensitive": no more than a part
    About, // "some", "nearly": before a number that is not exact
};

struct ReportTopic
{
    ReportPart part = ReportPart::Happening;
    int number = 0; // the same in all languages

    bool operator==(const ReportTopic &) const = default;
};

// What a word speaks of, in lower case, in de, en, fr, it or nl; `next` is the word behind it ("portati via").
QList<ReportTopic> reportTopicsOf(const QString &word, const QString &next, const QString &language);

} // namespace dossier
