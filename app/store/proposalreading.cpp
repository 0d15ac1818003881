// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about proposals that wait for a decision, page by page.

#include "casefile/datewording.h"
#include "store/casereader.h"
#include "store/contexts.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/textrows.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// How the proposals of one kind are found. The row is always r.
struct KindSql
{
    QString table;
    QString joins; // beside the table
    QString condition;
    QString weight; // empty: all weigh the same
    QString sought; // a condition with %1 for the words, over the columns that have them; "" = no words
    QString inText; // a condition that it is said in a text t of a source s, with %1 for what is asked of them
};

// A condition that folded columns have all words, in the order of the alternatives.
QString anyOf(const QStringList &columns, qsizetype words)
{
    QStringList conditions;
    for (const QString &column : columns)
        conditions.append(u'(' + hasWordsSql(column, words) + u')');
    return u'(' + conditions.join(u" OR "_s) + u')';
}

QString inOwnText(const QString &table)
{
    return u"EXISTS (SELECT 1 FROM text t JOIN source s ON s.id = t.source WHERE t.id = %1.text AND %2)"_s.arg(
        table, u"%1"_s);
}

const QString named = u"EXISTS (SELECT 1 FROM mention q JOIN text t ON t.id = q.text JOIN source s ON s.id = t.source "
                      "WHERE q.entity = %2 AND q.status <> 2 AND %1)"_s;
// Texts that lists look at.
const QString shown = u"JOIN text t0 ON t0.id = r.text JOIN source s0 ON s0.id = t0.source"_s;
const QString isShown = u"r.status = 0 AND t0.current = 1 AND s0.removed = 0"_s;

