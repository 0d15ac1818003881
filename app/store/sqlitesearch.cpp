// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full text, as FTS5 has it (https://sqlite.org/fts5.html): an index of words, and one of trigrams for texts in scripts
// without spaces.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/entityrows.h"
#include "store/idlist.h"
#include "store/keptcounts.h"
#include "store/searchquery.h"
#include "store/sourcerows.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QScopeGuard>

#include <algorithm>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Code points that are never characters, so that no text has them.
constexpr QChar matchBegins(u'\ufdd0');
constexpr QChar matchEnds(u'\ufdd1');

const QString inWords = u"t.id IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
const QString inTrigrams = u"t.id IN (SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?)"_s;
const QString inUnspaced = u"t.id IN (SELECT id FROM unspaced_text WHERE characters LIKE ? ESCAPE '\\')"_s;

const QString naming = u"t.id IN (SELECT m.text FROM mention m WHERE m.status <> 2 AND m.orphaned = 0 "
                       "AND m.entity IN (SELECT value FROM json_each(?)))"_s;
const QString dated = u"t.id IN (SELECT d.text FROM date d WHERE d.status <> 2 AND d.edtf_earliest <= ? "
                      "AND d.edtf_latest >= ?)"_s;

// A text that was found.
struct Found
{
    Source source;
    TextId text;
    bool rendition = false;
};

// What stands anywhere in a text.
QString containing(QString words)
{
    words.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + words + u'%';
}

// Every expression for the index of words that is asked for, not what is left out.
void addExpressions(const SearchTerms &terms, QStringList &expressions)
{
    if (terms.kind == SearchTerms::Kind::Words || terms.kind == SearchTerms::Kind::Run)
        expressions.append(terms.words);
    const qsizetype sought = terms.kind == SearchTerms::Kind::Not ? 1 : terms.parts.size();
    for (const SearchTerms &part : terms.parts.first(sought))
        addExpressions(part, expressions);
}

// The texts that have what is looked for: tables, conditions and what is bound in them, in order.
class Search
{
public:
    explicit Search(const SearchTerms &terms, SearchOrder order = SearchOrder::BySource)
    {
        QStringList ranked;
        if (order == SearchOrder::BestFirst)
            addExpressions(terms, ranked);
        // One expression is best answered by going from its hits to their texts.
        const bool oneExpression = terms.kind == SearchTerms::Kind::Words;
        if (oneExpression) {
            m_bindings.append(terms.words);
            m_sql = u"FROM search JOIN text t ON t.id = search.rowid JOIN source s ON s.id = t.source "
                    "WHERE search MATCH ? AND s.removed = 0 "_s;
            m_rank = ranked.isEmpty() ? QString() : u"search.rank, "_s;
            return;
        }
        m_sql = u"FROM text t JOIN source s ON s.id = t.source "_s;
        if (!ranked.isEmpty()) {
            m_bindings.append(ranked.join(u" OR "_s));
            m_sql += u"LEFT JOIN (SELECT rowid AS text, rank FROM search WHERE search MATCH ?) r ON r.text = t.id "_s;
            m_rank = u"r.rank IS NULL, r.rank, "_s;
        }
        m_sql += u"WHERE s.removed = 0 AND t.current = 1 AND "_s + condition(terms) + u' ';
    }

    Statement statement(Connection &connection, const QString &columns, const QString &tail) const
    {
        Statement statement = connection.statement(u"SELECT "_s + columns + u' ' + m_sql + tail);
        for (int place = 0; place < m_bindings.size(); ++place)
            std::visit([&](const auto &value) { statement.bindAt(place, value); }, m_bindings.at(place));
        return statement;
    }
    int bindings() const { return static_cast<int>(m_bindings.size()); }
    QString order() const { return u"ORDER BY "_s + m_rank + sourceOrder + u", t.version IS NOT NULL, t.id "_s; }

private:
    QString condition(const SearchTerms &terms)
    {
        switch (terms.kind) {
        case SearchTerms::Kind::Words:
            m_bindings.append(terms.words);
            return inWords;
        case SearchTerms::Kind::Run:
            return runCondition(terms);
        case SearchTerms::Kind::And:
            return joined(terms.parts, u" AND "_s);
        case SearchTerms::Kind::Or:
            return joined(terms.parts, u" OR "_s);
        case SearchTerms::Kind::Not:
            return joined(terms.parts, u" AND NOT "_s);
        case SearchTerms::Kind::Entity:
            m_bindings.append(idList(terms.entities));
            return naming;
        case SearchTerms::Kind::Language:
            m_bindings.append(terms.words.toLower());
            return u"t.language = ?"_s;
        case SearchTerms::Kind::Date:
            m_bindings.append(terms.bounds.latest);
            m_bindings.append(terms.bounds.earliest);
            return dated;
        case SearchTerms::Kind::Source:
            return sourceCondition(terms);
        }
        return {};
    }

