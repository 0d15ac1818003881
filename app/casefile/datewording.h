// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"

namespace dossier {

// A date with the part that was meant, in short and for people: "early March 2021", "début mars 2021", "depuis fin
// 2020"; languages as in edtf.h. Of a span the part is said of the end that is approximate, else of the only one.
QString wording(const Edtf &date, DatePart part, const QString &language);

// A date and the part of it that was meant, as arguments of acts and rows of lists hand it on: "2021-03~ early"; EDTF
// has no blanks. Without a part, or a date, the date alone.
QString withPart(const QString &edtf, DatePart part);
QString dateOf(const QString &dateWithPart);
DatePart partOf(const QString &dateWithPart);

} // namespace dossier
