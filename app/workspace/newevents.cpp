// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newevents.h"

#include "casefile/fingerprint.h"
#include "collation/coarsertellings.h"
#include "collation/collation.h"
#include "collation/events.h"
#include "workspace/languagechecks.h"

#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype datesAtOnce = 5000;

Standing proposedBy(const QString &rule, const QByteArray &fingerprint)
{
    return {Status::Proposed, {rule, collationVersion, {}}, fingerprint, 0};
}

// A rule made it and nobody has said anything of it.
bool isOnlyProposed(const Standing &standing)
{
    return standing.status == Status::Proposed && !standing.origin.isPerson();
}

// The dates whose events the texts can change.
Result<QList<Edtf>> touchedDates(
    const CaseReader &reader, const QList<TextId> &texts, const QList<SourceId> &newSources)
{
    Result<QList<Edtf>> dates = reader.datesIn(texts);
    if (!dates)
        return dates;
    const Result<QHash<EntityId, qint64>> named = reader.mentionsByEntity(newSources);
    if (!named)
        return named.error();
    const Result<QHash<EntityId, QHash<SourceId, qint64>>> sources = reader.sourcesNaming(named->keys());
    if (!sources)
        return sources.error();
    const QSet<SourceId> fresh(newSources.cbegin(), newSources.cend());
    // An entity of one source counts for more once a second names it.
    QList<EntityId> nowShared;
    for (auto entity = sources->cbegin(); entity != sources->cend(); ++entity) {
        const auto isNew = [&](SourceId source) { return fresh.contains(source); };
        const QList<SourceId> naming = entity->keys();
        if (naming.size() >= 2 && naming.size() - std::ranges::count_if(naming, isNew) == 1)
            nowShared.append(entity.key());
    }
    const Result<QList<Edtf>> beside = reader.datesBeside(nowShared);
    if (!beside)
        return beside;
    for (const Edtf &date : *beside) {
        if (!dates->contains(date))
            dates->append(date);
    }
    dates->removeIf([](const Edtf &date) { return date.isNull(); });
    return dates;
}

class EventComparison
{
public:
    explicit EventComparison(const CaseReader &reader) : m_reader(reader) { }

    Result<Write> run(const QList<Edtf> &dates);

private:
    using DateClaim = CaseReader::DateClaim;

    Result<QList<DatedPassage>> passagesDated(const QList<Edtf> &dates);
    Result<QList<DatedPassage>> passagesAround(const QList<Edtf> &dates);
    Result<QList<Edtf>> datesIn(TextId text, Span span);
    Result<QList<Edtf>> neighbours(const QList<DatedPassage> &passages, bool coarserToo) const;
    Result<QList<Edtf>> datesJoined(const QList<Edtf> &dates) const;
    Result<void> readKnown(const QList<Edtf> &dates, const QList<EventProposal> &proposals);
    Result<QList<Edtf>> datesGone(const QList<DatedPassage> &passages);
    void compare(const EventProposal &proposal);
    QList<const Event *> eventsFor(const EventProposal &proposal, bool &rejected) const;
    const Event &closest(const QList<const Event *> &events, const EventClaimProposal &said) const;
    bool claims(const Event &event, const EventClaimProposal &said) const;
    qsizetype namedInBoth(const Event &event, PassageId passage) const;
    bool isDated(const Edtf &date) const { return m_dates.contains(date.toString()); } // so that it is looked at
    bool isJoined(const Claim &claim) const;
    bool isAnothers(EventId event, const EventProposal &proposal) const;
    bool keepsItsEvent(const Event &event, const EventClaimProposal &said, const DateClaim &there) const;
    void addEvent(const EventProposal &proposal);
    void correct(const Event &event, const EventProposal &proposal);
    void addClaim(const Event &event, const EventClaimProposal &said, const QString &rule);
    Result<QSet<EventId>> leftAlone() const;
    Result<void> removeWhatNothingSpeaksFor();
    Result<void> letGo(ClaimId gone);
    void count();

