// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;

namespace dossier {

// A dock's title: its name, a quieter count, and buttons to float and close it.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);
    void setDetail(const QString &words);
    void addTools(QWidget *tools); // buttons of the view, before those of the dock; the title owns them

    QSize sizeHint() const override; // what a dock asks for, whatever height is fixed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_detail;
    QHBoxLayout *m_row;
};

} // namespace dossier
