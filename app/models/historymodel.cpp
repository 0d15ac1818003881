// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "models/historywords.h"
#include "models/listchange.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;

QDateTime momentOf(const ActRow &row)
{
    return QDateTime::fromMSecsSinceEpoch(row.act.when);
}

} // namespace

HistoryModel::HistoryModel(CaseDocument &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &CaseDocument::contentChanged, this, [this] { reload(false); });
}

// By the oldest act of a line, which stays when more is told with it.
qint64 HistoryModel::idOf(const Line &line)
{
    return line.acts.isEmpty() ? -line.day.toJulianDay() : line.acts.constLast().act.id.value;
}

QList<qint64> HistoryModel::idsOf(const QList<Line> &lines)
{
    QList<qint64> ids;
    ids.reserve(lines.size());
    for (const Line &line : lines)
        ids.append(idOf(line));
    return ids;
}

QList<HistoryModel::Line> HistoryModel::linesOf(const QList<ActRow> &rows)
{
    QList<Line> lines;
    for (const ActRow &row : rows) {
        const QDate day = momentOf(row).date();
        if (lines.isEmpty() || lines.constLast().day != day)
            lines.append({day, {}});
        if (!lines.constLast().acts.isEmpty() && phrase::goesOn(row, lines.constLast().acts.constLast()))
            lines.last().acts.append(row);
        else
            lines.append({day, {row}});
    }
    return lines;
}

void HistoryModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        reload(!m_isLoaded);
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload(true);
}

void HistoryModel::reload(bool reset)
{
    m_isStale = true;
    if (!m_isWatched)
        return;
    m_isStale = false;
    request({}, reset ? pageSize : std::max(pageSize, m_rows.size()), reset);
}

void HistoryModel::request(ActId before, qsizetype limit, bool reset)
{
    const int question = ++m_asked;
    m_waiting = true;
    m_document.queries()
        .history(m_query, before, limit, phrase::sought)
        .then(this, [this, question, before, limit, reset](const Result<QList<ActRow>> &rows) {
            // Later, for an answer may be there at once, while whoever asked is still at work.
            QMetaObject::invokeMethod(
                this,
                [this, rows, question, before, limit, reset] {
                    if (question != m_asked)
                        return;
                    if (!rows) {
                        Q_EMIT m_document.failed(rows.error());
                        return;
                    }
                    m_more = rows->size() >= limit;
                    show(before ? m_rows + *rows : *rows, reset);
                },
                Qt::QueuedConnection);
        });
}

void HistoryModel::show(const QList<ActRow> &rows, bool reset)
{
    m_rows = rows;
    const QList<Line> lines = linesOf(rows);
    m_isLoaded = true;
    const ListChange<qint64> change = changeBetween(idsOf(m_lines), idsOf(lines));
    if (reset || change.reorders) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    } else {
        for (const RowRange &range : change.removals) {
            beginRemoveRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
            m_lines.remove(range.first, range.last - range.first + 1);
            endRemoveRows();
        }
        for (const RowRange &range : change.insertions) {
            beginInsertRows({}, static_cast<int>(range.first), static_cast<int>(range.last));
            for (qsizetype row = range.first; row <= range.last; ++row)
                m_lines.insert(row, lines.at(row));
            endInsertRows();
        }
        if (m_lines != lines) {
            m_lines = lines;
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    }
    m_waiting = false; // not before: a view asks for more while rows are being put in
    Q_EMIT loaded();
}

QList<ActRow> HistoryModel::actsAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.value(index.row()).acts : QList<ActRow>();
}

bool HistoryModel::hasUnsound() const
{
    return std::ranges::any_of(m_rows, [](const ActRow &row) { return !row.isSound; });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_waiting && !m_rows.isEmpty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(m_rows.constLast().act.id, pageSize, false);
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines.at(index.row()).acts.isEmpty())
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

QVariant HistoryModel::headingData(QDate day, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SectionRole:
        return QLocale().toString(day, QLocale::LongFormat);
    case KindRole:
        return int(RowKind::Group);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.acts.isEmpty())
        return headingData(line.day, role);
    const ActRow &newest = line.acts.constFirst();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return phrase::acts(line.acts);
    case Qt::AccessibleTextRole:
        return accessibleText(line);
    case IdRole:
        return idOf(line);
    case KindRole:
        return int(RowKind::Act);
    case SecondLineRole:
        return tr("%1, %2", "who and when")
            .arg(phrase::personName(newest.act.who), QLocale().toString(momentOf(newest).time(), QLocale::ShortFormat));
    case FadedRole:
        return newest.isUndone;
    case SoundRole:
        return newest.isSound;
    default:
        return {};
    }
}

// "Renamed the event …. Undone. reader, 10:02"
QString HistoryModel::accessibleText(const Line &line) const
{
    const ActRow &newest = line.acts.constFirst();
    QString words = phrase::acts(line.acts);
    if (newest.isUndone)
        words += u". "_s + tr("Undone");
    if (!newest.isSound)
        words += u". "_s + tr("Changed outside the program");
    return words + u". "_s + phrase::personName(newest.act.who) + u", "_s
        + QLocale().toString(momentOf(newest), QLocale::ShortFormat);
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return roleWords();
}

} // namespace dossier
