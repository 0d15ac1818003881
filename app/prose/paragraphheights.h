// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

namespace dossier {

// Heights of the paragraphs of a long text, most of them estimated, with sums in logarithmic time: a Fenwick tree
// (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994). Heights in pixels.
class ParagraphHeights
{
public:
    void reset(const QList<qreal> &heights);
    qsizetype count() const { return m_heights.size(); }
    qreal height(qsizetype paragraph) const { return m_heights.at(paragraph); }
    void setHeight(qsizetype paragraph, qreal height);
    qreal top(qsizetype paragraph) const; // sum of the heights before it
    qreal total() const { return top(count()); }
    qsizetype paragraphAt(qreal y) const; // clamped to the first and last; 0 when there is none

private:
    QList<qreal> m_heights;
    QList<qreal> m_tree; // one-based partial sums
};

} // namespace dossier
