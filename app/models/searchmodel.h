// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "casefile/rows.h"
#include "models/sectionedmodel.h"

#include <QHash>
#include <QList>

namespace dossier {

class CaseDocument;

// Hits of a search of the case, as a tree: a section for each source with hits (RowKind::Section, CountRole = hits of
// it that are here), under it the hits (RowKind::Hit, with ContextRole). Pages come by fetchMore. A hit's id is its
// place among the hits, from 1.
class SearchModel final : public SectionedModel
{
    Q_OBJECT
public:
    explicit SearchModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setQuery(const QString &query); // words, "phrases", prefix*, AND OR NOT; "" ends the search
    QString query() const { return m_query; }
    qint64 total() const { return m_total; } // of all hits; -1 until it is known

    SearchHit hitAt(const QModelIndex &index) const;
    // The hit after (or before) this one among those that are here, across sections, round and round. An invalid index
    // gives the first (or last).
    QModelIndex nextHit(const QModelIndex &index) const;
    QModelIndex previousHit(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role) const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void searched(); // a page of hits has come, or there are none
    void totalChanged(qint64 total);
    void refused(const dossier::Error &error); // the query cannot be understood; detail says why

private:
    void ask();
    void askTotal();
    void append(const QList<SearchHit> &hits);
    QModelIndex hitBeside(const QModelIndex &index, int direction) const;
    QVariant sectionData(const QModelIndex &index, int role) const;
    QVariant hitData(const SearchHit &hit, qint64 id, int role) const;

    CaseDocument &m_document;
    QString m_query;
    QList<SearchHit> m_hits; // id - 1
    qint64 m_total = -1;
    bool m_more = false; // there may be hits after those that are here
    bool m_waiting = false;
    int m_asked = 0; // counts queries, so that an answer to an older one is dropped
};

} // namespace dossier
