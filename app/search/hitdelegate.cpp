// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitdelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/rows.h"
#include "models/roles.h"
#include "prose/markpainter.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace dossier {

namespace {

constexpr int arrowLeft = 8;
constexpr int arrowSize = 12;
constexpr int badgeLeft = 28;
constexpr int gap = 8;
constexpr double leadIn = 0.45; // of a row's width, for what comes before the first match

bool isSource(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt()) == RowKind::Section;
}

QFont hitFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF());
}

int hitHeight(const QFont &interface)
{
    const int words = QFontMetrics(hitFont(interface)).height() + 2 * measures::markOverhang + 2;
    return std::max(measures::rowHeight(QFontMetrics(interface)), words);
}

// Returns the right end of the badge.
int paintLanguage(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const QString language = index.data(LanguageRole).toString();
    QRect badge(QPoint(), badgeSize(option.font, language));
    badge.moveCenter(QPoint(0, option.rect.center().y()));
    badge.moveLeft(option.rect.left() + badgeLeft);
    if (!language.isEmpty())
        paintBadge(painter, badge, language, option.font, colours);
    return badge.right() + 1;
}

// What is shown of a hit in a width: where it is too long, words go at its beginning until the first match is in view.
struct Line
{
    QString words;
    QList<Span> marks;
    qsizetype own = 0; // where the hit's own words begin
};

Line lineOf(const SearchHit &hit, const QFontMetricsF &metrics, qreal width)
{
    const ContextRow &row = hit.context;
    const QString whole = row.before + row.words + row.after;
    const QString before = metrics.elidedText(row.before, Qt::ElideLeft,
        metrics.horizontalAdvance(whole) <= width ? metrics.horizontalAdvance(row.before) + 1 : width * leadIn);
    Line line{before + row.words + row.after, {}, before.size()};
    const qsizetype shift = before.size() - row.before.size();
    const Span shown{before == row.before ? 0 : 1, line.words.size()}; // not the dots
    for (const Span mark : hit.marks) {
        const Span moved = Span{mark.start + shift, mark.end + shift}.intersected(shown);
        if (!moved.isEmpty())
            line.marks.append(moved);
    }
    return line;
}

void layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
}

void paintWords(QPainter *painter, const QRectF &place, const Line &line, const QFont &font, const Colours &colours,
    bool isAt, Ground on)
{
    QTextLayout layout(line.words, font);
    layOut(layout);
    const QTextLine set = layout.lineAt(0);
    const bool isLeading = !layout.text().isRightToLeft() || set.naturalTextWidth() <= place.width();
    const qreal left = isLeading ? place.left() : place.right() - set.naturalTextWidth();
    const qreal top = place.top() + (place.height() - set.height()) / 2;
    painter->save();
    painter->setClipRect(place);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Span found : line.marks) {
        const qreal from = set.cursorToX(static_cast<int>(found.start));
        const qreal to = set.cursorToX(static_cast<int>(found.end));
        MarkFragment fragment;
        fragment.rect = QRectF(left + std::min(from, to), top, std::abs(to - from), set.height());
        fragment.baseline = top + set.ascent();
        ProseMark mark;
        mark.layer = ProseMark::Layer::EvidenceWords;
        mark.state = isAt && found.start == line.own ? MarkState::Current : MarkState::Lit;
        paintMarkGround(painter, fragment, mark, colours, on);
        paintMarkUnderline(painter, fragment, mark, colours);
    }
    painter->setPen(colours.ink(Ink::Text));
    layout.draw(painter, QPointF(left, top));
    painter->restore();
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), hitHeight(option.font)}; // the same for all, so that a long list need not be measured
}

void HitDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    if (isSource(index))
        paintSource(painter, option, index, colours);
    else
        paintHit(painter, option, index, colours);
}

void HitDelegate::paintSource(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const QRect &rect = option.rect;
    if (index.row() > 0)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colours.ink(Ink::Line));
    QRectF arrow(rect.left() + arrowLeft, 0, arrowSize, arrowSize);
    arrow.moveCenter(QPointF(arrow.center().x(), rect.center().y()));
    paintIcon(
        painter, option.state.testFlag(QStyle::State_Open) ? Icon::Down : Icon::Right, arrow, colours.ink(Ink::Text2));
    const int left = paintLanguage(painter, option, index, colours) + gap;
    QRectF words = QRectF(rect).adjusted(left - rect.left(), 0, -rowMargin, 0);
    const QFont small = smallFont(option.font);
    const RowCount count{index.data(CountRole).toLongLong(), colours.ink(Ink::Text2), false};
    words.setRight(words.right() - paintCount(painter, words, count, small) - gap);
    QFont title = option.font;
    title.setWeight(QFont::DemiBold);
    const qreal taken = paintLine(painter, words, index.data().toString(), title, colours.ink(Ink::Text));
    paintLine(painter, words.adjusted(taken + gap, 0, 0, 0), index.data(SecondLineRole).toString(), small,
        colours.ink(Ink::Text2));
}

void HitDelegate::paintHit(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const int left = paintLanguage(painter, option, index, colours) + gap;
    QRectF words = QRectF(option.rect).adjusted(left - option.rect.left(), 0, -rowMargin, 0);
    const QFont small = smallFont(option.font);
    words.setRight(words.right()
        - paintLine(
            painter, words, index.data(SecondLineRole).toString(), small, colours.ink(Ink::Text2), Qt::AlignRight)
        - gap);
    const QFont font = hitFont(option.font);
    const Line line = lineOf(index.data(HitRole).value<SearchHit>(), QFontMetricsF(font), words.width());
    paintWords(painter, words, line, font, colours, index.data(LitRole).toBool(),
        isSelected(option) ? Ground::Selection : Ground::Base);
}

bool HitDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isSource(index))
        return RowDelegate::helpEvent(event, view, option, index);
    const QString where = tr("%1, %2", "a source's title and the number of a passage")
                              .arg(index.data(SectionRole).toString(), index.data(SecondLineRole).toString());
    QToolTip::showText(event->globalPos(),
        QStringLiteral("<p>%1</p><p>%2</p>").arg(index.data().toString().toHtmlEscaped(), where.toHtmlEscaped()),
        view->viewport());
    return true;
}

} // namespace dossier
