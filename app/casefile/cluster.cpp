// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/cluster.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

Clusters::Clusters(const QList<Sameness> &judgements, const QHash<EntityId, Status> &status)
{
    QList<Sameness> heard = judgements;
    heard.removeIf([&status](const Sameness &row) {
        return row.standing.status != Status::Accepted || status.value(row.first, Status::Rejected) == Status::Rejected
            || status.value(row.second, Status::Rejected) == Status::Rejected;
    });
    std::ranges::sort(heard, {}, &Sameness::id);
    QHash<EntityId, QSet<EntityId>> sets; // by an entity that stands for the set
    QHash<EntityId, EntityId> where;
    const auto setOf = [&](EntityId entity) {
        if (!where.contains(entity)) {
            where.insert(entity, entity);
            sets.insert(entity, {entity});
        }
        return where.value(entity);
    };
    const auto cut = [&](EntityId a, EntityId b) {
        return std::ranges::any_of(std::as_const(heard), [&](const Sameness &row) {
            return row.judgement == Judgement::NotTheSame
                && ((where.value(row.first) == a && where.value(row.second) == b)
                    || (where.value(row.first) == b && where.value(row.second) == a));
        });
    };
    for (const Sameness &row : std::as_const(heard)) {
        setOf(row.first);
        setOf(row.second);
    }
    for (const Sameness &row : std::as_const(heard)) {
        const EntityId a = where.value(row.first);
        const EntityId b = where.value(row.second);
        if (row.judgement != Judgement::Same || a == b)
            continue;
        if (cut(a, b)) {
            m_notFollowed.append(row.id);
            continue;
        }
        for (const EntityId entity : sets.take(b)) {
            where.insert(entity, a);
            sets[a].insert(entity);
        }
    }
    for (const QSet<EntityId> &set : std::as_const(sets)) {
        if (set.size() < 2)
            continue;
        QList<EntityId> members(set.cbegin(), set.cend());
        std::ranges::sort(members);
        const auto accepted = std::ranges::find_if(
            members, [&status](EntityId entity) { return status.value(entity) == Status::Accepted; });
        const EntityId name = accepted == members.end() ? members.constFirst() : *accepted;
        for (const EntityId entity : std::as_const(members))
            m_cluster.insert(entity, name);
        m_members.insert(name, members);
    }
}

QList<EntityId> Clusters::members(EntityId entity) const
{
    return m_members.value(of(entity), {entity});
}

QList<EntityId> Clusters::expanded(const QList<EntityId> &entities) const
{
    QList<EntityId> all;
    for (const EntityId entity : entities) {
        for (const EntityId member : members(entity)) {
            if (!all.contains(member))
                all.append(member);
        }
    }
    return all;
}

QHash<EntityId, qint64> Clusters::folded(const QHash<EntityId, qint64> &amounts) const
{
    if (isEmpty())
        return amounts;
    QHash<EntityId, qint64> sums;
    for (const auto &[entity, amount] : amounts.asKeyValueRange())
        sums[of(entity)] += amount;
    return sums;
}

} // namespace dossier
