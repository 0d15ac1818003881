// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "measure/score.h"

#include <QDir>
#include <QList>

namespace dossier {

// How well `dossier-cli analyze` answers the cases that are labelled here (README.md): a folder each in `set`, with
// input.json and gold.json. All of them together, and by language what has one. Errors say which file it is.
Result<QList<Measured>> measureOwnSet(const QDir &set);

} // namespace dossier