    // In a text of mostly spaced words a run is a word as well.
    QString runCondition(const SearchTerms &terms)
    {
        m_bindings.append(terms.words);
        QStringList conditions;
        if (!terms.trigrams.isEmpty()) {
            m_bindings.append(terms.trigrams);
            conditions.append(inTrigrams);
        }
        for (const QString &run : terms.runs) {
            if (run.toUcs4().size() < 3) {
                m_bindings.append(containing(run));
                conditions.append(inUnspaced);
            }
        }
        return u"(%1 OR (%2))"_s.arg(inWords, conditions.join(u" AND "_s));
    }

    QString sourceCondition(const SearchTerms &terms)
    {
        QStringList conditions;
        for (const QString &word : foldedWords(terms.words)) {
            m_bindings.append(word);
            conditions.append(u"instr(s.sought, ?) > 0"_s);
        }
        return conditions.isEmpty() ? u"1"_s : u'(' + conditions.join(u" AND "_s) + u')';
    }

    QString joined(const QList<SearchTerms> &parts, const QString &word)
    {
        QStringList conditions;
        for (const SearchTerms &part : parts)
            conditions.append(condition(part));
        return u'(' + conditions.join(word) + u')';
    }

    QString m_sql;
    QString m_rank;
    QList<std::variant<QString, qint64>> m_bindings;
};

// Entities with exactly this name in any language; where there are none, those with a name that has all the words.
Result<QList<EntityId>> entitiesNamed(Connection &connection, const QString &name)
{
    Statement exact = connection.statement(u"SELECT id FROM entity WHERE status <> 2 AND sought = :name "
                                           "UNION SELECT entity FROM name WHERE status <> 2 AND sought = :name"_s);
    const auto readId = [](const Statement &statement) { return statement.id<EntityId>(0); };
    const Result<QList<EntityId>> named =
        exact.bind(u":name"_s, fold(name)).list<EntityId>([&] { return readId(exact); });
    if (!named || !named->isEmpty())
        return named;
    const QStringList words = foldedWords(name);
    if (words.isEmpty())
        return QList<EntityId>();
    Statement part = connection.statement(
        u"SELECT id FROM entity WHERE status <> 2 AND %1 UNION SELECT entity FROM name WHERE status <> 2 AND %1"_s.arg(
            hasWordsSql(u"sought"_s, words.size())));
    bindWords(part, words);
    return part.list<EntityId>([&] { return readId(part); });
}

// Names become the entities that have them, and what those are judged to be the same as.
Result<void> lookUpEntities(Connection &connection, SearchTerms &terms)
{
    for (SearchTerms &part : terms.parts) {
        const Result<void> looked = lookUpEntities(connection, part);
        if (!looked)
            return looked;
    }
    if (terms.kind != SearchTerms::Kind::Entity)
        return {};
    const Result<QList<EntityId>> named = entitiesNamed(connection, terms.words);
    if (!named)
        return named.error();
    const Result<Clusters> clusters = readClusters(connection);
    if (!clusters)
        return clusters.error();
    terms.entities = clusters->expanded(*named);
    return {};
}

Result<SearchTerms> termsIn(Connection &connection, const QString &query, const DateReading &reads)
{
    Result<SearchTerms> terms = searchTerms(query, reads);
    if (!terms)
        return terms;
    const Result<void> looked = lookUpEntities(connection, *terms);
    return looked ? terms : Result<SearchTerms>(looked.error());
}

