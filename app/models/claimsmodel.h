// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "models/focusrows.h"

#include <QAbstractItemModel>

namespace dossier {

class CaseDocument;

// The Event panel's tree, "What the sources say": a section for each question that has claims (RowKind::Section, with
// QuestionRole and VerdictRole), under it the claims (RowKind::Claim, with ClaimRole, SignRole and SourceRole). Follows
// the focus: shows the focused event, and nothing when there is none.
class ClaimsModel final : public QAbstractItemModel, public FocusRows
{
    Q_OBJECT
public:
    explicit ClaimsModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    EventId event() const { return m_event; }
    const EventSheet &sheet() const { return m_sheet; } // default until the event's sheet is there

    QModelIndex indexOf(ClaimId claim) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;

Q_SIGNALS:
    void sheetChanged(const dossier::EventSheet &sheet); // also when it became empty

private:
    void setEvent(EventId event);
    void reload();
    void take(const EventSheet &sheet);
    void lightRows();
    const ClaimRow *claimAt(const QModelIndex &index) const;
    QVariant sectionData(const ClaimSection &section, int role) const;
    QVariant claimData(const ClaimRow &row, int role) const;
    QString accessibleText(const ClaimRow &row) const;

    CaseDocument &m_document;
    EventId m_event;
    EventSheet m_sheet;
    int m_asked = 0;
};

} // namespace dossier
