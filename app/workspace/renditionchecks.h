// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// What translations and summaries of these sources changed (collation/checks.h), as findings of the case: each version
// of each against the newest edition, by the mentions, dates and links that are not rejected. A finding that the
// case has stays as it is, settled or not; one that is not found any more goes unless somebody has settled it. `write`
// is called for each source with which something changes; its errors end the work.
Result<void> checkRenditions(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write);

} // namespace dossier
