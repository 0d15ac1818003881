// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/eventsmodel.h"

#include "drawing/eventwords.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <QCollator>
#include <QDate>
#include <QFuture>
#include <QLocale>
#include <QMetaObject>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int pageSize = 64;
constexpr std::array<int, 5> verdictRank{2, 1, 0, 3, 4}; // what needs a look first

QString dayWords(Day day)
{
    return day == daysBegin || day == daysEnd ? EventsModel::tr("open", "a bound of a date")
                                              : QDate::fromJulianDay(day).toString(Qt::ISODate);
}

qint64 numberOf(const EventIndex &index, qsizetype position, int column)
{
    const EventRow &event = index.at(position);
    switch (column) {
    case EventsModel::Latest:
        return event.date.isNull() ? daysEnd : event.date.bounds().latest;
    case EventsModel::Known: {
        const DayBounds bounds = event.date.bounds();
        const bool open = event.date.isNull() || bounds.earliest == daysBegin || bounds.latest == daysEnd;
        return open ? daysEnd : bounds.latest - bounds.earliest;
    }
    case EventsModel::Sources:
        return event.sources;
    case EventsModel::Verdict:
        return verdictRank.at(static_cast<size_t>(event.verdict));
    default:
        return position;
    }
}

QList<qsizetype> inTime(const EventIndex &index)
{
    QList<qsizetype> order(index.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

QList<qsizetype> byTitle(const EventIndex &index)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(index.size()));
    for (qsizetype i = 0; i < index.size(); ++i)
        keys.push_back(collator.sortKey(index.at(i).title));
    QList<qsizetype> order = inTime(index);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        return keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]) < 0;
    });
    return order;
}

QList<qsizetype> orderBy(const EventIndex &index, int column, Qt::SortOrder direction)
{
    QList<qsizetype> order;
    if (column == EventsModel::Title) {
        order = byTitle(index);
    } else {
        order = inTime(index);
        std::ranges::stable_sort(order, {}, [&](qsizetype position) { return numberOf(index, position, column); });
    }
    if (direction == Qt::DescendingOrder)
        std::ranges::reverse(order);
    return order;
}

} // namespace

EventsModel::EventsModel(CaseDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document) { }

void EventsModel::setIndex(const EventIndex &index)
{
    ++m_sortAsked;
    const Changing changing(*this);
    beginResetModel();
    m_index = index;
    m_names.clear();
    m_pagesAsked.clear();
    takeOrder(inTime(index));
    endResetModel();
    if (m_sortColumn != When || m_sortOrder != Qt::AscendingOrder)
        sort(m_sortColumn, m_sortOrder);
}

void EventsModel::takeOrder(const QList<qsizetype> &order)
{
    m_order = order;
    m_rowOf.resize(order.size());
    for (qsizetype row = 0; row < order.size(); ++row)
        m_rowOf[order.at(row)] = static_cast<int>(row);
    m_pagesAsked.clear();
}

void EventsModel::setLight(const EventLight &light)
{
    if (light == m_light)
        return;
    m_light = light;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfTable - 1), {LitRole, FadedRole});
}

void EventsModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    const int asked = ++m_sortAsked;
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async, [index = m_index, column, order] { return orderBy(index, column, order); })
        .then(this, [this, asked](const QList<qsizetype> &sortedOrder) {
            if (asked != m_sortAsked)
                return;
            const Changing changing(*this);
            beginResetModel();
            takeOrder(sortedOrder);
            endResetModel();
            Q_EMIT sorted();
        });
}

EventId EventsModel::eventAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_order.size() ? rowAt(index.row()).id : EventId();
}

QModelIndex EventsModel::indexOf(EventId event) const
{
    const qsizetype position = m_index.positionOf(event);
    return position < 0 ? QModelIndex() : index(m_rowOf.at(position), 0);
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfTable;
}

QString EventsModel::words(const EventRow &event, int column) const
{
    const DayBounds bounds = event.date.isNull() ? DayBounds{1, 0} : event.date.bounds();
    switch (column) {
    case Title:
        return event.title;
    case When:
        return dateWords(event.date, event.part);
    case Earliest:
        return bounds.isEmpty() ? QString() : dayWords(bounds.earliest);
    case Latest:
        return bounds.isEmpty() ? QString() : dayWords(bounds.latest);
    case Known: {
        const QString known = knownWords(event);
        return known.isEmpty() && !event.date.isNull() ? tr("to the day") : known;
    }
    case Sources:
        return QLocale().toString(event.sources);
    case Verdict:
        return event.claims.isEmpty() ? QString() : phrase::verdict(event.verdict);
    default:
        return {};
    }
}