    const CaseReader &m_reader;
    QByteArray keyOf(const Text &text);

    QSet<QString> m_dates; // that are looked at, as EDTF
    QHash<TextId, Text> m_texts;
    QHash<TextId, TextLanguages> m_languages; // of them
    QHash<TextId, QList<Date>> m_datesOf;
    QHash<TextId, QByteArray> m_keys; // of texts
    QHash<EventId, Event> m_known;
    QMultiHash<QByteArray, EventId> m_byPrint;
    QHash<QByteArray, QByteArray> m_proposedAs; // what proposals are known by, and their fingerprint
    QHash<PassageId, QList<DateClaim>> m_claims; // by the passage they rest on
    QHash<EventId, QList<DateClaim>> m_claimsOf;
    QHash<PassageId, QList<EntityId>> m_named; // in the passages that are dated so
    QSet<EventId> m_spokenFor; // events that a proposal is
    QSet<ClaimId> m_said; // their claims that a proposal makes
    Write m_write;
};

Result<QList<DatedPassage>> EventComparison::passagesDated(const QList<Edtf> &dates)
{
    const Result<QList<CaseReader::DatedPlace>> places = m_reader.datedPlaces(dates);
    if (!places)
        return places.error();
    QSet<PassageId> passageSet;
    QSet<SourceId> sourceSet;
    for (const CaseReader::DatedPlace &place : *places) {
        passageSet.insert(place.passage.id);
        if (place.before)
            passageSet.insert(place.before);
        sourceSet.insert(place.source);
    }
    const Result<QHash<PassageId, QList<EntityId>>> named = m_reader.entitiesByPassage(passageSet.values());
    if (!named)
        return named.error();
    m_named.insert(*named);
    QSet<EntityId> entitySet;
    for (const QList<EntityId> &entities : *named)
        entitySet.unite(QSet<EntityId>(entities.cbegin(), entities.cend()));
    const Result<QHash<EntityId, Entity>> entities = m_reader.entities(entitySet.values());
    const Result<QHash<EntityId, QHash<SourceId, qint64>>> sources = m_reader.sourcesNaming(entitySet.values());
    if (!entities || !sources)
        return entities ? sources.error() : entities.error();
    QHash<SourceId, Edtf> published;
    for (const SourceId id : std::as_const(sourceSet)) {
        const Result<Source> source = m_reader.source(id);
        if (!source)
            return source.error();
        published.insert(id, source->published);
    }
    // Once for a passage, however many dates it has.
    QHash<PassageId, QString> characters;
    QHash<PassageId, QList<NamedEntity>> namedBy;
    const auto namedIn = [&](PassageId passage, SourceId source) {
        const auto known = namedBy.constFind(passage);
        if (known != namedBy.cend())
            return *known;
        QList<NamedEntity> list;
        for (const EntityId id : named->value(passage)) {
            const Entity entity = entities->value(id);
            const QHash<SourceId, qint64> counts = sources->value(id);
            list.append({id, entity.uid, entity.type, entity.label, counts.value(source), counts.size()});
        }
        namedBy.insert(passage, list);
        return list;
    };
    QList<DatedPassage> passages;
    for (const CaseReader::DatedPlace &place : *places) {
        auto text = m_texts.constFind(place.date.text);
        if (text == m_texts.cend()) {
            const Result<Text> read = m_reader.text(place.date.text);
            if (!read)
                return read.error();
            const Result<QList<PassageLanguage>> languages = saidLanguages(m_reader, *read);
            if (!languages)
                return languages.error();
            m_languages.insert(place.date.text, TextLanguages(read->language, read->characters, *languages));
            text = m_texts.insert(place.date.text, *read);
        }
        const Span span = place.passage.span;
        QString &words = characters[place.passage.id];
        if (words.isNull())
            words = text->characters.sliced(span.start, span.length());
        const Result<QList<Edtf>> dates = datesIn(place.date.text, span);
        if (!dates)
            return dates.error();
        passages.append({place.source, published.value(place.source), place.date.text, place.passage.id, span, words,
            m_languages.value(place.date.text).of(span), place.date.span, place.date.wording, place.date.edtf,
            place.date.part, place.date.anchor, namedIn(place.passage.id, place.source), place.passage.kind,
            namedIn(place.before, place.source), *dates});
    }
    return passages;
}

