// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rendition.h"

#include <QString>

#include <optional>

namespace dossier {

// What a file's name says: "NAME.summary.en.1.md".
struct RenditionName
{
    QString sourceStem; // NAME
    RenditionKind kind = RenditionKind::Summary;
    QString language;
    int version = 0; // 0: the newest, which carries no number

    bool operator==(const RenditionName &) const = default;
};

// None when the name is not that of a rendition.
std::optional<RenditionName> renditionName(const QString &fileName);

// Whether a name that is none of a rendition has the word for one in it: "a.translation.md", "a.summary.en.0.md".
bool isNearlyRenditionName(const QString &fileName);

// The name without the ending of a text; "report.txt" → "report".
QString stemOf(const QString &fileName);

bool isPlainTextName(const QString &fileName); // .txt, .text
bool isMarkdownName(const QString &fileName); // .md, .markdown
bool isMetadataName(const QString &fileName); // .meta

} // namespace dossier