QString EventsModel::namesOf(int row) const
{
    const EventId event = rowAt(row).id;
    const auto named = m_names.constFind(event);
    if (named != m_names.constEnd())
        return named->join(u", "_s);
    // Asked for outside painting.
    QMetaObject::invokeMethod(
        const_cast<EventsModel *>(this), [this, row] { const_cast<EventsModel *>(this)->askNames(row); },
        Qt::QueuedConnection);
    return {};
}

void EventsModel::askNames(int row)
{
    const int page = row / pageSize;
    if (row >= m_order.size() || m_pagesAsked.contains(page))
        return;
    m_pagesAsked.insert(page);
    QList<EventId> events;
    for (int i = page * pageSize; i < std::min<qsizetype>((page + 1) * pageSize, m_order.size()); ++i)
        events.append(rowAt(i).id);
    m_document.queries()
        .entitiesNamedIn(events)
        .then(this,
            [this, events](const Result<QHash<EventId, QStringList>> &named) {
                if (named)
                    takeNames(events, *named);
            })
        .onCanceled([] {});
}

void EventsModel::takeNames(const QList<EventId> &events, const QHash<EventId, QStringList> &named)
{
    for (const EventId event : events) {
        m_names.insert(event, named.value(event));
        if (const QModelIndex first = indexOf(event); first.isValid())
            Q_EMIT dataChanged(first.siblingAtColumn(Names), first.siblingAtColumn(Names));
    }
}

void EventsModel::askAllNames(const std::function<void()> &then)
{
    QList<EventId> events;
    for (qsizetype i = 0; i < m_index.size(); ++i) {
        if (!m_names.contains(m_index.at(i).id))
            events.append(m_index.at(i).id);
    }
    if (events.isEmpty())
        return then();
    m_document.queries()
        .entitiesNamedIn(events)
        .then(this,
            [this, events, then](const Result<QHash<EventId, QStringList>> &named) {
                if (!named) {
                    Q_EMIT m_document.failed(named.error());
                    return;
                }
                takeNames(events, *named);
                then();
            })
        .onCanceled([] {});
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventRow &event = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Names ? namesOf(index.row()) : words(event, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Title ? spokenEvent(event) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Sources ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return event.id.value;
    case KindRole:
        return static_cast<int>(RowKind::Event);
    case StatusRole:
        return static_cast<int>(event.status);
    case VerdictRole:
        return static_cast<int>(event.verdict);
    case CountRole:
        return qint64(event.sources);
    case LitRole:
        return m_light.emphasisOf(event.id) == Emphasis::Lit;
    case FadedRole:
        return m_light.emphasisOf(event.id) == Emphasis::Faded && event.id != m_light.selected;
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Event");
    case When:
        return tr("When");
    case Earliest:
        return tr("Earliest");
    case Latest:
        return tr("Latest");
    case Known:
        return tr("What is known");
    case Sources:
        return tr("Sources");
    case Verdict:
        return tr("Verdict");
    default:
        return tr("Names");
    }
}

QString EventsModel::lines(const QList<int> &rows) const
{
    QStringList heads;
    for (int column = 0; column < columnCountOfTable; ++column)
        heads.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString all = heads.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < columnCountOfTable; ++column)
            cells.append(index(row, column).data().toString().simplified());
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

QString EventsModel::allLines() const
{
    QList<int> rows(rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return lines(rows);
}

QModelIndexList EventsModel::rowsFor(const Focus &focus) const
{
    const QModelIndex row = indexOf(focus.event);
    return row.isValid() ? QModelIndexList{row} : QModelIndexList();
}

Focus EventsModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty())
        return now.event.isValid() ? now.withNothing() : now;
    return now.withEvent(eventAt(rows.constLast()));
}

QModelIndex EventsModel::rowWith(RowKind kind, qint64 id) const
{
    return kind == RowKind::Event ? indexOf(EventId(id)) : QModelIndex();
}

} // namespace dossier

#include "moc_eventsmodel.cpp"
