// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/seenview.h"

namespace dossier {

void SeenView::setBehind(bool behind)
{
    change(m_isShown, behind);
}

void SeenView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateGeometry(); // what it asks may be other than while it was hidden
    change(true, m_isBehind);
}

void SeenView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    change(false, m_isBehind);
}

void SeenView::change(bool isShown, bool isBehind)
{
    const bool wasSeen = isSeen();
    m_isShown = isShown;
    m_isBehind = isBehind;
    if (isSeen() != wasSeen)
        setSeen(isSeen());
}

} // namespace dossier
