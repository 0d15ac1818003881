// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// What EDTF cannot say: which part of the unit was meant, about which part, or that it lies somewhere between the two
// ends of a span, where the span by itself says that it lasted from one to the other.
enum class DatePart {
    None,
    Early,
    Mid,
    Late,
    Morning,
    Afternoon,
    Evening,
    Night,
    AboutEarly,
    AboutMid,
    AboutLate,
    Between,
};

// "", "early", "mid", "late", "morning", "afternoon", "evening", "night", "about-early", "about-mid", "about-late",
// "between"
QString toString(DatePart part);
DatePart datePartFromString(const QString &word);
DatePart thirdOf(DatePart part); // early, mid or late, about or not; of all others none
bool isAboutPart(DatePart part); // about a third
DatePart aboutPart(DatePart third); // about early, mid or late; all others as they are

// A wording read as EDTF. Bounds and precision are those of `edtf`; the wording is evidence, the EDTF a reading of it.
struct Date
{
    DateId id;
    TextId text;
    Span span;
    QString wording;
    Edtf edtf;
    DatePart part = DatePart::None;
    QString anchor; // EDTF of the day it was counted from, "" when absolute
    Standing standing;

    bool operator==(const Date &) const = default;
};

} // namespace dossier
