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
struct LitSpan;

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

    // So many are shown at first, and others only when they are wanted, for a list that does not scroll by itself.
    void setFirst(qsizetype rows);
    bool hasMore() const { return m_more; }
    void showMore();

    ContextRow rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void loaded(); // a page has come

private:
    struct Page
    {
        QList<ContextRow> rows;
        qsizetype limit = 0;
        bool replaces = false; // all that is here, else it comes after it
    };

    void reload();
    qsizetype firstPage() const;
    void request(qsizetype offset, qsizetype limit, bool replaces);
    void requestTitles(const Page &page, int question);
    void take(const Page &page);
    void replace(const QList<ContextRow> &rows);
    QString accessibleText(const ContextRow &row) const;
    const LitSpan *litAt(const ContextRow &row) const;

    CaseDocument &m_document;
    QList<EntityId> m_entities;
    QList<ContextRow> m_rows;
    QHash<SourceId, QString> m_titles;
    qsizetype m_first = 0; // 0: as many as are scrolled to
    bool m_more = false; // there may be rows after those that are here
    bool m_waiting = false;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
