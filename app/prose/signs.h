// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "casefile/entity.h"
#include "casefile/rows.h"

namespace dossier {

struct Light;

// How the meanings of the case look (look.md, "Second signs"): an icon and an ink, never the ink alone.

Icon signIcon(ClaimSign sign);
Ink signInk(ClaimSign sign);
Icon verdictIcon(Verdict verdict);
Ink verdictInk(Verdict verdict);

Icon severityIcon(Severity severity);
Ink severityInk(Severity severity);

Ink typeInk(EntityType type);
Icon typeIcon(EntityType type);

// The hue of what is lit: an entity's type, the mark of an event, the slate of a stretch of time. Several entities have
// no hue in common and count in Ink::Text.
Ink lightInk(const Light &light);

} // namespace dossier
