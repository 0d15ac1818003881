// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "workspace/focus.h"

#include <QItemSelectionModel>
#include <QObject>
#include <functional>

namespace dossier {

class CaseDocument;
class FocusRows;

// Ties a view's selection to the focus, both ways, and holds the program's only loop guard. It follows
// selectionChanged, not currentChanged: assistive technology changes the selection alone. The model must be FocusRows.
//
//     m_binder = new SelectionBinder(document, *view->selectionModel(), View::Sources, this);
//     m_binder->setScroll([view] { return view->indexAt({0, 0}); },
//         [view](const QModelIndex &row) { view->scrollTo(row, QAbstractItemView::PositionAtTop); });
//     connect(m_binder, &SelectionBinder::revealed, view, [view](const QModelIndex &row) { view->scrollTo(row); });
//     connect(view, &QAbstractItemView::entered, m_binder, &SelectionBinder::hover);
class SelectionBinder final : public QObject
{
    Q_OBJECT
public:
    // The document and the selection outlive the binder, or die with its parent; `view` is written into the origin of
    // every focus set from here.
    SelectionBinder(CaseDocument &document, QItemSelectionModel &selection, View view, QObject *parent = nullptr);

    // How to learn and to set the row at the top of the view, so that a reset keeps the place by id.
    void setScroll(std::function<QModelIndex()> topRow, std::function<void(const QModelIndex &)> scrollToTop);

public Q_SLOTS:
    void hover(const QModelIndex &row); // the pointer is over a row: the glance; an invalid index ends it
    void leave(); // the pointer has left the view

Q_SIGNALS:
    // The focus was set elsewhere and this row stands for it: bring it into view. Never for a focus set here.
    void revealed(const QModelIndex &row);

private:
    void showFocus(bool reveal);
    void select(const QModelIndexList &rows);
    void takeSelection();
    void beginReset();
    void endReset();

    CaseDocument &m_document;
    QItemSelectionModel &m_selection;
    const FocusRows &m_rows;
    View m_view;
    bool m_binding = false; // the program's only loop guard: what changes now comes from here
    bool m_revealWanted = false; // the focus was set elsewhere, and its row is still to come
    std::function<QModelIndex()> m_topRow;
    std::function<void(const QModelIndex &)> m_scrollToTop;
    RowKind m_topKind = RowKind::Source; // of the row at the top before a reset
    qint64 m_topId = 0; // its id; 0 when not known
};

} // namespace dossier
