// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/tellingwords.h"

#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/spelling.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype alike = 5; // sounds; a shorter word has to be the same

bool isOfName(const QList<CheckedName> &names, Span word)
{
    constexpr qsizetype gap = 2; // a blank, and a quotation mark
    const auto behind =
        std::ranges::upper_bound(names, word.start, {}, [](const CheckedName &name) { return name.span.end; });
    return behind != names.end() && behind->span.start <= word.end + gap;
}

} // namespace

QList<TellingWord> tellingWords(const CheckedSide &side, const CheckedPassage &passage, Span part)
{
    const QStringView text = side.characters(part);
    const QString &language = side.languageOf(passage.span);
    QList<TellingWord> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetter() || text.at(end).isMark()))
            ++end;
        const QString lower = lowered(text.sliced(at, end - at));
        if (end - at >= shortest && !stopWords(language).contains(lower)) {
            const Span span{part.start + at, part.start + end};
            words.append({span, spokenAlike(foldedWord(lower)).left(alike), conceptsOf(lower, language),
                isOfName(passage.names, span)});
        }
        at = std::max(end, at + 1);
    }
    return words;
}

void TellingWords::insert(const QList<TellingWord> &words)
{
    for (const TellingWord &word : words) {
        m_beginnings.insert(word.beginning);
        for (const int meaning : word.meanings)
            m_meanings.insert(meaning);
    }
}

bool TellingWords::hasMeaning(const TellingWord &word) const
{
    return std::ranges::any_of(word.meanings, [this](int meaning) { return m_meanings.contains(meaning); });
}

} // namespace dossier
