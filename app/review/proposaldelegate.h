// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"
#include "prose/rowpainting.h"

namespace dossier {

// A proposal as a row of the list: what it is, in its sentence, and the rule; the sentence and the rule are left out
// where the list is too narrow for them. Headings are lines of their own.
class ProposalDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit ProposalDelegate(QAbstractItemView *view) : RowDelegate(view) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;
};

// The heading of a part of a list, with its count where it has one.
void paintListHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours);

// How a proposal is told at a glance.
Icon proposalIcon(const ProposalRow &row);
Ink proposalInk(const ProposalRow &row);

} // namespace dossier
