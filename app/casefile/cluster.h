// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"

#include <QHash>
#include <QList>

namespace dossier {

// Which entities are one. A cluster is what accepted judgements of "same" connect; "not the same" cuts it: a "same"
// that would bring two sides of a "not the same" into one cluster is not followed, whoever made it, the older ones
// first. The cluster goes by its oldest accepted member, else its oldest.
class Clusters
{
public:
    Clusters() = default;
    // `status` of every entity that a judgement names; rejected ones are in no cluster.
    Clusters(const QList<Sameness> &judgements, const QHash<EntityId, Status> &status);

    bool isEmpty() const { return m_members.isEmpty(); } // nothing was merged
    EntityId of(EntityId entity) const { return m_cluster.value(entity, entity); } // itself when it stands alone
    QList<EntityId> members(EntityId entity) const; // by id, itself among them
    QList<EntityId> expanded(const QList<EntityId> &entities) const; // with all members, each once
    QList<EntityId> all() const { return m_members.keys(); } // what clusters go by
    QList<SamenessId> notFollowed() const { return m_notFollowed; }

    // Amounts of members are the cluster's.
    QHash<EntityId, qint64> folded(const QHash<EntityId, qint64> &amounts) const;

    bool operator==(const Clusters &) const = default;

private:
    QHash<EntityId, EntityId> m_cluster; // of entities in clusters of more than one
    QHash<EntityId, QList<EntityId>> m_members;
    QList<SamenessId> m_notFollowed;
};

} // namespace dossier
