// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/negations.h"
#include "collation/statements.h"
#include "collation/summarypair.h"
#include "collation/tellingwords.h"

#include <algorithm>

namespace dossier {

namespace {

using What = RenditionFinding::What;

// A sentence of the summary that rests on one of the source and says about as much: what the one denies the other must
// not tell. In anything longer or shorter a denial may stand beside what was summed up: there it is lost only where the
// sentence tells of what nothing but the denial speaks of.
class DenialCheck
{
public:
    explicit DenialCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        if (!hasNegationWords(m_pair.source().language()) || !hasNegationWords(m_pair.summary().language()))
            return {};
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const bool isTold = m_pair.under(place).size() == 1
                && compare(m_pair.summary().said().at(place), m_pair.under(place).constFirst());
            if (!isTold)
                lookForLost(place);
        }
        return m_findings;
    }

private:
    Negations negations(const CheckedSide &side, const CheckedPassage &passage) const
    {
        return negationsOf(side.characters(passage.span), side.language());
    }

    bool compare(const CheckedPassage &told, qsizetype under)
    {
        const CheckedPassage &source = m_pair.source().said().at(under);
        if (told.kind != PassageKind::Sentence || !isAsLong(source, told) || !isSame(source, told))
            return false;
        const Negations first = negations(m_pair.source(), source);
        const Negations second = negations(m_pair.summary(), told);
        const auto within = [](const CheckedPassage &passage, Span word) {
            return Span{passage.span.start + word.start, passage.span.start + word.end};
        };
        if (!first.plain.isEmpty() && second.plain.isEmpty() && !second.leans)
            m_findings.append(
                {What::Negation, Severity::Critical, within(source, first.plain.constFirst()), told.span});
        else if (first.plain.isEmpty() && !first.leans && !second.plain.isEmpty() && !isDeniedBeside(under))
            m_findings.append(
                {What::Negation, Severity::Critical, source.span, within(told, second.plain.constFirst())});
        else
            return false;
        return true;
    }

    void lookForLost(qsizetype place)
    {
        const CheckedPassage &told = m_pair.summary().said().at(place);
        const QList<qsizetype> &under = m_pair.under(place);
        if (told.kind != PassageKind::Sentence || told.letters > longestSentence || under.size() > mostLinked)
            return;
        const Negations kept = negations(m_pair.summary(), told);
        if (!kept.plain.isEmpty() || !kept.all.isEmpty() || kept.leans)
            return;
        TellingWords said;
        said.insert(tellingWords(m_pair.summary(), told, told.span));
        for (const qsizetype one : under) {
            const CheckedPassage &source = m_pair.source().said().at(one);
            if (source.letters > longestSentence)
                continue;
            const Negations denied = negations(m_pair.source(), source);
            for (const Span word : denied.all.first(std::min(denied.all.size(), mostDenials))) {
                const Span words{source.span.start + word.start, source.span.start + word.end};
                if (!isToldOf(said, place, one, statementAround(m_pair.source(), source, words).span, words))
                    continue;
                m_findings.append({What::Negation, Severity::Critical, words, told.span});
                return;
            }
        }
    }

    // Some of the words that are denied, that stand nowhere else around and belong to no name.
    bool isToldOf(const TellingWords &said, qsizetype place, qsizetype under, Span denied, Span denial) const
    {
        const CheckedSide &side = m_pair.source();
        const TellingWords others = wordsBeside(place, under, denied);
        const QList<TellingWord> words = tellingWords(side, side.said().at(under), denied);
        qsizetype telling = 0;
        qsizetype shared = 0;
        qsizetype own = 0;
        for (const TellingWord &word : words) {
            if (word.span.overlaps(denial))
                continue;
            ++telling;
            if (!said.contains(word))
                continue;
            ++shared;
            own += word.isOfName || others.contains(word) ? 0 : 1;
        }
        constexpr qsizetype enough = 2;
        return own >= enough || (own > 0 && (shared * 2 >= telling || shared > enough));
    }

    // Of what stands around the sentences it rests on, but for the part that is denied.
    TellingWords wordsBeside(qsizetype place, qsizetype under, Span denied) const
    {
        const CheckedSide &side = m_pair.source();
        TellingWords others;
        for (const qsizetype one : m_pair.around(place)) {
            const CheckedPassage &passage = side.said().at(one);
            if (passage.letters > longestSentence)
                continue;
            for (const TellingWord &word : tellingWords(side, passage, passage.span)) {
                if (one != under || !denied.overlaps(word.span))
                    others.insert({word});
            }
        }
        return others;
    }

    static bool isAsLong(const CheckedPassage &source, const CheckedPassage &told)
    {
        constexpr double least = 0.6;
        constexpr double most = 1.7;
        const double ratio =
            static_cast<double>(told.letters) / static_cast<double>(std::max<qsizetype>(1, source.letters));
        return ratio >= least && ratio <= most;
    }

    // By names, numbers and dates, or by what its words mean.
    bool isSame(const CheckedPassage &source, const CheckedPassage &told) const
    {
        const Common common = inCommon(statementOf(m_pair.source(), source), statementOf(m_pair.summary(), told));
        constexpr qsizetype enough = 2;
        return common.values > 0 || common.meanings >= enough;
    }

    // The summary may take it from there.
    bool isDeniedBeside(qsizetype under) const
    {
        for (const qsizetype place : {under - 1, under + 1}) {
            if (place < 0 || place >= m_pair.source().said().size())
                continue;
            if (m_pair.source().said().at(place).letters > longestSentence)
                return true;
            const Negations beside = negations(m_pair.source(), m_pair.source().said().at(place));
            if (!beside.plain.isEmpty() || beside.leans)
                return true;
        }
        return false;
    }

    static constexpr qsizetype mostLinked = 4;
    static constexpr qsizetype mostDenials = 5;

    const SummaryPair &m_pair;
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findDenials(const SummaryPair &pair)
{
    return DenialCheck(pair).findings();
}

} // namespace dossier
