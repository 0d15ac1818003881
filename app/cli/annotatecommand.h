// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

namespace dossier {

// annotate: what a person knows about a case, from a file, into the case as one act.
Command annotateCommand();

} // namespace dossier
