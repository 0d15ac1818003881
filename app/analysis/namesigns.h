// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/namewords.h"
#include "casefile/entity.h"

#include <optional>

// What the shape of a name and the words beside it tell of it, with no regard to the rest of the text.
namespace dossier {

// German: before which a capital is a noun's.
bool isDeterminer(QStringView word);

// Headlines in capitals throughout tell nothing by them, not even those of one word.
bool isShouted(const PassageWords &words, bool heading);

// So many at least and at most.
bool isFigures(QStringView word, qsizetype least, qsizetype most);

// By a word such as "société" before it.
std::optional<EntityType> announcedBy(const NameWord &word);

// Of a full name that the bracket behind it shortens.
EntityType typeOfDefined(const PassageWords &words, qsizetype bracket, NameRun full);

// What was left of a name whose end is another's: "Comando Carabinieri per la".
bool isLoose(const PassageWords &words, NameRun run);

// "General Motors", "King Lear": titles that names begin with, too.
bool isDignity(QStringView word);

// "Ministry": of which nobody can tell whose.
bool isBareInstitution(const PassageWords &words, NameRun run);

bool hasOrganisationWord(const PassageWords &words, NameRun run);

// As spelt, or in capitals: "PARIS".
bool isPlaceName(const PassageWords &words, NameRun run);

// "APT28", "UNC-1234"
bool isActorNumber(QStringView spelling);

// Endings of nouns and adverbs that are no names.
bool looksCommon(QStringView word);

// A given name or a title before others.
bool isPersonName(const PassageWords &words, NameRun run);

// "president Zelda"
bool isIntroduced(const PassageWords &words, NameRun run);

bool hasPlaceWord(const PassageWords &words, NameRun run);

// "Xyz, a Danish company", "Xyz, le géant danois"
std::optional<EntityType> byDescription(const PassageWords &words, NameRun run);

// By how it ends.
bool isGermanNoun(QStringView word);

// "la ministre de la Mer, Ada Roy, a …"
bool isApposition(const PassageWords &words, NameRun run);

// "van den", "ter"
bool isPersonLink(QStringView word);

// One of its words is a place's name.
bool holdsPlace(const PassageWords &words, NameRun run);

} // namespace dossier
