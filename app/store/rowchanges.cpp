// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowchanges.h"

#include "store/connection.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/rowjson.h"
#include "store/sourcerows.h"
#include "store/textrows.h"

#include <QJsonArray>
#include <algorithm>
#include <sqlite3.h>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString revisionColumn = u"revision"_s;

// Calls `function` with an empty row of the type that stands in the table.
template <typename Function> Result<void> withTable(const QString &table, Function function)
{
    std::optional<Result<void>> done;
    const auto attempt = [&]<typename Row>(const Row &row) {
        if (!done && tableOf<decltype(Row::id)>() == table)
            done = function(row);
    };
    const auto attemptAll = [&]<typename... Rows>(const Rows &...rows) { (attempt(rows), ...); };
    attemptAll(Source(), Edition(), Rendition(), Version(), Text(), Passage(), Link(), Draft(), Paragraph(),
        DraftLink(), Entity(), Name(), Sameness(), Mention(), Indicator(), Quotation(), Date(), Event(), Claim(),
        Evidence(), Note(), Finding(), Run());
    return done ? *done : Result<void>(Error{ErrorCode::Invalid, u"there is no table %1"_s.arg(table), {}});
}

// INSERT, or UPDATE when there is a row of that key.
template <typename Row> const QString &putSql()
{
    static const QString sql = [] {
        ColumnList list;
        const Row row;
        describe(list, row);
        QStringList updates;
        for (const QString &column : list.columns()) {
            if (column != "id"_L1)
                updates.append(u"%1 = excluded.%1"_s.arg(column));
        }
        return insertSql<Row>() + u" ON CONFLICT (id) DO UPDATE SET "_s + updates.join(u", "_s);
    }();
    return sql;
}

Error changedSince(const QString &table, qint64 key)
{
    return {ErrorCode::Conflict, u"%1 %2"_s.arg(table).arg(key), {}};
}

// What of `object` differs from `other`.
QJsonObject differing(const QJsonObject &object, const QJsonObject &other)
{
    QJsonObject difference;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (other.value(field.key()) != field.value())
            difference.insert(field.key(), field.value());
    }
    return difference;
}

bool has(const QJsonObject &row, const QJsonObject &fields)
{
    return differing(fields, row).isEmpty();
}

QJsonArray spansToJson(const QList<TextSpan> &spans)
{
    QJsonArray array;
    for (const TextSpan &place : spans)
        array.append(QJsonArray{place.text.value, qint64(place.span.start), qint64(place.span.end)});
    return array;
}

QList<TextSpan> spansFromJson(const QJsonArray &array)
{
    QList<TextSpan> spans;
    for (const QJsonValue &place : array)
        spans.append({TextId(place[0].toInteger()), {place[1].toInteger(), place[2].toInteger()}});
    return spans;
}

// What belongs to a row and stands in tables of its own, for rows that people make.
template <typename Row> Result<void> readBeside(Connection &, const Row &, QJsonObject &)
{
    return {};
}
template <> Result<void> readBeside(Connection &connection, const Text &text, QJsonObject &object)
{
    if (!text.version)
        return {};
    const Result<QString> characters = readCharacters(connection, text.id);
    if (!characters)
        return characters.error();
    object.insert(u"characters"_s, *characters);
    return {};
}
template <> Result<void> readBeside(Connection &connection, const Finding &finding, QJsonObject &object)
{
    const Result<QList<TextSpan>> spans = readFindingSpans(connection, finding.id);
    if (!spans)
        return spans.error();
    object.insert(u"spans"_s, spansToJson(*spans));
    return {};
}

template <typename Row> Result<void> insertBeside(Connection &, const Row &, const QJsonObject &)
{
    return {};
}
template <> Result<void> insertBeside(Connection &connection, const Text &text, const QJsonObject &object)
{
    Text whole = text;
    whole.characters = object.value(u"characters"_s).toString();
    return insertCharacters(connection, whole);
}
template <> Result<void> insertBeside(Connection &connection, const Finding &finding, const QJsonObject &object)
{
    return insertFindingSpans(connection, finding.id, spansFromJson(object.value(u"spans"_s).toArray()));
}

