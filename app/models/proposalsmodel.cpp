// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposalsmodel.h"

#include "models/phrases.h"
#include "models/proposalwords.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 100;

// One number for a row of any table, as lists of ids are compared.
qint64 idOf(const ProposalRow &row)
{
    return row.row.key * proposalKindCount + static_cast<int>(row.kind);
}

bool isHeading(const ProposalRow &row)
{
    return row.row.key == 0;
}

// With a heading wherever another kind begins; `last` is the kind of the row before the first.
QList<ProposalRow> withHeadings(const QList<ProposalRow> &rows, std::optional<ProposalKind> last)
{
    QList<ProposalRow> all;
    all.reserve(rows.size() + proposalKindCount);
    for (const ProposalRow &row : rows) {
        if (last != row.kind) {
            ProposalRow heading;
            heading.kind = row.kind;
            all.append(heading);
            last = row.kind;
        }
        all.append(row);
    }
    return all;
}

} // namespace

Focus focusOn(const ProposalRow &row, const Focus &now)
{
    Focus focus = now.withNothing();
    const SourceId source = row.context.source ? row.context.source : now.source;
    if (source)
        focus = focus.withSource(source);
    if (row.event) {
        focus = focus.withEvent(row.event);
    } else if (!row.entities.isEmpty() && row.kind != ProposalKind::Quotation) {
        focus = focus.withEntity(row.entities.constFirst());
        for (qsizetype i = 1; i < row.entities.size(); ++i)
            focus = focus.withEntityToggled(row.entities.at(i));
    } else if (row.context.passage) {
        focus = focus.withPassage(row.context.place.text, row.context.passage);
    }
    return row.context.place.text ? focus.withPlace(source, row.context.place) : focus;
}

ProposalsModel::ProposalsModel(CaseDocument &document, QObject *parent)
    : KeptRows(parent)
    , m_document(document)
    , m_countingTotal([this] { askTotal(); })
    , m_countingQuery([this] { askCounts(); })
{
    connect(&document, &CaseDocument::contentChanged, this, &ProposalsModel::onContentChanged);
}

void ProposalsModel::onContentChanged()
{
    m_countingTotal.makeStale();
    m_countingQuery.makeStale();
    m_isStale = true;
    if (m_isWatched && !m_waiting) // else when what is asked for is there
        reload(false);
}

void ProposalsModel::setWatched(bool watched)
{
    m_isWatched = watched;
    watchCounts();
    if (watched && m_isStale)
        reload(!m_isLoaded);
}

void ProposalsModel::setTotalWatched(bool watched)
{
    m_isTotalWatched = watched;
    watchCounts();
}

void ProposalsModel::watchCounts()
{
    m_countingTotal.setWanted(m_isWatched || m_isTotalWatched);
    m_countingQuery.setWanted(m_isWatched && !m_query.isEverything());
}

void ProposalsModel::setQuery(const ProposalQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload(true);
    if (query.isEverything())
        m_countingTotal.makeStale();
    else
        m_countingQuery.makeStale();
    watchCounts();
}

void ProposalsModel::reload(bool reset)
{
    m_isStale = true;
    if (!m_isWatched)
        return;
    m_isStale = false;
    request(reset ? pageSize : std::max(pageSize, m_rows.size()), true, reset);
}

void ProposalsModel::request(qsizetype limit, bool replaces, bool reset)
{
    const int question = ++m_asked;
    m_waiting = true;
    std::optional<CaseReader::ProposalPlace> after;
    if (!replaces && !m_rows.isEmpty())
        after =
            CaseReader::ProposalPlace{m_rows.constLast().kind, m_rows.constLast().weight, m_rows.constLast().row.key};
    m_document.queries()
        .proposals(m_query, after, limit)
        .then(this, [this, question, limit, replaces, reset](const Result<QList<ProposalRow>> &rows) {
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

void ProposalsModel::take(const QList<ProposalRow> &rows, qsizetype limit, bool replaces, bool reset)
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
        const QList<ProposalRow> more =
            withHeadings(rows, m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.constLast().kind));
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows += more;
        endInsertRows();
    }
    m_waiting = false; // not before: a view asks for more while rows are being put in
    Q_EMIT loaded();
    if (m_isStale && m_isWatched && !m_waiting)
        reload(false);
}

