// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/comparison.h"

namespace dossier {

// What speaks for the two being the same, and what against it: names and acronyms, whom and what they share, sentences
// that name both, their types, when they are named. Says nothing of how much it weighs: that is for a person.
QList<LikenessReason> likeness(const EntityComparison &comparison);

} // namespace dossier