// A row may be described by what stands beside it.
template <typename Row> Result<void> complete(Connection &, Row &, const QJsonObject &)
{
    return {};
}
template <> Result<void> complete(Connection &connection, Text &text, const QJsonObject &object)
{
    if (const auto given = object.constFind(u"characters"_s); given != object.constEnd()) {
        text.characters = given->toString();
        return {};
    }
    const Result<QString> characters = readCharacters(connection, text.id);
    if (!characters)
        return characters.error();
    text.characters = *characters;
    return {};
}

template <typename Row>
constexpr bool isMark = std::is_same_v<Row, Mention> || std::is_same_v<Row, Date> || std::is_same_v<Row, Indicator>
    || std::is_same_v<Row, Quotation> || std::is_same_v<Row, Evidence>;

template <typename Row> constexpr bool hasStanding = requires(Row row) { row.standing; };

} // namespace

template <typename Row> Result<QJsonObject> RowChanges::read(qint64 key)
{
    static const QString sql = selectSql<Row>(u"WHERE r.id = :key"_s);
    Statement statement = m_connection.statement(sql);
    Result<Row> row = readOne<Row>(statement.bind(u":key"_s, key));
    if (!row && row.error().code == ErrorCode::NotFound)
        return QJsonObject();
    if (!row)
        return row.error();
    if constexpr (requires { row->quote; })
        completeQuote(row->quote, m_places.of(row->text).characters, row->span);
    QJsonObject object = rowToJson(*row);
    if (const Result<void> beside = readBeside(m_connection, *row, object); !beside)
        return beside.error();
    return object;
}

void RowChanges::countStanding(const Standing &standing, qint64 CaseCounts::*total, int step)
{
    if (total && standing.status != Status::Rejected)
        m_counts.*total += step;
    if (standing.status == Status::Proposed)
        m_counts.proposals += step;
}

// Adds what the row counts for, or takes it off. A source that comes or goes is counted at the end.
template <typename Row> void RowChanges::count(const Row &row, int step)
{
    if constexpr (isMark<Row>) {
        const Places::TextPlace &place = m_places.of(row.text);
        if (place.counted) {
            countStanding(row.standing,
                std::is_same_v<Row, Mention>    ? &CaseCounts::mentions
                    : std::is_same_v<Row, Date> ? &CaseCounts::dates
                                                : nullptr,
                step);
        }
        if (std::is_same_v<Row, Mention>)
            m_recounted.insert(place.source);
    } else if constexpr (std::is_same_v<Row, Source>) {
        if (!m_removedBefore.contains(row.id))
            m_removedBefore.insert(row.id, row.removed);
        m_recounted.insert(row.id);
    } else if constexpr (std::is_same_v<Row, Text>) {
        m_counts.texts += m_places.isCounted(row.source) ? step : 0;
        m_recounted.insert(row.source);
    } else if constexpr (std::is_same_v<Row, Passage>) {
        m_counts.passages += m_places.of(row.text).counted ? step : 0;
        m_placed.insert(row.text);
    } else if constexpr (std::is_same_v<Row, Link>) {
        if (m_places.isCounted(row.rendered))
            countStanding(row.standing, nullptr, step);
    } else if constexpr (std::is_same_v<Row, Claim>) {
        if (m_places.isCounted(row.source))
            countStanding(row.standing, &CaseCounts::claims, step);
    } else if constexpr (std::is_same_v<Row, Finding>) {
        m_counts.findings += row.standing.status == Status::Proposed ? step : 0;
    } else if constexpr (std::is_same_v<Row, DraftLink>) {
        return; // a person's, and of nothing that is counted
    } else if constexpr (hasStanding<Row>) {
        countStanding(row.standing,
            std::is_same_v<Row, Entity>      ? &CaseCounts::entities
                : std::is_same_v<Row, Event> ? &CaseCounts::events
                                             : nullptr,
            step);
    }
}

