// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/quotationcard.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "casefile/datewording.h"
#include "drawing/eventwords.h"
#include "models/phrases.h"
#include "models/sourcewords.h"
#include "prose/rowpainting.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int edge = 3; // the bar at the left
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int mostLines = 3; // of who says it, and of what is to be known
constexpr int narrowest = 180;

QFont wordsFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF() * 1.08);
}

// The sentence between quotation marks, unless it has some of its own; `shift` is how far that moves it.
QString shownWords(const QuotedPlace &place, qsizetype &shift)
{
    const QString words = QString(place.words).replace(u'\n', u' ');
    const QChar::Category first = words.isEmpty() ? QChar::Other_NotAssigned : words.front().category();
    const bool has =
        first == QChar::Punctuation_InitialQuote || first == QChar::Punctuation_FinalQuote || words.startsWith(u'"');
    const QString shown = has ? words : quoted(words, place.language);
    shift = std::max<qsizetype>(0, shown.indexOf(words));
    return shown;
}

} // namespace

QuotationCard::QuotationCard(const QuotedPlace &place, const QString &notes, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_notes(notes)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    qsizetype shift = 0;
    QStringList said{shownWords(place, shift), phrase::languageName(place.language), sourceLine(), notes};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(tr("Go to where it stands"));
    setAccessibleDescription(toolTip());
}

// "Locks Agency hit · press article · 1 May 2024 · passage 4 · B: usually reliable"
QString QuotationCard::sourceLine() const
{
    QStringList parts{m_place.sourceTitle};
    if (!m_place.sourceKind.isEmpty())
        parts.append(m_place.sourceKind);
    if (!m_place.published.isNull())
        parts.append(wording(m_place.published, phrase::interfaceLanguage()));
    if (m_place.passageNumber > 0)
        parts.append(tr("passage %1").arg(m_place.passageNumber));
    if (m_place.reliability != Reliability::NotJudged)
        parts.append(phrase::letterAndReliability(m_place.reliability));
    return parts.join(u" · "_s);
}

std::unique_ptr<QTextLayout> QuotationCard::layOut(int width) const
{
    qsizetype shift = 0;
    auto layout = std::make_unique<QTextLayout>(shownWords(m_place, shift), wordsFont(font()));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (!m_place.marked.isEmpty()) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(m_place.marked.start + shift);
        mark.length = static_cast<int>(m_place.marked.length());
        mark.format.setBackground(Colours::current().ground(Ground::MarkStrong));
        mark.format.setFontUnderline(true);
        layout->setFormats({mark});
    }
    qreal y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1, width - edge - 2 * padding));
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

int QuotationCard::linesHeight(int width) const
{
    const QFont small = smallFont(font());
    const int line = QFontMetrics(small).height();
    const int beside = badgeSize(font(), m_place.language).width() + gap;
    const int inner = width - edge - 2 * padding;
    const auto lines = static_cast<int>(wrapped(sourceLine(), small, inner - beside, mostLines).size());
    const auto notes =
        m_notes.isEmpty() ? 0 : static_cast<int>(wrapped(m_notes, small, inner - beside, mostLines).size());
    return std::max(lines * line, badgeSize(font()).height()) + notes * line;
}

int QuotationCard::heightForWidth(int width) const
{
    const std::unique_ptr<QTextLayout> layout = layOut(width);
    return static_cast<int>(std::ceil(layout->boundingRect().height())) + gap + linesHeight(width) + 2 * padding;
}

QSize QuotationCard::sizeHint() const
{
    constexpr int width = 260;
    return {width, heightForWidth(width)};
}

QSize QuotationCard::minimumSizeHint() const
{
    return {narrowest, QFontMetrics(font()).height() * 3};
}

void QuotationCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = Colours::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.ground(underMouse() || isDown() ? Ground::Hover : Ground::Alt));
    painter.fillRect(QRect(0, 0, edge, height()), colours.ink(isChecked() ? Ink::Mark : Ink::Line2));
    const std::unique_ptr<QTextLayout> layout = layOut(width());
    painter.setPen(colours.ink(Ink::Text));
    layout->draw(&painter, QPointF(edge + padding, padding));
    qreal y = padding + layout->boundingRect().height() + gap;
    const QFont small = smallFont(font());
    const QSize size = badgeSize(font(), m_place.language);
    const qreal lineHeight = QFontMetrics(small).height();
    if (!m_place.language.isEmpty()) {
        const QRectF badge(edge + padding, y + (lineHeight - size.height()) / 2, size.width(), size.height());
        paintBadge(&painter, badge, m_place.language, font(), colours);
    }
    const qreal left = edge + padding + size.width() + gap;
    QRectF line(left, y, width() - left - padding, lineHeight);
    for (const QString &words : {sourceLine(), m_notes}) {
        for (const QString &each : words.isEmpty() ? QStringList() : wrapped(words, small, line.width(), mostLines)) {
            paintLine(&painter, line, each, small, colours.ink(Ink::Text2));
            line.translate(0, lineHeight);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.ink(Ink::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void QuotationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void QuotationCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QuotationCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace dossier
