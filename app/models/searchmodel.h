// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "casefile/rows.h"
#include "models/focusrows.h"

#include <QAbstractItemModel>
#include <QList>
#include <vector>

namespace dossier {

class CaseDocument;

// Hits of a search of the case, as a tree: a section for each source with hits (RowKind::Section, CountRole = hits of
// it that are here), under it the hits (RowKind::Hit, with ContextRole). Pages come by fetchMore.
class SearchModel final : public QAbstractItemModel, public FocusRows
{
    Q_OBJECT
public:
    explicit SearchModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setQuery(const QString &query); // words, "phrases", prefix*, AND OR NOT; "" ends the search
    QString query() const { return m_query; }
    qint64 total() const { return m_total; } // of all hits; -1 until it is known

    SearchHit hitAt(const QModelIndex &index) const;
    // The hit after (or before) this one, across sections; round and round. An invalid index begins.
    QModelIndex nextHit(const QModelIndex &index) const;
    QModelIndex previousHit(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;

Q_SIGNALS:
    void searched(); // a page of hits has come, or there are none
    void totalChanged(qint64 total);
    void refused(const dossier::Error &error); // the query cannot be understood; detail says why

private:
    struct Section
    {
        SourceId source;
        QString title;
        QList<SearchHit> hits;
    };

    void request(qsizetype offset);
    void append(const QList<SearchHit> &hits);
    void clear();

    CaseDocument &m_document;
    QString m_query;
    std::vector<Section> m_sections;
    qsizetype m_fetched = 0;
    qint64 m_total = -1;
    bool m_more = false;
    bool m_waiting = false;
    int m_asked = 0;
};

} // namespace dossier
