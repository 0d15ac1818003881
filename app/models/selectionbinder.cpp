// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/selectionbinder.h"

#include "models/focusrows.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <QAbstractItemModel>
#include <QScopedValueRollback>
#include <algorithm>

namespace dossier {

namespace {

const FocusRows &rowsOf(const QItemSelectionModel &selection)
{
    const auto *rows = dynamic_cast<const FocusRows *>(selection.model());
    Q_ASSERT_X(rows, "SelectionBinder", "the model of the selection is not FocusRows");
    return *rows;
}

} // namespace

SelectionBinder::SelectionBinder(CaseDocument &document, QItemSelectionModel &selection, View view, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_rows(rowsOf(selection))
    , m_view(view)
{
    const QAbstractItemModel *model = selection.model();
    connect(&document, &CaseDocument::focusChanged, this, [this] { showFocus(true); });
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &SelectionBinder::takeSelection);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionBinder::beginReset);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionBinder::endReset);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { showFocus(m_revealWanted); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { showFocus(false); });
    showFocus(true);
}

void SelectionBinder::setScroll(
    std::function<QModelIndex()> topRow, std::function<void(const QModelIndex &)> scrollToTop)
{
    m_topRow = std::move(topRow);
    m_scrollToTop = std::move(scrollToTop);
}

void SelectionBinder::showFocus(bool reveal)
{
    if (m_binding)
        return;
    const QModelIndexList rows = m_rows.rowsFor(m_document.focus());
    select(rows);
    m_revealWanted = reveal && rows.isEmpty();
    if (reveal && !rows.isEmpty())
        Q_EMIT revealed(rows.constFirst());
}

void SelectionBinder::select(const QModelIndexList &rows)
{
    const QScopedValueRollback guard(m_binding, true);
    QItemSelection wanted;
    for (const QModelIndex &row : rows)
        wanted.select(row, row);
    const QItemSelection selected = m_selection.selection();
    const bool isEnough = m_rows.keepsSeveral() && !rows.isEmpty();
    const bool isSelected = (isEnough || selected.size() == wanted.size())
        && std::ranges::all_of(rows, [&](const QModelIndex &row) { return selected.contains(row); });
    if (!isSelected)
        m_selection.select(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // The keyboard goes on from what is selected, without selecting it anew; but it stays at a heading whose rows come.
    const QModelIndex current = m_selection.currentIndex();
    const bool isAtHeading = current.isValid() && !current.flags().testFlag(Qt::ItemIsSelectable);
    if (!rows.isEmpty() && !rows.contains(current) && !(isAtHeading && m_rows.isChanging()))
        m_selection.setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
}

void SelectionBinder::takeSelection()
{
    if (m_binding || m_rows.isChanging())
        return;
    const Focus focus = m_rows.focusFor(m_selection.selectedIndexes(), m_document.focus()).from({m_view, -1});
    {
        const QScopedValueRollback guard(m_binding, true);
        m_revealWanted = false;
        m_document.setFocus(focus);
    }
}

void SelectionBinder::beginReset()
{
    m_topId = 0;
    const QModelIndex top = m_topRow ? m_topRow() : QModelIndex();
    if (!top.isValid())
        return;
    m_topId = top.data(IdRole).toLongLong();
    m_topKind = static_cast<RowKind>(top.data(KindRole).toInt());
}

void SelectionBinder::endReset()
{
    showFocus(m_revealWanted);
    if (m_topId == 0 || !m_scrollToTop)
        return;
    if (const QModelIndex top = m_rows.rowWith(m_topKind, m_topId); top.isValid())
        m_scrollToTop(top);
}

void SelectionBinder::hover(const QModelIndex &row)
{
    m_document.setGlance(row.isValid() ? m_rows.focusFor({row}, Focus()).from({m_view, -1}) : Focus());
}

void SelectionBinder::leave()
{
    m_document.setGlance({});
}

} // namespace dossier
