// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/remarkdelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/remark.h"
#include "models/roles.h"
#include "prose/signs.h"
#include "review/proposaldelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int padding = 4; // above and below two lines

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt());
}

struct Sign
{
    Icon icon = Icon::Dot;
    Ink ink = Ink::Neutral;
};

Sign signOf(const QModelIndex &index)
{
    if (kindOf(index) == RowKind::Act) {
        if (!index.data(SoundRole).toBool())
            return {Icon::Warning, Ink::Critical};
        return index.data(FadedRole).toBool() ? Sign{Icon::Undo, Ink::Text3} : Sign{Icon::Check, Ink::Text2};
    }
    const auto row = index.data(RemarkRole).value<RemarkRow>();
    if (!row.isFinding())
        return {Icon::Note, Ink::Text2};
    if (row.status == Status::Proposed)
        return {severityIcon(row.severity), severityInk(row.severity)};
    return row.status == Status::Accepted ? Sign{Icon::Accepted, Ink::Accepted} : Sign{Icon::Rejected, Ink::Rejected};
}

} // namespace

QSize RemarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (kindOf(index) == RowKind::Group)
        return {rowWidth(), measures::rowHeight(metrics)};
    return {rowWidth(), metrics.height() + QFontMetrics(smallFont(option.font)).height() + 2 * padding + 1};
}

void RemarkDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const QRect rect = option.rect;
    if (kindOf(index) == RowKind::Group) {
        paintListHeading(painter, option, index, colours);
        return;
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.ink(Ink::Line));
    const Sign sign = signOf(index);
    QRectF icon(0, 0, measures::iconSize, measures::iconSize);
    icon.moveCenter(QPointF(rect.left() + rowMargin + measures::iconSize / 2.0, rect.center().y()));
    paintIcon(painter, sign.icon, icon, colours.ink(sign.ink));

    const bool faded = index.data(FadedRole).toBool();
    const int left = rect.left() + rowMargin + measures::iconSize + gap;
    QFont first = option.font;
    first.setStrikeOut(faded);
    if (isSelected(option))
        first.setWeight(QFont::DemiBold);
    const QRectF words(left, rect.top() + padding, rect.right() - rowMargin - left, QFontMetrics(first).height());
    paintLine(painter, words, index.data().toString(), first, colours.ink(faded ? Ink::Text3 : Ink::Text));
    const QFont small = smallFont(option.font);
    paintLine(painter, QRectF(left, words.bottom(), words.width(), QFontMetrics(small).height()),
        index.data(SecondLineRole).toString(), small, colours.ink(faded ? Ink::Text3 : Ink::Text2));
}

} // namespace dossier
