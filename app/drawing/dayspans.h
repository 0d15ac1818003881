// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QList>

namespace dossier {

// Finite stretches of days in sorted arrays: which of them touch some days, and how many. What is asked costs by the
// answer, not by all there are.
class DaySpans
{
public:
    DaySpans() = default;
    explicit DaySpans(const QList<DayBounds> &spans); // by first day

    qsizetype size() const { return m_spans.size(); }
    DayBounds at(qsizetype index) const { return m_spans.at(index); }
    DayBounds whole() const { return m_whole; } // empty when there are none

    // Indexes of those that touch the days, in time.
    QList<qsizetype> touching(DayBounds days) const;
    // How many touch the days: two binary searches.
    qsizetype countTouching(DayBounds days) const;

private:
    QList<DayBounds> m_spans;
    QList<Day> m_latest; // sorted
    QList<Day> m_blockLatest; // the last day in each block of m_spans, to pass over blocks that ended before
    DayBounds m_whole{1, 0};
};

} // namespace dossier
