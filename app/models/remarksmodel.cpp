// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

#include "models/phrases.h"
#include "models/proposalwords.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;

bool isHeading(const RemarkRow &row)
{
    return row.row.key == 0;
}

// One number for a row of any table. A finding that is settled goes to another group and stays the same row.
qint64 idOf(const RemarkRow &row)
{
    if (isHeading(row))
        return -1 - static_cast<int>(row.group);
    return row.row.key * 2 + (row.isFinding() ? 1 : 0);
}

// With a heading wherever another group begins; `last` is the group of the row before the first.
QList<RemarkRow> withHeadings(const QList<RemarkRow> &rows, std::optional<RemarkGroup> last)
{
    QList<RemarkRow> all;
    all.reserve(rows.size() + remarkGroupCount);
    for (const RemarkRow &row : rows) {
        if (last != row.group) {
            RemarkRow heading;
            heading.group = row.group;
            all.append(heading);
            last = row.group;
        }
        all.append(row);
    }
    return all;
}

} // namespace

Focus focusOn(const RemarkRow &row, const Focus &now)
{
    Focus focus = now.withNothing();
    const ContextRow &there = row.place.context;
    if (there.source)
        focus = focus.withSource(there.source);
    if (there.passage)
        focus = focus.withPassage(there.place.text, there.passage);
    else if (row.event)
        focus = focus.withEvent(row.event);
    else if (row.entity)
        focus = focus.withEntity(row.entity);
    QList<TextSpan> beside;
    for (const RemarkedPlace &place : row.beside)
        beside.append(place.context.place);
    return there.place.text ? focus.withPlace(there.source, there.place, beside) : focus;
}

RemarksModel::RemarksModel(CaseDocument &document, QObject *parent)
    : KeptRows(parent)
    , m_document(document)
    , m_counting([this] { askCounts(); })
{
    connect(&document, &CaseDocument::contentChanged, this, &RemarksModel::onContentChanged);
}

void RemarksModel::onContentChanged()
{
    m_counting.makeStale();
    m_isStale = true;
    if (m_isWatched && !m_waiting) // else when what is asked for is there
        reload(false);
}

void RemarksModel::setWatched(bool watched)
{
    m_isWatched = watched;
    m_counting.setWanted(watched);
    if (watched && m_isStale)
        reload(!m_isLoaded);
}

void RemarksModel::setQuery(const RemarkQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload(true);
}

void RemarksModel::reload(bool reset)
{
    m_isStale = true;
    if (!m_isWatched)
        return;
    m_isStale = false;
    request(reset ? pageSize : std::max(pageSize, m_rows.size()), true, reset);
}

void RemarksModel::request(qsizetype limit, bool replaces, bool reset)
{
    const int question = ++m_asked;
    m_waiting = true;
    std::optional<CaseReader::RemarkPlace> after;
    if (!replaces && !m_rows.isEmpty())
        after =
            CaseReader::RemarkPlace{m_rows.constLast().group, m_rows.constLast().weight, m_rows.constLast().row.key};
    m_document.queries()
        .remarks(m_query, after, limit, [](const RemarkRow &row) { return words(row) + u' ' + about(row); })
        .then(this, [this, question, limit, replaces, reset](const Result<QList<RemarkRow>> &rows) {
            // Later, for an answer may be there at once, while whoever asked is still at work.
            QMetaObject::invokeMethod(
                this,
                [this, rows, question, limit, replaces, reset] {
                    if (question != m_asked)
                        return;
                    if (rows) {
                        take(*rows, limit, replaces, reset);
                    } else {
                        m_waiting = false;
                        Q_EMIT m_document.failed(rows.error());
                    }
                },
                Qt::QueuedConnection);
        });
}

void RemarksModel::take(const QList<RemarkRow> &rows, qsizetype limit, bool replaces, bool reset)
{
    m_more = rows.size() >= limit;
    m_isLoaded = true;
    if (reset) {
        beginResetModel();
        m_rows = withHeadings(rows, std::nullopt);
        endResetModel();
    } else if (replaces) {
        replaceRows(withHeadings(rows, std::nullopt), idOf);
    } else if (!rows.isEmpty()) {
        const QList<RemarkRow> more =
            withHeadings(rows, m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.constLast().group));
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows += more;
        endInsertRows();
    }
    m_waiting = false; // not before: a view asks for more while rows are being put in
    Q_EMIT loaded();
    if (m_isStale && m_isWatched && !m_waiting)
        reload(false);
}

void RemarksModel::askCounts()
{
    m_document.queries().remarkCounts().then(this, [this](const Result<Counts> &counts) {
        m_counting.answered();
        if (!counts || *counts == m_counts)
            return;
        m_counts = *counts;
        if (!m_rows.isEmpty()) // headings have counts
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
        Q_EMIT countsChanged();
    });
}

RemarkRow RemarksModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row()) : RemarkRow();
}

