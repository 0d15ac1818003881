// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: notes and findings in the margins.

#include "reading/readingarea.h"

#include "prose/proseview.h"
#include "reading/readingcolumn.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

RowKey ReadingArea::nextRemark(const QList<RowKey> &rows)
{
    const auto taken = std::ranges::find_if(rows, [this](const RowKey &row) { return row.isSameRow(m_remark); });
    const bool hasNext = taken != rows.cend() && std::next(taken) != rows.cend();
    m_remark = hasNext ? *std::next(taken) : rows.value(0);
    return m_remark;
}

// Of a sign for several passages that begin on one line, the remark says which is meant.
void ReadingArea::chooseRemark(ReadingColumn *column, const QList<RemarkPlace> &remarks)
{
    QList<RowKey> rows;
    bool isHere = false; // the reader stands at one of them already
    for (const RemarkPlace &each : remarks) {
        rows.append(each.row);
        isHere = isHere || each.passage == m_document.focus().passage;
    }
    if (!isHere)
        m_remark = {};
    const RowKey chosen = nextRemark(rows);
    const PassageId passage = remarks.at(rows.indexOf(chosen)).passage;
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), passage);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus);
    m_remark = chosen; // which going to another passage has forgotten
    Q_EMIT remarkChosen(chosen);
}

RowKey ReadingArea::takeRemark()
{
    const Focus &focus = m_document.focus();
    const int shown = columnShowing(focus.passageText);
    return shown < 0 ? RowKey() : nextRemark(m_columns.at(shown)->remarksOn(focus.passage));
}

void ReadingArea::stepRemark(int direction)
{
    ReadingColumn *column = m_columns.at(m_active);
    const QList<PassageId> remarked = column->remarkedPassages();
    if (remarked.isEmpty())
        return;
    const auto startOf = [column](PassageId id) { return column->passage(id)->span.start; };
    const Focus &now = m_document.focus();
    const bool isHere = now.passageText == column->text() && column->passage(now.passage);
    const qsizetype from = isHere ? startOf(now.passage) : column->view()->caret();
    PassageId to;
    if (direction > 0) {
        const auto after = std::ranges::find_if(
            remarked, [&](PassageId id) { return isHere ? startOf(id) > from : startOf(id) >= from; });
        to = after == remarked.cend() ? remarked.constFirst() : *after;
    } else {
        const auto before = std::ranges::find_if(
            remarked.crbegin(), remarked.crend(), [&](PassageId id) { return startOf(id) < from; });
        to = before == remarked.crend() ? remarked.constLast() : *before;
    }
    const Span span = column->passage(to)->span;
    column->view()->setCaret(span.start);
    column->view()->scrollIntoView(span);
    Focus focus = now.withSource(column->sheet().source.id).withPassage(column->text(), to);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus);
    Q_EMIT remarkReached(column->remarksOn(to).constFirst());
}

} // namespace dossier
