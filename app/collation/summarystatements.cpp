// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/attributions.h"
#include "analysis/speakers.h"
#include "collation/equivalence.h"
#include "collation/hedges.h"
#include "collation/statements.h"
#include "collation/summarypair.h"
#include "collation/tellingwords.h"

#include <algorithm>
#include <optional>
#include <set>

namespace dossier {

namespace {

using What = RenditionFinding::What;

QList<CheckedName> speakersOf(const CheckedText &text, const CheckedSide &side, const CheckedPassage &passage)
{
    QList<Span> spans;
    for (const CheckedName &name : passage.names)
        spans.append(name.span);
    const QList<Span> speaking = speakersIn(text.text.characters, side.languageOf(passage.span), passage.span, spans);
    QList<CheckedName> speakers;
    for (const CheckedName &name : passage.names) {
        if (!name.words.isEmpty() && std::ranges::binary_search(speaking, name.span))
            speakers.append(name);
    }
    return speakers;
}

bool isAmong(const QList<CheckedName> &names, const CheckedName &name)
{
    return std::ranges::any_of(names, [&name](const CheckedName &one) { return isSameName(one, name); });
}

// Who says what a passage of the source tells, or the words that stand where they ought to be named.
class SpeakerCheck
{
public:
    explicit SpeakerCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const CheckedPassage &said = m_pair.summary().said().at(place);
            if (m_pair.under(place).isEmpty() || said.names.size() > mostNames)
                continue;
            for (const CheckedName &speaker : speakersOf(m_pair.summaryText(), m_pair.summary(), said))
                compare(place, speaker);
        }
        return m_findings;
    }

private:
    static constexpr qsizetype mostNames = 100; // more in a passage make a table
    static constexpr qsizetype mostAround = 9;

    // Only a name that the source itself has elsewhere: any other may be its translation.
    void compare(qsizetype place, const CheckedName &speaker)
    {
        const QList<qsizetype> naming = m_pair.naming(speaker);
        if (naming.isEmpty())
            return;
        if (standsAround(place, speaker)) {
            lookForTeller(place, speaker);
            return;
        }
        for (const qsizetype under : m_pair.under(place)) {
            const CheckedPassage &passage = m_pair.source().said().at(under);
            if (passage.names.size() > mostNames)
                continue;
            if (const std::optional<Span> other = otherSpeaker(place, passage, speaker, naming)) {
                m_findings.append({What::Attribution, Severity::Major, *other, speaker.span});
                return;
            }
        }
    }

    bool standsAround(qsizetype place, const CheckedName &speaker) const
    {
        return std::ranges::any_of(m_pair.around(place), [&](qsizetype around) {
            const QList<CheckedName> &names = m_pair.source().said().at(around).names;
            return names.size() > mostNames || isAmong(names, speaker);
        });
    }

    // The one who is named there tells something else, and beside stands who says what the sentence does.
    void lookForTeller(qsizetype place, const CheckedName &speaker)
    {
        const CheckedPassage &said = m_pair.summary().said().at(place);
        const QList<qsizetype> around = m_pair.around(place);
        if (said.letters > longestSentence || around.size() > mostAround)
            return;
        TellingWords words;
        for (const TellingWord &word : tellingWords(m_pair.summary(), said, said.span)) {
            if (!word.isOfName)
                words.insert({word});
        }
        const ToldStatement told = statementOf(m_pair.summary(), said);
        constexpr qsizetype enough = 3;
        std::optional<Span> teller;
        for (const qsizetype one : around) {
            const CheckedPassage &passage = m_pair.source().said().at(one);
            if (passage.letters > longestSentence || passage.names.size() > mostNames)
                return;
            const qsizetype shared = sharedWith(passage, words, told);
            if (isAmong(passage.names, speaker) && shared > 0)
                return;
            const QList<CheckedName> tellers = speakersOf(m_pair.sourceText(), m_pair.source(), passage);
            const bool isOther = !tellers.isEmpty() && !isAmong(passage.names, speaker)
                && std::ranges::none_of(
                    tellers, [&said](const CheckedName &name) { return isAmong(said.names, name); });
            if (isOther && shared >= enough)
                teller = tellers.constFirst().span;
        }
        if (teller)
            m_findings.append({What::Attribution, Severity::Major, *teller, speaker.span});
    }

    // Words that belong to no name, numbers and dates.
    qsizetype sharedWith(const CheckedPassage &passage, const TellingWords &words, const ToldStatement &told) const
    {
        const QList<TellingWord> source = tellingWords(m_pair.source(), passage, passage.span);
        ToldStatement statement = statementOf(m_pair.source(), passage);
        statement.names.clear();
        return inCommon(statement, told).values + std::ranges::count_if(source, [&words](const TellingWord &word) {
            return !word.isOfName && words.contains(word);
        });
    }

    // Nobody the sentence names too, nor anybody who is named together with the speaker: one may speak for the other.
    std::optional<Span> otherSpeaker(qsizetype place, const CheckedPassage &passage, const CheckedName &speaker,
        const QList<qsizetype> &naming) const
    {
        const QList<CheckedName> &named = m_pair.summary().said().at(place).names;
        const QList<CheckedName> others = speakersOf(m_pair.sourceText(), m_pair.source(), passage);
        if (others.isEmpty())
            return missingSpeaker(passage, speaker);
        for (const CheckedName &other : others) {
            const QList<qsizetype> places = m_pair.naming(other);
            const bool isEverywhere = std::max(places.size(), naming.size()) >= SummaryPair::mostPlaces;
            const bool areTogether = isEverywhere || std::ranges::any_of(places, [&naming](qsizetype one) {
                return std::ranges::binary_search(naming, one);
            });
            if (areTogether || isAmong(named, other))
                return {};
        }
        return others.constFirst().span;
    }

