// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/equivalence.h"
#include "collation/statements.h"
#include "collation/summarypair.h"
#include "collation/tellingwords.h"

#include <algorithm>
#include <optional>

namespace dossier {

namespace {

using What = RenditionFinding::What;

constexpr qsizetype mostNumbers = 8; // more in a sentence make a table
constexpr qsizetype mostLinked = 4;
constexpr qsizetype value = 2; // of a name, a date or a number that two have in common, against a word

// A number, and what is told together with it.
struct CountedThing
{
    FoundNumber number;
    ToldStatement statement;
    TellingWords words;
    QList<TellingWord> list;
};

// Two numbers that both stand in the source, each where the other belongs.
class SwapCheck
{
public:
    explicit SwapCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const CheckedPassage &said = m_pair.summary().said().at(place);
            const qsizetype under = m_pair.under(place).size();
            if (said.numbers.size() >= 2 && said.numbers.size() <= mostNumbers && said.letters <= longestSentence
                && under > 0 && under <= mostLinked)
                compare(place, said);
        }
        return m_findings;
    }

private:
    void compare(qsizetype place, const CheckedPassage &said)
    {
        const QList<CountedThing> told = thingsOf(m_pair.summary(), said);
        QList<CountedThing> original;
        for (const qsizetype under : m_pair.under(place)) {
            const CheckedPassage &passage = m_pair.source().said().at(under);
            if (passage.numbers.size() <= mostNumbers && passage.letters <= longestSentence)
                original += thingsOf(m_pair.source(), passage);
        }
        for (qsizetype i = 0; i < told.size(); ++i) {
            for (qsizetype j = i + 1; j < told.size(); ++j) {
                if (tellOfSwap(told.at(i), told.at(j), original))
                    return;
            }
        }
    }

    static QList<CountedThing> thingsOf(const CheckedSide &side, const CheckedPassage &passage)
    {
        QList<CountedThing> things;
        for (const FoundNumber &number : passage.numbers) {
            if (number.kind == NumberKind::Clock || number.kind == NumberKind::Ordinal)
                continue;
            CountedThing thing{number, statementAround(side, passage, number.span), {}, {}};
            for (const TellingWord &word : tellingWords(side, passage, thing.statement.span)) {
                if (!word.isOfName && !word.span.overlaps(number.span))
                    thing.list.append(word);
            }
            thing.words.insert(thing.list);
            things.append(thing);
        }
        return things;
    }

    bool tellOfSwap(const CountedThing &a, const CountedThing &b, const QList<CountedThing> &original)
    {
        if (a.number.kind != b.number.kind || isSameNumber(a.number, b.number)
            || a.statement.span.overlaps(b.statement.span))
            return false;
        const CountedThing *one = only(original, a.number);
        const CountedThing *other = only(original, b.number);
        if (!one || !other || one->statement.span.overlaps(other->statement.span))
            return false;
        const qsizetype first = likeness(a, *other);
        const qsizetype second = likeness(b, *one);
        const qsizetype asTold = likeness(a, *one) + likeness(b, *other) - 2 * value; // without the numbers themselves
        constexpr qsizetype enough = 3;
        if (first == 0 || second == 0 || first + second < enough || asTold > 0)
            return false;
        m_findings.append({What::Number, Severity::Major, other->number.span, a.number.span});
        m_findings.append({What::Number, Severity::Major, one->number.span, b.number.span});
        return true;
    }

    // The one thing there is so many of.
    static const CountedThing *only(const QList<CountedThing> &things, const FoundNumber &number)
    {
        const CountedThing *found = nullptr;
        for (const CountedThing &thing : things) {
            if (!isSameNumber(thing.number, number))
                continue;
            if (found)
                return nullptr;
            found = &thing;
        }
        return found;
    }

    static qsizetype likeness(const CountedThing &a, const CountedThing &b)
    {
        return std::ranges::count_if(a.list, [&b](const TellingWord &word) { return b.words.contains(word); })
            + value * inCommon(a.statement, b.statement).values;
    }

    const SummaryPair &m_pair;
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findSwappedNumbers(const SummaryPair &pair)
{
    return SwapCheck(pair).findings();
}

} // namespace dossier