template <typename Row> Result<void> RowChanges::put(Row row, const QJsonObject &object)
{
    if (const Result<void> whole = complete(m_connection, row, object); !whole)
        return whole;
    Statement statement = m_connection.statement(putSql<Row>());
    ColumnWriter writer(m_connection, statement, m_keys, m_places, m_origins);
    describe(writer, row);
    if (writer.error())
        return *writer.error();
    return statement.run();
}

// The row as it is to be, in the place of what is there; `before` is empty when there is nothing.
template <typename Row> Result<void> RowChanges::write(qint64 key, const QJsonObject &before, const QJsonObject &after)
{
    const Row row = rowFromJson<Row>(key, after);
    if (!before.isEmpty())
        count(rowFromJson<Row>(key, before), -1);
    Result<void> done = put(row, after);
    if (done && before.isEmpty())
        done = insertBeside(m_connection, row, after);
    if (!done)
        return done;
    count(row, 1);
    const QString table = tableOf<decltype(Row::id)>();
    if (before.isEmpty())
        m_changes.append({table, key, {}, after});
    else
        m_changes.append({table, key, differing(before, after), differing(after, before)});
    return {};
}

template <typename Row> Result<void> RowChanges::erase(qint64 key, const QJsonObject &before)
{
    const QString table = tableOf<decltype(Row::id)>();
    count(rowFromJson<Row>(key, before), -1);
    m_changes.append({table, key, before, {}});
    return m_connection.statement(u"DELETE FROM %1 WHERE id = :key"_s.arg(table)).bind(u":key"_s, key).run();
}

// Numbers move on from passage to passage; for a moment none of the text has the number of another.
Result<void> RowChanges::setNumbersAside(const QSet<TextId> &texts)
{
    for (const TextId text : texts) {
        const Result<void> aside =
            m_connection.statement(u"UPDATE passage SET number = -number - 1 WHERE text = :text AND number >= 0"_s)
                .bind(u":text"_s, text)
                .run();
        if (!aside)
            return aside;
    }
    return {};
}

// Those that keep their numbers get them back.
Result<void> RowChanges::takeNumbersBack(const QSet<TextId> &texts)
{
    for (const TextId text : texts) {
        const Result<void> back =
            m_connection.statement(u"UPDATE passage SET number = -number - 1 WHERE text = :text AND number < 0"_s)
                .bind(u":text"_s, text)
                .run();
        if (!back)
            return back;
    }
    return {};
}

template <typename Row> Result<void> RowChanges::changeRows(const QList<Row> &rows)
{
    const QString table = tableOf<decltype(Row::id)>();
    QList<QJsonObject> before;
    QSet<TextId> renumbered;
    for (const Row &row : rows) {
        const Result<QJsonObject> object = read<Row>(row.id.value);
        if (!object)
            return object.error();
        if (object->isEmpty())
            return Error{ErrorCode::NotFound, u"%1 %2"_s.arg(table).arg(row.id.value), {}};
        before.append(*object);
        if constexpr (std::is_same_v<Row, Passage>)
            renumbered.insert(row.text);
    }
    if (const Result<void> aside = setNumbersAside(renumbered); !aside)
        return aside;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 key = rows.at(i).id.value;
        QJsonObject after = rowToJson(rows.at(i), &m_keys); // may name new rows, which have keys by now
        if (m_keys.problem())
            return *m_keys.problem();
        if (before.at(i).value(revisionColumn) != after.value(revisionColumn))
            return changedSince(table, key);
        for (const QString &beside : {u"characters"_s, u"spans"_s}) {
            if (before.at(i).contains(beside))
                after.insert(beside, before.at(i).value(beside));
        }
        if (after == before.at(i))
            continue;
        if (after.contains(revisionColumn))
            after.insert(revisionColumn, after.value(revisionColumn).toInteger() + 1);
        if (const Result<void> done = write<Row>(key, before.at(i), after); !done)
            return done;
    }
    return takeNumbersBack(renumbered);
}

