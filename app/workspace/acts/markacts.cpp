// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/markacts.h"

#include "casefile/datewording.h"
#include "store/keys.h"
#include "workspace/acts/actrows.h"
#include "workspace/readingagain.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

bool isDecidedUpon(const QString &table)
{
    static const QStringList tables{u"mention"_s, u"date"_s, u"indicator"_s, u"quotation"_s, u"link"_s, u"name"_s,
        u"sameness"_s, u"entity"_s, u"event"_s, u"claim"_s, u"evidence"_s, u"finding"_s};
    return tables.contains(table);
}

// What belongs to a row of a table.
QStringList ownedBy(const QString &table)
{
    if (table == "entity"_L1)
        return {u"name"_s, u"mention"_s};
    if (table == "event"_L1)
        return {u"claim"_s};
    if (table == "claim"_L1)
        return {u"evidence"_s};
    return {};
}

QString codeOf(Status status)
{
    switch (status) {
    case Status::Accepted:
        return u"accept"_s;
    case Status::Rejected:
        return u"reject"_s;
    case Status::Proposed:
        break;
    }
    return u"reopen"_s;
}

RowKey claimRow(ClaimId claim)
{
    return {u"claim"_s, claim.value, -1};
}

class Settling
{
public:
    Settling(const CaseReader &reader, Status status, const QString &reason)
        : m_reader(reader)
        , m_status(status)
        , m_reason(reason)
    {
    }

    Result<Write> run(const QList<RowKey> &rows);
    Result<CaseContent> decided(const QList<RowKey> &rows); // the rows as they are to be, but for what follows

private:
    Result<void> addMembers(QList<RowKey> &rows);
    Result<void> gather(const QList<RowKey> &rows);
    template <typename Row> void decide(QList<Row> CaseContent::*list);
    Result<QStringList> wordsOf(const RowKey &row) const;
    Result<QStringList> whatIsClaimed(const Claim &claim) const;
    Result<QStringList> labelsOf(const Sameness &sameness) const;
    Result<QStringList> endsOf(const Link &link) const;

    const CaseReader &m_reader;
    Status m_status;
    QString m_reason;
    QSet<std::pair<QString, qint64>> m_chosen;
    CaseContent m_rows; // those chosen and what belongs to them
    Write m_write;
};

// Lists show entities that are judged to be the same as one: what is decided of it is decided of all.
Result<void> Settling::addMembers(QList<RowKey> &rows)
{
    const auto isEntity = [](const RowKey &row) { return row.table == "entity"_L1; };
    if (std::ranges::none_of(rows, isEntity))
        return {};
    const Result<Clusters> clusters = m_reader.clusters();
    if (!clusters)
        return clusters.error();
    for (const RowKey &row : QList(rows)) {
        if (!isEntity(row))
            continue;
        for (const EntityId member : clusters->members(EntityId(row.key))) {
            if (!m_chosen.contains({row.table, member.value})) {
                m_chosen.insert({row.table, member.value});
                rows.append({row.table, member.value, -1});
            }
        }
    }
    return {};
}

Result<void> Settling::gather(const QList<RowKey> &rows)
{
    QList<RowKey> all;
    QList<RowKey> next = rows;
    if (const Result<void> added = addMembers(next); !added)
        return added;
    QSet<std::pair<QString, qint64>> seen;
    while (!next.isEmpty()) {
        const RowKey row = next.takeFirst();
        if (!isDecidedUpon(row.table))
            return invalid(u"%1 is not decided upon"_s.arg(row.table));
        if (seen.contains({row.table, row.key}))
            continue;
        seen.insert({row.table, row.key});
        all.append(row);
        const QStringList owned = ownedBy(row.table);
        if (owned.isEmpty())
            continue;
        const Result<QList<RowKey>> resting = m_reader.restingOn(row);
        if (!resting)
            return resting.error();
        for (const RowKey &each : *resting) {
            if (owned.contains(each.table))
                next.append(each);
        }
    }
    Result<CaseContent> content = m_reader.rows(all);
    if (!content)
        return content.error();
    m_rows = *std::move(content);
    return {};
}

