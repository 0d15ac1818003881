// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about entities and where they are named.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/entityrows.h"
#include "store/idlist.h"
#include "store/keptcounts.h"
#include "store/sourcerows.h"
#include "store/transaction.h"
#include "store/words.h"

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int mostCompanions = 50;

const QString rowColumns = u"e.id, e.uid, e.type, %1, e.mentions, e.sources, e.status"_s;

EntityRow readEntityRow(const Statement &statement)
{
    EntityRow row{statement.id<EntityId>(0), statement.uid(1), entityTypeFromString(statement.text(2)),
        statement.text(3), statement.integer(4), statement.integer(5), Status::Accepted};
    fromNumber(static_cast<int>(statement.integer(6)), row.status);
    return row;
}

// Mentions that count, in texts that are shown: m, its text t and source s.
const QString shownMentions = u"FROM mention m JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source "
                              "WHERE m.entity IN (SELECT value FROM json_each(:entities)) AND m.status <> 2 "
                              "AND m.orphaned = 0 AND t.current = 1 AND s.removed = 0 "_s;

// A spelling counts for the name of the text's language, else for the first name that is spelt so.
void addSpelling(QList<NameCount> &names, const SpellingCount &spelling)
{
    const QString folded = fold(spelling.spelling);
    NameCount *best = nullptr;
    for (NameCount &name : names) {
        if (fold(name.name.spelling) != folded)
            continue;
        if (!best)
            best = &name;
        if (name.name.language == spelling.language) {
            best = &name;
            break;
        }
    }
    if (best)
        best->mentions += spelling.mentions;
}

// Full names by language first, then acronyms, variants, mangled.
QList<NameCount> namesInOrder(const QList<Name> &all)
{
    QList<NameCount> names;
    for (const Name &name : all) {
        if (name.standing.status != Status::Rejected)
            names.append({name, 0});
    }
    std::stable_sort(names.begin(), names.end(), [](const NameCount &a, const NameCount &b) {
        return std::tuple(a.name.kind, a.name.language, !a.name.preferred)
            < std::tuple(b.name.kind, b.name.language, !b.name.preferred);
    });
    return names;
}

const QString passagesTogether =
    u"FROM mention m JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source "
    "JOIN mention o ON o.passage = m.passage AND o.status <> 2 "
    "WHERE m.entity IN (SELECT value FROM json_each(:entities)) AND m.status <> 2 AND m.orphaned = 0 "
    "AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0 "_s;

// Entities named in the same passages of the newest editions; `mentions` counts the passages, `sources` their sources.
Result<QList<EntityRow>> companionRows(Connection &connection, const QList<EntityId> &entities, const QString &language)
{
    static const QString sql = u"SELECT "_s
        + rowColumns.arg(labelSql).replace(u"e.mentions"_s, u"k.passages"_s).replace(u"e.sources"_s, u"k.sources"_s)
        + u" FROM (SELECT o.entity AS entity, count(DISTINCT o.passage) AS passages, "
          "count(DISTINCT t.source) AS sources "_s
        + passagesTogether
        + u"AND o.entity NOT IN (SELECT value FROM json_each(:entities)) GROUP BY o.entity) k "
          "JOIN entity e ON e.id = k.entity WHERE e.status <> 2 ORDER BY k.passages DESC, e.id LIMIT :limit"_s;
    Statement statement = connection.statement(sql);
    statement.bind(u":entities"_s, idList(entities)).bind(u":language"_s, language).bind(u":limit"_s, mostCompanions);
    return statement.list<EntityRow>([&] { return readEntityRow(statement); });
}

template <typename IdType> Result<QHash<IdType, qint64>> countsById(Statement &statement)
{
    QHash<IdType, qint64> counts;
    const Result<void> read = statement.forEach([&] { counts.insert(statement.id<IdType>(0), statement.integer(1)); });
    if (!read)
        return read.error();
    return counts;
}

// The row of an entity, and of all that are the same taken together.
Result<EntityRow> rowOfCluster(
    Connection &connection, EntityId entity, const QList<EntityId> &members, const QString &language)
{
    static const QString own = u"SELECT "_s + rowColumns.arg(labelSql) + u" FROM entity e WHERE e.id = :id"_s;
    Statement statement = connection.statement(own);
    const Result<bool> there = statement.bind(u":id"_s, entity).bind(u":language"_s, language).next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"entity %1"_s.arg(entity.value), {}};
    EntityRow row = readEntityRow(statement);
    if (members.size() < 2)
        return row;
    Statement together =
        connection.statement(u"SELECT coalesce(sum(mentions), 0), count(DISTINCT source) FROM entity_source "
                             "WHERE entity IN (SELECT value FROM json_each(:entities))"_s);
    const Result<bool> counted = together.bind(u":entities"_s, idList(members)).next();
    if (!counted)
        return counted.error();
    row.mentions = together.integer(0);
    row.sources = together.integer(1);
    return row;
}

