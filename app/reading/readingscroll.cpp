// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: columns that scroll along with the one the reader scrolls.

#include "prose/proseview.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dossier {

bool ReadingArea::isFreed() const
{
    return m_columns.at(m_active)->isFreed();
}

void ReadingArea::setFreed(bool freed)
{
    m_columns.at(m_active)->setFreed(freed);
}

void ReadingArea::setEyeShare(qreal share)
{
    for (ReadingColumn *column : std::as_const(m_columns))
        column->view()->setEyeShare(share);
    m_eyeShare = m_columns.constFirst()->view()->eyeShare();
}

void ReadingArea::setEyeLineToCaret()
{
    ProseView *view = m_columns.at(m_active)->view();
    const qsizetype caret = view->caret();
    if (view->isInView({caret, caret}))
        setEyeShare(view->heightOf(caret) / std::max(1, view->viewport()->height()));
}

void ReadingArea::openColumnMenu()
{
    m_columns.at(m_active)->openMenu();
}

// What says the same as the passage at the eye line of the one comes to the eye line of the others.
void ReadingArea::scrollAlong(ReadingColumn *leading, int pixels)
{
    if (leading->isFreed() || !leading->text())
        return;
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (column != leading && !column->isFreed() && !anchorsOf(leading, column).isEmpty())
            bringAlong(column, leading, pixels);
    }
}

void ReadingArea::bringAlong(ReadingColumn *column, ReadingColumn *leading, int pixels)
{
    ProseView *view = column->view();
    const bool jumped = std::abs(pixels) > leading->view()->viewport()->height();
    const qreal before = besideEye(leading, column, -pixels);
    const qreal left = jumped ? 0 : leftToCatchUp(view->contentAtEye() - before, pixels);
    view->bringToEye(besideEye(leading, column) + left, false);
}

// What belongs beside the eye line of the leading column, or so many pixels from it. What has to be laid out to know
// moves the heights of both contents, until nothing more has to be.
qreal ReadingArea::besideEye(ReadingColumn *leading, ReadingColumn *column, int pixels)
{
    constexpr int mostRounds = 4;
    qreal beside = 0;
    for (int round = 0; round < mostRounds; ++round) {
        const qreal here = leading->view()->contentAtEye();
        const qreal there = column->view()->contentAtEye();
        beside = besideContent(leading, column, here + pixels);
        if (leading->view()->contentAtEye() == here && column->view()->contentAtEye() == there)
            break;
    }
    return beside;
}

// Beside the active column, or the first it can stand beside.
void ReadingArea::takeBack(ReadingColumn *column)
{
    QList<ReadingColumn *> order{m_columns.at(m_active)};
    order += m_columns;
    const auto leading = std::ranges::find_if(order, [&](const ReadingColumn *each) {
        return each != column && !each->isFreed() && !anchorsOf(each, column).isEmpty();
    });
    if (leading == order.cend())
        return;
    column->view()->bringToEye(besideEye(*leading, column));
}

const QList<LevelAnchor> &ReadingArea::anchorsOf(const ReadingColumn *leading, const ReadingColumn *column)
{
    const std::pair pair(leading, column);
    auto known = m_anchors.find(pair);
    if (known == m_anchors.end())
        known = m_anchors.insert(pair, levelAnchors(leading->sheet(), column->sheet()));
    return *known;
}

// The height in one column's content that belongs beside a height in the content of the leading one. At the top and at
// the end both columns stand at their own.
qreal ReadingArea::besideContent(ReadingColumn *leading, ReadingColumn *column, qreal height)
{
    ProseView *here = leading->view();
    ProseView *there = column->view();
    const QList<LevelAnchor> &anchors = anchorsOf(leading, column);
    const auto [top, end] = here->contentsAtEye();
    const auto [topBeside, endBeside] = there->contentsAtEye();
    const auto heightOf = [&](qsizetype place) { return here->contentHeightOf(anchors.at(place).here); };
    const auto pointOf = [&](qsizetype place) {
        return LevelPoint{heightOf(place), there->contentHeightOf(anchors.at(place).there)};
    };
    const auto after = std::ranges::upper_bound(anchors, here->offsetAtContent(height), {}, &LevelAnchor::here);
    qsizetype next = after - anchors.cbegin();
    while (next < anchors.size() && heightOf(next) <= height)
        ++next;
    while (next > 0 && heightOf(next - 1) > height)
        --next;
    qsizetype first = next - 1; // of those that begin on the line at or above the height
    while (first > 0 && heightOf(first - 1) == heightOf(first))
        --first;
    LevelPoint from{top, topBeside};
    if (first >= 0 && heightOf(first) > top)
        from = pointOf(first);
    LevelPoint to{end, endBeside};
    if (next < anchors.size() && heightOf(next) > from.here && heightOf(next) < end)
        to = pointOf(next);
    return besideHeight(from, to.here > from.here ? to : from, height);
}

} // namespace dossier
