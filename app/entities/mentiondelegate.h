// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/rowpainting.h"

namespace dossier {

// A mention in its surroundings: language, and the words in the reading face, marked in the entity's hue; the one gone
// to is boxed. Above the first mention of a source stands its title.
class MentionDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    // Of the entities whose mentions these are; `lit` says whether the focus is on them.
    void setHue(Ink hue, bool lit);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Colours &colours) const override;

private:
    static void paintTitle(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours);

    Ink m_hue = Ink::Text;
    bool m_lit = false;
};

} // namespace dossier
