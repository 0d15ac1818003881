// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/labels.h"

#include "appearance/measures.h"
#include "prose/rowpainting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

LanguageBadge::LanguageBadge(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LanguageBadge::setLanguage(const QString &code, const QString &name)
{
    setText(code);
    setToolTip(name);
    setAccessibleName(name);
    updateGeometry();
}

QSize LanguageBadge::sizeHint() const
{
    return badgeSize(font(), text());
}

void LanguageBadge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QSize size = sizeHint();
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect());
    paintBadge(&painter, place, text(), font(), Colours::current());
}

KeyLabel::KeyLabel(const QString &key, const QString &meaning, QWidget *parent)
    : QLabel(key + u' ' + meaning, parent)
    , m_key(key)
    , m_meaning(meaning)
{
    setForegroundRole(QPalette::PlaceholderText);
}

QSize KeyLabel::sizeHint() const
{
    const QSize cap = badgeSize(font(), m_key);
    return {cap.width() + measures::grid + fontMetrics().horizontalAdvance(m_meaning),
        std::max(cap.height(), fontMetrics().height())};
}

void KeyLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QRect cap(QPoint(), badgeSize(font(), m_key));
    cap.moveCenter({cap.center().x(), rect().center().y()});
    const QRect words = rect().adjusted(cap.width() + measures::grid, 0, 0, 0);
    paintBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), cap), m_key, font(), Colours::current());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(font());
    style()->drawItemText(
        &painter, place, static_cast<int>(Qt::AlignVCenter), palette(), isEnabled(), m_meaning, foregroundRole());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::fits() const
{
    return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (fits()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(
        &painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), words, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!fits())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

IconLabel::IconLabel(Icon icon, Ink ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(size, size);
}

void IconLabel::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), Colours::current().ink(m_ink));
}

EmptyNote::EmptyNote(QWidget *over) : QLabel(over)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(4 * measures::grid);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(over->rect());
    over->installEventFilter(this);
    hide();
}

void EmptyNote::setWords(const QString &words)
{
    setText(words);
    setVisible(!words.isEmpty());
    raise(); // what it lies over may have come after it
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

} // namespace dossier
