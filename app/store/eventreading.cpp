// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about events, claims and their evidence.

#include "store/casereader.h"
#include "store/eventrows.h"
#include "store/idlist.h"
#include "store/keptcounts.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString eventOrder = u"e.date_earliest NULLS LAST, e.date_latest, e.id"_s;

// A claim with what its source is.
struct SourcedClaim
{
    Claim claim;
    QString title;
    QString kind;
    QString language;
    Edtf published;
    Reliability reliability = Reliability::NotJudged;
};

// Claims of an event that are not rejected, of sources that are not removed, in the order of the list of sources.
Result<QList<SourcedClaim>> readClaims(Connection &connection, EventId event)
{
    static const QString sql =
        u"SELECT %1, s.title, s.kind, s.language, s.published, s.reliability FROM %2 JOIN source s ON s.id = r.source "
        "WHERE r.event = :event AND r.status <> 2 AND s.removed = 0 ORDER BY %3, r.id"_s.arg(
            columnsOf<Claim>(u"r"_s), fromOf<Claim>(u"r"_s), sourceOrder);
    Statement statement = connection.statement(sql);
    statement.bind(u":event"_s, event);
    const int after = columnCount<Claim>();
    return statement.list<SourcedClaim>([&] {
        SourcedClaim row{readRow<Claim>(statement), statement.text(after), statement.text(after + 1),
            statement.text(after + 2), {}, reliabilityFromString(statement.text(after + 4))};
        ColumnReader(statement, after + 3).date("published", row.published);
        return row;
    });
}

// Who speaks of an event, and who of these only passes on what another says.
class Voices
{
public:
    void add(const Claim &claim)
    {
        m_sources.insert(claim.source);
        if (!claim.repeats)
            m_own.insert(claim.source);
    }
    int sources() const { return static_cast<int>(m_sources.size()); }
    int repeats() const { return static_cast<int>(m_sources.size() - m_own.size()); }

private:
    QSet<SourceId> m_sources;
    QSet<SourceId> m_own; // with a claim of their own
};

// Evidence of the claims of one event, by claim, with the number of the passage it starts in.
struct PlacedEvidence
{
    Evidence evidence;
    int passage = 0;
};

// Whether what claim c rests on stands in a newest edition or current version too: then older ones are silent.
const QString inNewestTexts = u"EXISTS (SELECT 1 FROM evidence o JOIN text ot ON ot.id = o.text WHERE o.claim = c.id "
                              "AND o.status <> 2 AND o.orphaned = 0 AND ot.current = 1)"_s;

Result<QHash<ClaimId, QList<PlacedEvidence>>> readEvidence(Connection &connection, EventId event)
{
    static const QString sql =
        u"SELECT %1, p.number, x.characters FROM %2 JOIN claim c ON c.id = r.claim "
        "JOIN text_characters x ON x.text = r.text JOIN text t ON t.id = r.text "
        "LEFT JOIN passage p ON p.id = r.passage "
        "WHERE c.event = :event AND r.status <> 2 AND r.orphaned = 0 AND (t.current = 1 OR NOT %3) "
        "ORDER BY r.text, r.span_start, r.id"_s.arg(
            columnsOf<Evidence>(u"r"_s), fromOf<Evidence>(u"r"_s), inNewestTexts);
    Statement statement = connection.statement(sql);
    statement.bind(u":event"_s, event);
    const int after = columnCount<Evidence>();
    QHash<ClaimId, QList<PlacedEvidence>> rows;
    const Result<void> read = statement.forEach([&] {
        PlacedEvidence row{readRow<Evidence>(statement), static_cast<int>(statement.integer(after))};
        completeQuote(row.evidence.quote, statement.text(after + 1), row.evidence.span);
        rows[row.evidence.claim].append(row);
    });
    if (!read)
        return read.error();
    return rows;
}

