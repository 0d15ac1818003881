// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/dayspans.h"

#include <algorithm>

namespace dossier {
namespace {

constexpr qsizetype blockSize = 64;

} // namespace

DayCount::DayCount(const QList<Day> &sorted)
{
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted.at(i) == sorted.at(i - 1)) {
            ++m_counts.last();
            continue;
        }
        m_days.append(sorted.at(i));
        m_counts.append(i + 1);
    }
}

qsizetype DayCount::upTo(Day day) const
{
    const auto after = std::ranges::upper_bound(m_days, day);
    return after == m_days.begin() ? 0 : m_counts.at(after - m_days.begin() - 1);
}

DaySpans::DaySpans(const QList<DayBounds> &spans) : m_spans(spans)
{
    QList<Day> earliest;
    QList<Day> latest;
    earliest.reserve(m_spans.size());
    latest.reserve(m_spans.size());
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const DayBounds span = m_spans.at(i);
        earliest.append(span.earliest);
        latest.append(span.latest);
        m_whole = i == 0 ? span : DayBounds{m_whole.earliest, std::max(m_whole.latest, span.latest)};
        if (i % blockSize == 0)
            m_blockLatest.append(span.latest);
        else
            m_blockLatest.last() = std::max(m_blockLatest.last(), span.latest);
    }
    std::ranges::sort(latest);
    m_begun = DayCount(earliest);
    m_ended = DayCount(latest);
}

QList<qsizetype> DaySpans::touching(DayBounds days) const
{
    QList<qsizetype> found;
    const qsizetype end = m_begun.upTo(days.latest);
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
    return m_begun.upTo(days.latest) - m_ended.upTo(days.earliest - 1);
}

} // namespace dossier
