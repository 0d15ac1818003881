// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/light.h"

#include "workspace/queries.h"
#include "workspace/weighing.h"

#include <QSet>
#include <algorithm>
#include <tuple>
#include <utility>

namespace dossier {

namespace {

using Place = CaseReader::Place;

// Inside for sure, inside possibly, or outside (nothing).
std::optional<Strength> inside(const Edtf &date, DayBounds stretch)
{
    if (date.isNull())
        return {};
    if (stretch.contains(date.bounds()))
        return Strength::Strong;
    const bool isSet = date.shape() == DateShape::OneOf || date.shape() == DateShape::AllOf;
    const QList<DayBounds> parts = isSet ? date.parts() : QList<DayBounds>{date.bounds()};
    const bool possibly = std::ranges::any_of(parts, [&](DayBounds part) { return part.overlaps(stretch); });
    return possibly ? std::optional(Strength::Weak) : std::nullopt;
}

// By start, the enclosing before what it encloses, as they are painted.
bool comesBefore(const LitSpan &a, const LitSpan &b)
{
    return std::tuple(a.span.start, -a.span.end, a.kind, a.row) < std::tuple(b.span.start, -b.span.end, b.kind, b.row);
}

// Words gone to in the focused passage, or beside it in theirs, that are lit as nothing else.
void lightWords(const Focus &focus, TextId text, QList<LitSpan> &spans)
{
    spans.removeIf([](const LitSpan &lit) { return lit.kind == LitKind::Words; });
    if (focus.subject() != Focus::Subject::Passage)
        return;
    for (const TextSpan &place : focus.placesIn(text)) {
        const auto isTaken = [&place](const LitSpan &lit) { return lit.span == place.span; };
        const bool isGoneTo = place == focus.at;
        const bool isInPassage = std::ranges::any_of(spans, [&](const LitSpan &lit) {
            return lit.kind == LitKind::Passage && (!isGoneTo || lit.row == focus.passage.value)
                && lit.span.contains(place.span);
        });
        if (!isInPassage || std::ranges::any_of(spans, isTaken))
            continue;
        LitSpan words;
        words.span = place.span;
        words.kind = LitKind::Words;
        spans.insert(std::ranges::upper_bound(spans, words, comesBefore), words);
    }
}

void setCurrent(Light &light, TextId text)
{
    const auto spans = light.spans.find(text);
    if (spans == light.spans.end())
        return;
    lightWords(light.focus, text, *spans);
    // Who has gone to the words of a piece of evidence is at it.
    QSet<qint64> saidThere;
    for (const LitSpan &lit : std::as_const(*spans)) {
        if (lit.kind == LitKind::EvidenceWords && light.focus.isPlace({text, lit.span}))
            saidThere.insert(lit.row);
    }
    for (LitSpan &lit : *spans) {
        const bool isThere = light.focus.isPlace({text, lit.span}) && lit.kind != LitKind::EvidenceWords;
        lit.current = isThere || (lit.kind == LitKind::Evidence && saidThere.contains(lit.row));
    }
}

void findStep(Light &light)
{
    auto at = std::ranges::find(light.steps, light.focus.at, &Step::place);
    if (at == light.steps.end() && light.focus.subject() == Focus::Subject::Event) {
        const QList<LitSpan> lit = light.spans.value(light.focus.at.text);
        const auto current = std::ranges::find_if(lit, &LitSpan::current);
        if (current != lit.end())
            at = std::ranges::find(light.steps, current->row, &Step::row);
    }
    light.step = at == light.steps.end() || !light.focus.at.text ? -1 : at - light.steps.begin();
}

// Asks the case what a focus lights, one cell of the table of linked selection after the other.
class LightMaker
{
public:
    LightMaker(const CaseReader &reader, const Focus &focus, const QList<TextId> &openTexts, LightScope scope,
        const std::function<bool()> &stopped)
        : m_reader(reader)
        , m_focus(focus)
        , m_openTexts(openTexts)
        , m_scope(scope)
        , m_stopped(stopped)
    {
        m_light.focus = focus;
    }

