// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "measure/score.h"

#include <QDir>
#include <QList>

namespace dossier {

// One for each part of the public labelled data: how well the rules do on it. Errors say which file is not there.
Result<QList<Measured>> measurePassages(const QDir &data);
Result<QList<Measured>> measureDates(const QDir &data);
Result<QList<Measured>> measureNames(const QDir &data);
Result<QList<Measured>> measureAlignment(const QDir &data);

// What was missed and what was found too much, on standard output: to look at while rules are written.
void showMistakes(bool show);

} // namespace dossier