// What is dated in this part of the text, and not rejected.
Result<QList<Edtf>> EventComparison::datesIn(TextId text, Span span)
{
    auto known = m_datesOf.constFind(text);
    if (known == m_datesOf.cend()) {
        const Result<QList<Date>> dates = m_reader.dates(text);
        if (!dates)
            return dates.error();
        known = m_datesOf.insert(text, *dates);
    }
    QList<Edtf> found;
    auto date = std::ranges::lower_bound(*known, span.start, {}, [](const Date &each) { return each.span.start; });
    for (; date != known->cend() && date->span.start < span.end; ++date) {
        if (date->standing.status != Status::Rejected)
            found.append(date->edtf);
    }
    return found;
}

// Dates beside the entities of these passages within which one of theirs lies or, where they are coarser themselves,
// that lie within: what has such dates may be one event.
Result<QList<Edtf>> EventComparison::neighbours(const QList<DatedPassage> &passages, bool coarserToo) const
{
    QSet<EntityId> named;
    QSet<QString> seen;
    QList<Edtf> dates;
    for (const DatedPassage &passage : passages) {
        for (const QList<NamedEntity> *entities : {&passage.entities, &passage.before}) {
            for (const NamedEntity &entity : *entities) {
                if (entity.type != EntityType::Place && entity.sources <= mostSourcesOfJoining)
                    named.insert(entity.entity);
            }
        }
        if (!seen.contains(passage.edtf.toString()))
            dates.append(passage.edtf);
        seen.insert(passage.edtf.toString());
    }
    QList<Edtf> coarse = dates;
    coarse.removeIf([](const Edtf &date) { return !mayBeCoarse(date); });
    const Result<QList<Edtf>> beside = m_reader.datesBeside(named.values());
    if (!beside)
        return beside;
    QList<Edtf> found;
    for (const Edtf &date : *beside) {
        const auto isWithin = [&date](const Edtf &other) { return mayBeCoarserOf(other, date); };
        const auto isAround = [&date](const Edtf &other) { return mayBeCoarserOf(date, other); };
        const bool isNear = std::ranges::any_of(coarse, isWithin)
            || (coarserToo && mayBeCoarse(date) && std::ranges::any_of(dates, isAround));
        if (isNear && !seen.contains(date.toString()))
            found.append(date);
    }
    return found;
}

// Of what is claimed more coarsely of the events the case has of these dates.
Result<QList<Edtf>> EventComparison::datesJoined(const QList<Edtf> &dates) const
{
    const Result<QList<Event>> events = m_reader.eventsDated(dates);
    if (!events)
        return events.error();
    QList<EventId> ids;
    for (const Event &event : *events)
        ids.append(event.id);
    const Result<QList<DateClaim>> claims = m_reader.dateClaimsOf(ids);
    if (!claims)
        return claims.error();
    QList<Edtf> joined;
    for (const DateClaim &claim : *claims) {
        const bool isNew = !dates.contains(claim.claim.date) && !joined.contains(claim.claim.date);
        if (isNew && isOnlyProposed(claim.claim.standing) && !claim.claim.date.isNull())
            joined.append(claim.claim.date);
    }
    return joined;
}

