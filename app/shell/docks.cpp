// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/docks.h"

#include "shell/docktitle.h"
#include "shell/settings.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>

namespace dossier {

namespace {

constexpr int docksVersion = 3; // grows when docks come or go

} // namespace

Docks::Docks(QMainWindow *window) : QObject(window), m_window(window) { }

QDockWidget *Docks::add(const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    // Floating docks cannot be dragged back on Wayland (QTBUG-136011).
    if (QGuiApplication::platformName().startsWith(QLatin1StringView("wayland")))
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(new DockTitle(dock));
    m_window->addDockWidget(area, dock);
    m_docks.append(dock);
    // Queued: the one that comes to the front may not be there yet.
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] { leaveBehind(dock); }, Qt::QueuedConnection);
    return dock;
}

DockTitle *Docks::titleOf(const QDockWidget *dock)
{
    return static_cast<DockTitle *>(dock->titleBarWidget());
}

// As QDockWidget::visibilityChanged tells it: a dock behind another tab lies outside the window.
bool Docks::isInFront(const QDockWidget *dock)
{
    return dock->isVisible() && dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0;
}

void Docks::setShown(bool shown)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setVisible(shown);
        dock->toggleViewAction()->setEnabled(shown);
    }
}

void Docks::bring(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    Q_EMIT brought(dock);
    if (dock->widget())
        dock->widget()->setFocus();
}

bool Docks::restore()
{
    return m_window->restoreState(settings::docks.get(), docksVersion);
}

void Docks::keep() const
{
    settings::docks.set(m_window->saveState(docksVersion));
}

// The keyboard goes to the dock that is seen instead.
void Docks::leaveBehind(QDockWidget *dock)
{
    const QWidget *has = m_window->focusWidget();
    if (!has || !dock->isAncestorOf(has) || isInFront(dock))
        return;
    for (QDockWidget *tab : m_window->tabifiedDockWidgets(dock)) {
        if (isInFront(tab) && tab->widget()) {
            tab->widget()->setFocus();
            return;
        }
    }
    Q_EMIT keyboardLeft();
}

} // namespace dossier
