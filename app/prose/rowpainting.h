// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "prose/prosemark.h"

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;
class QPainter;

namespace dossier {

// What the rows of all lists have in common: ground and bar of the selected row, badges, counts, faded words, labels
// that are lit. Places are logical pixels of the painter.

inline constexpr int rowMargin = 12; // left and right of a row's contents
inline constexpr int cardMargin = 14; // the same in cards and panels

// The box of a language code: 24 wide, wider where its words need it.
QSize badgeSize(const QFont &interface, const QString &words = {});
void paintBadge(QPainter *painter, const QRectF &place, const QString &words, const QFont &interface,
    const Colours &colours, bool faded = false);

// One line, cut at its right end, in the middle of the height. Returns the width it took.
qreal paintLine(QPainter *painter, const QRectF &place, const QString &words, const QFont &font, const QColor &ink,
    Qt::Alignment alignment = Qt::AlignLeft);
// The lines of a text set in a width, at most so many; the last is cut where there would be more.
QStringList wrapped(const QString &words, const QFont &font, qreal width, int mostLines);

// What a row counts; nothing is shown as "–", never as 0.
struct RowCount
{
    qint64 number = 0;
    QColor ink;
    bool bold = false;
};
// Right-aligned in equal figures. Returns the width it took.
qreal paintCount(QPainter *painter, const QRectF &place, const RowCount &count, const QFont &interface);
QString countWords(qint64 number); // "–" for 0, else with the locale's separators

// Words that are lit as a name is in a text: tint and the underline of their type; MarkState::Rest paints the words
// alone.
void paintLitLabel(QPainter *painter, const QRectF &place, const QString &words, const QFont &font, Ink hue,
    MarkState state, const QColor &ink, const Colours &colours, std::optional<Ink> ownHue = {});

// A verdict or state in a rounded frame, sign first. Returns its place, at the right end of `place` and in the middle.
QRectF paintPill(QPainter *painter, const QRectF &place, Icon sign, const QString &words, Ink hue,
    const QFont &interface, const Colours &colours);
QSize pillSize(const QFont &interface, const QString &words);

// Paints ground, selection, hover and focus ring; what stands on the row is painted by those who derive from it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QAbstractItemView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const = 0;
    QAbstractItemView *view() const { return m_view; }
    int rowWidth() const; // of the viewport
    const Colours &colours() const; // those of now; worked out again after a switch of palette or mode

private:
    QAbstractItemView *m_view;
    mutable Colours m_colours;
    mutable qint64 m_paletteKey = -1;
    mutable int m_scheme = -1;
};

bool isSelected(const QStyleOptionViewItem &option);

// Makes a list look and answer as all lists here do: no frame, rows that know when the pointer is over them, no
// sideways scrolling. Sets neither model nor delegate.
void prepareRows(QAbstractItemView *view);

} // namespace dossier
