// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/hexrows.h"

#include <QAbstractScrollArea>
#include <QByteArray>

#include <utility>

namespace dossier {

// Bytes in hexadecimal beside what they are as characters, to be looked at, selected and copied. Only the rows in view
// are drawn, so that the number of bytes makes no difference.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexView(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    const HexRows &rows() const { return m_rows; }
    // First byte and one past the last; both the caret's where nothing is selected. Nothing is told.
    void select(qint64 first, qint64 last);
    std::pair<qint64, qint64> selection() const;
    qint64 caret() const { return m_caret; }
    void showByte(qint64 byte); // scrolls to it when it is not in view
    bool isInView(qint64 byte) const;
    QString selectedDigits() const; // "4C 27 41"

Q_SIGNALS:
    void chosen(qint64 first, qint64 last); // by mouse or keyboard; both the caret's where nothing is selected

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void moveTo(qint64 byte, bool extend);
    void tell();
    void drawRow(QPainter &painter, qint64 row, qreal top) const;
    qint64 byteUnder(QPoint place) const;
    qint64 rowsInView() const;

    QByteArray m_bytes;
    HexRows m_rows;
    qint64 m_anchor = 0;
    qint64 m_caret = 0;
    bool m_selects = false; // the byte at the caret is selected, and those to the anchor
};

} // namespace dossier
