// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QAction;

namespace dossier {

// The way to the search in the toolbar: looks like the field it leads to, with its key.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    SearchButton(QAction *action, QWidget *parent); // the action outlives it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString keys() const;

    QAction *m_action;
};

} // namespace dossier