// With all that may join what has these dates, and all that that may join instead: who is one with whom is told by all
// of them.
Result<QList<DatedPassage>> EventComparison::passagesAround(const QList<Edtf> &dates)
{
    const Result<QList<Edtf>> joined = datesJoined(dates);
    if (!joined)
        return joined.error();
    QList<Edtf> wanted = dates + *joined;
    QList<DatedPassage> passages;
    for (bool coarserToo = true; !wanted.isEmpty(); coarserToo = false) {
        for (const Edtf &date : std::as_const(wanted))
            m_dates.insert(date.toString());
        const Result<QList<DatedPassage>> further = passagesDated(wanted);
        if (!further)
            return further;
        passages += *further;
        const Result<QList<Edtf>> near = neighbours(passages, coarserToo);
        if (!near)
            return near.error();
        wanted = *near;
        wanted.removeIf([this](const Edtf &date) { return m_dates.contains(date.toString()); });
    }
    return passages;
}

// What the case has of these dates already.
Result<void> EventComparison::readKnown(const QList<Edtf> &dates, const QList<EventProposal> &proposals)
{
    QList<QByteArray> prints;
    QSet<PassageId> passages;
    for (const EventProposal &proposal : proposals) {
        for (const QByteArray &print : proposal.knownAs)
            m_proposedAs.insert(print, proposal.fingerprint);
        prints += proposal.knownAs;
        for (const EventClaimProposal &claim : proposal.claims)
            passages.insert(claim.passage);
    }
    const Result<QList<Event>> dated = m_reader.eventsDated(dates);
    const Result<QList<Event>> known = m_reader.eventsKnownAs(prints);
    const Result<QList<DateClaim>> claims = m_reader.dateClaimsIn(passages.values());
    if (!dated)
        return dated.error();
    if (!known)
        return known.error();
    if (!claims)
        return claims.error();
    for (const Event &event : *dated + *known)
        m_known.insert(event.id, event);
    for (const DateClaim &claim : *claims) {
        m_claims[claim.passage].append(claim);
        if (m_known.contains(claim.claim.event))
            continue;
        const Result<Event> event = m_reader.event(claim.claim.event);
        if (!event)
            return event.error();
        m_known.insert(event->id, *event);
    }
    for (const Event &event : std::as_const(m_known))
        m_byPrint.insert(event.standing.fingerprint, event.id);
    const Result<QList<DateClaim>> own = m_reader.dateClaimsOf(m_known.keys());
    if (!own)
        return own.error();
    for (const DateClaim &claim : *own)
        m_claimsOf[claim.claim.event].append(claim);
    return {};
}

// Dates that were claimed of these passages and are not found in them any more, because what they are counted from was
// corrected or rules have changed: whoever else has them is to be asked about those events, too.
Result<QList<Edtf>> EventComparison::datesGone(const QList<DatedPassage> &passages)
{
    QList<Edtf> gone;
    for (const DatedPassage &passage : passages) {
        for (const DateClaim &claim : m_claims.value(passage.passage)) {
            if (m_dates.contains(claim.claim.date.toString()) || gone.contains(claim.claim.date))
                continue;
            if (!passage.dates.contains(claim.claim.date))
                gone.append(claim.claim.date);
        }
    }
    return gone;
}

// The events of the case that the proposal is: known by its fingerprint, or because they say the same of the same
// sentence. Those that a person accepted or made come first, then the older ones.
QList<const Event *> EventComparison::eventsFor(const EventProposal &proposal, bool &rejected) const
{
    QSet<EventId> candidates;
    for (const QByteArray &print : proposal.knownAs) {
        for (const EventId id : m_byPrint.values(print))
            candidates.insert(id);
    }
    rejected = std::ranges::any_of(
        candidates, [this](EventId id) { return m_known.constFind(id)->standing.status == Status::Rejected; });
    for (const EventClaimProposal &claim : proposal.claims) {
        for (const DateClaim &there : m_claims.value(claim.passage)) {
            const bool saysSo =
                !claim.isJoined && there.claim.date == claim.date && there.claim.standing.status != Status::Rejected;
            if (saysSo && !isJoined(there.claim) && !isAnothers(there.claim.event, proposal))
                candidates.insert(there.claim.event);
        }
    }
    QList<const Event *> events;
    for (const EventId id : std::as_const(candidates)) {
        const Event &event = *m_known.constFind(id);
        if (event.standing.status != Status::Rejected)
            events.append(&event);
    }
    std::ranges::sort(
        events, {}, [](const Event *event) { return std::pair(isOnlyProposed(event->standing), event->id); });
    return events;
}

