// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about the neighbours that new texts can touch: the same dates, the same entities, what was
// proposed of them before.

#include "store/casereader.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/idlist.h"
#include "store/textrows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString jsonList(const QStringList &strings)
{
    return toJson(strings);
}

QString hexList(const QList<QByteArray> &fingerprints)
{
    QStringList hex;
    for (const QByteArray &fingerprint : fingerprints)
        hex.append(QString::fromLatin1(fingerprint.toHex().toUpper()));
    return jsonList(hex);
}

QString edtfList(const QList<Edtf> &dates)
{
    QStringList list;
    for (const Edtf &date : dates)
        list.append(date.toString());
    return jsonList(list);
}

// The bounds lead to the index; the EDTF then decides.
QString boundsList(const QList<Edtf> &dates)
{
    QJsonArray list;
    for (const Edtf &date : dates)
        list.append(QJsonArray{date.bounds().earliest, date.bounds().latest, date.toString()});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<CaseReader::DateClaim>> dateClaims(Statement &statement)
{
    const int passage = columnCount<Claim>();
    return statement.list<CaseReader::DateClaim>([&] {
        return CaseReader::DateClaim{
            readRow<Claim>(statement), statement.id<PassageId>(passage), statement.id<EvidenceId>(passage + 1)};
    });
}

} // namespace

Result<QList<CaseReader::DatedPlace>> CaseReader::datedPlaces(const QList<Edtf> &dates) const
{
    static const QString sql =
        u"SELECT %1, %2, t.source, b.id FROM json_each(:dates) j CROSS JOIN %3 "
        "JOIN text t ON t.id = r.text JOIN source s ON s.id = t.source JOIN %4 ON p.id = r.passage "
        "LEFT JOIN passage b ON b.text = p.text AND b.number = p.number - 1 "
        "WHERE r.edtf_earliest = j.value ->> 0 AND r.edtf_latest = j.value ->> 1 AND r.edtf = j.value ->> 2 "
        "AND r.status <> 2 AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0 ORDER BY r.id"_s.arg(
            columnsOf<Date>(u"r"_s), columnsOf<Passage>(u"p"_s), fromOf<Date>(u"r"_s), fromOf<Passage>(u"p"_s));
    Statement statement = m_connection->statement(sql);
    statement.bind(u":dates"_s, boundsList(dates));
    const int passage = columnCount<Date>();
    const int source = passage + columnCount<Passage>();
    return statement.list<DatedPlace>([&] {
        return DatedPlace{readRow<Date>(statement), readRow<Passage>(statement, passage),
            statement.id<SourceId>(source), statement.id<PassageId>(source + 1)};
    });
}

Result<QList<Edtf>> CaseReader::datesIn(const QList<TextId> &texts) const
{
    Statement statement = m_connection->statement(
        u"SELECT DISTINCT edtf FROM date WHERE text IN (SELECT value FROM json_each(:texts)) AND status <> 2 ORDER BY 1"_s);
    statement.bind(u":texts"_s, idList(texts));
    return statement.list<Edtf>([&] {
        Edtf edtf;
        ColumnReader(statement).date("edtf", edtf);
        return edtf;
    });
}

Result<QList<Edtf>> CaseReader::datesBeside(const QList<EntityId> &entities) const
{
    Statement statement = m_connection->statement(
        u"SELECT DISTINCT d.edtf FROM mention m JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source "
        "JOIN passage p ON p.id = m.passage JOIN passage q ON q.text = p.text AND q.number BETWEEN p.number AND "
        "p.number + 1 "
        "JOIN date d ON d.passage = q.id WHERE m.entity IN (SELECT value FROM json_each(:entities)) AND m.status <> 2 "
        "AND d.status <> 2 AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0 ORDER BY 1"_s);
    statement.bind(u":entities"_s, idList(entities));
    return statement.list<Edtf>([&] {
        Edtf edtf;
        ColumnReader(statement).date("edtf", edtf);
        return edtf;
    });
}

