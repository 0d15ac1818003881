// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "workspace/casedocument.h"
#include "workspace/importing.h"
#include "workspace/readingagain.h"

#include <QString>

namespace dossier {

// What happened and what to do about it, for a person; `what` is the file or thing it happened to.
QString errorWords(const Error &error, const QString &what);
// The same of something in the open case at `casePath`, which is there while that may have gone.
QString openCaseErrorWords(const Error &error, const QString &casePath);
// Why a case was not written as a bundle to this folder.
QString exportErrorWords(const Error &error, const QString &folder);
// Why no case was made at `casePath` of the bundle in this folder.
QString bundleErrorWords(const Error &error, const QString &folder, const QString &casePath);
QString holderWords(const Holder &holder); // "NAME has it open on HOST since …"
QString readOnlyWords(const ReadOnly &reason); // why a case is open to be read alone, and what that means
QString damageWords(const QString &what); // it was not closed, and its file does not hold together
QString readAgainWords(const ReadAgainReport &report); // what newer rules changed
QString reportWords(const ImportReport &report);

} // namespace dossier
