// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <Qt>

class QDockWidget;
class QMainWindow;

namespace dossier {

class DockTitle;

// The docks of the window: they move, tab, hide, and come back as they were left. The keyboard does not stay in one
// that went behind another.
class Docks : public QObject
{
    Q_OBJECT
public:
    explicit Docks(QMainWindow *window);

    // `name` is what it is remembered by.
    QDockWidget *add(const QString &name, const QString &title, Qt::DockWidgetArea area);
    const QList<QDockWidget *> &all() const { return m_docks; } // in the order they were added
    static DockTitle *titleOf(const QDockWidget *dock);
    static bool isInFront(const QDockWidget *dock); // seen: not behind another tab, nor hidden

    void setShown(bool shown); // all, while a case is read
    void bring(QDockWidget *dock); // to the front of its tabs, with the keyboard in it
    bool restore(); // as they were left; false when they never were
    void keep() const; // for restore()

Q_SIGNALS:
    void brought(QDockWidget *dock); // to the front, before the keyboard goes there
    void keyboardLeft(); // the dock that had it is not seen any more, and none is in its place

private:
    void leaveBehind(QDockWidget *dock);

    QMainWindow *m_window;
    QList<QDockWidget *> m_docks;
};

} // namespace dossier
