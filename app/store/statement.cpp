// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/connection.h"
#include "store/preparedstatement.h"

#include <QStringEncoder>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostNames = 64;
constexpr qsizetype manyBytes = 64 * 1024;
constexpr qsizetype mostShortUnits = 512;

} // namespace

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(handle);
}

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
    , m_state(other.m_state)
    , m_rowIsNew(other.m_rowIsNew)
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    // An unfinished statement would hold its snapshot of the file open.
    if (m_prepared->handle)
        sqlite3_reset(m_prepared->handle);
    release();
    m_prepared->inUse = false;
}

// What is bound is kept until it is bound anew; a whole text is too much for that.
void Statement::release()
{
    qsizetype bytes = 0;
    for (const QByteArray &value : m_prepared->values)
        bytes += value.size();
    if (bytes < manyBytes || !m_prepared->handle)
        return;
    sqlite3_clear_bindings(m_prepared->handle);
    m_prepared->values.clear();
}

// Bindings ---------------------------------------------------------------------------------------------------------

Statement &Statement::bindNull(const QString &name)
{
    if (const int place = placeOf(name); place >= 0)
        putNull(place);
    return *this;
}

Statement &Statement::bindUtf8(const QString &name, const QByteArray &text)
{
    if (const int place = placeOf(name); place >= 0)
        putUtf8(place, text);
    return *this;
}

int Statement::placeOf(const QString &name)
{
    const qsizetype place = m_prepared->names.indexOf(name);
    if (place < 0) {
        m_error = Error{ErrorCode::Failed, u"the statement does not have %1"_s.arg(name), m_prepared->sql};
        return -1;
    }
    m_bound |= quint64(1) << place;
    return static_cast<int>(place);
}

// SQLite runs a statement whose bindings are left over from the time before, or were never given.
bool Statement::isBound() const
{
    const qsizetype names = m_prepared->names.size();
    return names == 0 || m_bound == ~quint64(0) >> (mostNames - names);
}

// A statement under way takes no other values.
void Statement::rewind()
{
    if (m_state != State::Ready)
        sqlite3_reset(m_prepared->handle);
    m_state = State::Ready;
}

// Kept until the place is bound again, so that SQLite need not copy it.
QByteArray &Statement::kept(int place)
{
    auto &values = m_prepared->values;
    const auto index = static_cast<size_t>(place);
    if (index >= values.size())
        values.resize(index + 1);
    return values[index];
}

// Rows have a handful of short words each: they are written where those before them stood. Half a surrogate pair is
// left to toUtf8, so that it becomes the same in every place of the case.
void Statement::put(int place, const QString &text)
{
    if (text.size() > mostShortUnits) {
        putUtf8(place, text.toUtf8());
        return;
    }
    rewind();
    QByteArray &bytes = kept(place);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    bytes.resize(encoder.requiredSpace(text.size()));
    bytes.resize(encoder.appendToBuffer(bytes.data(), text) - bytes.constData());
    if (encoder.hasError())
        bytes = text.toUtf8();
    bindKept(place, bytes);
}

void Statement::putUtf8(int place, const QByteArray &text)
{
    rewind();
    bindKept(place, kept(place) = text);
}

void Statement::bindKept(int place, const QByteArray &text)
{
    sqlite3_bind_text64(m_prepared->handle, place + 1, text.isNull() ? "" : text.constData(),
        static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::put(int place, const QByteArray &value)
{
    rewind();
    const QByteArray &bytes = kept(place) = value;
    sqlite3_bind_blob64(m_prepared->handle, place + 1, bytes.isNull() ? "" : bytes.constData(),
        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void Statement::put(int place, double real)
{
    rewind();
    sqlite3_bind_double(m_prepared->handle, place + 1, real);
}

void Statement::putInteger(int place, qint64 integer)
{
    rewind();
    sqlite3_bind_int64(m_prepared->handle, place + 1, integer);
}

void Statement::putNull(int place)
{
    rewind();
    sqlite3_bind_null(m_prepared->handle, place + 1);
}

// Rows -------------------------------------------------------------------------------------------------------------

Result<void> Statement::start()
{
    if (m_prepared->error)
        return *m_prepared->error;
    if (m_error)
        return *m_error;
    if (!isBound())
        return Error{ErrorCode::Failed, u"a binding has no value"_s, m_prepared->sql};
    rewind();
    return {};
}

// True at a row; at the end nothing is held any more.
Result<bool> Statement::step()
{
    const int answer = sqlite3_step(m_prepared->handle);
    if (answer == SQLITE_ROW) {
        m_state = State::AtRow;
        return true;
    }
    m_state = State::Over;
    if (answer == SQLITE_DONE) {
        sqlite3_reset(m_prepared->handle);
        return false;
    }
    Error error = m_connection->lastError(m_prepared->sql);
    sqlite3_reset(m_prepared->handle);
    return error;
}

Result<void> Statement::run()
{
    const Result<void> started = start();
    if (!started)
        return started;
    const Result<bool> row = step();
    if (!row)
        return row.error();
    m_rowIsNew = *row;
    return {};
}

Result<bool> Statement::next()
{
    if (std::exchange(m_rowIsNew, false))
        return true;
    if (m_state == State::Over)
        return false;
    if (m_state == State::Ready) {
        const Result<void> started = start();
        if (!started)
            return started.error();
    }
    return step();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_prepared->handle, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared->handle, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_prepared->handle, column));
}

QByteArray Statement::bytes(int column) const
{
    return utf8(column).toByteArray();
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared->handle, column));
    return {bytes, sqlite3_column_bytes(m_prepared->handle, column)};
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_prepared->handle, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(integer(column));
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace dossier
