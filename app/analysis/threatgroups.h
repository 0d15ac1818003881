// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/namewords.h"

namespace dossier {

// Whether the words beside a name tell of a group that attacks others: "the gang known as Xyz", "Xyz, un groupe
// russophone", "de groep noemt zich Xyz", "hinter dem Angriff soll die Gruppe Xyz stecken"; or whether it is one of
// those that such groups are given. A group alone, or what was attacked, is none.
bool isThreatGroup(const PassageWords &words, NameRun run);

} // namespace dossier
