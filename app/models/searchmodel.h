// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "casefile/rows.h"
#include "models/sectionedmodel.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace dossier {

class CaseDocument;

// Hits of a search of the case, as a tree: a section for each source with hits (RowKind::Section, CountRole = hits of
// its texts that are here), under it the hits (RowKind::Hit, with HitRole). Pages come by askForMore, not by fetchMore:
// a QTreeView fetches a page with every layout, and so all of them one after the other. A hit's id is its place among
// the hits, from 1. A search that is no longer wanted is stopped where it is; one whose case changes is done again in
// place.
class SearchModel final : public SectionedModel
{
    Q_OBJECT
public:
    enum class State {
        Idle, // nothing is looked for
        Searching, // nothing has come yet
        Here, // hits, or none
        Refused, // the query cannot be understood: refusal()
        Stopped, // by stop(), before anything came
    };

    explicit SearchModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it
    ~SearchModel() override;

    // store/searchquery.h says what can be asked; "" ends the search.
    void setQuery(const QString &query, SearchOrder order = SearchOrder::BySource);
    void stop();
    void setWatched(bool watched); // while nobody looks, changes of the case are left for later
    QString query() const { return m_query; }
    SearchOrder order() const { return m_order; }
    State state() const { return m_state; }
    const Error &refusal() const { return m_refusal; }
    const std::optional<SearchCount> &total() const { return m_total; } // none until it is known

    SearchHit hitAt(const QModelIndex &index) const;
    // The hit after (or before) this one among those that are here, across sections, round and round. An invalid index
    // gives the first (or last).
    QModelIndex nextHit(const QModelIndex &index) const;
    QModelIndex previousHit(const QModelIndex &index) const;
    qint64 placeOf(const QModelIndex &index) const; // in the order of the list, from 1; 0 when it is no hit
    qint64 hits() const { return m_hits.size(); } // that are here
    bool hasMore() const { return m_more; } // there may be hits after those that are here
    void askForMore(); // the next page, unless there is none or one is on its way

    QVariant data(const QModelIndex &index, int role) const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void stateChanged(); // or a page of hits has come
    void totalChanged();

private:
    void ask(qsizetype offset, qsizetype limit);
    void askTotal();
    void askAgain();
    void cancel();
    void take(const QList<SearchHit> &hits, qsizetype offset, qsizetype limit);
    void refuse(const Error &error);
    void setState(State state);
    bool isAt(const SearchHit &hit, const Focus &focus) const;
    QList<qint64> inListOrder() const;
    qint64 hitsOf(const QModelIndex &section) const;
    QModelIndex hitBeside(const QModelIndex &index, int direction) const;
    QVariant sectionData(const QModelIndex &index, int role) const;
    QVariant hitData(const SearchHit &hit, qint64 id, int role) const;

    CaseDocument &m_document;
    QString m_query;
    SearchOrder m_order = SearchOrder::BySource;
    State m_state = State::Idle;
    Error m_refusal;
    QList<SearchHit> m_hits; // id - 1
    qsizetype m_texts = 0; // that the hits are of
    std::optional<SearchCount> m_total;
    bool m_more = false;
    bool m_waiting = false;
    bool m_watched = true;
    bool m_isOld = false; // the case has changed since
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
    QFuture<Result<QList<SearchHit>>> m_page;
    QFuture<Result<SearchCount>> m_counting;
};

} // namespace dossier
