// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mentionsmodel.h"

#include "models/listchange.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 200;

QList<qint64> idsOf(const QList<ContextRow> &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const ContextRow &row : rows)
        ids.append(row.row);
    return ids;
}

} // namespace

MentionsModel::MentionsModel(CaseDocument &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::focusChanged, this, [this](const Focus &, const Focus &now) {
        if (now.subject() == Focus::Subject::Entities)
            setEntities(now.entities);
    });
    connect(&document, &CaseDocument::lightChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LitRole, EntityTypeRole, HueRole});
    });
    connect(&document, &CaseDocument::contentChanged, this, &MentionsModel::reload);
    setEntities(document.focus().entities);
}

void MentionsModel::setEntities(const QList<EntityId> &entities)
{
    if (entities == m_entities)
        return;
    m_entities = entities;
    ++m_asked;
    const Changing changing(*this);
    beginResetModel();
    m_rows.clear();
    m_more = !entities.isEmpty();
    m_waiting = false;
    endResetModel();
    if (m_more)
        request(0, firstPage(), false);
}

void MentionsModel::setFirst(qsizetype rows)
{
    m_first = rows;
}

qsizetype MentionsModel::firstPage() const
{
    return m_first > 0 ? m_first : pageSize;
}

void MentionsModel::showMore()
{
    if (m_more && !m_waiting)
        request(m_rows.size(), pageSize, false);
}

void MentionsModel::reload()
{
    if (!m_entities.isEmpty())
        request(0, std::max(firstPage(), m_rows.size()), true);
}

void MentionsModel::request(qsizetype offset, qsizetype limit, bool replaces)
{
    const int question = ++m_asked;
    m_waiting = true;
    m_document.queries()
        .mentionContexts(m_entities, offset, limit)
        .then(this, [this, question, limit, replaces](const Result<QList<ContextRow>> &rows) {
            if (question != m_asked)
                return;
            if (rows)
                requestTitles({*rows, limit, replaces}, question);
            else
                Q_EMIT m_document.failed(rows.error());
        });
}

// Headings first, so that rows never stand under an empty one.
void MentionsModel::requestTitles(const Page &page, int question)
{
    QList<SourceId> unknown;
    for (const ContextRow &row : page.rows) {
        if (!m_titles.contains(row.source) && !unknown.contains(row.source))
            unknown.append(row.source);
    }
    if (unknown.isEmpty()) {
        take(page);
        return;
    }
    m_document.queries().sourceRows(unknown).then(this, [this, page, question](const Result<QList<SourceRow>> &rows) {
        for (const SourceRow &row : rows.value_or(QList<SourceRow>()))
            m_titles.insert(row.source.id, row.source.title);
        if (question == m_asked)
            take(page);
    });
}

void MentionsModel::take(const Page &page)
{
    m_waiting = false;
    m_more = page.rows.size() >= page.limit;
    if (page.replaces) {
        replace(page.rows);
    } else if (!page.rows.isEmpty()) {
        const Changing changing(*this);
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
    Q_EMIT loaded();
}

void MentionsModel::replace(const QList<ContextRow> &rows)
{
    const ListChange<qint64> change = changeBetween(idsOf(m_rows), idsOf(rows));
    const Changing changing(*this);
    if (change.reorders) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_rows.remove(range.first, range.last - range.first + 1);
        endRemoveRows();
    }
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

ContextRow MentionsModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row()) : ContextRow();
}

int MentionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool MentionsModel::canFetchMore(const QModelIndex &parent) const
{
    // What is answered at once would come in the middle of the change.
    return !parent.isValid() && m_first == 0 && m_more && !m_waiting && !isChanging();
}

void MentionsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(m_rows.size(), pageSize, false);
}

QVariant MentionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContextRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.before + row.words + row.after);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case IdRole:
        return row.row;
    case KindRole:
        return int(RowKind::Mention);
    case LanguageRole:
        return row.language;
    case SecondLineRole:
        return tr("passage %1").arg(row.passageNumber);
    case EntityTypeRole:
    case HueRole: {
        const LitSpan *lit = litAt(row);
        return lit ? QVariant(int(role == HueRole ? lit->hue : lit->type)) : QVariant();
    }
    case LitRole:
        return m_document.focus().at == row.place;
    case StatusRole:
        return int(row.status);
    case ContextRole:
        return QVariant::fromValue(row);
    case SectionRole:
        return m_titles.value(row.source);
    case SourceRole:
        return row.source.value;
    default:
        return {};
    }
}

// What the light has of a mention; none while it is about something else.
const LitSpan *MentionsModel::litAt(const ContextRow &row) const
{
    const auto spans = m_document.light().spans.constFind(row.place.text);
    if (spans == m_document.light().spans.constEnd())
        return nullptr;
    const auto starting =
        std::ranges::equal_range(*spans, row.place.span.start, {}, [](const LitSpan &lit) { return lit.span.start; });
    const auto found = std::ranges::find_if(
        starting, [&row](const LitSpan &lit) { return lit.kind == LitKind::Entity && lit.row == row.row; });
    return found == starting.end() ? nullptr : &*found;
}

// "French, passage 4: searched by the Centre for Cybersecurity Belgium, which found"
QString MentionsModel::accessibleText(const ContextRow &row) const
{
    const QString where = row.language.isEmpty() ? tr("passage %1").arg(row.passageNumber)
                                                 : tr("%1, passage %2", "a language and a number")
                                                       .arg(phrase::languageName(row.language))
                                                       .arg(row.passageNumber);
    return where + u": "_s + row.before + row.words + row.after;
}

QHash<int, QByteArray> MentionsModel::roleNames() const
{
    return roleWords();
}

QModelIndexList MentionsModel::rowsFor(const Focus &focus) const
{
    if (!focus.at.text)
        return {};
    const auto found = std::ranges::find(m_rows, focus.at, &ContextRow::place);
    if (found == m_rows.end())
        return {};
    return {index(static_cast<int>(found - m_rows.begin()))};
}

Focus MentionsModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty())
        return now;
    const ContextRow row = rowAt(rows.constLast());
    return now.withSource(row.source).withPassage(row.place.text, row.passage).withPlace(row.source, row.place);
}

QModelIndex MentionsModel::rowWith(RowKind kind, qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &ContextRow::row);
    if (kind != RowKind::Mention || found == m_rows.end())
        return {};
    return index(static_cast<int>(found - m_rows.begin()));
}

} // namespace dossier
