// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/entity.h"
#include "casefile/id.h"
#include "casefile/passage.h"
#include "casefile/span.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dossier {

// An entity that a passage names.
struct NamedEntity
{
    EntityId entity;
    Uid uid;
    EntityType type = EntityType::Other;
    QString label;
    qint64 mentionsInSource = 0; // in the source's own text
    qint64 sources = 0; // that name it

    bool operator==(const NamedEntity &) const = default;
};

// A passage of a source's own text with a date in it, and who it names. A passage with two dates is given twice.
struct DatedPassage
{
    SourceId source;
    Edtf published; // null when not known
    TextId text;
    PassageId passage;
    Span span; // of the passage, in the text
    QString characters; // of the passage
    QString language; // ISO 639-1
    Span words; // of the date, in the text
    QString wording; // the date's
    Edtf edtf;
    DatePart part = DatePart::None;
    QString anchor; // EDTF it was counted from, "" when absolute
    QList<NamedEntity> entities;
    PassageKind kind = PassageKind::Sentence;
    // Who the sentence just before names: they stand in where this one names nobody that counts ("It began in April
    // 2019."), but not for a bare year. May be left empty.
    QList<NamedEntity> before{};
    // All dates of the passage, this one among them or not: one that says more exactly when takes the place of a
    // coarser one ("two years ago, on 17 November"). May be left empty.
    QList<Edtf> dates{};

    bool operator==(const DatedPassage &) const = default;
};

// What one source says of when it happened.
struct EventClaimProposal
{
    SourceId source;
    TextId text;
    PassageId passage;
    Span span; // the evidence: the passage
    Span words; // the date's, inside it
    QString wording;
    Edtf date;
    DatePart part = DatePart::None;
    QString anchor;
    // Whether it was put to what other passages tell of (collation/coarsertellings.h): its date may be coarser.
    bool isJoined = false;

    bool operator==(const EventClaimProposal &) const = default;
};

struct EventProposal
{
    QString title; // words of the first passage, "…" where they are cut
    Edtf date;
    DatePart part = DatePart::None;
    QList<EntityId> entities; // that made it or joined it, those named by most of its sources first
    QList<EventClaimProposal> claims; // earliest published first, one for each passage
    QString rule; // "date-entity", "date-entity-before"; "date-aside" where it is minor
    // Whether one source alone tells of it, and only by the way (collation/asides.h).
    bool isMinor = false;
    // Of the date and the entity that its earliest passage is most about: names neither rule nor row.
    QByteArray fingerprint;
    // The one above, then those of the date and each other entity its passages name; no two events have one in common.
    // A source that comes in later but was published earlier can bring another to the front: an event that the case
    // knows by any of them is this one.
    QList<QByteArray> knownAs;

    bool operator==(const EventProposal &) const = default;
};

// What is dated the same and shares an entity is one event: each passage with a date and an entity that its source
// names twice or more, or that another source names. A place makes and joins nothing; by-lines, date lines and fields
// make nothing. Of several shared entities the one that most sources name takes its passages first, so that an event is
// always what one entity is named in, never a chain. Neither the order of the passages nor the values of their ids
// matter; a passage of a source is claimed once for an event.
QList<EventProposal> proposeEvents(const QList<DatedPassage> &passages);

} // namespace dossier
