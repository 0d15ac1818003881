// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about rows by their keys, as acts of a person want them.

#include "store/casereader.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/keys.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Puts rows of any table into a value.
class RowsByKey
{
public:
    explicit RowsByKey(Connection &connection) : m_connection(connection) { }

    Result<void> add(const RowKey &key)
    {
        if (m_seen.contains({key.table, key.key}))
            return {};
        m_seen.insert({key.table, key.key});
        std::optional<Result<void>> done;
        const auto attempt = [&]<typename Row>(QList<Row> CaseContent::*list) {
            if (!done && tableOf<decltype(Row::id)>() == key.table)
                done = addTo(m_content.*list, key);
        };
        const auto attemptAll = [&attempt](auto... lists) { (attempt(lists), ...); };
        attemptAll(&CaseContent::sources, &CaseContent::editions, &CaseContent::renditions, &CaseContent::versions,
            &CaseContent::texts, &CaseContent::passages, &CaseContent::links, &CaseContent::drafts,
            &CaseContent::paragraphs, &CaseContent::draftLinks, &CaseContent::entities, &CaseContent::names,
            &CaseContent::samenesses, &CaseContent::mentions, &CaseContent::indicators, &CaseContent::quotations,
            &CaseContent::dates, &CaseContent::events, &CaseContent::claims, &CaseContent::evidence,
            &CaseContent::notes, &CaseContent::findings);
        return done ? *done : Result<void>(Error{ErrorCode::Invalid, u"there is no table %1"_s.arg(key.table), {}});
    }

    CaseContent take() { return std::move(m_content); }

private:
    template <typename Row> Result<void> addTo(QList<Row> &rows, const RowKey &key)
    {
        static const QString sql = selectSql<Row>(u"WHERE r.id = :key"_s);
        Statement statement = m_connection.statement(sql);
        Result<Row> row = readOne<Row>(statement.bind(u":key"_s, key.key));
        if (!row && row.error().code == ErrorCode::NotFound)
            return Error{ErrorCode::NotFound, u"%1 %2"_s.arg(key.table).arg(key.key), {}};
        if (!row)
            return row.error();
        if constexpr (requires { row->quote; }) {
            const Result<void> quoted = completeQuoteOf(*row);
            if (!quoted)
                return quoted;
        }
        if constexpr (std::is_same_v<Row, Text>) {
            const Result<QString> characters = readCharacters(m_connection, row->id);
            if (!characters)
                return characters.error();
            row->characters = *characters;
        }
        if constexpr (std::is_same_v<Row, Finding>) {
            const Result<QList<TextSpan>> spans = readFindingSpans(m_connection, row->id);
            if (!spans)
                return spans.error();
            row->spans = *spans;
        }
        rows.append(*std::move(row));
        return {};
    }

    template <typename Row> Result<void> completeQuoteOf(Row &row)
    {
        auto characters = m_characters.constFind(row.text);
        if (characters == m_characters.cend()) {
            const Result<QString> read = readCharacters(m_connection, row.text);
            if (!read)
                return read.error();
            characters = m_characters.insert(row.text, *read);
        }
        completeQuote(row.quote, *characters, row.span);
        return {};
    }

    Connection &m_connection;
    CaseContent m_content;
    QSet<std::pair<QString, qint64>> m_seen;
    QHash<TextId, QString> m_characters;
};

struct Reference
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView to;
};

constexpr std::array<Reference, 18> references{{
    {"name"_L1, "entity"_L1, "entity"_L1},
    {"sameness"_L1, "first"_L1, "entity"_L1},
    {"sameness"_L1, "second"_L1, "entity"_L1},
    {"mention"_L1, "entity"_L1, "entity"_L1},
    {"quotation"_L1, "speaker"_L1, "entity"_L1},
    {"claim"_L1, "attributed_to"_L1, "entity"_L1},
    {"claim"_L1, "event"_L1, "event"_L1},
    {"evidence"_L1, "claim"_L1, "claim"_L1},
    {"claim"_L1, "repeats"_L1, "claim"_L1},
    {"event"_L1, "preferred"_L1, "claim"_L1},
    {"note"_L1, "entity"_L1, "entity"_L1},
    {"note"_L1, "event"_L1, "event"_L1},
    {"mention"_L1, "text"_L1, "text"_L1},
    {"date"_L1, "text"_L1, "text"_L1},
    {"indicator"_L1, "text"_L1, "text"_L1},
    {"quotation"_L1, "text"_L1, "text"_L1},
    {"link"_L1, "source"_L1, "passage"_L1},
    {"link"_L1, "rendered"_L1, "passage"_L1},
}};

} // namespace

Result<Act> CaseReader::act(ActId id) const
{
    return readAct(*m_connection, id);
}

Result<CaseContent> CaseReader::rows(const QList<RowKey> &keys) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    RowsByKey rows(*m_connection);
    for (const RowKey &key : keys) {
        if (const Result<void> done = rows.add(key); !done)
            return done.error();
    }
    return rows.take();
}

Result<QList<RowKey>> CaseReader::restingOn(const RowKey &row) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    QList<RowKey> resting;
    for (const Reference &reference : references) {
        if (reference.to != row.table)
            continue;
        Statement statement = m_connection->statement(
            u"SELECT id FROM %1 WHERE %2 = :key ORDER BY id"_s.arg(reference.table, reference.column));
        statement.bind(u":key"_s, row.key);
        const Result<void> read =
            statement.forEach([&] { resting.append({QString(reference.table), statement.integer(0), -1}); });
        if (!read)
            return read.error();
    }
    return resting;
}

Result<QList<Sameness>> CaseReader::samenesses() const
{
    static const QString sql = selectSql<Sameness>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Sameness>(statement);
}

Result<Clusters> CaseReader::clusters() const
{
    return readClusters(*m_connection);
}

} // namespace dossier
