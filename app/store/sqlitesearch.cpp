// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full text, as FTS5 has it (https://sqlite.org/fts5.html).

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/searchquery.h"
#include "store/sourcerows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Code points that are never characters, so that no text has them.
constexpr QChar matchBegins(u'\ufdd0');
constexpr QChar matchEnds(u'\ufdd1');

const QString hits = u"FROM search JOIN text t ON t.id = search.rowid JOIN source s ON s.id = t.source "
                     "WHERE search MATCH :query AND s.removed = 0 "_s;

struct Hit
{
    TextId text;
    QString title;
    bool rendition = false;
};

Result<QList<Hit>> readHits(Connection &connection, const QString &expression, qsizetype offset, qsizetype limit)
{
    Statement statement = connection.statement(u"SELECT t.id, s.title, t.version IS NOT NULL "_s + hits + u"ORDER BY "_s
        + sourceOrder + u", t.version IS NOT NULL, t.id LIMIT :limit OFFSET :offset"_s);
    statement.bind(u":query"_s, expression).bind(u":limit"_s, limit).bind(u":offset"_s, offset);
    return statement.list<Hit>(
        [&] { return Hit{statement.id<TextId>(0), statement.text(1), statement.integer(2) != 0}; });
}

// FTS5 counts bytes of UTF-8; marks put around the matches give the place in units.
Result<Span> firstMatch(Connection &connection, const QString &expression, TextId text)
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

} // namespace

Result<QList<SearchHit>> CaseReader::search(const QString &query, qsizetype offset, qsizetype limit) const
{
    const Result<QString> expression = searchExpression(query);
    if (!expression)
        return expression.error();
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<QList<Hit>> found = readHits(*m_connection, *expression, offset, limit);
    if (!found)
        return found.error();
    Contexts contexts(*m_connection);
    QList<SearchHit> rows;
    for (const Hit &hit : *found) {
        const Result<Span> match = firstMatch(*m_connection, *expression, hit.text);
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
    const Result<QString> expression = searchExpression(query);
    if (!expression)
        return expression.error();
    Statement statement = m_connection->statement(u"SELECT count(*) "_s + hits);
    const Result<bool> there = statement.bind(u":query"_s, *expression).next();
    if (!there)
        return there.error();
    return statement.integer(0);
}

} // namespace dossier
