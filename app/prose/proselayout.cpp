// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/proselayout.h"

#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/markpainter.h"
#include "prose/proseforms.h"
#include "prose/signs.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal noteShare = 0.8; // of the size of the running text
constexpr int layerCount = static_cast<int>(ProseMark::Layer::Name) + 1;

Span spanOf(const QTextBlock &block)
{
    return {block.position(), block.position() + block.length() - 1};
}

bool runsRight(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() >= 0x590 && (c.isSurrogate() || runsRight(c.direction())); });
}

using Stretch = std::pair<qreal, qreal>; // from left to right

// Where the units [start, end) stand on a line: in several pieces where directions mix.
QList<Stretch> stretchesOf(const QTextLine &line, QStringView text, int start, int end)
{
    if (!hasRightToLeft(text.sliced(line.textStart(), line.textLength())))
        return {{line.cursorToX(start), line.cursorToX(end)}};
    // The caret has one place for two letters where directions meet, so that the letters themselves have to be asked.
    QList<Stretch> letters;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QRectF box = run.boundingRect();
        letters.append({box.left(), box.right()});
    }
    std::ranges::sort(letters);
    QList<Stretch> merged;
    for (const Stretch &stretch : std::as_const(letters)) {
        if (!merged.isEmpty() && stretch.first <= merged.last().second + 0.5)
            merged.last().second = std::max(merged.last().second, stretch.second);
        else
            merged.append(stretch);
    }
    return merged;
}

// The pieces of a span on the lines of one paragraph, in coordinates of its layout. Of letters that are higher than the
// step from line to line, as another script's may be, no more than that: the next line is not this one's.
QList<MarkFragment> fragmentsOf(const QTextBlock &block, Span span, qreal step)
{
    QList<MarkFragment> fragments;
    const QTextLayout *layout = block.layout();
    const Span inside = span.intersected(spanOf(block));
    const int from = static_cast<int>(inside.start) - block.position();
    const int to = static_cast<int>(inside.end) - block.position();
    const QString text = block.text();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        if (to <= line.textStart() || from >= lineEnd)
            continue;
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, lineEnd);
        const bool begins = start == from && inside.start == span.start;
        const bool ends = end == to && inside.end == span.end;
        const QRectF words = line.naturalTextRect();
        const qreal height = std::min(line.height(), step);
        const qreal top = line.y() + (line.height() - height) / 2;
        const auto stretches = stretchesOf(line, text, start, end);
        for (const auto &[a, b] : stretches) {
            // A blank that hangs over the end of a line is no part of the words.
            const qreal left = std::max(a, std::min(words.left(), b - 1));
            const qreal right = std::min(b, std::max(left + 1, words.right()));
            const bool whole = stretches.size() == 1;
            fragments.append({QRectF(left, top, right - left, height), line.y() + line.ascent(),
                begins && (whole || a == stretches.first().first), ends && (whole || a == stretches.last().first)});
        }
    }
    return fragments;
}

// "3–4", and where the gutter has no room for that "327–8", else the first alone.
QString numberIn(int first, int last, const QFontMetricsF &metrics)
{
    const QString one = QString::number(first);
    if (last == first)
        return one;
    const QString other = QString::number(last);
    qsizetype same = 0;
    while (one.size() == other.size() && one.at(same) == other.at(same))
        ++same;
    for (const QString &number : {one + u'–' + other, one + u'–' + other.sliced(same)}) {
        if (metrics.horizontalAdvance(number) <= measures::gutterNumberRight)
            return number;
    }
    return one;
}

} // namespace

ProseLayout::ProseLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document)
    , m_forms(new ProseForms(document))
{
    connect(m_forms, &ProseForms::reached, this, &ProseLayout::forgetLines);
}

void ProseLayout::setForms(std::shared_ptr<ProseTheme> theme, Syntax syntax)
{
    m_forms->set(std::move(theme), syntax);
    m_forms->setColours(m_style.colours);
    forgetLines();
}

