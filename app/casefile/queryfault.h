// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QString>

#include <optional>

namespace dossier {

// Why a query of the search cannot be understood, and where.
struct QueryFault
{
    enum class Kind {
        NoWord, // there is nothing to look for
        OpenQuotation, // a quotation mark is not closed
        OpenBracket, // a bracket is not closed
        StrayBracket, // a closing bracket was never opened
        MissingWord, // a word is missing before `at`
        NoWordBeside, // signs alone stand on one side of the operator `words`
        NearWithoutNumber, // after the comma of NEAR stands no number
        OpenNear, // the bracket of NEAR is not closed after its words
        EmptyNear, // NEAR without words
        TooDeep, // too many brackets in brackets
        EmptyFilter, // the filter `words` ("lang:") says nothing
        NoDate, // `words` of the filter date: are no date
    };

    Kind kind = Kind::NoWord;
    qsizetype at = 0; // character of the query as it was typed, from 1; 0: at its end
    QString words;

    bool operator==(const QueryFault &) const = default;
};

// What closes a word of a query, beside its end: blanks, brackets, stars, quotation marks of any kind.
bool isQueryMark(QChar unit); // a quotation mark
bool endsQueryWord(QChar unit);

// The part of the query, as it was typed, that the fault is about. Never empty unless the query is.
Span faultedPart(const QString &query, const QueryFault &fault);

// As the detail of the error Invalid carries it: a JSON object {"fault", "at", "words"}. None when a detail is
// something else.
QString toDetail(const QueryFault &fault);
std::optional<QueryFault> queryFaultFromDetail(const QString &detail);

} // namespace dossier
