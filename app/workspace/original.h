// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edition.h"
#include "casefile/result.h"
#include "casefile/source.h"
#include "casefile/span.h"
#include "workspace/rawtext.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace dossier {

class CaseReader;

// Where somebody is reading when they ask for the original: a span of a text, and the passage there, which leads from a
// rendition to the source's own text. All of it may be missing.
struct ReadingPlace
{
    TextId text;
    Span span;
    PassageId passage;

    bool operator==(const ReadingPlace &) const = default;
};

// An edition as it arrived: what is known of it, its bytes, and the characters they were read as.
struct Original
{
    static constexpr qint64 mostText = 32 * 1024 * 1024; // bytes; of a longer file no characters are given

    Source source;
    QList<Edition> editions; // of the source, in the order they came
    Edition edition; // the one this is
    QByteArray bytes;
    QByteArray sha256; // of these bytes; the edition's own where nothing happened to them
    RawText text; // empty where the bytes can no longer be read as text, or are too many
    // The bytes that the place was read from: first and one past the last. Empty at 0 when it does not lead here.
    std::pair<qint64, qint64> place;

    bool isIntact() const { return sha256 == edition.sha256; }
};

// Of a source: this edition, or without one the edition the place stands in, else the newest. Errors: NotFound, and the
// file's own.
Result<Original> originalOf(
    const CaseReader &reader, SourceId source, EditionId edition = {}, const ReadingPlace &place = {});

} // namespace dossier
