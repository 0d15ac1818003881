// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/coarsertellings.h"

#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/reportwords.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostCandidates = 100; // with more, an entity tells nothing
constexpr int topicsFrom = 1'000'000; // meanings have two tables

bool isOpenToTheEnd(const Edtf &date)
{
    return date.shape() == DateShape::Span && date.startEnd() == IntervalEnd::Given
        && date.endEnd() != IntervalEnd::Given && !date.parts().isEmpty();
}

// Where what it dates began at the latest, or happened.
DayBounds roomOf(const Edtf &date)
{
    return isOpenToTheEnd(date) ? date.parts().constFirst() : date.bounds();
}

// Of what a passage tells beside its date.
struct Meanings
{
    QSet<int> happenings;
    QSet<int> concepts;
};

void addMeanings(const DatedPassage &passage, Meanings &meanings)
{
    const QStringView text(passage.characters);
    QSet<QString> ofNames; // what somebody is called is not what happened
    for (const NamedEntity &entity : passage.entities) {
        for (const QString &word : lowered(entity.label).split(u' '))
            ofNames.insert(word);
    }
    QString last;
    const auto take = [&](const QString &word, const QString &next) {
        if (word.isEmpty() || ofNames.contains(word) || stopWords(passage.language).contains(word))
            return;
        for (const int meaning : conceptsOf(word, passage.language))
            meanings.concepts.insert(meaning);
        for (const ReportTopic &topic : reportTopicsOf(word, next, passage.language)) {
            if (topic.part == ReportPart::Happening || topic.part == ReportPart::Strike)
                meanings.happenings.insert(topicsFrom + topic.number);
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        if (end > at && !passage.words.contains(passage.span.start + at)) {
            const QString word = lowered(text.sliced(at, end - at));
            take(last, word);
            last = word;
        }
        at = std::max(end, at + 1);
    }
    take(last, QString());
}

template <typename Item> int shared(const QSet<Item> &items, const QSet<Item> &others)
{
    const bool isLarger = items.size() > others.size();
    const QSet<Item> &few = isLarger ? others : items;
    const QSet<Item> &many = isLarger ? items : others;
    return static_cast<int>(std::ranges::count_if(few, [&many](const Item &item) { return many.contains(item); }));
}

class CoarserJoining
{
public:
    explicit CoarserJoining(QList<ToldEvent> events) : m_events(std::move(events)) { }

    QList<EventProposal> run()
    {
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            if (m_events.at(i).proposal.date.shape() != DateShape::Point)
                continue;
            for (const EntityId entity : m_events.at(i).entities)
                m_byEntity[entity].insert({m_events.at(i).proposal.date.bounds().earliest, i});
        }
        // Months before years: a day and the month that has joined it are one to a year.
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_events.size(); ++i)
            order.append(i);
        std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_events.at(i).proposal.date.precision(); });
        for (const qsizetype i : std::as_const(order)) {
            if (const std::optional<qsizetype> fine = finerOf(i))
                m_into.insert(i, *fine);
        }
        QList<EventProposal> proposals;
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            if (m_into.contains(i))
                join(i, finestOf(i));
        }
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            if (!m_into.contains(i))
                proposals.append(m_events.at(i).proposal);
        }
        return proposals;
    }