KindSql sqlOf(ProposalKind kind, qsizetype words)
{
    const auto entityWords = [words](const QString &key) {
        return u"EXISTS (SELECT 1 FROM entity q WHERE q.id = %1 AND (%2 OR EXISTS (SELECT 1 FROM name w "
               "WHERE w.entity = q.id AND w.status <> 2 AND %3)))"_s.arg(
                   key, hasWordsSql(u"q.sought"_s, words), hasWordsSql(u"w.sought"_s, words));
    };
    switch (kind) {
    case ProposalKind::Entity:
        return {u"entity"_s, {}, u"r.status = 0 AND NOT "_s + QString(unseenEntitySql).replace(u"e."_s, u"r."_s),
            u"r.sources * 1000000 + min(r.mentions, 999999)"_s, entityWords(u"r.id"_s),
            QString(named).replace(u"%2"_s, u"r.id"_s)};
    case ProposalKind::Event:
        return {u"event"_s, {}, u"r.status = 0 AND NOT "_s + QString(unseenEventSql).replace(u"e."_s, u"r."_s),
            u"(SELECT (count(DISTINCT nullif(c.date, '')) > 1) * 1000000 + count(DISTINCT c.source) FROM claim c "
            "JOIN source cs ON cs.id = c.source WHERE c.event = r.id AND c.status <> 2 AND cs.removed = 0) "
            "- (r.origin IN (SELECT id FROM origin WHERE rule = 'date-aside'))"_s,
            anyOf({u"dossier_fold(r.title)"_s}, words),
            u"EXISTS (SELECT 1 FROM claim q JOIN evidence v ON v.claim = q.id JOIN text t ON t.id = v.text "
            "JOIN source s ON s.id = t.source WHERE q.event = r.id AND q.status <> 2 AND %1)"_s};
    case ProposalKind::Sameness:
        return {u"sameness"_s, u"JOIN entity a ON a.id = r.first JOIN entity b ON b.id = r.second"_s,
            u"r.status = 0 AND a.status <> 2 AND b.status <> 2"_s,
            u"(r.judgement = 'unsure') * 1000000000 + a.mentions + b.mentions"_s,
            u'(' + entityWords(u"r.first"_s) + u" OR "_s + entityWords(u"r.second"_s) + u')',
            u'(' + QString(named).replace(u"%2"_s, u"r.first"_s) + u" OR "_s
                + QString(named).replace(u"%2"_s, u"r.second"_s) + u')'};
    case ProposalKind::Finding:
        return {u"finding"_s, {}, u"r.status = 0 AND "_s + findingStaysSql,
            u"CASE r.severity WHEN 'critical' THEN 3 WHEN 'major' THEN 2 WHEN 'minor' THEN 1 ELSE 0 END"_s,
            anyOf({u"dossier_fold(coalesce((SELECT value FROM json_each(:findingwords) WHERE key = r.code), r.code) "
                   "|| ' ' || r.arguments)"_s},
                words),
            u"EXISTS (SELECT 1 FROM finding_span q JOIN text t ON t.id = q.text JOIN source s ON s.id = t.source "
            "WHERE q.finding = r.id AND %1)"_s};
    case ProposalKind::Claim:
        return {u"claim"_s, u"JOIN event e0 ON e0.id = r.event JOIN source s0 ON s0.id = r.source"_s,
            u"r.status = 0 AND e0.status = 1 AND s0.removed = 0"_s, {},
            anyOf({u"dossier_fold(r.value || ' ' || r.wording)"_s, u"dossier_fold(e0.title)"_s}, words),
            u"EXISTS (SELECT 1 FROM evidence v JOIN text t ON t.id = v.text JOIN source s ON s.id = t.source "
            "WHERE v.claim = r.id AND %1)"_s};
    case ProposalKind::Name:
        return {u"name"_s, u"JOIN entity e0 ON e0.id = r.entity"_s, u"r.status = 0 AND e0.status = 1"_s, {},
            anyOf({u"r.sought"_s, u"e0.sought"_s}, words), QString(named).replace(u"%2"_s, u"r.entity"_s)};
    case ProposalKind::Mention:
        return {u"mention"_s, shown + u" JOIN entity e0 ON e0.id = r.entity"_s, isShown + u" AND e0.status = 1"_s, {},
            anyOf({u"dossier_fold(r.quote_words)"_s, u"e0.sought"_s}, words), inOwnText(u"r"_s)};
    case ProposalKind::Evidence:
        return {u"evidence"_s, shown + u" JOIN claim c0 ON c0.id = r.claim JOIN event e0 ON e0.id = c0.event"_s,
            isShown + u" AND c0.status = 1"_s, {},
            anyOf({u"dossier_fold(r.quote_words)"_s, u"dossier_fold(e0.title)"_s}, words), inOwnText(u"r"_s)};
    case ProposalKind::Date:
        return {u"date"_s, shown, isShown, {}, anyOf({u"dossier_fold(r.wording || ' ' || r.edtf)"_s}, words),
            inOwnText(u"r"_s)};
    case ProposalKind::Quotation:
        return {u"quotation"_s, shown, isShown, {}, entityWords(u"r.speaker"_s), inOwnText(u"r"_s)};
    case ProposalKind::Indicator:
        return {u"indicator"_s, shown, isShown, {}, anyOf({u"dossier_fold(r.value)"_s}, words), inOwnText(u"r"_s)};
    case ProposalKind::Link:
        return {u"link"_s,
            u"JOIN passage p0 ON p0.id = r.rendered JOIN text t0 ON t0.id = p0.text JOIN source s0 ON s0.id = t0.source"_s,
            isShown, u"CAST((1.0 - r.confidence) * 1000000 AS INTEGER)"_s, u"0"_s, inOwnText(u"p0"_s)};
    }
    return {};
}

// From "FROM" on, with the conditions of a query.
QString fromSql(const KindSql &kind, const ProposalQuery &query, qsizetype words)
{
    QString sql = u"FROM %1 r %2 WHERE %3"_s.arg(kind.table, kind.joins, kind.condition);
    if (!query.rule.isEmpty())
        sql += u" AND r.origin IN (SELECT id FROM origin WHERE rule = :rule)"_s;
    QStringList ofText;
    if (query.source)
        ofText.append(u"s.id = :source"_s);
    if (!query.language.isEmpty())
        ofText.append(u"t.language = :textlanguage"_s);
    if (!ofText.isEmpty())
        sql += u" AND "_s + QString(kind.inText).replace(u"%1"_s, ofText.join(u" AND "_s));
    if (words > 0)
        sql += u" AND "_s + kind.sought;
    return sql;
}