ClaimRow claimRow(const SourcedClaim &row, const QList<PlacedEvidence> &evidence)
{
    ClaimRow sheetRow{
        row.claim, row.title, row.kind, row.language, row.published, {}, 0, ClaimSign::Alone, {}, row.reliability};
    for (const PlacedEvidence &placed : evidence)
        sheetRow.evidence.append(placed.evidence);
    if (!evidence.isEmpty())
        sheetRow.passageNumber = evidence.first().passage;
    return sheetRow;
}

Result<QList<EventId>> eventList(Statement &statement)
{
    return statement.list<EventId>([&] { return statement.id<EventId>(0); });
}

} // namespace

Result<Event> CaseReader::event(EventId id) const
{
    static const QString sql = selectSql<Event>(u"WHERE r.id = :id"_s);
    Statement statement = m_connection->statement(sql);
    return readOne<Event>(statement.bind(u":id"_s, id));
}

Result<EventSheet> CaseReader::eventSheet(EventId id) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<Event> whole = event(id);
    if (!whole)
        return whole.error();
    const Result<QList<SourcedClaim>> claims = readClaims(*m_connection, id);
    if (!claims)
        return claims.error();
    const Result<QHash<ClaimId, QList<PlacedEvidence>>> evidence = readEvidence(*m_connection, id);
    if (!evidence)
        return evidence.error();
    EventSheet sheet;
    sheet.event = *whole;
    Voices voices;
    for (const SourcedClaim &claim : *claims)
        voices.add(claim.claim);
    sheet.sources = voices.sources();
    sheet.repeats = voices.repeats();
    constexpr std::array order{ClaimKind::Date, ClaimKind::Extent, ClaimKind::Attribution, ClaimKind::Number};
    for (const ClaimKind kind : order) {
        ClaimSection section;
        section.kind = kind;
        for (const SourcedClaim &claim : *claims) {
            if (claim.claim.kind == kind)
                section.claims.append(claimRow(claim, evidence->value(claim.claim.id)));
        }
        if (!section.claims.isEmpty())
            sheet.sections.append(section);
    }
    return sheet;
}

Result<QList<Claim>> CaseReader::claims(EventId event) const
{
    static const QString sql = selectSql<Claim>(u"WHERE r.event = :event ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Claim>(statement.bind(u":event"_s, event));
}

Result<QList<Evidence>> CaseReader::evidenceOf(ClaimId claim) const
{
    static const QString sql = u"SELECT %1, x.characters FROM %2 JOIN text_characters x ON x.text = r.text "
                               "WHERE r.claim = :claim ORDER BY r.text, r.span_start, r.id"_s.arg(
                                   columnsOf<Evidence>(u"r"_s), fromOf<Evidence>(u"r"_s));
    Statement statement = m_connection->statement(sql);
    statement.bind(u":claim"_s, claim);
    return statement.list<Evidence>([&] {
        auto row = readRow<Evidence>(statement);
        completeQuote(row.quote, statement.text(columnCount<Evidence>()), row.span);
        return row;
    });
}

Result<QList<Evidence>> CaseReader::evidenceIn(TextId text) const
{
    static const QString sql = u"SELECT %1, x.characters FROM %2 JOIN text_characters x ON x.text = r.text "
                               "WHERE r.text = :text ORDER BY r.span_start, r.span_end, r.id"_s.arg(
                                   columnsOf<Evidence>(u"r"_s), fromOf<Evidence>(u"r"_s));
    Statement statement = m_connection->statement(sql);
    statement.bind(u":text"_s, text);
    return statement.list<Evidence>([&] {
        auto row = readRow<Evidence>(statement);
        completeQuote(row.quote, statement.text(columnCount<Evidence>()), row.span);
        return row;
    });
}

Result<Claim> CaseReader::claim(ClaimId id) const
{
    static const QString sql = selectSql<Claim>(u"WHERE r.id = :id"_s);
    Statement statement = m_connection->statement(sql);
    return readOne<Claim>(statement.bind(u":id"_s, id));
}

Result<QList<CaseReader::Place>> CaseReader::evidencePlaces(EventId event) const
{
    Statement statement = m_connection->statement(
        u"SELECT v.text, v.span_start, v.span_end, t.source, v.id, t.version IS NOT NULL "
        "FROM claim c JOIN evidence v ON v.claim = c.id JOIN text t ON t.id = v.text JOIN source s ON s.id = t.source "
        "WHERE c.event = :event AND c.status <> 2 AND v.status <> 2 AND v.orphaned = 0 AND t.current = 1 "
        "AND s.removed = 0 ORDER BY "_s
        + sourceOrder + u", t.version IS NOT NULL, t.id, v.span_start, v.span_end, v.id"_s);
    statement.bind(u":event"_s, event);
    return statement.list<Place>([&] {
        return Place{{statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}}, statement.id<SourceId>(3),
            statement.integer(4), {}, event, statement.integer(5) != 0};
    });
}

