// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newversions.h"

#include "casefile/fingerprint.h"
#include "workspace/readingagain.h"

#include <QHash>

#include <algorithm>

namespace dossier {

namespace {

// The rendition of this kind and language among those that are known, which it is from now on.
KnownRendition &renditionOf(const RenditionMetadata &metadata, QList<KnownRendition> &known)
{
    const auto place = std::ranges::find_if(known, [&metadata](const KnownRendition &rendition) {
        return rendition.kind == metadata.kind && rendition.language == metadata.language;
    });
    if (place != known.end())
        return *place;
    known.append({{}, metadata.kind, metadata.language, {}, {}});
    return known.last();
}

} // namespace

Result<KnownRenditions> knownRenditions(const CaseReader &reader, const KnownNames &names, SourceId source)
{
    const Result<QList<RenditionRow>> rows = reader.renditions(source);
    if (!rows)
        return rows.error();
    const Result<QList<Text>> texts = reader.texts(source);
    if (!texts)
        return texts.error();
    KnownRenditions known;
    QHash<TextId, QString> characters;
    for (const Text &text : *texts) {
        characters.insert(text.id, text.characters);
        if (!text.edition || !text.current)
            continue;
        Result<AlignableText> alignable = alignableText(reader, names, text);
        if (!alignable)
            return alignable.error();
        known.ownText = {text.id, textKey(text.characters), *std::move(alignable)};
    }
    for (const RenditionRow &row : *rows) {
        KnownRendition rendition{row.rendition.id, row.rendition.kind, row.rendition.language, {}, {}};
        for (const Version &version : row.versions) {
            rendition.numbers.append(version.number);
            rendition.characters.append(characters.value(version.text));
        }
        known.renditions.append(rendition);
    }
    return known;
}

NewVersions addVersions(SourceContent &content, QList<KnownRendition> known, const QList<PreparedRendition> &renditions)
{
    struct Addition
    {
        RenditionMetadata of;
        int number = 1;
        const PreparedRendition *prepared = nullptr;
    };
    NewVersions versions;
    QList<Addition> additions;
    for (const PreparedRendition &prepared : renditions) {
        if (!prepared.file) {
            versions.refused.append({prepared.path, prepared.file.error()});
            continue;
        }
        KnownRendition &rendition = renditionOf(prepared.file->metadata, known);
        const QString &characters = prepared.file->file.characters;
        if (rendition.characters.contains(characters))
            continue;
        int number = std::max(1, prepared.file->metadata.version);
        if (rendition.numbers.contains(number))
            number = std::ranges::max(rendition.numbers) + 1;
        rendition.numbers.append(number);
        rendition.characters.append(characters);
        additions.append({prepared.file->metadata, number, &prepared});
        versions.notes += notesOf(prepared.file->file.issues);
    }
    // Which version is the newest is known only when all have their number.
    for (const Addition &addition : std::as_const(additions)) {
        KnownRendition &rendition = renditionOf(addition.of, known);
        if (!rendition.id)
            rendition.id = content.addRendition(rendition.kind, rendition.language);
        const bool isNewest = addition.number == std::ranges::max(rendition.numbers);
        content.addVersion(
            rendition.id, addition.number, isNewest, *addition.prepared->file, addition.prepared->reading);
    }
    versions.added = additions.size();
    return versions;
}

} // namespace dossier
