// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// A note, a finding or a line of the history: a sign, what it says, and under it who, when and about what. What was
// undone or settled is struck through or quiet. Headings are lines of their own.
class RemarkDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit RemarkDelegate(QAbstractItemView *view) : RowDelegate(view) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

} // namespace dossier
