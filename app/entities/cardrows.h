// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/icons.h"
#include "prose/rowpainting.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace dossier {

// A row of an entity's card that leads elsewhere: to another entity, to an event.
struct CardRow
{
    qint64 id = 0;
    Icon icon = Icon::Other;
    Ink ink = Ink::Text;
    QString words;
    QString detail; // at the right end
    QString spoken; // for screen readers; the tooltip, too

    bool operator==(const CardRow &) const = default;
};

class CardRows final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CardRow> &rows);
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

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

} // namespace dossier