    // A name that was lost there may be hidden in the words that stand in its place.
    std::optional<Span> missingSpeaker(const CheckedPassage &passage, const CheckedName &speaker) const
    {
        const CheckedText &text = m_pair.sourceText();
        for (const NamelessAttribution &nameless :
            findNamelessAttributions(text.text.characters, m_pair.source().languageOf(passage.span), {passage.span})) {
            const QStringList words = checkedWords(m_pair.source().characters(nameless.span));
            const auto isHidden = [&words](const QString &word) {
                return std::ranges::any_of(words, [&word](const QString &one) { return isWordAlike(word, one); });
            };
            if (nameless.who == NamelessAttribution::Who::Missing && std::ranges::none_of(speaker.words, isHidden))
                return nameless.span;
        }
        return {};
    }

    const SummaryPair &m_pair;
    QList<RenditionFinding> m_findings;
};

class CertaintyCheck
{
public:
    explicit CertaintyCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const CheckedPassage &said = m_pair.summary().said().at(place);
            const CheckedSide &side = m_pair.summary();
            if (m_pair.under(place).isEmpty() || hedgesOf(side.characters(said.span), side.language()).leans)
                continue;
            const ToldStatement told = statementOf(side, said);
            for (const qsizetype under : m_pair.under(place)) {
                if (compare(place, told, under))
                    break;
            }
        }
        return m_findings;
    }

private:
    bool compare(qsizetype place, const ToldStatement &told, qsizetype under)
    {
        constexpr qsizetype mostHedges = 20; // more in a passage hedge no statement
        const CheckedPassage &passage = m_pair.source().said().at(under);
        const QList<Hedge> plain = hedges(under).plain.first(std::min(hedges(under).plain.size(), mostHedges));
        const bool isHearsayCovered = std::ranges::any_of(plain, &Hedge::isHearsay) && isPutDown(place);
        for (const Hedge &hedge : plain) {
            if (hedge.isHearsay && isHearsayCovered)
                continue;
            const Span words{passage.span.start + hedge.span.start, passage.span.start + hedge.span.end};
            const ToldStatement hedged = statementAround(m_pair.source(), passage, words);
            const Common common = inCommon(hedged, told);
            if (!isSameStatement(common) || isToldOutright(place, under, hedged, common))
                continue;
            m_findings.append({What::Certainty, Severity::Major, hedged.span, where(place, told, hedged)});
            return true;
        }
        return false;
    }

    // By an agent, or by names, numbers and dates with so much besides that it can hardly be another one.
    static bool isSameStatement(const Common &common)
    {
        constexpr qsizetype enough = 3;
        return common.agents > 0 || common.values > 1
            || (common.values > 0 && common.values + common.meanings >= enough);
    }

    // The sentence, or the one before it, which may speak for both.
    bool isPutDown(qsizetype place) const
    {
        const CheckedSide &side = m_pair.summary();
        const auto says = [&side](qsizetype one) {
            return saysWhoSays(side.characters(side.said().at(one).span), side.language());
        };
        return says(place) || (place > 0 && says(place - 1));
    }

    // Somewhere else the source may say the same for a fact.
    bool isToldOutright(qsizetype place, qsizetype under, const ToldStatement &hedged, const Common &common)
    {
        constexpr qsizetype most = 20; // passages that are looked at
        std::set<qsizetype> places;
        const QList<qsizetype> around = m_pair.around(place);
        places.insert(around.cbegin(), around.cend());
        for (const CheckedName &name : hedged.names) {
            const QList<qsizetype> naming = m_pair.naming(name);
            places.insert(naming.cbegin(), naming.cend());
        }
        places.erase(under);
        if (static_cast<qsizetype>(places.size()) > most)
            return true; // what is spoken of everywhere is said in many ways
        return std::ranges::any_of(places, [&](qsizetype other) {
            if (hedges(other).leans)
                return false;
            const Common again = inCommon(hedged, statementOf(m_pair.source(), m_pair.source().said().at(other)));
            return common.agents > 0
                ? again.agents > 0
                : again.values >= common.values && again.values + again.meanings >= common.values + common.meanings;
        });
    }

    // The part of the sentence that tells it.
    Span where(qsizetype place, const ToldStatement &told, const ToldStatement &hedged) const
    {
        const CheckedPassage &said = m_pair.summary().said().at(place);
        for (const CheckedName &name : told.names) {
            if (isAmong(hedged.names, name))
                return statementAround(m_pair.summary(), said, name.span).span;
        }
        return said.span;
    }

    const Hedges &hedges(qsizetype place)
    {
        const auto known = m_hedges.constFind(place);
        if (known != m_hedges.cend())
            return *known;
        const CheckedSide &side = m_pair.source();
        const Span span = side.said().at(place).span;
        return *m_hedges.insert(place, hedgesOf(side.characters(span), side.languageOf(span)));
    }

    const SummaryPair &m_pair;
    QHash<qsizetype, Hedges> m_hedges; // of passages of the source
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findOtherSpeakers(const SummaryPair &pair)
{
    return SpeakerCheck(pair).findings();
}

QList<RenditionFinding> findLostHedges(const SummaryPair &pair)
{
    return CertaintyCheck(pair).findings();
}

} // namespace dossier
