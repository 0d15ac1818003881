// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace dossier {

// A view that works while it is seen: while it is shown and no other tab stands before it. Qt tells a dock that it is
// behind another, and not what is in it, which stays visible by Qt's word; whoever owns the dock passes it on.
class SeenView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setBehind(bool behind);
    bool isSeen() const { return m_isShown && !m_isBehind; }

protected:
    virtual void setSeen(bool seen) = 0;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void change(bool isShown, bool isBehind);

    bool m_isShown = false;
    bool m_isBehind = false;
};

} // namespace dossier
