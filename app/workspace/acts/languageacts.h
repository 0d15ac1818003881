// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QString>

// What a person says of the language of a passage. See entityacts.h for `who` and errors.

namespace dossier::acts {

// A passage is in a language (ISO 639-1); that of its text: as the text; "": nobody can say. The text is read again in
// the same act, this passage by the words and rules of its language; it may be parted otherwise then. Kept when the
// text is read again later. Invalid for what is no passage of a source's own text, and when that was said or is so
// already.
Result<Write> setPassageLanguage(
    const CaseReader &reader, const QString &who, PassageId passage, TextId text, const QString &language);

} // namespace dossier::acts
