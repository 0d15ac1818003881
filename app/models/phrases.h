// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"
#include "casefile/entity.h"
#include "casefile/rows.h"

#include <QString>

// Words of the case in the language of the interface, for lists, panels and screen readers.
namespace dossier::phrase {

QString languageName(const QString &language); // "French" of "fr"; the code itself when it has no name; "" of ""
QString typeName(EntityType type); // "Organisation"
QString groupName(EntityType type); // "Organisations"
QString question(ClaimKind kind); // "When", "How far they got", "Who did it", "How many"
// What a claim says, with the entity that it names where that is called otherwise: "a gang (Grey Heron)".
QString claimValue(const ClaimRow &claim);
QString withStance(const QString &value, Stance stance); // "60"; "not 60" of a source that denies it
QString verdict(Verdict verdict); // "No conflict: some are coarser"
QString sign(ClaimSign sign); // "agrees", "conflicts", "does not say" …: part of a longer phrase
QString status(Status status); // "proposed"
QString renditionName(RenditionKind kind); // "Summary"
QString versionState(const QString &state); // "draft", "reviewed" and "final" in words; any other is as it is
QString insideSentence(const QString &noun); // "organisation" of "Organisation", where the language writes it so
QString quoted(const QString &words); // “words”, as the language of the interface quotes
QString interfaceLanguage(); // ISO 639-1, for dossier::wording(date, language)
// "press article · 26 May 2021": what stands under a source's title.
QString sourceLine(const Source &source);

} // namespace dossier::phrase
