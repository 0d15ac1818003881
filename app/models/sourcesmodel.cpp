// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sourcesmodel.h"

#include "models/listchange.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "models/sourcewords.h"
#include "workspace/casedocument.h"
#include "workspace/sourcenews.h"
#include "workspace/takelater.h"

#include <QDateTime>

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
    reload(true);
}

void SourcesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    reload(true);
}

void SourcesModel::setExpectsWords(bool expects)
{
    if (std::exchange(m_expectsWords, expects) != expects)
        readAhead();
}

void SourcesModel::readAhead()
{
    if (m_expectsWords && m_isLoaded && m_filter.isEmpty())
        m_document.queries().readSought(m_arrangement.order);
}

void SourcesModel::setArrangement(const SourceArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    takeMentions();
    reload(true);
}

void SourcesModel::reload(bool reset)
{
    m_resets = m_resets || reset;
    if (m_isAsking && m_isLoaded)
        m_isStale = true;
    else
        ask();
}

void SourcesModel::ask()
{
    const int question = ++m_asked;
    m_isAsking = true;
    m_isStale = false;
    SourceListQuery query{m_filter, m_arrangement};
    query.languageName = phrase::languageName;
    if (m_arrangement.order == SourceOrder::Mentions)
        query.mentions = m_mentions;
    if (m_news)
        query.news = m_newsListed = m_news->all();
    QFuture<Result<QList<SourceGroup>>> answer = m_document.queries().sourceGroups(query);
    takeLater(answer, this, [this, question](const Result<QList<SourceGroup>> &groups) {
        if (question != m_asked)
            return;
        m_isAsking = false;
        if (m_isStale)
            ask();
        else if (groups)
            take(*groups, std::exchange(m_resets, false));
        else
            Q_EMIT m_document.failed(groups.error());
    });
}

void SourcesModel::take(const QList<SourceGroup> &groups, bool reset)
{
    takeGroups(groups);
    if (reset) {
        m_requested.clear();
        resetRows(rowsOfGroups());
    } else {
        change(rowsOfGroups());
        // Rows may say something else now, or stand on another page; what was asked for while they moved is not enough.
        m_requested.clear();
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    m_isLoaded = true;
    readAhead();
    Q_EMIT loaded();
}

void SourcesModel::takeGroups(const QList<SourceGroup> &groups)
{
    m_order.clear();
    m_total = 0;
    for (const SourceGroup &group : groups) {
        auto number = m_numbers.constFind(group.key);
        if (number == m_numbers.constEnd())
            number = m_numbers.insert(group.key, static_cast<int>(m_numbers.size()));
        m_groups.insert(*number, {group.key, group.sources});
        m_order.append(*number);
        m_total += group.sources.size();
    }
}

QList<SourcesModel::Row> SourcesModel::rowsOfGroups() const
{
    const bool isGrouped = m_arrangement.grouping != SourceGrouping::None;
    QList<Row> rows;
    rows.reserve(m_total + m_order.size());
    for (const int number : m_order) {
        const Group group = m_groups.value(number);
        if (isGrouped)
            rows.append(-1 - Row(number));
        if (isGrouped && m_folded.contains(foldKey(group)))
            continue;
        for (const SourceId source : group.sources)
            rows.append(source.value);
    }
    return rows;
}

void SourcesModel::resetRows(const QList<Row> &rows)
{
    const Changing changing(*this);
    beginResetModel();
    m_ids = rows;
    placeRows();
    endResetModel();
}

void SourcesModel::change(const QList<Row> &rows)
{
    const ListChange<Row> change = changeBetween(m_ids, rows);
    if (change.removals.size() + change.insertions.size() > manyPlaces) {
        resetRows(rows);
        return;
    }
    const Changing changing(*this);
    for (const RowRange &range : change.removals) {
        beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        m_ids.remove(range.first, range.last - range.first + 1);
        placeRows();
        endRemoveRows();
    }
    if (change.reorders) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList persistent = persistentIndexList();
        const QList<Row> before = std::exchange(m_ids, change.kept);
        placeRows();
        for (const QModelIndex &row : persistent)
            changePersistentIndex(row, index(m_rowOf.value(before.at(row.row()))));
        Q_EMIT layoutChanged();
    }
    for (const RowRange &range : change.insertions) {
        beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
        for (qsizetype row = range.first; row <= range.last; ++row)
            m_ids.insert(row, rows.at(row));
        placeRows();
        endInsertRows();
    }
}

// Groups of different kinds may have the same key.
QString SourcesModel::foldKey(const Group &group) const
{
    return toString(m_arrangement.grouping) + u':' + group.key;
}

