// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/differencessheet.h"

#include "events/differencesview.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace dossier {

DifferencesSheet::DifferencesSheet(CaseDocument &document, EventId event, QWidget *parent)
    : QDialog(parent)
    , m_view(new DifferencesView(document, event, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 10, 14, 10);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    foot->addWidget(box);
    column->addLayout(foot);
    connect(m_view, &DifferencesView::shown, this, &DifferencesSheet::showTitle);
    connect(m_view, &DifferencesView::readRequested, this, [this] {
        Q_EMIT readRequested();
        close();
    });
    showTitle();
}

void DifferencesSheet::showTitle()
{
    const QString &title = m_view->sheet().event.title;
    setWindowTitle(title.isEmpty() ? tr("What the sources say differently")
                                   : tr("What the sources say differently: %1", "an event").arg(title));
}

} // namespace dossier
