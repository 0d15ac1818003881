// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"
#include "workspace/light.h"

#include <QList>

namespace dossier {

class ReadingColumn;

// A place that a column is brought level by, in offsets of the stored text.
struct LevelPlace
{
    ReadingColumn *column = nullptr;
    Span span;
    bool saysTheSame = false; // as the passage that the leading column stands at
};

// Where the columns have something of what is lit. Of an event they show the same piece of evidence side by side: the
// one gone to, else the one in the column the focus came from, else the first; a rendition what says the same, whether
// that is evidence too or not. So it is with the mention of an entity that was gone to; a rendition that does not say
// the same stays where it is.
QList<LevelPlace> levelPlaces(const QList<ReadingColumn *> &columns, const Light &light);

} // namespace dossier
