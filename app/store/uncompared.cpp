// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/uncompared.h"

#include "store/casereader.h"
#include "store/entityrows.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Own texts that came in.
const QString fresh = u"SELECT t.id, t.source FROM text t JOIN source s ON s.id = t.source "
                      "WHERE t.id > :after AND t.edition IS NOT NULL AND s.removed = 0"_s;

// The keys in front of what is not compared, by table; those of tables of which all is are left out.
using Marks = QHash<QString, qint64>;

Result<Marks> readMarks(Connection &connection)
{
    Marks marks;
    for (const QString &table : uncomparedTables()) {
        Statement statement = connection.statement(u"SELECT last FROM serial WHERE name = :name"_s);
        statement.bind(u":name"_s, comparedUpTo(table));
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        if (*there && statement.integer(0) != nothingUncompared)
            marks.insert(table, statement.integer(0));
    }
    return marks;
}

Statement rowsAfter(Connection &connection, const Marks &marks, const QString &table, const QString &sql)
{
    Statement statement = connection.statement(sql);
    statement.bind(u":after"_s, marks.value(table));
    return statement;
}

template <typename IdType> Result<void> addIds(Statement statement, QList<IdType> &ids)
{
    return statement.forEach([&] { ids.append(statement.id<IdType>(0)); });
}

Result<void> readTexts(Connection &connection, const Marks &marks, CaseReader::Uncompared &uncompared)
{
    static const QString sources = u"SELECT DISTINCT source FROM (%1) ORDER BY 1"_s.arg(fresh);
    static const QString own =
        u"SELECT id FROM text WHERE edition IS NOT NULL AND source IN (SELECT source FROM (%1))"_s.arg(fresh);
    static const QString mentioned =
        u"SELECT DISTINCT m.text FROM mention m JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source "
        "WHERE m.id > :after AND t.edition IS NOT NULL AND s.removed = 0"_s;
    Result<void> read = addIds(rowsAfter(connection, marks, u"text"_s, sources), uncompared.sources);
    if (read)
        read = addIds(rowsAfter(connection, marks, u"text"_s, own), uncompared.texts);
    if (read)
        read = addIds(rowsAfter(connection, marks, u"mention"_s, mentioned), uncompared.texts);
    std::ranges::sort(uncompared.texts);
    uncompared.texts.erase(std::unique(uncompared.texts.begin(), uncompared.texts.end()), uncompared.texts.end());
    return read;
}

Result<void> readSketches(Connection &connection, const Marks &marks, CaseReader::Uncompared &uncompared)
{
    static const QString hashes =
        u"SELECT f.id, k.hash FROM (%1) f JOIN text_sketch k ON k.text = f.id ORDER BY 1"_s.arg(fresh);
    Statement statement = rowsAfter(connection, marks, u"text"_s, hashes);
    return statement.forEach([&] {
        const TextId text = statement.id<TextId>(0);
        if (uncompared.sketches.isEmpty() || uncompared.sketches.constLast().first != text)
            uncompared.sketches.append({text, {}});
        uncompared.sketches.last().second.append(static_cast<quint64>(statement.integer(1)));
    });
}

Result<void> readNames(Connection &connection, const Marks &marks, CaseReader::Uncompared &uncompared)
{
    static const QString entities = u"SELECT id FROM entity WHERE id > :after AND status = 0 "
                                    "AND origin IN (SELECT id FROM origin WHERE rule <> '') ORDER BY 1"_s;
    static const QString names = selectSql<Name>(
        u"WHERE r.id > :after AND r.status <> 2 AND r.origin IN (SELECT id FROM origin WHERE rule <> '') "
        "ORDER BY r.id"_s);
    const Result<void> read = addIds(rowsAfter(connection, marks, u"entity"_s, entities), uncompared.entities);
    if (!read)
        return read;
    Statement statement = rowsAfter(connection, marks, u"name"_s, names);
    Result<QList<Name>> found = readRows<Name>(statement);
    if (!found)
        return found.error();
    uncompared.names = *std::move(found);
    return {};
}

} // namespace

const QStringList &uncomparedTables()
{
    static const QStringList tables{u"text"_s, u"entity"_s, u"name"_s, u"mention"_s};
    return tables;
}

QString comparedUpTo(const QString &table)
{
    return u"compared "_s + table;
}

Result<CaseReader::Uncompared> CaseReader::uncompared() const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<Marks> marks = readMarks(*m_connection);
    if (!marks)
        return marks.error();
    Uncompared uncompared;
    uncompared.any = !marks->isEmpty();
    if (!uncompared.any)
        return uncompared;
    Result<void> read = readTexts(*m_connection, *marks, uncompared);
    if (read)
        read = readSketches(*m_connection, *marks, uncompared);
    if (read)
        read = readNames(*m_connection, *marks, uncompared);
    if (!read)
        return read.error();
    return uncompared;
}

} // namespace dossier
