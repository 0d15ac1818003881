// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sectionedmodel.h"

#include "models/roles.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype manyPlaces = 64; // from here on a reset costs a view less than telling it each place

quintptr idOfKey(qint64 key)
{
    return static_cast<quintptr>(key) + 1; // 0 marks a section itself
}

} // namespace

QModelIndex SectionedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOfKey(m_sections.at(parent.row()).key) : quintptr(0));
}

QModelIndex SectionedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return {};
    return sectionIndex(keyAt(index));
}

int SectionedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return isSection(parent) && parent.column() == 0 ? static_cast<int>(m_sections.at(parent.row()).rows.size()) : 0;
}

int SectionedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SectionedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isSection(index))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> SectionedModel::roleNames() const
{
    return roleWords();
}

qint64 SectionedModel::keyAt(const QModelIndex &index) const
{
    return isSection(index) ? m_sections.at(index.row()).key : static_cast<qint64>(index.internalId()) - 1;
}

qint64 SectionedModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || isSection(index))
        return 0;
    const int section = sectionRow(keyAt(index));
    return section < 0 ? 0 : m_sections.at(section).rows.value(index.row());
}

QModelIndex SectionedModel::sectionIndex(qint64 key) const
{
    const int row = sectionRow(key);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

QModelIndex SectionedModel::rowIndex(qint64 id) const
{
    const auto place = m_place.constFind(id);
    return place == m_place.constEnd() ? QModelIndex() : createIndex(place->second, 0, idOfKey(place->first));
}

int SectionedModel::sectionRow(qint64 key) const
{
    return m_sectionRow.value(key, -1);
}

void SectionedModel::placeRows()
{
    m_place.clear();
    m_sectionRow.clear();
    for (const Section &section : std::as_const(m_sections)) {
        m_sectionRow.insert(section.key, static_cast<int>(m_sectionRow.size()));
        for (qsizetype row = 0; row < section.rows.size(); ++row)
            m_place.insert(section.rows.at(row), {section.key, static_cast<int>(row)});
    }
}

void SectionedModel::resetSections(const QList<Section> &now)
{
    const Changing changing(*this);
    beginResetModel();
    m_sections = now;
    placeRows();
    endResetModel();
}

void SectionedModel::setSections(const QList<Section> &now)
{
    const auto keysOf = [](const QList<Section> &sections) {
        QList<qint64> keys;
        for (const Section &section : sections)
            keys.append(section.key);
        return keys;
    };
    const ListChange<qint64> outer = changeBetween(keysOf(m_sections), keysOf(now));
    QHash<qint64, ListChange<qint64>> inner; // of sections in which something changes
    QHash<qint64, qsizetype> wanted;
    qsizetype places = outer.removals.size() + outer.insertions.size();
    for (const Section &section : now) {
        wanted.insert(section.key, wanted.size());
        const int row = sectionRow(section.key);
        if (row < 0 || m_sections.at(row).rows == section.rows)
            continue;
        const ListChange<qint64> change = changeBetween(m_sections.at(row).rows, section.rows);
        places += change.removals.size() + change.insertions.size();
        inner.insert(section.key, change);
    }
    if (outer.reorders || places > manyPlaces) {
        resetSections(now);
        return;
    }
    const Changing changing(*this);
    for (const RowRange &range : outer.removals) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_sections.remove(range.first, range.last - range.first + 1);
        placeRows();
        endRemoveRows();
    }
    for (qsizetype row = 0; row < m_sections.size(); ++row) {
        const auto change = inner.constFind(m_sections.at(row).key);
        if (change == inner.constEnd())
            continue;
        takeRows(row, change->removals);
        if (change->reorders)
            moveRows(row, change->kept);
        putRows(row, change->insertions, now.at(wanted.value(change.key())).rows);
    }
    for (const RowRange &range : outer.insertions) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        for (qsizetype row = range.first; row <= range.last; ++row)
            m_sections.insert(row, now.at(row));
        placeRows();
        endInsertRows();
    }
}

void SectionedModel::takeRows(qsizetype section, const QList<RowRange> &ranges)
{
    const QModelIndex parent = sectionIndex(m_sections.at(section).key);
    for (const RowRange &range : ranges) {
        beginRemoveRows(parent, static_cast<int>(range.first), static_cast<int>(range.last));
        m_sections[section].rows.remove(range.first, range.last - range.first + 1);
        placeRows();
        endRemoveRows();
    }
}

void SectionedModel::moveRows(qsizetype section, const QList<qint64> &kept)
{
    const QList<QPersistentModelIndex> parents{sectionIndex(m_sections.at(section).key)};
    Q_EMIT layoutAboutToBeChanged(parents);
    const QModelIndexList persistent = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : persistent)
        ids.append(idAt(index));
    m_sections[section].rows = kept;
    placeRows();
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        if (ids.at(i) != 0)
            changePersistentIndex(persistent.at(i), rowIndex(ids.at(i)));
    }
    Q_EMIT layoutChanged(parents);
}

void SectionedModel::putRows(qsizetype section, const QList<RowRange> &ranges, const QList<qint64> &now)
{
    const QModelIndex parent = sectionIndex(m_sections.at(section).key);
    for (const RowRange &range : ranges) {
        beginInsertRows(parent, static_cast<int>(range.first), static_cast<int>(range.last));
        for (qsizetype row = range.first; row <= range.last; ++row)
            m_sections[section].rows.insert(row, now.at(row));
        placeRows();
        endInsertRows();
    }
}

void SectionedModel::changed(const QList<int> &roles)
{
    if (m_sections.isEmpty())
        return;
    const int last = static_cast<int>(m_sections.size()) - 1;
    Q_EMIT dataChanged(index(0, 0), index(last, 0), roles);
    for (int row = 0; row <= last; ++row) {
        const QModelIndex section = index(row, 0);
        if (const int rows = rowCount(section); rows > 0)
            Q_EMIT dataChanged(index(0, 0, section), index(rows - 1, 0, section), roles);
    }
}

} // namespace dossier
