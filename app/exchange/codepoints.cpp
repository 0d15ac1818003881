// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codepoints.h"

#include <algorithm>

namespace dossier {

CodePoints::CodePoints(QStringView text) : m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype CodePoints::fromUnits(qsizetype units) const
{
    // A pair that begins at p makes one out of the units p and p + 1, so it shortens every offset from p + 1 on.
    const auto before = std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), units);
    return units - (before - m_pairs.cbegin());
}

qsizetype CodePoints::toUnits(qsizetype codePoints) const
{
    // The n-th pair begins at code point m_pairs[n] - n.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs.at(middle) - middle < codePoints)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoints + low;
}

} // namespace dossier
