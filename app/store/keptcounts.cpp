// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keptcounts.h"

#include "store/connection.h"
#include "store/entityrows.h"
#include "store/rowsql.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr std::array<std::pair<QLatin1StringView, qint64 CaseCounts::*>, 12> countNames{{
    {"sources"_L1, &CaseCounts::sources},
    {"texts"_L1, &CaseCounts::texts},
    {"passages"_L1, &CaseCounts::passages},
    {"entities"_L1, &CaseCounts::entities},
    {"mentions"_L1, &CaseCounts::mentions},
    {"dates"_L1, &CaseCounts::dates},
    {"events"_L1, &CaseCounts::events},
    {"claims"_L1, &CaseCounts::claims},
    {"proposals"_L1, &CaseCounts::proposals},
    {"findings"_L1, &CaseCounts::findings},
    {"unseen_entities"_L1, &CaseCounts::unseenEntities},
    {"unseen_events"_L1, &CaseCounts::unseenEvents},
}};

// Texts that count; what stands in them counts too.
const QString countedTexts = u"(SELECT t.id FROM text t JOIN source s ON s.id = t.source WHERE s.removed = 0)"_s;

QString inTexts(const QString &table, const QString &condition)
{
    return u"(SELECT count(*) FROM %1 WHERE %2 AND text IN %3)"_s.arg(table, condition, countedTexts);
}

QString proposalsSql()
{
    const QString proposed = u"status = 0"_s;
    QStringList terms;
    for (const QString &table : {u"mention"_s, u"indicator"_s, u"quotation"_s, u"date"_s, u"evidence"_s})
        terms.append(inTexts(table, proposed));
    for (const QString &table : {u"entity"_s, u"name"_s, u"sameness"_s, u"event"_s})
        terms.append(u"(SELECT count(*) FROM %1 WHERE status = 0)"_s.arg(table));
    terms.append(
        u"(SELECT count(*) FROM claim c JOIN source s ON s.id = c.source WHERE c.status = 0 AND s.removed = 0)"_s);
    terms.append(u"(SELECT count(*) FROM link l JOIN passage p ON p.id = l.rendered "
                 "WHERE l.status = 0 AND p.text IN %1)"_s.arg(countedTexts));
    return terms.join(u" + "_s);
}

QString countAllSql()
{
    const QString kept = u"status <> 2"_s;
    return u"SELECT "_s
        + QStringList {
              u"(SELECT count(*) FROM source WHERE removed = 0)"_s,
              u"(SELECT count(*) FROM text WHERE id IN %1)"_s.arg(countedTexts),
              inTexts(u"passage"_s, u"1"_s),
              u"(SELECT count(*) FROM entity WHERE status <> 2)"_s,
              inTexts(u"mention"_s, kept),
              inTexts(u"date"_s, kept),
              u"(SELECT count(*) FROM event WHERE status <> 2)"_s,
              u"(SELECT count(*) FROM claim c JOIN source s ON s.id = c.source WHERE c.status <> 2 AND s.removed = 0)"_s,
              proposalsSql(),
              u"(SELECT count(*) FROM finding WHERE status = 0)"_s,
              u"(SELECT count(*) FROM entity e WHERE %1)"_s.arg(unseenEntitySql),
              u"(SELECT count(*) FROM event e WHERE %1)"_s.arg(unseenEventSql),
          }.join(u", "_s);
}

