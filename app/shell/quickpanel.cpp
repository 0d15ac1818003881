// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/quickpanel.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "shell/quickdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr int usualWidth = 620;
constexpr int edge = 8; // to the window's

QLabel *smallLine(const QString &words, QWidget *parent)
{
    auto *line = new QLabel(words, parent);
    line->setFont(smallFont(parent->font()));
    line->setForegroundRole(QPalette::PlaceholderText);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setContentsMargins(4, 0, 4, 0);
    return line;
}

} // namespace

QuickPanel::QuickPanel(const Words &words, QWidget *inside)
    : QFrame(inside->window())
    , m_field(new FilterField(words.field, this, Icon::Search))
    , m_list(new RowList(this))
    , m_model(new ChoicesModel(this))
    , m_note(smallLine({}, this))
{
    setObjectName(QStringLiteral("quickpanel"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Plain);
    setAutoFillBackground(true);
    setAccessibleName(words.title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(words.title);
    m_list->setFullHeight(mostRows);
    m_list->hide();
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_note);
    if (!words.keys.isEmpty())
        column->addWidget(smallLine(words.keys, this));
    connect(m_field, &QLineEdit::textChanged, this, &QuickPanel::typedChanged);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &row) {
        setCurrent(row.row());
        choose(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    // Whatever takes the keyboard stands before this.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            leave();
    });
    hide();
}

QString QuickPanel::typed() const
{
    return m_field->text();
}

QString QuickPanel::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void QuickPanel::setChoices(const QString &typed, const QList<Choice> &choices, const QString &nothing)
{
    if (typed != this->typed())
        return; // more was typed since
    m_answered = typed;
    m_model->setChoices(choices);
    m_list->setVisible(!choices.isEmpty());
    m_note->setText(nothing);
    m_note->setVisible(choices.isEmpty() && !nothing.isEmpty());
    m_list->updateGeometry();
    if (choices.isEmpty())
        say(nothing);
    else
        setCurrent(0);
    if (m_wanted)
        choose(*std::exchange(m_wanted, {}));
}

void QuickPanel::open()
{
    for (QuickPanel *other : window()->findChildren<QuickPanel *>()) {
        if (other != this)
            other->leave();
    }
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void QuickPanel::leave()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr); // what takes the keyboard now is no other thing
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    close();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

// Below the tools, in the middle; always inside the window.
void QuickPanel::place()
{
    const auto *main = qobject_cast<const QMainWindow *>(window());
    const int top = main && main->centralWidget() ? main->centralWidget()->mapTo(window(), QPoint()).y() : 0;
    const QSize room = window()->size() - QSize(2 * edge, top + 2 * edge);
    const int width = std::min(usualWidth, room.width());
    setFixedWidth(width);
    adjustSize();
    resize(width, std::min(height(), std::max(1, room.height())));
    move((window()->width() - width) / 2, top + edge);
}

void QuickPanel::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    // By one it goes round; by a page it stops at the ends.
    const int to = std::abs(rows) == 1 ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    setCurrent(to);
}

void QuickPanel::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
    say(index.data(Qt::AccessibleTextRole).toString());
}

// The keyboard is in the field, so that a screen reader has to be told what is current.
void QuickPanel::say(const QString &words)
{
    m_field->setAccessibleDescription(words);
    if (!isVisible() || words.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(m_field, words);
    QAccessible::updateAccessibility(&announcement);
}

void QuickPanel::choose(bool aside)
{
    if (m_answered != typed()) {
        m_wanted = aside;
        return;
    }
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const Choice choice = row.data(ChoiceRole).value<Choice>();
    if (!choice.possible) {
        say(choice.detail);
        return;
    }
    leave();
    Q_EMIT chosen(choice, aside);
}

bool QuickPanel::takeKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key.modifiers().testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(mostRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-mostRows);
        return true;
    default:
        return false;
    }
}

bool QuickPanel::passes(const QKeyEvent &key) const
{
    const QKeySequence keys(key.keyCombination());
    return std::ranges::any_of(m_passing, [&](const QAction *action) { return action->shortcuts().contains(keys); });
}

bool QuickPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // The window's own keys do not reach through it.
        const auto *key = static_cast<QKeyEvent *>(event);
        event->setAccepted(!passes(*key));
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event)) || QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == window())
            leave();
    } else if (event->type() == QEvent::Resize && watched == window()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool QuickPanel::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return done;
}

// What the field leaves alone is not for the window behind.
void QuickPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

// Also in the dark it stands out from what is under it.
void QuickPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Colours::current().ink(Ink::Line2));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dossier