// Whether a rule has put it to what another source dates more exactly.
bool EventComparison::isJoined(const Claim &claim) const
{
    const auto event = m_known.constFind(claim.event);
    return event != m_known.cend() && isOnlyProposed(event->standing) && !event->dateSetByPerson
        && event->date != claim.date;
}

// An event nobody has settled that another proposal is known by.
bool EventComparison::isAnothers(EventId id, const EventProposal &proposal) const
{
    const auto event = m_known.constFind(id);
    if (event == m_known.cend() || !isOnlyProposed(event->standing))
        return false;
    const auto known = m_proposedAs.constFind(event->standing.fingerprint);
    return known != m_proposedAs.cend() && *known != proposal.fingerprint;
}

// How many entities the passage names that what is claimed of the event names, too.
qsizetype EventComparison::namedInBoth(const Event &event, PassageId passage) const
{
    QSet<EntityId> named;
    for (const DateClaim &claim : m_claimsOf.value(event.id)) {
        if (claim.claim.standing.status == Status::Rejected)
            continue;
        const QList<EntityId> there = m_named.value(claim.passage);
        named.unite(QSet<EntityId>(there.cbegin(), there.cend()));
    }
    const QList<EntityId> here = m_named.value(passage);
    return std::ranges::count_if(
        QSet<EntityId>(here.cbegin(), here.cend()), [&named](EntityId entity) { return named.contains(entity); });
}

// Where people have told several events of a day apart: the one that the passage was claimed of before, else the one
// that is about the same, else the first.
const Event &EventComparison::closest(const QList<const Event *> &events, const EventClaimProposal &said) const
{
    const Event *best = events.first();
    if (events.size() == 1)
        return *best;
    qsizetype most = namedInBoth(*best, said.passage);
    for (const Event *event : events) {
        if (isOnlyProposed(event->standing))
            break; // nobody has told these apart
        if (claims(*event, said))
            return *event;
        const qsizetype named = namedInBoth(*event, said.passage);
        if (named > most) {
            best = event;
            most = named;
        }
    }
    return *best;
}

bool EventComparison::claims(const Event &event, const EventClaimProposal &said) const
{
    return std::ranges::any_of(m_claims.value(said.passage), [&](const DateClaim &there) {
        return there.claim.event == event.id && there.claim.date == said.date
            && there.claim.standing.status != Status::Rejected;
    });
}

void EventComparison::compare(const EventProposal &proposal)
{
    bool rejected = false;
    const QList<const Event *> known = eventsFor(proposal, rejected);
    if (!known.isEmpty()) {
        m_spokenFor.insert(known.first()->id);
        correct(*known.first(), proposal);
        for (const EventClaimProposal &said : proposal.claims)
            addClaim(closest(known, said), said, proposal.rule);
    } else if (!rejected) {
        addEvent(proposal);
    }
}

void EventComparison::addEvent(const EventProposal &proposal)
{
    const EventId id(-m_write.content.events.size() - 1);
    Event event;
    event.id = id;
    event.uid = newUid();
    event.title = proposal.title;
    event.date = proposal.date;
    event.part = proposal.part;
    event.standing = proposedBy(proposal.rule, proposal.fingerprint);
    m_write.content.events.append(event);
    for (const EventClaimProposal &said : proposal.claims)
        addClaim(event, said, proposal.rule);
}

// A proposal is told in the words of the source that was first, also when that source came in later.
void EventComparison::correct(const Event &event, const EventProposal &proposal)
{
    if (!isOnlyProposed(event.standing) || event.dateSetByPerson)
        return;
    Event now = event;
    now.title = proposal.title;
    now.part = proposal.part;
    now.standing.fingerprint = proposal.fingerprint;
    now.standing.origin = {proposal.rule, collationVersion, {}};
    if (now != event)
        m_write.changed.events.append(now);
}

