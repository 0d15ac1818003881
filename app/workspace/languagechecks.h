// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/finding.h"
#include "casefile/passage.h"
#include "casefile/result.h"
#include "casefile/rows.h"
#include "casefile/text.h"
#include "casefile/textlanguages.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QList>
#include <QString>

#include <functional>

namespace dossier {

// The check whose findings say which passage of a source is in another language than its text. What a person says of a
// passage is one of them, accepted; that it is in the language of its text after all is one rejected.
inline const QString languageCheck = QStringLiteral("language");

// Passages of sources that are in another language than their texts, or may be (analysis/passagelanguages.h), as
// findings of the case, in these texts; renditions are passed over: what was left untranslated is found beside the
// source. A finding that somebody has settled stays as it is; an open one goes when it is not found any more. `write`
// is called for many texts at once where something changes; its errors end the work.
Result<void> checkLanguages(
    const CaseReader &reader, const QList<TextId> &texts, const std::function<Result<void>(Write)> &write);

// What a column shows of the passages of a text: those of its findings that nobody has rejected.
Result<QList<RemarkMark>> languagesSaid(const CaseReader &reader, TextId text);

// What a person has said of the languages of passages of a text, by its findings: those that were accepted, and those
// that were rejected as in the text's own language.
QList<PassageLanguage> saidLanguages(const QList<Finding> &findings, const Text &text);
Result<QList<PassageLanguage>> saidLanguages(const CaseReader &reader, const Text &text);

// What names the finding on a passage, whoever makes it.
QByteArray languageFingerprint(const Text &text, Span passage);

} // namespace dossier
