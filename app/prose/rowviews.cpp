// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/rowviews.h"

#include "prose/rowpainting.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace dossier {

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

RowList::RowList(QWidget *parent) : QListView(parent)
{
    prepareRows(this);
    connect(this, &QAbstractItemView::viewportEntered, this, &RowList::left);
}

void RowList::layOutSoon()
{
    scheduleDelayedItemsLayout();
}

void RowList::setFullHeight(int mostRows)
{
    m_mostRows = mostRows;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    if (m_mostRows == 0 || model() == nullptr)
        return QListView::sizeHint();
    int height = 0;
    const int rows = std::min(model()->rowCount(rootIndex()), m_mostRows);
    if (uniformItemSizes() && rows > 0) {
        height = rows * sizeHintForRow(0);
    } else {
        for (int row = 0; row < rows; ++row)
            height += sizeHintForRow(row);
    }
    return {100, height};
}

QSize RowList::minimumSizeHint() const
{
    return m_mostRows == 0 ? QListView::minimumSizeHint() : QSize(60, 0);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !uniformItemSizes())
        scheduleDelayedItemsLayout();
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (!isEnter(event) || !currentIndex().isValid())
        QListView::keyPressEvent(event);
    else
        Q_EMIT enterPressed(currentIndex());
}

// Home, End and the page keys go to a row also where a heading stands.
QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    const bool up = action == MoveEnd || action == MovePageDown;
    const auto near = [&](int step) {
        QModelIndex row = to;
        while (row.isValid() && !row.flags().testFlag(Qt::ItemIsEnabled))
            row = row.siblingAtRow(row.row() + step);
        return row;
    };
    const QModelIndex first = near(up ? -1 : 1);
    return first.isValid() ? first : near(up ? 1 : -1);
}

bool RowList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT left();
    return QListView::viewportEvent(event);
}

// Rows have come or gone: a list of full height asks for another.
void RowList::updateGeometries()
{
    QListView::updateGeometries();
    if (m_mostRows > 0)
        updateGeometry();
}

RowTree::RowTree(QWidget *parent) : QTreeView(parent)
{
    prepareRows(this);
    setHeaderHidden(true);
    header()->setMinimumSectionSize(0);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setAnimated(false); // while it moves it would answer nobody
    connect(this, &QAbstractItemView::viewportEntered, this, &RowTree::left);
    connect(this, &QAbstractItemView::clicked, this, &RowTree::toggle);
}

void RowTree::layOutSoon()
{
    scheduleDelayedItemsLayout();
}

bool RowTree::isNearEnd()
{
    executeDelayedItemsLayout();
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() + bar->pageStep() >= bar->maximum();
}

void RowTree::toggle(const QModelIndex &section)
{
    if (!section.parent().isValid() && itemsExpandable())
        setExpanded(section, !isExpanded(section));
}

void RowTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !uniformRowHeights())
        scheduleDelayedItemsLayout();
}

void RowTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    if (!isEnter(event) || !row.isValid())
        QTreeView::keyPressEvent(event);
    else if (row.parent().isValid())
        Q_EMIT enterPressed(row);
    else
        toggle(row);
}

bool RowTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT left();
    return QTreeView::viewportEvent(event);
}

// The delegate paints the whole row.
void RowTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

QItemSelectionModel::SelectionFlags RowTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    return QTreeView::selectionCommand(index, event);
}

} // namespace dossier
