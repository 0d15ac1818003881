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

// Of two signs the one a reader must know of first: conflict, refine, agree, alone, silent.
ClaimSign graver(ClaimSign first, ClaimSign second);

} // namespace dossier
