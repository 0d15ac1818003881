// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "collation/checks.h"
#include "store/casereader.h"

#include <QHash>
#include <QList>

namespace dossier {

// Texts of a case as checks see them: what was rejected in them is not there.
class CheckedTexts
{
public:
    enum class Names {
        Known, // of entities alone
        All, // those that are no entity yet too, which takes a reading of the text
    };

    explicit CheckedTexts(const CaseReader &reader) : m_reader(reader) { }

    Result<CheckedText> read(const Text &text, Names names);
    Result<void> learnTypes(const QList<EntityId> &entities);
    const QHash<EntityId, EntityType> &types() const { return m_types; } // of all entities that were met

private:
    const CaseReader &m_reader;
    QHash<EntityId, EntityType> m_types;
};

} // namespace dossier
