// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"

namespace dossier {

// One link of an alignment: a passage of a rendition's text rests on, or translates, a passage of the source's text.
// Several links on one passage make a group (split and merged sentences).
struct Link
{
    LinkId id;
    PassageId source; // in the text of an edition
    PassageId rendered; // in the text of a version
    double confidence = 0; // 0 … 1, the ring in the desk
    Standing standing;

    bool operator==(const Link &) const = default;
};

} // namespace dossier
