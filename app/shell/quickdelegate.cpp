// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/quickdelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/choicesmodel.h"
#include "prose/signs.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace dossier {

namespace {

constexpr int gap = 9;
constexpr int signWidth = 24; // of a language's box, the widest

// A line with some of its letters in bold, cut at its end. Returns the width it took.
qreal paintMarked(QPainter *painter, const QRectF &place, const QString &words, const QList<Span> &marks,
    const QFont &font, const QColor &ink)
{
    if (words.isEmpty() || place.width() <= 0)
        return 0;
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    QString shown = words;
    if (const qreal width = QFontMetricsF(bold).horizontalAdvance(words); width > place.width())
        shown = QFontMetricsF(marks.isEmpty() ? font : bold).elidedText(words, Qt::ElideRight, place.width());
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    const Span kept{0, shown == words ? words.size() : shown.size() - 1}; // not the dots
    for (const Span mark : marks) {
        const Span there = mark.intersected(kept);
        if (!there.isEmpty())
            formats.append({static_cast<int>(there.start), static_cast<int>(there.length()), strong});
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();
    painter->setPen(ink);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

void paintSign(QPainter *painter, const QRectF &place, const Choice &choice, const QFont &font, const Colours &colours)
{
    QRectF box(0, 0, measures::iconSize, measures::iconSize);
    box.moveCenter(place.center());
    if (choice.kind == RowKind::Entity) {
        paintIcon(painter, typeIcon(choice.type), box, colours.ink(typeInk(choice.type)));
    } else if (choice.kind == RowKind::Event) {
        paintIcon(painter, Icon::Event, box, colours.ink(Ink::Text2));
    } else if (choice.language.isEmpty()) {
        paintIcon(painter, Icon::File, box, colours.ink(Ink::Text2));
    } else {
        QRectF badge(QPointF(), badgeSize(font));
        badge.moveCenter(place.center());
        paintBadge(painter, badge, choice.language, font, colours);
    }
}

} // namespace

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), measures::twoLineRowHeight(QFontMetrics(option.font), QFontMetrics(smallFont(option.font)))};
}

void QuickDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const auto choice = index.data(ChoiceRole).value<Choice>();
    const QFont small = smallFont(option.font);
    const QColor ink = colours.ink(choice.possible ? Ink::Text : Ink::Text3);
    const QColor second = colours.ink(Ink::Text2);
    QRectF room = QRectF(option.rect).adjusted(rowMargin, 0, -rowMargin, 0);
    if (choice.kind != RowKind::Command) {
        paintSign(painter, QRectF(room.left(), room.top(), signWidth, room.height()), choice, option.font, colours);
        room.setLeft(room.left() + signWidth + gap);
    }
    const qreal heights = QFontMetricsF(option.font).height() + QFontMetricsF(small).height();
    QRectF line(room.left(), room.center().y() - heights / 2, room.width(), QFontMetricsF(option.font).height());
    QRectF below(line.left(), line.bottom(), line.width(), QFontMetricsF(small).height());
    if (choice.detail.isEmpty())
        line.moveCenter(room.center());
    const QColor endInk = choice.possible ? second : ink;
    line.setRight(line.right() - paintLine(painter, line, choice.end, small, endInk, Qt::AlignRight) - gap);
    const qreal taken = paintMarked(painter, line, choice.words, choice.inWords, option.font, ink);
    paintMarked(painter, line.adjusted(taken + gap, 0, 0, 0), choice.name, choice.inName, option.font, second);
    paintMarked(painter, below, choice.detail, choice.inDetail, small, second);
}

} // namespace dossier
