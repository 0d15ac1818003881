// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/newentities.h"

#include <QList>
#include <QString>

#include <memory>

namespace dossier {

// The names an import meets. Entities that new texts name and the case does not have come in before the texts do, which
// then bring their mentions with them; texts that were there before are looked through for what is new. Waits for the
// writer; its errors are those of the reader and the writer. What it writes nobody signs: rules propose it.
class ImportedNames
{
public:
    ImportedNames(const CaseReader &reader, CaseWriter &writer); // the two outlive it

    Result<void> learn(); // those of the case
    // Goes on where an import was cut off that had proposed these.
    void goOnWith(const QList<Name> &names, const QList<EntityId> &entities);
    // They stay as they are while rows are made with them in other threads.
    std::shared_ptr<const KnownNames> known() const { return m_known; }

    // Gives entities to names in texts that are about to come in. A name that is not sure needs two texts of the
    // import.
    Result<void> propose(const QList<NameableText> &texts);
    bool hasNew() const { return !m_new.isEmpty(); } // that were not yet looked for
    // Looks for what is new in the texts of the case up to `last`; gives those that have some of it.
    Result<QList<TextId>> lookInTextsUntil(TextId last);
    // Entities that came in before the texts that name them, and the texts did not, because the import was stopped or
    // another name took the place.
    Result<void> removeUnnamed();

private:
    void keepUnknown(const QList<NameableText> &texts);
    Result<QList<TextId>> textsWith(const QList<KnownName> &names, TextId last) const;

    const CaseReader &m_reader;
    CaseWriter &m_writer;
    std::shared_ptr<const KnownNames> m_known;
    QList<KnownName> m_new;
    QList<NameableText> m_earlier; // names of earlier texts of this import, without their characters
    QList<EntityId> m_proposed; // in this import
};

} // namespace dossier