// They are laid out again when they are drawn, as high as they are.
void ProseLayout::forgetLines()
{
    m_laidOut.clear();
    Q_EMIT update();
}

void ProseLayout::setStyle(const ProseStyle &style)
{
    const bool sameShapes = style.font == m_style.font && style.titleFont == m_style.titleFont
        && style.step == m_style.step && style.titleStep == m_style.titleStep && style.width == m_style.width
        && style.gap == m_style.gap;
    const bool otherColours = !(style.colours == m_style.colours);
    m_style = style;
    if (otherColours && m_forms->setColours(style.colours))
        m_laidOut.clear();
    if (!sameShapes) {
        m_textWidth = wantedWidth();
        measureTitle();
        rebuild();
    }
    Q_EMIT update();
}

void ProseLayout::setTitle(const QString &title)
{
    m_title = title;
    measureTitle();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

void ProseLayout::setMarks(QList<ProseMark> marks)
{
    std::ranges::sort(marks, {}, [](const ProseMark &mark) { return std::tuple(mark.layer, mark.span); });
    m_marks = std::move(marks);
    m_layers.clear();
    m_longestMark = 0;
    for (int layer = 0; layer < layerCount; ++layer) {
        const auto range =
            std::ranges::equal_range(m_marks, static_cast<ProseMark::Layer>(layer), {}, &ProseMark::layer);
        m_layers.append({range.begin() - m_marks.begin(), range.end() - m_marks.begin()});
    }
    for (const ProseMark &mark : std::as_const(m_marks))
        m_longestMark = std::max(m_longestMark, mark.span.length());
    Q_EMIT update();
}

void ProseLayout::setFound(const QList<Span> &spans, qsizetype current)
{
    if (spans.isEmpty() && m_found.isEmpty())
        return;
    m_found = spans;
    m_currentFound = current;
    Q_EMIT update();
}

void ProseLayout::setPassages(const QList<ProsePassage> &passages)
{
    m_passages = passages;
    Q_EMIT update();
}

void ProseLayout::setRemarks(const QList<ProseRemark> &remarks)
{
    m_remarks = remarks;
    m_remarksByStart.resize(m_remarks.size());
    std::iota(m_remarksByStart.begin(), m_remarksByStart.end(), 0);
    std::ranges::stable_sort(m_remarksByStart, {}, [this](int place) { return m_remarks.at(place).start; });
    Q_EMIT update();
}

// One row of signs for each line on which passages with remarks begin.
QList<MarginSign> ProseLayout::marginSigns(const QTextBlock &block) const
{
    QList<MarginSign> signs;
    const Span paragraph = spanOf(block);
    const QPointF origin = blockBoundingRect(block).topLeft();
    const auto startOf = [this](int place) { return m_remarks.at(place).start; };
    auto next = std::ranges::lower_bound(m_remarksByStart, paragraph.start, {}, startOf);
    while (next != m_remarksByStart.cend() && startOf(*next) < paragraph.end) {
        const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(startOf(*next)) - block.position());
        if (!line.isValid())
            break;
        const qsizetype lineEnd =
            std::min<qsizetype>(block.position() + line.textStart() + line.textLength(), paragraph.end);
        QList<int> onLine;
        do {
            onLine.append(*next++);
        } while (next != m_remarksByStart.cend() && startOf(*next) < lineEnd);
        const qreal top = std::round(origin.y() + line.y() - (m_style.step - line.height()) / 2);
        signs += dossier::marginSigns(
            m_remarks, onLine, {std::round(measures::gutterWidth + m_textWidth), top}, m_style.step);
    }
    for (MarginSign &sign : signs) {
        sign.place = placed(sign.place);
        sign.touch = placed(sign.touch);
    }
    return signs;
}

