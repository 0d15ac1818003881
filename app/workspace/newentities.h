// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/names.h"
#include "analysis/nametrie.h"
#include "casefile/casecontent.h"
#include "workspace/sourcecontent.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// A text in which names may stand that no entity has yet.
struct NameableText
{
    TextId id;
    QString language;
    QString characters;
    QList<FoundName> names; // what recognition found; empty for a text that is only looked through
    QList<Span> taken; // by mentions, which are left alone
};

// Entities that texts name and the case does not have, and further names of those it has: as rows for the writer, all
// proposed, with a mention for every occurrence of every new name in the texts it is shown.
class NewEntities
{
public:
    NewEntities(const QList<NameableText> &texts, const KnownNames &known); // `known` outlives it

    bool isEmpty() const { return m_content.names.isEmpty(); }
    QStringList spellings() const; // of the new names
    void mention(const NameableText &text);
    CaseContent content() const; // without entities that stand nowhere
    QJsonObject counts() const; // for the act

private:
    const KnownNames &m_known;
    CaseContent m_content;
    QHash<EntityId, Uid> m_uids; // of the new ones
    NameTrie m_trie;
};

} // namespace dossier
