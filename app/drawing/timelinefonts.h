// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>

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
};

} // namespace dossier
