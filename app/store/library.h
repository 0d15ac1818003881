// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

namespace dossier {

// Sets SQLite up for use from several threads; to be called first by main, the command line and every test, before any
// connection is opened. Error Failed when SQLite is in use already.
Result<void> setUpLibrary();

} // namespace dossier
