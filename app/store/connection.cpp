// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "casefile/folding.h"
#include "store/preparedstatement.h"
#include "store/scripts.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int busyMilliseconds = 5000;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::Corrupt;
    case SQLITE_NOTADB:
        return ErrorCode::Foreign;
    case SQLITE_CANTOPEN:
        return ErrorCode::Unreadable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
    case SQLITE_TOOBIG:
        return ErrorCode::Invalid;
    default:
        return ErrorCode::Failed;
    }
}

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void unspacedFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, isUnspaced(textOf(arguments[0])) ? 1 : 0);
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray folded = fold(textOf(arguments[0])).toUtf8();
    sqlite3_result_text64(
        context, folded.constData(), static_cast<sqlite3_uint64>(folded.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

QString nextName()
{
    static std::atomic<int> number = 0;
    return u"dossier-%1"_s.arg(++number);
}

QString optionsFor(Connection::Mode mode)
{
    const QString common = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return common + u";QSQLITE_OPEN_READONLY"_s;
    case Connection::Mode::Immutable:
        return common + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    default:
        return common;
    }
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString databaseName(const QString &path, Connection::Mode mode)
{
    if (mode == Connection::Mode::Memory)
        return u":memory:"_s;
    if (mode != Connection::Mode::Immutable)
        return path;
    QUrl url = QUrl::fromLocalFile(path);
    return QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode == Mode::ReadWrite && !QFile::exists(path))
        return Error{ErrorCode::NotFound, path, {}};
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    connection->m_name = nextName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(databaseName(path, mode));
    database.setConnectOptions(optionsFor(mode));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return Error{codeOf(error.nativeErrorCode().toInt()), error.text() + u": "_s + path, {}};
    }
    connection->m_handle = handleOf(database);
    if (!connection->m_handle)
        return Error{ErrorCode::Failed, u"this Qt hands out no SQLite connection"_s, {}};
    const Result<void> ready = connection->setUp(mode);
    if (!ready)
        return ready.error();
    return connection;
}

Connection::~Connection()
{
    for (auto &kept : m_statements) {
        for (const auto &prepared : kept) // one may still be in somebody's hands; SQLite closes after the last of them
            sqlite3_finalize(std::exchange(prepared->handle, nullptr));
    }
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name); // closes it
}

Result<void> Connection::setUp(Mode mode)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int made = sqlite3_create_function_v2(
        m_handle, "dossier_fold", 1, flags, nullptr, foldFunction, nullptr, nullptr, nullptr);
    if (made == SQLITE_OK) {
        made = sqlite3_create_function_v2(
            m_handle, "dossier_unspaced", 1, flags, nullptr, unspacedFunction, nullptr, nullptr, nullptr);
    }
    if (made != SQLITE_OK)
        return lastError(u"dossier_fold, dossier_unspaced"_s);
    // A file from elsewhere may carry views and triggers; they get at nothing that reaches outside it.
    const Result<void> set = runScript(u"PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                                       "PRAGMA cell_size_check = ON; PRAGMA cache_size = -32000"_s);
    if (!set)
        return set;
    const Result<QVariant> keys = value(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return keys.error();
    if (keys->toInt() != 1)
        return Error{ErrorCode::Failed, u"this SQLite has no foreign keys"_s, u"PRAGMA foreign_keys"_s};
    // What a statement may have to take back is small; the index a check makes anew, on a reading connection, is not.
    if (mode != Mode::ReadOnly && mode != Mode::Immutable) {
        const Result<void> inMemory = runScript(u"PRAGMA temp_store = MEMORY"_s);
        if (!inMemory)
            return inMemory;
    }
    if (mode == Mode::Create || mode == Mode::Memory)
        return runScript(u"PRAGMA page_size = 16384; PRAGMA encoding = 'UTF-8'"_s);
    return {};
}

Statement Connection::statement(const QString &sql)
{
    auto &kept = m_statements[sql];
    for (const auto &prepared : kept) {
        if (!prepared->inUse)
            return Statement(*this, prepared);
    }
    auto prepared = std::make_shared<PreparedStatement>();
    prepared->sql = sql;
    const QByteArray words = sql.toUtf8();
    const int answer = sqlite3_prepare_v3(m_handle, words.constData(), static_cast<int>(words.size()),
        SQLITE_PREPARE_PERSISTENT, &prepared->handle, nullptr);
    if (answer != SQLITE_OK) {
        prepared->error = lastError(sql);
        return Statement(*this, prepared); // not kept: the next try may fare better
    }
    for (int place = 1; place <= sqlite3_bind_parameter_count(prepared->handle); ++place) {
        if (const char *name = sqlite3_bind_parameter_name(prepared->handle, place))
            prepared->names.append(QString::fromUtf8(name));
    }
    kept.push_back(prepared);
    return Statement(*this, prepared);
}

Result<void> Connection::runScript(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(sql);
    return {};
}

Result<QVariant> Connection::value(const QString &sql)
{
    Statement statement = this->statement(sql);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    return *there ? statement.value(0) : QVariant();
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

Error Connection::lastError(const QString &query) const
{
    ErrorCode code = codeOf(sqlite3_extended_errcode(m_handle));
    // Where room is only looked for when bytes are brought to the disk, SQLite says no more than that this failed.
    const int cause = sqlite3_system_errno(m_handle);
    if (code == ErrorCode::Failed && (cause == ENOSPC || cause == EDQUOT))
        code = ErrorCode::DiskFull;
    return {code, QString::fromUtf8(sqlite3_errmsg(m_handle)), query};
}

int Connection::logHasGrown(void *connection, sqlite3 *, const char *, int pages)
{
    static_cast<Connection *>(connection)->m_logPages = pages;
    return SQLITE_OK;
}

void Connection::keepLog()
{
    sqlite3_wal_hook(m_handle, logHasGrown, this);
}

Result<void> Connection::bringInLog()
{
    const int answer = sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (answer != SQLITE_INTERRUPT) // what could not go now may after the next commit
        m_logPages = 0;
    return answer == SQLITE_OK ? Result<void>() : Result<void>(lastError(u"wal_checkpoint"_s));
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_handle);
}

void Connection::setStopped(std::function<bool()> stopped)
{
    constexpr int steps = 4000; // of SQLite's machine: well under a millisecond
    m_stopped = std::move(stopped);
    const auto ask = [](void *connection) { return static_cast<Connection *>(connection)->m_stopped() ? 1 : 0; };
    if (m_stopped)
        sqlite3_progress_handler(m_handle, steps, ask, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace dossier
