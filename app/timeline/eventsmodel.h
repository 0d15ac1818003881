// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/eventindex.h"
#include "drawing/eventlight.h"
#include "models/focusrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>

namespace dossier {

class CaseDocument;

// The events of a case in a table: the same that the timeline draws, in words. In time, those without a date last;
// another order is worked out by a worker and comes as a whole. What an event names is asked for by pages that are
// looked at.
class EventsModel final : public QAbstractTableModel, public FocusRows
{
    Q_OBJECT
public:
    enum Column { Title, When, Earliest, Latest, Known, Sources, Verdict, Names, columnCountOfTable };

    explicit EventsModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setIndex(const EventIndex &index);
    void setLight(const EventLight &light);
    EventId eventAt(const QModelIndex &index) const;
    QModelIndex indexOf(EventId event) const;
    static bool isSortable(int column) { return column != Names; }
    // Tab separated, a line each: the headings, then the rows; tabs and line ends within a cell become spaces.
    QString lines(const QList<int> &rows) const;
    QString allLines() const;
    // Once it is known what all events name; at once when it is.
    void askAllNames(const std::function<void()> &then);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void sorted(); // the order that was asked for is shown

private:
    const EventRow &rowAt(int row) const { return m_index.at(m_order.at(row)); }
    QString words(const EventRow &event, int column) const;
    QString namesOf(int row) const;
    void askNames(int row);
    void takeNames(const QList<EventId> &events, const QHash<EventId, QStringList> &named);
    void takeOrder(const QList<qsizetype> &order);

    CaseDocument &m_document;
    EventIndex m_index;
    EventLight m_light;
    QList<qsizetype> m_order; // positions in m_index
    QList<int> m_rowOf; // of each position
    int m_sortColumn = When;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_sortAsked = 0; // counts questions, so that an answer to an older one is dropped
    QHash<EventId, QStringList> m_names;
    QSet<int> m_pagesAsked;
};

} // namespace dossier