Result<QList<Found>> readFound(
    Connection &connection, const SearchTerms &terms, SearchOrder order, qsizetype offset, qsizetype limit)
{
    const Search search(terms, order);
    Statement statement = search.statement(connection, columnsOf<Source>(u"s"_s) + u", t.id, t.version IS NOT NULL"_s,
        search.order() + u"LIMIT ? OFFSET ?"_s);
    statement.bindAt(search.bindings(), limit).bindAt(search.bindings() + 1, offset);
    const int after = columnCount<Source>();
    return statement.list<Found>([&] {
        return Found{readRow<Source>(statement), statement.id<TextId>(after), statement.integer(after + 1) != 0};
    });
}

// The texts that have words, by id.
Result<QList<TextId>> textsWith(Connection &connection, const QString &words)
{
    Statement statement = connection.statement(u"SELECT rowid FROM search WHERE search MATCH ?"_s);
    statement.bindAt(0, words);
    Result<QList<TextId>> texts = statement.list<TextId>([&] { return statement.id<TextId>(0); });
    if (texts && !std::ranges::is_sorted(*texts))
        std::ranges::sort(*texts);
    return texts;
}

// Words that stand in many texts: rather than to put all of these in the order of the list, the list is gone through
// from its beginning until enough are met. A step of that takes about as long as to order six texts. None where that
// would not be sooner: few texts have the words, a page far behind is asked for, or those that have them come late.
Result<std::optional<QList<Found>>> metInList(
    Connection &connection, const QString &words, qsizetype offset, qsizetype limit)
{
    const Result<QList<TextId>> texts = textsWith(connection, words);
    if (!texts)
        return texts.error();
    const Result<CaseCounts> counts = readCounts(connection);
    if (!counts)
        return counts.error();
    const qsizetype mostSteps = texts->size() / 12;
    if (texts->isEmpty() || (offset + limit) * (counts->texts / texts->size() + 1) > mostSteps)
        return std::optional<QList<Found>>();
    static const QString sql =
        u"SELECT s.id, t.id, t.version IS NOT NULL FROM source s CROSS JOIN text t ON t.source = s.id "
        "WHERE s.removed = 0 ORDER BY %1, t.version IS NOT NULL, t.id"_s.arg(sourceOrder);
    Statement list = connection.statement(sql);
    Statement sources = connection.statement(selectSql<Source>(u"WHERE r.id = :id"_s));
    QList<Found> found;
    qsizetype met = 0;
    for (qsizetype steps = 0; found.size() < limit; ++steps) {
        const Result<bool> there = list.next();
        if (!there)
            return there.error();
        if (!*there)
            return std::optional(found);
        if (steps == mostSteps)
            return std::optional<QList<Found>>();
        const TextId text = list.id<TextId>(1);
        if (!std::ranges::binary_search(*texts, text) || met++ < offset)
            continue;
        const Result<Source> source = readOne<Source>(sources.bind(u":id"_s, list.id<SourceId>(0)));
        if (!source)
            return source.error();
        found.append({*source, text, list.integer(2) != 0});
    }
    return std::optional(found);
}

Result<QList<Found>> find(
    Connection &connection, const SearchTerms &terms, SearchOrder order, qsizetype offset, qsizetype limit)
{
    if (terms.kind == SearchTerms::Kind::Words && order == SearchOrder::BySource) {
        const Result<std::optional<QList<Found>>> met = metInList(connection, terms.words, offset, limit);
        if (!met)
            return met.error();
        if (*met)
            return **met;
    }
    return readFound(connection, terms, order, offset, limit);
}

// Everything that is looked for, where it stands in one text.
class Matches
{
public:
    Matches(Contexts &contexts, Connection &connection, TextId text)
        : m_contexts(contexts)
        , m_connection(connection)
        , m_text(text)
    {
    }

