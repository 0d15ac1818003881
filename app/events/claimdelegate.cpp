// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/claimdelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "prose/signs.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int claimPadding = 3;
constexpr int sectionBottom = 3;
constexpr int firstSectionTop = 10;
constexpr int lineAbove = 6; // end of the section before it
constexpr int nextSectionTop = lineAbove + 1 + 9;
constexpr int mostLines = 3; // of what is claimed, and of what is said about that

bool isSection(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt()) == RowKind::Section;
}

QFont wordingFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF() * 1.04);
}

int sectionTop(const QModelIndex &index)
{
    return index.row() == 0 ? firstSectionTop : nextSectionTop;
}

// Dates and numbers stand in the source's own words, with the value they were read as; what was done and by whom is
// read by its value.
bool isQuoted(const ClaimRow &row)
{
    const bool hasOwn = row.claim.kind == ClaimKind::Date || row.claim.kind == ClaimKind::Number;
    return hasOwn && !row.claim.wording.isEmpty();
}

int wordsLeft(const QFont &interface)
{
    return cardMargin + measures::iconSize + gap + badgeSize(interface).width() + gap;
}

} // namespace

// What stands where in a claim's row.
struct ClaimDelegate::Lines
{
    QStringList first; // what is claimed
    QFont firstFont;
    QString right; // beside its first line
    QFont rightFont;
    QStringList second; // who says so and where; none when one line is enough

    bool isOne() const { return second.isEmpty(); }
};

ClaimDelegate::Lines ClaimDelegate::linesOf(const ClaimRow &row, const QFont &interface) const
{
    Lines lines;
    lines.firstFont = interface;
    lines.rightFont = tabularFont(smallFont(interface));
    const QString source = m_words.sourceName(row.claim.source);
    const QString notes = m_words.notesOn(row);
    const QString aboutIt = source + ClaimWords::passageOf(row) + (notes.isEmpty() ? notes : u", "_s + notes);
    const int width = rowWidth() - wordsLeft(interface) - cardMargin;
    const auto set = [&](const QString &first, const QString &second) {
        const int right = QFontMetrics(lines.rightFont).horizontalAdvance(lines.right);
        lines.first = wrapped(first, lines.firstFont, width - (right > 0 ? right + gap : 0), mostLines);
        lines.second = second.isEmpty() ? QStringList() : wrapped(second, smallFont(interface), width, mostLines);
        return lines;
    };
    if (isQuoted(row)) {
        lines.firstFont = wordingFont(interface);
        lines.right = ClaimWords::readingOf(row);
        if (row.claim.kind == ClaimKind::Date)
            lines.rightFont = fixedFont();
        return set(quoted(row.claim.wording, row.language), aboutIt);
    }
    const QString value = ClaimWords::valueOf(row);
    const int room = width - gap - QFontMetrics(lines.rightFont).horizontalAdvance(aboutIt);
    if (!notes.isEmpty() || QFontMetrics(interface).horizontalAdvance(value) > room)
        return set(value, aboutIt);
    lines.right = aboutIt;
    return set(value, {});
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (isSection(index)) {
        const int pill = pillSize(option.font, {}).height();
        return {rowWidth(), sectionTop(index) + std::max(metrics.height(), pill) + sectionBottom};
    }
    const Lines lines = linesOf(index.data(ClaimRole).value<ClaimRow>(), option.font);
    if (lines.isOne())
        return {rowWidth(), measures::rowHeight(metrics)};
    const auto heightOf = [](const QStringList &words, const QFont &font) {
        return static_cast<int>(words.size()) * QFontMetrics(font).height();
    };
    return {rowWidth(),
        heightOf(lines.first, lines.firstFont) + heightOf(lines.second, smallFont(option.font)) + 2 * claimPadding};
}

void ClaimDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    if (isSection(index))
        paintSection(painter, option, index, colours);
    else
        paintClaim(painter, option, index.data(ClaimRole).value<ClaimRow>(), colours);
}

void ClaimDelegate::paintSection(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    painter->fillRect(option.rect, colours.ground(Ground::Base)); // a heading does not answer the pointer
    if (index.row() > 0)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + lineAbove, option.rect.width(), 1), colours.ink(Ink::Line));
    const QRectF line = QRectF(option.rect).adjusted(cardMargin, sectionTop(index), -cardMargin, -sectionBottom);
    const auto verdict = static_cast<Verdict>(index.data(VerdictRole).toInt());
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString question = index.data().toString();
    const qreal questionWidth = QFontMetricsF(font).horizontalAdvance(question);
    paintPill(painter, line.adjusted(std::min(questionWidth + gap, line.width() / 2), 0, 0, 0), verdictIcon(verdict),
        phrase::verdict(verdict), verdictInk(verdict), option.font, colours);
    paintLine(painter, line, question, font, colours.ink(Ink::Text));
}

void ClaimDelegate::paintClaim(
    QPainter *painter, const QStyleOptionViewItem &option, const ClaimRow &row, const Colours &colours) const
{
    const Lines lines = linesOf(row, option.font);
    const bool rejected = row.claim.standing.status == Status::Rejected;
    const int firstHeight = lines.isOne() ? option.rect.height() : QFontMetrics(lines.firstFont).height();
    const int top = option.rect.top() + (lines.isOne() ? 0 : claimPadding);

    QRectF sign(0, 0, measures::iconSize, measures::iconSize);
    sign.moveCenter(QPointF(option.rect.left() + cardMargin + measures::iconSize / 2.0, top + firstHeight / 2.0));
    const ClaimSign shown = row.claim.value.isEmpty() ? ClaimSign::Silent : row.sign;
    paintIcon(painter, signIcon(shown), sign, colours.ink(signInk(shown)));
    QRect badge(QPoint(0, 0), badgeSize(option.font, row.language));
    badge.moveCenter(QPoint(0, top + firstHeight / 2));
    badge.moveLeft(option.rect.left() + cardMargin + measures::iconSize + gap);
    paintBadge(painter, badge, row.language, option.font, colours, rejected);

    const int left = option.rect.left() + wordsLeft(option.font);
    const QRectF first(left, top, option.rect.right() + 1 - cardMargin - left, firstHeight);
    paintLine(
        painter, first, lines.right, lines.rightFont, colours.ink(rejected ? Ink::Text3 : Ink::Text2), Qt::AlignRight);
    QFont font = lines.firstFont;
    font.setStrikeOut(rejected);
    QRectF line = first;
    for (const QString &words : lines.first) {
        paintLine(painter, line, words, font, colours.ink(rejected ? Ink::Text3 : Ink::Text));
        line.translate(0, line.height());
    }
    const QFont small = smallFont(option.font);
    line.setHeight(QFontMetrics(small).height());
    for (const QString &words : lines.second) {
        paintLine(painter, line, words, small, colours.ink(rejected ? Ink::Text3 : Ink::Text2));
        line.translate(0, line.height());
    }
}

bool ClaimDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isSection(index))
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(
        event->globalPos(), m_words.explanationOf(index.data(ClaimRole).value<ClaimRow>()), view->viewport());
    return true;
}

} // namespace dossier
