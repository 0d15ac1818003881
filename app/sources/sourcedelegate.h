// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// A source in the list: language, title on up to two lines, kind and date below, and at the right what the focus counts
// there or what its claims are to the others; below its language how far it can be relied on, at the end of its second
// line how much of it is still to be reviewed. The heading of a group: an arrow, its name and how many are in it.
class SourceDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    // Of the counts, and of rows that the pointer elsewhere lights at half strength.
    void setHues(Ink counts, Ink glance)
    {
        m_hue = counts;
        m_glanceHue = glance;
    }
    // Each row as high as its words need; else all are as high as the highest, so that no row but those in view is
    // looked at.
    void setMeasuring(bool measuring) { m_isMeasuring = measuring; }
    bool isMeasuring() const { return m_isMeasuring; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // "press article · 26 May 2021" in so many pixels: what stands last, the date, is kept whole.
    static QString secondLine(const QString &words, const QFont &font, int width);

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    void paintReliability(QPainter *painter, const QRect &badge, const QModelIndex &index,
        const QStyleOptionViewItem &option, const Colours &colours) const;
    int paintProgress(QPainter *painter, const QRect &line, const QModelIndex &index, const QFont &font,
        const Colours &colours) const; // returns the width it took
    int paintNew(QPainter *painter, const QRect &line, const QModelIndex &index, const QFont &font,
        const Colours &colours) const; // the same
    void paintHeading(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const;
    void paintTally(QPainter *painter, const QRect &place, const QModelIndex &index, const QFont &interface,
        const Colours &colours) const;

    Ink m_hue = Ink::Text;
    Ink m_glanceHue = Ink::Text;
    bool m_isMeasuring = true;
};

} // namespace dossier
