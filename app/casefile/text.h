// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/offsetmap.h"

#include <QList>
#include <QString>

namespace dossier {

// What was read from an edition or written in a version: language, characters in NFC, and the map back to the original.
// Passages, mentions, dates, evidence, alignment and search belong to a text.
struct Text
{
    TextId id;
    SourceId source; // whose words it is, or renders
    EditionId edition; // exactly one of edition and version is set
    VersionId version;
    QString language; // ISO 639-1, "" when it could not be told
    QString languageOrigin; // "metadata", "detected", "person", "front-matter"
    QString characters; // NFC; paragraphs parted by "\n"
    OffsetMap map; // empty when the text was written here, not read from bytes
    int rulesVersion = 0; // of the rules that last read it; 0 is never
    bool current = true; // its source's newest edition, its rendition's newest version
    // Hashes by which texts that say nearly the same are found. Written with the text and asked for by
    // CaseReader::textsBySketch; not read back with it.
    QList<quint64> sketch = {};

    bool operator==(const Text &) const = default;
};

} // namespace dossier
