// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "intake/intake.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/owedcomparison.h"
#include "workspace/sourcecontent.h"

#include <QString>

#include <optional>

namespace dossier {

// A further edition of a source, as it is to be written.
struct NewEdition
{
    Write write;
    OwedComparison::Fresh fresh;
    std::optional<TextId> before; // the own text that it takes the place of
    int number = 1; // of the edition
    qsizetype orphaned = 0; // marks that it has no place for
    QString title; // of the source
};

// The older edition stays as it was; what people made and settled in it comes along, and the source's renditions are
// linked to the new text. `who` started the job. Errors are those of the reader.
Result<NewEdition> newEdition(
    const CaseReader &reader, const KnownNames &names, SourceId source, const ReadFile &file, const QString &who);

} // namespace dossier
