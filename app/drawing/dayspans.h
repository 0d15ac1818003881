// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QList>

namespace dossier {

// How many of some days lie up to a day. Each day that occurs stands there once: a case has many more events than days,
// so that what is searched is small enough to be at hand.
class DayCount
{
public:
    DayCount() = default;
    explicit DayCount(const QList<Day> &sorted);

    qsizetype size() const { return m_counts.isEmpty() ? 0 : m_counts.last(); }
    qsizetype upTo(Day day) const; // with the day itself

private:
    QList<Day> m_days;
    QList<qsizetype> m_counts; // up to each of them
};

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
    DayCount m_begun; // first days
    DayCount m_ended; // last days
    QList<Day> m_blockLatest; // the last day in each block of m_spans, to pass over blocks that ended before
    DayBounds m_whole{1, 0};
};

} // namespace dossier
