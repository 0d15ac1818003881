// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace dossier {

// How much is in a case, kept with every change rather than counted.
struct CaseCounts
{
    qint64 sources = 0;
    qint64 texts = 0;
    qint64 passages = 0;
    qint64 entities = 0;
    qint64 mentions = 0;
    qint64 dates = 0;
    qint64 events = 0;
    qint64 claims = 0;
    qint64 proposals = 0; // rows of any kind that wait for a decision
    qint64 findings = 0; // open
    // Counted above, but in no list: proposals that removed sources alone speak for, until one comes back, and entities
    // that go by another which they are judged to be the same as.
    qint64 unseenEntities = 0;
    qint64 unseenEvents = 0;

    bool operator==(const CaseCounts &) const = default;
};

} // namespace dossier
