// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hexview.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/measures.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isShown(uchar byte) // as a character of ASCII
{
    return byte >= 0x20 && byte < 0x7F;
}

// Where a key leads from a byte.
std::optional<qint64> targetOf(const QKeyEvent &key, qint64 from, const HexRows &rows, qint64 page)
{
    const bool whole = key.modifiers().testFlag(Qt::ControlModifier);
    const qint64 rowStart = rows.rowOf(from) * rows.perRow;
    switch (key.key()) {
    case Qt::Key_Left:
        return from - 1;
    case Qt::Key_Right:
        return from + 1;
    case Qt::Key_Up:
        return from - rows.perRow;
    case Qt::Key_Down:
        return from + rows.perRow;
    case Qt::Key_PageUp:
        return from - page * rows.perRow;
    case Qt::Key_PageDown:
        return from + page * rows.perRow;
    case Qt::Key_Home:
        return whole ? 0 : rowStart;
    case Qt::Key_End:
        return whole ? rows.size - 1 : rowStart + rows.perRow - 1;
    default:
        return {};
    }
}

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Bytes"));
    measure();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_rows.size = bytes.size();
    m_anchor = 0;
    m_caret = 0;
    m_selects = false;
    verticalScrollBar()->setValue(0);
    measure();
}

void HexView::measure()
{
    const QFontMetricsF metrics(fixedFont());
    m_rows.cell = metrics.horizontalAdvance(u'0');
    m_rows.height = std::ceil(metrics.height() * 1.25);
    m_rows.perRow = HexRows::perRowIn(viewport()->width(), m_rows.cell);
    const auto page = static_cast<int>(rowsInView());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, m_rows.rowCount() - page)));
    viewport()->update();
}

qint64 HexView::rowsInView() const
{
    return std::max<qint64>(1, static_cast<qint64>(viewport()->height() / m_rows.height));
}

void HexView::select(qint64 first, qint64 last)
{
    const qint64 end = std::max<qint64>(0, m_rows.size - 1);
    m_anchor = std::clamp<qint64>(first, 0, end);
    m_caret = std::clamp<qint64>(std::max(first, last - 1), 0, end);
    m_selects = last > first;
    viewport()->update();
}

std::pair<qint64, qint64> HexView::selection() const
{
    if (!m_selects)
        return {m_caret, m_caret};
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret) + 1};
}

bool HexView::isInView(qint64 byte) const
{
    const qint64 row = m_rows.rowOf(byte) - verticalScrollBar()->value();
    return row >= 0 && row < rowsInView();
}

void HexView::showByte(qint64 byte)
{
    if (!isInView(byte))
        verticalScrollBar()->setValue(static_cast<int>(m_rows.rowOf(byte) - rowsInView() / 3));
}

QString HexView::selectedDigits() const
{
    const auto [first, last] = selection();
    return QString::fromLatin1(m_bytes.sliced(first, last - first).toHex(' ').toUpper());
}

void HexView::drawRow(QPainter &painter, qint64 row, qreal top) const
{
    const Colours colours = Colours::current();
    const qreal baseline = top + (m_rows.height + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    const auto [first, last] = selection();
    const qreal up = top - static_cast<qreal>(row) * m_rows.height;
    painter.setPen(colours.ink(Ink::Text3));
    const qint64 start = row * m_rows.perRow;
    painter.drawText(QPointF(m_rows.offsetLeft(), baseline),
        QString::number(start, 16).toUpper().rightJustified(HexRows::offsetDigits, u'0'));
    const qint64 end = std::min(start + m_rows.perRow, m_rows.size);
    for (qint64 byte = start; byte < end; ++byte) {
        const auto value = static_cast<uchar>(m_bytes.at(byte));
        const QRectF digits = m_rows.digitsOf(byte).translated(0, up);
        const QRectF character = m_rows.characterOf(byte).translated(0, up);
        const bool isSelected = byte >= first && byte < last;
        if (isSelected) {
            const bool goesOn = byte + 1 < std::min(last, end);
            const qreal next = goesOn ? m_rows.digitsOf(byte + 1).left() : digits.right();
            painter.fillRect(QRectF(digits.left(), top, next - digits.left(), m_rows.height), palette().highlight());
            painter.fillRect(character, palette().highlight());
        }
        const QColor plain = isSelected ? palette().color(QPalette::HighlightedText) : colours.ink(Ink::Text);
        painter.setPen(plain);
        painter.drawText(
            QPointF(digits.left(), baseline), QString::number(value, 16).toUpper().rightJustified(2, u'0'));
        painter.setPen(isSelected || isShown(value) ? plain : colours.ink(Ink::Text3));
        painter.drawText(
            QPointF(character.left(), baseline), isShown(value) ? QString(QLatin1Char(char(value))) : u"·"_s);
        if (byte == m_caret && hasFocus()) {
            painter.setPen(QPen(colours.ink(Ink::Accent), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(digits.adjusted(-1.5, 0.5, 1.5, -0.5));
        }
    }
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Colours::current().ground(Ground::Base));
    painter.setFont(fixedFont());
    const qint64 firstRow = verticalScrollBar()->value();
    const qint64 lastRow = std::min(firstRow + rowsInView() + 1, m_rows.rowCount());
    for (qint64 row = firstRow; row < lastRow; ++row)
        drawRow(painter, row, static_cast<qreal>(row - firstRow) * m_rows.height);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qint64 top = static_cast<qint64>(verticalScrollBar()->value()) * m_rows.perRow;
    const bool hadCaret = isInView(m_caret);
    measure();
    verticalScrollBar()->setValue(static_cast<int>(m_rows.rowOf(top)));
    if (hadCaret)
        showByte(m_caret);
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void HexView::moveTo(qint64 byte, bool extend)
{
    if (m_rows.size == 0)
        return;
    m_caret = std::clamp<qint64>(byte, 0, m_rows.size - 1);
    if (!extend)
        m_anchor = m_caret;
    m_selects = extend;
    showByte(m_caret);
    viewport()->update();
    tell();
}

// Where the caret is, for those who do not see it.
void HexView::tell()
{
    const auto value = static_cast<uchar>(m_bytes.at(m_caret));
    QString words = tr("Byte %1: %2").arg(QLocale().toString(m_caret), QString::number(value, 16).toUpper());
    if (isShown(value))
        words += u", "_s + QLatin1Char(char(value));
    setAccessibleDescription(words);
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
    const auto [first, last] = selection();
    Q_EMIT chosen(first, last);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll) && m_rows.size > 0) {
        m_anchor = 0;
        m_caret = m_rows.size - 1;
        m_selects = true;
        viewport()->update();
        tell();
        return;
    }
    const std::optional<qint64> target = targetOf(*event, m_caret, m_rows, rowsInView());
    if (!target) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveTo(*target, event->modifiers().testFlag(Qt::ShiftModifier));
}

qint64 HexView::byteUnder(QPoint place) const
{
    return m_rows.byteAt(QPointF(place) + QPointF(0, verticalScrollBar()->value() * m_rows.height));
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const qint64 byte = byteUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && byte >= 0)
        moveTo(byte, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 byte = byteUnder(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && byte >= 0 && (byte != m_anchor || m_selects))
        moveTo(byte, true);
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace dossier
