// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/coverage.h"

#include <algorithm>

namespace dossier {

Coverage::Coverage(const QList<Part> &parts)
{
    struct Bend
    {
        double day;
        double change; // of the slope
    };
    QList<Bend> bends;
    bends.reserve(2 * parts.size());
    for (const Part &part : parts) {
        const double first = static_cast<double>(part.days.earliest);
        const double last = static_cast<double>(part.days.latest) + 1;
        const double slope = part.weight / (last - first);
        bends.append({first, slope});
        bends.append({last, -slope});
    }
    std::ranges::sort(bends, {}, &Bend::day);
    double slope = 0;
    double total = 0;
    for (const Bend &bend : std::as_const(bends)) {
        if (!m_bends.isEmpty())
            total += slope * (bend.day - m_bends.last());
        slope += bend.change;
        if (!m_bends.isEmpty() && m_bends.last() == bend.day) {
            m_slopes.last() = slope;
            continue;
        }
        m_bends.append(bend.day);
        m_totals.append(total);
        m_slopes.append(slope);
    }
}

double Coverage::within(double from, double to) const
{
    return std::max(0.0, upTo(to) - upTo(from));
}

double Coverage::upTo(double day) const
{
    const auto after = std::ranges::upper_bound(m_bends, day);
    if (after == m_bends.begin())
        return 0;
    const qsizetype bend = after - m_bends.begin() - 1;
    if (bend == m_bends.size() - 1)
        return m_totals.last();
    return m_totals.at(bend) + m_slopes.at(bend) * (day - m_bends.at(bend));
}

} // namespace dossier
