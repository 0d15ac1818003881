// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/remark.h"
#include "models/counting.h"
#include "models/keptrows.h"
#include "workspace/focus.h"

#include <QList>

#include <array>

namespace dossier {

class CaseDocument;

// Notes and findings, with a heading before each group of them (RowKind::Group, neither selectable nor current). Pages
// come by fetchMore. Rows and counts are asked for only while it is told that somebody looks.
class RemarksModel final : public KeptRows<RemarkRow>
{
    Q_OBJECT
public:
    using Counts = std::array<qint64, remarkGroupCount>;

    explicit RemarksModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setWatched(bool watched); // rows and counts are read and kept up to date while it is
    void setQuery(const RemarkQuery &query);
    const RemarkQuery &query() const { return m_query; }
    bool isCurrent() const { return m_isLoaded && !m_isStale && !m_waiting; } // nothing is on its way
    const Counts &counts() const { return m_counts; } // in the whole case

    // What a row says in its two lines, which is also what a filter looks at. For any thread.
    static QString words(const RemarkRow &row);
    static QString about(const RemarkRow &row);
    static QString judgement(const RemarkRow &row); // "major · it is so · “as the agency says”": of a finding
    // What a finding says without the words that stand in its places: "Who it was, to compare".
    static QString shortWords(const RemarkRow &row);
    // "Locks Agency hit, passage 2 in the English summary"
    static QString placeWords(const RemarkedPlace &place);

    RemarkRow rowAt(const QModelIndex &index) const; // its row has no key for a heading
    QModelIndex indexOf(const RowKey &row) const; // invalid when it is not among those that are here
    QModelIndex rowIn(PassageId passage) const; // the first remark on it

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
    void take(const QList<RemarkRow> &rows, qsizetype limit, bool replaces, bool reset);
    void onContentChanged();
    void askCounts();
    QVariant headingData(RemarkGroup group, int role) const;

    CaseDocument &m_document;
    RemarkQuery m_query;
    Counts m_counts{};
    Counting m_counting;
    bool m_isWatched = false;
    bool m_isStale = true;
    bool m_isLoaded = false;
    bool m_more = false; // there may be rows after those that are here
    bool m_waiting = false;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

// What selecting a remark makes of the focus: what it is about, at its place.
Focus focusOn(const RemarkRow &row, const Focus &now);

} // namespace dossier
