// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pages.h"

#include "shell/caseplaces.h"
#include "shell/importpage.h"
#include "shell/startpage.h"

namespace dossier {

Pages::Pages(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

StartPage *Pages::startPage()
{
    if (!m_start) {
        m_start = new StartPage(this);
        addWidget(m_start);
        Q_EMIT startMade(m_start);
    }
    return m_start;
}

ImportPage *Pages::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(this);
        addWidget(m_import);
        Q_EMIT importMade(m_import);
    }
    return m_import;
}

bool Pages::showsImport() const
{
    return m_import && currentWidget() == m_import;
}

void Pages::showStart()
{
    startPage()->setRecentCases(recentCases());
    setCurrentWidget(m_start);
    m_start->setFocus();
}

void Pages::setDropCount(int files)
{
    if (m_start)
        m_start->setDropCount(files);
}

QSize Pages::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

} // namespace dossier
