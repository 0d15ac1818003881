// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/columnhead.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "models/phrases.h"
#include "prose/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The rounded frame around "1 of 3" and its two arrows, in the hue of what is lit.
class Pill : public QWidget
{
public:
    using QWidget::QWidget;
    QColor ink;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Colours colours = Colours::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ink);
        painter.setBrush(mix(ink, colours.ground(Ground::Base), 0.08));
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    }
};

QToolButton *arrow(QWidget *parent, Icon shape, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(shape));
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(18, 18);
    return button;
}

} // namespace

HeadButton::HeadButton(QWidget *parent) : QAbstractButton(parent), m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(this, &QAbstractButton::clicked, this, &HeadButton::openMenu);
}

void HeadButton::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

// As a field with a list under it does.
void HeadButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void HeadButton::setWords(const QString &name, const QString &detail)
{
    m_name = name;
    m_detail = detail;
    setAccessibleName(tr("Shown in this column: %1 %2").arg(name, detail).trimmed());
    setToolTip((name + u' ' + detail).trimmed());
    updateGeometry();
    update();
}

QSize HeadButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(bold).horizontalAdvance(m_name) + fontMetrics().horizontalAdvance(u' ' + m_detail);
    return {words + 26, fontMetrics().height() + 8};
}

QSize HeadButton::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 8};
}

void HeadButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground(Ground::Hover));
        painter.drawRoundedRect(rect(), measures::controlRadius, measures::controlRadius);
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const int room = width() - 22;
    const QString name = boldMetrics.elidedText(m_name, Qt::ElideRight, room);
    const int nameWidth = boldMetrics.horizontalAdvance(name);
    const int space = fontMetrics().horizontalAdvance(u' ');
    const QString detail = fontMetrics().elidedText(m_detail, Qt::ElideRight, std::max(0, room - nameWidth - space));
    painter.setFont(bold);
    painter.setPen(colours.ink(Ink::Text));
    painter.drawText(QRect(4, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(font());
    painter.setPen(colours.ink(Ink::Text2));
    painter.drawText(QRect(4 + nameWidth + space, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, detail);
    const int end = 4 + nameWidth + (detail.isEmpty() ? 0 : space + fontMetrics().horizontalAdvance(detail));
    paintIcon(&painter, Icon::Down, QRectF(end + 4, (height() - 12) / 2.0, 12, 12), colours.ink(Ink::Text2));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.ink(Ink::Accent), measures::focusRingWidth));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), measures::controlRadius, measures::controlRadius);
    }
}

ColumnHead::ColumnHead(QWidget *parent)
    : QWidget(parent)
    , m_badge(new LanguageBadge(this))
    , m_button(new HeadButton(this))
    , m_hint(new QLabel(this))
    , m_pill(new Pill(this))
    , m_steps(new QLabel(m_pill))
    , m_previous(arrow(m_pill, Icon::Up, tr("Previous in this column")))
    , m_next(arrow(m_pill, Icon::Down, tr("Next in this column")))
    , m_freed(arrow(this, Icon::Unlink, tr("Freed: it does not move with the other columns. Take it back")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_badge);
    row->addWidget(m_button, 1);
    row->addStretch();
    row->addWidget(m_freed);
    row->addWidget(m_hint);
    row->addWidget(m_pill);

    auto *inside = new QHBoxLayout(m_pill);
    inside->setContentsMargins(8, 1, 4, 1);
    inside->setSpacing(0);
    inside->addWidget(m_steps);
    inside->addSpacing(2);
    inside->addWidget(m_previous);
    inside->addWidget(m_next);

    m_pill->setFixedHeight(fontMetrics().height() + 6);
    m_hint->setFont(smallFont(font()));
    m_steps->setFont(smallFont(font()));
    setFixedHeight(measures::columnHeadHeight(fontMetrics()));
    m_pill->hide();
    m_hint->hide();
    m_freed->setIconSize({measures::iconSize, measures::iconSize});
    m_freed->setFixedSize(22, 22);
    m_freed->hide();
    connect(m_freed, &QToolButton::clicked, this, &ColumnHead::takeBackRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(+1); });
}

void ColumnHead::setLanguage(const QString &language)
{
    m_badge->setLanguage(language, phrase::languageName(language));
    m_badge->setVisible(!language.isEmpty());
}

void ColumnHead::setWords(const QString &name, const QString &detail)
{
    m_button->setWords(name, detail);
}

void ColumnHead::setSteps(qsizetype current, qsizetype total, const QColor &ink)
{
    m_pill->setVisible(total > 0);
    if (total == 0)
        return;
    static_cast<Pill *>(m_pill)->ink = ink;
    QPalette palette = m_steps->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_steps->setPalette(palette);
    const QString all = QLocale().toString(total);
    const QString here = QLocale().toString(current);
    m_steps->setText(current > 0 ? tr("%1 of %2").arg(here, all) : all);
    m_steps->setAccessibleName(current > 0 ? tr("%1 of %2 in this column").arg(here, all)
                                           : tr("%Ln in this column", nullptr, static_cast<int>(total)));
    m_pill->update();
}

void ColumnHead::setHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

void ColumnHead::setActive(bool active)
{
    m_active = active;
    update();
}

void ColumnHead::setFreed(bool freed)
{
    m_freed->setVisible(freed);
}

void ColumnHead::openMenu()
{
    m_button->openMenu();
}

QMenu *ColumnHead::menu() const
{
    return m_button->menu();
}

void ColumnHead::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground(Ground::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.ink(Ink::Line));
    if (m_active)
        painter.fillRect(QRect(0, height() - 2, width(), 2), colours.ink(Ink::Accent));
}

} // namespace dossier
