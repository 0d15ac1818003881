// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/counts.h"
#include "casefile/result.h"
#include "store/keys.h"
#include "store/rowsql.h"

#include <functional>

namespace dossier {

class Connection;
class NewMentions;
class PackedBytes;
class Places;

// Writes the rows of a content (all but info and acts), inside the caller's transaction, and brings what is kept of
// them up to date: `counts` is added to, and what new sources mention to `mentions`. Keys must have been given.
Result<void> insertContent(Connection &connection, const CaseContent &content, const PackedBytes &packed, Keys &keys,
    Places &places, Origins &origins, CaseCounts &counts, NewMentions &mentions);

// The whole case; Cancelled when `progress` (0 … 1) returns false.
Result<CaseContent> readContent(Connection &connection, const std::function<bool(double)> &progress);

} // namespace dossier
