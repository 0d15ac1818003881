// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/namecues.h"
#include "casefile/span.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace dossier {

inline constexpr qsizetype longestName = 9; // words

// A word of a text as the rules for names look at it. Spans are UTF-16 offsets in the text.
struct NameWord
{
    Span span;
    quint64 hash = 0; // as spelt
    quint64 lowerHash = 0;
    WordCues cues;
    bool capital = false;
    bool upper = false; // all capitals, two letters or more, figures allowed
    bool mixed = false; // a capital behind a small letter
    bool initial = false; // would have a capital anyway: it begins a sentence or a quotation

    bool has(quint32 cue) const { return cues.has(cue); }
};

// Appends the words of one passage, in order.
void appendWords(QStringView text, Span passage, std::vector<NameWord> &words);

// Some words of a passage, from first to last.
struct NameRun
{
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype size() const { return last - first + 1; }
};

// How a language puts names together.
struct NameGrammar
{
    bool adjectivesFollow = false; // "Parti communiste"
    bool linksNames = false; // "Golfe de Gascogne", "House of Commons"
    bool nounsHaveCapitals = false;
    bool subjectsComeFirst = false; // what stands before the verb is its subject
    bool hasCompounds = false; // "Pharmakonzern"
    bool articleLinks = false; // "de" is no preposition but an article

    static NameGrammar of(const QString &language);
};

// One passage, with the questions the rules ask of it.
class PassageWords
{
public:
    PassageWords(QStringView text, std::span<const NameWord> words, NameGrammar grammar)
        : m_text(text)
        , m_words(words)
        , m_grammar(grammar)
    {
    }

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    const NameWord &operator[](qsizetype i) const { return m_words[static_cast<size_t>(i)]; }
    bool has(qsizetype i) const { return i >= 0 && i < size(); }
    QStringView text(qsizetype i) const { return text((*this)[i].span); }

    // What stands between a word and the next.
    QStringView after(qsizetype i) const
    {
        if (!has(i) || !has(i + 1))
            return {};
        return text({(*this)[i].span.end, (*this)[i + 1].span.start});
    }
    bool isBlankAfter(qsizetype i) const { return onlyAfter(i).isSpace(); }
    bool isApostropheAfter(qsizetype i) const { return onlyAfter(i) == u'\'' || onlyAfter(i) == u'’'; }
    bool isHyphenAfter(qsizetype i) const { return onlyAfter(i) == u'-' || onlyAfter(i) == u'‑'; }

    Span span(NameRun run) const { return {(*this)[run.first].span.start, (*this)[run.last].span.end}; }
    QStringView spelling(NameRun run) const { return text(span(run)); }

    QChar characterAfter(NameRun run) const;

    // The capitals that go together from a word on.
    NameRun runFrom(qsizetype first) const;

    bool isRomanNumeral(qsizetype i) const;

    // "Mrs": before a name.
    bool isHonorific(qsizetype i) const;

    // "Minister", "Außenministerin": a person's name may follow.
    bool isFunction(qsizetype i) const;

    // "Barracuda-Sprecher": somebody's of Barracuda.
    bool isBeforeFunction(qsizetype i) const;

    // "Mme van den Berghe": with the particles before it, when such a word stands before them.
    NameRun withParticles(NameRun run) const;

    // Whether nothing but a bracket stands between the word before and this one; and between it and the next.
    bool opensBracket(qsizetype i) const;
    bool closesBracket(qsizetype i) const;

    // Whether a word stands alone in brackets, with or without quotation marks.
    bool isBracketed(qsizetype i) const { return opensBracket(i) && closesBracket(i); }

    // The words in the bracket that opens right behind a word; size 0 when none does.
    NameRun bracketBehind(qsizetype i) const;

private:
    // The one character between a word and the next; nothing when there are others.
    QChar onlyAfter(qsizetype i) const
    {
        if (!has(i) || !has(i + 1) || (*this)[i + 1].span.start - (*this)[i].span.end != 1)
            return {};
        return m_text[(*this)[i].span.end];
    }

    QStringView text(Span span) const { return m_text.sliced(span.start, span.length()); }

    // "Sicherheit in der Informationstechnik": a field of work, not where something is.
    bool goesOnInField(qsizetype in) const;

    // The "U" of "U.S."
    bool isPartOfInitials(qsizetype i) const { return after(i) == u"." && (*this)[i + 1].span.length() == 1; }

    bool isFunctionWord(qsizetype i) const;

    // "Châlons-sur-Lac": small words between hyphens.
    qsizetype behindHyphens(qsizetype last) const;

    // "Ada-Ina" is one word of a name.
    qsizetype wordsApart(NameRun run) const;

    // "Van den Berghe": a particle with a capital, and others.
    qsizetype behindCapitalParticle(qsizetype last) const;

    // "Frankfurt am Main", "Freiburg im Breisgau"
    qsizetype behindRiver(qsizetype last) const;

    // "Ada Van der Berghe", "Ada Ina van Berghe", "Ada Roy van den Berghe"; not "Ada Roy van Barracuda".
    bool goesOnInFamilyName(NameRun run) const;

    // "Golfe de Gascogne", "House of Commons": not behind titles, acronyms, full names of persons and places.
    qsizetype behindLink(NameRun run, bool person) const;

    // "communiste", "regionale": adjectives as they end in French and Italian.
    static bool isAdjective(QStringView word);

    qsizetype continuation(NameRun run, bool organisation, bool person) const;

    QStringView m_text;
    std::span<const NameWord> m_words;
    NameGrammar m_grammar;
};

// For a look-up, without a copy: good while the text is.
inline QString rawly(QStringView word)
{
    return QString::fromRawData(word.data(), word.size());
}

} // namespace dossier
