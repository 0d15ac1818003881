// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// What EDTF cannot say: which part of the unit was meant.
enum class DatePart { None, Early, Mid, Late, Morning, Afternoon, Evening, Night };

QString toString(DatePart part); // "", "early", "mid", "late", "morning", "afternoon", "evening", "night"
DatePart datePartFromString(const QString &word);

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
