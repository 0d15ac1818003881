// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/proposaldelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/proposalwords.h"
#include "models/roles.h"
#include "prose/signs.h"
#include "prose/snippet.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QPainter>

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int padding = 4; // above and below two lines
constexpr int leastForSentence = 480; // width of the list
constexpr int leastForRule = 760;
constexpr int ruleWidth = 150;

bool isHeading(const QModelIndex &index)
{
    return index.data(KindRole).toInt() == int(RowKind::Group);
}

QFont sentenceFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF() * 1.08);
}

} // namespace

Icon proposalIcon(const ProposalRow &row)
{
    switch (row.kind) {
    case ProposalKind::Entity:
    case ProposalKind::Sameness:
    case ProposalKind::Name:
    case ProposalKind::Mention:
        return typeIcon(row.type);
    case ProposalKind::Event:
    case ProposalKind::Claim:
    case ProposalKind::Evidence:
        return Icon::Event;
    case ProposalKind::Finding:
        return severityIcon(row.severity);
    case ProposalKind::Date:
        return Icon::Clock;
    case ProposalKind::Quotation:
        return Icon::Note;
    case ProposalKind::Indicator:
        return Icon::Mail;
    case ProposalKind::Link:
        return Icon::Link;
    }
    return Icon::Proposed;
}

Ink proposalInk(const ProposalRow &row)
{
    switch (row.kind) {
    case ProposalKind::Entity:
    case ProposalKind::Sameness:
    case ProposalKind::Name:
    case ProposalKind::Mention:
        return typeInk(row.type);
    case ProposalKind::Event:
    case ProposalKind::Claim:
    case ProposalKind::Evidence:
        return Ink::Mark;
    case ProposalKind::Finding:
        return severityInk(row.severity);
    default:
        return Ink::Event;
    }
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (isHeading(index))
        return {rowWidth(), measures::rowHeight(metrics)};
    return {rowWidth(), metrics.height() + QFontMetrics(smallFont(option.font)).height() + 2 * padding + 1};
}

void paintListHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    painter->fillRect(option.rect, colours.ground(Ground::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.ink(Ink::Line));
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QRectF line = QRectF(option.rect).adjusted(rowMargin, 0, -rowMargin, 0);
    const qreal width = paintLine(painter, line, index.data().toString(), font, colours.ink(Ink::Text));
    const qint64 count = index.data(CountRole).toLongLong();
    if (count > 0)
        paintLine(painter, line.adjusted(width + gap, 0, 0, 0), countWords(count), tabularFont(option.font),
            colours.ink(Ink::Text2));
}

void ProposalDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    if (isHeading(index)) {
        paintListHeading(painter, option, index, colours);
        return;
    }
    const auto row = index.data(ProposalRole).value<ProposalRow>();
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.ink(Ink::Line));

    QRectF icon(0, 0, measures::iconSize, measures::iconSize);
    icon.moveCenter(QPointF(rect.left() + rowMargin + measures::iconSize / 2.0, rect.center().y()));
    paintIcon(painter, proposalIcon(row), icon, colours.ink(proposalInk(row)));

    const bool hasSentence = rect.width() >= leastForSentence;
    const bool hasRule = rect.width() >= leastForRule;
    const int left = rect.left() + rowMargin + measures::iconSize + gap;
    const int rule = hasRule ? ruleWidth : 0;
    const int sentence = hasSentence ? (rect.width() - left - rule) * 6 / 10 : 0;
    const QRectF words(left, rect.top() + padding, rect.right() - rowMargin - sentence - rule - left,
        QFontMetrics(option.font).height());
    QFont first = option.font;
    if (isSelected(option))
        first.setWeight(QFont::DemiBold);
    paintLine(painter, words, index.data().toString(), first, colours.ink(Ink::Text));
    const QFont small = smallFont(option.font);
    paintLine(painter, QRectF(left, words.bottom(), words.width(), QFontMetrics(small).height()),
        index.data(SecondLineRole).toString(), small, colours.ink(Ink::Text2));

    if (hasSentence && row.context.place.text) {
        const int start = static_cast<int>(words.right()) + gap;
        QRect badge(QPoint(), badgeSize(option.font, row.context.language));
        badge.moveCenter(QPoint(0, rect.center().y()));
        badge.moveLeft(start);
        paintBadge(painter, badge, row.context.language, option.font, colours);
        const int from = badge.right() + 1 + gap;
        paintSnippet(painter, QRect(from, rect.top() + 1, rect.right() - rule - gap - from, rect.height() - 2),
            row.context, sentenceFont(option.font), colours, proposalInk(row), MarkState::Lit,
            isSelected(option) ? Ground::Selection : Ground::Base);
    }
    if (hasRule) {
        paintLine(painter, QRectF(rect.right() - rowMargin - rule + gap, rect.top(), rule - gap, rect.height()),
            phrase::ruleName(row.rule), small, colours.ink(Ink::Text2));
    }
}

} // namespace dossier
