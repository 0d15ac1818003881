// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/dates.h"
#include "analysis/nametrie.h"
#include "casefile/entity.h"
#include "casefile/link.h"
#include "casefile/passage.h"
#include "casefile/span.h"
#include "casefile/textlanguages.h"

#include <QList>
#include <QString>

namespace dossier {

// A text as alignment sees it.
struct AlignableText
{
    QString characters;
    QString language;
    QList<Passage> passages; // with their ids
    QList<NameHit> names; // known names found in it
    QList<FoundDate> dates;
    QList<PassageLanguage> passageLanguages{}; // of passages that somebody said to be in another language

    TextLanguages languages() const { return TextLanguages(language, characters, passageLanguages); }
};

struct LinkProposal
{
    PassageId source;
    PassageId rendered;
    double confidence = 0;
    QString rule; // "order-names-numbers"

    bool operator==(const LinkProposal &) const = default;
};

// The version of all rules behind the functions of this folder.
inline constexpr int collationVersion = 4;

// Links from the passages of a summary or translation to the passages of its source, by order, shared names, numbers
// and dates, shared words spelt alike, and lengths. A summary's passage may rest on several source passages; a
// passage for which nothing speaks stays without a link.
QList<LinkProposal> align(const AlignableText &source, const AlignableText &rendition, bool isSummary);

// Links said in groups: passages of the source and those of the rendition that all of them are linked to. A link is in
// one group, and a group has no link that was not given.
struct LinkGroup
{
    QList<PassageId> source; // ascending
    QList<PassageId> rendered;
    double confidence = 0; // the least of its links

    bool operator==(const LinkGroup &) const = default;
};

QList<LinkGroup> inGroups(const QList<LinkProposal> &links); // by the first passage of the rendition

} // namespace dossier
