// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/findbar.h"

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/filterfield.h"
#include "prose/labels.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>

namespace dossier {

namespace {

QToolButton *button(QWidget *parent, Icon shape, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(shape));
    button->setAutoRaise(true);
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// Where a box is ticked, without its words: its edge by the style is lost on a dark ground.
QRect tickOf(const QCheckBox &box)
{
    QStyleOptionButton option;
    option.initFrom(&box);
    return box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
}

} // namespace

FindBar::FindBar(QWidget *parent, const QString &words)
    : QWidget(parent)
    , m_field(new FilterField(words, this, Icon::Search))
    , m_previous(button(this, Icon::Up, tr("Previous match"), tr("Previous match (Shift+Enter)")))
    , m_next(button(this, Icon::Down, tr("Next match"), tr("Next match (Enter)")))
    , m_state(new ElidedLabel(this))
    , m_columns(new QComboBox(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_whole(new QCheckBox(tr("Whole words"), this))
    , m_close(button(this, Icon::Close, tr("Close the find bar"), tr("Close the find bar (Escape)")))
{
    setAccessibleName(tr("Find bar"));
    build();
    bind();
    tell({});
}

void FindBar::build()
{
    m_field->setAccessibleDescription(tr("Accents do not matter, nor capitals unless they are asked for."));
    m_field->setToolTip(m_field->accessibleDescription());
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_state->setTextFormat(Qt::PlainText);
    m_columns->addItem(tr("All columns"));
    m_columns->addItem(tr("This column"));
    m_columns->setAccessibleName(tr("Where to look"));
    m_case->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the field
    m_whole->setFocusPolicy(Qt::TabFocus);
    m_case->setAccessibleName(m_case->text());
    m_whole->setAccessibleName(m_whole->text());
    setFocusProxy(m_field);

    m_looking = new QHBoxLayout;
    m_looking->setSpacing(4);
    m_looking->addWidget(m_field, 3);
    m_looking->addWidget(m_previous);
    m_looking->addWidget(m_next);
    m_looking->addSpacing(4);
    m_looking->addWidget(m_state, 2);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(10);
    m_choices->addWidget(m_columns);
    m_choices->addWidget(m_case);
    m_choices->addWidget(m_whole);
    m_choices->addStretch(1);
    m_choices->addWidget(m_close);
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(10, 6, 8, 6);
    m_rows->setSpacing(6);
    m_rows->addLayout(m_looking, 1);
    m_rows->addLayout(m_choices);
}

void FindBar::bind()
{
    for (QWidget *each : QList<QWidget *>{m_field, m_previous, m_next, m_columns, m_case, m_whole, m_close})
        each->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::soughtChanged);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &FindBar::soughtChanged);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::soughtChanged);
    connect(m_whole, &QCheckBox::toggled, this, &FindBar::soughtChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
}

void FindBar::start(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

Sought FindBar::sought() const
{
    return {m_field->text(), m_case->isChecked(), m_whole->isChecked()};
}

bool FindBar::isInAllColumns() const
{
    return m_columns->currentIndex() == 0;
}

void FindBar::setColumnCount(int count)
{
    m_columns->setVisible(count > 1);
    fit();
}

QString FindBar::wordsOf(const FoundState &state) const
{
    const QLocale locale;
    if (!state.isLooking)
        return {};
    if (!state.isDone)
        return tr("%1 so far …", "matches").arg(locale.toString(state.total));
    if (state.total == 0)
        return tr("No match");
    if (state.current == 0)
        return tr("%Ln match(es)", nullptr, static_cast<int>(state.total));
    const QString place = tr("%1 of %2", "matches").arg(locale.toString(state.current), locale.toString(state.total));
    switch (state.wrap) {
    case FoundState::Wrap::None:
        break;
    case FoundState::Wrap::ToBeginning:
        return tr("%1, from the start", "3 of 17").arg(place);
    case FoundState::Wrap::ToEnd:
        return tr("%1, from the end", "3 of 17").arg(place);
    }
    return place;
}

void FindBar::tell(const FoundState &state)
{
    m_state->setText(wordsOf(state));
    m_next->setEnabled(state.total > 0);
    m_previous->setEnabled(state.total > 0);
    const QString told = m_state->text();
    if (!state.isDone || told.isEmpty() || told == m_announced || !isVisible())
        return;
    QAccessibleAnnouncementEvent announcement(this, told);
    QAccessible::updateAccessibility(&announcement);
    m_announced = told;
}

QString FindBar::stateWords() const
{
    return m_state->text();
}

// Escape and Enter are the bar's, wherever in it the keyboard is; Enter on a button presses that.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isMine =
        key->key() == Qt::Key_Escape || (isEnter && (watched == m_field || qobject_cast<QCheckBox *>(watched)));
    if (!isMine)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (asks)
        return true;
    if (!isEnter)
        Q_EMIT closeRequested();
    else
        Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

// Where the choices have no room beside the field they stand below it.
void FindBar::fit()
{
    const QMargins margins = m_rows->contentsMargins();
    const int least = m_looking->minimumSize().width() + fontMetrics().averageCharWidth() * 10
        + m_choices->minimumSize().width() + m_rows->spacing() + margins.left() + margins.right();
    m_rows->setDirection(least <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

// Standing beside each other asks for no room that is not there.
QSize FindBar::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int widest = std::max(m_looking->minimumSize().width(), m_choices->minimumSize().width());
    return {widest + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground(Ground::Window));
    painter.fillRect(QRect(0, 0, width(), 1), colours.ink(Ink::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.ink(Ink::Line2));
    for (const QCheckBox *box : {m_case, m_whole}) {
        const QRectF place = tickOf(*box).translated(box->pos());
        const qreal radius = std::min(measures::controlRadius, place.height() / 6); // a tick's box is small
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
}

} // namespace dossier
