// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

namespace dossier {

class Connection;

// The way of a case file from one version of its schema to the next: resources/schema/NNNN.sql, and what only SQLite
// has in NNNN.sqlite.sql, compiled in. They go forward alone, each in a transaction.
namespace migrations {

int latest(); // the version this program writes

// Makes an empty file a case file of the latest version, without a journal mode.
Result<void> make(Connection &connection);
// Brings an older file forward. Error NewerVersion when it is newer.
Result<void> bringForward(Connection &connection);
// Whether every table, index, view and trigger is as the latest version has it, and no trigger or view besides; error
// Corrupt says which is not.
Result<void> checkSchema(Connection &connection);

} // namespace migrations

} // namespace dossier
