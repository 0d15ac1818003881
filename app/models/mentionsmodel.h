// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "models/focusrows.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace dossier {

class CaseDocument;

// Mentions in context, in the order F3 goes: by source in list order, a source's own text before its renditions.
// Follows the focus: shows the entities focused last, and keeps them when the subject changes to something else (the
// passage of one of these mentions, say). Pages come by fetchMore. Rows of one source share SectionRole (its title).
class MentionsModel final : public QAbstractListModel, public FocusRows
{
    Q_OBJECT
public:
    explicit MentionsModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setEntities(const QList<EntityId> &entities);
    QList<EntityId> entities() const { return m_entities; }

    ContextRow rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;

Q_SIGNALS:
    void loaded(); // a page has come

private:
    void reload();
    void request(qsizetype offset, qsizetype limit, bool replace);
    void take(const QList<ContextRow> &rows, const QHash<SourceId, SourceRow> &sources, qsizetype limit, bool replace);

    CaseDocument &m_document;
    QList<EntityId> m_entities;
    QList<ContextRow> m_rows;
    QHash<SourceId, SourceRow> m_sources;
    bool m_more = false; // there may be rows after those that are here
    bool m_waiting = false;
    int m_asked = 0;
};

} // namespace dossier
