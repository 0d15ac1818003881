// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/comparison.h"
#include "casefile/result.h"

namespace dossier {

class CaseReader;

// Two entities side by side, each with those it is judged to be the same as; labels in `language`. Invalid when they
// are one already, NotFound when one is not there.
Result<EntityComparison> compared(const CaseReader &reader, EntityId first, EntityId second, const QString &language);

} // namespace dossier
