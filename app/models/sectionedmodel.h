// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/focusrows.h"
#include "models/listchange.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <utility>

namespace dossier {

// The shape that trees of two levels share: sections named by a key, in each its rows named by an id; keys and ids
// never repeat, so that selection and expansion hold while rows come and go. Sections can be current, not selected.
// What a row says is for those who derive from it: they keep the values of all ids before they set a shape.
class SectionedModel : public QAbstractItemModel, public FocusRows
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QHash<int, QByteArray> roleNames() const final;

protected:
    struct Section
    {
        qint64 key = 0; // from 0
        QList<qint64> rows;

        bool operator==(const Section &) const = default;
    };

    const QList<Section> &sections() const { return m_sections; }
    void resetSections(const QList<Section> &now);
    // By removing, moving and inserting; sections that stay must keep their order. A change in very many places resets.
    void setSections(const QList<Section> &now);
    void changed(const QList<int> &roles = {}); // every row may say something else now

    bool isSection(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    qint64 keyAt(const QModelIndex &index) const; // of a section, or of the section a row stands in
    qint64 idAt(const QModelIndex &index) const; // of a row; 0 for a section
    QModelIndex sectionIndex(qint64 key) const;
    QModelIndex rowIndex(qint64 id) const;
    qsizetype rowTotal() const { return m_place.size(); }

private:
    int sectionRow(qint64 key) const; // -1 when there is none
    void placeRows();
    void takeRows(qsizetype section, const QList<RowRange> &ranges);
    void moveRows(qsizetype section, const QList<qint64> &kept);
    void putRows(qsizetype section, const QList<RowRange> &ranges, const QList<qint64> &now);

    QList<Section> m_sections;
    QHash<qint64, int> m_sectionRow; // by key
    QHash<qint64, std::pair<qint64, int>> m_place; // by id: the key of its section, and its row there
};

} // namespace dossier
