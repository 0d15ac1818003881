// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/nametrie.h"
#include "casefile/casecontent.h"
#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <functional>

namespace dossier {

// Looks for names in texts of the case and proposes mentions, as new rows, where none stands yet and none of this
// entity was rejected.
class NameSearch
{
public:
    // The entities of `names` may be new; `uids` has those of all. `reader` outlives the search.
    NameSearch(const CaseReader &reader, const QList<KnownName> &names, const QHash<EntityId, Uid> &uids)
        : m_reader(reader)
        , m_uids(uids)
        , m_trie(names)
    {
    }

    // But for what overlaps `taken`.
    Result<void> look(const QList<TextId> &texts, const QList<TextSpan> &taken, CaseContent &content) const;

private:
    void addFound(
        const Text &text, const QList<Mention> &known, const QList<TextSpan> &taken, CaseContent &content) const;

    const CaseReader &m_reader;
    QHash<EntityId, Uid> m_uids;
    NameTrie m_trie;
};

// Looks for a name in all newest editions and current versions, as a job: what the search index finds is read and
// proposed some texts at a time, each part an act "find-names". `write` is called for each; its errors end the work.
// The entity may go while it is under way, which ends it too. Gives how many mentions were proposed. `stopped` is asked
// between parts.
Result<qsizetype> findNameEverywhere(const CaseReader &reader, const KnownName &name,
    const std::function<Result<void>(Write)> &write, const std::function<bool()> &stopped = {});

} // namespace dossier