void ProposalsModel::askTotal()
{
    m_document.queries().proposalCounts({}).then(this, [this](const Result<ProposalCounts> &counts) {
        m_countingTotal.answered();
        if (!counts)
            return;
        const bool isNew = std::exchange(m_total, counts->total()) != counts->total();
        if (m_query.isEverything() && m_counts != *counts)
            takeCounts(*counts);
        else if (isNew)
            Q_EMIT countsChanged();
    });
}

void ProposalsModel::askCounts()
{
    const ProposalQuery query = m_query;
    m_document.queries().proposalCounts(query).then(this, [this, query](const Result<ProposalCounts> &counts) {
        m_countingQuery.answered();
        if (counts && query == m_query)
            takeCounts(*counts);
    });
}

void ProposalsModel::takeCounts(const ProposalCounts &counts)
{
    m_counts = counts;
    if (!m_rows.isEmpty()) // headings have counts
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole, Qt::AccessibleTextRole});
    Q_EMIT countsChanged();
}

ProposalRow ProposalsModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.value(index.row()) : ProposalRow();
}

QModelIndex ProposalsModel::rowBeside(const QModelIndex &from, int direction) const
{
    int row = from.isValid() ? from.row() + direction : direction > 0 ? 0 : rowCount() - 1;
    while (row >= 0 && row < rowCount() && isHeading(m_rows.at(row)))
        row += direction;
    return row >= 0 && row < rowCount() ? index(row) : QModelIndex();
}

QModelIndex ProposalsModel::indexOf(const RowKey &row) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&row](const ProposalRow &each) { return !isHeading(each) && each.row.isSameRow(row); });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool ProposalsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_waiting;
}

void ProposalsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(pageSize, false, false);
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isHeading(m_rows.at(index.row())))
        return Qt::ItemNeverHasChildren;
    return KeptRows::flags(index);
}

QVariant ProposalsModel::headingData(ProposalKind kind, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SectionRole:
        return phrase::kindName(kind);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(phrase::kindName(kind)).arg(m_counts.of(kind));
    case KindRole:
        return int(RowKind::Group);
    case CountRole:
        return m_counts.of(kind);
    default:
        return {};
    }
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProposalRow &row = m_rows.at(index.row());
    if (isHeading(row))
        return headingData(row.kind, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return phrase::proposal(row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case IdRole:
        return row.row.key;
    case KindRole:
        return int(RowKind::Proposal);
    case LanguageRole:
        return row.context.language;
    case SecondLineRole:
        return phrase::proposalKind(row);
    case EntityTypeRole:
        return int(row.type);
    case StatusRole:
        return int(Status::Proposed);
    case ContextRole:
        return QVariant::fromValue(row.context);
    case SectionRole:
        return phrase::kindName(row.kind);
    case SourceRole:
        return row.context.source.value;
    case ProposalRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

// "Entities: Grey Heron, new threat actor · 2 mentions. In English, passage 2: … by Grey Heron. Rule: known name"
QString ProposalsModel::accessibleText(const ProposalRow &row) const
{
    QString words = u"%1: %2, %3"_s.arg(phrase::kindName(row.kind), phrase::proposal(row), phrase::proposalKind(row));
    if (row.context.place.text) {
        words += u". "_s
            + tr("In %1, passage %2: %3", "a language, a number and words")
                  .arg(phrase::languageName(row.context.language))
                  .arg(row.context.passageNumber)
                  .arg(row.context.before + row.context.words + row.context.after);
    }
    if (!row.rule.isEmpty())
        words += u". "_s + tr("Rule: %1").arg(phrase::ruleName(row.rule));
    return words;
}

QHash<int, QByteArray> ProposalsModel::roleNames() const
{
    return roleWords();
}

} // namespace dossier
