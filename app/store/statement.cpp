// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/connection.h"
#include "store/preparedstatement.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostNames = 64;

} // namespace

Statement::Statement(Connection &connection, std::shared_ptr<PreparedStatement> prepared)
    : m_connection(&connection)
    , m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_prepared(std::exchange(other.m_prepared, {}))
    , m_bound(other.m_bound)
    , m_ran(other.m_ran)
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    // An unfinished statement would hold its snapshot of the file open.
    m_prepared->query.finish();
    m_prepared->inUse = false;
}

Statement &Statement::bindNull(const QString &name)
{
    setValue(name, {});
    return *this;
}

void Statement::setValue(const QString &name, const QVariant &value)
{
    const qsizetype place = m_prepared->names.indexOf(name);
    if (place >= 0 && place < mostNames)
        m_bound |= quint64(1) << place;
    else if (!m_prepared->error)
        m_prepared->error = Error{ErrorCode::Failed, u"the statement does not have %1"_s.arg(name), m_prepared->sql};
    m_prepared->query.bindValue(name, value);
}

// Qt runs a statement whose bindings are left over from the time before, or were never given.
bool Statement::isBound() const
{
    const qsizetype names = m_prepared->names.size();
    return names == 0 || m_bound == ~quint64(0) >> (mostNames - names);
}

void Statement::setValueAt(int place, const QVariant &value)
{
    m_prepared->query.bindValue(place, value);
}

Result<void> Statement::execute()
{
    m_ran = true;
    if (m_prepared->error)
        return *m_prepared->error;
    if (!isBound())
        return Error{ErrorCode::Failed, u"a binding has no value"_s, m_prepared->sql};
    if (m_prepared->query.exec())
        return {};
    // What Qt refuses by itself, such as a binding that is missing, SQLite knows nothing about.
    if (m_prepared->query.lastError().type() == QSqlError::StatementError
        && m_prepared->query.lastError().nativeErrorCode().isEmpty())
        return Error{ErrorCode::Failed, m_prepared->query.lastError().text(), m_prepared->sql};
    return m_connection->lastError(m_prepared->sql);
}

Result<void> Statement::run()
{
    return execute();
}

Result<bool> Statement::next()
{
    if (!m_ran) {
        const Result<void> started = execute();
        if (!started)
            return started.error();
    }
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        return m_connection->lastError(m_prepared->sql);
    return false;
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.value(column).isNull();
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

QVariant Statement::toVariant(const QString &text)
{
    // Qt binds a null string as NULL.
    return text.isNull() ? u""_s : text;
}

QVariant Statement::toVariant(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace dossier
