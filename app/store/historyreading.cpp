// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about the history, page by page, and where what an act was about stands.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/historyrows.h"
#include "store/transaction.h"
#include "store/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Whether an act decided upon one entity or event, of which it says more than its arguments do.
const QString decidesOnOne =
    u"(a.code IN ('accept', 'reject', 'reopen') AND json_extract(a.arguments, '$[0]') IN ('entity', 'event') "
    "AND json_extract(a.arguments, '$[1]') = '1')"_s;

// What an ActWording is given of acts, in the order of shortRow().
const QString shortColumns =
    u"a.seq, a.code, a.arguments, a.who, a.counts, %1, "
    "CASE WHEN %1 THEN (SELECT coalesce(json_extract(c.after, '$.type'), json_extract(c.before, '$.type'), "
    "(SELECT e.type FROM entity e WHERE e.id = c.key)) FROM change c WHERE c.act = a.seq AND c.table_name = 'entity' "
    "ORDER BY c.position LIMIT 1) END, "
    "CASE WHEN %1 THEN (SELECT count(*) FROM change c WHERE c.act = a.seq AND c.table_name = 'mention') END, "
    "CASE WHEN %1 THEN (SELECT count(*) FROM change c WHERE c.act = a.seq AND c.table_name = 'claim') END"_s.arg(
        decidesOnOne);

ActRow shortRow(const Statement &statement)
{
    ActRow row;
    row.act.id = statement.id<ActId>(0);
    row.act.code = statement.text(1);
    row.act.arguments = stringsFromJson(statement.text(2));
    row.act.who = statement.text(3);
    row.act.counts = objectFromJson(statement.text(4));
    if (statement.integer(5) == 0)
        return row;
    row.subject.table = row.act.arguments.value(0);
    if (!statement.isNull(6))
        row.after.insert(u"type"_s, statement.text(6));
    row.changed = {{u"mention"_s, statement.integer(7)}, {u"claim"_s, statement.integer(8)}};
    return row;
}

QString storedWords(const ActRow &row)
{
    return row.act.arguments.join(u' ') + u' ' + row.act.who;
}

// The acts of a query, the newest first, with these columns.
QString historySql(const HistoryQuery &query, bool before, const QString &columns)
{
    QString sql = u"SELECT %1 FROM act a WHERE 1"_s.arg(columns);
    if (before)
        sql += u" AND a.seq < :before"_s;
    if (!query.who.isEmpty())
        sql += u" AND a.who = :who"_s;
    if (!query.code.isEmpty())
        sql += u" AND (a.code = :code OR (a.code IN ('undo', 'redo') AND json_extract(a.arguments, '$[0]') = :code))"_s;
    if (query.source) {
        // By the rows it changed; acts of jobs, which list none, by the title or the file they name.
        sql +=
            u" AND (EXISTS (SELECT 1 FROM change c WHERE c.act = a.seq AND ("
            "(c.table_name = 'source' AND c.key = :source) "
            "OR json_extract(iif(c.after = '{}', c.before, c.after), '$.source') = :source "
            "OR json_extract(iif(c.after = '{}', c.before, c.after), '$.text') IN "
            "(SELECT id FROM text WHERE source = :source) "
            "OR c.table_name = 'claim' AND EXISTS (SELECT 1 FROM claim m WHERE m.id = c.key AND m.source = :source)"_s;
        for (const QString &table :
            {u"mention"_s, u"date"_s, u"indicator"_s, u"quotation"_s, u"evidence"_s, u"note"_s}) {
            sql += u" OR c.table_name = '%1' AND EXISTS (SELECT 1 FROM %1 m JOIN text t ON t.id = m.text "
                   "WHERE m.id = c.key AND t.source = :source)"_s.arg(table);
        }
        sql += u")) "
               "OR EXISTS (SELECT 1 FROM source s WHERE s.id = :source AND EXISTS "
               "(SELECT 1 FROM json_each(a.arguments) j WHERE j.value = s.title)) "
               "OR EXISTS (SELECT 1 FROM edition d WHERE d.source = :source AND EXISTS "
               "(SELECT 1 FROM json_each(a.arguments) j WHERE j.value = d.file_name)))"_s;
    }
    return sql + u" ORDER BY a.seq DESC LIMIT :limit"_s;
}