// So, with one row for those that are the same.
Result<QList<EntityRow>> companionsOf(
    Connection &connection, const Clusters &clusters, const QList<EntityId> &entities, const QString &language)
{
    Result<QList<EntityRow>> rows = companionRows(connection, entities, language);
    if (!rows || clusters.isEmpty())
        return rows;
    QList<EntityRow> folded;
    for (const EntityRow &row : std::as_const(*rows)) {
        const QList<EntityId> members = clusters.members(row.id);
        if (members.size() < 2) {
            folded.append(row);
            continue;
        }
        if (std::ranges::find(folded, clusters.of(row.id), &EntityRow::id) != folded.end())
            continue;
        Result<EntityRow> one = rowOfCluster(connection, clusters.of(row.id), members, language);
        if (!one)
            return one.error();
        Statement shared = connection.statement(u"SELECT count(DISTINCT o.passage), count(DISTINCT t.source) "_s
            + passagesTogether + u"AND o.entity IN (SELECT value FROM json_each(:others))"_s);
        const Result<bool> counted =
            shared.bind(u":entities"_s, idList(entities)).bind(u":others"_s, idList(members)).next();
        if (!counted)
            return counted.error();
        one->mentions = shared.integer(0);
        one->sources = shared.integer(1);
        folded.append(*one);
    }
    std::ranges::stable_sort(folded, std::greater(), &EntityRow::mentions);
    return folded;
}

// What was judged of any of them and nobody rejected.
Result<QList<SamenessRow>> samenessesOf(
    Connection &connection, const Clusters &clusters, const QList<EntityId> &members, const QString &language)
{
    static const QString sql =
        selectSql<Sameness>(u"WHERE r.status <> 2 AND (r.first IN (SELECT value FROM json_each(:entities)) "
                            "OR r.second IN (SELECT value FROM json_each(:entities))) ORDER BY r.id"_s);
    Statement statement = connection.statement(sql);
    const Result<QList<Sameness>> judgements = readRows<Sameness>(statement.bind(u":entities"_s, idList(members)));
    if (!judgements)
        return judgements.error();
    QList<SamenessRow> rows;
    for (const Sameness &sameness : *judgements) {
        SamenessRow row;
        row.sameness = sameness;
        const bool hasFirst = members.contains(sameness.first);
        row.isInside = hasFirst && members.contains(sameness.second);
        row.other = row.isInside ? std::max(sameness.first, sameness.second)
            : hasFirst           ? sameness.second
                                 : sameness.first;
        row.isFollowed = !clusters.notFollowed().contains(sameness.id);
        const Result<EntityRow> other = rowOfCluster(connection, row.other, {row.other}, language);
        if (!other)
            return other.error();
        if (other->status == Status::Rejected)
            continue;
        row.type = other->type;
        row.label = other->label;
        rows.append(row);
    }
    return rows;
}

// In the place of entities that are the same one row, that of their cluster.
Result<void> foldRows(Connection &connection, const EntityQuery &query, const QString &language, QList<EntityRow> &rows)
{
    const Result<Clusters> clusters = readClusters(connection);
    if (!clusters || clusters->isEmpty())
        return clusters ? Result<void>() : Result<void>(clusters.error());
    QHash<EntityId, EntityRow> found; // the first member of each cluster that was
    rows.removeIf([&](const EntityRow &row) {
        const EntityId cluster = clusters->of(row.id);
        const bool isOne = clusters->members(cluster).size() > 1;
        if (isOne && !found.contains(cluster))
            found.insert(cluster, row);
        return isOne;
    });
    const QStringList words = foldedWords(query.words);
    for (const auto &[cluster, member] : std::as_const(found).asKeyValueRange()) {
        Result<EntityRow> row = rowOfCluster(connection, cluster, clusters->members(cluster), language);
        if (!row)
            return row.error();
        if (!words.isEmpty() && !hasWords(row->label, words))
            row->matched = member.matched.isEmpty() ? member.label : member.matched;
        if (!query.type || row->type == *query.type)
            rows.append(*row);
    }
    return {};
}

