// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/mention.h"

namespace dossier {

namespace {

constexpr qsizetype contextUnits = 32;

// Half a surrogate pair is no character and does not survive UTF-8.
qsizetype outsideSurrogates(const QString &characters, qsizetype offset, int step)
{
    if (offset > 0 && offset < characters.size() && characters.at(offset).isLowSurrogate())
        return offset + step;
    return offset;
}

struct QuoteViews
{
    QStringView words;
    QStringView prefix;
    QStringView suffix;
};

QuoteViews viewsOf(const QString &characters, Span span)
{
    const QStringView all = characters;
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, characters.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, start, characters.size());
    const qsizetype from = outsideSurrogates(characters, std::max<qsizetype>(0, start - contextUnits), 1);
    const qsizetype to = outsideSurrogates(characters, std::min(characters.size(), end + contextUnits), -1);
    return {all.sliced(start, end - start), all.sliced(from, std::max<qsizetype>(0, start - from)),
        all.sliced(end, std::max<qsizetype>(0, to - end))};
}

} // namespace

Quote quoteOf(const QString &characters, Span span)
{
    const QuoteViews views = viewsOf(characters, span);
    return {views.words.toString(), views.prefix.toString(), views.suffix.toString()};
}

bool isQuoteOf(const Quote &quote, const QString &characters, Span span)
{
    const QuoteViews views = viewsOf(characters, span);
    return quote.words == views.words && quote.prefix == views.prefix && quote.suffix == views.suffix;
}

} // namespace dossier
