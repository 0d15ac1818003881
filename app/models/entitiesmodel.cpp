// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entitiesmodel.h"

#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"
#include "workspace/takelater.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QList<int> lightRoles{
    LightCountRole, LitRole, HueRole, FadedRole, PendingRole, GlanceRole, Qt::AccessibleTextRole};

EntityType typeOf(qint64 key)
{
    return static_cast<EntityType>(key);
}

} // namespace

EntitiesModel::EntitiesModel(CaseDocument &document, QObject *parent) : SectionedModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::contentChanged, this, [this] { reload(false); });
    connect(&document, &CaseDocument::lightChanged, this, &EntitiesModel::lightRows);
    connect(&document, &CaseDocument::glanceChanged, this, [this] { changed({GlanceRole}); });
    reload(true);
}

void EntitiesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    reload(true);
}

void EntitiesModel::reload(bool reset)
{
    const int question = ++m_asked;
    m_answer.cancel(); // of one key before
    m_answer = m_document.queries().entities({m_filter, {}});
    takeLater(m_answer, this, [this, question, reset](const Result<QList<EntityRow>> &rows) {
        if (question != m_asked)
            return;
        m_answered = question;
        if (rows)
            take(*rows, reset);
        else
            Q_EMIT m_document.failed(rows.error());
    });
}

void EntitiesModel::take(const QList<EntityRow> &rows, bool reset)
{
    m_order.clear();
    QHash<EntityId, EntityRow> now;
    for (const EntityRow &row : rows) {
        if (row.status == Status::Rejected)
            continue;
        m_order.append(row.id);
        now.insert(row.id, row);
    }
    takeOrder();
    if (reset) {
        m_rows = now;
        resetSections(ordered());
    } else {
        for (const auto &[id, row] : std::as_const(now).asKeyValueRange())
            m_rows.insert(id, row);
        setSections(ordered());
        m_rows = now;
        changed();
    }
    m_isLoaded = true;
    Q_EMIT loaded();
}

void EntitiesModel::lightRows()
{
    if (takeOrder())
        setSections(ordered());
    changed(lightRoles);
}

// A list does not move under the pointer: what is selected in it leaves its order alone.
bool EntitiesModel::takeOrder()
{
    const Light &light = m_document.light();
    if (!light.complete)
        return false;
    const SourceId source = light.focus.source;
    const bool isSourceAlone = light.focus.subject() == Focus::Subject::Nothing && light.countsEntities && source;
    if (isSourceAlone) {
        if (source == m_firstSource && light.entityCounts == m_first)
            return false;
        m_firstSource = source;
        m_first = light.entityCounts;
        return true;
    }
    if (!m_firstSource || source == m_firstSource)
        return false;
    m_firstSource = {};
    m_first.clear();
    return true;
}

QList<EntitiesModel::Section> EntitiesModel::ordered() const
{
    QList<Section> groups;
    for (int type = 0; type < entityTypeCount; ++type)
        groups.append(Section{type, {}});
    for (const EntityId id : m_order)
        groups[int(m_rows.constFind(id)->type)].rows.append(id.value);
    groups.removeIf([](const Section &group) { return group.rows.isEmpty(); });
    if (!m_first.isEmpty()) {
        for (Section &group : groups) {
            std::ranges::stable_sort(
                group.rows, std::ranges::greater(), [this](qint64 id) { return m_first.value(EntityId(id)); });
        }
    }
    return groups;
}

QModelIndex EntitiesModel::indexOf(EntityId entity) const
{
    return rowIndex(entity.value);
}

QModelIndex EntitiesModel::indexOf(EntityType type) const
{
    return sectionIndex(int(type));
}

EntityId EntitiesModel::entityAt(const QModelIndex &index) const
{
    return EntityId(idAt(index));
}

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isSection(index) ? groupData(index, role) : entityData(m_rows.value(entityAt(index)), role);
}