// By type, then most mentions, then label. What is compared is worked out once for each row: they may be very many.
QList<EntityRow> inListOrder(const QList<EntityRow> &rows)
{
    struct Place
    {
        EntityType type = EntityType::Other;
        qint64 mentions = 0;
        QString label;
        EntityId id;
        qsizetype row = 0;
    };
    QList<Place> places;
    places.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const EntityRow &each = rows.at(row);
        places.append({each.type, each.mentions, each.label.toCaseFolded(), each.id, row});
    }
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return std::tie(a.type, b.mentions, a.label, a.id) < std::tie(b.type, a.mentions, b.label, b.id);
    });
    QList<EntityRow> ordered;
    ordered.reserve(rows.size());
    for (const Place &place : std::as_const(places))
        ordered.append(rows.at(place.row));
    return ordered;
}

// As `labelSql` chooses, for all rows at once: entity by entity it takes three times as long.
Result<void> labelRows(Connection &connection, const QString &language, QList<EntityRow> &rows)
{
    struct Label
    {
        QString spelling;
        qint64 rank = 0; // the least is chosen
    };
    static const QString sql =
        u"SELECT n.entity, n.spelling, (n.language = '') * 2 + 1 - n.preferred FROM name n WHERE "_s + labellingSql
        + u"ORDER BY n.id"_s;
    Statement statement = connection.statement(sql);
    QHash<EntityId, Label> labels;
    const Result<void> read = statement.bind(u":language"_s, language).forEach([&] {
        const EntityId entity = statement.id<EntityId>(0);
        const qint64 rank = statement.integer(2);
        const auto known = labels.constFind(entity);
        if (known == labels.cend() || rank < known->rank)
            labels.insert(entity, {statement.text(1), rank});
    });
    if (!read)
        return read.error();
    for (EntityRow &row : rows) {
        if (const auto label = labels.constFind(row.id); label != labels.cend())
            row.label = label->spelling;
    }
    return {};
}

// With words, also the name that has them: its own label where that does. Without, the labels are those that entities
// have in every language.
QString entitiesSql(const EntityQuery &query, qsizetype words)
{
    static const QString sought = u" FROM name w WHERE w.entity = e.id AND w.status <> 2 AND %1"_s;
    const QString inLabel = hasWordsSql(u"e.sought"_s, words);
    const QString inName = sought.arg(hasWordsSql(u"w.sought"_s, words));
    QString sql = u"SELECT "_s + rowColumns.arg(words > 0 ? labelSql : u"e.label"_s);
    if (words > 0) {
        sql +=
            u", CASE WHEN %1 THEN e.label ELSE (SELECT w.spelling%2 ORDER BY w.kind <> 'full', w.id LIMIT 1) END"_s.arg(
                inLabel, inName);
    }
    sql += u" FROM entity e WHERE e.status <> 2 AND NOT "_s + unseenEntitySql;
    if (query.type)
        sql += u" AND e.type = :type"_s;
    if (words > 0)
        sql += u" AND ((%1) OR EXISTS (SELECT 1%2))"_s.arg(inLabel, inName);
    return sql;
}

} // namespace

Result<Clusters> readClusters(Connection &connection)
{
    static const QString sql = selectSql<Sameness>(u"WHERE r.status = 1 ORDER BY r.id"_s);
    Statement statement = connection.statement(sql);
    const Result<QList<Sameness>> judgements = readRows<Sameness>(statement);
    if (!judgements)
        return judgements.error();
    const auto isSame = [](const Sameness &row) { return row.judgement == Judgement::Same; };
    if (std::ranges::none_of(*judgements, isSame))
        return Clusters();
    Statement standing =
        connection.statement(u"SELECT id, status FROM entity WHERE id IN (SELECT first FROM sameness WHERE status = 1 "
                             "UNION SELECT second FROM sameness WHERE status = 1)"_s);
    QHash<EntityId, Status> status;
    const Result<void> read =
        standing.forEach([&] { fromNumber(static_cast<int>(standing.integer(1)), status[standing.id<EntityId>(0)]); });
    if (!read)
        return read.error();
    return Clusters(*judgements, status);
}

