// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace dossier {

class Connection;
class Keys;

// Sees to it that what new rows name is in the file, where SQLite is told not to look: it would look for every row and
// every name of a row, which is a fifth of the work of an import, while the rows of one source name the same few others
// over and over.
class References
{
public:
    // Every row that was asked of `keys` and not given by them is there. Error Invalid: the first that is not.
    Result<void> look(Connection &connection, const Keys &keys);
    void forget(); // what was seen to be there, when rows may have gone since

private:
    QHash<QString, QSet<qint64>> m_seen; // by table
};

} // namespace dossier