    // By start; what overlaps is one.
    Result<QList<Span>> of(const SearchTerms &terms)
    {
        const Result<void> looked = look(terms);
        if (!looked)
            return looked.error();
        std::ranges::sort(m_spans);
        QList<Span> apart;
        for (const Span span : std::as_const(m_spans)) {
            if (!apart.isEmpty() && span.start < apart.constLast().end)
                apart.last().end = std::max(apart.constLast().end, span.end);
            else if (!span.isEmpty())
                apart.append(span);
        }
        return apart;
    }

private:
    Result<void> look(const SearchTerms &terms)
    {
        switch (terms.kind) {
        case SearchTerms::Kind::Words:
            return lookForWords(terms.words);
        case SearchTerms::Kind::Run:
            return lookForRuns(terms.runs);
        case SearchTerms::Kind::Entity:
            return lookForMentions(terms.entities);
        case SearchTerms::Kind::Date:
            return lookForDates(terms.bounds);
        case SearchTerms::Kind::Language:
        case SearchTerms::Kind::Source:
            return {};
        case SearchTerms::Kind::And:
        case SearchTerms::Kind::Or:
        case SearchTerms::Kind::Not:
            break;
        }
        const qsizetype sought = terms.kind == SearchTerms::Kind::Not ? 1 : terms.parts.size();
        for (const SearchTerms &part : terms.parts.first(sought)) {
            const Result<void> looked = look(part);
            if (!looked)
                return looked;
        }
        return {};
    }

    // FTS5 counts bytes of UTF-8; marks put around the matches give the place in units.
    Result<void> lookForWords(const QString &expression)
    {
        Statement statement = m_connection.statement(u"SELECT highlight(search, 0, :begins, :ends) FROM search "
                                                     "WHERE search MATCH :query AND rowid = :text"_s);
        statement.bind(u":begins"_s, QString(matchBegins)).bind(u":ends"_s, QString(matchEnds));
        const Result<bool> there = statement.bind(u":query"_s, expression).bind(u":text"_s, m_text).next();
        if (!there)
            return there.error();
        const QString marked = *there ? statement.text(0) : QString();
        qsizetype marks = 0; // before the place
        for (qsizetype start = marked.indexOf(matchBegins); start >= 0;
            start = marked.indexOf(matchBegins, start + 1)) {
            const qsizetype end = marked.indexOf(matchEnds, start);
            m_spans.append({start - marks, (end < 0 ? marked.size() : end) - marks - 1});
            marks += 2;
        }
        return {};
    }

    Result<void> lookForRuns(const QStringList &runs)
    {
        const Result<QString> characters = m_contexts.charactersOf(m_text);
        if (!characters)
            return characters.error();
        for (const QString &run : runs) {
            for (qsizetype start = characters->indexOf(run, 0, Qt::CaseInsensitive); start >= 0;
                start = characters->indexOf(run, start + run.size(), Qt::CaseInsensitive))
                m_spans.append({start, start + run.size()});
        }
        return {};
    }

    Result<void> lookForMentions(const QList<EntityId> &entities)
    {
        Statement statement = m_connection.statement(
            u"SELECT span_start, span_end FROM mention WHERE text = :text AND status <> 2 AND orphaned = 0 "
            "AND entity IN (SELECT value FROM json_each(:entities))"_s);
        return addSpans(statement.bind(u":text"_s, m_text).bind(u":entities"_s, idList(entities)));
    }

    Result<void> lookForDates(DayBounds bounds)
    {
        Statement statement =
            m_connection.statement(u"SELECT span_start, span_end FROM date WHERE text = :text AND status <> 2 "
                                   "AND edtf_earliest <= :latest AND edtf_latest >= :earliest"_s);
        statement.bind(u":text"_s, m_text).bind(u":latest"_s, bounds.latest);
        return addSpans(statement.bind(u":earliest"_s, bounds.earliest));
    }

    Result<void> addSpans(Statement &statement)
    {
        return statement.forEach([&] {
            m_spans.append(
                {static_cast<qsizetype>(statement.integer(0)), static_cast<qsizetype>(statement.integer(1))});
        });
    }

    Contexts &m_contexts;
    Connection &m_connection;
    TextId m_text;
    QList<Span> m_spans;
};

