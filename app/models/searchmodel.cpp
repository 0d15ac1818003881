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

constexpr qsizetype pageSize = 50; // texts

} // namespace

SearchModel::SearchModel(CaseDocument &document, QObject *parent) : SectionedModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::lightChanged, this, [this] { changed({LitRole}); });
    connect(&document, &CaseDocument::contentChanged, this, &SearchModel::askAgain);
}

SearchModel::~SearchModel()
{
    cancel();
}

void SearchModel::setQuery(const QString &query, SearchOrder order)
{
    if (query == m_query && order == m_order && m_state != State::Stopped)
        return;
    cancel();
    m_query = query;
    m_order = order;
    m_hits.clear();
    m_texts = 0;
    m_more = false;
    m_isOld = false;
    resetSections({});
    if (m_total) {
        m_total.reset();
        Q_EMIT totalChanged();
    }
    setState(query.isEmpty() ? State::Idle : State::Searching);
    if (query.isEmpty())
        return;
    ask(0, pageSize);
    askTotal();
}

void SearchModel::stop()
{
    cancel();
    if (m_state == State::Searching)
        setState(State::Stopped);
}

void SearchModel::cancel()
{
    ++m_asked;
    m_waiting = false;
    m_page.cancel();
    m_counting.cancel();
}

void SearchModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SearchModel::ask(qsizetype offset, qsizetype limit)
{
    m_waiting = true;
    m_page = m_document.queries().search(m_query, offset, limit, m_order);
    m_page.then(this, [this, offset, limit, question = m_asked](const Result<QList<SearchHit>> &hits) {
        if (question != m_asked)
            return;
        m_waiting = false;
        if (hits)
            take(*hits, offset, limit);
        else
            refuse(hits.error());
    });
}

void SearchModel::askTotal()
{
    m_counting = m_document.queries().searchCount(m_query);
    m_counting.then(this, [this, question = m_asked](const Result<SearchCount> &total) {
        if (question != m_asked || !total || m_total == *total)
            return;
        m_total = *total;
        Q_EMIT totalChanged();
    });
}

void SearchModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_isOld)
        askAgain();
}

// What is here stays until the answer says something else.
void SearchModel::askAgain()
{
    if (m_query.isEmpty() || m_state == State::Refused || m_state == State::Stopped)
        return;
    m_isOld = !m_watched;
    if (m_isOld)
        return;
    cancel();
    ask(0, std::max(m_texts, pageSize));
    askTotal();
}

void SearchModel::refuse(const Error &error)
{
    m_refusal = error;
    m_hits.clear();
    m_texts = 0;
    m_more = false;
    resetSections({});
    setState(State::Refused);
}