Result<QList<EventId>> CaseReader::eventsNaming(const QList<EntityId> &entities) const
{
    Statement statement = m_connection->statement(
        u"SELECT e.id FROM event e WHERE e.status <> 2 AND e.id IN "
        "(SELECT c.event FROM mention m JOIN evidence v ON v.passage = m.passage JOIN claim c ON c.id = v.claim "
        "WHERE m.entity IN (SELECT value FROM json_each(:entities)) "
        "AND m.status <> 2 AND v.status <> 2 AND c.status <> 2) ORDER BY "_s
        + eventOrder);
    return eventList(statement.bind(u":entities"_s, idList(entities)));
}

Result<QList<EventId>> CaseReader::eventsOfSource(SourceId source) const
{
    Statement statement =
        m_connection->statement(u"SELECT e.id FROM event e WHERE e.status <> 2 AND e.id IN "
                                "(SELECT event FROM claim WHERE source = :source AND status <> 2) ORDER BY "_s
            + eventOrder);
    return eventList(statement.bind(u":source"_s, source));
}

Result<QList<EventId>> CaseReader::eventsOfPassages(const QList<PassageId> &passages) const
{
    Statement statement = m_connection->statement(
        u"SELECT e.id FROM event e WHERE e.status <> 2 AND e.id IN "
        "(SELECT c.event FROM evidence v JOIN claim c ON c.id = v.claim "
        "WHERE v.passage IN (SELECT value FROM json_each(:passages)) AND v.status <> 2 AND c.status <> 2) ORDER BY "_s
        + eventOrder);
    return eventList(statement.bind(u":passages"_s, idList(passages)));
}

// Counts passages, so that a wording and the claim that rests on it are not counted twice. A claim that gives no date
// stands where its event does.
Result<QHash<SourceId, qint64>> CaseReader::sourcesWithin(DayBounds bounds) const
{
    Statement statement = m_connection->statement(
        u"SELECT source, count(*) FROM ("
        "SELECT t.source AS source, d.passage FROM date d JOIN text t ON t.id = d.text JOIN source s ON s.id = "
        "t.source "
        "WHERE d.edtf_earliest <= :latest AND d.edtf_latest >= :earliest AND d.status <> 2 "
        "AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0 "
        "UNION SELECT c.source, v.passage FROM claim c JOIN event e ON e.id = c.event JOIN source s ON s.id = c.source "
        "JOIN evidence v ON v.claim = c.id WHERE c.status <> 2 AND v.status <> 2 AND e.status <> 2 AND s.removed = 0 "
        "AND coalesce(c.date_earliest, e.date_earliest) <= :latest "
        "AND coalesce(c.date_latest, e.date_latest) >= :earliest) GROUP BY source"_s);
    statement.bind(u":earliest"_s, bounds.earliest).bind(u":latest"_s, bounds.latest);
    QHash<SourceId, qint64> counts;
    const Result<void> read =
        statement.forEach([&] { counts.insert(statement.id<SourceId>(0), statement.integer(1)); });
    if (!read)
        return read.error();
    return counts;
}

} // namespace dossier
