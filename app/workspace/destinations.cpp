// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/destinations.h"

#include "casefile/folding.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace dossier {

namespace {

using Kind = DestinationKey::Kind;

constexpr qsizetype askEvery = 2048; // names

struct Fit
{
    int distance = 0;
    int length = 0; // of the name
    qsizetype name = 0;

    auto operator<=>(const Fit &) const = default;
};

std::vector<Fit> fitsOf(
    const QList<DestinationName> &names, const TypedMatch &typed, const std::function<bool()> &stopped)
{
    std::vector<Fit> fits;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i % askEvery == 0 && stopped && stopped())
            return {};
        const QString &name = names.at(i).folded;
        if (const auto distance = typed.distance(name))
            fits.push_back({*distance, static_cast<int>(name.size()), i});
    }
    return fits;
}

Result<Destination> sourceFor(const CaseReader &reader, SourceId id, const TypedMatch &typed)
{
    const Result<Source> source = reader.source(id);
    if (!source)
        return source.error();
    if (source->removed)
        return Error{ErrorCode::NotFound, {}, {}};
    Destination there;
    there.title = source->title;
    there.inTitle = typed.places(source->title);
    there.language = source->language;
    there.publisher = source->publisher;
    if (!typed.distance(fold(source->title)))
        there.inPublisher = typed.places(source->publisher);
    there.date = source->published;
    return there;
}

// By its label, and by the name that fits best where that is another.
Result<Destination> entityFor(const CaseReader &reader, EntityId id, const TypedMatch &typed, const QString &language)
{
    const Result<QList<EntityRow>> rows = reader.entityRows({id}, language);
    const Result<Clusters> clusters = reader.clusters();
    if (!rows || !clusters)
        return rows ? clusters.error() : rows.error();
    const EntityRow &row = rows->constFirst();
    if (row.status == Status::Rejected)
        return Error{ErrorCode::NotFound, {}, {}};
    Destination there;
    there.title = row.label;
    there.type = row.type;
    std::optional<int> least = typed.distance(fold(row.label));
    for (const EntityId member : clusters->members(id)) {
        const Result<QList<Name>> names = reader.names(member);
        if (!names)
            return names.error();
        for (const Name &name : *names) {
            const std::optional<int> distance = typed.distance(fold(name.spelling));
            if (name.standing.status == Status::Rejected || !distance || (least && *distance >= *least))
                continue;
            least = distance;
            there.name = name.spelling;
        }
    }
    if (there.name.isEmpty())
        there.inTitle = typed.places(there.title);
    there.inName = typed.places(there.name);
    return there;
}

Result<Destination> eventFor(const CaseReader &reader, EventId id, const TypedMatch &typed)
{
    const Result<Event> event = reader.event(id);
    if (!event)
        return event.error();
    if (event->standing.status == Status::Rejected)
        return Error{ErrorCode::NotFound, {}, {}};
    Destination there;
    there.title = event->title;
    there.inTitle = typed.places(event->title);
    there.date = event->date;
    there.part = event->part;
    return there;
}

} // namespace

QList<DestinationKey> nearest(
    const QList<DestinationName> &names, const TypedMatch &typed, qsizetype most, const std::function<bool()> &stopped)
{
    std::vector<Fit> fits = fitsOf(names, typed, stopped);
    std::ranges::make_heap(fits, std::greater());
    QList<DestinationKey> keys;
    QSet<DestinationKey> seen;
    while (!fits.empty() && keys.size() < most) {
        std::ranges::pop_heap(fits, std::greater());
        const DestinationKey key = names.at(fits.back().name).key;
        fits.pop_back();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        keys.append(key);
    }
    return keys;
}

Result<QList<Destination>> destinations(
    const CaseReader &reader, const QList<DestinationKey> &keys, const TypedMatch &typed, const QString &language)
{
    QList<Destination> all;
    for (const DestinationKey &key : keys) {
        Result<Destination> there = key.kind == Kind::Source ? sourceFor(reader, key.source(), typed)
            : key.kind == Kind::Entity                       ? entityFor(reader, key.entity(), typed, language)
                                                             : eventFor(reader, key.event(), typed);
        if (!there && there.error().code == ErrorCode::NotFound)
            continue;
        if (!there)
            return there.error();
        there->key = key;
        all.append(*there);
    }
    return all;
}

} // namespace dossier
