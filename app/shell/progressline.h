// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace dossier {

// A line of 2 px that grows with what is done, under the tool bar. Says nothing to a screen reader: words and a way to
// stop stand at the foot of the window.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setShare(double done); // 0 … 1
    double share() const { return m_done; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_done = 0;
};

} // namespace dossier