void SourcesModel::setFolded(const QSet<QString> &groups)
{
    if (groups == m_folded)
        return;
    m_folded = groups;
    m_requested.clear();
    resetRows(rowsOfGroups());
    Q_EMIT foldedChanged();
}

void SourcesModel::foldAll(bool folded)
{
    QSet<QString> groups = m_folded;
    for (const int number : std::as_const(m_order)) {
        if (folded)
            groups.insert(foldKey(m_groups.value(number)));
        else
            groups.remove(foldKey(m_groups.value(number)));
    }
    setFolded(groups);
}

void SourcesModel::fold(const QModelIndex &heading, bool folded)
{
    const Group *group = groupAt(heading);
    if (!group || folded == m_folded.contains(foldKey(*group)))
        return;
    const int first = heading.row() + 1;
    const int last = heading.row() + static_cast<int>(group->sources.size());
    const Changing changing(*this);
    if (folded) {
        beginRemoveRows({}, first, last);
        m_folded.insert(foldKey(*group));
        m_ids.remove(first, group->sources.size());
        placeRows();
        endRemoveRows();
    } else {
        beginInsertRows({}, first, last);
        m_folded.remove(foldKey(*group));
        m_ids.insert(first, group->sources.size(), 0);
        std::ranges::transform(group->sources, m_ids.begin() + first, &SourceId::value);
        placeRows();
        endInsertRows();
    }
    m_requested.clear(); // pages begin elsewhere now
    Q_EMIT dataChanged(index(first - 1), index(first - 1));
    Q_EMIT foldedChanged();
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
    QList<SourceId> sources;
    for (const Row row : m_ids.mid(page * pageSize, pageSize)) {
        if (row > 0)
            sources.append(SourceId(row));
    }
    m_document.queries().sourceRows(sources).then(this, [this](const Result<QList<SourceRow>> &rows) {
        if (rows)
            takePage(*rows);
    });
    const auto takeAll = [this](const Result<QHash<SourceId, ReviewProgress>> &progress) {
        if (progress)
            takeProgress(*progress);
    };
    m_document.queries().reviewProgress(sources).then(this, takeAll);
}

void SourcesModel::takeProgress(const QHash<SourceId, ReviewProgress> &progress)
{
    for (const auto &[source, of] : progress.asKeyValueRange()) {
        const auto known = m_progress.constFind(source);
        if (known != m_progress.constEnd() && *known == of)
            continue;
        m_progress.insert(source, of);
        if (const QModelIndex place = indexOf(source); place.isValid())
            Q_EMIT dataChanged(place, place, {WaitingRole, SettledRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void SourcesModel::setNews(const SourceNews *news)
{
    m_news = news;
    if (news)
        connect(news, &SourceNews::changed, this, &SourcesModel::onNews);
    onNews();
}

void SourcesModel::onNews()
{
    if (m_arrangement.grouping == SourceGrouping::News && m_news && m_news->all() != m_newsListed)
        reload(false);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NewRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

// "New since 21 November 2026"
QString SourcesModel::groupName(const Group &group) const
{
    if (m_arrangement.grouping != SourceGrouping::News || group.key.isEmpty() || !m_news || m_news->last().moment == 0)
        return phrase::sourceGroup(m_arrangement.grouping, group.key);
    const QDate day = QDateTime::fromMSecsSinceEpoch(m_news->last().moment).date();
    return tr("New since %1", "a day")
        .arg(wording(Edtf::day(day.year(), day.month(), day.day()), phrase::interfaceLanguage()));
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
    if (takeMentions())
        reload(true);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), lightRoles);
}

// A list does not move under the pointer: what counts nothing leaves the order alone.
bool SourcesModel::takeMentions()
{
    const Light &light = m_document.light();
    if (m_arrangement.order != SourceOrder::Mentions || !light.countsSources || !light.complete)
        return false;
    QHash<SourceId, qint64> mentions;
    for (const auto &[source, lit] : light.sources.asKeyValueRange())
        mentions.insert(source, lit.count);
    if (mentions == m_mentions)
        return false;
    m_mentions = mentions;
    return true;
}

QModelIndex SourcesModel::indexOf(SourceId source) const
{
    const auto row = m_rowOf.constFind(source.value);
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row);
}

SourceId SourcesModel::sourceAt(const QModelIndex &index) const
{
    return index.isValid() && !isHeading(index) ? SourceId(m_ids.value(index.row())) : SourceId();
}

bool SourcesModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_ids.value(index.row()) < 0;
}

QModelIndex SourcesModel::headingOf(const QModelIndex &row) const
{
    QModelIndex heading = row;
    while (heading.isValid() && !isHeading(heading))
        heading = heading.siblingAtRow(heading.row() - 1);
    return heading;
}

const SourcesModel::Group *SourcesModel::groupAt(const QModelIndex &heading) const
{
    if (!isHeading(heading))
        return nullptr;
    const auto group = m_groups.constFind(static_cast<int>(-1 - m_ids.at(heading.row())));
    return group == m_groups.constEnd() ? nullptr : &*group;
}

SourceRow SourcesModel::rowAt(const QModelIndex &index) const
{
    return m_rows.value(sourceAt(index));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return isHeading(index) ? flags & ~Qt::ItemIsSelectable : flags;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Group *group = groupAt(index))
        return headingData(*group, m_ids.at(index.row()), role);
    const SourceId id(m_ids.at(index.row()));
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
        return found->source.title;
    case Qt::ToolTipRole:
        return toolTip(*found);
    case Qt::AccessibleTextRole:
        return accessibleText(*found);
    case SecondLineRole:
        return phrase::sourceLine(found->source);
    case LanguageRole:
        return found->source.language;
    case CountRole:
        return found->passages;
    case ReliabilityRole:
        return int(found->source.reliability);
    case WaitingRole:
        return m_progress.contains(id) ? m_progress.value(id).waiting : qint64(-1);
    case SettledRole:
        return m_progress.value(id).settled;
    case NewRole:
        return m_news && m_news->isNew(id);
    default:
        return {};
    }
}

