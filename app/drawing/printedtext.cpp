// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/printedtext.h"

#include "appearance/faces.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Everything is laid out in points and scaled to the device.
constexpr qreal gutter = 30; // for numbers, left of the words
constexpr qreal numberRight = 22;
constexpr qreal footHeight = 24;
constexpr qreal headHeight = 22; // of pages after the first
constexpr qreal smallSize = 8.5;
constexpr qreal lineShare = 1.45; // of the size
constexpr qsizetype longestPiece = 8'000; // a longer paragraph is laid out in pieces

// A pixel of the painter is a point of the paper.
QFont onPaper(QFont font, qreal points)
{
    font.setPixelSize(std::max(1, qRound(points)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct Piece // that is laid out at once
{
    Span span;
    bool endsParagraph = true;
    bool isHeading = false;
};

Piece pieceFrom(const PrintedText &text, qsizetype start)
{
    qsizetype end = text.characters.indexOf(u'\n', start);
    if (end < 0)
        end = text.characters.size();
    const auto heading = std::ranges::lower_bound(text.headings, start, {}, &Span::start);
    const bool isHeading = heading != text.headings.cend() && heading->start < end;
    if (end - start <= longestPiece)
        return {{start, end}, true, isHeading};
    const qsizetype blank = text.characters.lastIndexOf(u' ', start + longestPiece);
    qsizetype cut = blank > start ? blank + 1 : start + longestPiece;
    if (text.characters.at(cut).isLowSurrogate())
        --cut;
    return {{start, cut}, false, isHeading};
}

void drawWave(QPainter &painter, qreal left, qreal right, qreal y)
{
    QPainterPath wave(QPointF(left, y));
    constexpr qreal half = 2;
    int n = 0;
    for (qreal x = left; x < right; x += half, ++n) {
        const qreal next = std::min(right, x + half);
        wave.quadTo(QPointF((x + next) / 2, y + (n % 2 == 0 ? -2 : 2)), QPointF(next, y));
    }
    painter.drawPath(wave);
}

void drawUnderline(QPainter &painter, Ink hue, const QColor &ink, qreal left, qreal right, qreal y)
{
    QPen pen(ink, 1.2);
    pen.setCapStyle(Qt::FlatCap);
    const bool isDate = hue == Ink::Event;
    const Underline form = underlineOf(hue);
    if (form == Underline::None && !isDate)
        return;
    if (const QList<qreal> dashes = dashPattern(form); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (isDate) { // a measuring line: closed ends
        painter.drawLine(QLineF(left, y - 3, left, y));
        painter.drawLine(QLineF(right, y - 3, right, y));
    }
    if (form == Underline::Wave) {
        drawWave(painter, left, right, y + 0.5);
        return;
    }
    painter.drawLine(QLineF(left, y, right, y));
    if (form == Underline::Double)
        painter.drawLine(QLineF(left, y + 2.2, right, y + 2.2));
}

// Sets the text page by page. Without a painter it only counts.
class Pages
{
public:
    Pages(const PrintedText &text, QPagedPaintDevice &device, const PageWords &foot)
        : m_text(text)
        , m_device(device)
        , m_foot(foot)
        , m_page(device.pageLayout().paintRectPoints().size())
        , m_size(text.face.pointSizeF() > 0 ? text.face.pointSizeF() : 11)
        , m_font(onPaper(text.face, m_size))
        , m_colours(Colours::of(dossierPalette(Mode::Light), Mode::Light))
    {
    }

    // False when it was stopped. `pages` is how many there are; of no matter without a painter.
    bool set(QPainter *painter, int pages, const GoOn &goOn)
    {
        m_painter = painter;
        m_pages = pages;
        m_count = 0;
        m_number = m_text.numbers.cbegin();
        m_mark = m_text.marks.cbegin();
        newPage();
        setTitle();
        qsizetype at = 0;
        while (at < m_text.characters.size()) {
            const Piece piece = pieceFrom(m_text, at);
            setPiece(piece);
            at = piece.span.end + (piece.endsParagraph ? 1 : 0);
            if (goOn && !goOn(static_cast<double>(at) / static_cast<double>(m_text.characters.size() + 1)))
                return false;
        }
        return true;
    }
    int count() const { return m_count; }

private:
    qreal bottom() const { return m_page.height() - footHeight; }
    QColor ink(Ink of) const { return m_colours.ink(of); }

    void newPage()
    {
        ++m_count;
        m_y = m_count > 1 ? headHeight : 0;
        if (!m_painter)
            return;
        if (m_count > 1)
            m_device.newPage();
        const QFont small = onPaper(readingFont(Face::Sans), smallSize);
        m_painter->setFont(small);
        m_painter->setPen(ink(Ink::Text2));
        const QRectF foot(0, m_page.height() - footHeight, m_page.width(), footHeight);
        m_painter->drawText(foot, Qt::AlignRight | Qt::AlignBottom, m_foot(m_count, m_pages));
        if (m_count > 1) {
            const QString title =
                QFontMetricsF(small).elidedText(m_text.title, Qt::ElideRight, m_page.width() - gutter);
            m_painter->drawText(
                QRectF(gutter, 0, m_page.width() - gutter, headHeight), Qt::AlignLeft | Qt::AlignTop, title);
        }
    }

    void setTitle()
    {
        setLines(m_text.title, onPaper(titleFont(Face::Serif, m_size), m_size * 1.5), m_size * 1.9, Ink::Text);
        m_y += 4;
        for (const QString &line : m_text.details)
            setLines(line, onPaper(readingFont(Face::Sans), smallSize), smallSize * 1.5, Ink::Text2);
        m_y += 8;
        if (m_painter) {
            m_painter->setPen(QPen(ink(Ink::Line2), 0.6));
            m_painter->drawLine(QLineF(gutter, m_y, m_page.width(), m_y));
        }
        m_y += 12;
    }

    void setLines(const QString &words, const QFont &font, qreal step, Ink of)
    {
        QTextLayout layout(words, font);
        breakLines(layout, words);
        for (int i = 0; i < layout.lineCount(); ++i) {
            if (m_y + step > bottom())
                newPage();
            drawLine(layout, i, of);
            m_y += step;
        }
    }

    void breakLines(QTextLayout &layout, const QString &words) const
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_page.width() - gutter);
            line.setPosition({0, 0});
        }
        layout.endLayout();
    }

    void drawLine(const QTextLayout &layout, int line, Ink of)
    {
        if (!m_painter)
            return;
        m_painter->setPen(ink(of));
        layout.lineAt(line).draw(m_painter, {gutter, m_y});
    }

    void setPiece(const Piece &piece)
    {
        const QString words = m_text.characters.sliced(piece.span.start, piece.span.length());
        if (words.isEmpty())
            return;
        QFont font = m_font;
        if (piece.isHeading)
            font.setWeight(QFont::DemiBold);
        const qreal step = m_size * lineShare;
        QTextLayout layout(words, font);
        breakLines(layout, words);
        // No line of several stands alone at the foot, and no heading without what it is the head of.
        const qreal needed = piece.isHeading ? 3 * step : std::min(2, layout.lineCount()) * step;
        if (m_y + needed > bottom() && m_y > headHeight)
            newPage();
        for (int i = 0; i < layout.lineCount(); ++i) {
            if (m_y + step > bottom())
                newPage();
            drawNumber(layout.lineAt(i), piece.span.start);
            drawMarks(layout.lineAt(i), piece.span.start);
            drawLine(layout, i, Ink::Text);
            m_y += step;
        }
        if (piece.endsParagraph)
            m_y += m_size * 0.6;
    }

    // Passages that begin on one line share a number.
    void drawNumber(const QTextLine &line, qsizetype start)
    {
        const qsizetype end = start + line.textStart() + line.textLength();
        int first = 0;
        int last = 0;
        for (; m_number != m_text.numbers.cend() && m_number->start < end; ++m_number) {
            first = first == 0 ? m_number->number : first;
            last = m_number->number;
        }
        if (first == 0 || !m_painter)
            return;
        const QString words = first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
        const QFont font = onPaper(readingFont(Face::Sans), smallSize - 1);
        const qreal width = QFontMetricsF(font).horizontalAdvance(words);
        m_painter->setFont(font);
        m_painter->setPen(ink(Ink::Text3));
        m_painter->drawText(QPointF(numberRight - width, m_y + line.ascent()), words);
    }

    // Marks may reach from one line into the next, and stand in one another.
    void drawMarks(const QTextLine &line, qsizetype start)
    {
        const Span here{start + line.textStart(), start + line.textStart() + line.textLength()};
        while (m_mark != m_text.marks.cend() && m_mark->span.end <= here.start)
            ++m_mark;
        for (auto mark = m_mark; m_painter && mark != m_text.marks.cend() && mark->span.start < here.end; ++mark) {
            const Span part = mark->span.intersected(here);
            if (part.isEmpty())
                continue;
            const qreal a = line.cursorToX(static_cast<int>(part.start - start));
            const qreal b = line.cursorToX(static_cast<int>(part.end - start));
            const qreal y = m_y + line.ascent() + 2.5;
            drawUnderline(*m_painter, mark->hue, ink(mark->hue), gutter + std::min(a, b), gutter + std::max(a, b), y);
        }
    }

    const PrintedText &m_text;
    QPagedPaintDevice &m_device;
    const PageWords &m_foot;
    QSizeF m_page;
    qreal m_size;
    QFont m_font;
    Colours m_colours;
    QPainter *m_painter = nullptr;
    int m_pages = 0;
    int m_count = 0;
    qreal m_y = 0;
    QList<PrintedNumber>::const_iterator m_number;
    QList<PrintedMark>::const_iterator m_mark;
};

// The share of the second of two halves.
GoOn halfOf(const GoOn &goOn, double from)
{
    return goOn ? GoOn([=](double share) { return goOn(from + share / 2); }) : GoOn();
}

} // namespace

Result<int> printText(const PrintedText &text, QPagedPaintDevice &device, const PageWords &foot, const GoOn &goOn)
{
    const Error stopped{ErrorCode::Cancelled, {}, {}};
    Pages pages(text, device, foot);
    if (!pages.set(nullptr, 0, halfOf(goOn, 0)))
        return stopped;
    const int count = pages.count();
    QPainter painter;
    if (!painter.begin(&device))
        return Error{ErrorCode::Failed, u"the device takes no page"_s, {}};
    const qreal scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    if (!pages.set(&painter, count, halfOf(goOn, 0.5)))
        return stopped;
    if (!painter.end())
        return Error{ErrorCode::Failed, u"the device takes no more pages"_s, {}};
    return count;
}

} // namespace dossier
