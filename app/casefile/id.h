// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>
#include <QtTypes>

#include <compare>

namespace dossier {

// An integer key of one kind of row, local to one file: it never leaves the file. Zero is "none"; negative keys name
// rows of a CaseContent that have not been written yet.
template <typename Tag> struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 key) : value(key) { }
    constexpr bool isValid() const { return value != 0; }
    constexpr explicit operator bool() const { return isValid(); }
    constexpr auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using SourceId = Id<struct SourceTag>;
using EditionId = Id<struct EditionTag>;
using RenditionId = Id<struct RenditionTag>;
using VersionId = Id<struct VersionTag>;
using TextId = Id<struct TextTag>;
using DraftId = Id<struct DraftTag>;
using ParagraphId = Id<struct ParagraphTag>;
using DraftLinkId = Id<struct DraftLinkTag>;
using PassageId = Id<struct PassageTag>;
using LinkId = Id<struct LinkTag>;
using MentionId = Id<struct MentionTag>;
using EntityId = Id<struct EntityTag>;
using NameId = Id<struct NameTag>;
using SamenessId = Id<struct SamenessTag>;
using IndicatorId = Id<struct IndicatorTag>;
using QuotationId = Id<struct QuotationTag>;
using DateId = Id<struct DateTag>;
using EventId = Id<struct EventTag>;
using ClaimId = Id<struct ClaimTag>;
using EvidenceId = Id<struct EvidenceTag>;
using NoteId = Id<struct NoteTag>;
using FindingId = Id<struct FindingTag>;
using ActId = Id<struct ActTag>; // act.seq
using RunId = Id<struct RunTag>;

// The name of a thing people refer to, the same in the file, in bundles and in links: a UUID of version 7 (RFC 9562),
// whose order is the order of making.
using Uid = QUuid;
Uid newUid();

} // namespace dossier
