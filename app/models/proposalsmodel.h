// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"
#include "models/counting.h"
#include "models/keptrows.h"
#include "workspace/focus.h"

#include <QList>

namespace dossier {

class CaseDocument;

// What waits for a decision, most useful first (ProposalKind), with a heading before those of each kind: a row that can
// be neither selected nor current (RowKind::Group). Pages come by fetchMore; counts are asked for apart and may come
// later. Nothing is asked for until it is told that somebody looks.
class ProposalsModel final : public KeptRows<ProposalRow>
{
    Q_OBJECT
public:
    explicit ProposalsModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setWatched(bool watched); // rows and counts are read and kept up to date while it is
    void setTotalWatched(bool watched); // total() is kept up to date while it is, whoever looks at the rows
    void setQuery(const ProposalQuery &query);
    const ProposalQuery &query() const { return m_query; }
    bool isLoaded() const { return m_isLoaded; }

    ProposalRow rowAt(const QModelIndex &index) const; // its row has no key for a heading
    QModelIndex rowBeside(const QModelIndex &index, int direction) const; // past headings; invalid at the ends
    QModelIndex indexOf(const RowKey &row) const; // invalid when it is not among those that are here
    const ProposalCounts &counts() const { return m_counts; } // of the query
    qint64 total() const { return m_total; } // of all that wait; -1 until it is known

    int rowCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

Q_SIGNALS:
    void loaded(); // a page has come
    void countsChanged();

private:
    void reload(bool reset);
    void request(qsizetype limit, bool replaces, bool reset);
    void take(const QList<ProposalRow> &rows, qsizetype limit, bool replaces, bool reset);
    void onContentChanged();
    void watchCounts();
    void askTotal();
    void askCounts();
    void takeCounts(const ProposalCounts &counts);
    QVariant headingData(ProposalKind kind, int role) const;
    QString accessibleText(const ProposalRow &row) const;

    CaseDocument &m_document;
    ProposalQuery m_query;
    ProposalCounts m_counts;
    qint64 m_total = -1;
    Counting m_countingTotal; // and every kind, while the query is for everything
    Counting m_countingQuery; // while it is not
    bool m_isWatched = false;
    bool m_isTotalWatched = false;
    bool m_isStale = true;
    bool m_isLoaded = false;
    bool m_more = false; // there may be rows after those that are here
    bool m_waiting = false;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

// What selecting a proposal makes of the focus: what it is about, at the place where it is said.
Focus focusOn(const ProposalRow &row, const Focus &now);

} // namespace dossier
