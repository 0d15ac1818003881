// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/textathand.h"

#include "intake/intake.h"

namespace dossier {

Result<TextAtHand> textInFile(const QString &path)
{
    const Result<ReadRendition> rendition = readRendition(path);
    if (!rendition)
        return rendition.error();
    const RenditionMetadata &metadata = rendition->metadata;
    const bool saysWhatItIs = !metadata.language.isEmpty();
    return TextAtHand{rendition->file.characters,
        saysWhatItIs ? std::optional(metadata.kind) : std::optional<RenditionKind>(), metadata.language, metadata.state,
        metadata.author};
}

QString textAtHand(const QString &pasted)
{
    const Result<StoredText> stored = toStoredText(pasted.toUtf8());
    return stored ? stored->characters : pasted;
}

} // namespace dossier
