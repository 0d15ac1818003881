// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historyrows.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString actColumns =
    u"a.seq, a.code, a.arguments, a.who, a.moment, a.undoes, a.counts, a.previous_hash, a.hash"_s;

Act readAct(const Statement &statement)
{
    Act act;
    act.id = statement.id<ActId>(0);
    act.code = statement.text(1);
    act.arguments = stringsFromJson(statement.text(2));
    act.who = statement.text(3);
    act.when = statement.integer(4);
    act.undoes = statement.id<ActId>(5);
    act.counts = objectFromJson(statement.text(6));
    act.previousHash = statement.bytes(7);
    act.hash = statement.bytes(8);
    return act;
}

Result<void> insertChanges(Connection &connection, const Act &act)
{
    for (qsizetype position = 0; position < act.changes.size(); ++position) {
        const Change &change = act.changes.at(position);
        const Result<void> done = connection
                                      .statement(u"INSERT INTO change (act, position, table_name, key, before, after) "
                                                 "VALUES (:act, :position, :table, :key, :before, :after)"_s)
                                      .bind(u":act"_s, act.id)
                                      .bind(u":position"_s, position)
                                      .bind(u":table"_s, change.table)
                                      .bind(u":key"_s, change.key)
                                      .bind(u":before"_s, toJson(change.before))
                                      .bind(u":after"_s, toJson(change.after))
                                      .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> insertFindingSpans(Connection &connection, FindingId finding, const QList<TextSpan> &spans)
{
    for (qsizetype position = 0; position < spans.size(); ++position) {
        const TextSpan &place = spans.at(position);
        const Result<void> done =
            connection
                .statement(u"INSERT INTO finding_span (finding, position, text, span_start, span_end) "
                           "VALUES (:finding, :position, :text, :start, :end)"_s)
                .bind(u":finding"_s, finding)
                .bind(u":position"_s, position)
                .bind(u":text"_s, place.text)
                .bind(u":start"_s, place.span.start)
                .bind(u":end"_s, place.span.end)
                .run();
        if (!done)
            return done;
    }
    return {};
}

Result<QList<TextSpan>> readFindingSpans(Connection &connection, FindingId finding)
{
    Statement statement = connection.statement(
        u"SELECT text, span_start, span_end FROM finding_span WHERE finding = :finding ORDER BY position"_s);
    statement.bind(u":finding"_s, finding);
    return statement.list<TextSpan>(
        [&] { return TextSpan{statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}}; });
}

Result<QList<Finding>> readFindings(Connection &connection)
{
    static const QString sql = selectSql<Finding>(u"ORDER BY r.id"_s);
    Statement statement = connection.statement(sql);
    Result<QList<Finding>> findings = readRows<Finding>(statement);
    if (!findings)
        return findings;
    Statement spans = connection.statement(
        u"SELECT finding, text, span_start, span_end FROM finding_span ORDER BY finding, position"_s);
    auto finding = findings->begin();
    const Result<void> read = spans.forEach([&] {
        while (finding != findings->end() && finding->id < spans.id<FindingId>(0))
            ++finding;
        if (finding != findings->end() && finding->id == spans.id<FindingId>(0))
            finding->spans.append({spans.id<TextId>(1), {spans.integer(2), spans.integer(3)}});
    });
    if (!read)
        return read.error();
    return findings;
}

Result<void> insertAct(Connection &connection, const Act &act)
{
    const Result<void> done =
        connection
            .statement(u"INSERT INTO act (seq, code, arguments, who, moment, undoes, counts, previous_hash, hash) "
                       "VALUES (:seq, :code, :arguments, :who, :moment, :undoes, :counts, :previous, :hash)"_s)
            .bind(u":seq"_s, act.id)
            .bind(u":code"_s, act.code)
            .bind(u":arguments"_s, toJson(act.arguments))
            .bind(u":who"_s, act.who)
            .bind(u":moment"_s, act.when)
            .bind(u":undoes"_s, act.undoes)
            .bind(u":counts"_s, toJson(act.counts))
            .bind(u":previous"_s, act.previousHash)
            .bind(u":hash"_s, act.hash)
            .run();
    return done ? insertChanges(connection, act) : done;
}

Result<QList<Act>> readActs(Connection &connection, ActId after, qsizetype limit)
{
    Statement statement = connection.statement(
        u"SELECT "_s + actColumns + u" FROM act a WHERE a.seq > :after ORDER BY a.seq LIMIT :limit"_s);
    statement.bind(u":after"_s, after.value).bind(u":limit"_s, limit);
    Result<QList<Act>> acts = statement.list<Act>([&] { return readAct(statement); });
    if (!acts || acts->isEmpty())
        return acts;
    Statement changes = connection.statement(u"SELECT act, table_name, key, before, after FROM change "
                                             "WHERE act BETWEEN :first AND :last ORDER BY act, position"_s);
    changes.bind(u":first"_s, acts->first().id).bind(u":last"_s, acts->last().id);
    auto act = acts->begin();
    const Result<void> read = changes.forEach([&] {
        while (act != acts->end() && act->id < changes.id<ActId>(0))
            ++act;
        if (act != acts->end() && act->id == changes.id<ActId>(0))
            act->changes.append({changes.text(1), changes.integer(2), objectFromJson(changes.text(3)),
                objectFromJson(changes.text(4))});
    });
    if (!read)
        return read.error();
    return acts;
}

Result<Act> readAct(Connection &connection, ActId id)
{
    const Result<QList<Act>> acts = readActs(connection, ActId(id.value - 1), 1);
    if (!acts)
        return acts.error();
    if (acts->isEmpty() || acts->constFirst().id != id)
        return Error{ErrorCode::NotFound, u"act %1"_s.arg(id.value), {}};
    return acts->constFirst();
}

Result<Act> readLastAct(Connection &connection)
{
    Statement statement =
        connection.statement(u"SELECT "_s + actColumns + u" FROM act a ORDER BY a.seq DESC LIMIT 1"_s);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"act"_s, {}};
    return readAct(statement);
}

} // namespace dossier
