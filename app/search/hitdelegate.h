// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// What a search found, as rows: a source with its title, what is known about it and its number of hits; under it the
// hits, each on one line in the reading face with everything that was looked for marked, the first of it always in
// view. The hit gone to is boxed.
class HitDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    static void paintSource(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours);
    static void paintHit(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours);
};

} // namespace dossier