std::optional<MarginSign> ProseLayout::marginSignAt(QPointF place) const
{
    const bool isBeside = place.x() < textLeft() || place.x() > textLeft() + m_textWidth;
    if (m_heights.count() == 0 || m_remarks.isEmpty() || !isBeside)
        return {};
    const QTextBlock block =
        document()->findBlockByNumber(static_cast<int>(m_heights.paragraphAt(place.y() - topOfText())));
    if (!isLaidOut(block))
        return {};
    const QList<MarginSign> signs = marginSigns(block);
    const auto found = std::ranges::find_if(signs, [&](const MarginSign &sign) { return sign.touch.contains(place); });
    return found == signs.cend() ? std::nullopt : std::optional(*found);
}

void ProseLayout::drawMargin(QPainter *painter, const QTextBlock &block) const
{
    for (const MarginSign &sign : marginSigns(block)) {
        const QColor ink = m_style.colours.ink(sign.ink);
        paintIcon(painter, sign.icon, sign.place, ink);
        if (sign.count().isEmpty())
            continue;
        const QFontMetricsF metrics(m_style.numberFont);
        painter->setFont(m_style.numberFont);
        painter->setPen(ink);
        const QRectF count = placed(QRectF(measures::gutterWidth + m_textWidth + measures::marginCountLeft, 0,
            metrics.horizontalAdvance(sign.count()), 0));
        painter->drawText(
            QPointF(count.left(), std::round(sign.place.center().y() + metrics.capHeight() / 2)), sign.count());
    }
}

void ProseLayout::setSigns(const QList<Span> &signs)
{
    m_signs = signs;
}

void ProseLayout::setNotes(const QList<ProseNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    m_laidOut.clear(); // a written text is short
    Q_EMIT update();
}

void ProseLayout::setWritten(bool written)
{
    m_written = written;
    rebuild();
}

QFont ProseLayout::noteFont() const
{
    QFont font = m_style.font;
    font.setPointSizeF(font.pointSizeF() * noteShare);
    return font;
}

qreal ProseLayout::noteWidth(const ProseNote &note) const
{
    return std::ceil(QFontMetricsF(noteFont()).horizontalAdvance(note.words)) + 1;
}

// The letter before a note is given the room of all notes behind it.
QList<QTextLayout::FormatRange> ProseLayout::roomForNotes(const QTextBlock &block) const
{
    QList<QTextLayout::FormatRange> ranges;
    const Span paragraph = spanOf(block);
    for (const ProseNote &note : m_notes) {
        const int at = static_cast<int>(note.at - paragraph.start) - 1;
        if (at < 0 || note.at > paragraph.end)
            continue;
        const bool another = !ranges.isEmpty() && ranges.constLast().start == at;
        const qreal before = another ? ranges.constLast().format.fontLetterSpacing() : 0;
        QTextCharFormat spaced;
        spaced.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        spaced.setFontLetterSpacing(before + noteWidth(note));
        if (another)
            ranges.last().format = spaced;
        else
            ranges.append({at, 1, spaced});
    }
    return ranges;
}

QRectF ProseLayout::rectOfNote(qsizetype place) const
{
    const ProseNote &note = m_notes.at(place);
    const QTextBlock block = document()->findBlock(static_cast<int>(note.at - 1));
    if (note.at < 1 || !block.isValid() || !isLaidOut(block))
        return {};
    const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(note.at) - 1 - block.position());
    if (!line.isValid())
        return {};
    qreal right = line.cursorToX(static_cast<int>(note.at) - block.position());
    for (qsizetype next = m_notes.size() - 1; next > place; --next) {
        if (m_notes.at(next).at == note.at)
            right -= noteWidth(m_notes.at(next));
    }
    const qreal width = noteWidth(note);
    return QRectF(right - width, line.y(), width, line.height()).translated(blockBoundingRect(block).topLeft());
}

int ProseLayout::noteAt(QPointF place) const
{
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        if (rectOfNote(i).contains(place))
            return m_notes.at(i).index;
    }
    return -1;
}

