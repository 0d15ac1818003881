// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about sources, editions and renditions.

#include "store/casereader.h"
#include "store/idlist.h"
#include "store/keptcounts.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Result<SourceId> oneSource(Statement &statement)
{
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"source"_s, {}};
    return statement.id<SourceId>(0);
}

// Sources by id with what their newest edition is and how many passages it has.
Result<QHash<SourceId, SourceRow>> readSourceRows(Connection &connection, const QString &ids)
{
    static const QString sql =
        u"SELECT %1, e.id, e.text, (SELECT count(*) FROM passage p WHERE p.text = e.text) FROM %2 "
        "LEFT JOIN edition e ON e.source = r.id AND e.number = "
        "(SELECT max(n.number) FROM edition n WHERE n.source = r.id) "
        "WHERE r.id IN (SELECT value FROM json_each(:ids))"_s.arg(columnsOf<Source>(u"r"_s), fromOf<Source>(u"r"_s));
    QHash<SourceId, SourceRow> rows;
    Statement statement = connection.statement(sql);
    statement.bind(u":ids"_s, ids);
    const int after = columnCount<Source>();
    const Result<void> read = statement.forEach([&] {
        const auto source = readRow<Source>(statement);
        rows.insert(source.id,
            {source, statement.id<EditionId>(after), statement.id<TextId>(after + 1), statement.integer(after + 2),
                {}});
    });
    if (!read)
        return read.error();
    return rows;
}

Result<void> addLanguages(Connection &connection, const QString &ids, QHash<SourceId, SourceRow> &rows)
{
    Statement statement = connection.statement(u"SELECT source, language FROM rendition "
                                               "WHERE source IN (SELECT value FROM json_each(:ids)) ORDER BY id"_s);
    statement.bind(u":ids"_s, ids);
    return statement.forEach([&] {
        const auto row = rows.find(statement.id<SourceId>(0));
        if (row != rows.end())
            row->renditionLanguages.append(statement.text(1));
    });
}

} // namespace

Result<QList<SourceId>> CaseReader::sourceIds(const SourceQuery &query) const
{
    const QStringList words = foldedWords(query.words);
    QString sql = u"SELECT s.id FROM source s WHERE s.removed <= :removed"_s;
    if (!words.isEmpty())
        sql += u" AND "_s + soughtSql(words.size());
    Statement statement = m_connection->statement(sql + u" ORDER BY "_s + sourceOrder);
    statement.bind(u":removed"_s, query.includeRemoved);
    bindWords(statement, words);
    return statement.list<SourceId>([&] { return statement.id<SourceId>(0); });
}

Result<SourceId> CaseReader::firstSource() const
{
    static const QString sql =
        u"SELECT s.id FROM source s WHERE s.removed = 0 ORDER BY "_s + sourceOrder + u" LIMIT 1"_s;
    Statement statement = m_connection->statement(sql);
    return oneSource(statement);
}

Result<QList<SourceRow>> CaseReader::sourceRows(const QList<SourceId> &ids) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<QHash<SourceId, SourceRow>> found = readSourceRows(*m_connection, idList(ids));
    if (!found)
        return found.error();
    const Result<void> complete = addLanguages(*m_connection, idList(ids), *found);
    if (!complete)
        return complete.error();
    QList<SourceRow> rows;
    rows.reserve(ids.size());
    for (const SourceId id : ids) {
        if (!found->contains(id))
            return Error{ErrorCode::NotFound, u"source"_s, {}};
        rows.append(found->value(id));
    }
    return rows;
}

Result<Source> CaseReader::source(SourceId id) const
{
    static const QString sql = selectSql<Source>(u"WHERE r.id = :id"_s);
    Statement statement = m_connection->statement(sql);
    return readOne<Source>(statement.bind(u":id"_s, id));
}

Result<QList<Source>> CaseReader::removedSources() const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<CaseCounts> counts = readCounts(*m_connection);
    if (!counts)
        return counts.error();
    const Result<QVariant> rows = m_connection->value(u"SELECT count(*) FROM source"_s);
    if (!rows)
        return rows.error();
    if (rows->toLongLong() == counts->sources) // as in most cases, which is soon known
        return QList<Source>();
    // Found by the index of the list, which is a tenth of what is said of all sources.
    static const QString sql =
        selectSql<Source>(u"WHERE r.id IN (SELECT id FROM source WHERE removed = 1) ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Source>(statement);
}

Result<QList<Edition>> CaseReader::editions(SourceId source) const
{
    static const QString sql = selectSql<Edition>(u"WHERE r.source = :source ORDER BY r.number"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Edition>(statement.bind(u":source"_s, source));
}

Result<QByteArray> CaseReader::editionBytes(EditionId edition) const
{
    return readBytes(*m_connection, edition);
}

Result<SourceId> CaseReader::sourceWithBytes(const QByteArray &sha256) const
{
    Statement statement = m_connection->statement(u"SELECT e.source FROM edition e JOIN source s ON s.id = e.source "
                                                  "WHERE e.sha256 = :hash ORDER BY s.removed, s.id LIMIT 1"_s);
    return oneSource(statement.bind(u":hash"_s, sha256));
}

Result<SourceId> CaseReader::sourceWithFileName(const QString &fileName) const
{
    Statement statement = m_connection->statement(u"SELECT e.source FROM edition e JOIN source s ON s.id = e.source "
                                                  "WHERE e.file_name = :name ORDER BY s.removed, s.id LIMIT 1"_s);
    return oneSource(statement.bind(u":name"_s, fileName));
}

Result<QStringList> CaseReader::fileNamesInFolders() const
{
    Statement statement =
        m_connection->statement(u"SELECT DISTINCT file_name FROM edition WHERE instr(file_name, '/') > 0"_s);
    return statement.list<QString>([&] { return statement.text(0); });
}

Result<SourceId> CaseReader::sourceWithUrl(const QString &url) const
{
    // The index is of sources that have one.
    Statement statement =
        m_connection->statement(u"SELECT id FROM source WHERE url = :url AND url <> '' ORDER BY removed, id LIMIT 1"_s);
    return oneSource(statement.bind(u":url"_s, url));
}

Result<QList<RenditionRow>> CaseReader::renditions(SourceId source) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    static const QString renditionSql = selectSql<Rendition>(u"WHERE r.source = :source ORDER BY r.id"_s);
    Statement statement = m_connection->statement(renditionSql);
    const Result<QList<Rendition>> renditions = readRows<Rendition>(statement.bind(u":source"_s, source));
    if (!renditions)
        return renditions.error();
    static const QString versionSql = selectSql<Version>(u"WHERE r.rendition = :rendition ORDER BY r.number DESC"_s);
    QList<RenditionRow> rows;
    for (const Rendition &rendition : *renditions) {
        Statement versions = m_connection->statement(versionSql);
        const Result<QList<Version>> list = readRows<Version>(versions.bind(u":rendition"_s, rendition.id));
        if (!list)
            return list.error();
        rows.append({rendition, *list});
    }
    return rows;
}

Result<QList<Text>> CaseReader::texts(SourceId source, bool withCharacters) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    static const QString sql = selectSql<Text>(u"WHERE r.source = :source ORDER BY r.version IS NOT NULL, r.id"_s);
    Statement statement = m_connection->statement(sql);
    Result<QList<Text>> texts = readRows<Text>(statement.bind(u":source"_s, source));
    if (!texts || !withCharacters)
        return texts;
    for (Text &text : *texts) {
        const Result<Text> whole = readText(*m_connection, text.id);
        if (!whole)
            return whole.error();
        text = *whole;
    }
    return texts;
}

} // namespace dossier
