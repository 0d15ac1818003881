// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace dossier {

// How many words a text has, wherever a number of words is told: stretches with a letter or a figure between the word
// boundaries of Unicode (UAX #29, https://unicode.org/reports/tr29/#Word_Boundaries), so that dashes and signs are none
// and "l’agence" is one. In scripts without spaces each ideograph is one.
qsizetype wordCount(QStringView text);

} // namespace dossier
