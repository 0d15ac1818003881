// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"

#include <QString>

#include <functional>

namespace dossier {

// A case as a folder fit for version control: case.json (described by case.schema.json beside it), sources/ with the
// editions' bytes as they arrived, renditions/ with every version as Markdown. Nothing of the case is lost either way.
// Version 2 has drafts; a case without any is written as version 1.
inline constexpr int bundleVersion = 2;

// The same content always gives the same bytes, and a file that need not change is not touched. A folder that has a
// bundle is brought up to date: files its case.json names and the new one does not are removed. When it does not work
// the folder is as it was before.
// Errors: Corrupt (the content does not hold together, see checkWhole), ReadOnly, DiskFull, Invalid (the folder holds
// something that is not a bundle), Conflict (it holds the bundle of another case), Cancelled when `progress` (0 … 1)
// returns false, Failed.
Result<void> writeBundle(
    const CaseContent &content, const QString &folder, const std::function<bool(double)> &progress = {});

bool isBundle(const QString &folder); // it has a case.json

// The content in its normalised form (exchange/normalised.h): new rows, with the uids of the bundle. `folder` may be a
// Qt resource (":/sample"). Errors: NotFound, Foreign (no case.json), NewerVersion, Unreadable (what and where),
// Corrupt (a hash that does not fit, an id that leads nowhere).
Result<CaseContent> readBundle(const QString &folder);

} // namespace dossier
