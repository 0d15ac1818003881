// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rendition.h"
#include "casefile/result.h"

#include <QString>

#include <optional>

namespace dossier {

// A rendition from a file, with what the file says of itself; what it does not say is empty.
struct TextAtHand
{
    QString characters; // as stored: paragraphs parted by "\n"
    std::optional<RenditionKind> kind;
    QString language; // ISO 639-1
    QString state;
    QString author;

    bool operator==(const TextAtHand &) const = default;
};

// A front matter, where there is one, tells what it is. In any encoding the readers of files know; errors are theirs
// (intake/intake.h).
Result<TextAtHand> textInFile(const QString &path);
// A pasted text as it is stored.
QString textAtHand(const QString &pasted);

} // namespace dossier
