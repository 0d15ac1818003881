// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/statements.h"

#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/equivalence.h"
#include "collation/reportwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostThings = 40; // more of a kind make no statement but a table
constexpr int topicsFrom = 1'000'000; // meanings have two tables

bool isBoundary(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (u";()«»“”\"–—…"_s.contains(sign))
        return true;
    return u",.:!?"_s.contains(sign) && (at + 1 == text.size() || !text.at(at + 1).isLetterOrNumber());
}

struct Word
{
    QString lower;
    Span span;
};

QList<Word> wordsIn(const CheckedSide &side, Span span)
{
    const QStringView text = side.characters(span);
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark()))
            ++end;
        if (end > at)
            words.append({lowered(text.sliced(at, end - at)), {span.start + at, span.start + end}});
        at = std::max(end, at + 1);
    }
    return words;
}

bool isAgentWord(const QString &word, const QString &language)
{
    return std::ranges::any_of(
        reportTopicsOf(word, {}, language), [](const ReportTopic &topic) { return topic.part == ReportPart::Agent; });
}

// "by the", "dalla", "par des": only small words between the one that makes an agent and the name.
bool isAgent(const QList<Word> &words, Span name, const QString &language)
{
    constexpr qsizetype farthest = 3;
    const auto first =
        std::ranges::lower_bound(words, name.start, {}, [](const Word &word) { return word.span.start; });
    for (auto word = first; word != words.begin() && first - word < farthest;) {
        --word;
        if (isAgentWord(word->lower, language))
            return true;
        if (!stopWords(language).contains(word->lower))
            return false;
    }
    return false;
}

template <typename Item> QList<Item> inside(const QList<Item> &items, Span span)
{
    QList<Item> found;
    for (const Item &item : items) {
        if (span.contains(item.span))
            found.append(item);
        if (found.size() == mostThings)
            break;
    }
    return found;
}

ToldStatement statementIn(const CheckedSide &side, const CheckedPassage &passage, Span span)
{
    ToldStatement statement{
        span, {}, inside(passage.names, span), inside(passage.numbers, span), inside(passage.dates, span), {}};
    const QList<Word> words = wordsIn(side, span);
    const QString &language = side.languageOf(passage.span);
    for (const CheckedName &name : std::as_const(statement.names)) {
        if (isAgent(words, name.span, language))
            statement.agents.append(name);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (stopWords(language).contains(words.at(i).lower))
            continue;
        const QString next = i + 1 < words.size() ? words.at(i + 1).lower : QString();
        for (const int meaning : conceptsOf(words.at(i).lower, language))
            statement.meanings.insert(meaning);
        for (const ReportTopic &topic : reportTopicsOf(words.at(i).lower, next, language))
            statement.meanings.insert(topicsFrom + topic.number);
    }
    return statement;
}

template <typename Item, typename Same>
qsizetype shared(const QList<Item> &items, const QList<Item> &others, const Same &isSame)
{
    return std::ranges::count_if(items, [&](const Item &item) {
        return std::ranges::any_of(others, [&](const Item &other) { return isSame(item, other); });
    });
}

} // namespace

ToldStatement statementOf(const CheckedSide &side, const CheckedPassage &passage)
{
    return statementIn(side, passage, passage.span);
}

ToldStatement statementAround(const CheckedSide &side, const CheckedPassage &passage, Span words)
{
    const QStringView text = side.characters(passage.span);
    const auto before = [&](qsizetype at) {
        while (at > 0 && !isBoundary(text, at - 1))
            --at;
        return at;
    };
    const auto behind = [&](qsizetype at) {
        while (at < text.size() && !isBoundary(text, at))
            ++at;
        return at;
    };
    qsizetype start = before(words.start - passage.span.start);
    qsizetype end = behind(words.end - passage.span.start);
    constexpr qsizetype fewest = 4; // letters beside the words themselves
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber(); };
    if (std::ranges::count_if(text.sliced(start, end - start), isOfWord) - words.length() < fewest) {
        start = before(std::max<qsizetype>(0, start - 1));
        end = behind(std::min(text.size(), end + 1));
    }
    while (start < end && !text.at(start).isLetterOrNumber())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return statementIn(side, passage, {passage.span.start + start, passage.span.start + end});
}

Common inCommon(const ToldStatement &a, const ToldStatement &b)
{
    return {shared(a.agents, b.agents, isSameName),
        shared(a.names, b.names, isSameName) + shared(a.numbers, b.numbers, isSameNumber)
            + shared(a.dates, b.dates, isSameDate),
        QSet<int>(a.meanings).intersect(b.meanings).size()};
}

} // namespace dossier
