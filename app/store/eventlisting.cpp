// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All events of a case as the timeline draws them. They are asked for whenever a case opens or changes, in cases of any
// size, so that no more is read than a row has, and what many rows have is read once.

#include "store/casereader.h"
#include "store/connection.h"
#include "store/keptcounts.h"
#include "store/rowsql.h"
#include "store/sourcerows.h"
#include "store/transaction.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Days that many events have in common, read once.
class KnownDates
{
public:
    Edtf read(const QString &text)
    {
        if (text.isEmpty())
            return {};
        if (m_last.toString() == text) // as with those of one source
            return m_last;
        auto known = m_dates.constFind(text);
        if (known == m_dates.constEnd())
            known = m_dates.insert(text, Edtf::parse(text).value_or(Edtf()));
        return m_last = *known;
    }

private:
    QHash<QString, Edtf> m_dates;
    Edtf m_last;
};

// Words that many rows have in common, kept once.
class KnownWords
{
public:
    QString read(const QString &words) { return *m_words.insert(words); }

private:
    QSet<QString> m_words;
};

// Those that lists show, by earliest day, undated last. To look for those that are left out takes longer than all else,
// and most cases have none. They are read as they lie in the file and put in order here: by the index of their days
// each would be fetched from elsewhere, which takes four times as long.
Result<QList<EventRow>> readEvents(Connection &connection, KnownDates &dates)
{
    const Result<CaseCounts> counts = readCounts(connection);
    if (!counts)
        return counts.error();
    static const QString all =
        u"SELECT e.id, e.uid, e.title, e.date, e.part, e.date_set_by_person, e.preferred, e.status, "
        "ifnull(e.date_earliest, :undated), ifnull(e.date_latest, :unended) FROM event e WHERE e.status <> 2"_s;
    static const QString seen = all + u" AND NOT "_s + unseenEventSql;
    Statement statement = connection.statement(counts->unseenEvents > 0 ? seen : all);
    statement.bind(u":undated"_s, std::numeric_limits<qint64>::max());
    statement.bind(u":unended"_s, std::numeric_limits<qint64>::min());
    using Place = std::tuple<qint64, qint64, qint64, qsizetype>;
    std::vector<Place> places;
    QList<EventRow> rows;
    places.reserve(static_cast<size_t>(counts->events));
    rows.reserve(counts->events);
    const Result<void> read = statement.forEach([&] {
        EventRow &row = rows.emplaceBack();
        row.id = statement.id<EventId>(0);
        row.uid = statement.uid(1);
        row.title = statement.text(2);
        row.date = dates.read(statement.text(3));
        row.part = datePartFromString(statement.text(4));
        row.dateSetByPerson = statement.integer(5) != 0;
        row.preferred = statement.id<ClaimId>(6);
        fromNumber(static_cast<int>(statement.integer(7)), row.status);
        places.emplace_back(statement.integer(8), statement.integer(9), row.id.value, rows.size() - 1);
    });
    if (!read)
        return read.error();
    if (std::ranges::is_sorted(places))
        return rows;
    std::ranges::sort(places);
    QList<EventRow> ordered;
    ordered.reserve(rows.size());
    for (const Place &place : places)
        ordered.append(std::move(rows[std::get<3>(place)]));
    return ordered;
}

// By day, undated last. Without a condition they are counted by the index of their days, else in the table as it lies
// in the file.
Result<QList<EventDays>> readEventDays(Connection &connection, const QString &condition)
{
    const QString table = condition.isEmpty() ? u"event e"_s : u"event e NOT INDEXED"_s;
    Statement statement = connection.statement(
        u"SELECT e.date_earliest, e.date_latest, count(*) FROM %1 %2 GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2"_s.arg(
            table, condition));
    return statement.list<EventDays>([&] {
        EventDays row;
        if (!statement.isNull(0))
            row.days = {statement.integer(0), statement.integer(1)};
        row.events = statement.integer(2);
        return row;
    });
}

// Open ends are wider than any day count.
quint64 widthOf(const Edtf &date)
{
    const DayBounds bounds = date.bounds();
    if (date.isNull() || bounds.earliest == daysBegin || bounds.latest == daysEnd)
        return std::numeric_limits<quint64>::max();
    return static_cast<quint64>(bounds.latest - bounds.earliest);
}

// The claims of the events at hand: those that are not rejected, of sources that are not removed, each event's together
// and in the order of the list of sources.
class ClaimListing
{
public:
    ClaimListing(Connection &connection, KnownDates &dates, QList<EventRow> &rows)
        : m_connection(connection)
        , m_dates(dates)
        , m_rows(rows)
    {
        m_places.reserve(rows.size());
        for (qsizetype place = 0; place < rows.size(); ++place)
            m_places.insert(rows.at(place).id, place);
    }

