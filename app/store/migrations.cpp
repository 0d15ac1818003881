// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/connection.h"
#include "store/filehead.h"
#include "store/transaction.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier::migrations {

namespace {

QString scriptPath(int version, QLatin1StringView dialect)
{
    return u":/dossier/schema/%1%2.sql"_s.arg(version, 4, 10, '0'_L1).arg(dialect);
}

Result<QString> script(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Failed, u"%1 is not compiled in"_s.arg(path), {}};
    return QString::fromUtf8(file.readAll());
}

Result<void> apply(Connection &connection, int version)
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    for (const QLatin1StringView dialect : {""_L1, ".sqlite"_L1}) {
        const QString path = scriptPath(version, dialect);
        if (!dialect.isEmpty() && !QFile::exists(path))
            continue;
        const Result<QString> sql = script(path);
        if (!sql)
            return sql.error();
        const Result<void> done = connection.runScript(*sql);
        if (!done)
            return done;
    }
    const Result<void> marked = connection.runScript(u"PRAGMA user_version = %1"_s.arg(version));
    if (!marked)
        return marked;
    return transaction->commit();
}

using Schema = QHash<QString, QString>; // SQL by "type name"

// What the program knows about SQLite's own and FTS5's shadow tables is their names; their SQL is SQLite's matter.
Result<Schema> schemaOf(Connection &connection)
{
    Schema schema;
    Statement statement = connection.statement(u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                                               u"WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                               "AND (name NOT LIKE 'search\\_%' ESCAPE '\\' "
                                               "OR name = 'search_trigram')"_s);
    const Result<void> read = statement.forEach([&] { schema.insert(statement.text(0), statement.text(1)); });
    if (!read)
        return read.error();
    return schema;
}

Result<Schema> latestSchema()
{
    Result<std::unique_ptr<Connection>> memory = Connection::open({}, Connection::Mode::Memory);
    if (!memory)
        return memory.error();
    const Result<void> made = make(**memory);
    if (!made)
        return made.error();
    return schemaOf(**memory);
}

Error corrupt(const QString &what)
{
    return {ErrorCode::Corrupt, what, {}};
}

} // namespace

int latest()
{
    static const int count = [] {
        int version = 0;
        while (QFile::exists(scriptPath(version + 1, {})))
            ++version;
        return version;
    }();
    return count;
}

Result<void> make(Connection &connection)
{
    // Before any journal: in WAL mode it would not be in the file itself until a checkpoint.
    const Result<void> marked = connection.runScript(u"PRAGMA application_id = %1"_s.arg(caseFileId));
    if (!marked)
        return marked;
    return bringForward(connection);
}

Result<void> bringForward(Connection &connection)
{
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() > latest())
        return Error{ErrorCode::NewerVersion, version->toString(), {}};
    for (int next = version->toInt() + 1; next <= latest(); ++next) {
        const Result<void> done = apply(connection, next);
        // What is there is not what that version began with.
        if (!done && (done.error().code == ErrorCode::Failed || done.error().code == ErrorCode::Invalid))
            return Error{ErrorCode::Corrupt,
                u"%1: its tables are not those of version %2"_s.arg(connection.path()).arg(version->toInt()),
                done.error().query};
        if (!done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Connection &connection)
{
    static const Result<Schema> expected = latestSchema();
    if (!expected)
        return expected.error();
    const Result<Schema> found = schemaOf(connection);
    if (!found)
        return found.error();
    for (auto object = expected->cbegin(); object != expected->cend(); ++object) {
        if (!found->contains(object.key()))
            return corrupt(u"there is no %1"_s.arg(object.key()));
        if (found->value(object.key()) != object.value())
            return corrupt(u"%1 is not as it should be"_s.arg(object.key()));
    }
    for (auto object = found->cbegin(); object != found->cend(); ++object) {
        const bool acts = object.key().startsWith("trigger "_L1) || object.key().startsWith("view "_L1);
        if (acts && !expected->contains(object.key()))
            return corrupt(u"%1 does not belong there"_s.arg(object.key()));
    }
    return {};
}

} // namespace dossier::migrations
