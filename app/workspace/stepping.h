// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "workspace/light.h"

#include <QList>

namespace dossier {

// The step that F3 (`direction` 1) or Shift+F3 (-1) goes to from where the reader is, round and round through the
// sources' own texts: a rendition says again what its source says, and is lit beside it. A reader at no step begins in
// what is before the eyes, the open texts of the focused source first. -1 when there are no steps.
qsizetype stepFrom(const Light &light, const QList<TextId> &openTexts, int direction);

} // namespace dossier
