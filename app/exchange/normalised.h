// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"

namespace dossier {

// The same content in an order and with ids that depend on the content alone: things with a uid by uid, editions and
// versions by number, passages and spans by text and place, acts as they followed one another; ids are -1, -2 … in that
// order. Acts keep theirs, which is their place in the chain. Two contents are the same, ids aside, when their
// normalised forms are equal. An id that leads nowhere becomes none.
CaseContent normalised(const CaseContent &content);

// Whether every id leads somewhere, uids are there and named once, a text has one owner, and spans lie in their text.
// Error Corrupt: what is wrong, with the uid of the thing.
Result<void> checkWhole(const CaseContent &content);

} // namespace dossier
