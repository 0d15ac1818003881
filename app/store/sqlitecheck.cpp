// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLite and FTS5 can say about the soundness of a file.

#include "store/casecheck.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// FTS5 compares its index with the texts by itself only in a writing statement, which a reader cannot make; so the
// index is made anew in the temporary schema, and what both say about each term is compared.
struct Index
{
    QString table;
    QString content; // the view it has the texts of
    QString tokenizer;
};

QString makeIndexAnew(const Index &index)
{
    return u"CREATE VIRTUAL TABLE temp.search_anew USING fts5 (characters, content = '', tokenize = '%3');"
           "INSERT INTO temp.search_anew (rowid, characters) SELECT id, characters FROM main.%2;"
           "CREATE VIRTUAL TABLE temp.terms_anew USING fts5vocab ('temp', 'search_anew', 'instance');"
           "CREATE VIRTUAL TABLE temp.terms_kept USING fts5vocab ('main', '%1', 'instance')"_s.arg(
               index.table, index.content, index.tokenizer);
}

constexpr QLatin1StringView dropIndexAnew("DROP TABLE IF EXISTS temp.terms_kept; DROP TABLE IF EXISTS temp.terms_anew; "
                                          "DROP TABLE IF EXISTS temp.search_anew");

QString termsOf(const QString &table)
{
    return u"SELECT term, count(*), total(doc), total(doc * (offset + 1.0)) FROM temp.%1 GROUP BY term"_s.arg(table);
}

Result<QVariant> differingTerms(Connection &connection, const Index &index)
{
    const Result<void> made = connection.runScript(makeIndexAnew(index));
    if (!made)
        return made.error();
    const QString kept = termsOf(u"terms_kept"_s);
    const QString anew = termsOf(u"terms_anew"_s);
    return connection.value(u"SELECT count(DISTINCT term) FROM (SELECT * FROM (%1 EXCEPT %2) "
                            "UNION ALL SELECT * FROM (%2 EXCEPT %1))"_s.arg(kept, anew));
}

Result<QList<CheckProblem>> checkIndex(Connection &connection, const Index &index)
{
    const Result<QVariant> differing = differingTerms(connection, index);
    const Result<void> dropped = connection.runScript(dropIndexAnew);
    if (!differing && differing.error().code == ErrorCode::Corrupt)
        return QList<CheckProblem>{{u"search-index"_s, differing.error().detail}};
    if (!differing)
        return differing.error();
    if (!dropped)
        return dropped.error();
    if (differing->toLongLong() == 0)
        return QList<CheckProblem>{};
    return QList<CheckProblem>{
        {u"search-index"_s, u"%1 words are not found where the texts have them"_s.arg(differing->toLongLong())}};
}

Result<QList<CheckProblem>> integrityOf(Connection &connection, const QString &pragma)
{
    QList<CheckProblem> problems;
    Statement integrity = connection.statement(pragma);
    const Result<void> read = integrity.forEach([&] {
        const QString said = integrity.text(0);
        if (said != "ok"_L1)
            problems.append({said.contains("FTS5"_L1) ? u"search-index"_s : u"integrity"_s, said});
    });
    // A page that cannot be read at all ends the check, and is what it has found.
    if (!read && read.error().code == ErrorCode::Corrupt)
        problems.append({u"integrity"_s, read.error().detail});
    else if (!read)
        return read.error();
    return problems;
}

} // namespace

Result<QList<CheckProblem>> checkPages(Connection &connection)
{
    return integrityOf(connection, u"PRAGMA quick_check"_s);
}

Result<QList<CheckProblem>> checkFile(Connection &connection)
{
    Result<QList<CheckProblem>> integrity = integrityOf(connection, u"PRAGMA integrity_check"_s);
    if (!integrity)
        return integrity;
    QList<CheckProblem> problems = *std::move(integrity);
    Statement keys = connection.statement(u"PRAGMA foreign_key_check"_s);
    const Result<void> read = keys.forEach([&] {
        problems.append({u"foreign-key"_s,
            u"%1 %2 names a %3 that is not there"_s.arg(keys.text(0)).arg(keys.integer(1)).arg(keys.text(2))});
    });
    if (!read)
        return read.error();
    return problems;
}

Result<QList<CheckProblem>> checkSearchIndex(Connection &connection)
{
    const Index words{u"search"_s, u"searched_text"_s, u"unicode61 remove_diacritics 2"_s};
    const Index trigrams{u"search_trigram"_s, u"unspaced_text"_s, u"trigram"_s};
    QList<CheckProblem> problems;
    for (const Index &index : {words, trigrams}) {
        const Result<QList<CheckProblem>> found = checkIndex(connection, index);
        if (!found)
            return found;
        problems += *found;
    }
    return problems;
}

} // namespace dossier
