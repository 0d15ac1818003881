// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/dayspans.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr qsizetype blockSize = 64;

} // namespace

DaySpans::DaySpans(const QList<DayBounds> &spans) : m_spans(spans)
{
    m_latest.reserve(m_spans.size());
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const DayBounds span = m_spans.at(i);
        m_latest.append(span.latest);
        m_whole = i == 0 ? span : DayBounds{m_whole.earliest, std::max(m_whole.latest, span.latest)};
        if (i % blockSize == 0)
            m_blockLatest.append(span.latest);
        else
            m_blockLatest.last() = std::max(m_blockLatest.last(), span.latest);
    }
    std::ranges::sort(m_latest);
}

QList<qsizetype> DaySpans::touching(DayBounds days) const
{
    QList<qsizetype> found;
    const auto begun = std::ranges::upper_bound(m_spans, days.latest, {}, &DayBounds::earliest);
    const qsizetype end = begun - m_spans.begin();
    for (qsizetype block = 0; block * blockSize < end; ++block) {
        if (m_blockLatest.at(block) < days.earliest)
            continue;
        const qsizetype blockEnd = std::min(end, (block + 1) * blockSize);
        for (qsizetype i = block * blockSize; i < blockEnd; ++i) {
            if (m_spans.at(i).latest >= days.earliest)
                found.append(i);
        }
    }
    return found;
}

qsizetype DaySpans::countTouching(DayBounds days) const
{
    const auto begun = std::ranges::upper_bound(m_spans, days.latest, {}, &DayBounds::earliest);
    const auto ended = std::ranges::upper_bound(m_latest, days.earliest - 1);
    return (begun - m_spans.begin()) - (ended - m_latest.begin());
}

} // namespace dossier