void ProseLayout::drawNotes(QPainter *painter, const QTextBlock &block) const
{
    const Span paragraph = spanOf(block);
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        const qsizetype at = m_notes.at(i).at;
        if (at <= paragraph.start || at > paragraph.end)
            continue;
        const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(at) - 1 - block.position());
        const QRectF place = rectOfNote(i);
        const ProseNote &note = m_notes.at(i);
        const QColor ink = m_style.colours.ink(note.proposed ? Ink::Proposed : Ink::Accent);
        const qreal baseline = place.top() + line.ascent();
        painter->setFont(noteFont());
        painter->setPen(ink);
        painter->drawText(QPointF(place.left() + 1, baseline), note.words);
        if (!note.proposed)
            continue;
        const QFontMetricsF metrics(noteFont());
        const qreal gap = metrics.horizontalAdvance(note.words.first(note.words.indexOf(u'[')));
        painter->setPen(QPen(ink, 1, Qt::DotLine));
        painter->drawLine(
            QLineF(place.left() + 1 + gap, std::round(baseline + 3), place.right() - 1, std::round(baseline + 3)));
    }
}

void ProseLayout::setRoom(qreal above, qreal below)
{
    if (above == m_roomAbove && below == m_roomBelow)
        return;
    m_roomAbove = above;
    m_roomBelow = below;
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

qreal ProseLayout::wantedWidth() const
{
    const qreal page = document()->pageSize().width();
    return page > 0 ? measures::textWidth(page, QFontMetricsF(m_style.font), m_style.width) : 0;
}

qreal ProseLayout::textLeft() const
{
    return placed(QRectF(measures::gutterWidth, 0, m_textWidth, 0)).left();
}

QRectF ProseLayout::placed(const QRectF &fromLeft) const
{
    if (!m_fromRight)
        return fromLeft;
    QRectF fromRight = fromLeft;
    fromRight.moveRight(document()->pageSize().width() - fromLeft.left());
    return fromRight;
}

bool ProseLayout::startsFromRight() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const auto direction = directionOf(block))
            return direction == Qt::RightToLeft;
    }
    return m_title.isRightToLeft();
}

bool ProseLayout::isTitleAt(QPointF place) const
{
    return !m_title.isEmpty() && place.y() >= m_roomAbove + measures::pageTop
        && place.y() < topOfText() - measures::paragraphGap;
}

void ProseLayout::measureTitle()
{
    m_titleHeight = 0;
    if (m_title.isEmpty() || m_textWidth <= 0)
        return;
    const QRectF bounds = QFontMetricsF(m_style.titleFont)
                              .boundingRect(QRectF(0, 0, m_textWidth, 1e6), Qt::TextWordWrap | Qt::AlignLeft, m_title);
    const qreal lines = std::max(1.0, std::round(bounds.height() / QFontMetricsF(m_style.titleFont).lineSpacing()));
    m_titleHeight = lines * m_style.titleStep + measures::paragraphGap;
}

qreal ProseLayout::topOfText() const
{
    return m_roomAbove + measures::pageTop + m_titleHeight;
}

qreal ProseLayout::estimatedHeight(const QTextBlock &block, qreal characterWidth) const
{
    const qsizetype units = block.length() - 1;
    if (units == 0)
        return m_written ? m_style.step + m_style.gap : 0;
    const qreal width = characterWidth * static_cast<qreal>(units);
    return std::ceil(width / std::max(1.0, m_textWidth)) * m_style.step + m_style.gap;
}

void ProseLayout::rebuild()
{
    m_laidOut.clear();
    QList<qreal> heights;
    heights.reserve(document()->blockCount());
    const qreal characterWidth = QFontMetricsF(m_style.font).averageCharWidth();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        heights.append(estimatedHeight(block, characterWidth));
    m_heights.reset(heights);
    Q_EMIT documentSizeChanged(documentSize());
}

void ProseLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    m_fromRight = startsFromRight();
    const qreal width = wantedWidth();
    m_forms->forgetFrom(document()->findBlock(from));
    if (width != m_textWidth) {
        m_textWidth = width;
        measureTitle();
        rebuild();
    } else if (m_heights.count() != document()->blockCount()) {
        rebuild();
    } else if (charsRemoved != charsAdded || charsAdded < document()->characterCount() - 1) {
        QTextBlock block = document()->findBlock(from);
        const int end = from + std::max(charsAdded, 1);
        for (; block.isValid() && block.position() < end; block = block.next())
            m_laidOut.remove(block.blockNumber());
    }
    Q_EMIT update();
}

bool ProseLayout::isLaidOut(const QTextBlock &block) const
{
    return m_laidOut.contains(block.blockNumber());
}

// By the first letter that has a direction; letters of signs are not the text's.
std::optional<Qt::LayoutDirection> ProseLayout::directionOf(const QTextBlock &block) const
{
    const QString text = block.text();
    auto sign = std::ranges::lower_bound(m_signs, block.position(), {}, &Span::start);
    for (int at = 0; at < text.size(); ++at) {
        if (sign != m_signs.cend() && sign->start == block.position() + at) {
            at += static_cast<int>(sign->length()) - 1;
            ++sign;
            continue;
        }
        char32_t c = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size())
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirL || runsRight(direction))
            return direction == QChar::DirL ? Qt::LeftToRight : Qt::RightToLeft;
    }
    return {};
}

// In a text that runs from the right a Latin name at the beginning of a paragraph does not turn it round.
Qt::LayoutDirection ProseLayout::lineDirectionOf(const QTextBlock &block) const
{
    const auto direction = directionOf(block);
    if (m_fromRight && (!direction || hasRightToLeft(block.text())))
        return Qt::RightToLeft;
    return direction.value_or(Qt::LeftToRight);
}

qreal ProseLayout::layOut(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    if (block.length() <= 1 || m_textWidth <= 0) {
        layout->clearLayout();
        // An empty paragraph still needs a line for the caret to stand on.
        layout->beginLayout();
        QTextLine line = layout->createLine();
        if (line.isValid()) {
            line.setLineWidth(std::max(1.0, m_textWidth));
            line.setPosition({0, m_written ? (m_style.step - line.height()) / 2 : 0});
        }
        layout->endLayout();
        return m_written ? m_style.step + m_style.gap : 0;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(lineDirectionOf(block));
    option.setAlignment(option.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    if (const auto formats = m_forms->formatsOf(block) + roomForNotes(block);
        !formats.isEmpty() || !layout->formats().isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_textWidth);
        line.setPosition({0, y + (m_style.step - line.height()) / 2});
        y += m_style.step;
    }
    layout->endLayout();
    return y + m_style.gap;
}

void ProseLayout::ensureBlock(const QTextBlock &block)
{
    if (!block.isValid() || isLaidOut(block) || block.blockNumber() >= m_heights.count())
        return;
    const qreal height = layOut(block);
    m_laidOut.insert(block.blockNumber());
    m_heights.setHeight(block.blockNumber(), height);
}

// A screen reader asks the lines themselves where they are.
void ProseLayout::placeLines(const QTextBlock &block) const
{
    block.layout()->setPosition(blockBoundingRect(block).topLeft());
}

qreal ProseLayout::ensureLaidOut(qreal top, qreal bottom, qreal anchor)
{
    if (m_heights.count() == 0 || m_textWidth <= 0)
        return 0;
    const qsizetype anchored = m_heights.paragraphAt(anchor - topOfText());
    const qreal before = m_heights.top(anchored);
    const qreal totalBefore = m_heights.total();
    qsizetype paragraph = m_heights.paragraphAt(top - topOfText());
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(paragraph));
    // Paragraphs above the anchor are met from the top down; what they grow moves the end of the view with them.
    for (; block.isValid(); block = block.next()) {
        ensureBlock(block);
        const qreal moved = m_heights.top(anchored) - before;
        if (topOfText() + m_heights.top(block.blockNumber()) + m_heights.height(block.blockNumber()) > bottom + moved)
            break;
    }
    for (QTextBlock each = document()->findBlockByNumber(static_cast<int>(paragraph)); each.isValid();
        each = each.next()) {
        placeLines(each);
        if (each == block)
            break;
    }
    if (m_heights.total() != totalBefore)
        Q_EMIT documentSizeChanged(documentSize());
    return m_heights.top(anchored) - before;
}

