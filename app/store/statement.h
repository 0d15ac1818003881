// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVariant>

#include <concepts>
#include <memory>
#include <optional>
#include <utility>

namespace dossier {

class Connection;
struct PreparedStatement;

// One use of a prepared statement: bind, then run it or step through its rows; it is given back when it goes. Values
// are bound by the type of the column they stand in, since STRICT tables refuse all others: QString for TEXT (a null
// string is an empty text), QByteArray and Uid for BLOB, whole numbers, bool and ids for INTEGER (an id that is none is
// NULL), double for REAL. A name that the statement does not have, or that was given no value since it was handed out,
// is a failure. Columns are read by their place, from 0.
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Names carry their colon: ":text".
    template <typename T> Statement &bind(const QString &name, const T &value)
    {
        if (const int place = placeOf(name); place >= 0)
            put(place, value);
        return *this;
    }
    Statement &bindNull(const QString &name);
    // A text that is UTF-8 already, for a column of TEXT.
    Statement &bindUtf8(const QString &name, const QByteArray &text);
    // By place, from 0: for statements put together from lists of columns.
    template <typename T> Statement &bindAt(int place, const T &value)
    {
        put(place, value);
        return *this;
    }

    Result<void> run();
    Result<bool> next(); // runs it when it has not run; false after the last row
    // Calls `row` for each row.
    template <typename Function> Result<void> forEach(Function &&row)
    {
        while (true) {
            const Result<bool> there = next();
            if (!there)
                return there.error();
            if (!*there)
                return {};
            row();
        }
    }
    // A list of what `read` makes of each row.
    template <typename T, typename Function> Result<QList<T>> list(Function &&read)
    {
        QList<T> rows;
        const Result<void> done = forEach([&] { rows.append(read()); });
        if (!done)
            return done.error();
        return rows;
    }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView utf8(int column) const; // of a text or bytes, there until the next row
    QVariant value(int column) const; // as what the file has it
    Uid uid(int column) const { return Uid::fromRfc4122(bytes(column)); }
    template <typename IdType> IdType id(int column) const { return IdType(integer(column)); }

private:
    friend class Connection;
    Statement(Connection &connection, std::shared_ptr<PreparedStatement> prepared);

    // By the type of the value, at a place from 0.
    void put(int place, const QString &text);
    void put(int place, const QByteArray &bytes);
    void put(int place, const Uid &uid) { put(place, uid.toRfc4122()); }
    void put(int place, double real);
    void putInteger(int place, qint64 integer);
    void putNull(int place);
    void putUtf8(int place, const QByteArray &text);
    void bindKept(int place, const QByteArray &text);
    QByteArray &kept(int place);
    template <std::integral Integer> void put(int place, Integer integer)
    {
        putInteger(place, static_cast<qint64>(integer));
    }
    template <typename Tag> void put(int place, Id<Tag> id)
    {
        if (id)
            putInteger(place, id.value);
        else
            putNull(place);
    }
    template <typename T> void put(int place, const std::optional<T> &value)
    {
        if (value)
            put(place, *value);
        else
            putNull(place);
    }
    int placeOf(const QString &name); // -1 when it has no such binding
    bool isBound() const;
    Result<void> start();
    Result<bool> step();
    void rewind();
    void release();

    enum class State { Ready, AtRow, Over };

    Connection *m_connection;
    std::shared_ptr<PreparedStatement> m_prepared;
    quint64 m_bound = 0; // a bit for each name that has its value
    State m_state = State::Ready;
    bool m_rowIsNew = false; // run() came to it, and next() has not told of it yet
    std::optional<Error> m_error; // a binding that is not there
};

} // namespace dossier
