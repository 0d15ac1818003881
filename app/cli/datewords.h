// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QString>

namespace dossier {

// How the command line writes parts of a date, for programs.

QString precisionWord(Precision precision); // "day", "month" …; "" when unknown
// YYYY-MM-DD with the year as EDTF counts it (0000 is the year before 0001), with as many digits and the sign it needs;
// "" without a bound.
QString dayWord(Day day);

} // namespace dossier
