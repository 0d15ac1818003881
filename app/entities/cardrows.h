// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/icons.h"
#include "prose/rowpainting.h"
#include "prose/rowviews.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace dossier {

// A row of an entity's card that leads elsewhere: to another entity, to an event, to a place.
struct CardRow
{
    qint64 id = 0;
    Icon icon = Icon::Other;
    Ink ink = Ink::Text;
    QString words;
    QString detail; // at the right end
    QString spoken; // for screen readers; the tooltip, too
    QString badge{}; // a language, in the place of the icon
    bool steps = false; // the right end leads from place to place

    bool operator==(const CardRow &) const = default;
};

class CardRows final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CardRow> &rows); // what is current stays so where there are as many as before
    const CardRow &rowAt(const QModelIndex &index) const { return m_rows.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;

private:
    QList<CardRow> m_rows;
};

class CardRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Where in a row of this height the words at its right end stand.
    static QRect detailPlace(const QRect &row, const CardRow &shown, const QFont &interface);

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

// The rows of one part of a card, as high as they are: the first few, and a last one that brings the others.
class CardList : public RowList
{
    Q_OBJECT
public:
    CardList(const QString &name, qsizetype first, QWidget *parent);

    void setRows(const QList<CardRow> &rows);
    void showFewer(); // again only the first, as for another entity
    qsizetype total() const { return m_all.size(); }
    const CardRow &rowAt(const QModelIndex &index) const { return m_rows->rowAt(index); }

Q_SIGNALS:
    void chosen(const dossier::CardRow &row, Qt::KeyboardModifiers modifiers); // by a click, or by Enter
    // To the next place (1) or the one before (-1): by a click on the right end of a row, with Shift the one before, or
    // by Right and Left.
    void stepped(const dossier::CardRow &row, int direction);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    void click(const QModelIndex &row);

    CardRows *m_rows;
    QList<CardRow> m_all;
    qsizetype m_first;
    bool m_showsAll = false;
    QPoint m_pressedAt;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace dossier
