// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/cardrows.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/roles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int mostRows = 40; // a longer list scrolls by itself

QFont detailFont(const QFont &interface)
{
    return tabularFont(smallFont(interface));
}

} // namespace

void CardRows::setRows(const QList<CardRow> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CardRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CardRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CardRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.spoken;
    case IdRole:
        return row.id;
    case SecondLineRole:
        return row.detail;
    case LanguageRole:
        return row.badge;
    default:
        return {};
    }
}

QSize CardRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {rowWidth(), measures::rowHeight(QFontMetrics(option.font))};
}

QRect CardRowDelegate::detailPlace(const QRect &row, const CardRow &shown, const QFont &interface)
{
    const int width = QFontMetrics(detailFont(interface)).horizontalAdvance(shown.detail) + gap;
    return {row.right() - cardMargin - width, row.top(), width + cardMargin, row.height()};
}

void CardRowDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    const CardRow &row = static_cast<const CardRows *>(index.model())->rowAt(index);
    QRectF sign(QPointF(), QSizeF(measures::iconSize, measures::iconSize));
    if (!row.badge.isEmpty())
        sign.setSize(badgeSize(option.font, row.badge));
    sign.moveCenter(QPointF(0, option.rect.center().y() + 0.5));
    sign.moveLeft(option.rect.left() + cardMargin);
    if (row.badge.isEmpty())
        paintIcon(painter, row.icon, sign, colours.ink(row.ink));
    else
        paintBadge(painter, sign, row.badge, option.font, colours);
    const QRectF words(sign.right() + gap, option.rect.top(), option.rect.right() - cardMargin - sign.right() - gap,
        option.rect.height());
    QFont small = detailFont(option.font);
    const bool leads = row.steps && option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus);
    small.setUnderline(leads);
    const qreal detail =
        paintLine(painter, words, row.detail, small, colours.ink(leads ? Ink::Accent : Ink::Text2), Qt::AlignRight);
    paintLine(painter, words.adjusted(0, 0, -detail - gap, 0), row.words, option.font, colours.ink(Ink::Text));
}

CardList::CardList(const QString &name, qsizetype first, QWidget *parent)
    : RowList(parent)
    , m_rows(new CardRows(this))
    , m_first(first)
{
    setAccessibleName(name);
    setItemDelegate(new CardRowDelegate(this));
    setModel(m_rows);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection); // they lead elsewhere; what is selected is shown there
    setFullHeight(mostRows);
    connect(this, &QAbstractItemView::clicked, this, &CardList::click);
    connect(this, &RowList::enterPressed, this, [this](const QModelIndex &row) { choose(row, m_modifiers); });
}

void CardList::setRows(const QList<CardRow> &rows)
{
    m_all = rows;
    show();
}

void CardList::showFewer()
{
    m_showsAll = false;
    show();
}

// One row alone is not worth a row that brings it.
void CardList::show()
{
    const qsizetype more = m_all.size() - m_first;
    if (m_showsAll || more <= 1) {
        m_rows->setRows(m_all);
    } else {
        const QString words = tr("%Ln more", "rows that are not shown yet", static_cast<int>(more));
        m_rows->setRows(m_all.first(m_first) + QList<CardRow>{{0, Icon::Down, Ink::Text2, words, {}, words}});
    }
    updateGeometry();
}

void CardList::choose(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    const CardRow chosenRow = rowAt(row);
    if (chosenRow.id != 0) {
        Q_EMIT chosen(chosenRow, modifiers);
        return;
    }
    const int first = row.row();
    m_showsAll = true;
    show();
    setCurrentIndex(m_rows->index(first));
}

void CardList::click(const QModelIndex &row)
{
    const CardRow clicked = rowAt(row);
    const bool onDetail = CardRowDelegate::detailPlace(visualRect(row), clicked, font()).contains(m_pressedAt);
    if (clicked.steps && onDetail)
        Q_EMIT stepped(clicked, m_modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        choose(row, m_modifiers);
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_modifiers = event->modifiers();
    RowList::mousePressEvent(event);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    m_modifiers = event->modifiers();
    const bool steps = event->key() == Qt::Key_Right || event->key() == Qt::Key_Left;
    if (steps && currentIndex().isValid() && rowAt(currentIndex()).steps)
        Q_EMIT stepped(rowAt(currentIndex()), event->key() == Qt::Key_Right ? 1 : -1);
    else
        RowList::keyPressEvent(event);
}

} // namespace dossier