QByteArray EventComparison::keyOf(const Text &text)
{
    QByteArray &key = m_keys[text.id];
    if (key.isEmpty())
        key = textKey(text.characters);
    return key;
}

// What somebody has settled keeps what is claimed of it, also where that would join what is dated more exactly.
bool EventComparison::keepsItsEvent(const Event &event, const EventClaimProposal &said, const DateClaim &there) const
{
    if (!isOnlyProposed(there.claim.standing))
        return true;
    const auto other = m_known.constFind(there.claim.event);
    return said.date != event.date && other != m_known.cend() && !isOnlyProposed(other->standing);
}

void EventComparison::addClaim(const Event &event, const EventClaimProposal &said, const QString &rule)
{
    bool isKnown = false;
    for (const DateClaim &there : m_claims.value(said.passage)) {
        if (there.claim.date != said.date)
            continue;
        // Said of this event already, whatever became of it, or given to another one by a person.
        const bool elsewhere = there.claim.event != event.id && !keepsItsEvent(event, said, there);
        isKnown = isKnown || !elsewhere;
        if (!elsewhere)
            m_said.insert(there.claim.id);
    }
    if (isKnown)
        return;
    const Text &text = *m_texts.constFind(said.text);
    const QByteArray key = keyOf(text);
    const QByteArray print = fingerprint(u"claim",
        {event.standing.fingerprint, key, QByteArray::number(said.span.start), QByteArray::number(said.span.end),
            said.date.toString().toUtf8()});
    Claim claim;
    claim.id = ClaimId(-m_write.content.claims.size() - 1);
    claim.uid = newUid();
    claim.event = event.id;
    claim.source = said.source;
    claim.kind = ClaimKind::Date;
    claim.value = said.date.toString();
    claim.wording = said.wording;
    claim.date = said.date;
    claim.part = said.part;
    claim.anchor = said.anchor;
    claim.standing = proposedBy(rule, print);
    m_write.content.claims.append(claim);
    Evidence evidence;
    evidence.id = EvidenceId(-m_write.content.evidence.size() - 1);
    evidence.claim = claim.id;
    evidence.text = said.text;
    evidence.span = said.span;
    evidence.words = said.words;
    evidence.quote = quoteOf(text.characters, said.span);
    evidence.standing = proposedBy(rule, fingerprint(key, u"evidence", said.span, said.date.toString()));
    m_write.content.evidence.append(evidence);
}

// Events of the dates looked at that no proposal speaks for any more, and nobody has said anything of them, of what is
// claimed of them, or beside them.
Result<QSet<EventId>> EventComparison::leftAlone() const
{
    QSet<EventId> alone;
    for (const Event &event : m_known) {
        const bool isLookedAt = isDated(event.date);
        if (isLookedAt && !m_spokenFor.contains(event.id) && isOnlyProposed(event.standing))
            alone.insert(event.id);
    }
    if (alone.isEmpty())
        return alone;
    const Result<QList<Note>> notes = m_reader.notes();
    if (!notes)
        return notes.error();
    for (const Note &note : *notes)
        alone.remove(note.event);
    for (const EventId id : QSet<EventId>(alone)) {
        const Result<QList<Claim>> claims = m_reader.claims(id);
        if (!claims)
            return claims.error();
        const auto isDate = [](const Claim &claim) {
            return claim.kind == ClaimKind::Date && isOnlyProposed(claim.standing);
        };
        if (!std::ranges::all_of(*claims, isDate))
            alone.remove(id);
    }
    return alone;
}

