// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/holder.h"
#include "store/casereader.h"

#include <QString>

#include <optional>

namespace dossier {

// Why a case is open to be read alone.
struct ReadOnly
{
    enum class Why {
        Asked, // nothing stands in the way of writing
        Held, // somebody else has it open for writing
        Place, // the file or its folder takes no changes
        Copy // so too, and what is read is a private copy, brought up to date: what others write is not followed
    };
    Why why = Why::Asked;
    std::optional<Holder> holder; // Held

    bool operator==(const ReadOnly &) const = default;
};

// What stands in the way of writing the case at this path; `access` is how it is read.
ReadOnly readOnlyReason(const QString &path, CaseReader::Access access);

} // namespace dossier
