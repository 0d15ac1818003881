// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/comparing.h"

#include "collation/likeness.h"
#include "store/casereader.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostSources = 200;

struct Pair
{
    QList<EntityId> first;
    QList<EntityId> second;
};

Result<void> addSources(EntityComparison &comparison, const CaseReader &reader, const Pair &pair)
{
    const auto first = reader.mentionsBySource(pair.first);
    if (!first)
        return first.error();
    const auto second = reader.mentionsBySource(pair.second);
    if (!second)
        return second.error();
    QHash<SourceId, ComparedSource> sources;
    for (const auto &[source, mentions] : first->asKeyValueRange())
        sources[source].first = mentions;
    for (const auto &[source, mentions] : second->asKeyValueRange())
        sources[source].second = mentions;
    for (const auto &[source, row] : sources.asKeyValueRange())
        row.source = source;
    comparison.sources = sources.values();
    const auto isShared = [](const ComparedSource &row) { return row.first > 0 && row.second > 0; };
    comparison.sharedSources = std::ranges::count_if(comparison.sources, isShared);
    std::ranges::sort(comparison.sources, {},
        [&](const ComparedSource &row) { return std::tuple(!isShared(row), -(row.first + row.second), row.source); });
    if (comparison.sources.size() > mostSources)
        comparison.sources.resize(mostSources);
    QList<SourceId> ids;
    for (const ComparedSource &row : std::as_const(comparison.sources))
        ids.append(row.source);
    const auto rows = reader.sourceRows(ids);
    if (!rows)
        return rows.error();
    for (ComparedSource &row : comparison.sources) {
        const auto found = std::ranges::find(*rows, row.source, [](const SourceRow &each) { return each.source.id; });
        if (found == rows->end())
            continue;
        row.title = found->source.title;
        row.language = found->source.language;
    }
    return {};
}

// Whom both appear with; `mentions` and `sources` are those with either.
void addCompanions(EntityComparison &comparison)
{
    for (EntityRow row : std::as_const(comparison.first.companions)) {
        const auto other = std::ranges::find(comparison.second.companions, row.id, &EntityRow::id);
        if (other == comparison.second.companions.end())
            continue;
        row.mentions += other->mentions;
        row.sources = std::max(row.sources, other->sources);
        comparison.companions.append(row);
    }
    std::ranges::stable_sort(comparison.companions, std::ranges::greater(), &EntityRow::mentions);
}

void addEvents(EntityComparison &comparison, const CaseReader &reader)
{
    for (const EventId id : std::as_const(comparison.first.events)) {
        if (!comparison.second.events.contains(id))
            continue;
        if (const Result<Event> event = reader.event(id))
            comparison.events.append(*event);
    }
}

Result<void> addPlaces(EntityComparison &comparison, const CaseReader &reader, const Pair &pair)
{
    const auto places = reader.placesTogether(pair.first, pair.second);
    if (!places)
        return places.error();
    for (const CaseReader::Place &place : *places)
        comparison.together.append(place.span);
    comparison.togetherIn = places->isEmpty() ? SourceId() : places->constFirst().source;
    return {};
}

void addJudgements(EntityComparison &comparison, const Pair &pair)
{
    for (const SamenessRow &row : std::as_const(comparison.first.samenesses)) {
        const Sameness &sameness = row.sameness;
        const bool isTheirs = (pair.first.contains(sameness.first) && pair.second.contains(sameness.second))
            || (pair.second.contains(sameness.first) && pair.first.contains(sameness.second));
        if (isTheirs)
            comparison.judgements.append(sameness);
    }
}

} // namespace

Result<EntityComparison> compared(const CaseReader &reader, EntityId first, EntityId second, const QString &language)
{
    const auto clusters = reader.clusters();
    if (!clusters)
        return clusters.error();
    const Pair pair{clusters->members(first), clusters->members(second)};
    if (pair.first == pair.second)
        return Error{ErrorCode::Invalid, u"they are one entity"_s, {}};
    const auto one = reader.entityCard(first, language);
    if (!one)
        return one.error();
    const auto other = reader.entityCard(second, language);
    if (!other)
        return other.error();
    EntityComparison comparison;
    comparison.first = *one;
    comparison.second = *other;
    if (const auto added = addSources(comparison, reader, pair); !added)
        return added.error();
    if (const auto added = addPlaces(comparison, reader, pair); !added)
        return added.error();
    addCompanions(comparison);
    addEvents(comparison, reader);
    addJudgements(comparison, pair);
    comparison.reasons = likeness(comparison);
    return comparison;
}

} // namespace dossier
