// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casereader.h"

#include "store/casecheck.h"
#include "store/connection.h"
#include "store/contentrows.h"
#include "store/filehead.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/migrations.h"
#include "store/sourcerows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Result<std::unique_ptr<Connection>> openSound(const QString &path, Connection::Mode mode)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, mode);
    if (!connection)
        return connection;
    const Result<void> sound = migrations::checkSchema(**connection);
    if (!sound)
        return sound.error();
    return connection;
}

// What SQLite says when it may not make the lock and log files beside a case.
bool lacksPlaceForLocks(const Error &error)
{
    return error.code == ErrorCode::Unreadable || error.code == ErrorCode::ReadOnly;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::copy_file(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (!error)
        return {};
    const bool isFull = error == std::errc::no_space_on_device || error.value() == EDQUOT;
    return Error{isFull ? ErrorCode::DiskFull : ErrorCode::Unreadable,
        u"%1 cannot be copied to %2: %3"_s.arg(from, to, qt_error_string(error.value())), {}};
}

Result<QString> copyInto(const QTemporaryDir &folder, const QString &path)
{
    if (!folder.isValid())
        return Error{ErrorCode::Unreadable, u"%1 cannot be copied: %2"_s.arg(path, folder.errorString()), {}};
    const QString copy = folder.filePath(u"case.dossier"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (!QFile::exists(path + suffix))
            continue;
        if (const Result<void> copied = copyFile(path + suffix, copy + suffix); !copied)
            return copied.error();
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

// By what the log beside it says, too.
Result<bool> isOlder(Connection &connection)
{
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt() < migrations::latest();
}

} // namespace

CaseReader::CaseReader(std::unique_ptr<QTemporaryDir> copy, std::unique_ptr<Connection> connection, Access access)
    : m_copy(std::move(copy))
    , m_connection(std::move(connection))
    , m_access(access)
{
}

CaseReader::CaseReader(CaseReader &&) noexcept = default;

CaseReader &CaseReader::operator=(CaseReader &&other) noexcept
{
    m_connection = std::move(other.m_connection); // before the copy it may read from goes
    m_copy = std::move(other.m_copy);
    m_access = other.m_access;
    return *this;
}

CaseReader::~CaseReader() = default;

Result<CaseReader> CaseReader::open(const QString &path)
{
    const Result<FileHead> head = readFileHead(path, migrations::latest());
    if (!head)
        return head.error();
    if (head->version < migrations::latest() && !hasUnfinished(path))
        return openCopy(path);
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadOnly);
    const Result<bool> older = connection ? isOlder(**connection) : Result<bool>(connection.error());
    if (older && *older)
        return openCopy(path);
    const Result<void> sound = older ? migrations::checkSchema(**connection) : Result<void>(older.error());
    if (sound)
        return CaseReader({}, std::move(*connection), Access::File);
    if (!lacksPlaceForLocks(sound.error()))
        return sound.error();
    if (hasUnfinished(path))
        return openCopy(path);
    connection = openSound(path, Connection::Mode::Immutable);
    if (!connection)
        return connection.error();
    return CaseReader({}, std::move(*connection), Access::Immutable);
}

Result<CaseReader> CaseReader::openCopy(const QString &path)
{
    const Result<FileHead> head = readFileHead(path, migrations::latest());
    if (!head)
        return head.error();
    auto folder = std::make_unique<QTemporaryDir>();
    const Result<QString> copy = copyInto(*folder, path);
    if (!copy)
        return copy.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(*copy, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    Result<void> ready = migrations::bringForward(**connection);
    if (ready)
        ready = migrations::checkSchema(**connection);
    if (!ready) {
        Error error = ready.error();
        error.detail.replace(*copy, path); // the copy is nobody's
        return error;
    }
    return CaseReader(std::move(folder), std::move(*connection), Access::PrivateCopy);
}

QString CaseReader::filePath() const
{
    return m_connection->path();
}

Result<CaseInfo> CaseReader::info() const
{
    return readInfo(*m_connection);
}

Result<CaseCounts> CaseReader::counts() const
{
    return readCounts(*m_connection);
}

Result<ActId> CaseReader::lastAct() const
{
    const Result<QVariant> last = m_connection->value(u"SELECT max(seq) FROM act"_s);
    if (!last)
        return last.error();
    return ActId(last->toLongLong());
}

Result<qint64> CaseReader::dataVersion() const
{
    const Result<QVariant> version = m_connection->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<QList<CheckProblem>> CaseReader::quickCheck() const
{
    return checkPages(*m_connection);
}

Result<QList<Act>> CaseReader::acts(ActId after, qsizetype limit) const
{
    return readActs(*m_connection, after, limit);
}

Result<QList<Note>> CaseReader::notes() const
{
    static const QString sql = selectSql<Note>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Note>(statement);
}

Result<QList<Finding>> CaseReader::findings() const
{
    return readFindings(*m_connection);
}

Result<QList<Run>> CaseReader::runs() const
{
    static const QString sql = selectSql<Run>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Run>(statement);
}

Result<CaseContent> CaseReader::content(const std::function<bool(double)> &progress) const
{
    return readContent(*m_connection, progress);
}

void CaseReader::interrupt() const
{
    m_connection->interrupt();
}

} // namespace dossier
