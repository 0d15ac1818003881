// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importrate.h"

#include <cmath>

namespace dossier {

void ImportRate::add(qint64 milliseconds, qsizetype done)
{
    constexpr qint64 apart = 50; // closer ones say nothing new
    if (m_seen.size() > 1 && milliseconds - m_seen.at(m_seen.size() - 2).milliseconds < apart)
        m_seen.removeLast();
    m_seen.append({milliseconds, done});
    while (m_seen.size() > 2 && m_seen.at(1).milliseconds <= milliseconds - window)
        m_seen.removeFirst();
}

std::optional<double> ImportRate::perSecond() const
{
    if (m_seen.isEmpty())
        return {};
    const qint64 time = m_seen.last().milliseconds - m_seen.first().milliseconds;
    const qsizetype done = m_seen.last().done - m_seen.first().done;
    if (time < least || done == 0)
        return {};
    return static_cast<double>(done) * 1000 / static_cast<double>(time);
}

std::optional<qint64> ImportRate::secondsLeft(qsizetype remaining) const
{
    const std::optional<double> rate = perSecond();
    if (!rate)
        return {};
    return static_cast<qint64>(std::ceil(static_cast<double>(remaining) / *rate));
}

} // namespace dossier
