// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/progressline.h"

#include "appearance/colours.h"
#include "appearance/measures.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace dossier {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(measures::progressLine);
    hide();
}

void ProgressLine::setShare(double done)
{
    m_done = std::clamp(done, 0.0, 1.0);
    update();
}

void ProgressLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ink(Ink::Line));
    QRect done = rect();
    done.setWidth(static_cast<int>(std::lround(m_done * width())));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), colours.ink(Ink::Accent));
}

} // namespace dossier
