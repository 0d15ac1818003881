// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "store/searchquery.h"

#include <QString>

#include <optional>

namespace dossier {

// A date as a person writes it down.
struct UnderstoodDate
{
    Edtf edtf;
    DatePart part = DatePart::None;
    QString anchor; // EDTF of the day it was counted from, "" when absolute
    QString language; // whose words it was read by; "" for EDTF

    bool operator==(const UnderstoodDate &) const = default;
};

// EDTF, or plain words in `language` (ISO 639-1), else in en, fr, nl, it or de: "spring 2021", "depuis mars 2020",
// "two years ago", counted from `published`. None unless all of it is one date; prepositions in front do not matter.
std::optional<UnderstoodDate> understoodDate(const QString &words, const QString &language, const Edtf &published);
// The same for the filter date: of a search, where nothing is there to count from.
DateReading searchedDates(const QString &language);

} // namespace dossier
