// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/listchange.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace dossier {

// A list model of whole values that are read again from time to time: what is selected stays selected where its row
// stays.
template <typename Row> class KeptRows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    // The rows become these, told as rows that go, change places, come and change. An id is of one row alone.
    void replaceRows(const QList<Row> &rows, qint64 (*idOf)(const Row &));

    QList<Row> m_rows;

private:
    static QList<qint64> idsOf(const QList<Row> &rows, qint64 (*idOf)(const Row &));
    void changePlaces(const QList<qint64> &kept, qint64 (*idOf)(const Row &));
};

template <typename Row> QList<qint64> KeptRows<Row>::idsOf(const QList<Row> &rows, qint64 (*idOf)(const Row &))
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.append(idOf(row));
    return ids;
}

template <typename Row> void KeptRows<Row>::replaceRows(const QList<Row> &rows, qint64 (*idOf)(const Row &))
{
    const ListChange<qint64> change = changeBetween(idsOf(m_rows, idOf), idsOf(rows, idOf));
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_rows.remove(range.first, range.last - range.first + 1);
        endRemoveRows();
    }
    if (change.reorders)
        changePlaces(change.kept, idOf);
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        for (qsizetype row = range.first; row <= range.last; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    if (m_rows == rows)
        return;
    m_rows = rows;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

template <typename Row> void KeptRows<Row>::changePlaces(const QList<qint64> &kept, qint64 (*idOf)(const Row &))
{
    Q_EMIT layoutAboutToBeChanged();
    const QList<qint64> before = idsOf(m_rows, idOf);
    QHash<qint64, Row> byId;
    for (const Row &row : std::as_const(m_rows))
        byId.insert(idOf(row), row);
    QHash<qint64, int> places;
    for (qsizetype place = 0; place < kept.size(); ++place) {
        m_rows[place] = byId.value(kept.at(place));
        places.insert(kept.at(place), static_cast<int>(place));
    }
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &row : persistent)
        changePersistentIndex(row, index(places.value(before.at(row.row()))));
    Q_EMIT layoutChanged();
}

} // namespace dossier
