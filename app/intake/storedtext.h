// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/encoding.h"
#include "intake/intake.h"

namespace dossier {

// The decoded text from a unit on as it is stored, with the map back to its bytes. Error: Unreadable ("empty") when
// there is nothing but blanks.
Result<StoredText> storedText(Decoded decoded, qsizetype from, Lines lines);

} // namespace dossier
