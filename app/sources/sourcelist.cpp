// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcelist.h"

#include <QAccessible>
#include <QKeyEvent>

namespace dossier {

// To seek the letters in the rows would be to ask the case for all of them.
void SourceList::keyboardSearch(const QString &letters)
{
    Q_EMIT typed(letters);
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    const bool folds = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool unfolds = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if ((folds || unfolds) && currentIndex().isValid())
        Q_EMIT foldWanted(currentIndex(), folds);
    else
        RowList::keyPressEvent(event);
}

// QListView lays all rows out again when some say something else, which takes longer than all else that a change of the
// focus does in a list of a hundred thousand.
void SourceList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &)
{
    viewport()->update(); // all that is seen: where a row stands may not be known before it is laid out
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(first.row());
    event.setLastRow(last.row());
    QAccessible::updateAccessibility(&event);
}

QItemSelectionModel::SelectionFlags SourceList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    return RowList::selectionCommand(index, event);
}

} // namespace dossier
