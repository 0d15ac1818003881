// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QByteArray>
#include <QString>

namespace dossier {

enum class RenditionKind { Summary, Translation };

QString toString(RenditionKind kind); // "summary", "translation"
bool fromString(const QString &word, RenditionKind &kind); // false when it is neither

// A translation or summary of a source in one language; its words belong to its versions.
struct Rendition
{
    RenditionId id;
    Uid uid;
    SourceId source;
    RenditionKind kind = RenditionKind::Summary;
    QString language; // ISO 639-1

    bool operator==(const Rendition &) const = default;
};

// One immutable state of a rendition.
struct Version
{
    VersionId id;
    Uid uid;
    RenditionId rendition;
    int number = 1;
    QString state; // "draft", "reviewed", or what its front matter says
    QString author;
    qint64 made = 0; // milliseconds since 1970-01-01 UTC, when it came into the case
    TextId text;

    bool operator==(const Version &) const = default;
};

} // namespace dossier
