// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <utility>

namespace dossier {

// The faces of a timeline, from that of the interface.
struct TimelineFonts
{
    explicit TimelineFonts(const QFont &interface = {});

    QFont label;
    QFont strong; // a lit or selected label
    QFont count; // sources behind a label, months on the axis, words in a drawing
    QFont wording; // a claim's own words, in the reading face

    double rowHeight() const; // 20 px at the usual size

    // Words in one of these faces, laid out once: frame after frame draws the same. Of others nothing is kept, then
    // there is none.
    const QStaticText *laidOut(const QFont &face, const QString &words) const;

private:
    mutable QHash<std::pair<int, QString>, QStaticText> m_laidOut; // by face
};

} // namespace dossier