Result<void> RowChanges::change(const CaseContent &rows)
{
    const auto changeAll = [this](const auto &...lists) {
        Result<void> done;
        const auto next = [&](const auto &list) {
            if (done)
                done = changeRows(list);
        };
        (next(lists), ...);
        return done;
    };
    return changeAll(rows.sources, rows.editions, rows.renditions, rows.versions, rows.texts, rows.passages, rows.links,
        rows.drafts, rows.paragraphs, rows.draftLinks, rows.entities, rows.names, rows.samenesses, rows.mentions,
        rows.indicators, rows.quotations, rows.dates, rows.events, rows.claims, rows.evidence, rows.notes,
        rows.findings);
}

// All are read before the first goes, since some take others along.
Result<void> RowChanges::remove(const QList<RowKey> &rows)
{
    QList<QJsonObject> before;
    for (const RowKey &row : rows) {
        const Result<void> done = withTable(row.table, [&]<typename Row>(const Row &) -> Result<void> {
            const Result<QJsonObject> object = read<Row>(row.key);
            if (!object)
                return object.error();
            if (object->isEmpty())
                return Error{ErrorCode::NotFound, u"%1 %2"_s.arg(row.table).arg(row.key), {}};
            if (row.revision >= 0 && object->contains(revisionColumn)
                && object->value(revisionColumn).toInteger() != row.revision)
                return changedSince(row.table, row.key);
            before.append(*object);
            return {};
        });
        if (!done)
            return done;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Result<void> done = withTable(
            rows.at(i).table, [&]<typename Row>(const Row &) { return erase<Row>(rows.at(i).key, before.at(i)); });
        if (!done)
            return done;
    }
    return {};
}

// `now` is the row as it is.
template <typename Row> Result<void> RowChanges::takeRowBack(const Change &change, const QJsonObject &now)
{
    if (change.before.isEmpty())
        return erase<Row>(change.key, now);
    if (change.after.isEmpty())
        return write<Row>(change.key, {}, change.before);
    QJsonObject after = now;
    for (auto field = change.before.begin(); field != change.before.end(); ++field)
        after.insert(field.key(), field.value());
    if (after.contains(revisionColumn)) // it counts changes, and this is one
        after.insert(revisionColumn, now.value(revisionColumn).toInteger() + 1);
    return write<Row>(change.key, now, after);
}

// All rows are read before the first is written.
Result<void> RowChanges::takeBack(const Act &act)
{
    struct Step
    {
        Change change;
        QJsonObject now;
    };
    QList<Step> steps;
    QSet<TextId> renumbered;
    for (auto change = act.changes.crbegin(); change != act.changes.crend(); ++change) {
        const Result<void> done = withTable(change->table, [&]<typename Row>(const Row &) -> Result<void> {
            const Result<QJsonObject> now = read<Row>(change->key);
            if (!now)
                return now.error();
            const bool wentAway = change->after.isEmpty();
            // What was changed and taken back since counts on, and is the same all the same.
            QJsonObject after = change->after;
            after.remove(revisionColumn);
            if (wentAway ? !now->isEmpty() : now->isEmpty() || !has(*now, after)) {
                m_left.append({change->table, change->key, -1});
                return {};
            }
            if (std::is_same_v<Row, Passage> && !now->isEmpty())
                renumbered.insert(TextId(now->value(u"text"_s).toInteger()));
            steps.append({*change, *now});
            return {};
        });
        if (!done)
            return done;
    }
    if (const Result<void> aside = setNumbersAside(renumbered); !aside)
        return aside;
    for (const Step &step : std::as_const(steps)) {
        const Result<void> done = withTable(
            step.change.table, [&]<typename Row>(const Row &) { return takeRowBack<Row>(step.change, step.now); });
        if (!done)
            return done;
    }
    return takeNumbersBack(renumbered);
}