    Result<void> read()
    {
        static const QString sql =
            u"SELECT c.event, c.id, c.source, c.kind, c.wording, c.date, c.part, c.anchor, c.repeats, c.status, "
            u"c.stance, "
            "o.rule, s.title, s.kind, s.language, s.published_earliest, s.published_latest FROM claim c "
            "JOIN origin o ON o.id = c.origin JOIN source s ON s.id = c.source "
            "WHERE c.status <> 2 AND s.removed = 0 ORDER BY c.event, %1, c.id"_s.arg(sourceOrder);
        Statement statement = m_connection.statement(sql);
        const Result<void> done = statement.forEach([&] { take(statement); });
        finish();
        return done;
    }

private:
    enum Column {
        Event,
        Id,
        SourceColumn,
        Kind,
        Wording,
        DateColumn,
        Part,
        Anchor,
        Repeats,
        StatusColumn,
        StanceColumn,
        Rule,
        Title,
        SourceKind,
        Language,
        Earliest,
        Latest
    };

    void take(const Statement &row)
    {
        if (const EventId event = row.id<EventId>(Event); event != m_event) {
            finish();
            m_event = event;
            const auto place = m_places.constFind(event);
            m_row = place == m_places.constEnd() ? nullptr : &m_rows[*place];
        }
        if (m_row == nullptr)
            return;
        const SourceId source = row.id<SourceId>(SourceColumn);
        m_sources.insert(source);
        if (row.isNull(Repeats))
            m_own.insert(source);
        m_row->attested = std::max(m_row->attested, lastDay(row));
        if (claimKindFromString(row.text(Kind)) == ClaimKind::Date)
            m_row->claims.append(dated(row));
    }
    static Day lastDay(const Statement &row)
    {
        if (row.isNull(Earliest))
            return daysBegin;
        const Day latest = row.integer(Latest);
        return latest == daysEnd ? row.integer(Earliest) : latest;
    }
    DatedClaim dated(const Statement &row)
    {
        DatedClaim claim;
        claim.claim = row.id<ClaimId>(Id);
        claim.source = row.id<SourceId>(SourceColumn);
        claim.wording = row.text(Wording);
        claim.language = m_words.read(row.text(Language));
        claim.date = m_dates.read(row.text(DateColumn));
        claim.repeated = !row.isNull(Repeats);
        fromNumber(static_cast<int>(row.integer(StatusColumn)), claim.status);
        claim.sourceTitle = row.text(Title);
        claim.sourceKind = m_words.read(row.text(SourceKind));
        claim.rule = m_words.read(row.text(Rule));
        claim.anchor = row.text(Anchor);
        claim.part = datePartFromString(row.text(Part));
        claim.stance = stanceFromString(row.text(StanceColumn));
        return claim;
    }
    // What is told of an event once all its claims are there.
    void finish()
    {
        if (m_row != nullptr) {
            std::ranges::stable_sort(m_row->claims, {}, [](const DatedClaim &claim) { return widthOf(claim.date); });
            m_row->sources = static_cast<int>(m_sources.size());
            m_row->repeats = static_cast<int>(m_sources.size() - m_own.size());
        }
        m_sources.clear();
        m_own.clear();
        m_row = nullptr;
    }

    Connection &m_connection;
    KnownDates &m_dates;
    KnownWords m_words;
    QList<EventRow> &m_rows;
    QHash<EventId, qsizetype> m_places;
    EventId m_event;
    EventRow *m_row = nullptr; // of that event
    QSet<SourceId> m_sources; // that speak of it
    QSet<SourceId> m_own; // those with a claim of their own
};

} // namespace

Result<QList<EventRow>> CaseReader::events() const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    KnownDates dates;
    Result<QList<EventRow>> rows = readEvents(*m_connection, dates);
    if (!rows)
        return rows;
    const Result<void> read = ClaimListing(*m_connection, dates, *rows).read();
    if (!read)
        return read.error();
    return rows;
}

Result<QList<EventDays>> CaseReader::eventDays() const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<CaseCounts> counts = readCounts(*m_connection);
    if (!counts)
        return counts.error();
    Result<QList<EventDays>> days = readEventDays(*m_connection, {});
    const auto sum = [](qint64 events, const EventDays &each) { return events + each.events; };
    const bool all = days && std::accumulate(days->cbegin(), days->cend(), qint64(0), sum) == counts->events;
    if (!days || (all && counts->unseenEvents == 0))
        return days;
    return readEventDays(*m_connection,
        counts->unseenEvents > 0 ? u"WHERE e.status <> 2 AND NOT "_s + unseenEventSql : u"WHERE e.status <> 2"_s);
}

Result<QList<EventRow>> CaseReader::eventsWithoutClaims() const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    KnownDates dates;
    return readEvents(*m_connection, dates);
}

} // namespace dossier
