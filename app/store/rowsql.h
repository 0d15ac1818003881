// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/folding.h"
#include "store/connection.h"
#include "store/keys.h"
#include "store/places.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QStringList>

#include <concepts>
#include <type_traits>

// How the values of casefile/ become rows and come back. Each type is described once, by a function describe(visitor,
// row) that names its columns in order; visitors list the columns, bind them and read them.

namespace dossier {

template <typename T, typename Row>
concept RowOf = std::same_as<std::remove_const_t<T>, Row>;

// Numbers for words that stand in rows by the million; part of the file format.
int numberOf(Status status);
int numberOf(PassageKind kind);
void fromNumber(int number, Status &status);
void fromNumber(int number, PassageKind &kind);

// Runs as text_map keeps them (resources/schema/0001.sql).
QByteArray packedRuns(const OffsetMap &map);
Result<OffsetMap> unpackedRuns(const QByteArray &packed);

QString toJson(const QJsonObject &object);
QString toJson(const QStringList &strings);
QJsonObject objectFromJson(const QString &json);
QStringList stringsFromJson(const QString &json);

// Gives origins their keys, and remembers them while one writer is at work.
class Origins
{
public:
    Result<qint64> keyOf(Connection &connection, const Origin &origin);
    void forget() { m_keys.clear(); } // after a rollback

private:
    QList<std::pair<Origin, qint64>> m_keys; // a handful: rules, and the people of the case
};

// The columns of a row: of SELECT (from the table as `alias`) or of INSERT (which has kept columns too).
class ColumnList
{
public:
    explicit ColumnList(QString alias) : m_alias(std::move(alias)) { }
    ColumnList() = default; // for INSERT

    template <typename T> void value(const char *column, const T &) { add(column); }
    template <typename T> void key(const char *column, const T &) { add(column); }
    template <typename T, typename FromString> void word(const char *column, const T &, FromString) { add(column); }
    void date(const char *column, const Edtf &);
    void span(const char *prefix, Span);
    void quote(TextId, Span, const Quote &);
    void standing(const Standing &);
    void passage(TextId, Span);
    template <typename Function> void kept(const char *column, Function) { addForInsert(column); }

    const QStringList &columns() const { return m_columns; }
    bool hasOrigin() const { return m_hasOrigin; }

private:
    void add(const QString &column);
    void add(const char *column) { add(QString::fromLatin1(column)); }
    void addForInsert(const QString &column);
    void addForInsert(const char *column) { addForInsert(QString::fromLatin1(column)); }

    QString m_alias;
    QStringList m_columns;
    bool m_hasOrigin = false;
};

// Binds a row, by place from one on.
class ColumnWriter
{
public:
    ColumnWriter(
        Connection &connection, Statement &statement, Keys &keys, Places &places, Origins &origins, int place = 0)
        : m_connection(connection)
        , m_statement(statement)
        , m_keys(keys)
        , m_places(places)
        , m_origins(origins)
        , m_place(place)
    {
    }

    template <typename Tag> void key(const char *, Id<Tag> id)
    {
        m_key = m_keys.own(id).value;
        put(m_key);
    }
    template <typename T> void value(const char *, const T &field) { put(field); }
    template <typename Tag> void value(const char *, Id<Tag> id) { put(m_keys.referred(id)); }
    void value(const char *, Status status) { put(numberOf(status)); }
    void value(const char *, PassageKind kind) { put(numberOf(kind)); }
    void value(const char *, const QJsonObject &object) { put(toJson(object)); }
    void value(const char *, const QStringList &strings) { put(toJson(strings)); }
    void value(const char *, const Uid &uid) { put(uid.isNull() ? newUid() : uid); }
    template <typename T, typename FromString> void word(const char *, const T &field, FromString)
    {
        put(toString(field));
    }
    void date(const char *, const Edtf &edtf);
    void span(const char *, Span span);
    void quote(TextId text, Span span, const Quote &quote);
    void standing(const Standing &standing);
    void passage(TextId text, Span span);
    template <typename Function> void kept(const char *, Function field) { put(field()); }

    qint64 writtenKey() const { return m_key; }
    int place() const { return m_place; } // behind the row
    std::optional<Error> error() const { return m_error; }

private:
    template <typename T> void put(const T &value) { m_statement.bindAt(m_place++, value); }

    Connection &m_connection;
    Statement &m_statement;
    Keys &m_keys;
    Places &m_places;
    Origins &m_origins;
    int m_place;
    qint64 m_key = 0;
    std::optional<Error> m_error;
};

// Reads a row from a place on; what follows its columns begins at column().
class ColumnReader
{
public:
    explicit ColumnReader(const Statement &statement, int column = 0) : m_statement(statement), m_column(column) { }

