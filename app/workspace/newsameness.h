// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// Judgements that two entities are likely one (collation/sameness.h), proposed for what these sources and their
// renditions name, beside sources that name the same. What anybody has judged of a pair stays and is not asked again; a
// proposal that nothing speaks for any more goes. `write` is called where something changes; its errors end the work.
Result<void> proposeSameness(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write);

} // namespace dossier
