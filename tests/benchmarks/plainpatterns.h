// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace dossier {

// What the rules are compared with: the dates of a language and the indicators of any, as one would look for them with
// one regular expression for each kind, one after another over the text. They find where something stands and say
// nothing of its value.
std::vector<QRegularExpression> plainDatePatterns(const QString &language); // de, en, fr, it, nl
std::vector<QRegularExpression> plainIndicatorPatterns();

// How often they all match.
qsizetype countMatches(const std::vector<QRegularExpression> &patterns, const QString &text);

// The months as the patterns of a language have them, January first.
QStringList plainMonths(const QString &language);

} // namespace dossier
