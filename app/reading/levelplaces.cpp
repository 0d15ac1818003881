// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/levelplaces.h"

#include "reading/readingcolumn.h"

#include <algorithm>

namespace dossier {

namespace {

bool showsEvidence(const ReadingColumn &column, const Light &light)
{
    const QList<LitSpan> lit = light.spans.value(column.text());
    return column.text() && std::ranges::find(lit, LitKind::Evidence, &LitSpan::kind) != lit.cend();
}

// Whose evidence the others stand beside, or whose mention that was gone to; null when none shows any.
const ReadingColumn *leadingColumn(const QList<ReadingColumn *> &columns, const Light &light)
{
    if (light.focus.subject() == Focus::Subject::Entities) {
        const auto there = std::ranges::find(columns, light.focus.at.text, &ReadingColumn::text);
        return !light.focus.at.text || there == columns.cend() ? nullptr : *there;
    }
    if (light.focus.subject() != Focus::Subject::Event)
        return nullptr;
    QList<ReadingColumn *> order;
    for (ReadingColumn *column : columns) {
        if (light.focus.at.text && column->text() == light.focus.at.text)
            order.append(column);
    }
    const FocusOrigin &origin = light.focus.origin;
    if (origin.view == View::Column && origin.column >= 0 && origin.column < columns.size())
        order.append(columns.at(origin.column));
    order += columns;
    const auto first =
        std::ranges::find_if(order, [&](const ReadingColumn *each) { return showsEvidence(*each, light); });
    return first == order.cend() ? nullptr : *first;
}

} // namespace

QList<LevelPlace> levelPlaces(const QList<ReadingColumn *> &columns, const Light &light)
{
    const bool entities = light.focus.subject() == Focus::Subject::Entities;
    const ReadingColumn *leading = leadingColumn(columns, light);
    const PassageId passage = leading ? leading->passageAt(leading->levelSpan().start) : PassageId();
    QList<LevelPlace> places;
    for (ReadingColumn *column : columns) {
        // What is to be read beside the place gone to has a place of its own.
        const bool isBeside = leading && column != leading && light.focus.placesIn(column->text()).isEmpty();
        const Span span = isBeside ? column->levelSpanBeside(*leading, passage) : column->levelSpan();
        const bool saysTheSame = isBeside && column->saysWhat(*leading, passage);
        // What does not say it stays where it is: the name may be anywhere in it.
        const bool stays = entities && isBeside && !saysTheSame && column->source() == leading->source();
        if (!span.isEmpty() && !stays)
            places.append({column, span, saysTheSame});
    }
    return places;
}

} // namespace dossier
