// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about notes and findings, page by page.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/transaction.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Found
{
    RemarkGroup group;
    qint64 key = 0;
    qint64 weight = 0;
};

const QString severityWeight =
    u"CASE r.severity WHEN 'critical' THEN 3 WHEN 'major' THEN 2 WHEN 'minor' THEN 1 ELSE 0 END"_s;

// The remark is r; `key` and `weight` are selected.
QString groupSql(RemarkGroup group, qsizetype words)
{
    const bool isNote = group == RemarkGroup::Note;
    QString sql = isNote ? u"SELECT r.id AS key, r.made AS weight FROM note r WHERE "_s + noteStaysSql
        : group == RemarkGroup::OpenFinding
        ? u"SELECT r.id AS key, %1 AS weight FROM finding r WHERE r.status = 0 AND %2"_s.arg(
              severityWeight, findingStaysSql)
        : u"SELECT r.id AS key, r.id AS weight FROM finding r WHERE r.status <> 0 AND "_s + findingStaysSql;
    if (words > 0 && isNote) {
        sql += u" AND (%1)"_s.arg(hasWordsSql(
            u"dossier_fold(r.words || ' ' || r.author || ' ' || coalesce((SELECT e.label FROM entity e "
            "WHERE e.id = r.entity), '') || ' ' || coalesce((SELECT e.title FROM event e WHERE e.id = r.event), ''))"_s,
            words));
    } else if (words > 0) {
        sql +=
            u" AND (%1)"_s.arg(hasWordsSql(u"dossier_fold(r.code || ' ' || r.arguments || ' ' || r.reason)"_s, words));
    }
    return sql;
}

Result<QList<Found>> find(Connection &connection, RemarkGroup group, const QStringList &words,
    const CaseReader::RemarkPlace *after, qsizetype limit)
{
    QString sql = u"SELECT key, weight FROM (%1)"_s.arg(groupSql(group, words.size()));
    if (after)
        sql += u" WHERE weight < :weight OR (weight = :weight AND key > :key)"_s;
    Statement statement = connection.statement(sql + u" ORDER BY weight DESC, key LIMIT :limit"_s);
    bindWords(statement, words);
    if (after)
        statement.bind(u":weight"_s, after->weight).bind(u":key"_s, after->key);
    statement.bind(u":limit"_s, limit);
    return statement.list<Found>([&] { return Found{group, statement.integer(0), statement.integer(1)}; });
}

class Remarks
{
public:
    Remarks(Connection &connection, const QString &language)
        : m_connection(connection)
        , m_language(language)
        , m_contexts(connection)
    {
    }

    Result<RemarkRow> tell(const Found &found);

private:
    template <typename Row> Result<Row> one(qint64 key)
    {
        static const QString sql = selectSql<Row>(u"WHERE r.id = :id"_s);
        Statement statement = m_connection.statement(sql);
        return readOne<Row>(statement.bind(u":id"_s, key));
    }
    Result<QString> word(const QString &sql, qint64 key, bool inLanguage)
    {
        Statement statement = m_connection.statement(sql);
        statement.bind(u":key"_s, key);
        if (inLanguage)
            statement.bind(u":language"_s, m_language);
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        return *there ? statement.text(0) : QString();
    }
    Result<void> addPlace(RemarkRow &row, const TextSpan &place);
    Result<void> tellNote(RemarkRow &row, qint64 key);
    Result<void> tellFinding(RemarkRow &row, qint64 key);

    Connection &m_connection;
    QString m_language;
    Contexts m_contexts;
};

Result<void> Remarks::addPlace(RemarkRow &row, const TextSpan &place)
{
    if (!place.text)
        return {};
    Result<ContextRow> context = m_contexts.at(place);
    if (!context)
        return context.error();
    row.context = *std::move(context);
    const Result<QString> title = word(u"SELECT title FROM source WHERE id = :key"_s, row.context.source.value, false);
    if (!title)
        return title.error();
    row.sourceTitle = *title;
    return {};
}

Result<void> Remarks::tellNote(RemarkRow &row, qint64 key)
{
    const Result<Note> note = one<Note>(key);
    if (!note)
        return note.error();
    row.row = {u"note"_s, key, note->revision};
    row.words = note->words;
    row.author = note->author;
    row.made = note->made;
    row.entity = note->entity;
    row.event = note->event;
    if (note->entity) {
        const Result<QString> label =
            word(u"SELECT %1 FROM entity e WHERE e.id = :key"_s.arg(labelSql), note->entity.value, true);
        if (!label)
            return label.error();
        row.entityLabel = *label;
    }
    if (note->event) {
        const Result<QString> title = word(u"SELECT title FROM event WHERE id = :key"_s, note->event.value, false);
        if (!title)
            return title.error();
        row.eventTitle = *title;
    }
    return addPlace(row, {note->text, note->span});
}

Result<void> Remarks::tellFinding(RemarkRow &row, qint64 key)
{
    const Result<Finding> finding = one<Finding>(key);
    if (!finding)
        return finding.error();
    row.row = {u"finding"_s, key, finding->standing.revision};
    row.severity = finding->severity;
    row.code = finding->code.isEmpty() ? finding->check : finding->code;
    row.arguments = finding->arguments;
    row.reason = finding->reason;
    row.status = finding->standing.status;
    const Result<QList<TextSpan>> spans = readFindingSpans(m_connection, finding->id);
    if (!spans)
        return spans.error();
    return spans->isEmpty() ? Result<void>() : addPlace(row, spans->constFirst());
}

Result<RemarkRow> Remarks::tell(const Found &found)
{
    RemarkRow row;
    row.group = found.group;
    row.weight = found.weight;
    const Result<void> told = found.group == RemarkGroup::Note ? tellNote(row, found.key) : tellFinding(row, found.key);
    if (!told)
        return told.error();
    return row;
}

} // namespace

Result<QList<RemarkRow>> CaseReader::remarks(
    const RemarkQuery &query, const std::optional<RemarkPlace> &after, qsizetype limit, const QString &language) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const QStringList words = foldedWords(query.words);
    Remarks remarks(*m_connection, language);
    QList<RemarkRow> rows;
    for (int number = after ? static_cast<int>(after->group) : 0; number < remarkGroupCount; ++number) {
        const auto group = static_cast<RemarkGroup>(number);
        if ((query.group && *query.group != group) || rows.size() >= limit)
            continue;
        const Result<QList<Found>> found =
            find(*m_connection, group, words, after && after->group == group ? &*after : nullptr, limit - rows.size());
        if (!found)
            return found.error();
        for (const Found &each : *found) {
            Result<RemarkRow> row = remarks.tell(each);
            if (!row)
                return row.error();
            rows.append(*std::move(row));
        }
    }
    return rows;
}

Result<std::array<qint64, remarkGroupCount>> CaseReader::remarkCounts() const
{
    Statement statement = m_connection->statement(
        u"SELECT (SELECT count(*) FROM finding r WHERE r.status = 0 AND %1), "
        "(SELECT count(*) FROM note r WHERE %2), "
        "(SELECT count(*) FROM finding r WHERE r.status <> 0 AND %1)"_s.arg(findingStaysSql, noteStaysSql));
    const Result<bool> there = statement.next();
    if (!there)
        return there.error();
    return std::array<qint64, remarkGroupCount>{statement.integer(0), statement.integer(1), statement.integer(2)};
}

} // namespace dossier
