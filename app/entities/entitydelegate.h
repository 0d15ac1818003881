// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// The rows of the entity tree: groups with arrow, icon and how many are in them; entities with what they count, lit as
// their names are in the texts.
class EntityDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    void paintGroup(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const;
    static qreal paintMatched(QPainter *painter, const QRectF &words, const QStyleOptionViewItem &option,
        const QModelIndex &index, const Colours &colours);
    void paintEntity(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const;
};

} // namespace dossier