Result<QHash<PassageId, QList<EntityId>>> CaseReader::entitiesByPassage(const QList<PassageId> &passages) const
{
    Statement statement = m_connection->statement(
        u"SELECT DISTINCT m.passage, m.entity FROM json_each(:passages) j CROSS JOIN mention m ON m.passage = j.value "
        "JOIN entity e ON e.id = m.entity WHERE m.status <> 2 AND m.orphaned = 0 AND e.status <> 2 ORDER BY 1, 2"_s);
    statement.bind(u":passages"_s, idList(passages));
    QHash<PassageId, QList<EntityId>> entities;
    const Result<void> read =
        statement.forEach([&] { entities[statement.id<PassageId>(0)].append(statement.id<EntityId>(1)); });
    if (!read)
        return read.error();
    return entities;
}

Result<QHash<EntityId, Entity>> CaseReader::entities(const QList<EntityId> &ids) const
{
    static const QString sql = selectSql<Entity>(u"WHERE r.id IN (SELECT value FROM json_each(:ids))"_s);
    Statement statement = m_connection->statement(sql);
    statement.bind(u":ids"_s, idList(ids));
    QHash<EntityId, Entity> entities;
    const Result<void> read = statement.forEach([&] {
        const Entity entity = readRow<Entity>(statement);
        entities.insert(entity.id, entity);
    });
    if (!read)
        return read.error();
    return entities;
}

Result<QList<EntityId>> CaseReader::entitiesWithoutMentions(const QList<EntityId> &of) const
{
    Statement statement = m_connection->statement(
        u"SELECT value FROM json_each(:ids) WHERE NOT EXISTS (SELECT 1 FROM mention WHERE entity = value) ORDER BY 1"_s);
    statement.bind(u":ids"_s, idList(of));
    return statement.list<EntityId>([&] { return statement.id<EntityId>(0); });
}

Result<QList<Entity>> CaseReader::allEntities() const
{
    static const QString sql = selectSql<Entity>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Entity>(statement);
}

Result<QList<TextId>> CaseReader::textsReadBefore(int rulesVersion) const
{
    Statement statement =
        m_connection->statement(u"SELECT t.id FROM text t JOIN source s ON s.id = t.source "
                                "WHERE t.rules_version < :version AND t.current = 1 AND s.removed = 0 ORDER BY t.id"_s);
    statement.bind(u":version"_s, rulesVersion);
    return statement.list<TextId>([&] { return statement.id<TextId>(0); });
}

Result<QHash<EntityId, QHash<SourceId, qint64>>> CaseReader::sourcesNaming(const QList<EntityId> &entities) const
{
    Statement statement = m_connection->statement(
        u"SELECT k.entity, k.source, k.mentions FROM json_each(:ids) j CROSS JOIN entity_source k ON k.entity = j.value"_s);
    statement.bind(u":ids"_s, idList(entities));
    QHash<EntityId, QHash<SourceId, qint64>> counts;
    const Result<void> read = statement.forEach(
        [&] { counts[statement.id<EntityId>(0)].insert(statement.id<SourceId>(1), statement.integer(2)); });
    if (!read)
        return read.error();
    return counts;
}

namespace {

// Rows of one id and one source.
template <typename IdType> Result<QHash<IdType, QList<SourceId>>> sourcesById(Statement &statement)
{
    QHash<IdType, QList<SourceId>> sources;
    const Result<void> read =
        statement.forEach([&] { sources[statement.id<IdType>(0)].append(statement.id<SourceId>(1)); });
    return read ? Result<QHash<IdType, QList<SourceId>>>(sources)
                : Result<QHash<IdType, QList<SourceId>>>(read.error());
}

} // namespace

Result<QHash<EntityId, QList<SourceId>>> CaseReader::fewNaming(const QList<EntityId> &entities, qsizetype most) const
{
    Statement statement = m_connection->statement(
        u"SELECT k.entity, k.source FROM json_each(:ids) j CROSS JOIN entity_source k ON k.entity = j.value "
        "WHERE (SELECT count(*) FROM (SELECT 1 FROM entity_source WHERE entity = j.value LIMIT :most + 1)) <= :most"_s);
    statement.bind(u":ids"_s, idList(entities)).bind(u":most"_s, most);
    return sourcesById<EntityId>(statement);
}

