// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"
#include "store/casewriter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace dossier {

// What became of one file.
struct ImportOutcome
{
    enum class What {
        In,
        Duplicate, // the case has these bytes already
        Changed, // other bytes under a file name or address the case knows: a person has to say what they are
        Refused,
    };
    What what = What::In;
    QString path;
    Error error; // why not in; of what has changed, Conflict with the title of the source it may be an edition of
    SourceId source; // the one that came in, that has these bytes already, or that this may be a new edition of
    // Codes with their arguments, joined by a blank: those of IntakeIssue, "same-file-name NAME" (another source came
    // from a file of this name), "new-edition N" (of the source), "orphaned N" (marks that the new edition has no place
    // for), "no-language-rules LANGUAGE" (dates and names in words are not looked for), "language-not-told",
    // "metadata-taken KEY, KEY" (of a source the case has: what stands beside its file was corrected, and so was the
    // source), "metadata-not-taken KEY, KEY" (because a person has corrected the source), "near-duplicate TITLE",
    // "reprint TITLE" (shares most of its words with this source), "rendition-of NAME" (no source of its own, but a
    // version for one the case has).
    QStringList notes;
    QString title; // of the source; empty where nothing came in
    QString language; // ISO 639-1; empty where it could not be told
    qint64 size = 0; // bytes of the file

    // In, but a person should look at it: a guess was made, or something was left out.
    bool toCheck() const;
};

struct ImportReport
{
    QList<ImportOutcome> outcomes; // sources and files that were refused; renditions come in with their source
    QList<SourceId> sources; // that came in as new ones
    qsizetype in = 0;
    qsizetype duplicate = 0;
    qsizetype changed = 0;
    qsizetype refused = 0;
    qsizetype renditions = 0; // versions that came in, with their sources or for sources the case had
    qint64 milliseconds = 0; // it took
    bool cancelled = false; // what was in stays in
    // What ended it before its time, such as a full disk: what was in stays in, and started again it goes on.
    std::optional<Error> stoppedBy;
};

struct ImportProgress
{
    qsizetype done = 0;
    qsizetype total = 0;
    QString path; // the file being read
    qint64 milliseconds = 0; // since it began
};

// What bytes are that differ from those the case has under the same file name or address.
enum class ChangedBytes {
    Ask, // they stay out, and the report says so
    NewEdition, // of the source that is known so
    AnotherSource,
};

// Brings files and folders into a case: plans, reads, understands, links renditions to their sources, finds the known
// names, and hands one write per source to the writer, so that a source is in whole or not at all. A source whose
// bytes the case has already is a duplicate; its renditions that are new come in all the same, and what was corrected
// beside it is taken over. Called from a worker (or the command line); `progress` may return false to stop after the
// current source. One that was cut off is finished by the next: the case ends up the same.
//
// The order of the paths does not matter. What is brought in by several imports gives the same texts, marks and events
// in any order, and the same entities but for this: what a later text alone would have joined, such as a product's long
// and short name, stays two entities once both are in the case, until a person says that they are the same.
Result<ImportReport> importFiles(CaseWriter &writer, const QStringList &paths, const QString &who,
    const std::function<bool(const ImportProgress &)> &progress = {}, ChangedBytes changed = ChangedBytes::Ask);

} // namespace dossier
