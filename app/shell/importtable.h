// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/outcomewords.h"

#include <QTreeView>

namespace dossier {

class ImportModel;

// The files of an import as rows: sign and word, name, language, what happened with what to do under it, size. Links in
// a row are followed by a click, the first by Enter, all by the menu of the row.
class ImportTable : public QTreeView
{
    Q_OBJECT
public:
    explicit ImportTable(QWidget *parent = nullptr);
    void setImport(ImportModel *model);

    // Where a link of a row stands in the viewport. For the mouse and for tests.
    QRect linkPlace(const QModelIndex &row, OutcomeAction action) const;

Q_SIGNALS:
    void linkFollowed(const QModelIndex &row, dossier::OutcomeAction action);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<OutcomeLink> linksOf(const QModelIndex &row) const;
    std::optional<OutcomeAction> linkAt(const QPoint &place) const;
    void setWidths();

    ImportModel *m_model = nullptr;
};

} // namespace dossier
