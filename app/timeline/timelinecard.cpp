// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinecard.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/measures.h"
#include "drawing/eventwords.h"
#include "models/proposalwords.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int cardWidth = 312; // as drawn
constexpr int gap = 6; // between the card and what it speaks of
constexpr qsizetype mostClaims = 8; // the Event panel has them all

QString span(const QString &words, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), words.toHtmlEscaped());
}

} // namespace

TimelineCard::TimelineCard(QWidget *parent) : QFrame(parent, Qt::ToolTip), m_label(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_TranslucentBackground);
    setFocusPolicy(Qt::NoFocus);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setFont(smallFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_label);
}

void TimelineCard::showEvent(const EventRow &event, const QString &names, const QRect &besides)
{
    const Colours colours = Colours::current();
    const QColor quiet = colours.ink(Ink::Text2);
    QString when = span(dateWords(event.date, event.part), colours.ink(Ink::Text));
    if (const QString known = knownWords(event); !known.isEmpty())
        when += span(u" · "_s + known, quiet);
    QStringList lines;
    if (!names.isEmpty())
        lines.append(span(names, colours.ink(Ink::Text)));
    lines.append(span(sourceWords(event), quiet));
    const QStringList claims = claimLines(event, phrase::ruleName);
    for (const QString &claim : claims.first(std::min(claims.size(), mostClaims)))
        lines.append(span(claim, quiet));
    if (claims.size() > mostClaims)
        lines.append(span(tr("and %1 more").arg(QLocale().toString(claims.size() - mostClaims)), quiet));
    place(u"<div style=\"font-weight:600\">%1</div><div>%2</div><div style=\"margin-top:5px\">%3</div>"_s.arg(
              span(event.title, colours.ink(Ink::Text)), when, lines.join("<br>"_L1)),
        besides);
}

void TimelineCard::showWords(const QString &heading, const QStringList &lines, const QRect &besides)
{
    const Colours colours = Colours::current();
    QStringList quiet;
    for (const QString &line : lines)
        quiet.append(span(line, colours.ink(Ink::Text2)));
    place(u"<div style=\"font-weight:600\">%1</div><div>%2</div>"_s.arg(
              span(heading, colours.ink(Ink::Text)), quiet.join("<br>"_L1)),
        besides);
}

QString TimelineCard::words() const
{
    return QTextDocumentFragment::fromHtml(m_label->text()).toPlainText();
}

void TimelineCard::place(const QString &html, const QRect &besides)
{
    m_label->setText(html);
    setFixedWidth(cardWidth);
    const int height = layout()->heightForWidth(cardWidth);
    resize(cardWidth, height);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner(besides.left(), besides.top() - height - gap);
    if (corner.y() < screen.top())
        corner.setY(besides.bottom() + gap);
    corner.setX(qBound(screen.left(), corner.x(), std::max(screen.left(), screen.right() - cardWidth)));
    move(corner);
    show();
    raise();
}

void TimelineCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink(Ink::Line2), 1));
    painter.setBrush(colours.ground(Ground::Tooltip));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::controlRadius, measures::controlRadius);
}

} // namespace dossier

#include "moc_timelinecard.cpp"