// Accepting what a rule proposed does not accept what was rejected before; a rejection takes all along, and what it
// took comes back with it.
template <typename Row> void Settling::decide(QList<Row> CaseContent::*list)
{
    const QString table = tableOf<decltype(Row::id)>();
    for (Row row : m_rows.*list) {
        const Status before = row.standing.status;
        const bool comesAlong = m_status == Status::Accepted ? before == Status::Proposed : before != m_status;
        const bool isChosen = m_chosen.contains({table, row.id.value});
        if (before == m_status || !(comesAlong || isChosen))
            continue;
        // Whether another entity is the same is a question of its own.
        if (std::is_same_v<Row, Sameness> && !isChosen && m_status == Status::Accepted
            && !row.standing.origin.isPerson())
            continue;
        row.standing.status = m_status;
        if constexpr (std::is_same_v<Row, Finding>)
            row.reason = m_status == Status::Proposed ? QString() : m_reason;
        (m_write.changed.*list).append(row);
    }
}

Result<QStringList> Settling::wordsOf(const RowKey &row) const
{
    const auto first = [&row]<typename Row>(const QList<Row> &rows) {
        return std::ranges::find(rows, row.key, [](const Row &each) { return each.id.value; });
    };
    if (row.table == "mention"_L1)
        return QStringList{first(m_rows.mentions)->quote.words};
    if (row.table == "date"_L1)
        return QStringList{first(m_rows.dates)->wording};
    if (row.table == "indicator"_L1)
        return QStringList{first(m_rows.indicators)->value};
    if (row.table == "name"_L1)
        return QStringList{first(m_rows.names)->spelling};
    if (row.table == "entity"_L1)
        return QStringList{first(m_rows.entities)->label};
    if (row.table == "event"_L1)
        return QStringList{first(m_rows.events)->title};
    if (row.table == "claim"_L1)
        return whatIsClaimed(*first(m_rows.claims));
    if (row.table == "evidence"_L1)
        return QStringList{firstWords(first(m_rows.evidence)->quote.words)};
    if (row.table == "finding"_L1)
        return QStringList{first(m_rows.findings)->code} + first(m_rows.findings)->arguments;
    if (row.table == "quotation"_L1) {
        const Quotation quotation = *first(m_rows.quotations);
        const Result<Text> text = m_reader.text(quotation.text);
        if (!text)
            return text.error();
        return QStringList{firstWords(text->characters.mid(quotation.span.start, quotation.span.length()))};
    }
    if (row.table == "sameness"_L1)
        return labelsOf(*first(m_rows.samenesses));
    if (row.table == "link"_L1)
        return endsOf(*first(m_rows.links));
    return QStringList();
}

Result<QStringList> Settling::whatIsClaimed(const Claim &claim) const
{
    const Result<CaseContent> events = m_reader.rows({{u"event"_s, claim.event.value, -1}});
    if (!events)
        return events.error();
    const QString event = events->events.isEmpty() ? QString() : events->events.constFirst().title;
    return QStringList{withPart(claim.value, claim.part), event, toString(claim.kind)};
}

Result<QStringList> Settling::labelsOf(const Sameness &sameness) const
{
    const Result<Entity> one = m_reader.entity(sameness.first);
    const Result<Entity> other = m_reader.entity(sameness.second);
    if (!one || !other)
        return one ? other.error() : one.error();
    return QStringList{one->label, other->label};
}

Result<QStringList> Settling::endsOf(const Link &link) const
{
    const Result<CaseContent> ends =
        m_reader.rows({{u"passage"_s, link.rendered.value, -1}, {u"passage"_s, link.source.value, -1}});
    if (!ends)
        return ends.error();
    const auto passage = [&ends](PassageId id) { return *std::ranges::find(ends->passages, id, &Passage::id); };
    const Passage rendered = passage(link.rendered);
    const Result<Text> text = m_reader.text(rendered.text);
    if (!text)
        return text.error();
    return QStringList{firstWords(text->characters.sliced(rendered.span.start, rendered.span.length())),
        QString::number(passage(link.source).number)};
}

Result<CaseContent> Settling::decided(const QList<RowKey> &rows)
{
    for (const RowKey &row : rows)
        m_chosen.insert({row.table, row.key});
    if (const Result<void> done = gather(rows); !done)
        return done.error();
    const auto decideAll = [this](auto... lists) { (decide(lists), ...); };
    decideAll(&CaseContent::mentions, &CaseContent::dates, &CaseContent::indicators, &CaseContent::quotations,
        &CaseContent::links, &CaseContent::names, &CaseContent::samenesses, &CaseContent::entities,
        &CaseContent::events, &CaseContent::claims, &CaseContent::evidence, &CaseContent::findings);
    return m_write.changed;
}

