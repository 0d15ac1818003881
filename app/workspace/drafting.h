// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/draft.h"
#include "casefile/passage.h"
#include "casefile/result.h"
#include "casefile/source.h"
#include "collation/collation.h"
#include "store/casereader.h"
#include "workspace/sourcecontent.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Renditions while they are written. A draft's words are its paragraphs joined by "\n"; offsets in them are UTF-16
// units. Its sentences are found as those of a text are (analysis/passages.h).

namespace dossier {

QString joinedWords(const QList<Paragraph> &paragraphs);

// The sentence the caret is in or right behind; empty when there is none.
Span sentenceAt(const QString &words, const QString &language, qsizetype caret);

// What becomes of a place in words that one edit has changed: what stands before and behind the edit keeps its letters;
// an end inside it moves to the edit's edge. Empty when the edit took it away.
struct Edit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype added = 0;

    bool operator==(const Edit &) const = default;
};
Edit editBetween(const QString &before, const QString &now); // the smallest single one
Span placeAfter(const Edit &edit, Span place);

// What a sentence of a draft rests on: the [2] behind it.
struct DraftReference
{
    Span sentence; // in the draft's words
    TextId text; // of the source
    PassageId passage; // none when the text's passages have changed since
    Span on; // of the passage
    int number = 0;
    DraftLinkId link; // a person's; none when a rule proposes it

    bool operator==(const DraftReference &) const = default;
};

// A draft with all that writing in it shows.
struct DraftSheet
{
    Draft draft;
    Source source;
    QString words;
    QList<Span> sentences; // of them, in order
    QList<DraftReference> references; // by sentence, then number

    bool operator==(const DraftSheet &) const = default;
};

// A person's links, and where a sentence has none those that alignment proposes and nobody has refused. NotFound.
Result<DraftSheet> draftSheet(const CaseReader &reader, DraftId draft);

// A person's links of a draft by their place in its words.
struct PlacedDraftLink
{
    DraftLink link;
    Span sentence; // in the draft's words

    bool operator==(const PlacedDraftLink &) const = default;
};
QList<PlacedDraftLink> placedLinks(const QList<Paragraph> &paragraphs, const QList<DraftLink> &links);
// The paragraph an offset of the words is in, and the offset there.
struct PlaceInDraft
{
    qsizetype paragraph = 0;
    qsizetype offset = 0;
};
PlaceInDraft placeInDraft(const QStringList &paragraphs, qsizetype offset);

// What a column shows of a source that has no rendition for it.
struct Outline
{
    Source source;
    TextId text; // of its newest edition
    QString language; // of that text
    QList<Passage> passages; // chosen by rule (analysis/keypassages.h), in order
    QStringList words; // of each
    QList<RemarkMark> languages; // findings that one of them is in another language than the text
    QList<Draft> drafts; // that are being written

    bool operator==(const Outline &) const = default;
};
Result<Outline> outlineOf(const CaseReader &reader, SourceId source);

} // namespace dossier