Result<QList<EntityRow>> CaseReader::entities(const EntityQuery &query, const QString &language) const
{
    const QStringList words = foldedWords(query.words);
    Statement statement = m_connection->statement(entitiesSql(query, words.size()));
    if (!words.isEmpty())
        statement.bind(u":language"_s, language);
    if (query.type)
        statement.bind(u":type"_s, toString(*query.type));
    bindWords(statement, words);
    Result<QList<EntityRow>> rows = statement.list<EntityRow>([&] {
        EntityRow row = readEntityRow(statement);
        const QString matched = words.isEmpty() ? row.label : statement.text(7);
        if (matched != row.label && !hasWords(row.label, words))
            row.matched = matched;
        return row;
    });
    if (!rows)
        return rows;
    if (const Result<void> labelled = words.isEmpty() ? labelRows(*m_connection, language, *rows) : Result<void>();
        !labelled)
        return labelled.error();
    if (const Result<void> folded = foldRows(*m_connection, query, language, *rows); !folded)
        return folded.error();
    return inListOrder(*rows);
}

Result<QList<EntityRow>> CaseReader::entityRows(const QList<EntityId> &ids, const QString &language) const
{
    const Result<Clusters> clusters = readClusters(*m_connection);
    if (!clusters)
        return clusters.error();
    QList<EntityRow> rows;
    for (const EntityId id : ids) {
        const EntityId cluster = clusters->of(id);
        const Result<EntityRow> row = rowOfCluster(*m_connection, cluster, clusters->members(cluster), language);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

Result<Entity> CaseReader::entity(EntityId id) const
{
    static const QString sql = selectSql<Entity>(u"WHERE r.id = :id"_s);
    Statement statement = m_connection->statement(sql);
    return readOne<Entity>(statement.bind(u":id"_s, id));
}

Result<QList<Name>> CaseReader::names(EntityId entity) const
{
    static const QString sql = selectSql<Name>(u"WHERE r.entity = :entity ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Name>(statement.bind(u":entity"_s, entity));
}

Result<QList<Name>> CaseReader::allNames() const
{
    static const QString sql =
        selectSql<Name>(u"JOIN entity e ON e.id = r.entity WHERE r.status <> 2 AND e.status <> 2 ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Name>(statement);
}

Result<EntityCard> CaseReader::entityCard(
    EntityId id, const QString &language, CardScope scope, const std::function<bool()> &stopped) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<Clusters> clusters = readClusters(*m_connection);
    if (!clusters)
        return clusters.error();
    const QList<EntityId> members = clusters->members(id);
    const Result<Entity> whole = entity(clusters->of(id));
    if (!whole)
        return whole.error();
    const Result<EntityRow> row = rowOfCluster(*m_connection, whole->id, members, language);
    if (!row)
        return row.error();
    const Result<CaseCounts> inCase = readCounts(*m_connection);
    if (!inCase)
        return inCase.error();
    QList<Name> all;
    for (const EntityId member : members) {
        const Result<QList<Name>> own = names(member);
        if (!own)
            return own.error();
        all += *own;
    }
    const Result<QList<SamenessRow>> samenesses = samenessesOf(*m_connection, *clusters, members, language);
    if (!samenesses)
        return samenesses.error();
    const Result<QList<Note>> notes = notesOn(members);
    if (!notes)
        return notes.error();
    EntityCard card{
        *whole, row->label, row->mentions, row->sources, inCase->sources, namesInOrder(all), {}, {}, *samenesses};
    card.notes = *notes;
    card.isWhole = scope == CardScope::Everything;
    if (card.isWhole) {
        if (const Result<void> counted = countOut(card, *clusters, members, language, stopped); !counted)
            return counted.error();
    }
    return card;
}

// What takes longer the more mentions there are.
Result<void> CaseReader::countOut(EntityCard &card, const Clusters &clusters, const QList<EntityId> &members,
    const QString &language, const std::function<bool()> &stopped) const
{
    const auto isStopped = [&stopped] { return stopped && stopped(); };
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    if (isStopped())
        return cancelled;
    Result<QList<SpellingCount>> spelt = spellings(members);
    if (!spelt)
        return spelt.error();
    for (const SpellingCount &spelling : std::as_const(*spelt))
        addSpelling(card.names, spelling);
    card.spellings = *std::move(spelt);
    if (isStopped())
        return cancelled;
    const auto ends = firstAndLastMention(members);
    if (!ends)
        return ends.error();
    card.first = ends->first;
    card.last = ends->second;
    if (isStopped())
        return cancelled;
    Result<QList<EntityRow>> companions = companionsOf(*m_connection, clusters, members, language);
    if (!companions)
        return companions.error();
    card.companions = *std::move(companions);
    if (isStopped())
        return cancelled;
    Result<QList<EventId>> events = eventsNaming(members);
    if (!events)
        return events.error();
    card.events = *std::move(events);
    return {};
}

Result<QList<CaseReader::Place>> CaseReader::mentionPlaces(const QList<EntityId> &entities) const
{
    Statement statement = m_connection->statement(
        u"SELECT m.text, m.span_start, m.span_end, t.source, m.id, m.entity, t.version IS NOT NULL "_s + shownMentions
        + u"ORDER BY "_s + sourceOrder + u", t.version IS NOT NULL, t.id, m.span_start, m.span_end, m.id"_s);
    statement.bind(u":entities"_s, idList(entities));
    return statement.list<Place>([&] {
        return Place{{statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}}, statement.id<SourceId>(3),
            statement.integer(4), statement.id<EntityId>(5), {}, statement.integer(6) != 0};
    });
}

Result<QList<ContextRow>> CaseReader::mentionContexts(
    const QList<EntityId> &entities, qsizetype offset, qsizetype limit) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Statement statement = m_connection->statement(u"SELECT m.text, m.span_start, m.span_end, m.id, m.status "_s
        + shownMentions + u"ORDER BY "_s + sourceOrder
        + u", t.version IS NOT NULL, t.id, m.span_start, m.span_end, m.id LIMIT :limit OFFSET :offset"_s);
    statement.bind(u":entities"_s, idList(entities)).bind(u":limit"_s, limit).bind(u":offset"_s, offset);
    Contexts contexts(*m_connection);
    QList<ContextRow> rows;
    std::optional<Error> error;
    const Result<void> read = statement.forEach([&] {
        Result<ContextRow> row = contexts.at({statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}});
        if (!row) {
            error = row.error();
            return;
        }
        row->row = statement.integer(3);
        fromNumber(static_cast<int>(statement.integer(4)), row->status);
        rows.append(std::move(*row));
    });
    if (!read)
        return read.error();
    if (error)
        return *error;
    return rows;
}

