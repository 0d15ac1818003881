// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/copying.h"

#include "models/citation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace dossier {

void copyCitation(const Citation &citation)
{
    auto *data = new QMimeData;
    data->setText(plainCitation(citation));
    data->setHtml(htmlCitation(citation));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace dossier
