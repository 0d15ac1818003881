// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/languagerules.h"

#include "analysis/stopwords.h"

namespace dossier {

bool hasLanguageRules(const QString &language)
{
    return tableLanguages().contains(language);
}

} // namespace dossier
