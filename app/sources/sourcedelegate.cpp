// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcedelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/roles.h"
#include "prose/signs.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int gap = 9;
constexpr int mostTitleLines = 2;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// Where the parts of a row stand. The tally keeps its room while there is none, so that titles never wrap anew.
struct Places
{
    Places(const QRect &row, const QFont &interface)
    {
        const QFontMetrics metrics(bold(interface));
        const int tallyWidth = std::max(measures::iconSize, metrics.horizontalAdvance(u"000"_s));
        const int top = row.top() + measures::rowPadding;
        badge = QRect(QPoint(row.left() + rowMargin, top + 1), badgeSize(interface));
        tally = QRect(row.right() - rowMargin - tallyWidth + 1, top, tallyWidth, metrics.height());
        const int left = badge.right() + 1 + gap;
        words = QRect(left, top, std::max(1, tally.left() - gap - left), row.bottom() - top);
    }

    QRect badge;
    QRect tally;
    QRect words;
};

} // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(view());
    int lines = mostTitleLines;
    if (list == nullptr || !list->uniformItemSizes()) {
        const QString title = index.data().toString();
        const Places places(QRect(0, 0, rowWidth(), 100), option.font);
        // As bold as the title is when selected: a row keeps its height then.
        if (!title.isEmpty())
            lines = static_cast<int>(wrapped(title, bold(option.font), places.words.width(), mostTitleLines).size());
    }
    const QFontMetrics small(smallFont(option.font));
    return {rowWidth(), measures::sourceRowHeight(QFontMetrics(option.font), small, lines)};
}

void SourceDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const bool selected = isSelected(option);
    const bool faded = index.data(FadedRole).toBool() && !selected;
    const Places places(option.rect, option.font);
    if (index.data(GlanceRole).toBool() && !selected && !option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.tint(m_glanceHue, TintStrength::Hover));
    paintBadge(painter, places.badge, index.data(LanguageRole).toString(), option.font, colours, faded);

    const QFont font = selected ? bold(option.font) : option.font;
    const int step = QFontMetrics(option.font).height();
    QRect line(places.words.topLeft(), QSize(places.words.width(), step));
    for (const QString &words : wrapped(index.data().toString(), font, line.width(), mostTitleLines)) {
        paintLine(painter, line, words, font, colours.ink(faded ? Ink::Text3 : Ink::Text));
        line.translate(0, step);
    }
    const QFont small = smallFont(option.font);
    line.setHeight(QFontMetrics(small).height());
    line.setRight(places.tally.right());
    paintLine(
        painter, line, index.data(SecondLineRole).toString(), small, colours.ink(faded ? Ink::Text3 : Ink::Text2));
    paintTally(painter, places.tally, index, option.font, colours);
}

void SourceDelegate::paintTally(QPainter *painter, const QRect &place, const QModelIndex &index, const QFont &interface,
    const Colours &colours) const
{
    const QFont font = smallFont(interface);
    const QVariant sign = index.data(SignRole);
    if (sign.isValid() && sign.toInt() >= 0) {
        const auto shown = static_cast<ClaimSign>(sign.toInt());
        const QRectF box(place.right() + 1 - measures::iconSize, place.center().y() - measures::iconSize / 2.0 + 1,
            measures::iconSize, measures::iconSize);
        paintIcon(painter, signIcon(shown), box, colours.ink(signInk(shown)));
        return;
    }
    if (index.data(PendingRole).toBool())
        return; // nothing is known yet, and a source has no total of what is counted
    const qint64 count = index.data(LightCountRole).toLongLong();
    if (count > 0)
        paintCount(painter, place, {count, colours.ink(m_hue), true}, font);
    else if (count == 0 && index.data(LightCountRole).isValid())
        paintCount(painter, place, {0, colours.ink(Ink::Text3), false}, font);
}

} // namespace dossier
