// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/finding.h"
#include "casefile/rowkey.h"
#include "casefile/source.h"
#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What one source says in one place, with all that a reader weighs it by.
struct QuotedPlace
{
    TextSpan place;
    SourceId source;
    QString sourceTitle;
    QString sourceKind;
    QString language; // of the text
    Edtf published;
    Reliability reliability = Reliability::NotJudged;
    PassageId passage; // none: it stands in none
    int passageNumber = 0;
    QString words; // the sentence
    Span marked; // in `words`: what matters; empty when that is all of them

    bool operator==(const QuotedPlace &) const = default;
};

// A finding between sources: places of theirs to be read beside each other.
struct ComparedFinding
{
    RowKey row;
    Severity severity = Severity::Noted;
    QString code;
    QStringList arguments;
    Status status = Status::Proposed;
    QList<QuotedPlace> places;
    bool isAboutEvent = false; // one of the places is evidence of the event that was asked for

    bool operator==(const ComparedFinding &) const = default;
};

} // namespace dossier
