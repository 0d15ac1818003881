// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/docktitle.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace dossier {

namespace {

QToolButton *titleButton(QWidget *parent, Icon shape, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(shape));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_name(new QLabel(dock->windowTitle(), this))
    , m_detail(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    QFont small = smallFont(font());
    m_detail->setFont(small);
    small.setWeight(QFont::DemiBold);
    m_name->setFont(small);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(12, 0, 6, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_name);
    m_row->addWidget(m_detail, 1);
    setFixedHeight(measures::dockTitleHeight(fontMetrics()));

    if (dock->features().testFlag(QDockWidget::DockWidgetFloatable)) {
        QToolButton *floating = titleButton(this, Icon::Float, tr("Float %1").arg(dock->windowTitle()));
        connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
        m_row->addWidget(floating);
    }
    QToolButton *closing = titleButton(this, Icon::Close, tr("Close %1").arg(dock->windowTitle()));
    connect(closing, &QToolButton::clicked, dock, &QDockWidget::close);
    m_row->addWidget(closing);
}

QSize DockTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), measures::dockTitleHeight(fontMetrics())};
}

void DockTitle::setDetail(const QString &words)
{
    m_detail->setText(words);
}

void DockTitle::addTools(QWidget *tools)
{
    m_row->insertWidget(m_row->indexOf(m_detail) + 1, tools);
}

void DockTitle::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground(Ground::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.ink(Ink::Line));
}

} // namespace dossier
