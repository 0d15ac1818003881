// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "analysis/nametrie.h"
#include "casefile/casecontent.h"
#include "collation/collation.h"
#include "intake/intake.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <utility>

namespace dossier {

// The names a case has, ready to be looked for.
struct KnownNames
{
    NameTrie trie; // of names and entities that are not rejected
    QHash<EntityId, Uid> uids; // of all entities, for fingerprints
    QHash<EntityId, EntityType> types; // likewise
    QList<KnownName> all; // rejected ones too: they are not proposed again
    QSet<EntityId> rejected;
};

// What rules found in a text, as new rows under it: passages, mentions of known names, dates, indicators, quotations.
// Gives the text back as alignment sees it, with the ids of the new passages.
AlignableText appendReading(CaseContent &content, const Text &text, const Reading &reading, const KnownNames &names);

// Links that alignment finds between a source's own text and a rendition of it, as new rows.
struct LinkableText
{
    QByteArray key; // textKey of its characters
    AlignableText alignable;
};
void appendLinks(CaseContent &content, const LinkableText &own, const LinkableText &rendered, bool isSummary);

// A source's own text as renditions are linked to it.
struct OwnText
{
    TextId id;
    QByteArray key; // textKey of its characters
    AlignableText alignable;
};

// Puts together what one source brings into a case, as new rows for the writer: the source with its first edition, or
// new versions for a source the case has already. All that rules found stands as proposed, under the rule that found
// it.
class SourceContent
{
public:
    SourceContent(const KnownNames &names, qint64 now); // `names` outlives it; `now` in milliseconds since 1970 UTC

    // Either of these first.
    void addSource(const ReadFile &file, const Reading &reading);
    void setSource(SourceId source, const OwnText &ownText);

    // A further edition of a source the case has; the texts of its renditions are linked to it by addRendered.
    void addEdition(SourceId source, int number, const ReadFile &file, const Reading &reading);
    void addRendered(const LinkableText &rendered, bool isSummary);

    // A rendition to hang versions on: new, or one the case has.
    RenditionId addRendition(RenditionKind kind, const QString &language);
    void addVersion(
        RenditionId rendition, int number, bool isNewest, const ReadRendition &file, const Reading &reading);

    SourceId source() const { return m_source; }
    const CaseContent &content() const { return m_content; }
    CaseContent takeContent() { return std::exchange(m_content, {}); } // the last thing asked
    const QHash<TextId, QList<FoundName>> &foundNames() const { return m_foundNames; } // by new text
    QJsonObject counts() const; // for the act

private:
    AlignableText addText(Text text, const Reading &reading);
    void addOwnText(int number, const ReadFile &file, const Reading &reading);

    const KnownNames &m_names;
    qint64 m_now = 0;
    CaseContent m_content;
    QHash<TextId, QList<FoundName>> m_foundNames;
    SourceId m_source;
    OwnText m_own;
};

} // namespace dossier