// As a JSON object by code.
QString sayings(const QHash<QString, QString> &words)
{
    QJsonObject object;
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        object.insert(word.key(), word.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void bindQuery(Statement &statement, ProposalKind kind, const ProposalQuery &query, const QStringList &words)
{
    if (!query.rule.isEmpty())
        statement.bind(u":rule"_s, query.rule);
    if (query.source)
        statement.bind(u":source"_s, query.source);
    if (!query.language.isEmpty())
        statement.bind(u":textlanguage"_s, query.language);
    if (kind != ProposalKind::Link)
        bindWords(statement, words);
    if (kind == ProposalKind::Finding && !words.isEmpty())
        statement.bind(u":findingwords"_s, sayings(query.findingWords));
}

struct Found
{
    ProposalKind kind;
    qint64 key = 0;
    qint64 weight = 0;
};

Result<QList<Found>> find(Connection &connection, ProposalKind kind, const ProposalQuery &query,
    const CaseReader::ProposalPlace *after, qsizetype limit)
{
    const QStringList words = foldedWords(query.words);
    const KindSql sql = sqlOf(kind, words.size());
    const bool weighs = !sql.weight.isEmpty();
    QString text =
        u"SELECT r.id AS key, %1 AS weight "_s.arg(weighs ? sql.weight : u"0"_s) + fromSql(sql, query, words.size());
    if (weighs) {
        text = u"SELECT key, weight FROM ("_s + text + u')';
        if (after)
            text += u" WHERE weight < :weight OR (weight = :weight AND key > :key)"_s;
        text += u" ORDER BY weight DESC, key LIMIT :limit"_s;
    } else {
        if (after)
            text += u" AND r.id > :key"_s;
        text += u" ORDER BY r.id LIMIT :limit"_s;
    }
    Statement statement = connection.statement(text);
    bindQuery(statement, kind, query, words);
    if (after && weighs)
        statement.bind(u":weight"_s, after->weight);
    if (after)
        statement.bind(u":key"_s, after->key);
    statement.bind(u":limit"_s, limit);
    return statement.list<Found>([&] { return Found{kind, statement.integer(0), statement.integer(1)}; });
}

bool isWanted(const ProposalQuery &query, ProposalKind kind)
{
    return !query.kind || *query.kind == kind;
}

// What the list says of each row that was found.
class Rows
{
public:
    Rows(Connection &connection, const QString &language)
        : m_connection(connection)
        , m_language(language)
        , m_contexts(connection)
    {
    }

    Result<ProposalRow> tell(const Found &found);

private:
    template <typename Row> Result<Row> one(qint64 key)
    {
        static const QString sql = selectSql<Row>(u"WHERE r.id = :id"_s);
        Statement statement = m_connection.statement(sql);
        return readOne<Row>(statement.bind(u":id"_s, key));
    }
    template <typename Row> Result<Row> begin(ProposalRow &row, const QString &table, qint64 key)
    {
        Result<Row> whole = one<Row>(key);
        if (whole) {
            row.row = {table, key, whole->standing.revision};
            row.rule = whole->standing.origin.rule;
        }
        return whole;
    }
    Result<qint64> number(const QString &sql, qint64 key)
    {
        Statement statement = m_connection.statement(sql);
        const Result<bool> there = statement.bind(u":key"_s, key).next();
        if (!there)
            return there.error();
        return *there ? statement.integer(0) : 0;
    }
    Result<void> addEntity(ProposalRow &row, EntityId entity, QString &label);
    Result<void> addFirst(ProposalRow &row, const QString &sql, qint64 key);
    Result<void> addPlace(ProposalRow &row, TextId text, Span span)
    {
        Result<ContextRow> context = m_contexts.at({text, span});
        if (!context)
            return context.error();
        row.context = *std::move(context);
        row.context.row = row.row.key;
        row.context.status = Status::Proposed;
        return {};
    }
    Result<void> tellEntity(ProposalRow &row, qint64 key);
    Result<void> tellEvent(ProposalRow &row, qint64 key);
    Result<void> tellSameness(ProposalRow &row, qint64 key);
    Result<void> tellFinding(ProposalRow &row, qint64 key);
    Result<void> tellClaim(ProposalRow &row, qint64 key);
    Result<void> tellName(ProposalRow &row, qint64 key);
    Result<void> tellMention(ProposalRow &row, qint64 key);
    Result<void> tellEvidence(ProposalRow &row, qint64 key);
    Result<void> tellDate(ProposalRow &row, qint64 key);
    Result<void> tellQuotation(ProposalRow &row, qint64 key);
    Result<void> tellIndicator(ProposalRow &row, qint64 key);
    Result<void> tellLink(ProposalRow &row, qint64 key);

    Connection &m_connection;
    QString m_language;
    Contexts m_contexts;
};

// Its label in the reader's language; type, mentions and sources are added to the row's.
Result<void> Rows::addEntity(ProposalRow &row, EntityId entity, QString &label)
{
    if (!entity)
        return {};
    Statement statement = m_connection.statement(
        u"SELECT %1, e.type, e.mentions, e.sources FROM entity e WHERE e.id = :id"_s.arg(labelSql));
    const Result<bool> there = statement.bind(u":language"_s, m_language).bind(u":id"_s, entity).next();
    if (!there)
        return there.error();
    label = statement.text(0);
    row.entities.append(entity);
    row.type = entityTypeFromString(statement.text(1));
    row.mentions += statement.integer(2);
    row.sources = std::max(row.sources, statement.integer(3));
    return {};
}

// The first place of those a statement (text, start, end) finds for :key.
Result<void> Rows::addFirst(ProposalRow &row, const QString &sql, qint64 key)
{
    std::optional<TextSpan> place;
    {
        Statement statement = m_connection.statement(sql + u" LIMIT 1"_s);
        const Result<bool> there = statement.bind(u":key"_s, key).next();
        if (!there)
            return there.error();
        if (*there)
            place = TextSpan{statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}};
    }
    return place ? addPlace(row, place->text, place->span) : Result<void>();
}

const QString firstMention =
    u"SELECT m.text, m.span_start, m.span_end FROM mention m JOIN text t ON t.id = m.text "
    "JOIN source s ON s.id = t.source WHERE m.entity = :key AND m.status <> 2 AND m.orphaned = 0 AND t.current = 1 "
    "AND s.removed = 0 ORDER BY t.version IS NOT NULL, m.text, m.span_start, m.id"_s;
const QString evidencePlace = u"SELECT v.text, "
                              "CASE WHEN v.words_end > v.words_start THEN v.words_start ELSE v.span_start END, "
                              "CASE WHEN v.words_end > v.words_start THEN v.words_end ELSE v.span_end END "_s;

Result<void> Rows::tellEntity(ProposalRow &row, qint64 key)
{
    const Result<Entity> entity = begin<Entity>(row, u"entity"_s, key);
    if (!entity)
        return entity.error();
    const Result<qint64> names = number(u"SELECT count(*) FROM name WHERE entity = :key AND status = 0"_s, key);
    if (!names)
        return names.error();
    row.names = *names;
    if (const Result<void> done = addEntity(row, entity->id, row.words); !done)
        return done;
    return addFirst(row, firstMention, key);
}

Result<void> Rows::tellEvent(ProposalRow &row, qint64 key)
{
    const Result<Event> event = begin<Event>(row, u"event"_s, key);
    if (!event)
        return event.error();
    row.words = event->title;
    row.about = withPart(event->date.toString(), event->part);
    row.event = event->id;
    {
        Statement statement = m_connection.statement(
            u"SELECT count(*), count(DISTINCT c.source), count(DISTINCT nullif(c.date, '')) FROM claim c "
            "JOIN source s ON s.id = c.source WHERE c.event = :key AND c.status <> 2 AND s.removed = 0"_s);
        const Result<bool> there = statement.bind(u":key"_s, key).next();
        if (!there)
            return there.error();
        row.claims = statement.integer(0);
        row.sources = statement.integer(1);
        row.disputed = statement.integer(2) > 1;
    }
    return addFirst(row,
        evidencePlace
            + u"FROM claim c JOIN evidence v ON v.claim = c.id JOIN text t ON t.id = v.text "
              "JOIN source s ON s.id = t.source WHERE c.event = :key AND c.status <> 2 AND v.status <> 2 AND "
              "v.orphaned = 0 "
              "AND s.removed = 0 ORDER BY t.version IS NOT NULL, c.id, v.id"_s,
        key);
}

Result<void> Rows::tellSameness(ProposalRow &row, qint64 key)
{
    const Result<Sameness> sameness = begin<Sameness>(row, u"sameness"_s, key);
    if (!sameness)
        return sameness.error();
    row.judgement = sameness->judgement;
    row.reason = sameness->reason;
    if (const Result<void> done = addEntity(row, sameness->second, row.about); !done)
        return done;
    if (const Result<void> done = addEntity(row, sameness->first, row.words); !done)
        return done;
    std::swap(row.entities.first(), row.entities.last());
    return addFirst(row, firstMention, sameness->second.value);
}

Result<void> Rows::tellFinding(ProposalRow &row, qint64 key)
{
    const Result<Finding> finding = begin<Finding>(row, u"finding"_s, key);
    if (!finding)
        return finding.error();
    row.code = finding->code.isEmpty() ? finding->check : finding->code;
    row.arguments = finding->arguments;
    row.severity = finding->severity;
    const Result<QList<TextSpan>> spans = readFindingSpans(m_connection, finding->id);
    if (!spans)
        return spans.error();
    return spans->isEmpty() ? Result<void>() : addPlace(row, spans->constFirst().text, spans->constFirst().span);
}

Result<void> Rows::tellClaim(ProposalRow &row, qint64 key)
{
    const Result<Claim> claim = begin<Claim>(row, u"claim"_s, key);
    if (!claim)
        return claim.error();
    const Result<Event> event = one<Event>(claim->event.value);
    if (!event)
        return event.error();
    row.words = withPart(claim->value, claim->part);
    row.about = event->title;
    row.claim = claim->kind;
    row.event = claim->event;
    return addFirst(
        row, evidencePlace + u"FROM evidence v WHERE v.claim = :key AND v.status <> 2 ORDER BY v.id"_s, key);
}

Result<void> Rows::tellName(ProposalRow &row, qint64 key)
{
    const Result<Name> name = begin<Name>(row, u"name"_s, key);
    if (!name)
        return name.error();
    if (const Result<void> done = addEntity(row, name->entity, row.about); !done)
        return done;
    row.words = name->spelling;
    return addFirst(row, firstMention, name->entity.value);
}

Result<void> Rows::tellMention(ProposalRow &row, qint64 key)
{
    const Result<Mention> mention = begin<Mention>(row, u"mention"_s, key);
    if (!mention)
        return mention.error();
    if (const Result<void> done = addEntity(row, mention->entity, row.about); !done)
        return done;
    row.words = mention->quote.words;
    return addPlace(row, mention->text, mention->span);
}

Result<void> Rows::tellEvidence(ProposalRow &row, qint64 key)
{
    const Result<Evidence> evidence = begin<Evidence>(row, u"evidence"_s, key);
    if (!evidence)
        return evidence.error();
    const Result<Claim> claim = one<Claim>(evidence->claim.value);
    if (!claim)
        return claim.error();
    const Result<Event> event = one<Event>(claim->event.value);
    if (!event)
        return event.error();
    row.about = event->title;
    row.claim = claim->kind;
    row.event = event->id;
    const Result<void> placed =
        addPlace(row, evidence->text, evidence->words.isEmpty() ? evidence->span : evidence->words);
    row.words = row.context.words;
    return placed;
}

Result<void> Rows::tellDate(ProposalRow &row, qint64 key)
{
    const Result<Date> date = begin<Date>(row, u"date"_s, key);
    if (!date)
        return date.error();
    row.words = date->wording;
    row.about = withPart(date->edtf.toString(), date->part);
    row.arguments = {date->anchor};
    return addPlace(row, date->text, date->span);
}

Result<void> Rows::tellQuotation(ProposalRow &row, qint64 key)
{
    const Result<Quotation> quotation = begin<Quotation>(row, u"quotation"_s, key);
    if (!quotation)
        return quotation.error();
    if (const Result<void> done = addEntity(row, quotation->speaker, row.about); !done)
        return done;
    const Result<void> placed = addPlace(row, quotation->text, quotation->span);
    row.words = row.context.words;
    return placed;
}

Result<void> Rows::tellIndicator(ProposalRow &row, qint64 key)
{
    const Result<Indicator> indicator = begin<Indicator>(row, u"indicator"_s, key);
    if (!indicator)
        return indicator.error();
    row.words = indicator->value;
    row.indicator = indicator->type;
    return addPlace(row, indicator->text, indicator->span);
}

// Seen from the rendition: its passage in context, and what it rests on.
Result<void> Rows::tellLink(ProposalRow &row, qint64 key)
{
    const Result<Link> link = begin<Link>(row, u"link"_s, key);
    if (!link)
        return link.error();
    const Result<Passage> source = one<Passage>(link->source.value);
    const Result<Passage> rendered = source ? one<Passage>(link->rendered.value) : source;
    if (!rendered)
        return rendered.error();
    row.confidence = link->confidence;
    row.otherNumber = source->number;
    if (const Result<void> done = addPlace(row, source->text, source->span); !done)
        return done;
    row.about = row.context.words;
    const Result<void> placed = addPlace(row, rendered->text, rendered->span);
    row.words = row.context.words;
    return placed;
}

Result<ProposalRow> Rows::tell(const Found &found)
{
    ProposalRow row;
    row.kind = found.kind;
    row.weight = found.weight;
    const auto tell = [&]() -> Result<void> {
        switch (found.kind) {
        case ProposalKind::Entity:
            return tellEntity(row, found.key);
        case ProposalKind::Event:
            return tellEvent(row, found.key);
        case ProposalKind::Sameness:
            return tellSameness(row, found.key);
        case ProposalKind::Finding:
            return tellFinding(row, found.key);
        case ProposalKind::Claim:
            return tellClaim(row, found.key);
        case ProposalKind::Name:
            return tellName(row, found.key);
        case ProposalKind::Mention:
            return tellMention(row, found.key);
        case ProposalKind::Evidence:
            return tellEvidence(row, found.key);
        case ProposalKind::Date:
            return tellDate(row, found.key);
        case ProposalKind::Quotation:
            return tellQuotation(row, found.key);
        case ProposalKind::Indicator:
            return tellIndicator(row, found.key);
        case ProposalKind::Link:
            return tellLink(row, found.key);
        }
        return {};
    };
    const Result<void> told = tell();
    if (!told)
        return told.error();
    return row;
}

// The first so many after a place, kind by kind.
Result<QList<Found>> findAll(Connection &connection, const ProposalQuery &query,
    const std::optional<CaseReader::ProposalPlace> &after, qsizetype limit)
{
    QList<Found> found;
    for (int number = after ? static_cast<int>(after->kind) : 0; number < proposalKindCount; ++number) {
        const auto kind = static_cast<ProposalKind>(number);
        if (!isWanted(query, kind) || found.size() >= limit)
            continue;
        const Result<QList<Found>> more =
            find(connection, kind, query, after && after->kind == kind ? &*after : nullptr, limit - found.size());
        if (!more)
            return more.error();
        found += *more;
    }
    return found;
}

} // namespace

