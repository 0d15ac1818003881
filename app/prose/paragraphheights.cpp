// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/paragraphheights.h"

#include <algorithm>
#include <bit>

namespace dossier {

namespace {

constexpr qsizetype lowestBit(qsizetype i)
{
    return i & -i;
}

} // namespace

void ParagraphHeights::reset(const QList<qreal> &heights)
{
    m_heights = heights;
    m_tree.fill(0, heights.size() + 1);
    for (qsizetype i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += heights.at(i - 1);
        const qsizetype parent = i + lowestBit(i);
        if (parent < m_tree.size())
            m_tree[parent] += m_tree.at(i);
    }
}

void ParagraphHeights::setHeight(qsizetype paragraph, qreal height)
{
    const qreal change = height - m_heights.at(paragraph);
    m_heights[paragraph] = height;
    for (qsizetype i = paragraph + 1; i < m_tree.size(); i += lowestBit(i))
        m_tree[i] += change;
}

qreal ParagraphHeights::top(qsizetype paragraph) const
{
    qreal sum = 0;
    for (qsizetype i = paragraph; i > 0; i -= lowestBit(i))
        sum += m_tree.at(i);
    return sum;
}

qsizetype ParagraphHeights::paragraphAt(qreal y) const
{
    if (m_heights.isEmpty())
        return 0;
    qsizetype position = 0;
    auto step = static_cast<qsizetype>(std::bit_floor(static_cast<size_t>(count())));
    for (; step > 0; step /= 2) {
        if (position + step < m_tree.size() && m_tree.at(position + step) <= y) {
            position += step;
            y -= m_tree.at(position);
        }
    }
    return std::min(position, count() - 1);
}

} // namespace dossier
