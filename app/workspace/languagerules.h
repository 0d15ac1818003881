// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dossier {

// Whether there are words and rules for a language, ISO 639-1. A text in another one comes in whole, but names and
// dates in words are not found in it.
bool hasLanguageRules(const QString &language);

} // namespace dossier
