// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/claimsgroup.h"

#include "drawing/eventindex.h"
#include "drawing/eventwords.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr double barsMargin = 28; // left of the bars
constexpr double textGap = 10; // right of the bars
constexpr double signWidth = 20;
constexpr double wordGap = 8;
constexpr double endMargin = 16;
constexpr double frameAbove = 12; // of the middle of the first row

struct Extent
{
    double left;
    double right;
};

Extent barsOf(const ClaimsGroup &group)
{
    Extent bars{group.consensus.left(), group.consensus.right()};
    for (const ClaimLine &line : group.lines) {
        bars.left = std::min(bars.left, line.glyph.left());
        bars.right = std::max(bars.right, line.glyph.right());
    }
    return bars;
}

double textWidth(const ClaimsGroup &group, const TimelineFonts &fonts)
{
    const QFontMetricsF label(fonts.label);
    double width = group.titleWidth + wordGap + label.horizontalAdvance(group.known);
    for (const ClaimLine &line : group.lines)
        width = std::max(width, signWidth + line.wordingWidth + wordGap + label.horizontalAdvance(line.source));
    return width;
}

// Right of the bars; left of them where the words would leave the view; on them where both would.
void placeText(ClaimsGroup &group, const TimeScale &scale, const TimelineFonts &fonts, double height)
{
    const Extent bars = barsOf(group);
    const double width = textWidth(group, fonts);
    double left = std::max(bars.left, scale.left + ClaimsGroup::edge + 2) - barsMargin;
    double right = bars.right + textGap + width + endMargin;
    group.textLeft = std::max(bars.right, scale.left + barsMargin) + textGap;
    right = std::max(right, group.textLeft + width + endMargin);
    if (right > scale.right) {
        const double besideLeft = std::min(bars.left, scale.right) - textGap - width;
        const bool fitsLeft = besideLeft - endMargin >= scale.left;
        group.textOnBars = !fitsLeft;
        group.textLeft = fitsLeft ? besideLeft : std::max(scale.left + barsMargin, scale.right - width - endMargin);
        left = fitsLeft ? besideLeft - endMargin : left;
        right = std::min(fitsLeft ? bars.right + endMargin : scale.right - 2, scale.right - 2);
    }
    left = std::max(left, scale.left + 2);
    group.frame = QRectF(left, group.middle - frameAbove, std::max(right - left, barsMargin), height);
}

} // namespace

ClaimsGroup ClaimsGroup::arrange(
    const EventRow &event, const TimeScale &scale, const TimelineFonts &fonts, double firstMiddle, double rowHeight)
{
    const GlyphMeasure measure;
    ClaimsGroup group;
    group.event = event.id;
    group.middle = firstMiddle;
    group.title = event.title;
    group.known = knownWords(event);
    group.titleWidth = QFontMetricsF(fonts.strong).horizontalAdvance(event.title);
    group.consensus = EventGlyph::ofDate(event.date, event.part, event.attested, scale, measure.consensusBar);
    if (event.date.shape() != DateShape::OneOf && hasPlace(event.date) && event.verdict != Verdict::Disagree) {
        const QRectF body = group.consensus.body();
        group.hasBounds = true;
        group.boundsLeft = body.left();
        group.boundsRight = body.right();
    }
    for (const DatedClaim &claim : claimsDrawn(event)) {
        ClaimLine line;
        line.claim = claim.claim;
        line.glyph = EventGlyph::ofDate(claim.date, claim.part, event.attested, scale, measure.claimBar);
        line.middle = firstMiddle + static_cast<double>(group.lines.size() + 1) * rowHeight;
        line.sign = claim.sign;
        line.wording = quoted(claim.wording.isEmpty() ? claim.date.toString() : claim.wording, claim.language);
        line.wordingWidth = QFontMetricsF(fonts.wording).horizontalAdvance(line.wording);
        line.source = claimSource(claim);
        group.lines.append(line);
    }
    placeText(group, scale, fonts, group.rows() * rowHeight + 4);
    return group;
}

} // namespace dossier
