// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// Whose texts these are, each once.
Result<QList<SourceId>> sourcesOf(const CaseReader &reader, const QList<TextId> &texts);

// What these sources tell differently from others that speak of the same (collation/disagreements.h), as findings of
// the case: each is compared with the sources it shares most events, entities and places with. A finding that the case
// has stays as it is, settled or not; one of a pair that is compared again and not found any more goes unless somebody
// has settled it. `write` is called for many pairs at once where something changes; its errors end the work.
Result<void> compareSources(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write);

} // namespace dossier
