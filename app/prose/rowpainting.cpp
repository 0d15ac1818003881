// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/rowpainting.h"

#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/markpainter.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyleHints>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int leastBadgeWidth = 24;
constexpr int badgePadding = 3;
constexpr int pillIcon = 12;
constexpr int pillGap = 4;
constexpr int pillPadding = 8;

Ground groundOf(const QStyleOptionViewItem &option)
{
    if (isSelected(option))
        return Ground::Selection;
    return option.state.testFlag(QStyle::State_MouseOver) ? Ground::Hover : Ground::Base;
}

void paintFocusRing(QPainter *painter, const QRect &row, const Colours &colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.ink(Ink::Accent), measures::focusRingWidth));
    painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), measures::badgeRadius, measures::badgeRadius);
    painter->restore();
}

} // namespace

QSize badgeSize(const QFont &interface, const QString &words)
{
    const QFontMetrics metrics(badgeFont(interface));
    return {std::max(leastBadgeWidth, metrics.horizontalAdvance(words) + 2 * badgePadding), metrics.height() + 3};
}

void paintBadge(QPainter *painter, const QRectF &place, const QString &words, const QFont &interface,
    const Colours &colours, bool faded)
{
    if (words.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.ink(faded ? Ink::Line : Ink::Line2));
    painter->setBrush(colours.ground(Ground::Base));
    painter->drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), measures::badgeRadius, measures::badgeRadius);
    painter->setFont(badgeFont(interface));
    painter->setPen(colours.ink(faded ? Ink::Text3 : Ink::Text2));
    painter->drawText(place, Qt::AlignCenter, words);
    painter->restore();
}

qreal paintLine(QPainter *painter, const QRectF &place, const QString &words, const QFont &font, const QColor &ink,
    Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, std::max(0.0, place.width()));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

QStringList wrapped(const QString &words, const QFont &font, qreal width, int mostLines)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (lines.size() + 1 == mostLines) {
            lines.append(QFontMetricsF(font).elidedText(words.sliced(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(words.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString countWords(qint64 number)
{
    return number == 0 ? u"–"_s : QLocale().toString(number);
}

qreal paintCount(QPainter *painter, const QRectF &place, const RowCount &count, const QFont &interface)
{
    QFont font = tabularFont(interface);
    if (count.bold)
        font.setWeight(QFont::DemiBold);
    return paintLine(painter, place, countWords(count.number), font, count.ink, Qt::AlignRight);
}

void paintLitLabel(QPainter *painter, const QRectF &place, const QString &words, const QFont &font, Ink hue,
    MarkState state, const QColor &ink, const Colours &colours, std::optional<Ink> ownHue)
{
    if (state != MarkState::Rest) {
        const QFontMetricsF metrics(font);
        const qreal width = std::min(place.width(), metrics.horizontalAdvance(words));
        const qreal top = place.top() + (place.height() - metrics.height()) / 2;
        MarkFragment fragment;
        fragment.rect = QRectF(place.left(), top + 1, width, metrics.height() - 2);
        fragment.baseline = top + metrics.ascent();
        ProseMark mark;
        mark.hue = hue;
        mark.ownHue = ownHue;
        mark.state = state;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintMarkGround(painter, fragment, mark, colours);
        paintMarkUnderline(painter, fragment, mark, colours);
        painter->restore();
    }
    paintLine(painter, place, words, font, ink);
}

QSize pillSize(const QFont &interface, const QString &words)
{
    const QFontMetrics metrics(badgeFont(interface));
    return {metrics.horizontalAdvance(words) + pillIcon + pillGap + 2 * pillPadding, metrics.height() + 5};
}

QRectF paintPill(QPainter *painter, const QRectF &place, Icon sign, const QString &words, Ink hue,
    const QFont &interface, const Colours &colours)
{
    const QSizeF wanted = pillSize(interface, words);
    const qreal width = std::min(wanted.width(), place.width());
    const QRectF pill(std::floor(place.right() - width), std::floor(place.center().y() - wanted.height() / 2), width,
        wanted.height());
    const QColor ink = colours.ink(hue);
    const QColor base = colours.ground(Ground::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(mix(ink, base, 0.55));
    painter->setBrush(mix(ink, base, 0.08));
    painter->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    paintIcon(
        painter, sign, QRectF(pill.left() + pillPadding, pill.center().y() - pillIcon / 2.0, pillIcon, pillIcon), ink);
    paintLine(painter, pill.adjusted(pillPadding + pillIcon + pillGap, 0, -pillPadding + 1, 0), words,
        badgeFont(interface), ink);
    painter->restore();
    return pill;
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

RowDelegate::RowDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) { }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &now = colours();
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, now.ground(groundOf(option)));
    paintRow(painter, option, index, now);
    if (isSelected(option)) {
        QRect bar = option.rect;
        bar.setWidth(measures::selectionBarWidth);
        painter->fillRect(bar, now.ink(Ink::Accent));
    }
    // Where the keyboard is, when the selection alone does not say it.
    const bool byKeyboard = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_HasFocus) && (byKeyboard || !isSelected(option)))
        paintFocusRing(painter, option.rect, now);
    painter->restore();
}

int RowDelegate::rowWidth() const
{
    return m_view->viewport()->width();
}

const Colours &RowDelegate::colours() const
{
    const qint64 key = QGuiApplication::palette().cacheKey();
    const int scheme = static_cast<int>(QGuiApplication::styleHints()->colorScheme());
    if (key != m_paletteKey || scheme != m_scheme) {
        m_colours = Colours::current();
        m_paletteKey = key;
        m_scheme = scheme;
    }
    return m_colours;
}

void prepareRows(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->viewport()->setAttribute(Qt::WA_Hover);
    view->setTextElideMode(Qt::ElideRight);
}

} // namespace dossier
