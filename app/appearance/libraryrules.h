// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/formrules.h"

#include <memory>

namespace dossier {

/// KSyntaxHighlighting's rules and ours, in the program that has the library.
std::unique_ptr<FormRules> libraryRules();

} // namespace dossier
