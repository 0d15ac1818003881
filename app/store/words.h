// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/folding.h"
#include "store/statement.h"

#include <algorithm>

namespace dossier {

// A condition that a "sought" column has every one of so many words, which bindWords() binds.
inline QString hasWordsSql(const QString &column, qsizetype count)
{
    QStringList conditions;
    for (qsizetype word = 0; word < count; ++word)
        conditions.append(QStringLiteral("instr(%1, :word%2) > 0").arg(column).arg(word));
    return conditions.join(QStringLiteral(" AND "));
}

// Whether what is shown has every one of these words, which are folded.
inline bool hasWords(const QString &shown, const QStringList &words)
{
    const QString sought = fold(shown);
    return std::ranges::all_of(words, [&sought](const QString &word) { return sought.contains(word); });
}

inline void bindWords(Statement &statement, const QStringList &words)
{
    for (qsizetype word = 0; word < words.size(); ++word)
        statement.bind(QStringLiteral(":word%1").arg(word), words.at(word));
}

} // namespace dossier
