// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <functional>

namespace dossier {

// What dated sentences tell of (collation/events.h), compared with the events the case has: as writes of a job, with
// acts that count them. Looks at the dates of these texts, which have their mentions by now, and at those of older
// texts that name somebody whom only one source named before; everything with one of these dates is proposed anew and
// compared: an event the case has keeps its id, what a person decided or made stays, a proposal that nothing speaks for
// any more goes. `write` is called for each part that changes something; its errors end the work.
Result<void> proposeEvents(const CaseReader &reader, const QList<TextId> &texts, const QList<SourceId> &newSources,
    const std::function<Result<void>(Write)> &write);

// Whether the write would change anything.
bool hasRows(const Write &write);

} // namespace dossier