QVariant EntitiesModel::groupData(const QModelIndex &index, int role) const
{
    const EntityType type = typeOf(keyAt(index));
    switch (role) {
    case Qt::DisplayRole:
        return phrase::groupName(type);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a group and how many are in it").arg(phrase::groupName(type)).arg(rowCount(index));
    case IdRole:
        return keyAt(index);
    case KindRole:
        return int(RowKind::Group);
    case CountRole:
        return qint64(rowCount(index));
    case LightCountRole:
        return qint64(-1);
    case EntityTypeRole:
        return int(type);
    case LitRole:
    case FadedRole:
    case PendingRole:
    case GlanceRole:
        return false;
    default:
        return {};
    }
}

QVariant EntitiesModel::entityData(const EntityRow &row, int role) const
{
    const Light &light = m_document.light();
    const Light &glance = m_document.glanceLight();
    const bool isKnown = light.countsEntities && light.complete;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case SecondLineRole:
        return row.matched;
    case IdRole:
        return row.id.value;
    case KindRole:
        return int(RowKind::Entity);
    case CountRole:
        return row.mentions;
    case LightCountRole:
        return isKnown ? light.entityCounts.value(row.id) : qint64(-1);
    case EntityTypeRole:
        return int(row.type);
    case HueRole:
        return int(light.hues.value(row.id, row.type));
    case StatusRole:
        return int(row.status);
    case LitRole:
        return light.litEntities.contains(row.id);
    case FadedRole:
        return isKnown && !light.entityCounts.contains(row.id) && !light.litEntities.contains(row.id);
    case PendingRole:
        return light.countsEntities && !light.complete;
    case GlanceRole:
        return glance.litEntities.contains(row.id) || (glance.countsEntities && glance.entityCounts.contains(row.id));
    default:
        return {};
    }
}

// "Organisation, Centre for Cybersecurity Belgium, 14 mentions in 4 sources"
QString EntitiesModel::accessibleText(const EntityRow &row) const
{
    const QString mentions = tr("%Ln mention(s)", nullptr, static_cast<int>(row.mentions));
    const QString sources = tr("in %Ln source(s)", nullptr, static_cast<int>(row.sources));
    QStringList parts{phrase::typeName(row.type), row.label, mentions + u' ' + sources};
    if (!row.matched.isEmpty())
        parts.insert(2, tr("also called %1", "another name of an entity, which was sought").arg(row.matched));
    if (row.status == Status::Proposed)
        parts.append(phrase::status(row.status));
    const Light &light = m_document.light();
    if (light.countsEntities && light.complete)
        parts.append(tr("%Ln of them here", nullptr, static_cast<int>(light.entityCounts.value(row.id))));
    return parts.join(u", "_s);
}

QModelIndexList EntitiesModel::rowsFor(const Focus &focus) const
{
    QModelIndexList rows;
    for (const EntityId entity : focus.entities) {
        if (const QModelIndex row = indexOf(entity); row.isValid())
            rows.append(row);
    }
    return rows;
}

Focus EntitiesModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    QList<EntityId> chosen;
    for (const QModelIndex &row : rows) {
        if (const EntityId entity = entityAt(row))
            chosen.append(entity);
    }
    if (chosen.isEmpty())
        return now.subject() == Focus::Subject::Entities && rows.isEmpty() ? now.withNothing() : now;
    // Those that were in stay in their order, since each keeps its hue; new ones come after them.
    QList<EntityId> entities;
    std::ranges::copy_if(
        now.entities, std::back_inserter(entities), [&](EntityId entity) { return chosen.contains(entity); });
    std::ranges::copy_if(
        chosen, std::back_inserter(entities), [&](EntityId entity) { return !entities.contains(entity); });
    if (entities == now.entities)
        return now;
    Focus focus = now.withNothing();
    focus.entities = entities;
    return focus;
}

QModelIndex EntitiesModel::rowWith(RowKind kind, qint64 id) const
{
    if (kind == RowKind::Group)
        return sectionIndex(id);
    return kind == RowKind::Entity ? rowIndex(id) : QModelIndex();
}

} // namespace dossier
