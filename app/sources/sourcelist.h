// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowviews.h"

namespace dossier {

// The rows of the sources list with the headings of its groups: keys walk over headings without taking the selection
// away. Left folds the group the keyboard is in, Right unfolds it. What is typed goes to the filter. Rows are laid out
// anew when they come and go, and by layOutSoon().
class SourceList : public RowList
{
    Q_OBJECT
public:
    using RowList::RowList;

    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void foldWanted(const QModelIndex &row, bool folded); // of a heading, or the group a row stands in
    void typed(const QString &letters);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
};

} // namespace dossier