    template <typename Tag> void key(const char *, Id<Tag> &id) { get(id); }
    template <typename T> void value(const char *, T &field) { get(field); }
    template <typename T, typename FromString> void word(const char *, T &field, FromString fromString)
    {
        field = fromString(m_statement.text(m_column++));
    }
    void date(const char *, Edtf &edtf);
    void span(const char *, Span &span);
    void quote(TextId, Span, Quote &quote); // see completeQuote
    void standing(Standing &standing);
    void passage(TextId, Span) { }
    template <typename Function> void kept(const char *, Function) { }

    int column() const { return m_column; }

private:
    void get(QString &field) { field = m_statement.text(m_column++); }
    void get(QByteArray &field) { field = m_statement.bytes(m_column++); }
    void get(Uid &field) { field = m_statement.uid(m_column++); }
    void get(bool &field) { field = m_statement.integer(m_column++) != 0; }
    void get(double &field) { field = m_statement.real(m_column++); }
    void get(QJsonObject &field) { field = objectFromJson(m_statement.text(m_column++)); }
    void get(QStringList &field) { field = stringsFromJson(m_statement.text(m_column++)); }
    void get(Status &field) { fromNumber(static_cast<int>(m_statement.integer(m_column++)), field); }
    void get(PassageKind &field) { fromNumber(static_cast<int>(m_statement.integer(m_column++)), field); }
    template <typename Tag> void get(Id<Tag> &field) { field = m_statement.id<Id<Tag>>(m_column++); }
    template <std::integral Integer> void get(Integer &field)
    {
        field = static_cast<Integer>(m_statement.integer(m_column++));
    }

    const Statement &m_statement;
    int m_column;
};

// A quotation whose surroundings are those of its text is kept without them.
void completeQuote(Quote &quote, const QString &characters, Span span);
template <typename Row> void completeQuotes(QList<Row> &rows, const QString &characters)
{
    for (Row &row : rows)
        completeQuote(row.quote, characters, row.span);
}

// Rows that are inserted by one statement where there are many: SQLite then opens the table and its indexes once. OR
// FAIL, since whoever inserts rows takes the whole transaction back when it fails: without it SQLite would set a
// savepoint for each such statement, at which FTS5 writes out what it has gathered so far.
inline constexpr qsizetype rowsTogether = 16;
inline const QString insertMany = QStringLiteral("INSERT OR FAIL");

// "(?, ?), (?, ?)": places for the values of so many rows.
QString placesFor(qsizetype columns, qsizetype rows);

// "INSERT INTO …" of so many rows of a type.
template <typename Row> QString insertSqlFor(qsizetype rows)
{
    ColumnList list;
    const Row row;
    describe(list, row);
    return QStringLiteral("%1 INTO %2 (%3) VALUES %4")
        .arg(rows > 1 ? insertMany : QStringLiteral("INSERT"), tableOf<decltype(Row::id)>(),
            list.columns().join(QStringLiteral(", ")), placesFor(list.columns().size(), rows));
}
// The same, of up to rowsTogether rows, kept.
template <typename Row> const QString &insertSql(qsizetype rows = 1)
{
    static const QStringList kept = [] {
        QStringList sql;
        for (qsizetype count = 1; count <= rowsTogether; ++count)
            sql.append(insertSqlFor<Row>(count));
        return sql;
    }();
    return kept.at(rows - 1);
}

// "r.id, r.uid, …" of a type under an alias of its table.
template <typename Row> QString columnsOf(const QString &alias)
{
    ColumnList list(alias);
    const Row row;
    describe(list, row);
    return list.columns().join(QStringLiteral(", "));
}

// "source r", with the origin of the row where it has one.
template <typename Row> QString fromOf(const QString &alias)
{
    ColumnList list(alias);
    const Row row;
    describe(list, row);
    const QString table = QStringLiteral("%1 %2").arg(tableOf<decltype(Row::id)>(), alias);
    if (!list.hasOrigin())
        return table;
    return QStringLiteral("%1 JOIN origin %2_origin ON %2_origin.id = %2.origin").arg(table, alias);
}

// "SELECT … FROM source r " and what follows: joins, conditions, order.
template <typename Row> QString selectSql(const QString &tail)
{
    const QString alias = QStringLiteral("r");
    return QStringLiteral("SELECT %1 FROM %2 %3").arg(columnsOf<Row>(alias), fromOf<Row>(alias), tail);
}

template <typename Row> Row readRow(const Statement &statement, int column = 0)
{
    Row row;
    ColumnReader reader(statement, column);
    describe(reader, row);
    return row;
}

template <typename Row> int columnCount()
{
    static const int count = static_cast<int>(columnsOf<Row>(QStringLiteral("r")).count(u',')) + 1;
    return count;
}

template <typename Row> Result<QList<Row>> readRows(Statement &statement)
{
    return statement.list<Row>([&] { return readRow<Row>(statement); });
}

// The one row a statement finds; NotFound when there is none.
template <typename Row> Result<Row> readOne(Statement &statement)
{
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, tableOf<decltype(Row::id)>(), {}};
    return readRow<Row>(statement);
}

} // namespace dossier
