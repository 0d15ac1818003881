// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/events.h"

namespace dossier {

// Whether a date stands in its sentence by the way, so that what it dates is hardly what a reader looks for on a
// timeline: what is still to come when the source is published ("opens tomorrow"); how long something lasted or will
// ("until Friday"); since when something is as it is, but for a day on which it began ("museum director since 2016"); a
// year long past ("founded in 1665"), or counted back ("three years ago"); what is dated more coarsely than something
// else in the passage; the day on which somebody only said something ("told us on Saturday"). Words for fr, nl, it, en
// and de (ISO 639-1); in other languages nobody only says something.
bool isAside(const DatedPassage &passage);

} // namespace dossier
