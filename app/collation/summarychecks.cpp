// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/stopwords.h"
#include "collation/summarypair.h"

#include <algorithm>
#include <tuple>

namespace dossier {

QList<RenditionFinding> checkSummary(const CheckedText &source, const CheckedText &summary,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities)
{
    if (!tableLanguages().contains(source.text.language) || !tableLanguages().contains(summary.text.language))
        return {};
    const SummaryPair pair(source, summary, links, entities);
    QList<RenditionFinding> findings = findUnsupportedValues(pair) + findSwappedNumbers(pair) + findOtherNames(pair)
        + findOtherSpeakers(pair) + findDenials(pair) + findLostHedges(pair) + findStrayingSentences(pair);
    std::ranges::stable_sort(findings, {},
        [](const RenditionFinding &finding) { return std::tuple(finding.rendered, static_cast<int>(finding.what)); });
    return findings;
}

} // namespace dossier
