// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/remarkdelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/remark.h"
#include "drawing/eventwords.h"
#include "models/phrases.h"
#include "models/remarksmodel.h"
#include "models/roles.h"
#include "prose/signs.h"
#include "prose/snippet.h"
#include "review/proposaldelegate.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int padding = 4; // above and below the lines
constexpr qsizetype mostPlaces = 4; // of a finding; a window has no more columns
constexpr qsizetype longestMarked = 40; // UTF-16 units of words that are marked in their sentence; else they are it

QFont quoteFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF() * 0.96);
}

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt());
}

struct Sign
{
    Icon icon = Icon::Dot;
    Ink ink = Ink::Neutral;
};

// The places of a finding that is about several, to be read beside each other; none for any other row.
QList<RemarkedPlace> placesOf(const RemarkRow &row)
{
    if (row.beside.isEmpty() || !row.place.context.place.text)
        return {};
    return QList<RemarkedPlace>{row.place} + row.beside.first(std::min<qsizetype>(row.beside.size(), mostPlaces - 1));
}

int placeHeight(const QFont &interface)
{
    return std::max(QFontMetrics(quoteFont(interface)).height(), badgeSize(interface).height()) + 2;
}

// A sentence that brings quotation marks along needs no others.
QString inQuotes(const QString &words, const QString &language)
{
    const QChar::Category first = words.isEmpty() ? QChar::Other_NotAssigned : words.front().category();
    const bool has =
        first == QChar::Punctuation_InitialQuote || first == QChar::Punctuation_FinalQuote || words.startsWith(u'"');
    return has ? words : quoted(words, language);
}

// Who says it and where, and their words.
void paintPlace(QPainter *painter, const QRectF &line, const RemarkedPlace &place, const QFont &interface,
    const Colours &colours, Ground on)
{
    const QString &language = place.context.language;
    QRectF badge(line.topLeft(), badgeSize(interface, language));
    badge.moveCenter(QPointF(badge.center().x(), line.center().y()));
    if (!language.isEmpty())
        paintBadge(painter, badge, language, interface, colours);
    const QFont small = smallFont(interface);
    const qreal left = badge.right() + gap;
    const QRectF who(left, line.top(), (line.right() - left) * 0.36, line.height());
    const qreal width = paintLine(painter, who, RemarksModel::placeWords(place), small, colours.ink(Ink::Text2));
    const QRectF quote(left + width + gap, line.top(), line.right() - left - width - gap, line.height());
    const QFont font = quoteFont(interface);
    if (place.context.words.size() <= longestMarked)
        paintSnippet(painter, quote.toRect(), place.context, font, colours, Ink::Mark, MarkState::Rest, on);
    else
        paintLine(painter, quote, inQuotes(place.context.words, language), font, colours.ink(Ink::Text));
}

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
    const auto places = static_cast<int>(placesOf(index.data(RemarkRole).value<RemarkRow>()).size());
    const int below = places > 0 ? places * placeHeight(option.font) : QFontMetrics(smallFont(option.font)).height();
    return {rowWidth(), metrics.height() + below + 2 * padding + 1};
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
    const QFont small = smallFont(option.font);
    const auto row = index.data(RemarkRole).value<RemarkRow>();
    if (const QList<RemarkedPlace> places = placesOf(row); !places.isEmpty()) {
        const QString judged = RemarksModel::judgement(row);
        const qreal right = paintLine(painter, words, judged, small, colours.ink(Ink::Text2), Qt::AlignRight);
        paintLine(painter, words.adjusted(0, 0, -right - gap, 0), RemarksModel::shortWords(row), first,
            colours.ink(faded ? Ink::Text3 : Ink::Text));
        QRectF line(left, words.bottom(), words.width(), placeHeight(option.font));
        for (const RemarkedPlace &place : places) {
            paintPlace(
                painter, line, place, option.font, colours, isSelected(option) ? Ground::Selection : Ground::Base);
            line.translate(0, line.height());
        }
        return;
    }
    paintLine(painter, words, index.data().toString(), first, colours.ink(faded ? Ink::Text3 : Ink::Text));
    paintLine(painter, QRectF(left, words.bottom(), words.width(), QFontMetrics(small).height()),
        index.data(SecondLineRole).toString(), small, colours.ink(faded ? Ink::Text3 : Ink::Text2));
}

} // namespace dossier
