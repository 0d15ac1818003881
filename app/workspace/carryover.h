// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"
#include "casefile/textlanguages.h"
#include "store/casereader.h"
#include "workspace/sourcecontent.h"

#include <QtTypes>

namespace dossier {

// What became of the rows of an older edition that people made or settled.
struct CarriedOver
{
    qsizetype exact = 0; // their words stand in the new edition as they were
    qsizetype nearly = 0; // nearly so
    qsizetype orphaned = 0; // nowhere, or nobody can say where

    bool operator==(const CarriedOver &) const = default;
};

// Carries what people made or settled in a text over to the text of a newer edition (collation/placing.h): marks, the
// evidence of claims, links to renditions, notes. A mark that the rules found at its new place too takes the standing
// of the old one; a mark without a place comes along orphaned, with its quotation. The old text keeps all of its own.
// What was only proposed is not carried: the rules have read the new text. `added` holds the new text's rows and takes
// the carried ones; notes move, as rows in `changed`.
Result<CarriedOver> carryOver(const CaseReader &reader, const KnownNames &names, TextId before, const Text &now,
    CaseContent &added, CaseContent &changed);

// What was said of the languages of passages of a text, at the places where their words stand in these characters.
Result<QList<PassageLanguage>> languagesCarriedOver(
    const CaseReader &reader, const Text &before, const QString &characters);

} // namespace dossier