    Result<Light> make();

private:
    bool goOn() const { return !m_error && !(m_stopped && m_stopped()); }
    bool everything() const { return m_scope == LightScope::Everything; }

    // The value, or an empty one with the error kept: the first error is what comes of it all.
    template <typename T> T take(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        if (!m_error)
            m_error = result.error();
        return {};
    }

    void lightNothing();
    void lightEntities();
    void lightEvent();
    void lightPassage();
    void lightStretch();

    void lightMention(TextId text, Span span, EntityId entity, qint64 row);
    void lightEvidence(const ClaimRow &claim);
    QList<Passage> passagesBeside();
    void lightAligned(const QHash<TextId, QList<Span>> &evidence);
    void lightDates(TextId text, const QList<Span> &passages);
    void lightEvents(const QList<EventId> &events);
    void takeSteps(const QList<Place> &places);
    QHash<EntityId, qint64> entitiesOfSourceInStretch();

    // Whether the passage a span stands in has a date that may fall into the stretch; true when there is no stretch.
    bool passesStretch(TextId text, Span span);
    const QList<Span> &passagesInStretch(TextId text);
    std::optional<Strength> eventInStretch(EventId event);

    void add(TextId text, const LitSpan &lit) { m_light.spans[text].append(lit); }
    void finish();

