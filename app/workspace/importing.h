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

namespace dossier {

// What became of one file.
struct ImportOutcome
{
    enum class What { In, Duplicate, Refused };
    What what = What::In;
    QString path;
    Error error; // why not in
    SourceId source; // the one that came in, or that has these bytes already
    // Codes with their arguments, joined by a blank: those of IntakeIssue, "same-file-name NAME" (another source came
    // from a file of this name), "rendition-of NAME" (no source of its own, but a version for one the case has).
    QStringList notes;
};

struct ImportReport
{
    QList<ImportOutcome> outcomes; // sources and files that were refused; renditions come in with their source
    qsizetype in = 0;
    qsizetype duplicate = 0;
    qsizetype refused = 0;
    qsizetype renditions = 0; // versions that came in, with their sources or for sources the case had
    bool cancelled = false; // what was in stays in
};

struct ImportProgress
{
    qsizetype done = 0;
    qsizetype total = 0;
    QString path; // the file being read
};

// Brings files and folders into a case: plans, reads, understands, links renditions to their sources, finds the known
// names, and hands one write per source to the writer, so that a source is in whole or not at all. A source whose
// bytes the case has already is a duplicate; its renditions that are new come in all the same. Called from a worker (or
// the command line); `progress` may return false to stop after the current source.
Result<ImportReport> importFiles(CaseWriter &writer, const QStringList &paths, const QString &who,
    const std::function<bool(const ImportProgress &)> &progress = {});

} // namespace dossier