void bindQuery(Statement &statement, const HistoryQuery &query, ActId before)
{
    if (before)
        statement.bind(u":before"_s, before.value);
    if (!query.who.isEmpty())
        statement.bind(u":who"_s, query.who);
    if (!query.code.isEmpty())
        statement.bind(u":code"_s, query.code);
    if (query.source)
        statement.bind(u":source"_s, query.source);
}

Result<QList<ActId>> find(Connection &connection, const HistoryQuery &query, ActId before, qsizetype limit)
{
    Statement statement = connection.statement(historySql(query, before.isValid(), u"a.seq"_s));
    bindQuery(statement, query, before);
    statement.bind(u":limit"_s, limit);
    return statement.list<ActId>([&] { return statement.id<ActId>(0); });
}

// Act by act until there are enough that say the words.
Result<QList<ActId>> findSaying(Connection &connection, const HistoryQuery &query, const QStringList &words,
    ActId before, qsizetype limit, const ActWording &wording)
{
    Statement statement = connection.statement(historySql(query, before.isValid(), shortColumns));
    bindQuery(statement, query, before);
    statement.bind(u":limit"_s, qint64(-1));
    QList<ActId> ids;
    while (ids.size() < limit) {
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        if (!*there)
            break;
        const ActRow row = shortRow(statement);
        if (hasWords(wording ? wording(row) : storedWords(row), words))
            ids.append(row.act.id);
    }
    return ids;
}

// What a row is called and where it stands: a change of a row says only what changed in it.
struct Naming
{
    QString table;
    QStringList columns;
};

const QList<Naming> &namings()
{
    static const QStringList place{u"text"_s, u"span_start"_s, u"span_end"_s};
    static const QList<Naming> all{
        {u"source"_s, {u"title"_s}},
        {u"entity"_s, {u"type"_s, u"label"_s}},
        {u"name"_s, {u"entity"_s, u"spelling"_s}},
        {u"sameness"_s, {u"first"_s, u"second"_s}},
        {u"event"_s, {u"title"_s}},
        {u"claim"_s, {u"event"_s, u"value"_s}},
        {u"finding"_s, {u"code"_s}},
        {u"mention"_s, place + QStringList{u"entity"_s, u"quote_words"_s}},
        {u"date"_s, place + QStringList{u"wording"_s}},
        {u"indicator"_s, place + QStringList{u"value"_s}},
        {u"quotation"_s, place},
        {u"evidence"_s, place + QStringList{u"quote_words"_s}},
        {u"note"_s, place + QStringList{u"words"_s}},
    };
    return all;
}

// Adds it, as the row is now, to what a change says of a row before and after; of rows that came or went it says all.
Result<void> name(Connection &connection, Change &change)
{
    const auto naming = std::ranges::find(namings(), change.table, &Naming::table);
    if (naming == namings().end() || change.before.isEmpty() || change.after.isEmpty())
        return {};
    Statement statement =
        connection.statement(u"SELECT %1 FROM %2 WHERE id = :key"_s.arg(naming->columns.join(u", "_s), naming->table));
    const Result<bool> there = statement.bind(u":key"_s, change.key).next();
    if (!there)
        return there.error();
    for (int column = 0; *there && column < naming->columns.size(); ++column) {
        const QString &name = naming->columns.at(column);
        if (change.after.contains(name) || statement.isNull(column))
            continue;
        const QJsonValue value = QJsonValue::fromVariant(statement.value(column));
        change.before.insert(name, value);
        change.after.insert(name, value);
    }
    return {};
}

