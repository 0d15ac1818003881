// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcedelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/source.h"
#include "models/roles.h"
#include "prose/signs.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int gap = 9;
constexpr int mostTitleLines = 2;

constexpr int arrowSize = 12;
constexpr int shieldWidth = 14;
constexpr int ringSize = 11;
constexpr int dotSize = 6;

bool isHeading(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt()) == RowKind::Group;
}

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
    if (isHeading(index))
        return {rowWidth(), measures::rowHeight(QFontMetrics(option.font))};
    int lines = mostTitleLines;
    if (m_isMeasuring) {
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
    if (isHeading(index)) {
        paintHeading(painter, option, index, colours);
        return;
    }
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
    line.setRight(line.right() - paintProgress(painter, line, index, small, colours));
    line.setLeft(line.left() + paintNew(painter, line, index, small, colours));
    paintLine(painter, line, secondLine(index.data(SecondLineRole).toString(), small, line.width()), small,
        colours.ink(faded ? Ink::Text3 : Ink::Text2));
    paintReliability(painter, places.badge, index, option, colours);
    paintTally(painter, places.tally, index, option.font, colours);
}

QString SourceDelegate::secondLine(const QString &words, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const qsizetype at = words.lastIndexOf(u" · ");
    if (at < 0 || metrics.horizontalAdvance(words) <= width)
        return words;
    const QString date = words.sliced(at);
    const int left = width - metrics.horizontalAdvance(date);
    const bool isAnyLeft = left >= metrics.horizontalAdvance(words.left(2) + u'…');
    return isAnyLeft ? metrics.elidedText(words.left(at), Qt::ElideRight, left) + date : date.sliced(3);
}

// A shield with its letter, under the badge of the language.
void SourceDelegate::paintReliability(QPainter *painter, const QRect &badge, const QModelIndex &index,
    const QStyleOptionViewItem &option, const Colours &colours) const
{
    const auto reliability = static_cast<Reliability>(index.data(ReliabilityRole).toInt());
    if (reliability == Reliability::NotJudged)
        return;
    const QFontMetrics metrics(smallFont(option.font));
    const QRectF place(badge.center().x() - shieldWidth / 2.0 + 0.5, badge.bottom() + 5, shieldWidth, metrics.height());
    const qreal shoulder = place.top() + place.height() * 0.6;
    QPainterPath shield(place.topLeft());
    shield.lineTo(place.topRight());
    shield.lineTo(place.right(), shoulder);
    shield.quadTo(place.right(), place.bottom(), place.center().x(), place.bottom() + 2);
    shield.quadTo(place.left(), place.bottom(), place.left(), shoulder);
    shield.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = colours.ink(index.data(FadedRole).toBool() && !isSelected(option) ? Ink::Text3 : Ink::Text2);
    painter->setPen(QPen(ink, 1));
    painter->drawPath(shield);
    painter->restore();
    QFont font = smallFont(option.font);
    font.setWeight(QFont::DemiBold);
    paintLine(painter, place, toString(reliability), font, ink, Qt::AlignHCenter);
}

// A ring, as full as what is settled, with the number of what waits; a tick where nothing waits any more.
int SourceDelegate::paintProgress(
    QPainter *painter, const QRect &line, const QModelIndex &index, const QFont &font, const Colours &colours) const
{
    const qint64 waiting = index.data(WaitingRole).toLongLong();
    const qint64 settled = index.data(SettledRole).toLongLong();
    const QColor ink = colours.ink(index.data(FadedRole).toBool() ? Ink::Text3 : Ink::Text2);
    if (waiting < 0 || waiting + settled == 0)
        return 0;
    QRectF ring(0, 0, ringSize, ringSize);
    if (waiting == 0) {
        ring.moveCenter(QPointF(line.right() - ringSize / 2.0, line.center().y() + 0.5));
        paintIcon(painter, Icon::Check, ring, ink);
        return ringSize + gap;
    }
    const qreal number = paintCount(painter, line, {waiting, ink, false}, font);
    ring.moveCenter(QPointF(line.right() - number - 4 - ringSize / 2.0, line.center().y() + 0.5));
    const QRectF stroke = ring.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.ink(Ink::Line2), 1.5));
    painter->drawEllipse(stroke);
    painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::FlatCap));
    const double share = static_cast<double>(settled) / static_cast<double>(waiting + settled);
    painter->drawArc(stroke, 90 * 16, static_cast<int>(-share * 360 * 16));
    painter->restore();
    return static_cast<int>(number) + 4 + ringSize + gap;
}

int SourceDelegate::paintNew(
    QPainter *painter, const QRect &line, const QModelIndex &index, const QFont &font, const Colours &colours) const
{
    if (!index.data(NewRole).toBool())
        return 0;
    const QColor ink = colours.ink(Ink::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(QPointF(line.left() + dotSize / 2.0, line.center().y() + 0.5), dotSize / 2.0, dotSize / 2.0);
    painter->restore();
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QRect words = line.adjusted(dotSize + 4, 0, 0, 0);
    const qreal taken = paintLine(painter, words, tr("new"), strong, ink);
    return dotSize + 4 + static_cast<int>(taken) + gap;
}

void SourceDelegate::paintHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const QRect row = option.rect;
    const QRectF arrow(row.left() + rowMargin, row.top() + (row.height() - arrowSize) / 2.0, arrowSize, arrowSize);
    paintIcon(painter, index.data(FoldedRole).toBool() ? Icon::Right : Icon::Down, arrow, colours.ink(Ink::Text2));
    QFont font = smallFont(option.font);
    const QRectF words = QRectF(row).adjusted(rowMargin + arrowSize + gap, 0, -rowMargin, 0);
    const qreal taken =
        paintCount(painter, words, {index.data(CountRole).toLongLong(), colours.ink(Ink::Text2), false}, font);
    font.setWeight(QFont::DemiBold);
    paintLine(painter, words.adjusted(0, 0, -taken - gap, 0), index.data().toString(), font, colours.ink(Ink::Text));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.ink(Ink::Line));
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
