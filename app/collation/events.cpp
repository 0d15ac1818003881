// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/events.h"

#include "casefile/fingerprint.h"
#include "collation/asides.h"
#include "collation/coarsertellings.h"

#include <QMap>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype titleLength = 90;
constexpr qsizetype leastTitle = 60; // what a clause must have to end a title: else a word does

bool isClauseEnd(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isSpace() && QStringView(u",;:–—").contains(text[at - 1]);
}

// Where the last whole clause within the limit ends, else the last whole word.
qsizetype cutOf(const QString &text, qsizetype from, qsizetype limit)
{
    if (text.size() - from <= limit)
        return text.size();
    qsizetype word = -1;
    for (qsizetype at = from + limit; at > from; --at) {
        if (word >= 0 && at < from + leastTitle)
            break;
        if (isClauseEnd(text, at))
            return at;
        if (word < 0 && text[at].isSpace())
            word = at;
    }
    if (word > 0)
        return word;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(from + limit);
    return finder.isAtBoundary() ? from + limit : std::max(finder.toPreviousBoundary(), from + 1);
}

// Behind "and", or before "that": what follows can nearly stand for itself.
bool isPartStart(QStringView text, qsizetype at)
{
    static constexpr QStringView joiners[]{u" and ", u" et ", u" en ", u" e ", u" ed ", u" und "};
    static constexpr QStringView openers[]{
        u"that ", u"which ", u"que ", u"qu’", u"qu'", u"qui ", u"dat ", u"die ", u"che ", u"dass ", u"daß "};
    const auto isBehind = [head = text.first(at)](
                              QStringView word) { return head.endsWith(word, Qt::CaseInsensitive); };
    const auto isBefore = [rest = text.sliced(at)](QStringView word) { return rest.startsWith(word); };
    return text[at - 1].isSpace() && (std::ranges::any_of(joiners, isBehind) || std::ranges::any_of(openers, isBefore));
}