template <typename Row> Result<void> RowChanges::noteRows(const QList<Row> &rows)
{
    for (const Row &row : rows) {
        const QString table = tableOf<decltype(Row::id)>();
        if (!row.id)
            return Error{ErrorCode::Invalid, u"a new %1 comes without an id"_s.arg(table), {}};
        const qint64 key = m_keys.referred(row.id).value;
        const Result<QJsonObject> object = read<Row>(key);
        if (!object)
            return object.error();
        m_changes.append({table, key, {}, *object});
    }
    return {};
}

Result<void> RowChanges::noteNew(const CaseContent &rows)
{
    const auto noteAll = [this](const auto &...lists) {
        Result<void> done;
        const auto next = [&](const auto &list) {
            if (done)
                done = noteRows(list);
        };
        (next(lists), ...);
        return done;
    };
    return noteAll(rows.sources, rows.editions, rows.renditions, rows.versions, rows.texts, rows.passages, rows.links,
        rows.drafts, rows.paragraphs, rows.draftLinks, rows.entities, rows.names, rows.samenesses, rows.mentions,
        rows.indicators, rows.quotations, rows.dates, rows.events, rows.claims, rows.evidence, rows.notes,
        rows.findings);
}

// Everything that stands in the source, as if it was not removed.
Result<void> RowChanges::countSource(SourceId source, int step)
{
    const Result<CaseCounts> own = countsOf(m_connection, source);
    if (!own)
        return own.error();
    m_counts.sources += step;
    m_counts.texts += step * own->texts;
    m_counts.passages += step * own->passages;
    m_counts.mentions += step * own->mentions;
    m_counts.dates += step * own->dates;
    m_counts.claims += step * own->claims;
    m_counts.proposals += step * own->proposals;
    return {};
}

Result<void> RowChanges::replaceMarks(TextId text)
{
    for (const QString &table : {u"mention"_s, u"date"_s, u"evidence"_s}) {
        const Result<void> done =
            m_connection
                .statement(
                    u"UPDATE %1 SET passage = (SELECT p.id FROM passage p WHERE p.text = %1.text "
                    "AND p.span_start <= %1.span_start AND %1.span_start < p.span_end) WHERE text = :text"_s.arg(table))
                .bind(u":text"_s, text)
                .run();
        if (!done)
            return done;
    }
    return {};
}

bool RowChanges::concern(const QStringList &tables) const
{
    return std::ranges::any_of(m_changes, [&tables](const Change &change) { return tables.contains(change.table); });
}

bool RowChanges::mayHideEntities() const
{
    return concern({u"source"_s, u"mention"_s, u"entity"_s, u"sameness"_s});
}

bool RowChanges::mayHideEvents() const
{
    return concern({u"source"_s, u"claim"_s, u"event"_s});
}

Result<void> RowChanges::finish()
{
    for (const TextId text : std::as_const(m_placed)) {
        if (const Result<void> done = replaceMarks(text); !done)
            return done;
    }
    for (auto source = m_removedBefore.cbegin(); source != m_removedBefore.cend(); ++source) {
        Statement statement = m_connection.statement(u"SELECT removed FROM source WHERE id = :source"_s);
        const Result<bool> there = statement.bind(u":source"_s, source.key()).next();
        if (!there)
            return there.error();
        const bool removed = !*there || statement.integer(0) != 0;
        if (removed == source.value())
            continue;
        if (const Result<void> done = countSource(source.key(), removed ? -1 : 1); !done)
            return done;
    }
    if (const Result<void> done = recountMentions(m_connection, m_recounted); !done)
        return done;
    int dangling = 0;
    int highest = 0;
    sqlite3_db_status(m_connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &dangling, &highest, 0);
    if (dangling != 0)
        return Error{ErrorCode::Conflict, u"something else rests on a row that would go"_s, {}};
    return {};
}

} // namespace dossier