Result<void> recountSource(Connection &connection, SourceId source)
{
    const QStringList steps{
        u"UPDATE entity SET mentions = entity.mentions - k.mentions, sources = entity.sources - 1 "
        "FROM (SELECT entity, mentions FROM entity_source WHERE source = :source) k WHERE entity.id = k.entity"_s,
        u"DELETE FROM entity_source WHERE source = :source"_s,
        u"INSERT INTO entity_source (entity, source, mentions) "
        "SELECT m.entity, t.source, count(*) FROM source s JOIN text t ON t.source = s.id "
        "JOIN mention m ON m.text = t.id WHERE s.id = :source AND s.removed = 0 AND t.current = 1 "
        "AND t.edition IS NOT NULL AND m.status <> 2 AND m.orphaned = 0 GROUP BY m.entity"_s,
        u"UPDATE entity SET mentions = entity.mentions + k.mentions, sources = entity.sources + 1 "
        "FROM (SELECT entity, mentions FROM entity_source WHERE source = :source) k WHERE entity.id = k.entity"_s,
    };
    for (const QString &step : steps) {
        const Result<void> done = connection.statement(step).bind(u":source"_s, source).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

namespace {

// Of each cluster one is in the lists.
Result<void> countClusters(Connection &connection, CaseCounts &counts)
{
    const Result<Clusters> clusters = readClusters(connection);
    if (!clusters)
        return clusters.error();
    for (const EntityId cluster : clusters->all())
        counts.unseenEntities += clusters->members(cluster).size() - 1;
    return {};
}

} // namespace

Result<CaseCounts> readCounts(Connection &connection)
{
    CaseCounts counts;
    Statement statement = connection.statement(u"SELECT name, amount FROM kept_count"_s);
    const Result<void> read = statement.forEach([&] {
        for (const auto &[name, member] : countNames) {
            if (statement.text(0) == name)
                counts.*member = statement.integer(1);
        }
    });
    if (!read)
        return read.error();
    return counts;
}

Result<CaseCounts> countAll(Connection &connection)
{
    static const QString sql = countAllSql();
    Statement statement = connection.statement(sql);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    CaseCounts counts;
    int column = 0;
    for (const auto &[name, member] : countNames)
        counts.*member = statement.integer(column++);
    if (const Result<void> done = countClusters(connection, counts); !done)
        return done.error();
    return counts;
}

Result<void> countUnseenEntities(Connection &connection, CaseCounts &counts)
{
    static const QString sql = u"SELECT count(*) FROM entity e WHERE %1"_s.arg(unseenEntitySql);
    Statement statement = connection.statement(sql);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    counts.unseenEntities = statement.integer(0);
    return countClusters(connection, counts);
}

Result<void> countUnseenEvents(Connection &connection, CaseCounts &counts)
{
    static const QString sql = u"SELECT count(*) FROM event e WHERE %1"_s.arg(unseenEventSql);
    Statement statement = connection.statement(sql);
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    counts.unseenEvents = statement.integer(0);
    return {};
}

Result<CaseCounts> countsOf(Connection &connection, SourceId source)
{
    const auto inText = [](const QString &table, const QString &condition) {
        return u"(SELECT count(*) FROM %1 JOIN text t ON t.id = %1.text WHERE t.source = :source AND %2)"_s.arg(
            table, condition);
    };
    QStringList proposals;
    for (const QString &table : {u"mention"_s, u"indicator"_s, u"quotation"_s, u"date"_s, u"evidence"_s})
        proposals.append(inText(table, table + u".status = 0"_s));
    proposals.append(u"(SELECT count(*) FROM claim WHERE source = :source AND status = 0)"_s);
    proposals.append(u"(SELECT count(*) FROM text t JOIN passage p ON p.text = t.id JOIN link l ON l.rendered = p.id "
                     "WHERE t.source = :source AND l.status = 0)"_s);
    static const QString sql = u"SELECT "_s
        + QStringList{
              u"(SELECT count(*) FROM text WHERE source = :source)"_s,
              inText(u"passage"_s, u"1"_s),
              inText(u"mention"_s, u"mention.status <> 2"_s),
              inText(u"date"_s, u"date.status <> 2"_s),
              u"(SELECT count(*) FROM claim WHERE source = :source AND status <> 2)"_s,
              proposals.join(u" + "_s),
          }.join(u", "_s);
    Statement statement = connection.statement(sql);
    const Result<bool> there = statement.bind(u":source"_s, source).next();
    if (!there)
        return there.error();
    CaseCounts counts;
    counts.sources = 1;
    counts.texts = statement.integer(0);
    counts.passages = statement.integer(1);
    counts.mentions = statement.integer(2);
    counts.dates = statement.integer(3);
    counts.claims = statement.integer(4);
    counts.proposals = statement.integer(5);
    return counts;
}

Result<void> writeCounts(Connection &connection, const CaseCounts &counts)
{
    for (const auto &[name, member] : countNames) {
        const Result<void> done = connection
                                      .statement(u"INSERT INTO kept_count (name, amount) VALUES (:name, :amount) "
                                                 "ON CONFLICT (name) DO UPDATE SET amount = excluded.amount"_s)
                                      .bind(u":name"_s, QString(name))
                                      .bind(u":amount"_s, counts.*member)
                                      .run();
        if (!done)
            return done;
    }
    return {};
}

void NewMentions::add(SourceId source, const QHash<EntityId, qint64> &mentions)
{
    for (auto named = mentions.cbegin(); named != mentions.cend(); ++named)
        m_rows.append({named.key(), source, named.value()});
}

Result<void> NewMentions::write(Connection &connection)
{
    QList<Row> rows = std::exchange(m_rows, {});
    std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.entity, row.source); });
    const Result<void> kept = keep(connection, rows);
    return kept ? addToEntities(connection, rows) : kept;
}

Result<void> NewMentions::keep(Connection &connection, const QList<Row> &rows)
{
    const auto sql = [](qsizetype count) {
        return insertMany + u" INTO entity_source (entity, source, mentions) VALUES "_s + placesFor(3, count);
    };
    static const QString many = sql(rowsTogether);
    for (qsizetype from = 0; from < rows.size(); from += rowsTogether) {
        const qsizetype count = std::min(rowsTogether, rows.size() - from);
        Statement statement = connection.statement(count == rowsTogether ? many : sql(count));
        int place = 0;
        for (const Row &row : rows.sliced(from, count)) {
            statement.bindAt(place++, row.entity);
            statement.bindAt(place++, row.source);
            statement.bindAt(place++, row.mentions);
        }
        if (const Result<void> done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<void> NewMentions::addToEntities(Connection &connection, const QList<Row> &rows)
{
    Statement add = connection.statement(
        u"UPDATE entity SET mentions = mentions + :mentions, sources = sources + :sources WHERE id = :entity"_s);
    for (auto row = rows.cbegin(); row != rows.cend();) {
        const auto others =
            std::find_if(row, rows.cend(), [row](const Row &each) { return each.entity != row->entity; });
        qint64 mentions = 0;
        for (auto each = row; each != others; ++each)
            mentions += each->mentions;
        const Result<void> added =
            add.bind(u":mentions"_s, mentions).bind(u":sources"_s, others - row).bind(u":entity"_s, row->entity).run();
        if (!added)
            return added;
        row = others;
    }
    return {};
}

Result<void> recountMentions(Connection &connection, const QSet<SourceId> &sources)
{
    for (const SourceId source : sources) {
        const Result<void> done = recountSource(connection, source);
        if (!done)
            return done;
    }
    return {};
}

} // namespace dossier
