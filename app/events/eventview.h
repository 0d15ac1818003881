// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/rows.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace dossier {

class CaseDocument;
class ClaimDelegate;
class ClaimsModel;
class ElidedLabel;
class EmptyNote;
class RowTree;
class SelectionBinder;

// The Event panel, "What the sources say": the focused event, and for each question about it what every source answers
// and what the answers come to. A click or Enter on a claim goes to the sentence that carries it.
class EventView : public QWidget
{
    Q_OBJECT
public:
    explicit EventView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowTree *tree() const { return m_tree; }
    const Event &event() const; // it shows; none when it shows nothing
    // Whose dates a person could have it take, in the order of the panel: not rejected, and not preferred already.
    QList<ClaimRow> claimsToPrefer() const;
    bool canPrefer(const Claim &claim) const;
    QPushButton *sideBySide() const { return m_sideBySide; }
    QPushButton *prefer() const { return m_prefer; }
    QPushButton *differences() const { return m_differences; }
    // Those with evidence for the event, in the order of the panel.
    QList<SourceId> sourcesWithEvidence() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sideBySideRequested(const QList<dossier::SourceId> &sources); // to read what each says beside the others

    void differencesRequested(); // to see what the sources say differently, side by side
    void preferenceRequested(); // of one of the dates that sources give

    // About to show, for a claim or (none) the event; more may be put in.
    void menuFilling(QMenu *menu, const dossier::ClaimRow &claim);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void bind();
    void showSheet(const EventSheet &sheet);
    void askDifferences();
    void showDifferences(qsizetype number, bool any);
    void goTo(const QModelIndex &claim);
    void showMenu(const QPoint &place);

    CaseDocument &m_document;
    ClaimsModel *m_model;
    QWidget *m_panel = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    QLabel *m_setDate = nullptr;
    RowTree *m_tree = nullptr;
    ClaimDelegate *m_delegate = nullptr;
    EmptyNote *m_noClaims = nullptr;
    QPushButton *m_sideBySide = nullptr;
    QPushButton *m_prefer = nullptr;
    QPushButton *m_differences = nullptr;
    int m_asked = 0; // counts questions for what differs, so that an answer to an older one is dropped
    EmptyNote *m_empty = nullptr;
    SelectionBinder *m_binder = nullptr;
};

} // namespace dossier
