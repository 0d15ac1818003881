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
QString groupSql(RemarkGroup group)
{
    switch (group) {
    case RemarkGroup::OpenFinding:
        return u"SELECT r.id AS key, %1 AS weight FROM finding r WHERE r.status = 0 AND %2"_s.arg(
            severityWeight, findingStaysSql);
    case RemarkGroup::Note:
        return u"SELECT r.id AS key, r.made AS weight FROM note r WHERE "_s + noteStaysSql;
    case RemarkGroup::SettledFinding:
        return u"SELECT r.id AS key, r.id AS weight FROM finding r WHERE r.status <> 0 AND "_s + findingStaysSql;
    }
    return {};
}

// A place of a remark, in the order of readPlace(): text t<name> at an offset.
QString placeColumns(const QString &name, const QString &offset)
{
    return u"s%1.title, t%1.language, d%1.kind, (SELECT p.number FROM passage p WHERE p.text = t%1.id "
           "AND p.span_start <= %2 AND %2 < p.span_end)"_s.arg(name, offset);
}
constexpr int placeColumnCount = 4;

QString placeJoins(const QString &name)
{
    return u"LEFT JOIN source s%1 ON s%1.id = t%1.source LEFT JOIN version v%1 ON v%1.id = t%1.version "
           "LEFT JOIN rendition d%1 ON d%1.id = v%1.rendition"_s.arg(name);
}

RemarkedPlace readPlace(const Statement &statement, int column)
{
    RemarkedPlace place;
    place.sourceTitle = statement.text(column);
    place.context.language = statement.text(column + 1);
    RenditionKind kind = RenditionKind::Summary;
    if (fromString(statement.text(column + 2), kind))
        place.rendition = kind;
    place.context.passageNumber = static_cast<int>(statement.integer(column + 3));
    return place;
}

// What a RemarkWording is given, in the order of shortNote() and shortFinding().
QString shortSql(RemarkGroup group)
{
    if (group == RemarkGroup::Note) {
        return u"SELECT f.key, f.weight, r.words, r.author, r.made, %1, n.title, %2 FROM (%3) f "
               "JOIN note r ON r.id = f.key LEFT JOIN entity e ON e.id = r.entity LEFT JOIN event n ON n.id = r.event "
               "LEFT JOIN text t ON t.id = r.text %4"_s.arg(
                   labelSql, placeColumns({}, u"r.span_start"_s), groupSql(group), placeJoins({}));
    }
    return u"SELECT f.key, f.weight, r.severity, iif(r.code = '', r.\"check\", r.code), r.arguments, r.reason, "
           "r.status, %1, l2.text, %2 FROM (%3) f JOIN finding r ON r.id = f.key "
           "LEFT JOIN finding_span l ON l.finding = r.id AND l.position = 0 LEFT JOIN text t ON t.id = l.text %4 "
           "LEFT JOIN finding_span l2 ON l2.finding = r.id AND l2.position = 1 "
           "LEFT JOIN text t2 ON t2.id = l2.text %5"_s.arg(placeColumns({}, u"l.span_start"_s),
               placeColumns(u"2"_s, u"l2.span_start"_s), groupSql(group), placeJoins({}), placeJoins(u"2"_s));
}

RemarkRow shortNote(const Statement &statement)
{
    RemarkRow row;
    row.group = RemarkGroup::Note;
    row.words = statement.text(2);
    row.author = statement.text(3);
    row.made = statement.integer(4);
    row.entityLabel = statement.text(5);
    row.eventTitle = statement.text(6);
    row.place = readPlace(statement, 7);
    return row;
}

RemarkRow shortFinding(const Statement &statement, RemarkGroup group)
{
    RemarkRow row;
    row.group = group;
    row.severity = severityFromString(statement.text(2));
    row.code = statement.text(3);
    row.arguments = stringsFromJson(statement.text(4));
    row.reason = statement.text(5);
    fromNumber(static_cast<int>(statement.integer(6)), row.status);
    row.place = readPlace(statement, 7);
    constexpr int second = 7 + placeColumnCount;
    if (!statement.isNull(second))
        row.beside.append(readPlace(statement, second + 1));
    return row;
}

