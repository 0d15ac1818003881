// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/draft.h"
#include "casefile/rendition.h"
#include "casefile/result.h"
#include "casefile/span.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <QString>
#include <QStringList>

// What a person does about renditions: writes them, keeps them, says what their sentences rest on. See entityacts.h for
// `who` and errors.

namespace dossier::acts {

// Begins a draft. From a version, it has that version's paragraphs, and what a person said of its links. Conflict when
// one of this kind and language is being written already.
struct DraftBeginning
{
    SourceId source;
    RenditionKind kind = RenditionKind::Summary;
    QString language; // ISO 639-1; of a version: its rendition's
    VersionId basis; // none: from nothing
};
Result<Write> beginDraft(const CaseReader &reader, const QString &who, const DraftBeginning &beginning);

// The draft's words are these from now on, in NFC. Only paragraphs that differ are written; links keep to their
// sentences and go with them.
Result<Write> writeDraft(const CaseReader &reader, const QString &who, DraftId draft, const QStringList &paragraphs);
Result<Write> discardDraft(const CaseReader &reader, const QString &who, DraftId draft);

// Cuts the draft's words as they are into the next version of its rendition, read like any text that comes in, and the
// draft goes. Invalid when there are no words.
Result<Write> keepVersion(const CaseReader &reader, const QString &who, DraftId draft, const QString &state);

// A text at hand becomes the next version of a rendition, at once.
struct VersionAtHand
{
    SourceId source;
    RenditionKind kind = RenditionKind::Summary;
    QString language; // ISO 639-1
    QString characters; // paragraphs parted by "\n"
    QString state;
    QString author; // empty: `who`
};
Result<Write> addVersion(const CaseReader &reader, const QString &who, const VersionAtHand &version);

// Says that a sentence of a draft rests on these passages, given as places in texts of its source, or, where a person
// has linked it to all of them, that it does not.
struct SentenceLink
{
    DraftId draft;
    Span sentence; // in the draft's words; the sentence there is meant
    QList<PassageId> passages; // of the source
    bool unlinks = false; // it does not, whoever says that it does
};
Result<Write> linkSentence(const CaseReader &reader, const QString &who, const SentenceLink &link);
// The same for a passage of a version that is kept.
Result<Write> linkPassage(
    const CaseReader &reader, const QString &who, PassageId rendered, const QList<PassageId> &passages);

} // namespace dossier::acts
