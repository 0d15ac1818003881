// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/hedges.h"

#include "casefile/folding.h"
#include "collation/hedgewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Word
{
    QString lower;
    Span span;
};

bool isJoining(QChar sign)
{
    return u"-‑'’"_s.contains(sign);
}

// Hyphens stay inside a word, an apostrophe ends it.
QList<Word> wordsIn(QStringView sentence)
{
    QList<Word> words;
    for (qsizetype at = 0; at < sentence.size();) {
        const auto isOfWord = [&](qsizetype place) {
            const QChar unit = sentence.at(place);
            return unit.isLetter() || unit.isMark()
                || ((unit == u'-' || unit == u'‑') && place > at && place + 1 < sentence.size()
                    && sentence.at(place + 1).isLetter());
        };
        qsizetype end = at;
        while (end < sentence.size() && isOfWord(end))
            ++end;
        if (end > at)
            words.append({lowered(sentence.sliced(at, end - at)), {at, end}});
        at = std::max(end, at + 1);
    }
    return words;
}

class HedgeScan
{
public:
    HedgeScan(QStringView sentence, const HedgeWords &known)
        : m_sentence(sentence)
        , m_known(known)
        , m_words(wordsIn(sentence))
    {
    }

    Hedges hedges() const
    {
        Hedges found;
        found.leans = m_sentence.contains(u'?'); // who asks does not tell
        const bool isCondition = hasCondition();
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (const auto *phrase = phraseAt(at)) {
                const Span span{m_words.at(at).span.start, m_words.at(at + phrase->words.size() - 1).span.end};
                if (phrase->meaning != HedgeWords::Meaning::Leaning)
                    found.plain.append({span, phrase->meaning == HedgeWords::Meaning::Hearsay});
                found.leans = true;
            }
            if (!isCondition && isHearsayVerb(at))
                found.plain.append({m_words.at(at).span, true});
            found.leans =
                found.leans || leans(m_words.at(at).lower) || m_known.verb.forms.contains(m_words.at(at).lower);
        }
        return found;
    }

private:
    const HedgeWords::Phrase *phraseAt(qsizetype at) const
    {
        const auto phrases = m_known.phrases.constFind(m_words.at(at).lower);
        if (phrases == m_known.phrases.cend())
            return nullptr;
        const auto stands = [&](const HedgeWords::Phrase &phrase) {
            if (at + phrase.words.size() > m_words.size())
                return false;
            return std::ranges::equal(phrase.words, m_words.sliced(at, phrase.words.size()), {}, {},
                [](const Word &word) { return word.lower; });
        };
        const auto phrase = std::ranges::find_if(*phrases, stands);
        return phrase == phrases->cend() ? nullptr : &*phrase;
    }

    bool leans(const QString &word) const
    {
        constexpr qsizetype longerThanEnding = 2;
        return std::ranges::any_of(m_known.stems, [&word](const QString &stem) { return word.startsWith(stem); })
            || std::ranges::any_of(m_known.endings, [&word](const QString &ending) {
                   return word.size() >= ending.size() + longerThanEnding && word.endsWith(ending);
               });
    }

    // "s'il" is a word and what is elided before it.
    bool hasCondition() const
    {
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (m_known.verb.conditions.contains(m_words.at(at).lower))
                return true;
            const bool isElided = at > 0 && m_words.at(at - 1).span.end + 1 == m_words.at(at).span.start
                && isJoining(m_sentence.at(m_words.at(at - 1).span.end));
            if (isElided && m_known.verb.conditions.contains(m_words.at(at - 1).lower + u'\'' + m_words.at(at).lower))
                return true;
        }
        return false;
    }

    bool isHearsayVerb(qsizetype at) const
    {
        const HedgeWords::Verb &verb = m_known.verb;
        if (!verb.forms.contains(m_words.at(at).lower) || (at > 0 && verb.notBehind.contains(m_words.at(at - 1).lower)))
            return false;
        bool isCompleted = false;
        for (qsizetype i = at + 1; i < std::min(at + verb.farthest + 1, m_words.size()); ++i) {
            const QString &word = m_words.at(i).lower;
            if (verb.annulling.contains(word))
                return isCompleted;
            isCompleted = isCompleted || verb.completing.contains(word) || isParticiple(word);
        }
        return isCompleted || (at > 0 && verb.completing.contains(m_words.at(at - 1).lower));
    }

    bool isParticiple(const QString &word) const
    {
        constexpr qsizetype longerThanEnding = 2;
        return std::ranges::any_of(m_known.verb.participles, [&word](const QString &ending) {
            return word.size() >= ending.size() + longerThanEnding && word.endsWith(ending);
        });
    }

    QStringView m_sentence;
    const HedgeWords &m_known;
    QList<Word> m_words;
};

} // namespace

bool hasHedgeWords(const QString &language)
{
    return hedgeWords(language) != nullptr;
}

Hedges hedgesOf(QStringView sentence, const QString &language)
{
    const HedgeWords *known = hedgeWords(language);
    return known ? HedgeScan(sentence, *known).hedges() : Hedges();
}

} // namespace dossier