QVariant SourcesModel::headingData(const Group &group, Row row, int role) const
{
    const QString name = groupName(group);
    const bool isFolded = m_folded.contains(foldKey(group));
    const int number = static_cast<int>(group.sources.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name;
    case Qt::AccessibleTextRole:
        return QStringList{name, tr("%Ln source(s)", nullptr, number), isFolded ? tr("folded") : tr("unfolded")}.join(
            u", "_s);
    case IdRole:
        return -1 - row;
    case KindRole:
        return int(RowKind::Group);
    case SectionRole:
        return group.key;
    case CountRole:
        return qint64(number);
    case FoldedRole:
        return isFolded;
    case LightCountRole:
        return qint64(-1);
    case SignRole:
        return -1;
    case LitRole:
    case FadedRole:
    case PendingRole:
    case GlanceRole:
    case ContradictsRole:
        return false;
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

// How far it is reviewed, how far it can be relied on, and whether it is new, each where there is something to say.
QStringList SourcesModel::reviewWords(SourceId source) const
{
    QStringList words;
    const Reliability reliability = m_rows.value(source).source.reliability;
    if (reliability != Reliability::NotJudged)
        words.append(tr("reliability %1", "a letter and what it means").arg(phrase::letterAndReliability(reliability)));
    const ReviewProgress progress = m_progress.value(source);
    if (progress.waiting > 0)
        words.append(tr("%Ln proposal(s) to settle", nullptr, static_cast<int>(progress.waiting)));
    if (progress.settled > 0)
        words.append(tr("%Ln settled", nullptr, static_cast<int>(progress.settled)));
    if (m_news && m_news->isNew(source))
        words.append(tr("new since your last visit"));
    return words;
}

QString SourcesModel::toolTip(const SourceRow &row) const
{
    QStringList lines{row.source.title};
    if (!row.source.publisher.isEmpty())
        lines.append(row.source.publisher);
    return (lines + reviewWords(row.source.id)).join(u'\n');
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
    parts.append(reviewWords(row.source.id));
    const Light &light = m_document.light();
    if (light.countsSources && light.complete) {
        const SourceLight lit = light.sources.value(row.source.id);
        const bool isLit = light.sources.contains(row.source.id);
        const int count = static_cast<int>(lit.count);
        if (!isLit)
            parts.append(tr("not concerned"));
        else if (light.focus.subject() == Focus::Subject::Event)
            parts.append({tr("%Ln piece(s) of evidence", nullptr, count), phrase::sign(lit.sign)});
        else if (light.focus.subject() == Focus::Subject::Entities)
            parts.append(tr("%Ln mention(s)", nullptr, count));
        else
            parts.append(tr("%Ln date(s) in the stretch of time", nullptr, count));
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
    const auto isFocus = [&](const QModelIndex &row) { return sourceAt(row) == now.source; };
    if (now.source && std::ranges::any_of(rows, isFocus))
        return now; // others are selected beside it
    const SourceId source = sourceAt(rows.constLast());
    return source ? now.withSource(source) : now;
}

QModelIndex SourcesModel::rowWith(RowKind kind, qint64 id) const
{
    if (kind == RowKind::Source)
        return indexOf(SourceId(id));
    const auto row = kind == RowKind::Group ? m_rowOf.constFind(-1 - id) : m_rowOf.constEnd();
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row);
}

} // namespace dossier
