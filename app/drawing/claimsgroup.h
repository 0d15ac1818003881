// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "drawing/eventglyph.h"
#include "drawing/timelinefonts.h"
#include "drawing/timescale.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace dossier {

// One claim about the selected event, drawn apart.
struct ClaimLine
{
    ClaimId claim;
    EventGlyph glyph;
    double middle = 0; // y
    ClaimSign sign = ClaimSign::Alone;
    QString wording; // with quotation marks
    double wordingWidth = 0;
    QString source;
};

// The selected event opened into what its claims come to and the claims themselves, one a row, in rows 0 to
// claims.size(). Opened by layout only: the time axis stays where it is.
struct ClaimsGroup
{
    EventId event;
    QRectF frame; // y from the top of the rows
    EventGlyph consensus;
    double middle = 0; // of the consensus
    QString title;
    double titleWidth = 0;
    QString known; // "month known, day not"
    double textLeft = 0;
    bool textOnBars = false; // no room beside the bars: words are drawn on them
    // The bounds of the consensus, carried down as dotted lines; empty where claims disagree.
    bool hasBounds = false;
    double boundsLeft = 0;
    double boundsRight = 0;
    QList<ClaimLine> lines;

    int rows() const { return static_cast<int>(lines.size()) + 1; }
    static constexpr double edge = 4; // px, the thick edge at the left

    // `firstMiddle` is the y of the middle of row 0.
    static ClaimsGroup arrange(const EventRow &event, const TimeScale &scale, const TimelineFonts &fonts,
        double firstMiddle, double rowHeight);
};

} // namespace dossier
