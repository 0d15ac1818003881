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

namespace dossier {

// The names a case has, ready to be looked for.
struct KnownNames
{
    NameTrie trie; // of names and entities that are not rejected
    QHash<EntityId, Uid> uids; // of all entities, for fingerprints
    QList<KnownName> all; // rejected ones too: they are not proposed again
    QSet<EntityId> rejected;
};

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

    // A rendition to hang versions on: new, or one the case has.
    RenditionId addRendition(RenditionKind kind, const QString &language);
    void addVersion(
        RenditionId rendition, int number, bool isNewest, const ReadRendition &file, const Reading &reading);

    SourceId source() const { return m_source; }
    const CaseContent &content() const { return m_content; }
    const QHash<TextId, QList<FoundName>> &foundNames() const { return m_foundNames; } // by new text
    QJsonObject counts() const; // for the act

private:
    AlignableText addText(Text text, const QByteArray &key, const Reading &reading);
    void addMention(const Text &text, const QByteArray &key, const NameHit &hit);
    void addLinks(const AlignableText &rendered, const QByteArray &renderedKey, bool isSummary);

    const KnownNames &m_names;
    qint64 m_now = 0;
    CaseContent m_content;
    QHash<TextId, QList<FoundName>> m_foundNames;
    SourceId m_source;
    OwnText m_own;
};

} // namespace dossier