void SearchModel::take(const QList<SearchHit> &hits, qsizetype offset, qsizetype limit)
{
    QList<Section> shape;
    if (offset > 0)
        shape = sections();
    else if (hits != m_hits)
        m_hits.clear();
    const bool isNew = offset > 0 || m_hits.isEmpty();
    qsizetype texts = 0;
    TextId last;
    for (const SearchHit &hit : hits) {
        texts += hit.context.place.text == last ? 0 : 1;
        last = hit.context.place.text;
        if (!isNew)
            continue;
        m_hits.append(hit);
        const qint64 key = hit.source.id.value;
        auto section = std::ranges::find(shape, key, &Section::key);
        if (section == shape.end())
            section = shape.insert(shape.end(), Section{key, {}});
        section->rows.append(m_hits.size());
    }
    m_texts = offset + texts;
    m_more = texts >= limit;
    if (offset > 0) {
        const QModelIndex grown = hits.isEmpty() ? QModelIndex() : sectionIndex(hits.constFirst().source.id.value);
        setSections(shape);
        if (grown.isValid()) // all other sections are new
            Q_EMIT dataChanged(grown, grown, {CountRole, Qt::AccessibleTextRole});
    } else {
        if (isNew)
            resetSections(shape);
        changed({CountRole, Qt::AccessibleTextRole});
    }
    setState(State::Here);
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

QList<qint64> SearchModel::inListOrder() const
{
    QList<qint64> ids;
    for (const Section &section : sections())
        ids += section.rows;
    return ids;
}

QModelIndex SearchModel::hitBeside(const QModelIndex &index, int direction) const
{
    const QList<qint64> ids = inListOrder();
    if (ids.isEmpty())
        return {};
    const qsizetype at = index.isValid() ? ids.indexOf(idAt(index)) : -1;
    if (at < 0)
        return rowIndex(direction > 0 ? ids.constFirst() : ids.constLast());
    return rowIndex(ids.at((at + direction + ids.size()) % ids.size()));
}

qint64 SearchModel::placeOf(const QModelIndex &index) const
{
    return index.isValid() ? inListOrder().indexOf(idAt(index)) + 1 : 0;
}

void SearchModel::askForMore()
{
    if (m_more && !m_waiting)
        ask(m_texts, pageSize);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isSection(index) ? sectionData(index, role) : hitData(hitAt(index), idAt(index), role);
}

QVariant SearchModel::sectionData(const QModelIndex &index, int role) const
{
    const SearchHit first = hitAt(this->index(0, 0, index));
    const Source &source = first.source;
    const auto line = [&] {
        QStringList parts{source.publisher, phrase::sourceLine(source)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return source.title;
    case SecondLineRole:
        return line();
    case Qt::AccessibleTextRole: {
        QStringList parts{source.title, phrase::languageName(source.language), line(),
            tr("%Ln hit(s)", nullptr, sectionData(index, CountRole).toInt())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case LanguageRole:
        return source.language;
    case IdRole:
    case SourceRole:
        return keyAt(index);
    case KindRole:
        return int(RowKind::Section);
    case CountRole:
        return hitsOf(index);
    case LightCountRole:
        return qint64(-1);
    case LitRole:
    case FadedRole:
        return false;
    default:
        return {};
    }
}

// Of all texts of a source that are here, told or not.
qint64 SearchModel::hitsOf(const QModelIndex &section) const
{
    qint64 count = 0;
    TextId last;
    for (int row = 0; row < rowCount(section); ++row) {
        const SearchHit &hit = m_hits.at(idAt(index(row, 0, section)) - 1);
        count += hit.context.place.text == last ? 0 : hit.inText;
        last = hit.context.place.text;
    }
    return count;
}

QVariant SearchModel::hitData(const SearchHit &hit, qint64 id, int role) const
{
    const ContextRow &row = hit.context;
    const QString words = row.before + row.words + row.after;
    const QString where = row.passageNumber > 0 ? tr("passage %1").arg(row.passageNumber) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole: {
        QStringList parts{phrase::languageName(row.language), where};
        parts.removeAll(QString());
        return QString(parts.join(u", "_s) + u": "_s + words);
    }
    case Qt::ToolTipRole:
        return hit.source.title;
    case IdRole:
        return id;
    case KindRole:
        return int(RowKind::Hit);
    case LanguageRole:
        return row.language;
    case SecondLineRole:
        return where;
    case ContextRole:
        return QVariant::fromValue(row);
    case HitRole:
        return QVariant::fromValue(hit);
    case SourceRole:
        return row.source.value;
    case SectionRole:
        return hit.source.title;
    case LightCountRole:
        return qint64(-1);
    case LitRole:
        return isAt(hit, m_document.focus());
    case FadedRole:
        return false;
    default:
        return {};
    }
}

// Who has gone to a passage without words of its own is at it, too.
bool SearchModel::isAt(const SearchHit &hit, const Focus &focus) const
{
    if (hit.context.words.isEmpty())
        return focus.passage.isValid() && focus.passage == hit.context.passage;
    return focus.at == hit.context.place;
}

QModelIndexList SearchModel::rowsFor(const Focus &focus) const
{
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (isAt(m_hits.at(i), focus))
            return {rowIndex(i + 1)};
    }
    return {};
}

Focus SearchModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty() || isSection(rows.constLast()))
        return now;
    const ContextRow row = hitAt(rows.constLast()).context;
    const Focus there = now.withSource(row.source).withPassage(row.place.text, row.passage);
    return row.words.isEmpty() ? there : there.withPlace(row.source, row.place);
}

QModelIndex SearchModel::rowWith(RowKind kind, qint64 id) const
{
    if (kind == RowKind::Section)
        return sectionIndex(id);
    return kind == RowKind::Hit ? rowIndex(id) : QModelIndex();
}

} // namespace dossier
