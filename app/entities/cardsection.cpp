// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/cardsection.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "prose/rowpainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dossier {

namespace {

constexpr int arrowSize = 10;
constexpr int arrowLeft = 2;
constexpr int countGap = 6;
constexpr int above = 9;
constexpr int below = 4;

} // namespace

SectionHeading::SectionHeading(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = badgeFont(font());
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setText(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SectionHeading::tell);
    tell();
}

void SectionHeading::setWords(const QString &words)
{
    setText(words);
    tell();
}

void SectionHeading::setCount(qint64 count)
{
    m_count = count;
    tell();
    update();
}

QString SectionHeading::countText() const
{
    return m_count < 0 ? QString() : countWords(m_count);
}

void SectionHeading::tell()
{
    setAccessibleName(
        m_count < 0 ? text() : tr("%1, %2", "the heading of a part and how many are in it").arg(text(), countText()));
    setAccessibleDescription(isChecked() ? tr("open") : tr("closed"));
}

QSize SectionHeading::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QSize SectionHeading::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = metrics.horizontalAdvance(text()) + countGap + metrics.horizontalAdvance(countText());
    return {cardMargin + words + cardMargin, above + metrics.height() + below};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::current();
    QPainter painter(this);
    const QRectF line = QRectF(rect()).adjusted(cardMargin, above, -cardMargin, -below);
    if (hasFocus()) {
        painter.setPen(QPen(colours.ink(Ink::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, above - 2.5, -1.5, -below + 1.5), 3, 3);
    }
    const Ink ink = underMouse() ? Ink::Text : Ink::Text2;
    QRectF arrow(arrowLeft, 0, arrowSize, arrowSize);
    arrow.moveCenter(QPointF(arrow.center().x(), line.center().y() + 0.5));
    paintIcon(&painter, isChecked() ? Icon::Down : Icon::Right, arrow, colours.ink(ink));
    const qreal taken = paintLine(&painter, line, text(), font(), colours.ink(ink));
    QFont figures = tabularFont(font());
    figures.setWeight(QFont::Normal);
    paintLine(&painter, line.adjusted(taken + countGap, 0, 0, 0), countText(), figures, colours.ink(Ink::Text2));
}

void SectionHeading::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isChecked() != (event->key() == Qt::Key_Right))
            click();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default: // Up and Down would go to the next button of the card
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }
}

void SectionHeading::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

CardSection::CardSection(const QString &words, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new SectionHeading(words, this))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    connect(m_heading, &QAbstractButton::toggled, m_content, &QWidget::setVisible);
    connect(m_heading, &QAbstractButton::clicked, this, &CardSection::folded);
}

bool CardSection::isOpen() const
{
    return m_heading->isChecked();
}

void CardSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void CardSection::setHasContent(bool has)
{
    m_hasContent = has;
    setVisible(has);
    m_content->updateGeometry();
}

} // namespace dossier
