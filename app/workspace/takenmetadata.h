// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "intake/intake.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

// What stands beside a file the case knows, compared with the source it is.
struct TakenMetadata
{
    QStringList notes; // as ImportOutcome::notes has them
    std::optional<Write> write; // when the source is to be corrected
};

// What stands beside a file may have been corrected since it came in: then the source is, as by an act of a job that
// `who` started. What a person has said of the source stays. Errors are those of the reader.
Result<TakenMetadata> takeMetadata(
    const CaseReader &reader, const Source &there, const SourceMetadata &said, const QString &who);

} // namespace dossier
