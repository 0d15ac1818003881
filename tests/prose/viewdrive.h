// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QHoverEvent>
#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>

// Drives the lists of the window as a reader does, by what is seen: rows by their words, marks by their colour.

namespace dossier::tests {

inline void wear(Mode mode)
{
    QApplication::setPalette(dossierPalette(mode));
}

// The first row, in sections too, whose words contain these.
inline QModelIndex rowWith(const QAbstractItemModel &model, const QString &words, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().contains(words))
            return index;
        if (const QModelIndex inside = rowWith(model, words, index); inside.isValid())
            return inside;
    }
    return {};
}

inline QModelIndex rowWith(const QAbstractItemView *view, const QString &words)
{
    return rowWith(*view->model(), words);
}

inline bool hasRow(const QAbstractItemView *view, const QString &words)
{
    return rowWith(view, words).isValid();
}

inline void clickRow(QAbstractItemView *view, const QModelIndex &row, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY(row.isValid());
    view->scrollTo(row);
    const QRect place = view->visualRect(row);
    QVERIFY(!place.isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, place.center());
}

inline void movePointer(QAbstractItemView *view, const QPoint &place)
{
    QWidget *viewport = view->viewport();
    const QPointF global = viewport->mapToGlobal(QPointF(place));
    QHoverEvent hover(QEvent::HoverMove, place, global, QPointF(-1, -1));
    QApplication::sendEvent(viewport, &hover);
    QMouseEvent move(QEvent::MouseMove, place, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
}

inline void hoverRow(QAbstractItemView *view, const QModelIndex &row)
{
    view->scrollTo(row);
    movePointer(view, view->visualRect(row).center());
}

inline void leaveView(QAbstractItemView *view)
{
    QHoverEvent hover(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(1, 1));
    QApplication::sendEvent(view->viewport(), &hover);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view->viewport(), &leave);
}

inline QImage imageOf(QAbstractItemView *view, const QModelIndex &row)
{
    return view->viewport()->grab(view->visualRect(row)).toImage().convertToFormat(QImage::Format_RGB32);
}

// How many pixels are this colour, but for so much in each of red, green and blue: strokes of letters and icons are
// blended at their edges.
inline int pixelsOf(const QImage &image, const QColor &colour, int tolerance = 40)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool isNear = std::abs(qRed(pixel) - colour.red()) <= tolerance
                && std::abs(qGreen(pixel) - colour.green()) <= tolerance
                && std::abs(qBlue(pixel) - colour.blue()) <= tolerance;
            count += isNear ? 1 : 0;
        }
    }
    return count;
}

inline int pixelsOf(const QImage &image, Ink ink)
{
    return pixelsOf(image, Colours::current().ink(ink));
}

inline int pixelsOf(const QImage &image, Ground ground)
{
    return pixelsOf(image, Colours::current().ground(ground), 0);
}

inline QImage rightEnd(const QImage &row, int width)
{
    return row.copy(row.width() - width, 0, width, row.height());
}

// Whether a label that can be seen says this, whole.
inline bool says(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

// Shows the widget as wide and high as it is asked to be.
inline void showAt(QWidget &widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

// Pictures to look at, light and dark, in the folder DOSSIER_PICTURES names; nothing when it names none.
inline void keepPictures(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES");
    if (folder.isEmpty())
        return;
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        wear(mode);
        QTest::qWait(50);
        const QLatin1StringView ending(mode == Mode::Light ? "-light.png" : "-dark.png");
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + ending)));
    }
    wear(Mode::Light);
}

} // namespace dossier::tests
