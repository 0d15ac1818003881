// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// A source in the list: language, title on up to two lines, kind and date below, and at the right what the focus counts
// there or what its claims are to the others.
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
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    void paintTally(QPainter *painter, const QRect &place, const QModelIndex &index, const QFont &interface,
        const Colours &colours) const;

    Ink m_hue = Ink::Text;
    Ink m_glanceHue = Ink::Text;
};

} // namespace dossier
