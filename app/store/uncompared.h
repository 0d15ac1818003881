// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

// How the case remembers what an import that is under way, or was cut off, has not yet compared with the rest: for each
// of these tables a row of the table serial has the last key that was given before it began.
const QStringList &uncomparedTables();
QString comparedUpTo(const QString &table); // the name of that row
inline constexpr qint64 nothingUncompared = -1; // in its place when all is compared

} // namespace dossier
