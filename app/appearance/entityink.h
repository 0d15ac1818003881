// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"

namespace dossier {

/// How a type of entity looks. typeIndex counts in the order organisation, person, place, product, threat actor,
/// malware, vulnerability, other; any other number looks like "other".
Ink entityInk(int typeIndex);
Icon entityIcon(int typeIndex);

} // namespace dossier
