// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

// A statement as a connection keeps it between uses.
struct PreparedStatement
{
    QString sql;
    QSqlQuery query;
    std::optional<Error> error; // it could not be prepared
    QStringList names; // of its bindings, in order; empty when they go by place
    bool inUse = false;
};

} // namespace dossier
