// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/filterfield.h"

#include "appearance/measures.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace dossier {

FilterField::FilterField(const QString &words, QWidget *parent, Icon sign) : QLineEdit(parent)
{
    setPlaceholderText(words);
    setAccessibleName(words);
    setClearButtonEnabled(true);
    setFrame(false); // styles frame a field by shadows that are lost on a dark ground
    setTextMargins(2, 0, 2, 0);
    addAction(icon(sign, Ink::Text2), QLineEdit::LeadingPosition);
    setMinimumHeight(measures::fieldHeight(fontMetrics()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty()) // nothing more to wait for
            tell();
        else
            m_pause.start();
    });
}

void FilterField::setList(QWidget *list)
{
    m_list = list;
}

// Escape is the field's as long as there is something to empty, whatever the window does with it.
bool FilterField::event(QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (asks && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        if (m_list != nullptr)
            m_list->setFocus(Qt::TabFocusReason);
        Q_EMIT listWanted();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colours colours = Colours::current();
    const qreal width = hasFocus() ? measures::focusRingWidth : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink(hasFocus() ? Ink::Accent : Ink::Line2), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
        measures::controlRadius, measures::controlRadius);
}

void FilterField::tell()
{
    m_pause.stop();
    const QString words = text().trimmed();
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT filterChanged(words);
}

} // namespace dossier