qreal ProseLayout::lineTop(qsizetype position)
{
    const QTextBlock block = document()->findBlock(static_cast<int>(position));
    if (!block.isValid() || m_heights.count() == 0)
        return 0;
    const qreal total = m_heights.total();
    ensureBlock(block);
    if (m_heights.total() != total)
        Q_EMIT documentSizeChanged(documentSize());
    const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(position) - block.position());
    const qreal inside = line.isValid() ? line.y() - (m_style.step - line.height()) / 2 : 0;
    return topOfText() + m_heights.top(block.blockNumber()) + inside;
}

qreal ProseLayout::shareOf(qsizetype position) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(position));
    if (!block.isValid() || m_heights.count() == 0)
        return 0;
    const qreal inside =
        block.length() > 1 ? static_cast<qreal>(position - block.position()) / static_cast<qreal>(block.length()) : 0;
    const qreal y = topOfText() + m_heights.top(block.blockNumber()) + inside * m_heights.height(block.blockNumber());
    return y / std::max(1.0, documentSize().height());
}

QRectF ProseLayout::rectOf(Span span)
{
    const QTextBlock block = document()->findBlock(static_cast<int>(span.start));
    if (!block.isValid())
        return {};
    ensureBlock(block);
    const QList<MarkFragment> fragments = fragmentsOf(block, span, m_style.step);
    return fragments.isEmpty() ? QRectF() : fragments.first().rect.translated(blockBoundingRect(block).topLeft());
}

const ProseMark *ProseLayout::markAt(qsizetype position, ProseMark::Layer least) const
{
    for (int layer = layerCount - 1; layer >= static_cast<int>(least); --layer) {
        if (layer >= m_layers.size())
            continue;
        const auto [from, to] = m_layers.at(layer);
        const auto begin = m_marks.cbegin() + from;
        const auto end = m_marks.cbegin() + to;
        auto after = std::upper_bound(
            begin, end, position, [](qsizetype p, const ProseMark &mark) { return p < mark.span.start; });
        while (after != begin) {
            --after;
            if (after->span.contains(position))
                return &*after;
            if (position - after->span.start > m_longestMark)
                break;
        }
    }
    return nullptr;
}

QSizeF ProseLayout::documentSize() const
{
    const qreal width = std::max(document()->pageSize().width(), m_textWidth);
    return {width, topOfText() + m_heights.total() + measures::pageTop + m_roomBelow};
}

QRectF ProseLayout::frameBoundingRect(QTextFrame *frame) const
{
    Q_UNUSED(frame)
    return {QPointF(), documentSize()};
}

QRectF ProseLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || block.blockNumber() >= m_heights.count())
        return {};
    return {textLeft(), topOfText() + m_heights.top(block.blockNumber()), m_textWidth,
        m_heights.height(block.blockNumber())};
}

int ProseLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_heights.count() == 0)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const qsizetype paragraph = m_heights.paragraphAt(point.y() - topOfText());
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(paragraph));
    if (!isLaidOut(block))
        return accuracy == Qt::ExactHit ? -1 : block.position();
    const QTextLayout *layout = block.layout();
    const QPointF inside = point - blockBoundingRect(block).topLeft();
    const int row = static_cast<int>(std::floor(inside.y() / m_style.step));
    const bool outsideRows = row < 0 || row >= layout->lineCount();
    if (layout->lineCount() == 0)
        return accuracy == Qt::ExactHit ? -1 : block.position();
    const QTextLine line = layout->lineAt(std::clamp(row, 0, layout->lineCount() - 1));
    const QRectF words = line.naturalTextRect();
    if (accuracy == Qt::ExactHit && (outsideRows || inside.x() < words.left() || inside.x() > words.right()))
        return -1;
    if (accuracy == Qt::ExactHit)
        return block.position() + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    return block.position() + line.xToCursor(inside.x());
}

void ProseLayout::draw(QPainter *painter, const PaintContext &context)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    if (clip.top() < topOfText())
        drawTitle(painter);
    if (m_heights.count() == 0)
        return;
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(m_heights.paragraphAt(clip.top() - topOfText())));
    for (; block.isValid(); block = block.next()) {
        const QPointF origin = blockBoundingRect(block).topLeft();
        if (origin.y() > clip.bottom())
            break;
        ensureBlock(block);
        placeLines(block);
        drawMarks(painter, block, origin);
        drawSigns(painter, block, origin);
        painter->setPen(m_style.colours.ink(Ink::Text));
        drawSelection(painter, block, origin, context);
        drawNotes(painter, block);
        drawGutter(painter, block, origin);
        drawMargin(painter, block);
        const int caret = context.cursorPosition - block.position();
        if (context.cursorPosition >= 0 && caret >= 0 && caret < block.length()) {
            painter->setPen(m_style.colours.ink(Ink::Text));
            block.layout()->drawCursor(painter, origin - block.layout()->position(), caret, 1);
        }
    }
}

void ProseLayout::drawTitle(QPainter *painter) const
{
    if (m_title.isEmpty())
        return;
    painter->setFont(m_style.titleFont);
    painter->setPen(m_style.colours.ink(Ink::Text));
    const QRectF place(textLeft(), m_roomAbove + measures::pageTop, m_textWidth, m_titleHeight);
    painter->drawText(place,
        Qt::TextWordWrap | Qt::AlignAbsolute | (m_title.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft), m_title);
}

void ProseLayout::drawSigns(QPainter *painter, const QTextBlock &block, QPointF origin) const
{
    const Span paragraph = spanOf(block);
    auto sign = std::ranges::lower_bound(m_signs, paragraph.start, {}, &Span::start);
    const QColor ink = m_style.colours.ink(Ink::Major);
    for (; sign != m_signs.cend() && sign->start < paragraph.end; ++sign) {
        for (const MarkFragment &fragment : fragmentsOf(block, *sign, m_style.step)) {
            const qreal height = std::round(fragment.rect.height() * 0.62);
            const QRectF box(
                fragment.rect.left(), fragment.baseline - std::round(height * 0.78), fragment.rect.width(), height);
            const QRectF pixels = box.translated(origin).toAlignedRect().toRectF();
            painter->setPen(QPen(ink, 1));
            painter->setBrush(mix(ink, m_style.colours.ground(Ground::Base), 0.08));
            painter->drawRoundedRect(
                pixels.adjusted(0.5, 0.5, -0.5, -0.5), measures::badgeRadius, measures::badgeRadius);
        }
    }
}

