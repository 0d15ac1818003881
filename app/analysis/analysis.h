// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/dates.h"
#include "analysis/indicators.h"
#include "analysis/language.h"
#include "analysis/names.h"
#include "analysis/nametrie.h"
#include "analysis/passages.h"
#include "analysis/quotations.h"
#include "casefile/text.h"
#include "casefile/textlanguages.h"

#include <QList>
#include <QString>

namespace dossier {

// What is known about a text before it is read.
struct ReadingRequest
{
    QString characters; // as stored: NFC
    QString language; // ISO 639-1 when somebody said so, "" = to be detected
    Edtf published; // relative dates are counted from it; null when not known
    QList<PassageLanguage> passageLanguages{}; // of passages that somebody said to be in another language
};

// What one text says by itself. Rules name what they made; everything is a proposal.
struct Reading
{
    QString language; // ISO 639-1, "" when it could not be told
    bool languageDetected = false; // false when it was given
    double languageConfidence = 0; // 0 … 1
    // Whether there are words and rules for the language. Without them passages are ICU's, and of dates, names and
    // indicators only those are told that need no words: numbers, acronyms, addresses.
    bool languageRules = false;
    QList<PassageLanguage> passageLanguages{}; // as given
    QList<FoundPassage> passages;
    QList<FoundDate> dates;
    QList<FoundIndicator> indicators;
    QList<FoundQuotation> quotations;
    QList<FoundName> names; // nobody has told yet; see collation/identity.h for what becomes of them

    bool operator==(const Reading &) const = default;
};

// The version of all rules behind readText; grows when any of them changes what it finds.
inline constexpr int analysisVersion = 8;

Reading readText(const ReadingRequest &request);

} // namespace dossier
