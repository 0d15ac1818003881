// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "events/claimwords.h"
#include "prose/rowpainting.h"

namespace dossier {

// The rows of the Event panel. A section says its question and, as a pill, what the answers come to. A claim says its
// sign, language, the source's own words (dates and numbers) or what they amount to (the rest), the value at the right,
// and whose it is.
class ClaimDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void setWords(const ClaimWords &words) { m_words = words; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    struct Lines;
    Lines linesOf(const ClaimRow &row, const QFont &interface) const;
    void paintSection(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const;
    void paintClaim(
        QPainter *painter, const QStyleOptionViewItem &option, const ClaimRow &row, const Colours &colours) const;

    ClaimWords m_words;
};

} // namespace dossier
