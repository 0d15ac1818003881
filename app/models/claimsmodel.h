// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "models/sectionedmodel.h"

#include <QHash>

namespace dossier {

class CaseDocument;

// The Event panel's tree, "What the sources say": a section for each question that has claims (RowKind::Section, with
// QuestionRole and VerdictRole), under it the claims (RowKind::Claim, with ClaimRole, SignRole and SourceRole). Follows
// the focus: shows the focused event, and nothing when there is none.
class ClaimsModel final : public SectionedModel
{
    Q_OBJECT
public:
    explicit ClaimsModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    EventId event() const { return m_event; }
    const EventSheet &sheet() const { return m_sheet; } // default until the event's sheet is there

    QModelIndex indexOf(ClaimId claim) const;

    QVariant data(const QModelIndex &index, int role) const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void sheetChanged(const dossier::EventSheet &sheet); // also when it became empty

private:
    void setEvent(EventId event);
    void reload();
    void take(const EventSheet &sheet);
    const ClaimSection *sectionAt(const QModelIndex &index) const;
    QVariant sectionData(const ClaimSection &section, int role) const;
    QVariant claimData(const ClaimRow &row, int role) const;
    QString accessibleText(const ClaimRow &row) const;

    CaseDocument &m_document;
    EventId m_event;
    EventSheet m_sheet;
    QHash<ClaimId, ClaimRow> m_claims;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
