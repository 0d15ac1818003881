// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/messagebar.h"

#include "appearance/colours.h"
#include "appearance/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dossier {

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 8, 6);
    row->addWidget(m_words, 1);
    m_actions = new QHBoxLayout;
    row->addLayout(m_actions);
    row->addWidget(m_close);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setText(tr("Put this message away"));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_close->setToolTip(m_close->text());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::say(Kind kind, const QString &words, Until until)
{
    m_kind = kind;
    m_until = until;
    m_words->setText(words);
    m_close->setVisible(kind != Kind::Lasting);
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    show();
    update();
    QAccessibleAnnouncementEvent announcement(this, words);
    if (kind == Kind::Problem)
        announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::tellActDone()
{
    if (m_until == Until::NextAct)
        hide();
}

void MessageBar::offer(const QString &words, const std::function<void()> &action)
{
    auto *button = new QPushButton(words, this);
    connect(button, &QPushButton::clicked, this, action);
    m_actions->addWidget(button);
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    const Ink ink = m_kind == Kind::Problem ? Ink::Critical : Ink::Minor;
    QPainter painter(this);
    painter.fillRect(rect(), mix(colours.ink(ink), colours.ground(Ground::Window), 0.08));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.ink(Ink::Line));
    const Icon sign = m_kind == Kind::Problem ? Icon::Octagon : m_kind == Kind::Lasting ? Icon::Lock : Icon::Info;
    paintIcon(&painter, sign, QRectF(14, (height() - 16) / 2.0, 16, 16), colours.ink(ink));
}

} // namespace dossier
