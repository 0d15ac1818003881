// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// Paints the rows of a ChoicesModel: the sign of what it is, what it is called with the typed letters in bold, what
// kind it is or its keys at the right, and a second line. All are as high, so that a list need not be measured.
class QuickDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

} // namespace dossier
