// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace dossier {

class IconLabel;

// What the review says of the selected proposal: what it is, why it was proposed, what changes if it is accepted, and
// the buttons that settle it, each with its key.
class ProposalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void show(const ProposalRow &row); // of no key: nothing is selected
    void setCanDecide(bool can);

    QPushButton *accept() const { return m_accept; }
    QPushButton *reject() const { return m_reject; }
    QPushButton *later() const { return m_later; }
    QPushButton *change() const { return m_change; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addWords(QBoxLayout *column, bool heading);
    QBoxLayout *addReason();

    QWidget *m_words;
    QBoxLayout *m_reasons; // why and what changes: side by side where the panel is wide
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_whyHeading;
    QLabel *m_why;
    QLabel *m_changesHeading;
    QLabel *m_changes;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_later;
    QPushButton *m_change;
    bool m_canDecide = true;
    bool m_hasRow = false;
};

} // namespace dossier
