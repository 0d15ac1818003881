// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "shell/fields.h"

namespace dossier {

// What an entity's card leaves to choose from when something is done to it. Ids are of the rows named.

QList<ChoiceField::Choice> partsOf(const EntityCard &card); // entities it is judged to be the same as
QList<ChoiceField::Choice> namesOf(const EntityCard &card);
QList<ChoiceField::Choice> namesToPrefer(const EntityCard &card); // those that lists do not show yet

} // namespace dossier
