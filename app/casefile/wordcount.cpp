// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/wordcount.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace dossier {

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = boundaries.toNextBoundary(); end >= 0; end = boundaries.toNextBoundary()) {
        const QStringView piece = text.sliced(start, end - start);
        const auto isOfWord = [](QChar unit) { return unit.isLetterOrNumber() || unit.isHighSurrogate(); };
        const bool isWord = std::ranges::any_of(piece, isOfWord)
            && std::ranges::any_of(piece.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
        count += isWord ? 1 : 0;
        start = end;
    }
    return count;
}

} // namespace dossier
