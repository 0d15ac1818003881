// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "models/focusrows.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <vector>

namespace dossier {

class CaseDocument;

// The entity sidebar's tree: a group for each type that has entities (RowKind::Group, CountRole = how many entities),
// under it its entities, most mentions first. While a source is focused and nothing else, its entities come first, by
// their count there. Groups can be current but not selected.
class EntitiesModel final : public QAbstractItemModel, public FocusRows
{
    Q_OBJECT
public:
    explicit EntitiesModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setFilter(const QString &words); // in any name, in any language; "" = all
    QString filter() const { return m_filter; }

    QModelIndex indexOf(EntityId entity) const;
    QModelIndex indexOf(EntityType type) const; // the group; invalid when it has no entities
    EntityId entityAt(const QModelIndex &index) const; // none for a group
    qsizetype entityCount() const { return m_place.size(); } // that the filter leaves

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;

Q_SIGNALS:
    void loaded();

private:
    struct Group
    {
        EntityType type = EntityType::Other;
        QList<EntityRow> rows;
    };
    using Groups = std::vector<Group>;

    void reload(bool reset);
    void take(QList<EntityRow> rows, bool reset);
    void change(Groups groups);
    void lightRows();
    void order();
    Groups grouped(const QList<EntityRow> &rows) const;
    void sort(QList<EntityRow> &rows) const;
    void placeRows();
    QVariant groupData(const Group &group, int role) const;
    QVariant entityData(const EntityRow &row, int role) const;
    QString accessibleText(const EntityRow &row) const;

    CaseDocument &m_document;
    QString m_filter;
    Groups m_groups;
    QHash<EntityId, std::pair<int, int>> m_place; // group row, row
    QHash<EntityId, qint64> m_first; // counts of the focused source that order the rows; empty at rest
    int m_asked = 0;
};

} // namespace dossier
