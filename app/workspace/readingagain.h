// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/importing.h"
#include "workspace/sourcecontent.h"

#include <QList>
#include <QString>
#include <functional>

namespace dossier {

// The rules that read a text, and their version; others are given in tests.
struct ReadingRules
{
    std::function<Reading(const ReadingRequest &)> read = &readText;
    int version = analysisVersion;
};

// What reading texts again changed. Rows are marks, passages and links.
struct ReadAgainReport
{
    qsizetype texts = 0;
    qsizetype added = 0; // proposals that are new
    qsizetype removed = 0; // proposals that are not found any more
    qsizetype changed = 0; // proposals that say something else now
    qsizetype noLongerFound = 0; // accepted rows that rules do not find any more; they stay, and findings say so
    bool cancelled = false;

    bool operator==(const ReadAgainReport &) const = default;
};

// The names a case has, as texts are searched for them.
Result<KnownNames> knownNames(const CaseReader &reader);

// A text of the case as alignment sees it.
Result<AlignableText> alignableText(const CaseReader &reader, const KnownNames &names, const Text &text);

// What is known of a text that is read again: its language, the date of publication of its source and what was said of
// its passages may be corrected.
struct TextAsCorrected
{
    Text text;
    Edtf published;
    QList<PassageLanguage> passageLanguages;
};

// What a text would be read as now, compared with the rows the case has of it, as changes to write: a proposal that is
// found again keeps its id and status, a new one is added, one that is not found goes while it is only proposed. What
// was accepted stays, with a finding ("no-longer-found": kind of row, words) at its place; what was rejected is not
// proposed again; a person's rows are not touched.
Result<Write> readAgain(const CaseReader &reader, const KnownNames &names, const TextAsCorrected &text,
    ReadAgainReport &report, const ReadingRules &rules = {});

// A source as a person corrects it: title, publisher, dates and the like. When its language or date of publication
// changes, its texts are read again, all in one act.
Result<Write> correctedSource(const CaseReader &reader, const Source &now);

// Adds to a write that says of passages in which language they are (findings of languageCheck) what these texts are
// read as then.
Result<void> readAsSaid(const CaseReader &reader, Write &write);

// Reads these texts again, one write each, and looks what happened when anew. `progress` may return false to stop.
Result<ReadAgainReport> readTextsAgain(CaseWriter &writer, const QList<TextId> &texts, const QString &who,
    const std::function<bool(const ImportProgress &)> &progress = {}, const ReadingRules &rules = {});

} // namespace dossier
