// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings.h"

#include <QCoreApplication>

namespace dossier {

QString authorName()
{
    const QString chosen = settings::author.get();
    if (!chosen.isEmpty())
        return chosen;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QCoreApplication::translate("dossier::settings", "somebody") : account;
}

} // namespace dossier
