// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/statement.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace dossier {

// One connection to one case file, to be used and destroyed in the thread that opened it. All SQL goes through it,
// Statement and Transaction. Foreign keys are on, the schema of a foreign file is not trusted, and the SQL function
// dossier_fold(text) (casefile/folding.h) and dossier_unspaced(text) (store/scripts.h) are there.
class Connection
{
public:
    enum class Mode {
        Create, // a new file
        ReadWrite, // a file that is there
        ReadOnly,
        Immutable, // read-only, and nobody can change it: no locks, for places that take none
        Memory, // no file at all
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    // A statement prepared once and kept for the next time; what is wrong with it shows when it runs.
    Statement statement(const QString &sql);
    // Statements parted by ";", without bindings: schemas and pragmas.
    Result<void> runScript(const QString &sql);
    // The one value a statement without bindings gives: pragmas and counts.
    Result<QVariant> value(const QString &sql);

    QString path() const { return m_path; }
    bool isInTransaction() const;
    qint64 totalChanges() const; // rows changed since it was opened
    Error lastError(const QString &query) const; // of the statement that has just failed

    void interrupt() const; // from any thread: the statement under way ends with Cancelled
    // Asked every few thousand steps of every statement until it is set anew: when it says true, the statement under
    // way ends with Cancelled. Empty: nothing is asked.
    void setStopped(std::function<bool()> stopped);
    sqlite3 *handle() const { return m_handle; } // for what SQL cannot say

    // From now on pages of the write-ahead log go into the file by bringInLog() alone, no longer in a commit now and
    // then. For the one connection that writes: where two do so at the same moment, SQLite before 3.51.3 may lose pages
    // (https://sqlite.org/wal.html#walresetbug).
    void keepLog();
    int logPages() const { return m_logPages; } // of the log, after the last commit; 0 once they were brought in
    // Pages that somebody still reads around stay, until after the next commit. interrupt() ends it with Cancelled.
    Result<void> bringInLog();

private:
    Connection() = default;
    Result<void> setUp(Mode mode);
    static int logHasGrown(void *connection, sqlite3 *handle, const char *database, int pages);

    QString m_path;
    QString m_name; // under which Qt SQL knows it
    sqlite3 *m_handle = nullptr;
    int m_logPages = 0;
    std::function<bool()> m_stopped;
    QHash<QString, std::vector<std::shared_ptr<PreparedStatement>>> m_statements;
};

} // namespace dossier