// What was looked for is marked wherever a row shows it, in the passages beside its own, too.
QList<Span> marksIn(const ContextRow &row, const QList<Span> &matches)
{
    const qsizetype begins = row.place.span.start - row.before.size();
    const Span shown{begins, row.place.span.end + row.after.size()};
    QList<Span> marks;
    auto match = std::ranges::lower_bound(matches, begins, {}, &Span::end);
    for (; match != matches.end() && match->start < shown.end; ++match) {
        const Span seen = match->intersected(shown);
        if (!seen.isEmpty())
            marks.append({seen.start - begins, seen.end - begins});
    }
    return marks;
}

// The hits of one text: its matches, passage by passage.
Result<QList<SearchHit>> hitsOf(Contexts &contexts, const Found &found, const QList<Span> &matches)
{
    QList<SearchHit> hits;
    qint64 passages = 0;
    Span passage;
    for (const Span match : matches) {
        if (passage.contains(match.start))
            continue;
        const Result<Span> around = contexts.passageAround({found.text, match});
        if (!around)
            return around.error();
        passage = *around;
        if (++passages > CaseReader::mostHits)
            continue;
        const Result<ContextRow> row = contexts.at({found.text, match});
        if (!row)
            return row.error();
        hits.append({*row, marksIn(*row, matches), 0, found.source, found.rendition});
    }
    if (matches.isEmpty()) { // found by a filter that names no words
        const Result<ContextRow> row = contexts.at({found.text, {}});
        if (!row)
            return row.error();
        passages = 1;
        hits.append({*row, {}, 0, found.source, found.rendition});
    }
    for (SearchHit &hit : hits)
        hit.inText = passages;
    return hits;
}

} // namespace

Result<QList<SearchHit>> CaseReader::search(
    const QString &query, qsizetype offset, qsizetype limit, const SearchMeans &means) const
{
    const auto asksNoMore = qScopeGuard([this] { m_connection->setStopped({}); });
    m_connection->setStopped(means.stopped);
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<SearchTerms> terms = termsIn(*m_connection, query, means.reads);
    if (!terms)
        return terms.error();
    const Result<QList<Found>> found = find(*m_connection, *terms, means.order, offset, limit);
    if (!found)
        return found.error();
    Contexts contexts(*m_connection);
    QList<SearchHit> rows;
    for (const Found &text : *found) {
        if (means.stopped && means.stopped())
            return Error{ErrorCode::Cancelled, {}, {}};
        const Result<QList<Span>> matches = Matches(contexts, *m_connection, text.text).of(*terms);
        if (!matches)
            return matches.error();
        const Result<QList<SearchHit>> hits = hitsOf(contexts, text, *matches);
        if (!hits)
            return hits;
        rows += *hits;
    }
    return rows;
}

Result<SearchCount> CaseReader::searchCount(const QString &query, const SearchMeans &means) const
{
    const auto asksNoMore = qScopeGuard([this] { m_connection->setStopped({}); });
    m_connection->setStopped(means.stopped);
    const Result<SearchTerms> terms = termsIn(*m_connection, query, means.reads);
    if (!terms)
        return terms.error();
    Statement statement = Search(*terms).statement(*m_connection, u"count(*), count(DISTINCT t.source)"_s, {});
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    return SearchCount{statement.integer(0), statement.integer(1)};
}

Result<QList<TextId>> CaseReader::textsFound(const QString &query, TextId last, qsizetype limit) const
{
    const Result<SearchTerms> terms = termsIn(*m_connection, query, {});
    if (!terms)
        return terms.error();
    const Search search(*terms);
    Statement statement = search.statement(*m_connection, u"t.id"_s, u"AND t.id <= ? ORDER BY t.id LIMIT ?"_s);
    statement.bindAt(search.bindings(), last.value).bindAt(search.bindings() + 1, limit);
    return statement.list<TextId>([&] { return statement.id<TextId>(0); });
}

Result<TextId> CaseReader::newestText() const
{
    const Result<QVariant> newest = m_connection->value(u"SELECT max(id) FROM text"_s);
    if (!newest)
        return newest.error();
    return TextId(newest->toLongLong());
}

} // namespace dossier
