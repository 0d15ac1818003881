// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchmodel.h"

#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;

} // namespace

SearchModel::SearchModel(CaseDocument &document, QObject *parent) : SectionedModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::lightChanged, this, [this] { changed({LitRole}); });
    connect(&document, &CaseDocument::contentChanged, this, [this] {
        if (!m_query.isEmpty())
            askTotal();
    });
}

void SearchModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    ++m_asked;
    m_hits.clear();
    m_more = false;
    m_waiting = false;
    resetSections({});
    if (m_total != -1) {
        m_total = -1;
        Q_EMIT totalChanged(m_total);
    }
    if (query.isEmpty()) {
        Q_EMIT searched();
        return;
    }
    ask();
    askTotal();
}

void SearchModel::ask()
{
    m_waiting = true;
    m_document.queries()
        .search(m_query, m_hits.size(), pageSize)
        .then(this, [this, question = m_asked](const Result<QList<SearchHit>> &hits) {
            if (question != m_asked)
                return;
            m_waiting = false;
            m_more = hits && hits->size() >= pageSize;
            if (hits)
                append(*hits);
            else
                Q_EMIT refused(hits.error());
        });
}

void SearchModel::askTotal()
{
    m_document.queries().searchCount(m_query).then(this, [this, question = m_asked](const Result<qint64> &total) {
        if (question != m_asked || !total || *total == m_total)
            return;
        m_total = *total;
        Q_EMIT totalChanged(m_total);
    });
}

void SearchModel::append(const QList<SearchHit> &hits)
{
    QList<Section> shape = sections();
    for (const SearchHit &hit : hits) {
        m_hits.append(hit);
        const qint64 key = hit.context.source.value;
        auto section = std::ranges::find(shape, key, &Section::key);
        if (section == shape.end()) {
            shape.append(Section{key, {}});
            section = shape.end() - 1;
        }
        section->rows.append(m_hits.size());
    }
    setSections(shape);
    changed({CountRole, Qt::AccessibleTextRole});
    Q_EMIT searched();
}

SearchHit SearchModel::hitAt(const QModelIndex &index) const
{
    const qint64 id = idAt(index);
    return id > 0 ? m_hits.value(id - 1) : SearchHit();
}

QModelIndex SearchModel::nextHit(const QModelIndex &index) const
{
    return hitBeside(index, 1);
}

QModelIndex SearchModel::previousHit(const QModelIndex &index) const
{
    return hitBeside(index, -1);
}

QModelIndex SearchModel::hitBeside(const QModelIndex &index, int direction) const
{
    QList<qint64> ids;
    for (const Section &section : sections())
        ids += section.rows;
    if (ids.isEmpty())
        return {};
    const qsizetype at = index.isValid() ? ids.indexOf(idAt(index)) : -1;
    if (at < 0)
        return rowIndex(direction > 0 ? ids.constFirst() : ids.constLast());
    return rowIndex(ids.at((at + direction + ids.size()) % ids.size()));
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_waiting;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isSection(index) ? sectionData(index, role) : hitData(hitAt(index), idAt(index), role);
}

QVariant SearchModel::sectionData(const QModelIndex &index, int role) const
{
    const int count = rowCount(index);
    const QString title = hitAt(this->index(0, 0, index)).sourceTitle;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        return QString(title + u", "_s + tr("%n hit(s)", nullptr, count));
    case IdRole:
    case SourceRole:
        return keyAt(index);
    case KindRole:
        return int(RowKind::Section);
    case CountRole:
        return qint64(count);
    case LightCountRole:
        return qint64(-1);
    case LitRole:
    case FadedRole:
        return false;
    default:
        return {};
    }
}

QVariant SearchModel::hitData(const SearchHit &hit, qint64 id, int role) const
{
    const ContextRow &row = hit.context;
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.before + row.words + row.after);
    case Qt::AccessibleTextRole:
        return QString(phrase::languageName(row.language) + u", "_s + tr("passage %1").arg(row.passageNumber) + u": "_s
            + row.before + row.words + row.after);
    case IdRole:
        return id;
    case KindRole:
        return int(RowKind::Hit);
    case LanguageRole:
        return row.language;
    case SecondLineRole:
        return tr("passage %1").arg(row.passageNumber);
    case ContextRole:
        return QVariant::fromValue(row);
    case SourceRole:
        return row.source.value;
    case SectionRole:
        return hit.sourceTitle;
    case LightCountRole:
        return qint64(-1);
    case LitRole:
        return m_document.focus().at == row.place;
    case FadedRole:
        return false;
    default:
        return {};
    }
}

QModelIndexList SearchModel::rowsFor(const Focus &focus) const
{
    if (!focus.at.text)
        return {};
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (m_hits.at(i).context.place == focus.at)
            return {rowIndex(i + 1)};
    }
    return {};
}

Focus SearchModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty() || isSection(rows.constLast()))
        return now;
    const ContextRow row = hitAt(rows.constLast()).context;
    return now.withSource(row.source).withPassage(row.place.text, row.passage).withPlace(row.source, row.place);
}

QModelIndex SearchModel::rowWith(RowKind kind, qint64 id) const
{
    if (kind == RowKind::Section)
        return sectionIndex(id);
    return kind == RowKind::Hit ? rowIndex(id) : QModelIndex();
}

} // namespace dossier
