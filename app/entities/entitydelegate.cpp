// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitydelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/origin.h"
#include "models/roles.h"
#include "prose/signs.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QPainter>

#include <algorithm>

namespace dossier {

namespace {

constexpr int arrowLeft = 8;
constexpr int arrowSize = 12;
constexpr int typeIconLeft = 28;
constexpr int labelLeft = 52;
constexpr int countGap = 8;
constexpr int statusSize = 13;

QRectF centred(const QRect &row, int left, int size)
{
    return QRectF(row.left() + left, row.top() + (row.height() - size) / 2.0, size, size);
}

EntityType typeAt(const QModelIndex &index)
{
    return static_cast<EntityType>(index.data(EntityTypeRole).toInt());
}

// The hue it has while it is lit.
Ink hueAt(const QModelIndex &index)
{
    return typeInk(static_cast<EntityType>(index.data(HueRole).toInt()));
}

bool isOneOfSeveral(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->selectionModel()->selectedRows().size() > 1;
}

MarkState stateAt(const QModelIndex &index)
{
    if (index.data(LitRole).toBool())
        return MarkState::Lit;
    return index.data(GlanceRole).toBool() ? MarkState::Glance : MarkState::Rest;
}

// What the focus counts; else the total, faded while the count is still being worked out.
RowCount countAt(const QModelIndex &index, bool selected, const Colours &colours)
{
    const qint64 total = index.data(CountRole).toLongLong();
    const qint64 light = index.data(LightCountRole).toLongLong();
    const QColor hue = colours.ink(hueAt(index));
    if (index.data(PendingRole).toBool())
        return {total, colours.ink(Ink::Text3), false};
    if (light > 0)
        return {light, hue, true};
    if (light == 0)
        return {0, colours.ink(Ink::Text3), false};
    if (selected)
        return {total, hue, true};
    return {total, colours.ink(Ink::Text2), false};
}

} // namespace

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), measures::rowHeight(QFontMetrics(option.font))};
}

void EntityDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    if (static_cast<RowKind>(index.data(KindRole).toInt()) == RowKind::Group)
        paintGroup(painter, option, index, colours);
    else
        paintEntity(painter, option, index, colours);
}

void EntityDelegate::paintGroup(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    paintIcon(painter, isOpen ? Icon::Down : Icon::Right, centred(option.rect, arrowLeft, arrowSize),
        colours.ink(Ink::Text2));
    paintIcon(painter, typeIcon(typeAt(index)), centred(option.rect, typeIconLeft, measures::iconSize),
        colours.ink(typeInk(typeAt(index))));
    QFont font = smallFont(option.font);
    const QRectF words = QRectF(option.rect).adjusted(labelLeft, 0, -rowMargin, 0);
    const qreal taken =
        paintCount(painter, words, {index.data(CountRole).toLongLong(), colours.ink(Ink::Text2), false}, font);
    font.setWeight(QFont::DemiBold);
    paintLine(
        painter, words.adjusted(0, 0, -taken - countGap, 0), index.data().toString(), font, colours.ink(Ink::Text));
}

// The name that the filter found, where another is shown: beside that as far as there is room. Returns the width it
// took.
qreal EntityDelegate::paintMatched(QPainter *painter, const QRectF &words, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Colours &colours)
{
    const QString matched = index.data(SecondLineRole).toString();
    if (matched.isEmpty())
        return 0;
    const QFont small = smallFont(option.font);
    const qreal label = QFontMetricsF(option.font).horizontalAdvance(index.data().toString()) + 2 * countGap;
    const qreal wanted = QFontMetricsF(small).horizontalAdvance(matched) + 1;
    const qreal room =
        std::max(words.width() - label, words.width() / 2); // at least half is the name's that was sought
    const qreal width = std::min(wanted, room);
    paintLine(painter, words.adjusted(words.width() - width, 0, 0, 0), matched, small, colours.ink(Ink::Text2),
        Qt::AlignRight);
    return width + countGap;
}

void EntityDelegate::paintEntity(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const bool selected = isSelected(option);
    const bool faded = index.data(FadedRole).toBool() && !selected;
    QRectF words = QRectF(option.rect).adjusted(labelLeft, 0, -rowMargin, 0);
    words.setRight(
        words.right() - paintCount(painter, words, countAt(index, selected, colours), option.font) - countGap);
    if (index.data(StatusRole).toInt() == static_cast<int>(Status::Proposed)) {
        QRectF sign(0, 0, statusSize, statusSize);
        sign.moveCenter(QPointF(words.right() - statusSize / 2.0, words.center().y()));
        paintIcon(painter, Icon::Proposed, sign, colours.ink(faded ? Ink::Text3 : Ink::Proposed));
        words.setRight(sign.left() - countGap);
    }
    QFont font = option.font;
    if (selected)
        font.setWeight(QFont::DemiBold);
    // A selected row says by itself that it is lit, but not in which hue when there are several.
    const MarkState state = selected && !isOneOfSeveral(option) ? MarkState::Rest : stateAt(index);
    words.setWidth(words.width() - paintMatched(painter, words, option, index, colours));
    paintLitLabel(painter, words, index.data().toString(), font, typeInk(typeAt(index)), state,
        colours.ink(faded ? Ink::Text3 : Ink::Text), colours, hueAt(index));
}

} // namespace dossier
