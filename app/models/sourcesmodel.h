// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "casefile/sourcelisting.h"
#include "models/focusrows.h"
#include "workspace/light.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>

namespace dossier {

class CaseDocument;
class SourceNews;

// The sources list, arranged as a person likes it; at first in the order of the case, by date of publication, then
// title. Holds the ids of all, and the rows of the pages that were looked at; a row that is still on its way has an
// empty title. The focus counts, signs and fades.
//
// Where sources are grouped, a heading stands before those of each group (RowKind::Group, CountRole = how many sources,
// SectionRole = the group's key), which can be current but not selected; those of a group that is folded are no rows.
class SourcesModel final : public QAbstractListModel, public FocusRows
{
    Q_OBJECT
public:
    explicit SourcesModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setFilter(const QString &words); // every word in what is said of a source; "" = all
    QString filter() const { return m_filter; }
    // The keyboard is where letters go to the filter: what they are looked up in is read ahead of them.
    void setExpectsWords(bool expects);
    void setArrangement(const SourceArrangement &arrangement);
    const SourceArrangement &arrangement() const { return m_arrangement; }
    void setFolded(const QSet<QString> &groups); // "language:fr"
    const QSet<QString> &folded() const { return m_folded; }
    void fold(const QModelIndex &heading, bool folded);
    void foldAll(bool folded);
    void setNews(const SourceNews *news); // what is new to the person; outlives the model or dies with its parent
    bool isLoaded() const { return m_isLoaded; } // from the first answer on, which may come before anyone listens
    qsizetype sourceCount() const { return m_total; } // that the filter leaves, in folded groups too

    QModelIndex indexOf(SourceId source) const; // invalid when the filter leaves it out, or its group is folded
    SourceId sourceAt(const QModelIndex &index) const; // none for a heading
    SourceRow rowAt(const QModelIndex &index) const; // default while on its way
    bool isHeading(const QModelIndex &index) const;
    QModelIndex headingOf(const QModelIndex &row) const; // invalid where nothing is grouped

    int rowCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;
    bool keepsSeveral() const final { return true; }

Q_SIGNALS:
    void loaded(); // the ids of the filter and arrangement asked for are there
    void foldedChanged();

private:
    using Row = qint64; // the id of a source; of a heading, less than 0: one less than minus its group's number

    struct Group
    {
        QString key;
        QList<SourceId> sources;
    };

    void reload(bool reset);
    void ask();
    void readAhead();
    void take(const QList<SourceGroup> &groups, bool reset);
    void takeGroups(const QList<SourceGroup> &groups);
    QList<Row> rowsOfGroups() const;
    void resetRows(const QList<Row> &rows);
    void change(const QList<Row> &rows);
    void placeRows();
    void requestPage(qsizetype page);
    void takeProgress(const QHash<SourceId, ReviewProgress> &progress);
    void onNews();
    QString groupName(const Group &group) const;
    QString toolTip(const SourceRow &row) const;
    QStringList reviewWords(SourceId source) const;
    void takePage(const QList<SourceRow> &rows);
    void lightRows();
    bool takeMentions();
    QString foldKey(const Group &group) const;
    const Group *groupAt(const QModelIndex &heading) const;
    QVariant headingData(const Group &group, Row row, int role) const;
    QVariant lightData(SourceId source, int role) const;
    QString accessibleText(const SourceRow &row) const;

    CaseDocument &m_document;
    QString m_filter;
    SourceArrangement m_arrangement;
    QSet<QString> m_folded; // grouping and key
    QHash<SourceId, qint64> m_mentions; // what they are ordered by, where it is the focus
    QHash<QString, int> m_numbers; // of groups by key: the same as long as the model lives
    QHash<int, Group> m_groups; // by number
    QList<int> m_order; // of groups
    qsizetype m_total = 0;
    QList<Row> m_ids;
    QHash<Row, int> m_rowOf;
    QHash<SourceId, SourceRow> m_rows; // of the pages that were looked at
    QHash<SourceId, ReviewProgress> m_progress; // of the same
    QPointer<const SourceNews> m_news;
    QSet<SourceId> m_newsListed; // what of it the groups go by
    QSet<qsizetype> m_requested; // pages asked for since the ids last came
    bool m_expectsWords = false;
    bool m_isLoaded = false;
    bool m_isAsking = false; // one question at a time: of those that come meanwhile the last is asked then
    bool m_isStale = false; // there is such a question
    bool m_resets = false; // and how its answer is taken
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
