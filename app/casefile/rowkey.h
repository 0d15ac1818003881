// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace dossier {

// A row of the file.
struct RowKey
{
    QString table; // a word of the case: "mention", "event" …
    qint64 key = 0;
    qint64 revision = -1; // it was seen at; -1: any will do

    bool operator==(const RowKey &) const = default;

    // Rows are the same whatever revision they were seen at.
    bool isSameRow(const RowKey &other) const { return table == other.table && key == other.key; }
};

} // namespace dossier