    const CaseReader &m_reader;
    const Focus &m_focus;
    const QList<TextId> &m_openTexts;
    LightScope m_scope;
    const std::function<bool()> &m_stopped;
    std::optional<Error> m_error;
    Light m_light;
    Clusters m_clusters;
    QHash<EntityId, EntityType> m_types; // of the focused entities and of what is the same as they are
    QHash<TextId, QList<Span>> m_inStretch; // passages with such dates, by text; filled when asked for
    std::optional<QHash<EventId, Strength>> m_eventsInStretch; // filled when asked for
    QHash<TextId, QSet<qint64>> m_litDates;
};

Result<Light> LightMaker::make()
{
    m_clusters = take(m_reader.clusters());
    switch (m_focus.subject()) {
    case Focus::Subject::Nothing:
        lightNothing();
        break;
    case Focus::Subject::Entities:
        lightEntities();
        break;
    case Focus::Subject::Event:
        lightEvent();
        break;
    case Focus::Subject::Passage:
        lightPassage();
        break;
    }
    if (m_focus.stretch && goOn())
        lightStretch();
    if (m_error)
        return *m_error;
    if (!goOn())
        return Error{ErrorCode::Cancelled, {}, {}};
    finish();
    return m_light;
}

// A source alone: what it names and which events it speaks of.
void LightMaker::lightNothing()
{
    if (!m_focus.source)
        return;
    m_light.countsEntities = true;
    if (!everything())
        return;
    m_light.entityCounts =
        m_focus.stretch ? entitiesOfSourceInStretch() : take(m_reader.mentionsByEntity({m_focus.source}));
    if (goOn())
        lightEvents(take(m_reader.eventsOfSource(m_focus.source)));
}

void LightMaker::lightEntities()
{
    m_light.countsSources = true;
    m_light.litEntities = QSet<EntityId>(m_focus.entities.begin(), m_focus.entities.end());
    const QList<EntityId> entities = m_clusters.expanded(m_focus.entities);
    QList<EntityType> types;
    for (const EntityId entity : m_focus.entities) {
        const EntityType type = take(m_reader.entity(m_clusters.of(entity))).type;
        types.append(type);
        for (const EntityId member : m_clusters.members(entity))
            m_types.insert(member, type);
    }
    const QList<EntityType> hues = huesApart(types);
    for (qsizetype i = 0; i < hues.size(); ++i) {
        for (const EntityId member : m_clusters.members(m_focus.entities.at(i)))
            m_light.hues.insert(member, hues.at(i));
    }
    // Texts that are open are asked themselves, since older versions and editions are not among the places.
    for (const TextId text : m_openTexts) {
        if (!goOn())
            return;
        for (const Mention &mention : take(m_reader.mentions(text))) {
            if (m_types.contains(mention.entity) && mention.standing.status != Status::Rejected)
                lightMention(text, mention.span, mention.entity, mention.id.value);
        }
    }
    if (!everything() || !goOn())
        return;
    QList<Place> places = take(m_reader.mentionPlaces(entities));
    for (const Place &place : std::as_const(places)) {
        if (!goOn())
            return;
        if (!m_openTexts.contains(place.span.text))
            lightMention(place.span.text, place.span.span, place.entity, place.row);
    }
    if (m_focus.stretch) {
        places.removeIf([this](const Place &place) { return !passesStretch(place.span.text, place.span.span); });
        for (const Place &place : std::as_const(places)) {
            if (!place.rendition)
                ++m_light.sources[place.source].count;
        }
    } else {
        const auto counts = take(m_reader.mentionsBySource(entities));
        for (const auto &[source, count] : counts.asKeyValueRange())
            m_light.sources[source].count = count;
    }
    takeSteps(places);
    if (goOn())
        lightEvents(take(m_reader.eventsNaming(entities)));
}

void LightMaker::lightMention(TextId text, Span span, EntityId entity, qint64 row)
{
    LitSpan lit;
    lit.span = span;
    lit.kind = LitKind::Entity;
    lit.type = m_types.value(entity, EntityType::Other);
    lit.hue = m_light.hues.value(entity, lit.type);
    lit.strength = passesStretch(text, span) ? Strength::Strong : Strength::Weak;
    lit.row = row;
    add(text, lit);
}

void LightMaker::lightEvent()
{
    m_light.countsSources = true;
    m_light.countsEntities = true;
    const EventSheet sheet = weighed(take(m_reader.eventSheet(m_focus.event)));
    for (const ClaimSection &section : sheet.sections) {
        for (const ClaimRow &claim : section.claims) {
            if (claim.claim.standing.status != Status::Rejected)
                lightEvidence(claim);
        }
    }
    QHash<TextId, QList<Span>> evidence;
    for (const auto &[text, spans] : std::as_const(m_light.spans).asKeyValueRange()) {
        for (const LitSpan &lit : spans)
            evidence[text].append(lit.span);
    }
    lightAligned(evidence);
    if (!everything()) {
        m_light.sources.clear();
        return;
    }
    QList<Place> places = goOn() ? take(m_reader.evidencePlaces(m_focus.event)) : QList<Place>();
    if (goOn())
        m_light.entityCounts = take(m_reader.entitiesInEvidence(m_focus.event));
    if (m_focus.stretch && goOn()) {
        const auto within = take(m_reader.sourcesWithin(*m_focus.stretch));
        m_light.sources.removeIf(
            [&](QHash<SourceId, SourceLight>::iterator entry) { return !within.contains(entry.key()); });
        places.removeIf([&](const Place &place) { return !within.contains(place.source); });
        const auto named = take(m_reader.entitiesWithin(*m_focus.stretch));
        m_light.entityCounts.removeIf(
            [&](QHash<EntityId, qint64>::iterator entry) { return !named.contains(entry.key()); });
    }
    for (auto entity = m_light.entityCounts.keyBegin(); entity != m_light.entityCounts.keyEnd(); ++entity)
        m_light.litEntities.insert(*entity);
    takeSteps(places);
    // The event itself is what was selected: in or out of the stretch, it stays lit.
    m_light.lightsEvents = true;
    m_light.events.insert(m_focus.event, Strength::Strong);
}

void LightMaker::lightEvidence(const ClaimRow &claim)
{
    SourceLight &source = m_light.sources[claim.claim.source];
    const bool isFirst = source == SourceLight();
    source.sign = isFirst ? claim.sign : graver(source.sign, claim.sign);
    source.contradicts = source.contradicts || claim.claim.stance == Stance::Contradicts;
    for (const Evidence &evidence : claim.evidence) {
        if (evidence.standing.status == Status::Rejected)
            continue;
        ++source.count;
        LitSpan lit;
        lit.span = evidence.span;
        lit.kind = LitKind::Evidence;
        lit.sign = claim.sign;
        lit.row = evidence.id.value;
        add(evidence.text, lit);
        if (evidence.words.isEmpty())
            continue;
        lit.span = evidence.words;
        lit.kind = LitKind::EvidenceWords;
        add(evidence.text, lit);
    }
}

// In open texts what says the same as evidence in another one that is open, through the source where both are
// renditions. Where it is evidence itself it is lit as that.
void LightMaker::lightAligned(const QHash<TextId, QList<Span>> &evidence)
{
    QSet<PassageId> seen;
    const auto lightOne = [&](const Passage &passage) {
        const auto overlaps = [&passage](Span span) { return span.overlaps(passage.span); };
        const bool isNew = !seen.contains(passage.id) && m_openTexts.contains(passage.text);
        if (!isNew || std::ranges::any_of(evidence.value(passage.text), overlaps))
            return;
        seen.insert(passage.id);
        LitSpan lit;
        lit.span = passage.span;
        lit.kind = LitKind::Passage;
        lit.row = passage.id.value;
        add(passage.text, lit);
    };
    for (const TextId text : m_openTexts) {
        if (!evidence.contains(text) || !goOn())
            continue;
        const QList<Span> spans = evidence.value(text);
        for (const Passage &passage : take(m_reader.passages(text))) {
            const auto overlaps = [&passage](Span span) { return span.overlaps(passage.span); };
            if (!goOn() || std::ranges::none_of(spans, overlaps))
                continue;
            for (const Passage &linked : take(m_reader.linkedPassages(passage.id))) {
                lightOne(linked);
                for (const Passage &other : take(m_reader.linkedPassages(linked.id))) {
                    if (other.text != text)
                        lightOne(other);
                }
            }
        }
    }
}

void LightMaker::lightPassage()
{
    const QList<Passage> passages = take(m_reader.passages(m_focus.passageText));
    const auto own = std::ranges::find(passages, m_focus.passage, &Passage::id);
    if (own == passages.end() || !goOn())
        return;
    const bool isRendition = take(m_reader.text(m_focus.passageText)).version.isValid();
    // Renditions are linked to their source alone; two of them meet through it.
    const QList<Passage> linked = take(m_reader.linkedPassages(own->id));
    const QList<Passage> inSource = isRendition ? linked : QList<Passage>{*own};
    QList<Passage> lit{*own};
    lit += linked;
    if (isRendition) {
        for (const Passage &passage : inSource) {
            for (const Passage &other : goOn() ? take(m_reader.linkedPassages(passage.id)) : QList<Passage>()) {
                if (other.text != own->text)
                    lit.append(other);
            }
        }
    }
    lit += passagesBeside();
    QSet<PassageId> seen;
    QHash<TextId, QList<Span>> spans;
    for (const Passage &passage : std::as_const(lit)) {
        if (seen.contains(passage.id))
            continue;
        seen.insert(passage.id);
        spans[passage.text].append(passage.span);
        LitSpan span;
        span.span = passage.span;
        span.kind = LitKind::Passage;
        span.row = passage.id.value;
        add(passage.text, span);
    }
    for (const auto &[text, inText] : std::as_const(spans).asKeyValueRange()) {
        if (goOn() && (text == own->text || m_openTexts.contains(text)))
            lightDates(text, inText);
    }
    if (!everything() || !goOn())
        return;
    for (const Mention &mention : take(m_reader.mentions(own->text))) {
        if (mention.standing.status != Status::Rejected && own->span.contains(mention.span))
            ++m_light.entityCounts[mention.entity];
    }
    for (auto entity = m_light.entityCounts.keyBegin(); entity != m_light.entityCounts.keyEnd(); ++entity)
        m_light.litEntities.insert(*entity);
    // A passage that names nobody leaves the list at rest rather than fading it whole.
    m_light.countsEntities = !m_light.entityCounts.isEmpty();
    QList<PassageId> ids{own->id};
    for (const Passage &passage : inSource) {
        if (!ids.contains(passage.id))
            ids.append(passage.id);
    }
    lightEvents(take(m_reader.eventsOfPassages(ids)));
}

// Those that hold what is to be read beside the place gone to.
QList<Passage> LightMaker::passagesBeside()
{
    QList<Passage> passages;
    for (const TextSpan &place : m_focus.beside) {
        for (const Passage &passage : goOn() ? take(m_reader.passages(place.text)) : QList<Passage>()) {
            if (passage.span.overlaps(place.span))
                passages.append(passage);
        }
    }
    return passages;
}

// The dates of some passages; with a stretch those alone that may fall into it.
void LightMaker::lightDates(TextId text, const QList<Span> &passages)
{
    for (const Date &date : take(m_reader.dates(text))) {
        const bool isIn = std::ranges::any_of(passages, [&](Span passage) { return passage.contains(date.span); });
        if (!isIn || date.standing.status == Status::Rejected || m_litDates[text].contains(date.id.value))
            continue;
        const std::optional<Strength> strength =
            m_focus.stretch ? inside(date.edtf, *m_focus.stretch) : std::optional(Strength::Strong);
        if (!strength)
            continue;
        LitSpan lit;
        lit.span = date.span;
        lit.kind = LitKind::Date;
        lit.strength = *strength;
        lit.row = date.id.value;
        add(text, lit);
        m_litDates[text].insert(date.id.value);
    }
}

void LightMaker::lightStretch()
{
    constexpr Span whole{0, std::numeric_limits<qsizetype>::max()};
    for (const TextId text : m_openTexts) {
        if (goOn())
            lightDates(text, {whole});
    }
    m_light.countsSources = true;
    m_light.countsEntities = true;
    if (!everything() || !goOn())
        return;
    const Focus::Subject subject = m_focus.subject();
    if (subject == Focus::Subject::Nothing || subject == Focus::Subject::Passage) {
        const auto counts = take(m_reader.sourcesWithin(*m_focus.stretch));
        for (const auto &[source, count] : counts.asKeyValueRange())
            m_light.sources[source].count = count;
    }
    const bool countsCase =
        subject == Focus::Subject::Entities || (subject == Focus::Subject::Nothing && !m_focus.source);
    if (countsCase && goOn())
        m_light.entityCounts = take(m_reader.entitiesWithin(*m_focus.stretch));
    if (subject == Focus::Subject::Nothing && !m_focus.source && goOn()) {
        eventInStretch({});
        m_light.events = m_eventsInStretch.value_or(QHash<EventId, Strength>());
    }
    m_light.lightsEvents = true;
}

void LightMaker::lightEvents(const QList<EventId> &events)
{
    m_light.lightsEvents = true;
    for (const EventId event : events) {
        if (const std::optional<Strength> strength = m_focus.stretch ? eventInStretch(event) : Strength::Strong)
            m_light.events.insert(event, *strength);
    }
}

std::optional<Strength> LightMaker::eventInStretch(EventId event)
{
    if (!m_eventsInStretch) {
        m_eventsInStretch.emplace();
        for (const EventRow &row : take(m_reader.events())) {
            if (const std::optional<Strength> strength = inside(row.date, *m_focus.stretch))
                m_eventsInStretch->insert(row.id, *strength);
        }
    }
    const auto found = m_eventsInStretch->constFind(event);
    return found == m_eventsInStretch->constEnd() ? std::nullopt : std::optional(*found);
}

const QList<Span> &LightMaker::passagesInStretch(TextId text)
{
    const auto known = m_inStretch.constFind(text);
    if (known != m_inStretch.constEnd())
        return *known;
    QList<Span> dates;
    for (const Date &date : take(m_reader.dates(text))) {
        if (date.standing.status != Status::Rejected && inside(date.edtf, *m_focus.stretch))
            dates.append(date.span);
    }
    QList<Span> passages;
    if (!dates.isEmpty()) {
        for (const Passage &passage : take(m_reader.passages(text))) {
            if (std::ranges::any_of(dates, [&](Span date) { return passage.span.overlaps(date); }))
                passages.append(passage.span);
        }
    }
    return *m_inStretch.insert(text, passages);
}

bool LightMaker::passesStretch(TextId text, Span span)
{
    if (!m_focus.stretch)
        return true;
    return std::ranges::any_of(passagesInStretch(text), [&](Span passage) { return passage.contains(span); });
}

QHash<EntityId, qint64> LightMaker::entitiesOfSourceInStretch()
{
    QHash<EntityId, qint64> counts;
    for (const SourceRow &row : take(m_reader.sourceRows({m_focus.source}))) {
        for (const Mention &mention : take(m_reader.mentions(row.text))) {
            if (mention.standing.status != Status::Rejected && passesStretch(row.text, mention.span))
                ++counts[mention.entity];
        }
    }
    return counts;
}

void LightMaker::takeSteps(const QList<Place> &places)
{
    m_light.steps.reserve(places.size());
    for (const Place &place : places)
        m_light.steps.append({place.span, place.source, place.row, place.rendition});
}

void LightMaker::finish()
{
    // Lists show what is the same as one.
    m_light.entityCounts = m_clusters.folded(m_light.entityCounts);
    QSet<EntityId> lit;
    for (const EntityId entity : std::as_const(m_light.litEntities))
        lit.insert(m_clusters.of(entity));
    m_light.litEntities = lit;
    for (QList<LitSpan> &spans : m_light.spans)
        std::ranges::sort(spans, comesBefore);
    setCurrent(m_light, m_focus.at.text);
    for (const TextSpan &place : m_focus.beside)
        setCurrent(m_light, place.text);
    findStep(m_light);
    m_light.complete = everything();
}

} // namespace

Result<Light> lightFor(const CaseReader &reader, const Focus &focus, const QList<TextId> &openTexts, LightScope scope,
    const std::function<bool()> &stopped)
{
    return LightMaker(reader, focus, openTexts, scope, stopped).make();
}

QList<EntityType> huesApart(const QList<EntityType> &types)
{
    // Those farthest apart first; the grey of the type that is none of them last.
    static const QList<EntityType> all{EntityType::Organisation, EntityType::Person, EntityType::Place,
        EntityType::ThreatActor, EntityType::Vulnerability, EntityType::Product, EntityType::Malware,
        EntityType::Other};
    QList<EntityType> free = all;
    free.removeIf([&types](EntityType type) { return types.contains(type); });
    QSet<EntityType> taken;
    QList<EntityType> hues;
    for (const EntityType type : types) {
        const bool isOwn = !taken.contains(type) || free.isEmpty();
        taken.insert(type);
        hues.append(isOwn ? type : free.takeFirst());
    }
    return hues;
}

Light weakened(Light light)
{
    for (QList<LitSpan> &spans : light.spans) {
        for (LitSpan &lit : spans)
            lit.strength = Strength::Weak;
    }
    for (Strength &strength : light.events)
        strength = Strength::Weak;
    return light;
}

bool lightsTheSame(const Focus &before, const Focus &now)
{
    const bool sameSubject = before.passageText == now.passageText && before.passage == now.passage
        && before.entities == now.entities && before.event == now.event && before.stretch == now.stretch
        && before.beside == now.beside;
    return sameSubject && (before.source == now.source || now.subject() != Focus::Subject::Nothing);
}

Light retargeted(Light light, const Focus &now)
{
    const TextId left = light.focus.at.text;
    light.focus = now;
    setCurrent(light, left);
    setCurrent(light, now.at.text);
    findStep(light);
    return light;
}

StepPlace stepPlace(const Light &light)
{
    const bool anyOwn = std::ranges::any_of(light.steps, [](const Step &step) { return !step.rendition; });
    const bool renditions = light.step >= 0 ? light.steps.at(light.step).rendition : !anyOwn;
    StepPlace place;
    for (qsizetype i = 0; i < light.steps.size(); ++i) {
        if (light.steps.at(i).rendition != renditions)
            continue;
        ++place.of;
        if (i == light.step)
            place.number = place.of;
    }
    return place;
}

} // namespace dossier
