// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/note.h"
#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QString>

#include <optional>

// What a person writes down, and does about sources. See entityacts.h for `who` and errors.

namespace dossier::acts {

// About a place in a text, an entity, an event, or the whole case when nothing is set.
struct NoteDraft
{
    TextSpan place;
    EntityId entity;
    EventId event;
    QString words; // Markdown
};
Result<Write> newNote(const CaseReader &reader, const QString &who, const NoteDraft &draft);
Result<Write> editNote(const CaseReader &reader, const QString &who, NoteId note, const QString &words);
Result<Write> removeNote(const CaseReader &reader, const QString &who, NoteId note);

// Sources go out of the case with all that stands in them, or come back: one act.
Result<Write> removeSources(const CaseReader &reader, const QString &who, const QList<SourceId> &sources);
Result<Write> restoreSources(const CaseReader &reader, const QString &who, const QList<SourceId> &sources);
// Title, publisher, date of publication and the like, as they are to be; see correctedSource (readingagain.h).
Result<Write> editSource(const CaseReader &reader, const QString &who, const Source &now);

// What is to be the same of several sources; what is not set stays.
struct SourcesChange
{
    std::optional<Reliability> reliability;
    std::optional<QString> kind;
    std::optional<QString> publisher;
};
Result<Write> editSources(
    const CaseReader &reader, const QString &who, const QList<SourceId> &sources, const SourcesChange &change);

// Takes an act of a person back, or does again what an act of undoing took back: rows go back to what they were before
// it, and what rules have since proposed on rows that it made goes too.
Result<Write> takeBack(const CaseReader &reader, const QString &who, ActId act);

} // namespace dossier::acts
