// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/events.h"

#include "casefile/fingerprint.h"

#include <QMap>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype titleLength = 90;
constexpr qsizetype leastTitle = 40;

bool isClauseEnd(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isSpace() && QStringView(u",;:–—)").contains(text[at - 1]);
}

// Where the last whole clause within the limit ends, else the last whole word.
qsizetype cutOf(const QString &text, qsizetype from, qsizetype limit)
{
    qsizetype word = -1;
    for (qsizetype at = std::min(from + limit, text.size() - 1); at > from + leastTitle; --at) {
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

// The clause that has the date, when the beginning does not.
qsizetype clauseBefore(const QString &text, Span date)
{
    for (qsizetype at = date.start; at > 0; --at) {
        if (isClauseEnd(text, at))
            return date.end - at < titleLength ? at + 1 : 0;
    }
    return 0;
}

QString trimmedClause(QString words)
{
    while (!words.isEmpty() && QStringView(u",;:–—").contains(words.back()))
        words.chop(1);
    return words.trimmed();
}

QString titleOf(const DatedPassage &passage)
{
    QString text = passage.characters;
    for (QChar &unit : text) { // one for one: the date's span still holds
        if (unit.isSpace())
            unit = u' ';
    }
    while (text.endsWith(u' ') || (text.endsWith(u'.') && !text.endsWith(u"..")))
        text.chop(1);
    if (text.size() <= titleLength)
        return text.simplified();
    const Span date{passage.words.start - passage.span.start, passage.words.end - passage.span.start};
    qsizetype from = 0;
    if (cutOf(text, 0, titleLength - 1) < date.end)
        from = clauseBefore(text, date);
    const QString head = from > 0 ? u"…"_s : QString();
    if (text.size() - from <= titleLength - 1)
        return head + text.sliced(from).simplified();
    qsizetype cut = cutOf(text, from, titleLength - 2);
    if (cut < date.end && date.end - from <= titleLength - 2)
        cut = date.end;
    return head + trimmedClause(text.sliced(from, cut - from).simplified()) + u'…';
}

// A place alone says too little of what happened.
bool canJoin(const NamedEntity &entity)
{
    return entity.type != EntityType::Place && entity.type != EntityType::Other
        && (entity.mentionsInSource >= 2 || entity.sources >= 2);
}

bool isStronger(const NamedEntity &a, const NamedEntity &b)
{
    if (a.mentionsInSource != b.mentionsInSource)
        return a.mentionsInSource > b.mentionsInSource;
    return a.uid < b.uid;
}

// The strongest first.
QList<NamedEntity> joining(const QList<NamedEntity> &named)
{
    QList<NamedEntity> entities;
    for (const NamedEntity &entity : named) {
        const bool known = std::ranges::any_of(
            entities, [&entity](const NamedEntity &other) { return other.entity == entity.entity; });
        if (canJoin(entity) && !known)
            entities.append(entity);
    }
    std::ranges::sort(entities, isStronger);
    return entities;
}

// Words beside the date: letters in a row.
int wordsBeside(const DatedPassage &passage)
{
    int count = 0;
    bool inside = false;
    for (qsizetype i = 0; i < passage.characters.size(); ++i) {
        const bool letter = passage.characters[i].isLetter() && !passage.words.contains(passage.span.start + i);
        count += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return count;
}

// "Brussels, 25 May 2021 – …": the day of publication in front, parted from what is told.
bool isDateLine(const DatedPassage &passage)
{
    if (passage.published.isNull() || passage.edtf != passage.published || !passage.anchor.isEmpty())
        return false;
    const qsizetype start = passage.words.start - passage.span.start;
    const QStringView rest =
        QStringView(passage.characters).sliced(std::min(passage.words.end - passage.span.start, passage.span.length()));
    const QStringView behind = rest.trimmed();
    return start <= 40 && !behind.isEmpty() && QStringView(u"-–—:|)/·•").contains(behind.front());
}

bool tells(const DatedPassage &passage)
{
    constexpr int leastWords = 4;
    return !passage.edtf.isNull() && passage.kind != PassageKind::Field && !isDateLine(passage)
        && wordsBeside(passage) >= leastWords;
}

struct Candidate
{
    const DatedPassage *passage = nullptr;
    QList<NamedEntity> entities; // the strongest first
    bool fromBefore = false;
};

// By what stands in the texts, so that ids do not matter.
bool isEarlier(const Candidate &a, const Candidate &b)
{
    const auto key = [](const DatedPassage &passage) {
        return std::tuple(
            passage.published.bounds().earliest == daysBegin ? daysEnd : passage.published.bounds().earliest,
            passage.characters, passage.span, passage.words, passage.language);
    };
    const auto first = key(*a.passage);
    const auto second = key(*b.passage);
    if (first != second)
        return first < second;
    return std::tuple(a.passage->source, a.passage->text, a.passage->passage)
        < std::tuple(b.passage->source, b.passage->text, b.passage->passage);
}

// The events of one date. Each is what names one entity; that of most sources takes its passages first.
class EventsOfDate
{
public:
    explicit EventsOfDate(QList<Candidate> candidates) : m_candidates(std::move(candidates))
    {
        std::ranges::sort(m_candidates, isEarlier);
    }

    QList<EventProposal> run()
    {
        QList<EventProposal> events;
        while (!m_candidates.isEmpty()) {
            const EntityId hub = mostNamed();
            QList<Candidate> joined;
            QList<Candidate> left;
            for (const Candidate &candidate : std::as_const(m_candidates))
                (names(candidate, hub) ? joined : left).append(candidate);
            m_candidates = left;
            events.append(eventOf(joined, hub));
        }
        return events;
    }

private:
    struct Weight
    {
        NamedEntity entity;
        QSet<SourceId> sources;
        qint64 passages = 0;
        qint64 mentions = 0;
        qsizetype first = 0; // candidate

        auto rank() const { return std::tuple(-sources.size(), -passages, -mentions, first, entity.label, entity.uid); }
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

    EntityId mostNamed() const { return weights(m_candidates).first().entity.entity; }

    EventProposal eventOf(const QList<Candidate> &joined, EntityId hub)
    {
        const DatedPassage &first = *joined.first().passage;
        EventProposal event;
        event.title = titleOf(first);
        event.date = first.edtf;
        event.part = first.part;
        event.rule = joined.first().fromBefore ? u"date-entity-before"_s : u"date-entity"_s;
        QSet<std::pair<SourceId, PassageId>> claimed;
        for (const Candidate &candidate : joined) {
            const DatedPassage &passage = *candidate.passage;
            if (claimed.contains({passage.source, passage.passage}))
                continue;
            claimed.insert({passage.source, passage.passage});
            event.claims.append({passage.source, passage.text, passage.passage, passage.span, passage.words,
                passage.wording, passage.edtf, passage.part, passage.anchor});
        }
        for (const Weight &weight : weights(joined)) {
            if (weight.sources.size() > 1 || weight.entity.entity == hub || names(joined.first(), weight.entity.entity))
                event.entities.append(weight.entity.entity);
        }
        nameIt(event, joined);
        return event;
    }

    void nameIt(EventProposal &event, const QList<Candidate> &joined)
    {
        const auto add = [&](const NamedEntity &entity) {
            const QByteArray print = fingerprint(u"event", {event.date.toString().toUtf8(), entity.uid.toRfc4122()});
            if (!m_used.contains(print) && !event.knownAs.contains(print))
                event.knownAs.append(print);
        };
        for (const Candidate &candidate : joined)
            add(candidate.entities.first());
        for (const Candidate &candidate : joined)
            std::ranges::for_each(candidate.entities, add);
        event.fingerprint = event.knownAs.first();
        m_used.insert(event.fingerprint);
    }

    QList<Candidate> m_candidates;
    QSet<QByteArray> m_used;
};

} // namespace

QList<EventProposal> proposeEvents(const QList<DatedPassage> &passages)
{
    QMap<std::pair<DayBounds, QString>, QList<Candidate>> byDate;
    for (const DatedPassage &passage : passages) {
        if (!tells(passage))
            continue;
        Candidate candidate{&passage, joining(passage.entities), false};
        if (candidate.entities.isEmpty()) {
            candidate.entities = joining(passage.before);
            candidate.fromBefore = true;
        }
        if (!candidate.entities.isEmpty())
            byDate[{passage.edtf.bounds(), passage.edtf.toString()}].append(candidate);
    }
    QList<EventProposal> events;
    for (const QList<Candidate> &candidates : std::as_const(byDate))
        events.append(EventsOfDate(candidates).run());
    return events;
}

} // namespace dossier
