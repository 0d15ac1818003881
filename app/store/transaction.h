// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

namespace dossier {

class Connection;

// What belongs together: read from one state of the file, or written whole or not at all. Going without commit() takes
// everything back. A reading transaction inside another one is part of it.
class [[nodiscard]] Transaction
{
public:
    enum class Kind { Read, Write };

    static Result<Transaction> begin(Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit(); // on failure everything is taken back

private:
    explicit Transaction(Connection *connection) : m_connection(connection) { }

    Connection *m_connection; // null: part of another one, or over
};

} // namespace dossier
