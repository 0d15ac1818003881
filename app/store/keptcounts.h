// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/counts.h"
#include "casefile/id.h"
#include "casefile/result.h"

#include <QSet>

namespace dossier {

class Connection;

// What is kept with every change rather than counted. Rejected rows and what belongs to removed sources do not count.
Result<CaseCounts> readCounts(Connection &connection); // as they are kept
Result<CaseCounts> countAll(Connection &connection); // as they are: reads the whole case
// What stands in one source, whether it is removed or not; entities, events and findings stand in none.
Result<CaseCounts> countsOf(Connection &connection, SourceId source);
Result<void> writeCounts(Connection &connection, const CaseCounts &counts);

// Counts anew who is named how often in these sources, and corrects the entities' totals.
Result<void> recountMentions(Connection &connection, const QSet<SourceId> &sources);

} // namespace dossier
