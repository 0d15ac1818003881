// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/proposalpanel.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/proposalwords.h"
#include "prose/labels.h"
#include "review/proposaldelegate.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dossier {

namespace {

constexpr int leastWidthForTwo = 440; // of the panel: two columns of words

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_words = new QWidget(scroll);
    m_words->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_words);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(cardMargin, 10, cardMargin, 10);
    words->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_icon = new IconLabel(Icon::Proposed, Ink::Proposed, measures::cardIconSize, m_words);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title = addWords(titles, false);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_kind = addWords(titles, true);
    head->addLayout(titles, 1);
    words->addLayout(head);
    words->addSpacing(6);
    m_reasons = new QBoxLayout(QBoxLayout::TopToBottom);
    words->addLayout(m_reasons);
    QBoxLayout *why = addReason();
    m_whyHeading = addWords(why, true);
    m_why = addWords(why, false);
    why->addStretch(1);
    QBoxLayout *changes = addReason();
    m_changesHeading = addWords(changes, true);
    m_changes = addWords(changes, false);
    changes->addStretch(1);
    words->addStretch(1);
    column->addWidget(scroll, 1);

    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(cardMargin, 6, cardMargin, 6);
    buttons->setSpacing(6);
    const auto button = [this, bar](const QString &text, const QString &keyed) {
        auto *made = new QPushButton(keyed, bar);
        made->setAccessibleName(text);
        made->setMinimumHeight(measures::buttonHeight(made->fontMetrics()));
        return made;
    };
    m_accept = button(tr("Accept"), tr("Accept  A", "with its key"));
    m_accept->setIcon(icon(Icon::Check));
    m_reject = button(tr("Reject"), tr("Reject  R", "with its key"));
    m_reject->setIcon(icon(Icon::Cross));
    m_later = button(tr("Later"), tr("Later  Space", "with its key"));
    m_change = button(tr("Change"), tr("Change…"));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addWidget(m_later);
    m_change->setMinimumHeight(0);
    head->addWidget(m_change, 0, Qt::AlignTop);
    column->addWidget(bar);
    show({});
}

QBoxLayout *ProposalPanel::addReason()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    m_reasons->addLayout(column, 1);
    return column;
}

void ProposalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= leastWidthForTwo;
    m_reasons->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_reasons->setSpacing(isWide ? 16 : 9);
}

QLabel *ProposalPanel::addWords(QBoxLayout *column, bool heading)
{
    auto *label = new QLabel(m_words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (heading) {
        label->setFont(smallFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    column->addWidget(label);
    return label;
}

void ProposalPanel::setCanDecide(bool can)
{
    m_canDecide = can;
    for (QPushButton *button : {m_accept, m_reject, m_change})
        button->setEnabled(m_hasRow && can);
    m_later->setEnabled(m_hasRow);
}

void ProposalPanel::show(const ProposalRow &row)
{
    m_hasRow = row.row.key != 0;
    m_words->setVisible(m_hasRow);
    setCanDecide(m_canDecide);
    const bool canChange = row.kind == ProposalKind::Entity || row.kind == ProposalKind::Event
        || row.kind == ProposalKind::Mention || row.kind == ProposalKind::Name;
    const bool isPair = row.kind == ProposalKind::Sameness; // to be looked at side by side before it is decided
    m_change->setText(isPair ? tr("Compare…") : tr("Change…"));
    m_change->setAccessibleName(isPair ? tr("Compare") : tr("Change"));
    m_change->setVisible(!m_hasRow || canChange || isPair);
    if (!m_hasRow)
        return;
    m_icon->setIcon(proposalIcon(row), proposalInk(row));
    m_title->setText(phrase::proposal(row));
    m_kind->setText(phrase::proposalKind(row));
    m_whyHeading->setText(tr("Why the program thinks so"));
    m_why->setText(phrase::whyProposed(row));
    m_changesHeading->setText(tr("What changes if accepted"));
    m_changes->setText(phrase::whatChanges(row));
}

} // namespace dossier
