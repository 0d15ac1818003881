// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinefonts.h"

#include "appearance/faces.h"

#include <algorithm>
#include <array>
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

const QStaticText *TimelineFonts::laidOut(const QFont &face, const QString &words) const
{
    constexpr qsizetype most = 2000; // far more than one picture has
    const std::array faces{&label, &strong, &count, &wording};
    const auto found = std::ranges::find(faces, &face);
    if (found == faces.cend())
        return nullptr;
    const std::pair key(static_cast<int>(found - faces.cbegin()), words);
    auto known = m_laidOut.find(key);
    if (known == m_laidOut.end()) {
        if (m_laidOut.size() >= most)
            m_laidOut.clear();
        QStaticText text(words);
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, face);
        known = m_laidOut.insert(key, text);
    }
    return &*known;
}

} // namespace dossier