private:
    // A month may have joined a day itself; each step is finer, so that this ends.
    qsizetype finestOf(qsizetype event) const
    {
        for (auto next = m_into.constFind(event); next != m_into.cend(); next = m_into.constFind(event))
            event = *next;
        return event;
    }

    struct Common
    {
        int happenings = 0;
        int concepts = 0;

        int weight() const { return 100 * (2 * happenings + concepts); }
    };
    Common inCommonTold(qsizetype first, qsizetype second)
    {
        learn(first);
        learn(second);
        const Meanings &one = *m_meanings.constFind(first);
        const Meanings &other = *m_meanings.constFind(second);
        return {shared(one.happenings, other.happenings), shared(one.concepts, other.concepts)};
    }

    std::optional<qsizetype> finerOf(qsizetype coarse)
    {
        const ToldEvent &told = m_events.at(coarse);
        if (!mayBeCoarse(told.proposal.date))
            return {};
        const DayBounds room = roomOf(told.proposal.date);
        QSet<qsizetype> candidates;
        for (const EntityId entity : told.entities) {
            const QSet<qsizetype> within = withIn(entity, room, told.proposal.date);
            if (within.size() <= mostCandidates)
                candidates.unite(within);
        }
        std::optional<qsizetype> best;
        int most = 0;
        bool isTied = false;
        for (const qsizetype fine : std::as_const(candidates)) {
            const int common = inCommon(coarse, fine);
            const bool isSame = best && finestOf(fine) == finestOf(*best);
            isTied = common > most ? false : isTied || (common == most && !isSame);
            best = common > most ? fine : best;
            most = std::max(most, common);
        }
        return isTied || most == 0 ? std::nullopt : best;
    }

    QSet<qsizetype> withIn(EntityId entity, DayBounds room, const Edtf &date) const
    {
        QSet<qsizetype> found;
        const auto events = m_byEntity.constFind(entity);
        if (events == m_byEntity.cend())
            return found;
        for (auto event = events->lower_bound({room.earliest, 0}); event != events->cend(); ++event) {
            if (event->first > room.latest || found.size() > mostCandidates)
                break;
            if (mayBeCoarserOf(date, m_events.at(event->second).proposal.date))
                found.insert(event->second);
        }
        return found;
    }

    void learn(qsizetype event)
    {
        if (m_meanings.contains(event))
            return;
        Meanings &meanings = m_meanings[event];
        for (const DatedPassage *passage : m_events.at(event).passages)
            addMeanings(*passage, meanings);
    }

    // 0: nothing that makes one of them.
    int inCommon(qsizetype coarse, qsizetype fine)
    {
        const ToldEvent &a = m_events.at(coarse);
        const ToldEvent &b = m_events.at(fine);
        if (!b.entities.contains(a.hub) && !a.entities.contains(b.hub))
            return 0;
        const Common common = inCommonTold(coarse, fine);
        const bool isLong = a.proposal.date.precision() >= Precision::Year;
        const bool isThreat = !isLong && a.threats.intersects(b.threats);
        if (!isThreat && common.happenings == 0 && common.concepts < (isLong ? 3 : 2))
            return 0;
        return common.weight() + 10 * shared(a.entities, b.entities) + 1;
    }

    void join(qsizetype coarse, qsizetype fine)
    {
        const EventProposal &told = m_events.at(coarse).proposal;
        EventProposal &event = m_events[fine].proposal;
        QSet<std::pair<SourceId, PassageId>> claimed;
        for (const EventClaimProposal &claim : std::as_const(event.claims))
            claimed.insert({claim.source, claim.passage});
        for (const EventClaimProposal &claim : told.claims) {
            if (claimed.contains({claim.source, claim.passage}))
                continue;
            event.claims.append(claim);
            event.claims.last().isJoined = true;
        }
        for (const EntityId entity : told.entities) {
            if (!event.entities.contains(entity))
                event.entities.append(entity);
        }
        if (event.isMinor && !told.isMinor) {
            event.isMinor = false;
            event.rule = told.rule;
        }
    }

    QList<ToldEvent> m_events;
    QHash<EntityId, std::set<std::pair<Day, qsizetype>>> m_byEntity;
    QHash<qsizetype, Meanings> m_meanings;
    QHash<qsizetype, qsizetype> m_into; // which has joined which
};

} // namespace

bool tellsWhatHappened(const DatedPassage &passage)
{
    Meanings meanings;
    addMeanings(passage, meanings);
    return !meanings.happenings.isEmpty();
}

bool mayBeCoarse(const Edtf &date)
{
    if (isOpenToTheEnd(date))
        return true;
    return date.shape() == DateShape::Point && date.precision() > Precision::Day && date.precision() <= Precision::Year;
}

bool mayBeCoarserOf(const Edtf &coarse, const Edtf &fine)
{
    if (!mayBeCoarse(coarse) || fine.shape() != DateShape::Point)
        return false;
    const DayBounds room = roomOf(coarse);
    return room.contains(fine.bounds()) && (room != fine.bounds() || isOpenToTheEnd(coarse));
}

QList<EventProposal> joinCoarser(QList<ToldEvent> events)
{
    return CoarserJoining(std::move(events)).run();
}

} // namespace dossier