// Taken back, and that not taken back itself.
Result<bool> isUndone(Connection &connection, ActId act)
{
    bool undone = false;
    while (true) {
        Statement statement =
            connection.statement(u"SELECT seq FROM act WHERE undoes = :act ORDER BY seq DESC LIMIT 1"_s);
        const Result<bool> there = statement.bind(u":act"_s, act).next();
        if (!there)
            return there.error();
        if (!*there)
            return undone;
        undone = !undone;
        act = statement.id<ActId>(0);
    }
}

// The hash of the act before; zeros for the first.
Result<QByteArray> hashBefore(Connection &connection, ActId act)
{
    Statement statement = connection.statement(u"SELECT hash FROM act WHERE seq < :act ORDER BY seq DESC LIMIT 1"_s);
    const Result<bool> there = statement.bind(u":act"_s, act).next();
    if (!there)
        return there.error();
    return *there ? statement.bytes(0) : QByteArray(32, '\0');
}

Result<ActRow> rowOf(Connection &connection, ActId id)
{
    Result<Act> act = readAct(connection, id);
    if (!act)
        return act.error();
    const Result<QByteArray> before = hashBefore(connection, id);
    if (!before)
        return before.error();
    const Result<bool> undone = isUndone(connection, id);
    if (!undone)
        return undone.error();
    ActRow row;
    row.isUndone = *undone;
    row.isSound = act->previousHash == *before && act->hash == hashOf(*act);
    for (const Change &change : std::as_const(act->changes))
        ++row.changed[change.table];
    if (!act->changes.isEmpty()) {
        // What was decided upon is named by its kind of row; what came along with it may stand before it.
        const QString table = act->arguments.value(0);
        auto subject = std::ranges::find(act->changes, table, &Change::table);
        if (subject == act->changes.end())
            subject = act->changes.begin();
        if (const Result<void> named = name(connection, *subject); !named)
            return named.error();
        row.subject = {subject->table, subject->key, -1};
        row.before = subject->before;
        row.after = subject->after;
    }
    act->changes.clear();
    row.act = *std::move(act);
    return row;
}

} // namespace

Result<QList<ActRow>> CaseReader::history(
    const HistoryQuery &query, ActId before, qsizetype limit, const ActWording &wording) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const QStringList words = foldedWords(query.words);
    const Result<QList<ActId>> ids = words.isEmpty() ? find(*m_connection, query, before, limit)
                                                     : findSaying(*m_connection, query, words, before, limit, wording);
    if (!ids)
        return ids.error();
    QList<ActRow> rows;
    rows.reserve(ids->size());
    for (const ActId id : *ids) {
        Result<ActRow> row = rowOf(*m_connection, id);
        if (!row)
            return row.error();
        rows.append(*std::move(row));
    }
    return rows;
}

Result<QStringList> CaseReader::historyPeople() const
{
    Statement statement = m_connection->statement(u"SELECT DISTINCT who FROM act WHERE who <> '' ORDER BY who"_s);
    const Result<QList<QString>> people = statement.list<QString>([&] { return statement.text(0); });
    if (!people)
        return people.error();
    return QStringList(*people);
}

Result<QStringList> CaseReader::historyCodes() const
{
    Statement statement =
        m_connection->statement(u"SELECT DISTINCT code FROM act WHERE code NOT IN ('undo', 'redo') ORDER BY code"_s);
    const Result<QList<QString>> codes = statement.list<QString>([&] { return statement.text(0); });
    if (!codes)
        return codes.error();
    return QStringList(*codes);
}

Result<Act> CaseReader::actInWords(ActId id, qsizetype most) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<Act> act = readAct(*m_connection, id);
    if (!act)
        return act;
    for (qsizetype i = 0; i < std::min(most, act->changes.size()); ++i) {
        if (const Result<void> named = name(*m_connection, act->changes[i]); !named)
            return named.error();
    }
    return act;
}

Result<ContextRow> CaseReader::context(TextSpan place) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Contexts contexts(*m_connection);
    return contexts.at(place);
}

} // namespace dossier