Result<void> EventComparison::removeWhatNothingSpeaksFor()
{
    const Result<QSet<EventId>> alone = leftAlone();
    if (!alone)
        return alone.error();
    QSet<ClaimId> gone;
    for (const Event &event : std::as_const(m_known)) {
        const QList<DateClaim> claims = m_claimsOf.value(event.id);
        const bool goes = alone->contains(event.id);
        for (const DateClaim &claim : claims) {
            const bool stays = !isOnlyProposed(claim.claim.standing) || m_said.contains(claim.claim.id);
            const bool isLookedAt =
                claim.claim.date == event.date || (isJoined(claim.claim) && isDated(claim.claim.date));
            if (!goes && (stays || !isLookedAt || !m_spokenFor.contains(event.id)))
                continue;
            m_write.removed.append({u"evidence"_s, claim.evidence.value, -1});
            if (gone.contains(claim.claim.id))
                continue;
            m_write.removed.append({u"claim"_s, claim.claim.id.value, claim.claim.standing.revision});
            gone.insert(claim.claim.id);
        }
        if (goes) {
            m_write.removed.append({u"event"_s, event.id.value, event.standing.revision});
        }
    }
    for (const ClaimId claim : std::as_const(gone)) {
        if (const Result<void> left = letGo(claim); !left)
            return left;
    }
    return {};
}

// What repeated a claim that goes speaks for itself until it is looked at again.
Result<void> EventComparison::letGo(ClaimId gone)
{
    const Result<QList<RowKey>> resting = m_reader.restingOn({u"claim"_s, gone.value, -1});
    if (!resting)
        return resting.error();
    for (const RowKey &row : *resting) {
        const auto isSame = [&row](const RowKey &known) { return known.isSameRow(row); };
        if (row.table != "claim"_L1 || std::ranges::any_of(m_write.removed, isSame))
            continue;
        Result<Claim> claim = m_reader.claim(ClaimId(row.key));
        if (!claim)
            return claim.error();
        claim->repeats = {};
        m_write.changed.claims.append(*claim);
    }
    return {};
}

void EventComparison::count()
{
    m_write.act.code = u"propose-events"_s;
    m_write.act.counts = {{u"events"_s, m_write.content.events.size()}, {u"claims"_s, m_write.content.claims.size()},
        {u"changed"_s, m_write.changed.events.size()}, {u"gone"_s, m_write.removed.size()},
        {u"rules"_s, u"collation/%1"_s.arg(collationVersion)}};
}

Result<Write> EventComparison::run(const QList<Edtf> &dates)
{
    const Result<QList<DatedPassage>> passages = passagesAround(dates);
    if (!passages)
        return passages.error();
    const QList<EventProposal> proposals = proposeEvents(*passages);
    if (const Result<void> known = readKnown(dates, proposals); !known)
        return known.error();
    const Result<QList<Edtf>> gone = datesGone(*passages);
    if (!gone)
        return gone.error();
    if (!gone->isEmpty())
        return EventComparison(m_reader).run(dates + *gone);
    for (const EventProposal &proposal : proposals)
        compare(proposal);
    if (const Result<void> removed = removeWhatNothingSpeaksFor(); !removed)
        return removed.error();
    count();
    return m_write;
}

} // namespace

Result<void> proposeEvents(const CaseReader &reader, const QList<TextId> &texts, const QList<SourceId> &newSources,
    const std::function<Result<void>(Write)> &write)
{
    const Result<QList<Edtf>> dates = touchedDates(reader, texts, newSources);
    if (!dates)
        return dates.error();
    // What is dated otherwise is another event, so that dates can be looked at some at a time.
    for (qsizetype from = 0; from < dates->size(); from += datesAtOnce) {
        Result<Write> changes = EventComparison(reader).run(dates->mid(from, datesAtOnce));
        if (!changes)
            return changes.error();
        if (!hasRows(*changes))
            continue;
        if (const Result<void> written = write(*std::move(changes)); !written)
            return written;
    }
    return {};
}

bool hasRows(const Write &write)
{
    static const CaseContent none;
    return write.content != none || write.changed != none || !write.removed.isEmpty();
}

} // namespace dossier