void ProseLayout::drawMarks(QPainter *painter, const QTextBlock &block, QPointF origin) const
{
    const Span paragraph = spanOf(block);
    QList<std::pair<MarkFragment, const ProseMark *>> drawn;
    const auto take = [&](Span span, const ProseMark *mark) {
        for (MarkFragment fragment : fragmentsOf(block, span, m_style.step)) {
            fragment.rect.translate(origin);
            fragment.baseline += origin.y();
            drawn.append({fragment, mark});
        }
    };
    for (const auto &[from, to] : m_layers) {
        const auto end = m_marks.cbegin() + to;
        auto mark = std::lower_bound(m_marks.cbegin() + from, end, paragraph.start - m_longestMark,
            [](const ProseMark &m, qsizetype start) { return m.span.start < start; });
        for (; mark != end && mark->span.start < paragraph.end; ++mark) {
            if (mark->span.overlaps(paragraph))
                take(mark->span, &*mark);
        }
    }
    // What is found stands over the other marks: a name keeps its underline inside the frame.
    ProseMark match;
    match.layer = ProseMark::Layer::Found;
    match.state = MarkState::Lit;
    ProseMark current = match;
    current.state = MarkState::Current;
    auto found = std::ranges::upper_bound(m_found, paragraph.start, {}, &Span::end);
    for (; found != m_found.cend() && found->start < paragraph.end; ++found)
        take(*found, found - m_found.cbegin() == m_currentFound ? &current : &match);
    for (const auto &[fragment, mark] : std::as_const(drawn))
        paintMarkGround(painter, fragment, *mark, m_style.colours);
    for (const auto &[fragment, mark] : std::as_const(drawn))
        paintMarkUnderline(painter, fragment, *mark, m_style.colours);
}

void ProseLayout::drawGutter(QPainter *painter, const QTextBlock &block, QPointF origin) const
{
    const Span paragraph = spanOf(block);
    auto passage = std::ranges::lower_bound(m_passages, paragraph.start, {}, &ProsePassage::start);
    const QFontMetricsF metrics(m_style.numberFont);
    while (passage != m_passages.cend() && passage->start < paragraph.end) {
        const QTextLine line = block.layout()->lineForTextPosition(static_cast<int>(passage->start) - block.position());
        if (!line.isValid())
            return;
        // Passages that begin on one line share a number.
        const ProsePassage first = *passage++;
        bool lit = first.lit;
        ClaimSign sign = first.sign;
        int last = first.number;
        const qsizetype lineEnd = block.position() + line.textStart() + line.textLength();
        for (; passage != m_passages.cend() && passage->start < std::min(lineEnd, paragraph.end); ++passage) {
            last = passage->number;
            lit = lit || passage->lit;
            if (passage->sign != ClaimSign::Alone)
                sign = passage->sign;
        }
        QFont font = m_style.numberFont;
        if (lit)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_style.colours.ink(lit ? Ink::Text : Ink::Text3));
        const QString number = numberIn(first.number, last, QFontMetricsF(font));
        const qreal baseline = origin.y() + line.y() + line.ascent();
        const qreal width = QFontMetricsF(font).horizontalAdvance(number);
        const qreal left = std::max(0.0, measures::gutterNumberRight - width); // a figure too many goes to the right
        const QRectF place = placed(QRectF(left, 0, width, 0));
        painter->drawText(QPointF(place.left(), baseline), number);
        if (sign != ClaimSign::Alone
            && width <= measures::gutterNumberRight - measures::gutterSignLeft - measures::signSize) {
            const qreal middle = baseline - metrics.xHeight() / 2;
            paintIcon(painter, signIcon(sign),
                placed(QRectF(measures::gutterSignLeft, middle - measures::signSize / 2.0, measures::signSize,
                    measures::signSize)),
                m_style.colours.ink(signInk(sign)));
        }
    }
}

void ProseLayout::drawSelection(
    QPainter *painter, const QTextBlock &block, QPointF origin, const PaintContext &context) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Selection &selection : context.selections) {
        const int from = std::max(selection.cursor.selectionStart() - block.position(), 0);
        const int to = std::min(selection.cursor.selectionEnd() - block.position(), block.length());
        if (from >= to)
            continue;
        QTextLayout::FormatRange range;
        range.start = from;
        range.length = to - from;
        range.format = selection.format;
        ranges.append(range);
    }
    block.layout()->draw(painter, origin - block.layout()->position(), ranges);
}

} // namespace dossier
