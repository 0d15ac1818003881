// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QList>

namespace dossier {

// How much material covers which days: each event is spread evenly over its bounds with a weight (aoristic analysis; I.
// Johnson, "Aoristic Analysis: seeds of a new approach to mapping archaeological distributions through time", 2004). It
// is coverage, not activity: a year-long guess adds a little everywhere. The running total is kept as a line with
// bends, so that any stretch is answered by two binary searches.
class Coverage
{
public:
    struct Part
    {
        DayBounds days; // finite
        double weight = 1;
    };

    Coverage() = default;
    explicit Coverage(const QList<Part> &parts);

    double within(double from, double to) const; // days with fractions
    double total() const { return m_totals.isEmpty() ? 0 : m_totals.last(); }

private:
    double upTo(double day) const;

    QList<double> m_bends; // days, sorted
    QList<double> m_totals; // up to each bend
    QList<double> m_slopes; // from each bend on, weight a day
};

} // namespace dossier