// Where the clause that has the date begins, else a part of it, else as many words before the date as fit.
qsizetype clauseBefore(const QString &text, Span date)
{
    constexpr qsizetype limit = titleLength - 2;
    constexpr qsizetype leastPart = 30; // with the date
    for (qsizetype at = date.start; at > 0 && date.end - at <= limit; --at) {
        if (isClauseEnd(text, at - 1))
            return at;
    }
    const qsizetype first = std::max<qsizetype>(1, date.end - limit);
    for (qsizetype at = date.end - leastPart; at >= first; --at) {
        if (isPartStart(text, at))
            return at;
    }
    for (qsizetype at = first; at < date.start; ++at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return 0;
}

QString trimmedClause(QString words)
{
    while (!words.isEmpty() && QStringView(u",;:–— ").contains(words.back()))
        words.chop(1);
    return words;
}

// The beginning of the passage; when that is without the date, the clause that has it.
QString titleOf(const DatedPassage &passage)
{
    QString text = passage.characters;
    for (QChar &unit : text) { // one for one: the date's span still holds
        if (unit.isSpace())
            unit = u' ';
    }
    while (text.endsWith(u' ') || (text.endsWith(u'.') && !text.endsWith(u"..")))
        text.chop(1);
    const Span date{passage.words.start - passage.span.start, passage.words.end - passage.span.start};
    qsizetype from = 0;
    if (cutOf(text, 0, titleLength) < std::min(date.end, text.size()))
        from = clauseBefore(text, date);
    const qsizetype limit = titleLength - (from > 0 ? 1 : 0);
    if (text.size() - from <= limit)
        return (from > 0 ? u"…"_s : QString()) + text.sliced(from).simplified();
    qsizetype cut = cutOf(text, from, limit - 1);
    if (cut < date.end && date.end - from <= limit - 1)
        cut = date.end;
    return (from > 0 ? u"…"_s : QString()) + trimmedClause(text.sliced(from, cut - from).simplified()) + u'…';
}

// A place alone says too little of what happened.
bool canJoin(const NamedEntity &entity)
{
    return entity.type != EntityType::Place && (entity.mentionsInSource >= 2 || entity.sources >= 2);
}

bool isStronger(const NamedEntity &a, const NamedEntity &b)
{
    if (a.mentionsInSource != b.mentionsInSource)
        return a.mentionsInSource > b.mentionsInSource;
    return a.uid < b.uid;
}

bool isNoPlace(const NamedEntity &entity)
{
    return entity.type != EntityType::Place;
}

// The strongest first.
QList<NamedEntity> joining(const QList<NamedEntity> &named, bool (*joins)(const NamedEntity &) = canJoin)
{
    QList<NamedEntity> entities;
    QSet<EntityId> known;
    for (const NamedEntity &entity : named) {
        if (!joins(entity) || known.contains(entity.entity))
            continue;
        known.insert(entity.entity);
        entities.append(entity);
    }
    std::ranges::sort(entities, isStronger);
    return entities;
}

// Words beside the date: letters in a row; of a script without blanks each sign.
int wordsBeside(const DatedPassage &passage)
{
    constexpr char16_t firstIdeograph = 0x2e80;
    int count = 0;
    bool inside = false;
    for (qsizetype i = 0; i < passage.characters.size(); ++i) {
        const QChar unit = passage.characters[i];
        const bool letter = unit.isLetter() && !passage.words.contains(passage.span.start + i);
        count += letter && (!inside || unit.unicode() >= firstIdeograph) ? 1 : 0;
        inside = letter;
    }
    return count;
}

// "Brussels, 25 May 2021 – …": the day of publication in front, parted from what is told; or in a line of its own.
bool isDateLine(const DatedPassage &passage)
{
    if (passage.published.isNull() || passage.edtf != passage.published || !passage.anchor.isEmpty())
        return false;
    if (passage.kind != PassageKind::Sentence)
        return true;
    constexpr qsizetype longestPlace = 40;
    const qsizetype start = passage.words.start - passage.span.start;
    const qsizetype end = std::min(passage.words.end - passage.span.start, passage.characters.size());
    const QStringView behind = QStringView(passage.characters).sliced(end).trimmed();
    return start <= longestPlace && !behind.isEmpty() && QStringView(u"-–—:|)/·•").contains(behind.front());
}

// "Two years ago, on 17 November 2020": the day is said, too.
bool isSaidMoreExactly(const DatedPassage &passage)
{
    if (passage.edtf.shape() != DateShape::Point)
        return false;
    const DayBounds bounds = passage.edtf.bounds();
    return std::ranges::any_of(passage.dates, [&](const Edtf &other) {
        return other.shape() == DateShape::Point && bounds.contains(other.bounds()) && bounds != other.bounds();
    });
}

bool tells(const DatedPassage &passage)
{
    constexpr int leastWords = 4;
    constexpr qsizetype longest = 2000; // units; more is no sentence, and does not tell what belongs to which date
    return !passage.edtf.isNull() && passage.characters.size() <= longest && passage.kind != PassageKind::Field
        && !isDateLine(passage) && !isSaidMoreExactly(passage) && wordsBeside(passage) >= leastWords;
}

// A bare year far from any name tells of nothing in particular; "two years ago" is counted from something.
bool mayRestOnBefore(const DatedPassage &passage)
{
    return passage.edtf.shape() != DateShape::Point || passage.edtf.precision() < Precision::Year
        || !passage.anchor.isEmpty();
}

// A day on which somebody who is named once did something.
bool mayRestOnItself(const DatedPassage &passage)
{
    return passage.edtf.shape() == DateShape::Point && passage.edtf.precision() < Precision::Year;
}

struct Candidate
{
    const DatedPassage *passage = nullptr;
    QList<NamedEntity> entities; // the strongest first
    bool fromBefore = false;
    bool isWeak = false; // none of them is named twice or elsewhere
};

// By what stands in the texts, so that ids do not matter. What is not dated comes last.
bool isEarlier(const Candidate &first, const Candidate &second)
{
    const DatedPassage &a = *first.passage;
    const DatedPassage &b = *second.passage;
    const auto since = [](const Edtf &published) { return published.isNull() ? daysEnd : published.bounds().earliest; };
    if (since(a.published) != since(b.published))
        return since(a.published) < since(b.published);
    if (first.fromBefore != second.fromBefore)
        return second.fromBefore;
    if (const int order = a.characters.compare(b.characters); order != 0)
        return order < 0;
    return std::tie(a.span, a.words, a.source, a.text, a.passage)
        < std::tie(b.span, b.words, b.source, b.text, b.passage);
}

// The events of one date. Each is what names one entity; that of most sources takes its passages first.
class EventsOfDate
{
public:
    explicit EventsOfDate(QList<Candidate> candidates) : m_candidates(std::move(candidates))
    {
        std::ranges::sort(m_candidates, isEarlier);
    }

    QList<ToldEvent> run()
    {
        QList<ToldEvent> events;
        part();
        for (const Group &group : std::as_const(m_groups))
            events.append(toldBy(group));
        for (qsizetype i = 0; i < events.size(); ++i)
            nameIt(events[i].proposal, m_groups[i]);
        for (qsizetype i = 0; i < events.size(); ++i)
            nameItToo(events[i].proposal, m_groups[i]);
        return events;
    }

private:
    struct Group
    {
        NamedEntity hub;
        QList<Candidate> joined;
    };
    struct Weight
    {
        NamedEntity entity;
        QSet<SourceId> sources;
        qint64 passages = 0;
        qint64 mentions = 0;
        qsizetype first = 0; // candidate

        auto rank() const
        {
            return std::tuple(-sources.size(), -passages, -mentions, first, QStringView(entity.label), entity.uid);
        }
    };

    static bool names(const Candidate &candidate, EntityId entity)
    {
        return std::ranges::any_of(
            candidate.entities, [entity](const NamedEntity &named) { return named.entity == entity; });
    }

    static QList<Weight> weights(const QList<Candidate> &candidates)
    {
        QHash<EntityId, Weight> byEntity;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            for (const NamedEntity &entity : candidates[i].entities) {
                auto it = byEntity.find(entity.entity);
                if (it == byEntity.end())
                    it = byEntity.insert(entity.entity, {entity, {}, 0, 0, i});
                it->sources.insert(candidates[i].passage->source);
                ++it->passages;
                it->mentions += entity.mentionsInSource;
            }
        }
        QList<Weight> all = byEntity.values();
        std::ranges::sort(all, [](const Weight &a, const Weight &b) { return a.rank() < b.rank(); });
        return all;
    }

    // What the candidates that are in no group yet say for an entity; it only ever grows less.
    struct Standing
    {
        NamedEntity entity;
        QHash<SourceId, qsizetype> sources; // how many candidates of each
        qint64 passages = 0;
        qint64 mentions = 0;
        QList<qsizetype> candidates; // all of them, ascending
        qsizetype first = 0; // of these, the first that is in no group

        auto rank() const
        {
            return std::tuple(
                -sources.size(), -passages, -mentions, candidates.at(first), QStringView(entity.label), entity.uid);
        }
    };
    using Standings = QHash<EntityId, Standing>;

    Standings standings() const
    {
        Standings all;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            for (const NamedEntity &entity : m_candidates[i].entities) {
                Standing &standing = all[entity.entity];
                if (standing.candidates.isEmpty())
                    standing.entity = entity;
                ++standing.sources[m_candidates[i].passage->source];
                ++standing.passages;
                standing.mentions += entity.mentionsInSource;
                standing.candidates.append(i);
            }
        }
        return all;
    }

    static void leave(const Candidate &candidate, Standings &standings)
    {
        for (const NamedEntity &entity : candidate.entities) {
            Standing &standing = standings[entity.entity];
            --standing.passages;
            standing.mentions -= entity.mentionsInSource;
            const auto source = standing.sources.find(candidate.passage->source);
            if (--*source == 0)
                standing.sources.erase(source);
        }
    }

    // The entity that stands first takes its candidates, again and again. Ranks only fall, so that one that has fallen
    // since it was put in order is put in again.
    void part()
    {
        using Rank = decltype(std::declval<Standing>().rank());
        Standings all = standings();
        QList<bool> grouped(m_candidates.size(), false);
        std::set<std::pair<Rank, EntityId>> order;
        for (const Standing &standing : std::as_const(all))
            order.emplace(standing.rank(), standing.entity.entity);
        while (!order.empty()) {
            const auto [rank, entity] = *order.begin();
            order.erase(order.begin());
            Standing &standing = all[entity];
            if (standing.passages == 0)
                continue;
            while (grouped.at(standing.candidates.at(standing.first)))
                ++standing.first;
            if (standing.rank() != rank) {
                order.emplace(standing.rank(), entity);
                continue;
            }
            Group group{standing.entity, {}};
            for (const qsizetype candidate : QList(standing.candidates)) {
                if (grouped.at(candidate))
                    continue;
                grouped[candidate] = true;
                group.joined.append(m_candidates.at(candidate));
                leave(m_candidates.at(candidate), all);
            }
            m_taken.insert(printOf(group.hub));
            m_groups.append(group);
        }
    }

    QByteArray printOf(const NamedEntity &entity)
    {
        QByteArray &print = m_prints[entity.uid];
        if (print.isEmpty()) {
            const QByteArray date = m_candidates.first().passage->edtf.toString().toUtf8();
            print = fingerprint(u"event", {date, entity.uid.toRfc4122()});
        }
        return print;
    }

    static ToldEvent toldBy(const Group &group)
    {
        ToldEvent told{eventOf(group), {}, group.hub.entity, {}, {}};
        for (const Candidate &candidate : group.joined) {
            told.passages.append(candidate.passage);
            for (const NamedEntity &entity : candidate.entities) {
                if (entity.sources > mostSourcesOfJoining)
                    continue;
                told.entities.insert(entity.entity);
                if (entity.type == EntityType::ThreatActor || entity.type == EntityType::Malware)
                    told.threats.insert(entity.entity);
            }
        }
        return told;
    }

    static bool isMinor(const Group &group)
    {
        const SourceId source = group.joined.first().passage->source;
        return std::ranges::all_of(group.joined, [source](const Candidate &candidate) {
            return candidate.passage->source == source
                && (isAside(*candidate.passage) || (candidate.isWeak && !tellsWhatHappened(*candidate.passage)));
        });
    }

    static EventProposal eventOf(const Group &group)
    {
        const DatedPassage &first = *group.joined.first().passage;
        EventProposal event;
        event.title = titleOf(first);
        event.date = first.edtf;
        event.part = first.part;
        event.rule = group.joined.first().fromBefore ? u"date-entity-before"_s : u"date-entity"_s;
        event.isMinor = isMinor(group);
        if (event.isMinor)
            event.rule = u"date-aside"_s;
        QSet<std::pair<SourceId, PassageId>> claimed;
        for (const Candidate &candidate : group.joined) {
            const DatedPassage &passage = *candidate.passage;
            if (claimed.contains({passage.source, passage.passage}))
                continue;
            claimed.insert({passage.source, passage.passage});
            event.claims.append({passage.source, passage.text, passage.passage, passage.span, passage.words,
                passage.wording, passage.edtf, passage.part, passage.anchor});
        }
        for (const Weight &weight : weights(group.joined)) {
            const EntityId entity = weight.entity.entity;
            if (weight.sources.size() > 1 || entity == group.hub.entity || names(group.joined.first(), entity))
                event.entities.append(entity);
        }
        return event;
    }

    // What the first passage is most about, if that is not what another event is made of.
    void nameIt(EventProposal &event, const Group &group)
    {
        const QByteArray own = printOf(group.hub);
        event.fingerprint = own;
        for (const Candidate &candidate : group.joined) {
            const QByteArray print = printOf(candidate.entities.first());
            if (print == own || !m_taken.contains(print)) {
                event.fingerprint = print;
                break;
            }
        }
        m_taken.insert(event.fingerprint);
        event.knownAs = {event.fingerprint};
        if (event.fingerprint != own)
            event.knownAs.append(own);
    }

    void nameItToo(EventProposal &event, const Group &group)
    {
        for (const Candidate &candidate : group.joined) {
            for (const NamedEntity &entity : candidate.entities) {
                const QByteArray print = printOf(entity);
                if (m_taken.contains(print))
                    continue;
                m_taken.insert(print);
                event.knownAs.append(print);
            }
        }
    }

    QList<Candidate> m_candidates; // earliest first
    QList<Group> m_groups;
    QHash<Uid, QByteArray> m_prints;
    QSet<QByteArray> m_taken; // no two events of a date are known by the same
};

} // namespace

QList<EventProposal> proposeEvents(const QList<DatedPassage> &passages)
{
    QMap<std::pair<DayBounds, QString>, QList<Candidate>> byDate;
    for (const DatedPassage &passage : passages) {
        if (!tells(passage))
            continue;
        Candidate candidate{&passage, joining(passage.entities), false, false};
        if (candidate.entities.isEmpty() && mayRestOnItself(passage)) {
            candidate.entities = joining(passage.entities, isNoPlace);
            candidate.isWeak = !candidate.entities.isEmpty();
        }
        if (candidate.entities.isEmpty() && mayRestOnBefore(passage)) {
            candidate.entities = joining(passage.before);
            candidate.fromBefore = true;
        }
        if (!candidate.entities.isEmpty())
            byDate[{passage.edtf.bounds(), passage.edtf.toString()}].append(candidate);
    }
    QList<ToldEvent> events;
    for (const QList<Candidate> &candidates : std::as_const(byDate))
        events.append(EventsOfDate(candidates).run());
    return joinCoarser(std::move(events));
}

} // namespace dossier
