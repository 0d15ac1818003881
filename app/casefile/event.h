// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/origin.h"

#include <QString>

namespace dossier {

// Something that happened. Its date is worked out from its accepted claims (collation/verdict.h), or set by a person.
struct Event
{
    EventId id;
    Uid uid;
    QString title;
    QString description;
    Edtf date; // null when no date is known: it stands in the tray
    DatePart part = DatePart::None;
    ClaimId preferred; // the claim a person chose; then `reason` says why and the others stay
    QString reason;
    bool dateSetByPerson = false;
    Standing standing;

    bool operator==(const Event &) const = default;
};

} // namespace dossier
