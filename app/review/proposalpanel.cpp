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
    m_whyHeading = addWords(words, true);
    m_why = addWords(words, false);
    words->addSpacing(6);
    m_changesHeading = addWords(words, true);
    m_changes = addWords(words, false);
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

QLabel *ProposalPanel::addWords(QLayout *column, bool heading)
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
    m_change->setVisible(!m_hasRow || canChange);
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