Result<Write> Settling::run(const QList<RowKey> &rows)
{
    if (rows.isEmpty())
        return invalid(u"nothing to decide upon"_s);
    if (const Result<CaseContent> done = decided(rows); !done)
        return done.error();
    static const CaseContent nothing;
    if (m_write.changed == nothing)
        return invalid(u"it stands so already"_s);
    if (const Result<void> dated = followEvents(m_reader, m_write); !dated)
        return dated.error();
    const Result<QStringList> words = wordsOf(rows.constFirst());
    if (!words)
        return words.error();
    const bool isFinding = rows.size() == 1 && rows.constFirst().table == "finding"_L1 && m_status != Status::Proposed;
    const auto isOther = [&rows](const RowKey &row) { return row.table != rows.constFirst().table; };
    const QString table = std::ranges::any_of(rows, isOther) ? u"row"_s : rows.constFirst().table;
    const Write named = isFinding
        ? personsAct(u"settle-finding"_s, QStringList{words->value(0), toString(m_status), m_reason} + words->mid(1))
        : personsAct(codeOf(m_status), QStringList{table, QString::number(rows.size())} + *words);
    m_write.act = named.act;
    m_write.byPerson = true;
    return m_write;
}

// A row that the act has something to say of stays as it has it, but is a proposal no more.
template <typename Row> void addAccepted(const QList<Row> &accepted, const QList<RowKey> &removed, QList<Row> &changed)
{
    const QString table = tableOf<decltype(Row::id)>();
    for (const Row &row : accepted) {
        const auto isIt = [&](const RowKey &gone) { return gone.table == table && gone.key == row.id.value; };
        if (std::ranges::any_of(removed, isIt))
            continue;
        const auto there = std::ranges::find(changed, row.id, &Row::id);
        if (there == changed.end())
            changed.append(row);
        else if (there->standing.status == Status::Proposed)
            there->standing.status = Status::Accepted;
    }
}

} // namespace

Result<Write> settle(
    const CaseReader &reader, const QString &, const QList<RowKey> &rows, Status status, const QString &reason)
{
    Result<Write> write = Settling(reader, status, reason).run(rows);
    if (!write)
        return write;
    const Result<void> read = readAsSaid(reader, *write);
    return read ? write : Result<Write>(read.error());
}

Result<void> acceptAlong(const CaseReader &reader, const RowKey &row, Status before, Write &write)
{
    if (before == Status::Accepted)
        return {};
    const Result<CaseContent> accepted = Settling(reader, Status::Accepted, {}).decided({row});
    if (!accepted)
        return accepted.error();
    const auto add = [&](auto list) { addAccepted((*accepted).*list, write.removed, write.changed.*list); };
    const auto addAll = [&](auto... lists) { (add(lists), ...); };
    addAll(&CaseContent::entities, &CaseContent::names, &CaseContent::mentions, &CaseContent::events,
        &CaseContent::claims, &CaseContent::evidence);
    return {};
}

Result<Write> editDate(
    const CaseReader &reader, const QString &who, DateId id, const Edtf &edtf, DatePart part, const QString &anchor)
{
    const Result<CaseContent> rows = reader.rows({{u"date"_s, id.value, -1}});
    if (!rows)
        return rows.error();
    Date date = rows->dates.constFirst();
    if (edtf.isNull())
        return invalid(u"a wording means some date"_s);
    if (date.edtf == edtf && date.part == part && date.anchor == anchor)
        return invalid(u"it is read so already"_s);
    date.edtf = edtf;
    date.part = part;
    date.anchor = anchor;
    makeOwn(date, who);
    Write write = personsAct(u"edit-date"_s, {date.wording, withPart(edtf.toString(), part)});
    write.changed.dates = {date};
    const Result<QList<Evidence>> evidence = reader.evidenceIn(date.text);
    if (!evidence)
        return evidence.error();
    for (const Evidence &each : *evidence) {
        if (each.words != date.span)
            continue;
        Result<Claim> claim = reader.claim(each.claim);
        if (!claim)
            return claim.error();
        if (claim->kind != ClaimKind::Date || claim->standing.status == Status::Rejected)
            continue;
        claim->date = edtf;
        claim->value = edtf.toString();
        claim->part = part;
        claim->anchor = anchor;
        const Status before = claim->standing.status;
        makeOwn(*claim, who);
        write.changed.claims.append(*claim);
        if (const Result<void> done = acceptAlong(reader, claimRow(claim->id), before, write); !done)
            return done.error();
    }
    if (const Result<void> dated = followEvents(reader, write); !dated)
        return dated.error();
    return write;
}

} // namespace dossier::acts
