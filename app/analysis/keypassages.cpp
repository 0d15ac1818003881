// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/keypassages.h"

#include "analysis/stopwords.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

constexpr qsizetype passagesForOne = 6;
constexpr qsizetype fewest = 3;
constexpr qsizetype most = 8;
constexpr qsizetype shortestWord = 4; // units: of shorter ones few say what a text is about
constexpr int frequentFrom = 3; // times a word stands in the text

// How much each kind of clue counts. A passage that opens the text weighs as much as three names.
constexpr double opensText = 1.5;
constexpr double endsText = 0.5;
constexpr double opensParagraph = 0.4;
constexpr double wordOfTitle = 0.4;
constexpr double name = 0.5;
constexpr double date = 0.7;
constexpr double frequentWords = 1.5; // for a passage of nothing else
constexpr int mostOfAKind = 4; // more names or dates than this make a list, not a statement
constexpr qsizetype shortestPassage = 5; // words: shorter ones say little

QStringList wordsOf(QStringView text, const QSet<QString> &small)
{
    const TextUnits &units = TextUnits::instance();
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && units.isOfWord(text.at(at)))
            continue;
        if (at - start >= shortestWord) {
            const QString word = lowered(text.sliced(start, at - start));
            if (!small.contains(word))
                words.append(word);
        }
        start = at + 1;
    }
    return words;
}

class Weighing
{
public:
    explicit Weighing(const KeyPassageRequest &request) : m_request(request), m_small(stopWords(request.language))
    {
        for (const QString &word : wordsOf(request.title, m_small))
            m_title.insert(word);
        for (qsizetype i = 0; i < request.passages.size(); ++i) {
            const Passage &passage = request.passages.at(i);
            const QStringList words = wordsOf(charactersOf(passage), m_small);
            if (passage.kind == PassageKind::Heading)
                m_title.unite(QSet<QString>(words.begin(), words.end()));
            if (passage.kind != PassageKind::Sentence)
                continue;
            m_sentences.append(i);
            for (const QString &word : words)
                ++m_counts[word];
        }
    }

    QList<qsizetype> sentences() const { return m_sentences; }

    double weightOf(qsizetype index) const
    {
        const Passage &passage = m_request.passages.at(index);
        const QStringView characters = charactersOf(passage);
        const double weight = ofPlace(index) + ofWords(characters) + name * inside(m_request.names, passage.span)
            + date * inside(m_request.dates, passage.span);
        return characters.count(u' ') + 1 < shortestPassage ? weight / 2 : weight;
    }

private:
    QStringView charactersOf(const Passage &passage) const
    {
        return QStringView(m_request.characters).sliced(passage.span.start, passage.span.length());
    }

    double ofPlace(qsizetype index) const
    {
        double weight = 0;
        if (index == m_sentences.constFirst())
            weight += opensText;
        else if (index == m_sentences.constLast())
            weight += endsText;
        const qsizetype start = m_request.passages.at(index).span.start;
        const qsizetype before = index > 0 ? m_request.passages.at(index - 1).span.end : 0;
        if (index == 0 || QStringView(m_request.characters).sliced(before, start - before).contains(u'\n'))
            weight += opensParagraph;
        return weight;
    }

    double ofWords(QStringView characters) const
    {
        const QStringList words = wordsOf(characters, m_small);
        QSet<QString> titled;
        double frequent = 0;
        for (const QString &word : words) {
            if (m_title.contains(word))
                titled.insert(word);
            frequent += m_counts.value(word) >= frequentFrom ? 1 : 0;
        }
        const double share = words.isEmpty() ? 0 : frequent / static_cast<double>(words.size());
        return wordOfTitle * static_cast<double>(std::min<qsizetype>(titled.size(), mostOfAKind))
            + frequentWords * share;
    }

    static int inside(const QList<Span> &spans, Span passage)
    {
        const auto found = std::ranges::count_if(spans, [&](Span span) { return passage.overlaps(span); });
        return static_cast<int>(std::min<std::ptrdiff_t>(found, mostOfAKind));
    }

    const KeyPassageRequest &m_request;
    const QSet<QString> &m_small;
    QSet<QString> m_title;
    QHash<QString, int> m_counts;
    QList<qsizetype> m_sentences;
};

} // namespace

QList<qsizetype> keyPassages(const KeyPassageRequest &request)
{
    const Weighing weighing(request);
    QList<std::pair<double, qsizetype>> weighed;
    for (const qsizetype index : weighing.sentences())
        weighed.append({-weighing.weightOf(index), index}); // the heaviest first, of equals the earlier
    std::ranges::sort(weighed);
    const qsizetype wanted = std::clamp((weighed.size() + passagesForOne - 1) / passagesForOne, fewest, most);
    QList<qsizetype> chosen;
    for (const auto &[weight, index] : weighed.first(std::min(wanted, weighed.size())))
        chosen.append(index);
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace dossier