QModelIndex RemarksModel::indexOf(const RowKey &row) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&row](const RemarkRow &each) { return !isHeading(each) && each.row.isSameRow(row); });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex RemarksModel::rowIn(PassageId passage) const
{
    const auto found = std::ranges::find_if(
        m_rows, [passage](const RemarkRow &each) { return !isHeading(each) && each.place.context.passage == passage; });
    return found == m_rows.end() || !passage ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool RemarksModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_waiting;
}

void RemarksModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(std::max(pageSize, m_rows.size()), false, false); // who looks for a row is soon at the end
}

Qt::ItemFlags RemarksModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(m_rows.at(index.row())))
        return Qt::ItemNeverHasChildren;
    return KeptRows::flags(index);
}

QVariant RemarksModel::headingData(RemarkGroup group, int role) const
{
    const qint64 count = m_counts.at(static_cast<size_t>(group));
    const QString name = group == RemarkGroup::OpenFinding ? tr("Open findings")
        : group == RemarkGroup::Note                       ? tr("Notes")
                                                           : tr("Settled findings");
    switch (role) {
    case Qt::DisplayRole:
    case SectionRole:
        return name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(name).arg(count);
    case KindRole:
        return int(RowKind::Group);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QString RemarksModel::words(const RemarkRow &row)
{
    return row.isFinding() ? phrase::finding(row.code, row.arguments) : row.words.simplified();
}

QString RemarksModel::placeWords(const RemarkedPlace &place)
{
    const int number = place.context.passageNumber;
    const QString &title = place.sourceTitle;
    const QString language = phrase::languageName(place.context.language);
    if (!place.rendition) {
        return number > 0 ? tr("%1, passage %2", "a source's title and the number of a passage").arg(title).arg(number)
                          : title;
    }
    if (*place.rendition == RenditionKind::Summary) {
        return number > 0 ? tr("%1, passage %2 in the %3 summary", "a source's title, a number, a language")
                                .arg(title)
                                .arg(number)
                                .arg(language)
                          : tr("%1, in the %2 summary", "a source's title, a language").arg(title, language);
    }
    return number > 0 ? tr("%1, passage %2 in the %3 translation", "a source's title, a number, a language")
                            .arg(title)
                            .arg(number)
                            .arg(language)
                      : tr("%1, in the %2 translation", "a source's title, a language").arg(title, language);
}

QString RemarksModel::judgement(const RemarkRow &row)
{
    QStringList parts{phrase::severity(row.severity)};
    if (row.status != Status::Proposed)
        parts.append(row.status == Status::Accepted ? tr("it is so") : tr("nothing is wrong"));
    if (!row.reason.isEmpty())
        parts.append(phrase::quoted(row.reason));
    return parts.join(u" · "_s);
}

QString RemarksModel::shortWords(const RemarkRow &row)
{
    constexpr qsizetype most = 24; // UTF-16 units of a figure, a date or a name
    const bool areShort = std::ranges::all_of(row.arguments, [](const QString &each) { return each.size() <= most; });
    if (areShort)
        return words(row);
    const QString name = phrase::findingName(row.code);
    return QLocale().toUpper(name.first(1)) + name.sliced(1);
}

// "Grey Heron · Locks Agency hit, passage 2 · reader, 1 May 2024"
QString RemarksModel::about(const RemarkRow &row)
{
    QStringList parts;
    if (row.isFinding())
        parts.append(judgement(row));
    for (const QString &about : {row.entityLabel, row.eventTitle}) {
        if (!about.isEmpty())
            parts.append(about);
    }
    if (!row.place.sourceTitle.isEmpty())
        parts.append(placeWords(row.place));
    // No more than a filter is told of (RemarkWording).
    const QString second = row.beside.isEmpty() ? QString() : placeWords(row.beside.constFirst());
    if (!second.isEmpty() && !parts.contains(second))
        parts.append(second);
    if (!row.isFinding() && parts.isEmpty())
        parts.append(tr("the whole case"));
    if (!row.author.isEmpty())
        parts.append(row.author);
    if (row.made > 0)
        parts.append(QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.made), QLocale::ShortFormat));
    return parts.join(u" · "_s);
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RemarkRow &row = m_rows.at(index.row());
    if (isHeading(row))
        return headingData(row.group, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row);
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "note or finding, its words, what it is about")
            .arg(row.isFinding() ? tr("Finding") : tr("Note"), words(row), about(row));
    case IdRole:
        return row.row.key;
    case KindRole:
        return int(RowKind::Remark);
    case LanguageRole:
        return row.place.context.language;
    case SecondLineRole:
        return about(row);
    case StatusRole:
        return int(row.status);
    case ContextRole:
        return QVariant::fromValue(row.place.context);
    case SourceRole:
        return row.place.context.source.value;
    case RemarkRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> RemarksModel::roleNames() const
{
    return roleWords();
}

} // namespace dossier
