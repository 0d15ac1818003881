// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/citedwords.h"

#include "prose/drafttext.h"
#include "reading/drafteditor.h"
#include "reading/originalpage.h"
#include "reading/originaltext.h"
#include "reading/readingcolumn.h"

#include <utility>

namespace dossier {

namespace {

std::optional<Citation> unlessEmpty(Citation citation)
{
    return citation.words.trimmed().isEmpty() ? std::nullopt : std::optional(std::move(citation));
}

Citation ofDraft(const DraftSheet &sheet)
{
    Citation citation;
    citation.language = sheet.draft.language;
    citation.source = sheet.source;
    citation.rendered = Citation::Rendered{sheet.draft.kind, 0, {}};
    return citation;
}

Citation ofSheet(const TextSheet &sheet, Span span)
{
    Citation citation;
    citation.language = sheet.text.language;
    citation.source = sheet.source;
    citation.sha256 = sheet.edition.sha256;
    if (sheet.isRendition())
        citation.rendered = Citation::Rendered{sheet.rendition.kind, sheet.version.number, sheet.version.state};
    for (const Passage &passage : sheet.passages) {
        if (!passage.span.overlaps(span))
            continue;
        citation.lastPassage = passage.number;
        if (citation.firstPassage == 0)
            citation.firstPassage = passage.number;
    }
    return citation;
}

} // namespace

std::optional<Citation> citedWords(const ReadingColumn &column)
{
    const Span span = column.draft() ? column.selection() : column.place().span;
    Citation citation = column.draft() ? ofDraft(column.editor()->sheet()) : ofSheet(column.sheet(), span);
    citation.words = column.showsOutline() ? QString() : column.words().mid(span.start, span.length());
    return unlessEmpty(std::move(citation));
}

std::optional<Citation> citedWords(const OriginalPage &page)
{
    Citation citation;
    citation.words = page.text()->raw().words(page.text()->selection());
    citation.source = page.original().source;
    citation.language = citation.source.language;
    citation.sha256 = page.original().edition.sha256;
    return unlessEmpty(std::move(citation));
}

} // namespace dossier
