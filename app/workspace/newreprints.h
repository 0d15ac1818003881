// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"
#include "store/casereader.h"

#include <QList>
#include <QString>

#include <utility>

namespace dossier {

struct NewReprints
{
    // What a source shares with another: "near-duplicate TITLE", "reprint TITLE", of that other one.
    struct Note
    {
        SourceId source;
        QString words;
    };
    QList<Finding> findings; // new rows
    QList<Note> notes; // of all pairs, those the case has a finding of as well
};

// Texts that say nearly the same as texts of other sources, or have others in them: texts that have come in, with their
// sketches (collation/reprints.h), against all of the case. Of two texts the one published first comes first, and the
// finding says how many hundredths of each stand in the other.
Result<NewReprints> findReprints(const CaseReader &reader, const QList<std::pair<TextId, QList<quint64>>> &sketches);

} // namespace dossier
