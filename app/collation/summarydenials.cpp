// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/negations.h"
#include "collation/statements.h"
#include "collation/summarypair.h"

#include <algorithm>

namespace dossier {

namespace {

using What = RenditionFinding::What;

// A sentence of the summary that rests on one of the source and says about as much: what the one denies the other must
// not tell. In anything longer or shorter a denial may stand beside what was summed up.
class DenialCheck
{
public:
    explicit DenialCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        if (!hasNegationWords(m_pair.source().language()) || !hasNegationWords(m_pair.summary().language()))
            return {};
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            if (m_pair.under(place).size() == 1)
                compare(m_pair.summary().said().at(place), m_pair.under(place).constFirst());
        }
        return m_findings;
    }

private:
    Negations negations(const CheckedSide &side, const CheckedPassage &passage) const
    {
        return negationsOf(side.characters(passage.span), side.language());
    }

    void compare(const CheckedPassage &told, qsizetype under)
    {
        const CheckedPassage &source = m_pair.source().said().at(under);
        if (told.kind != PassageKind::Sentence || !isAsLong(source, told) || !isSame(source, told))
            return;
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
            constexpr qsizetype longest = 1000; // letters; more make no sentence
            if (m_pair.source().said().at(place).letters > longest)
                return true;
            const Negations beside = negations(m_pair.source(), m_pair.source().said().at(place));
            if (!beside.plain.isEmpty() || beside.leans)
                return true;
        }
        return false;
    }

    const SummaryPair &m_pair;
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findDenials(const SummaryPair &pair)
{
    return DenialCheck(pair).findings();
}

} // namespace dossier
