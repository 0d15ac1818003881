// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "prose/proselayout.h"
#include "prose/proseview.h"
#include "store/smallcase.h"
#include "workspace/light.h"

#include <algorithm>

// Sheets made by hand from the small case, and what a column makes of them.

namespace dossier::tests {

inline LitSpan litSpan(Span span, LitKind kind, qint64 row)
{
    LitSpan lit;
    lit.span = span;
    lit.kind = kind;
    lit.row = row;
    return lit;
}

inline const CaseContent &content()
{
    static const CaseContent made = smallCase();
    return made;
}

// What the read door gives for a text of the small case, without a file.
inline TextSheet sheetOf(TextId id)
{
    const CaseContent &from = content();
    TextSheet sheet;
    sheet.text = from.texts.at(id.value - 1);
    sheet.source = from.sources.at(sheet.text.source.value - 1);
    if (sheet.text.edition)
        sheet.edition = from.editions.at(sheet.text.edition.value - 1);
    if (sheet.text.version) {
        sheet.version = from.versions.at(sheet.text.version.value - 1);
        sheet.rendition = from.renditions.first();
    }
    for (const Passage &passage : from.passages) {
        if (passage.text == id)
            sheet.passages.append(passage);
    }
    for (const Mention &mention : from.mentions) {
        if (mention.text == id) {
            const Entity &entity = from.entities.at(mention.entity.value - 1);
            sheet.mentions.append({mention, entity.type, entity.label, entity.standing.status});
        }
    }
    for (const Date &date : from.dates) {
        if (date.text == id)
            sheet.dates.append({date, SmallCaseBuilder::attack});
    }
    for (const Link &link : from.links) {
        const Passage &own = from.passages.at(link.source.value - 1);
        const Passage &rendered = from.passages.at(link.rendered.value - 1);
        if (rendered.text == id)
            sheet.links.append({rendered.id, own.text, own.id, own.number, link.confidence, link.standing.status});
        if (own.text == id)
            sheet.links.append(
                {own.id, rendered.text, rendered.id, rendered.number, link.confidence, link.standing.status});
    }
    std::ranges::stable_sort(sheet.links, {}, [](const LinkedPassage &link) { return link.passage.value; });
    return sheet;
}

inline Span spanOf(const TextSheet &sheet, const QString &words, int nth = 0)
{
    qsizetype at = -1;
    for (int i = 0; i <= nth; ++i)
        at = sheet.text.characters.indexOf(words, at + 1);
    return at < 0 ? Span() : Span{at, at + words.size()};
}

// The marks a view draws in one layer, by stored spans.
inline QList<ProseMark> marksOf(ProseView *view, ProseMark::Layer layer)
{
    QList<ProseMark> marks;
    for (ProseMark mark : static_cast<ProseLayout *>(view->document()->documentLayout())->marks()) {
        if (mark.layer != layer)
            continue;
        mark.span = view->text().toStored(mark.span);
        marks.append(mark);
    }
    std::ranges::sort(marks, {}, [](const ProseMark &mark) { return mark.span.start; });
    return marks;
}

} // namespace dossier::tests
