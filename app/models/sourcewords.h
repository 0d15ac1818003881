// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/source.h"
#include "casefile/sourcelisting.h"

#include <QString>

// Words of the sources list in the language of the interface.
namespace dossier::phrase {

QString grouping(SourceGrouping grouping); // "Language", as a choice
QString order(SourceOrder order); // "Title", as a choice
// What stands over the sources of a group: "French", "May 2021", "Publisher not known".
QString sourceGroup(SourceGrouping grouping, const QString &key);
QString reliability(Reliability reliability); // "usually reliable"
QString letterAndReliability(Reliability reliability); // "B: usually reliable"; "not judged"

} // namespace dossier::phrase
