// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passagelanguages.h"

#include "analysis/namecues.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Counts = std::array<int, WordCues::mostTableLanguages>;

// How many words of a passage are small words of one table language and not of another.
class SmallWords
{
public:
    explicit SmallWords(QStringView passage)
    {
        const TextUnits &units = TextUnits::instance();
        const bool isShouted = std::ranges::none_of(passage, [](QChar c) { return c.isLower(); });
        for (qsizetype at = 0; at < passage.size();) {
            if (units.isSpace(passage[at])) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < passage.size() && !units.isSpace(passage[end]))
                ++end;
            if (const QStringView token = passage.sliced(at, end - at); !isAddress(token))
                read(token, isShouted);
            at = end;
        }
    }

    int words() const { return m_words; } // of more than one letter, without a capital
    int of(qsizetype language) const { return m_more[static_cast<size_t>(language)][static_cast<size_t>(language)]; }
    // Of the one language and not of the other.
    int ofAlone(qsizetype language, qsizetype other) const
    {
        return m_more[static_cast<size_t>(language)][static_cast<size_t>(other)];
    }

private:
    static bool isAddress(QStringView token)
    {
        return token.contains(u'/') || token.contains(u'@') || token.contains(u'_') || token.startsWith("www."_L1);
    }

    // Words with a capital are names or parts of them, but for the one that begins the passage. Letters beside digits
    // are parts of a number or a hash.
    void read(QStringView token, bool isShouted)
    {
        const TextUnits &units = TextUnits::instance();
        for (qsizetype at = 0; at < token.size(); ++at) {
            if (!units.isLetter(token[at]))
                continue;
            const bool counts = isShouted || m_isFirst || !units.isUpper(token[at]);
            m_isFirst = false;
            const qsizetype start = at;
            WordHash hash;
            for (; at < token.size() && units.isLetter(token[at]); ++at)
                hash.add(units.toLower(token[at]));
            const bool isCode =
                (start > 0 && units.isDigit(token[start - 1])) || (at < token.size() && units.isDigit(token[at]));
            if (isCode)
                continue;
            m_words += counts && at - start > 1 ? 1 : 0;
            if (counts)
                count(cuesOf(hash.value()));
        }
    }

    static bool has(WordCues cues, size_t language)
    {
        return cues.has(static_cast<quint32>(WordCues::FirstStopWord) << language);
    }

    void count(WordCues cues)
    {
        for (size_t one = 0; one < m_more.size(); ++one) {
            if (!has(cues, one))
                continue;
            for (size_t other = 0; other < m_more.size(); ++other)
                m_more[one][other] += one == other || !has(cues, other) ? 1 : 0;
        }
    }

    int m_words = 0;
    bool m_isFirst = true;
    std::array<Counts, WordCues::mostTableLanguages> m_more{}; // by language and other
};

// The table language that most small words speak for against `own`; -1 for none.
qsizetype strongest(const SmallWords &words, qsizetype own)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < tableLanguages().size(); ++i) {
        if (i == own)
            continue;
        const int speaks = own < 0 ? words.of(i) : words.ofAlone(i, own);
        const int before = best < 0 ? 0 : own < 0 ? words.of(best) : words.ofAlone(best, own);
        if (speaks > before)
            best = i;
    }
    return best;
}

} // namespace

LanguageGuess passageLanguage(QStringView passage, const QString &textLanguage)
{
    constexpr int fewestWords = 5; // that say something without a small word among them
    constexpr int enough = 2; // small words of another language
    constexpr int rareness = 8; // of so many words one at least is a small one of its language
    const SmallWords words(passage);
    const qsizetype own = tableLanguages().indexOf(textLanguage);
    const qsizetype other = strongest(words, own);
    const LanguageGuess same{textLanguage, textLanguage.isEmpty() ? 0.0 : 1.0};
    const int forOther = other < 0 ? 0 : own < 0 ? words.of(other) : words.ofAlone(other, own);
    const int forOwn = own < 0 ? 0 : other < 0 ? words.of(own) : words.ofAlone(own, other);
    const bool hasFewOwn = own < 0 || words.of(own) * rareness < words.words();
    const bool isSuspect = (forOther >= enough && forOther > 2 * forOwn && words.words() > enough)
        || (hasFewOwn && words.words() >= fewestWords);
    if (!isSuspect)
        return same;
    const LanguageGuess guess = detectLanguage(passage);
    if (guess.language == textLanguage)
        return same;
    const bool agree = other >= 0 && guess.language == tableLanguages().at(other);
    if (agree && forOther >= enough)
        return {guess.language, std::max(guess.confidence, forOwn == 0 ? 0.9 : surePassage)};
    // Without words of a table on its side the answer has to be a sure one of many words.
    constexpr int many = 8;
    constexpr double veryConfident = 0.9;
    if (forOther < enough && words.words() >= many && guess.confidence >= veryConfident
        && !tableLanguages().contains(guess.language))
        return guess;
    if (forOther >= enough)
        return {tableLanguages().at(other), std::min(surePassage / 2, guess.confidence)};
    const bool hasNone = own >= 0 && words.of(own) == 0 && words.words() >= many;
    return hasNone ? LanguageGuess{} : same;
}

QList<ForeignPassage> foreignPassages(QStringView characters, const QString &textLanguage, const QList<Span> &passages)
{
    QList<ForeignPassage> foreign;
    for (const Span passage : passages) {
        const LanguageGuess guess = passageLanguage(characters.sliced(passage.start, passage.length()), textLanguage);
        if (guess.language != textLanguage)
            foreign.append({passage, guess});
    }
    return foreign;
}

} // namespace dossier
