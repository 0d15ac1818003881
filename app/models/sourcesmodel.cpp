// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sourcesmodel.h"

#include "models/listchange.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;
constexpr qsizetype manyPlaces = 64; // from here on a reset costs a view less than telling it each place

const QList<int> lightRoles{
    LightCountRole, SignRole, LitRole, FadedRole, PendingRole, GlanceRole, ContradictsRole, Qt::AccessibleTextRole};

} // namespace

SourcesModel::SourcesModel(CaseDocument &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::contentChanged, this, [this] { reload(false); });
    connect(&document, &CaseDocument::lightChanged, this, &SourcesModel::lightRows);
    connect(&document, &CaseDocument::glanceChanged, this, &SourcesModel::lightRows);
    // An answer may be there at once, and whoever makes the model has not connected to it yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_asked == 0)
                reload(true);
        },
        Qt::QueuedConnection);
}

void SourcesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    reload(true);
}

void SourcesModel::reload(bool reset)
{
    const int question = ++m_asked;
    m_document.queries()
        .sourceIds({m_filter, false})
        .then(this, [this, question, reset](const Result<QList<SourceId>> &ids) {
            if (question != m_asked)
                return;
            if (ids)
                take(*ids, reset);
            else
                Q_EMIT m_document.failed(ids.error());
        });
}

void SourcesModel::take(const QList<SourceId> &ids, bool reset)
{
    if (reset) {
        const Changing changing(*this);
        beginResetModel();
        m_ids = ids;
        m_requested.clear();
        placeRows();
        endResetModel();
    } else {
        change(ids);
        // Rows may say something else now, or stand on another page; what was asked for while they moved is not enough.
        m_requested.clear();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    m_isLoaded = true;
    Q_EMIT loaded();
}

void SourcesModel::change(const QList<SourceId> &ids)
{
    const ListChange<SourceId> change = changeBetween(m_ids, ids);
    const Changing changing(*this);
    if (change.removals.size() + change.insertions.size() > manyPlaces) {
        beginResetModel();
        m_ids = ids;
        placeRows();
        endResetModel();
        return;
    }
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_ids.remove(range.first, range.last - range.first + 1);
        placeRows();
        endRemoveRows();
    }
    if (change.reorders) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList persistent = persistentIndexList();
        const QList<SourceId> before = std::exchange(m_ids, change.kept);
        placeRows();
        for (const QModelIndex &row : persistent)
            changePersistentIndex(row, indexOf(before.at(row.row())));
        Q_EMIT layoutChanged();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        for (qsizetype row = range.first; row <= range.last; ++row)
            m_ids.insert(row, ids.at(row));
        placeRows();
        endInsertRows();
    }
}

void SourcesModel::placeRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_ids.size());
    for (qsizetype row = 0; row < m_ids.size(); ++row)
        m_rowOf.insert(m_ids.at(row), static_cast<int>(row));
}

void SourcesModel::requestPage(qsizetype page)
{
    if (m_requested.contains(page))
        return;
    m_requested.insert(page);
    m_document.queries()
        .sourceRows(m_ids.mid(page * pageSize, pageSize))
        .then(this, [this](const Result<QList<SourceRow>> &rows) {
            if (rows)
                takePage(*rows);
        });
}

void SourcesModel::takePage(const QList<SourceRow> &rows)
{
    for (const SourceRow &row : rows) {
        SourceRow &known = m_rows[row.source.id];
        if (known == row)
            continue;
        known = row;
        if (const QModelIndex place = indexOf(row.source.id); place.isValid())
            Q_EMIT dataChanged(place, place);
    }
}

void SourcesModel::lightRows()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), lightRoles);
}

QModelIndex SourcesModel::indexOf(SourceId source) const
{
    const auto row = m_rowOf.constFind(source);
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row);
}

SourceId SourcesModel::sourceAt(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.value(index.row()) : SourceId();
}

