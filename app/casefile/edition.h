// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QByteArray>
#include <QString>

namespace dossier {

// One state of a source's bytes as they arrived; immutable. The bytes stand apart (CaseReader::editionBytes), so that
// lists never read past them.
struct Edition
{
    EditionId id;
    Uid uid;
    SourceId source;
    int number = 1; // 1 is the first that arrived
    QByteArray sha256; // of the original bytes, 32 bytes
    qint64 size = 0; // of the original bytes
    QString fileName; // with the folders below the one that was brought in: "2021/report.txt"
    QString mediaType; // "text/plain", "text/markdown"
    QString encoding; // "UTF-8"
    QString reader; // which reader read it, and its version: "plain-text/1"
    qint64 arrived = 0; // milliseconds since 1970-01-01 UTC
    TextId text;

    bool operator==(const Edition &) const = default;
};

} // namespace dossier
