// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casewriter.h"
#include "store/keys.h"
#include "store/places.h"
#include "store/rowsql.h"

#include <QSet>

namespace dossier {

class Connection;

// Changes of rows the case has, inside one write: rows as they are to be, rows that go, acts that are taken back. Keeps
// account of every row before and after, and of what is counted.
class RowChanges
{
public:
    // `keys` and `places` know the new rows of the same write, which changed rows may name.
    RowChanges(Connection &connection, Keys &keys, Places &places, Origins &origins, CaseCounts &counts)
        : m_connection(connection)
        , m_keys(keys)
        , m_places(places)
        , m_origins(origins)
        , m_counts(counts)
    {
    }

    // Errors: NotFound; Conflict (table and key) when a row is not at the revision it carries.
    Result<void> change(const CaseContent &rows);
    Result<void> remove(const QList<RowKey> &rows);
    // The rows of the act go back to what they were before it, last first. Those in which what it wrote has changed
    // since stay as they are and are listed in left().
    Result<void> takeBack(const Act &act);
    // Once new rows are in: keeps them as made by this write. Error Invalid for rows without an id, which cannot be
    // found again.
    Result<void> noteNew(const CaseContent &rows);
    // Last: brings what is kept of other rows up to date. Error Conflict when a row that stays names one that went.
    Result<void> finish();

    bool isEmpty() const { return m_changes.isEmpty(); }
    bool mayHideEntities() const; // see CaseCounts::unseenEntities
    bool mayHideEvents() const;
    QList<Change> changes() const { return m_changes; }
    QList<RowKey> left() const { return m_left; }

private:
    template <typename Row> Result<void> changeRows(const QList<Row> &rows);
    template <typename Row> Result<void> noteRows(const QList<Row> &rows);
    template <typename Row> Result<QJsonObject> read(qint64 key); // empty when there is none
    template <typename Row> Result<void> write(qint64 key, const QJsonObject &before, const QJsonObject &after);
    template <typename Row> Result<void> put(Row row, const QJsonObject &object);
    template <typename Row> Result<void> erase(qint64 key, const QJsonObject &before);
    template <typename Row> Result<void> takeRowBack(const Change &change, const QJsonObject &now);
    Result<void> setNumbersAside(const QSet<TextId> &texts);
    Result<void> takeNumbersBack(const QSet<TextId> &texts);
    template <typename Row> void count(const Row &row, int step);
    void countStanding(const Standing &standing, qint64 CaseCounts::*total, int step);
    Result<void> countSource(SourceId source, int step);
    Result<void> replaceMarks(TextId text);
    bool concern(const QStringList &tables) const;

    Connection &m_connection;
    Keys &m_keys;
    Places &m_places;
    Origins &m_origins;
    CaseCounts &m_counts;
    QList<Change> m_changes;
    QList<RowKey> m_left;
    QSet<SourceId> m_recounted; // whose mentions are counted anew
    QSet<TextId> m_placed; // whose marks are put into their passages anew
    QHash<SourceId, bool> m_removedBefore; // sources that came back or were taken out
};

} // namespace dossier
