// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QStringView>

namespace dossier {

// Offsets of one text in the two units of the program: UTF-16 units, which the store and the window speak, and Unicode
// code points, which exports and the command line speak. Offsets past the end (of words no longer found in a new
// edition) go on counting by one; an offset inside a surrogate pair is that of the pair.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    qsizetype count() const { return fromUnits(m_units); }
    qsizetype fromUnits(qsizetype units) const;
    qsizetype toUnits(qsizetype codePoints) const;
    Span fromUnits(Span span) const { return {fromUnits(span.start), fromUnits(span.end)}; }
    Span toUnits(Span span) const { return {toUnits(span.start), toUnits(span.end)}; }

private:
    qsizetype m_units = 0;
    QList<qsizetype> m_pairs; // the units at which surrogate pairs begin, in order
};

} // namespace dossier
