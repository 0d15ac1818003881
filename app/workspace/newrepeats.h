// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// Which claims only pass on what another source says (collation/repeats.h), on the events that these sources speak of:
// as writes of a job. A claim that a person made, changed, accepted or rejected stays as it is; a repeat that nothing
// speaks for any more is none. Events with more than `mostClaims` are left alone: no one source counts for much there.
// `write` is called for many claims at once where something changes; its errors end the work.
Result<void> proposeRepeats(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write);

} // namespace dossier
