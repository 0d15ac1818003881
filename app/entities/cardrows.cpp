// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/cardrows.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/roles.h"

#include <QPainter>

namespace dossier {

namespace {

constexpr int gap = 8;

} // namespace

void CardRows::setRows(const QList<CardRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CardRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CardRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.spoken;
    case IdRole:
        return row.id;
    case SecondLineRole:
        return row.detail;
    default:
        return {};
    }
}

QSize CardRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), measures::rowHeight(QFontMetrics(option.font))};
}

void CardRowDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const CardRow &row = static_cast<const CardRows *>(index.model())->rowAt(index);
    QRectF icon(0, 0, measures::iconSize, measures::iconSize);
    icon.moveCenter(
        QPointF(option.rect.left() + cardMargin + measures::iconSize / 2.0, option.rect.center().y() + 0.5));
    paintIcon(painter, row.icon, icon, colours.ink(row.ink));
    const QRectF words(icon.right() + gap, option.rect.top(), option.rect.right() - cardMargin - icon.right() - gap,
        option.rect.height());
    const QFont small = tabularFont(smallFont(option.font));
    const qreal detail = paintLine(painter, words, row.detail, small, colours.ink(Ink::Text2), Qt::AlignRight);
    paintLine(painter, words.adjusted(0, 0, -detail - gap, 0), row.words, option.font, colours.ink(Ink::Text));
}

} // namespace dossier
