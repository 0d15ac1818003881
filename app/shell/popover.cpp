// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/popover.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/measures.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr int leastWidth = 340;
constexpr int edge = 8; // to the window's

bool isField(const QWidget *widget)
{
    const bool inComboBox = qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
    return !inComboBox
        && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QListWidget *>(widget)
            || qobject_cast<const QCheckBox *>(widget));
}

// The box that takes what is entered, in the field's coordinates; of a box to tick without its words.
QRect boxOf(const QWidget *field)
{
    const auto *tick = qobject_cast<const QCheckBox *>(field);
    if (!tick)
        return field->rect();
    QStyleOptionButton option;
    option.initFrom(tick);
    return tick->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, tick);
}

} // namespace

Popover::Popover(const QString &title, QWidget *inside)
    : QFrame(inside->window())
    , m_form(new QFormLayout)
    , m_button(new QPushButton(this))
{
    for (Popover *other : window()->findChildren<Popover *>()) {
        if (other != this)
            other->leave();
    }
    for (QWidget *each = window()->focusWidget(); each; each = each->parentWidget())
        m_before.append(each);
    setObjectName(QStringLiteral("popover"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Plain);
    setAutoFillBackground(true);
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setContentsMargins({});
    auto *buttons = new QHBoxLayout;
    auto *away = new QPushButton(tr("Cancel"), this);
    connect(away, &QPushButton::clicked, this, &Popover::leave);
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(m_form);
    column->addLayout(buttons);
    m_button->setObjectName(QStringLiteral("done"));
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, &Popover::finish);
    hide();
}

void Popover::setDone(const QString &words, std::function<bool()> done)
{
    setDoneWords(words);
    m_done = std::move(done);
}

void Popover::setDoneWords(const QString &words)
{
    m_button->setText(words);
}

void Popover::setMissing(QWidget *field, const QString &words)
{
    QLabel *note = m_missing.value(field);
    if (!note && words.isEmpty())
        return;
    if (!note)
        note = noteBelow(field);
    QWidget *writes = field->focusProxy() ? field->focusProxy() : field;
    if (!words.isEmpty() || writes->accessibleDescription() == note->text())
        writes->setAccessibleDescription(words);
    note->setText(words);
    m_form->setRowVisible(note, !words.isEmpty());
    m_button->setEnabled(std::ranges::all_of(m_missing, [](const QLabel *each) { return each->text().isEmpty(); }));
}

QLabel *Popover::noteBelow(QWidget *field)
{
    auto *note = new QLabel(this);
    note->setFont(smallFont(font()));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    note->setSizePolicy(policy); // as wide as the field
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(field, &row, &role);
    if (role == QFormLayout::SpanningRole)
        m_form->insertRow(row + 1, note);
    else
        m_form->insertRow(row + 1, static_cast<QWidget *>(nullptr), note);
    m_missing.insert(field, note);
    return note;
}

void Popover::goToMissing()
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const QLayoutItem *item = m_form->itemAt(row, role);
            const QLabel *note = item ? m_missing.value(item->widget()) : nullptr;
            if (!note || note->text().isEmpty())
                continue;
            item->widget()->setFocus(Qt::OtherFocusReason);
            QAccessibleAnnouncementEvent announcement(this, note->text());
            QAccessible::updateAccessibility(&announcement);
            return;
        }
    }
}

void Popover::showAt(const QPoint &global)
{
    m_beside = window()->mapFromGlobal(global);
    setMinimumWidth(leastWidth);
    adjustSize();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    QWidget *first = nullptr;
    for (QWidget *each = nextInFocusChain(); each && each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && each->isEnabled()
            && !qobject_cast<QPushButton *>(each)) {
            first = each;
            break;
        }
    }
    if (auto *line = qobject_cast<QLineEdit *>(first))
        line->setSelection(static_cast<int>(line->text().size()), -static_cast<int>(line->text().size()));
    (first ? first : m_button)->setFocus(Qt::PopupFocusReason);
}

// Below the place, and where there is no room above it; always inside the window.
void Popover::place()
{
    const QRect room = window()->rect().adjusted(edge, edge, -edge, -edge);
    QPoint corner = m_beside;
    if (corner.y() + height() > room.bottom())
        corner.setY(m_beside.y() - height() - edge);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
}

void Popover::finish()
{
    if (!m_button->isEnabled())
        goToMissing();
    else if (m_done && m_done())
        leave();
}

void Popover::leave()
{
    qApp->removeEventFilter(this);
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    close();
    if (hadKeyboard)
        giveBack();
}

// To what had the keyboard, or what that stood in where the act has done away with it: left in a field that is hidden,
// it would keep the keys that are the window's.
void Popover::giveBack()
{
    for (const QPointer<QWidget> &each : std::as_const(m_before)) {
        const bool takesIt = each
            && (each == m_before.constFirst() || each->focusProxy() || each->isWindow()
                || each->focusPolicy() != Qt::NoFocus);
        if (takesIt && each->isVisible() && each->isEnabled()) {
            each->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
}

// The window's own keys do not reach through it.
bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const bool done = QFrame::event(event);
        adjustSize();
        place();
        update(); // the edges of fields that came or moved
        return done;
    }
    return QFrame::event(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        // Lists of combo boxes and menus are windows of their own.
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            leave();
    } else if (event->type() == QEvent::Resize && watched == window()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

// Also in the dark it stands out from what is under it.
void Popover::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Colours::current().ink(Ink::Line2));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    // And so do its fields, whose frames are shadows that are lost on a dark ground.
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QWidget *field : findChildren<QWidget *>()) {
        if (!field->isVisible() || !isField(field))
            continue;
        const QRectF place = boxOf(field).translated(field->mapTo(this, QPoint()));
        const qreal radius = std::min(measures::controlRadius, place.height() / 6); // a tick's box is small
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

// Tab stays inside.
bool Popover::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    QWidget *each = from;
    while (each) {
        each = next ? each->nextInFocusChain() : each->previousInFocusChain();
        if (each == from)
            break;
        if (isAncestorOf(each) && each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace dossier
