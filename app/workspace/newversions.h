// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "workspace/preparedsource.h"
#include "workspace/sourcecontent.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace dossier {

// What the case has of one rendition while versions are being added to it.
struct KnownRendition
{
    RenditionId id; // invalid until the case has it
    RenditionKind kind = RenditionKind::Summary;
    QString language;
    QList<int> numbers;
    QStringList characters; // of its versions
};

// The renditions of a source, and its own text as new ones are linked to it. Errors are those of the reader.
struct KnownRenditions
{
    QList<KnownRendition> renditions;
    OwnText ownText;
};
Result<KnownRenditions> knownRenditions(const CaseReader &reader, const KnownNames &names, SourceId source);

// What became of the files of renditions.
struct NewVersions
{
    qsizetype added = 0;
    QStringList notes; // as ImportOutcome::notes has them
    QList<std::pair<QString, Error>> refused; // paths of files that could not be read, and why
};

// Adds each rendition's file as a version, unless the case has the same words in a version of that rendition.
NewVersions addVersions(
    SourceContent &content, QList<KnownRendition> known, const QList<PreparedRendition> &renditions);

} // namespace dossier
