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

// Whose evidence the others stand beside; null when none shows any.
const ReadingColumn *leadingColumn(const QList<ReadingColumn *> &columns, const Light &light)
{
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
    const bool event = light.focus.subject() == Focus::Subject::Event;
    const ReadingColumn *leading = event ? leadingColumn(columns, light) : nullptr;
    const PassageId passage = leading ? leading->passageAt(leading->levelSpan().start) : PassageId();
    QList<LevelPlace> places;
    for (ReadingColumn *column : columns) {
        const bool isBeside = leading && column != leading;
        const Span span = isBeside ? column->levelSpanBeside(*leading, passage) : column->levelSpan();
        if (!span.isEmpty())
            places.append({column, span});
    }
    return places;
}

} // namespace dossier
