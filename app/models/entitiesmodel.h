// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "casefile/rows.h"
#include "models/sectionedmodel.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace dossier {

class CaseDocument;

// The entity sidebar's tree: a group for each type that has entities (RowKind::Group, CountRole = how many entities),
// under it its entities, most mentions first (SecondLineRole = the name that the filter found, where another is shown).
// While a source alone is focused, its entities come first, by their count there, and that order stays while something
// is selected in it. Groups can be current but not selected.
class EntitiesModel final : public SectionedModel
{
    Q_OBJECT
public:
    explicit EntitiesModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setFilter(const QString &words); // in any name, in any language; "" = all
    QString filter() const { return m_filter; }
    bool isLoaded() const { return m_isLoaded; } // from the first answer on, which may come before anyone listens
    bool isUpToDate() const { return m_isLoaded && m_answered == m_asked; } // else loaded() is still to come

    QModelIndex indexOf(EntityId entity) const; // invalid when the filter leaves it out
    QModelIndex indexOf(EntityType type) const; // the group; invalid when it has no entities
    EntityId entityAt(const QModelIndex &index) const; // none for a group
    qsizetype entityCount() const { return rowTotal(); } // that the filter leaves

    QVariant data(const QModelIndex &index, int role) const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void loaded(); // the entities of the filter asked for are there

private:
    void reload(bool reset);
    void take(const QList<EntityRow> &rows, bool reset);
    void lightRows();
    bool takeOrder(); // from the light; true when the order is another one now
    QList<Section> ordered() const;
    QVariant groupData(const QModelIndex &index, int role) const;
    QVariant entityData(const EntityRow &row, int role) const;
    QString accessibleText(const EntityRow &row) const;

    CaseDocument &m_document;
    QString m_filter;
    QList<EntityId> m_order; // as the case lists them
    QHash<EntityId, EntityRow> m_rows;
    SourceId m_firstSource; // whose entities come first; none at rest
    QHash<EntityId, qint64> m_first; // their counts there
    bool m_isLoaded = false;
    QFuture<Result<QList<EntityRow>>> m_answer; // the one waited for
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
    int m_answered = 0; // the last question that was
};

} // namespace dossier
