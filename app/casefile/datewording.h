// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"

namespace dossier {

// A date with the part that was meant, in short and for people: "early March 2021", "début mars 2021", "depuis fin
// 2020"; languages as in edtf.h. Of a span the part is said of the end that is approximate, else of the only one.
QString wording(const Edtf &date, DatePart part, const QString &language);

} // namespace dossier
