// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinefonts.h"

#include "appearance/faces.h"

#include <algorithm>
#include <cmath>

namespace dossier {

TimelineFonts::TimelineFonts(const QFont &interface)
    : label(smallFont(interface))
    , strong(label)
    , count(badgeFont(interface))
    , wording(readingFont(Face::Serif))
{
    strong.setWeight(QFont::DemiBold);
    if (label.pointSizeF() > 0)
        wording.setPointSizeF(label.pointSizeF());
    else
        wording.setPixelSize(label.pixelSize());
}

double TimelineFonts::rowHeight() const
{
    constexpr double usual = 20;
    return std::max(usual, 2 * std::ceil((QFontMetricsF(label).height() + 2) / 2));
}

} // namespace dossier