QString storedWords(const RemarkRow &row)
{
    return (QStringList{row.words, row.author, row.entityLabel, row.eventTitle, row.code, row.reason} + row.arguments)
        .join(u' ');
}

// A page of a group after a place in it.
Statement pageOf(
    Connection &connection, const QString &rows, const CaseReader::RemarkPlace *after, std::optional<qsizetype> limit)
{
    QString sql = rows;
    if (after)
        sql += u" WHERE f.weight < :weight OR (f.weight = :weight AND f.key > :key)"_s;
    sql += u" ORDER BY f.weight DESC, f.key"_s;
    if (limit)
        sql += u" LIMIT :limit"_s;
    Statement statement = connection.statement(sql);
    if (after)
        statement.bind(u":weight"_s, after->weight).bind(u":key"_s, after->key);
    if (limit)
        statement.bind(u":limit"_s, *limit);
    return statement;
}

Result<QList<Found>> find(
    Connection &connection, RemarkGroup group, const CaseReader::RemarkPlace *after, qsizetype limit)
{
    Statement statement =
        pageOf(connection, u"SELECT f.key, f.weight FROM (%1) f"_s.arg(groupSql(group)), after, limit);
    return statement.list<Found>([&] { return Found{group, statement.integer(0), statement.integer(1)}; });
}

// Remark by remark until there are enough that say the words.
Result<QList<Found>> findSaying(Connection &connection, RemarkGroup group, const QStringList &words,
    const CaseReader::RemarkPlace *after, qsizetype limit, const QString &language, const RemarkWording &wording)
{
    Statement statement = pageOf(connection, shortSql(group), after, std::nullopt);
    if (group == RemarkGroup::Note)
        statement.bind(u":language"_s, language);
    QList<Found> found;
    while (found.size() < limit) {
        const Result<bool> there = statement.next();
        if (!there)
            return there.error();
        if (!*there)
            break;
        const RemarkRow row = group == RemarkGroup::Note ? shortNote(statement) : shortFinding(statement, group);
        if (hasWords(wording ? wording(row) : storedWords(row), words))
            found.append({group, statement.integer(0), statement.integer(1)});
    }
    return found;
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
    Result<RemarkedPlace> place(const TextSpan &span); // empty where there is none
    Result<void> tellNote(RemarkRow &row, qint64 key);
    Result<void> tellFinding(RemarkRow &row, qint64 key);

    Connection &m_connection;
    QString m_language;
    Contexts m_contexts;
};

Result<RemarkedPlace> Remarks::place(const TextSpan &span)
{
    RemarkedPlace place;
    if (!span.text)
        return place;
    Result<ContextRow> context = m_contexts.at(span);
    if (!context)
        return context.error();
    place.context = *std::move(context);
    Statement statement =
        m_connection.statement(u"SELECT s.title, d.kind FROM text t %1 WHERE t.id = :text"_s.arg(placeJoins({})));
    const Result<bool> there = statement.bind(u":text"_s, span.text).next();
    if (!there)
        return there.error();
    place.sourceTitle = statement.text(0);
    RenditionKind kind = RenditionKind::Summary;
    if (fromString(statement.text(1), kind))
        place.rendition = kind;
    return place;
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
    Result<RemarkedPlace> there = place({note->text, note->span});
    if (!there)
        return there.error();
    row.place = *std::move(there);
    return {};
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
    for (qsizetype i = 0; i < spans->size(); ++i) {
        Result<RemarkedPlace> there = place(spans->at(i));
        if (!there)
            return there.error();
        if (i == 0)
            row.place = *std::move(there);
        else
            row.beside.append(*std::move(there));
    }
    return {};
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

Result<QList<RemarkRow>> CaseReader::remarks(const RemarkQuery &query, const std::optional<RemarkPlace> &after,
    qsizetype limit, const QString &language, const RemarkWording &wording) const
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
        const RemarkPlace *from = after && after->group == group ? &*after : nullptr;
        const qsizetype wanted = limit - rows.size();
        const Result<QList<Found>> found = words.isEmpty()
            ? find(*m_connection, group, from, wanted)
            : findSaying(*m_connection, group, words, from, wanted, language, wording);
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
