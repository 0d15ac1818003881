// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "casefile/edtf.h"
#include "casefile/result.h"
#include "intake/intake.h"
#include "workspace/newentities.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

struct PreparedRendition
{
    QString path;
    Result<ReadRendition> file; // or why it could not be read
    Reading reading;
};

// A source's file and its renditions, read and understood, before the case is asked about anything.
struct PreparedSource
{
    Result<ReadFile> file = Error(); // or why it could not be read
    Reading reading;
    QList<PreparedRendition> renditions; // versions in order
};

// Both read from the disk; fit for any thread. `published` is the day the rendition's source was published, if known.
PreparedSource prepareSource(const IntakeItem &item);
PreparedRendition prepareRendition(const QString &path, const Edtf &published);

// Those of its texts that could be read, in which names may stand.
QList<NameableText> nameableTexts(const PreparedSource &prepared);
QList<NameableText> nameableTexts(const PreparedRendition &prepared);

// What reading has noticed, as ImportOutcome::notes has it. The source's file could be read.
QStringList notesOf(const QList<IntakeIssue> &issues);
QStringList notesOf(const PreparedSource &prepared); // without its renditions'

} // namespace dossier
