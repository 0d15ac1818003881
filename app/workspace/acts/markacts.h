// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/origin.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <QString>

// What a person says of proposals, and of what was decided before. See entityacts.h for `who` and errors.

namespace dossier::acts {

// The rows are accepted, rejected or proposals again, all in one act: mentions, dates, indicators, quotations, links,
// names, samenesses, entities, events, claims, evidence and findings. What belongs to a row goes with it: the names and
// mentions of an entity and what is judged to be the same, the claims of an event, the evidence of a claim; accepting
// takes along what is proposed, but not what rules propose to be the same, the others what stands as the row does.
// Events are dated anew. A text of whose passages it is settled in which language they are is read again. `reason` is
// kept with findings. Invalid when nothing would change, and for rows that nobody
// decides upon.
Result<Write> settle(
    const CaseReader &reader, const QString &who, const QList<RowKey> &rows, Status status, const QString &reason = {});

// What a person changes is accepted by that. Of a row that was not accepted before, what is still proposed of it and of
// what belongs to it is accepted along in the same act, as settle() does it; what the act itself says of a row stays.
Result<void> acceptAlong(const CaseReader &reader, const RowKey &row, Status before, Write &write);

// A wording is read as another date: EDTF, the part of its unit that is meant, and the EDTF of the day it was counted
// from, if any. Claims that rest on these very words follow, and with them the dates of their events.
Result<Write> editDate(const CaseReader &reader, const QString &who, DateId date, const Edtf &edtf,
    DatePart part = DatePart::None, const QString &anchor = {});

} // namespace dossier::acts
