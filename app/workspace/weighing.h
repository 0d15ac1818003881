// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QList>

namespace dossier {

// Rows as the case keeps them, with the judgements collation makes of them: verdicts of sections and events, signs of
// claims.
EventSheet weighed(EventSheet sheet);
QList<EventRow> weighed(QList<EventRow> events);

// A position that sources take on a question: claims that say the same.
struct Position
{
    QList<ClaimRow> claims; // in the order of the section
    int sources = 0; // that say so themselves
    int repeats = 0; // sources that only pass another's claim on
    ClaimSign sign = ClaimSign::Alone; // the gravest of the claims

    bool operator==(const Position &) const = default;
};

// Of a weighed section: the one that most sources take first. Claims that say nothing are in none.
QList<Position> positions(const ClaimSection &section);

// Of two signs the one a reader must know of first: conflict, refine, agree, alone, silent.
ClaimSign graver(ClaimSign first, ClaimSign second);

} // namespace dossier
