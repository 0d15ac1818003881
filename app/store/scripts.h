// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace dossier {

// Scripts that are written without spaces between words: Han, Hiragana, Katakana, Bopomofo, Thai, Lao, Khmer, Myanmar.
bool hasUnspacedScript(QStringView words); // at least one of their letters
// Whether a text must be searched by characters rather than by words: more than one letter in 50 is of such a script.
bool isUnspaced(QStringView text);

} // namespace dossier
