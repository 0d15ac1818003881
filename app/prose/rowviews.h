// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTreeView>

namespace dossier {

// A list as all lists here are: rows know when the pointer is over them, and heights follow the width.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    void layOutSoon(); // heights of rows have changed
    // Takes the height of its rows, up to so many of them, instead of scrolling: for lists inside a card.
    void setFullHeight(int mostRows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); // the pointer is over no row any more
    // Not activated(), which desktops that open things by a single click send along with every clicked().
    void enterPressed(const QModelIndex &row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    int m_mostRows = 0; // 0: scrolls as lists do
};

// A tree of two levels without branch lines: the delegate paints the arrows of sections. A click or Enter on a section
// opens or closes it, at once; keys walk over sections without taking the selection away.
class RowTree : public QTreeView
{
    Q_OBJECT
public:
    explicit RowTree(QWidget *parent = nullptr);

    void layOutSoon();
    bool isNearEnd(); // less than what is seen at a time comes below

Q_SIGNALS:
    void left();
    void enterPressed(const QModelIndex &row); // no section

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;

private:
    void toggle(const QModelIndex &section);
};

} // namespace dossier