SourceRow SourcesModel::rowAt(const QModelIndex &index) const
{
    return m_rows.value(sourceAt(index));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceId id = m_ids.at(index.row());
    switch (role) {
    case IdRole:
    case SourceRole:
        return id.value;
    case KindRole:
        return int(RowKind::Source);
    case LightCountRole:
    case SignRole:
    case LitRole:
    case FadedRole:
    case PendingRole:
    case GlanceRole:
    case ContradictsRole:
        return lightData(id, role);
    default:
        break;
    }
    // Looking at a row is what asks for its page; asking changes nothing that is shown until the page is there.
    const_cast<SourcesModel *>(this)->requestPage(index.row() / pageSize);
    const auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(QString()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found->source.title;
    case Qt::AccessibleTextRole:
        return accessibleText(*found);
    case SecondLineRole:
        return phrase::sourceLine(found->source);
    case LanguageRole:
        return found->source.language;
    case CountRole:
        return found->passages;
    default:
        return {};
    }
}

QVariant SourcesModel::lightData(SourceId source, int role) const
{
    const Light &light = m_document.light();
    const Light &glance = m_document.glanceLight();
    const bool isKnown = light.countsSources && light.complete;
    const auto lit = light.sources.constFind(source);
    const bool isLit = isKnown && lit != light.sources.constEnd();
    switch (role) {
    case LightCountRole:
        return isLit ? lit->count : isKnown ? qint64(0) : qint64(-1);
    case SignRole:
        return isLit && light.focus.subject() == Focus::Subject::Event ? int(lit->sign) : -1;
    case LitRole:
        return isLit;
    case FadedRole:
        return isKnown && !isLit;
    case PendingRole:
        return light.countsSources && !light.complete;
    case GlanceRole:
        return (glance.countsSources && glance.sources.contains(source))
            || (glance.focus.source && glance.focus.source == source);
    case ContradictsRole:
        return isLit && lit->contradicts;
    default:
        return {};
    }
}

// "Harbour closed, French, press article, 26 May 2021, 3 mentions"
QString SourcesModel::accessibleText(const SourceRow &row) const
{
    QStringList parts{row.source.title};
    if (!row.source.language.isEmpty())
        parts.append(phrase::languageName(row.source.language));
    if (!row.source.kind.isEmpty())
        parts.append(row.source.kind);
    if (!row.source.published.isNull())
        parts.append(wording(row.source.published, phrase::interfaceLanguage()));
    const Light &light = m_document.light();
    if (light.countsSources && light.complete) {
        const SourceLight lit = light.sources.value(row.source.id);
        const bool isLit = light.sources.contains(row.source.id);
        const int count = static_cast<int>(lit.count);
        if (!isLit)
            parts.append(tr("not concerned"));
        else if (light.focus.subject() == Focus::Subject::Event)
            parts.append({tr("%n piece(s) of evidence", nullptr, count), phrase::sign(lit.sign)});
        else if (light.focus.subject() == Focus::Subject::Entities)
            parts.append(tr("%n mention(s)", nullptr, count));
        else
            parts.append(tr("%n date(s) in the stretch of time", nullptr, count));
        if (isLit && lit.contradicts)
            parts.append(tr("contradicts"));
    }
    return parts.join(u", "_s);
}

QHash<int, QByteArray> SourcesModel::roleNames() const
{
    return roleWords();
}

QModelIndexList SourcesModel::rowsFor(const Focus &focus) const
{
    const QModelIndex row = indexOf(focus.source);
    return row.isValid() ? QModelIndexList{row} : QModelIndexList();
}

Focus SourcesModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty())
        return now; // a source stays until another is chosen
    return now.withSource(sourceAt(rows.constLast()));
}

QModelIndex SourcesModel::rowWith(RowKind kind, qint64 id) const
{
    return kind == RowKind::Source ? indexOf(SourceId(id)) : QModelIndex();
}

} // namespace dossier
