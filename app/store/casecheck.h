// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casereader.h"

#include <functional>

namespace dossier {

class Connection;

// Looks through a whole case for what cannot be, step by step from one state of the file. Cancelled when `progress`
// (0 … 1) returns false.
Result<QList<CheckProblem>> checkCase(Connection &connection, const std::function<bool(double)> &progress);

// The part of it that looks at single values: words, dates and the days they are kept under, uids.
Result<QList<CheckProblem>> checkValues(Connection &connection);

// The part of it that only SQLite has: the file, and whether the search index says what the texts say.
Result<QList<CheckProblem>> checkPages(Connection &connection);
Result<QList<CheckProblem>> checkFile(Connection &connection);
Result<QList<CheckProblem>> checkSearchIndex(Connection &connection);

} // namespace dossier
