// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/collation.h"

#include <algorithm>
#include <map>

namespace dossier {

QList<LinkGroup> inGroups(const QList<LinkProposal> &links)
{
    struct Rests
    {
        QList<PassageId> on;
        double confidence = 1;
    };
    std::map<PassageId, Rests> rendered;
    for (const LinkProposal &link : links) {
        Rests &rests = rendered[link.rendered];
        rests.on.append(link.source);
        rests.confidence = std::min(rests.confidence, link.confidence);
    }
    QList<LinkGroup> groups;
    std::map<QList<PassageId>, qsizetype> known; // by what they rest on
    for (auto &[passage, rests] : rendered) {
        std::ranges::sort(rests.on);
        const auto [group, isNew] = known.emplace(rests.on, groups.size());
        if (isNew)
            groups.append({rests.on, {}, rests.confidence});
        LinkGroup &joined = groups[group->second];
        joined.rendered.append(passage);
        joined.confidence = std::min(joined.confidence, rests.confidence);
    }
    return groups;
}

} // namespace dossier
