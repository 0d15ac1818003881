// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/rendition.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// A summary or translation being written: at most one for each source, kind and language. Its words belong to its
// paragraphs, so that a word typed changes one small row. Keeping it makes a version of it, and the draft goes.
struct Draft
{
    DraftId id;
    Uid uid;
    SourceId source;
    VersionId basis; // the version it began from; none when it was begun from nothing
    RenditionKind kind = RenditionKind::Summary;
    QString language; // ISO 639-1
    QString author; // who began it
    qint64 begun = 0; // milliseconds since 1970-01-01 UTC
    qint64 revision = 0;

    bool operator==(const Draft &) const = default;
};

// A paragraph of a draft, as typed: without a line's end, maybe empty.
struct Paragraph
{
    // Between the positions of two paragraphs where there is room, so that one put in leaves the others as they are.
    static constexpr qint64 gap = 1 << 20;

    ParagraphId id;
    DraftId draft;
    qint64 position = 0; // paragraphs of a draft stand in its order
    QString words;
    qint64 revision = 0;

    bool operator==(const Paragraph &) const = default;
};

// A person's word on what a sentence of a draft rests on: a link (accepted), or that it does not rest there (rejected).
// It lies on spans, not on passages: the draft's have no rows while it is written, the source's may be read again.
struct DraftLink
{
    DraftLinkId id;
    ParagraphId paragraph;
    Span span; // of the sentence, in UTF-16 units of the paragraph
    TextSpan on; // of the passage, in a text of the source
    Standing standing;

    bool operator==(const DraftLink &) const = default;
};

} // namespace dossier
