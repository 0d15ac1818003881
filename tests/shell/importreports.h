// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"

// Reports of imports as they come, made by hand.

namespace dossier::tests {

using namespace Qt::StringLiterals;

inline ImportOutcome outcome(ImportOutcome::What what, const QString &path, const Error &error = {})
{
    ImportOutcome made;
    made.what = what;
    made.path = path;
    made.error = error;
    made.size = 1234;
    return made;
}

inline ImportOutcome refused(
    const QString &path, ErrorCode code = ErrorCode::Unreadable, const QString &detail = u"empty"_s)
{
    return outcome(ImportOutcome::What::Refused, path, {code, detail, {}});
}

inline ImportOutcome in(const QString &path, qint64 source, const QStringList &notes = {})
{
    ImportOutcome made = outcome(ImportOutcome::What::In, path);
    made.source = SourceId(source);
    made.title = u"Title of "_s + path.section(u'/', -1);
    made.language = u"fr"_s;
    made.notes = notes;
    return made;
}

inline ImportReport reportOf(const QList<ImportOutcome> &outcomes)
{
    ImportReport report;
    report.outcomes = outcomes;
    report.milliseconds = 4200;
    for (const ImportOutcome &each : outcomes) {
        switch (each.what) {
        case ImportOutcome::What::In:
            ++report.in;
            report.sources.append(each.source);
            break;
        case ImportOutcome::What::Duplicate:
            ++report.duplicate;
            break;
        case ImportOutcome::What::Changed:
            ++report.changed;
            break;
        case ImportOutcome::What::Refused:
            ++report.refused;
            break;
        }
    }
    return report;
}

// One of each kind, in an order that is not that of the page.
inline ImportReport mixedReport()
{
    ImportOutcome known = outcome(
        ImportOutcome::What::Duplicate, u"/home/a/reporting/copy.txt"_s, {ErrorCode::Duplicate, u"copy.txt"_s, {}});
    known.source = SourceId(3);
    known.title = u"The quay"_s;
    ImportOutcome changed = outcome(ImportOutcome::What::Changed, u"/home/a/reporting/news.txt"_s,
        {ErrorCode::Conflict, u"News of the quay"_s, {}});
    changed.source = SourceId(4);
    return reportOf({in(u"/home/a/reporting/one.txt"_s, 1), known,
        in(u"/home/a/reporting/belga.txt"_s, 2, {u"encoding-guessed windows-1252"_s}), changed,
        refused(u"/home/a/reporting/archive/empty.txt"_s),
        refused(u"/home/a/reporting/scan.pdf"_s, ErrorCode::Unsupported, u"/home/a/reporting/scan.pdf"_s)});
}

} // namespace dossier::tests
