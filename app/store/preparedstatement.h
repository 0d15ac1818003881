// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace dossier {

// A statement as a connection keeps it between uses.
struct PreparedStatement
{
    PreparedStatement() = default;
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;
    ~PreparedStatement();

    QString sql;
    sqlite3_stmt *handle = nullptr;
    std::optional<Error> error; // it could not be prepared
    QStringList names; // of its bindings, in order; empty when they go by place
    std::vector<QByteArray> values; // texts and bytes that are bound, by place: SQLite reads them where they are
    bool inUse = false;
};

} // namespace dossier
