// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// What sources put down to nobody (analysis/attributions.h), as findings of the case, in these texts; those of
// renditions are passed over. A finding that the case has stays as it is, settled or not; one that is not found any
// more goes unless somebody has settled it. `write` is called for many texts at once where something changes; its
// errors end the work.
Result<void> checkAttributions(
    const CaseReader &reader, const QList<TextId> &texts, const std::function<Result<void>(Write)> &write);

} // namespace dossier
