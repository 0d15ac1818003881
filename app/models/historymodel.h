// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/actrow.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>

namespace dossier {

class CaseDocument;

// The history, the newest act first: one line for each act, or for several that belong together (phrase::goesOn), under
// a heading for each day (RowKind::Group, neither selectable nor current). Pages come by fetchMore. Asks for nothing
// until it is told that somebody looks.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit HistoryModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setWatched(bool watched);
    void setQuery(const HistoryQuery &query);
    const HistoryQuery &query() const { return m_query; }

    QList<ActRow> actsAt(const QModelIndex &index) const; // the newest first; none for a heading
    bool hasUnsound() const; // an act among those that are here was changed outside the program

    int rowCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

Q_SIGNALS:
    void loaded(); // a page has come

private:
    // A line, or the heading of a day when it has no acts.
    struct Line
    {
        QDate day;
        QList<ActRow> acts;

        bool operator==(const Line &) const = default;
    };
    static qint64 idOf(const Line &line);
    static QList<qint64> idsOf(const QList<Line> &lines);
    static QList<Line> linesOf(const QList<ActRow> &rows);

    void reload(bool reset);
    void request(ActId before, qsizetype limit, bool reset);
    void show(const QList<ActRow> &rows, bool reset);
    QVariant headingData(QDate day, int role) const;
    QString accessibleText(const Line &line) const;

    CaseDocument &m_document;
    HistoryQuery m_query;
    QList<ActRow> m_rows;
    QList<Line> m_lines;
    bool m_isWatched = false;
    bool m_isStale = true;
    bool m_isLoaded = false;
    bool m_more = false; // there may be acts after those that are here
    bool m_waiting = false;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
