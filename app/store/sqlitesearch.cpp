// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full text, as FTS5 has it (https://sqlite.org/fts5.html): an index of words, and one of trigrams for texts in scripts
// without spaces.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/searchquery.h"
#include "store/sourcerows.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Code points that are never characters, so that no text has them.
constexpr QChar matchBegins(u'\ufdd0');
constexpr QChar matchEnds(u'\ufdd1');

const QString inWords = u"t.id IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
const QString inTrigrams = u"t.id IN (SELECT rowid FROM search_trigram WHERE search_trigram MATCH ?)"_s;
const QString inUnspaced = u"t.id IN (SELECT id FROM unspaced_text WHERE characters LIKE ? ESCAPE '\\')"_s;

struct Hit
{
    TextId text;
    QString title;
    bool rendition = false;
};

// What stands anywhere in a text.
QString containing(QString words)
{
    words.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + words + u'%';
}

// The texts that have what is looked for: tables, conditions and what is bound in them, in order.
class Search
{
public:
    explicit Search(const SearchTerms &terms)
    {
        // One expression is best answered by going from its hits to their texts.
        const bool oneExpression = terms.kind == SearchTerms::Kind::Words;
        if (oneExpression)
            m_bindings.append(terms.words);
        m_sql = oneExpression
            ? u"FROM search JOIN text t ON t.id = search.rowid JOIN source s ON s.id = t.source "
              "WHERE search MATCH ? AND s.removed = 0 "_s
            : u"FROM text t JOIN source s ON s.id = t.source WHERE s.removed = 0 AND %1 "_s.arg(condition(terms));
    }

    Statement statement(Connection &connection, const QString &columns, const QString &tail) const
    {
        Statement statement = connection.statement(u"SELECT "_s + columns + u' ' + m_sql + tail);
        for (int place = 0; place < m_bindings.size(); ++place)
            statement.bindAt(place, m_bindings.at(place));
        return statement;
    }
    int bindings() const { return static_cast<int>(m_bindings.size()); }

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

    QString joined(const QList<SearchTerms> &parts, const QString &word)
    {
        QStringList conditions;
        for (const SearchTerms &part : parts)
            conditions.append(condition(part));
        return u'(' + conditions.join(word) + u')';
    }

    QString m_sql;
    QStringList m_bindings;
};

Result<QList<Hit>> readHits(Connection &connection, const SearchTerms &terms, qsizetype offset, qsizetype limit)
{
    const Search search(terms);
    Statement statement = search.statement(connection, u"t.id, s.title, t.version IS NOT NULL"_s,
        u"ORDER BY "_s + sourceOrder + u", t.version IS NOT NULL, t.id LIMIT ? OFFSET ?"_s);
    statement.bindAt(search.bindings(), limit).bindAt(search.bindings() + 1, offset);
    return statement.list<Hit>(
        [&] { return Hit{statement.id<TextId>(0), statement.text(1), statement.integer(2) != 0}; });
}

// FTS5 counts bytes of UTF-8; marks put around the matches give the place in units.
Result<Span> firstOfWords(Connection &connection, const QString &expression, TextId text)
{
    Statement statement = connection.statement(u"SELECT highlight(search, 0, :begins, :ends) FROM search "
                                               "WHERE search MATCH :query AND rowid = :text"_s);
    statement.bind(u":begins"_s, QString(matchBegins)).bind(u":ends"_s, QString(matchEnds));
    const Result<bool> there = statement.bind(u":query"_s, expression).bind(u":text"_s, text).next();
    if (!there)
        return there.error();
    const QString marked = *there ? statement.text(0) : QString();
    const qsizetype start = marked.indexOf(matchBegins);
    if (start < 0)
        return Span{};
    const qsizetype end = marked.indexOf(matchEnds, start);
    return Span{start, end < 0 ? start : end - 1};
}

Span firstOfRuns(const QString &characters, const QStringList &runs)
{
    Span first;
    for (const QString &run : runs) {
        const qsizetype start = characters.indexOf(run, 0, Qt::CaseInsensitive);
        if (start >= 0 && (first.isEmpty() || start < first.start))
            first = {start, start + run.size()};
    }
    return first;
}

// Where the first of what is looked for stands; empty when that cannot be told.
Result<Span> firstMatch(Contexts &contexts, Connection &connection, const SearchTerms &terms, TextId text)
{
    if (terms.kind == SearchTerms::Kind::Words)
        return firstOfWords(connection, terms.words, text);
    if (terms.kind == SearchTerms::Kind::Run) {
        const Result<QString> characters = contexts.charactersOf(text);
        return characters ? Result<Span>(firstOfRuns(*characters, terms.runs)) : Result<Span>(characters.error());
    }
    const qsizetype sought = terms.kind == SearchTerms::Kind::Not ? 1 : terms.parts.size();
    Span first;
    for (const SearchTerms &part : terms.parts.first(sought)) {
        const Result<Span> match = firstMatch(contexts, connection, part, text);
        if (!match)
            return match;
        if (!match->isEmpty() && (first.isEmpty() || match->start < first.start))
            first = *match;
    }
    return first;
}

} // namespace

Result<QList<SearchHit>> CaseReader::search(const QString &query, qsizetype offset, qsizetype limit) const
{
    const Result<SearchTerms> terms = searchTerms(query);
    if (!terms)
        return terms.error();
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<QList<Hit>> found = readHits(*m_connection, *terms, offset, limit);
    if (!found)
        return found.error();
    Contexts contexts(*m_connection);
    QList<SearchHit> rows;
    for (const Hit &hit : *found) {
        const Result<Span> match = firstMatch(contexts, *m_connection, *terms, hit.text);
        if (!match)
            return match.error();
        const Result<ContextRow> context = contexts.at({hit.text, *match});
        if (!context)
            return context.error();
        rows.append({*context, hit.title, hit.rendition});
    }
    return rows;
}

Result<qint64> CaseReader::searchCount(const QString &query) const
{
    const Result<SearchTerms> terms = searchTerms(query);
    if (!terms)
        return terms.error();
    Statement statement = Search(*terms).statement(*m_connection, u"count(*)"_s, {});
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    return statement.integer(0);
}

Result<QList<TextId>> CaseReader::textsFound(const QString &query, TextId last, qsizetype limit) const
{
    const Result<SearchTerms> terms = searchTerms(query);
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
