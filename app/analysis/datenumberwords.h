// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

// How a language (en, fr, nl, it, de; none in any other) writes numbers as words, every spelling of each; blanks part
// what a text has as several words or signs ("vingt - deux"). A gap in what is asked for is an empty list.
QStringList cardinalWords(const QString &language, int number); // 1 to 99, and whole hundreds to 900
QStringList dayOrdinalWords(const QString &language, int day); // 1 to 31; only where days are said so: en, nl, de
QStringList yearWords(const QString &language, int year); // 1700 to 2059

} // namespace dossier
