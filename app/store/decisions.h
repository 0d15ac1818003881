// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/counts.h"
#include "store/casewriter.h"

namespace dossier {

class Connection;

// Puts the decisions on their rows, counts what changes by it, and answers with the changes for the history. A decision
// that changes nothing is passed over. Errors: Invalid (a table whose rows are not decided upon so), NotFound.
Result<QList<Change>> decide(Connection &connection, const QList<Decision> &decisions, CaseCounts &counts);

} // namespace dossier
