// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/actrow.h"

#include <QList>
#include <QString>
#include <QStringList>

// What the history tells, in the language of the interface.
namespace dossier::phrase {

// One act as a person would tell it: "Accepted entity “CCB” (organisation) with its 18 mentions".
QString act(const ActRow &row);
// What a filter looks at: the words of one act, also those that it is told with when several are told together, and who
// did it. For any thread.
QString sought(const ActRow &row);
// Acts that belong together, the newest first: "Renamed the entity “ADE” to “CCB”, in 3 steps", "Wrote 143 words in …".
QString acts(const QList<ActRow> &rows);
// Whether the later act goes on with what the earlier began: the same person did the same to the same thing, not long
// after, and both stand or both were undone.
bool goesOn(const ActRow &earlier, const ActRow &later);
QString actKindName(const QString &code); // "rename entity": for a filter
QString personName(const QString &who); // "the program" where no person is named

// Each row the act changed, at most so many: "mention “ADE”: status proposed → accepted".
QStringList changes(const Act &act, qsizetype most);

} // namespace dossier::phrase
