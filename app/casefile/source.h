// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"

#include <QString>

namespace dossier {

// How far a source can be relied on, after the Admiralty code (NATO STANAG 2511): A completely reliable … E unreliable,
// F cannot be judged. A source nobody has judged is NotJudged.
enum class Reliability { NotJudged, A, B, C, D, E, F };

QString toString(Reliability reliability); // "A" … "F", "" when not judged
Reliability reliabilityFromString(const QString &letter); // any case; what is not a letter A–F is NotJudged

// One article as a thing: who published it, when, how far it can be relied on. Its characters belong to its editions.
struct Source
{
    SourceId id;
    Uid uid;
    QString title;
    QString kind; // free words: "press article", "communiqué", "machine translation"
    QString publisher;
    QString author;
    Edtf published; // null when not known; never invented
    QString url;
    QString language; // ISO 639-1 of the newest edition's text, "" when not known
    Reliability reliability = Reliability::NotJudged;
    bool removed = false; // taken out of the case by a person, its marks with it; kept so that it can come back
    qint64 revision = 0;

    bool operator==(const Source &) const = default;
};

} // namespace dossier