Result<QList<ProposalRow>> CaseReader::proposals(const ProposalQuery &query, const std::optional<ProposalPlace> &after,
    qsizetype limit, const QString &language) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<QList<Found>> found = findAll(*m_connection, query, after, limit);
    if (!found)
        return found.error();
    Rows rows(*m_connection, language);
    QList<ProposalRow> told;
    told.reserve(found->size());
    for (const Found &each : *found) {
        Result<ProposalRow> row = rows.tell(each);
        if (!row)
            return row.error();
        told.append(*std::move(row));
    }
    return told;
}

Result<ProposalCounts> CaseReader::proposalCounts(const ProposalQuery &query) const
{
    const QStringList words = foldedWords(query.words);
    ProposalCounts counts;
    for (int number = 0; number < proposalKindCount; ++number) {
        const auto kind = static_cast<ProposalKind>(number);
        if (!isWanted(query, kind))
            continue;
        Statement statement =
            m_connection->statement(u"SELECT count(*) "_s + fromSql(sqlOf(kind, words.size()), query, words.size()));
        bindQuery(statement, kind, query, words);
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        counts.byKind.at(static_cast<size_t>(number)) = statement.integer(0);
    }
    return counts;
}

Result<QList<RowKey>> CaseReader::proposalKeys(const ProposalQuery &query) const
{
    const Result<QList<Found>> found =
        findAll(*m_connection, query, std::nullopt, std::numeric_limits<qsizetype>::max());
    if (!found)
        return found.error();
    QList<RowKey> keys;
    keys.reserve(found->size());
    for (const Found &each : *found)
        keys.append({sqlOf(each.kind, 0).table, each.key, -1});
    return keys;
}

Result<QStringList> CaseReader::rules() const
{
    Statement statement = m_connection->statement(u"SELECT DISTINCT rule FROM origin WHERE rule <> '' ORDER BY rule"_s);
    const Result<QList<QString>> rules = statement.list<QString>([&] { return statement.text(0); });
    if (!rules)
        return rules.error();
    return QStringList(*rules);
}

Result<QStringList> CaseReader::languages() const
{
    Statement statement =
        m_connection->statement(u"SELECT DISTINCT language FROM text WHERE language <> '' ORDER BY language"_s);
    const Result<QList<QString>> languages = statement.list<QString>([&] { return statement.text(0); });
    if (!languages)
        return languages.error();
    return QStringList(*languages);
}

} // namespace dossier
