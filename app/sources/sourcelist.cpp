// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcelist.h"

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

QItemSelectionModel::SelectionFlags SourceList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    return RowList::selectionCommand(index, event);
}

} // namespace dossier
