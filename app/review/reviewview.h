// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"
#include "review/seenview.h"

#include <QList>

class QBoxLayout;
class QPushButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class ProposalPanel;
class ProposalsModel;
class ReviewFilter;
class RowList;

// To review: proposals and open findings, most useful first, each settled by one key: A accepts, R rejects, Space
// leaves it for later, Enter goes to where it is said. The next row comes by itself and leads to its passage; undoing
// brings the row back, selected. What a filter shows can be settled at once, with its number on the button.
class ReviewView : public SeenView
{
    Q_OBJECT
public:
    explicit ReviewView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowList *list() const { return m_list; }
    ReviewFilter *filter() const { return m_filter; }
    ProposalPanel *panel() const { return m_panel; }
    QPushButton *acceptAll() const { return m_acceptAll; }
    QPushButton *rejectAll() const { return m_rejectAll; }
    qint64 waiting() const; // how many proposals wait in all; -1 until it is known
    void setWaitingShown(bool shown); // waiting() is kept up to date while it is, or while this is visible
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasRow() const; // a row is selected
    // Of the selected row; where none is, they select the first and decide nothing.
    void accept();
    void reject();
    void later();
    void selectNext(int direction = 1); // the first when none is selected

Q_SIGNALS:
    void waitingChanged(qint64 number);
    void readRequested(); // to read on where the selected proposal is said
    void changeRequested(const dossier::ProposalRow &row, const QPoint &global); // before it is accepted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setSeen(bool seen) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void bind();
    void settle(Status status);
    void settleAll(Status status);
    void select(const QModelIndex &row);
    void lead();
    void showSelected();
    void showCounts();
    void askChoices();
    void bringBack();
    void selectLeft();

    CaseDocument &m_document;
    ProposalsModel *m_model;
    ReviewFilter *m_filter = nullptr;
    RowList *m_list = nullptr;
    ProposalPanel *m_panel = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_rejectAll = nullptr;
    EmptyNote *m_empty = nullptr;
    QBoxLayout *m_bar = nullptr;
    QBoxLayout *m_body = nullptr;
    QList<RowKey> m_settled; // by the keys of this view, newest last
    RowKey m_back; // came back into the list after it was settled
    bool m_isNarrowing = false; // another filter has been set, and what it leaves is on its way
    RowKey m_kept; // was selected before that
    RowKey m_led; // the row whose selection was followed last
};

} // namespace dossier
