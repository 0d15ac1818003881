// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// Paints what a field offers: its words, cut where they are too long, and the detail that tells it from others of the
// same words at the right end, which is cut only where it takes more than half of the row. The words stand in
// `wordsRole`, the detail in `detailRole`; Qt::DisplayRole has both, for those who cannot see the row.
class ChoiceDelegate : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int wordsRole = Qt::UserRole + 1;
    static constexpr int detailRole = Qt::UserRole + 2;

    explicit ChoiceDelegate(QAbstractItemView *view);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

} // namespace dossier
