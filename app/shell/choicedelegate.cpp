// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/choicedelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"

namespace dossier {

namespace {

constexpr int gap = 12;

} // namespace

ChoiceDelegate::ChoiceDelegate(QAbstractItemView *view) : RowDelegate(view) { }

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), measures::rowHeight(option.fontMetrics)};
}

void ChoiceDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    QRectF place = QRectF(option.rect).adjusted(rowMargin, 0, -rowMargin, 0);
    const QString detail = index.data(detailRole).toString();
    if (!detail.isEmpty()) {
        QRectF right = place;
        right.setLeft(place.center().x());
        const qreal taken =
            paintLine(painter, right, detail, smallFont(option.font), colours.ink(Ink::Text2), Qt::AlignRight);
        place.setRight(place.right() - taken - gap);
    }
    paintLine(painter, place, index.data(wordsRole).toString(), option.font, colours.ink(Ink::Text));
}

} // namespace dossier