Result<QHash<EventId, QList<SourceId>>> CaseReader::fewSpeakingOf(const QList<EventId> &events, qsizetype most) const
{
    Statement statement = m_connection->statement(
        u"SELECT DISTINCT c.event, c.source FROM json_each(:ids) j CROSS JOIN claim c ON c.event = j.value "
        "WHERE c.status <> 2 AND (SELECT count(*) FROM (SELECT DISTINCT source FROM claim WHERE event = j.value "
        "LIMIT :most + 1)) <= :most"_s);
    statement.bind(u":ids"_s, idList(events)).bind(u":most"_s, most);
    return sourcesById<EventId>(statement);
}

Result<QList<CaseReader::DateClaim>> CaseReader::dateClaimsIn(const QList<PassageId> &passages) const
{
    static const QString sql = u"SELECT %1, v.passage, v.id FROM json_each(:passages) j CROSS JOIN evidence v "
                               "ON v.passage = j.value JOIN %2 WHERE r.id = v.claim AND r.kind = 'date' "
                               "ORDER BY r.id, v.id"_s.arg(columnsOf<Claim>(u"r"_s), fromOf<Claim>(u"r"_s));
    Statement statement = m_connection->statement(sql);
    return dateClaims(statement.bind(u":passages"_s, idList(passages)));
}

Result<QList<CaseReader::DateClaim>> CaseReader::dateClaimsOf(const QList<EventId> &events) const
{
    static const QString sql = u"SELECT %1, v.passage, v.id FROM json_each(:events) j CROSS JOIN %2 "
                               "JOIN evidence v ON v.claim = r.id WHERE r.event = j.value AND r.kind = 'date' "
                               "ORDER BY r.id, v.id"_s.arg(columnsOf<Claim>(u"r"_s), fromOf<Claim>(u"r"_s));
    Statement statement = m_connection->statement(sql);
    return dateClaims(statement.bind(u":events"_s, idList(events)));
}

Result<QList<Event>> CaseReader::eventsDated(const QList<Edtf> &dates) const
{
    static const QString sql =
        selectSql<Event>(u"WHERE r.date IN (SELECT value FROM json_each(:dates)) AND r.date_earliest IN "
                         "(SELECT value ->> 0 FROM json_each(:bounds)) ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    statement.bind(u":dates"_s, edtfList(dates)).bind(u":bounds"_s, boundsList(dates));
    return readRows<Event>(statement);
}

Result<QList<Event>> CaseReader::eventsKnownAs(const QList<QByteArray> &fingerprints) const
{
    static const QString sql =
        selectSql<Event>(u"WHERE r.fingerprint IN (SELECT unhex(value) FROM json_each(:fingerprints)) ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    statement.bind(u":fingerprints"_s, hexList(fingerprints));
    return readRows<Event>(statement);
}

Result<bool> CaseReader::hasFinding(const QByteArray &fingerprint) const
{
    Statement statement = m_connection->statement(u"SELECT 1 FROM finding WHERE fingerprint = :fingerprint LIMIT 1"_s);
    return statement.bind(u":fingerprint"_s, fingerprint).next();
}

Result<QList<Finding>> CaseReader::findingsIn(TextId text, const QString &check) const
{
    Statement statement = m_connection->statement(u"SELECT id FROM finding WHERE \"check\" = :check AND id IN (SELECT "
                                                  u"finding FROM finding_span WHERE text = :text) "
                                                  "ORDER BY id"_s);
    statement.bind(u":check"_s, check).bind(u":text"_s, text.value);
    const Result<QList<RowKey>> keys =
        statement.list<RowKey>([&] { return RowKey{u"finding"_s, statement.integer(0), -1}; });
    if (!keys || keys->isEmpty())
        return keys ? Result<QList<Finding>>(QList<Finding>()) : Result<QList<Finding>>(keys.error());
    Result<CaseContent> found = rows(*keys);
    return found ? Result<QList<Finding>>(std::move(found->findings)) : Result<QList<Finding>>(found.error());
}

} // namespace dossier
