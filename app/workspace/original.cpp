// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/original.h"

#include "intake/encoding.h"
#include "store/casereader.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const Edition *wantedOf(const QList<Edition> &editions, EditionId wanted, TextId text)
{
    for (const Edition &edition : editions) {
        if (wanted ? edition.id == wanted : edition.text == text)
            return &edition;
    }
    return wanted || editions.isEmpty() ? nullptr : &editions.last();
}

// The place in the edition's own text: as it is, or by way of what a passage of a rendition rests on.
std::optional<Span> placeIn(const CaseReader &reader, TextId own, const ReadingPlace &place)
{
    if (place.text == own)
        return place.span;
    if (!place.passage)
        return {};
    const Result<QList<Passage>> others = reader.linkedPassages(place.passage);
    if (!others)
        return {};
    const auto there = std::ranges::find(*others, own, &Passage::text);
    return there == others->cend() ? std::nullopt : std::optional(there->span);
}

} // namespace

Result<Original> originalOf(const CaseReader &reader, SourceId source, EditionId edition, const ReadingPlace &place)
{
    Original original;
    const Result<Source> row = reader.source(source);
    const Result<QList<Edition>> editions = reader.editions(source);
    if (!row)
        return row.error();
    if (!editions)
        return editions.error();
    const Edition *wanted = wantedOf(*editions, edition, place.text);
    if (!wanted)
        return Error{ErrorCode::NotFound, u"edition"_s, {}};
    const Result<QByteArray> bytes = reader.editionBytes(wanted->id);
    if (!bytes)
        return bytes.error();
    original.source = *row;
    original.editions = *editions;
    original.edition = *wanted;
    original.bytes = *bytes;
    original.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    Result<Decoded> decoded = decodedBytes(*bytes, wanted->encoding);
    if (!decoded)
        return original; // it can still be looked at byte by byte
    if (const std::optional<Span> span = placeIn(reader, wanted->text, place)) {
        const Result<Text> text = reader.text(wanted->text);
        if (text)
            original.place = text->map.toBytes(*span, decoded->characters);
    }
    if (bytes->size() <= Original::mostText)
        original.text = RawText(std::move(*decoded));
    return original;
}

} // namespace dossier
