// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/searchbutton.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/rowpainting.h"

#include <QAction>
#include <QPainter>

namespace dossier {

namespace {

constexpr int usualWidth = 360;
constexpr int leastWidth = 150;
constexpr int margin = 10;
constexpr int gap = 8;

} // namespace

SearchButton::SearchButton(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(action->iconText());
    setAccessibleName(action->iconText());
    setToolTip(action->toolTip());
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [this] { setEnabled(m_action->isEnabled()); };
    connect(action, &QAction::enabledChanged, this, follow);
    follow();
}

QSize SearchButton::sizeHint() const
{
    return {usualWidth, measures::fieldHeight(fontMetrics())};
}

QSize SearchButton::minimumSizeHint() const
{
    return {leastWidth, measures::fieldHeight(fontMetrics())};
}

QString SearchButton::keys() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Colours colours = Colours::current();
    const bool strong = hasFocus() || (isEnabled() && underMouse());
    const qreal width = hasFocus() ? measures::focusRingWidth : 1;
    const QColor ink = colours.ink(isEnabled() ? Ink::Text2 : Ink::Text3);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink(strong ? Ink::Accent : Ink::Line2), width));
    painter.setBrush(colours.ground(Ground::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
        measures::controlRadius, measures::controlRadius);
    QRectF sign(margin, 0, measures::iconSize, measures::iconSize);
    sign.moveCenter(QPointF(sign.center().x(), rect().center().y() + 0.5));
    paintIcon(&painter, Icon::Search, sign, ink);
    QRectF words = QRectF(rect()).adjusted(sign.right() + gap, 0, -margin, 0);
    QRectF cap(QPointF(), badgeSize(font(), keys()));
    if (words.width() > QFontMetricsF(font()).horizontalAdvance(text()) + gap + cap.width()) {
        cap.moveCenter({words.right() - cap.width() / 2, words.center().y()});
        paintBadge(&painter, cap, keys(), font(), colours, !isEnabled());
        words.setRight(cap.left() - gap);
    }
    paintLine(&painter, words, text(), font(), ink);
}

} // namespace dossier