Result<QList<EntityId>> CaseReader::entitiesIn(const QList<PassageId> &passages) const
{
    Statement statement = m_connection->statement(
        u"SELECT m.entity FROM mention m JOIN entity e ON e.id = m.entity "
        "WHERE m.passage IN (SELECT value FROM json_each(:passages)) AND m.status <> 2 AND e.status <> 2 "
        "GROUP BY m.entity ORDER BY min(m.text), min(m.span_start), m.entity"_s);
    statement.bind(u":passages"_s, idList(passages));
    return statement.list<EntityId>([&] { return statement.id<EntityId>(0); });
}

Result<QHash<SourceId, qint64>> CaseReader::mentionsBySource(const QList<EntityId> &entities) const
{
    Statement statement =
        m_connection->statement(u"SELECT source, sum(mentions) FROM entity_source "
                                "WHERE entity IN (SELECT value FROM json_each(:entities)) GROUP BY source"_s);
    statement.bind(u":entities"_s, idList(entities));
    return countsById<SourceId>(statement);
}

Result<QHash<EntityId, qint64>> CaseReader::mentionsByEntity(const QList<SourceId> &sources) const
{
    Statement statement =
        m_connection->statement(u"SELECT entity, sum(mentions) FROM entity_source "
                                "WHERE source IN (SELECT value FROM json_each(:sources)) GROUP BY entity"_s);
    statement.bind(u":sources"_s, idList(sources));
    return countsById<EntityId>(statement);
}

Result<QHash<EntityId, qint64>> CaseReader::entitiesInEvidence(EventId event) const
{
    Statement statement = m_connection->statement(
        u"SELECT m.entity, count(DISTINCT m.id) FROM claim c JOIN evidence v ON v.claim = c.id "
        "JOIN mention m ON m.passage = v.passage JOIN entity e ON e.id = m.entity "
        "WHERE c.event = :event AND c.status <> 2 AND v.status <> 2 AND m.status <> 2 AND e.status <> 2 "
        "GROUP BY m.entity"_s);
    statement.bind(u":event"_s, event);
    return countsById<EntityId>(statement);
}

Result<QHash<EntityId, qint64>> CaseReader::entitiesWithin(DayBounds bounds) const
{
    Statement statement = m_connection->statement(
        u"SELECT m.entity, count(*) FROM mention m WHERE m.status <> 2 AND m.passage IN "
        "(SELECT d.passage FROM date d JOIN text t ON t.id = d.text JOIN source s ON s.id = t.source "
        "WHERE d.edtf_earliest <= :latest AND d.edtf_latest >= :earliest AND d.status <> 2 "
        "AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0) GROUP BY m.entity"_s);
    statement.bind(u":earliest"_s, bounds.earliest).bind(u":latest"_s, bounds.latest);
    return countsById<EntityId>(statement);
}

} // namespace dossier
