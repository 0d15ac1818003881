// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"
#include "casefile/date.h"
#include "casefile/edition.h"
#include "casefile/entity.h"
#include "casefile/event.h"
#include "casefile/finding.h"
#include "casefile/indicator.h"
#include "casefile/link.h"
#include "casefile/mention.h"
#include "casefile/note.h"
#include "casefile/passage.h"
#include "casefile/rendition.h"
#include "casefile/rowkey.h"
#include "casefile/source.h"
#include "casefile/text.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What lists, columns and panels ask the case for: rows put together from several tables, as values.

// A source in a list.
struct SourceRow
{
    Source source;
    EditionId edition; // the newest
    TextId text; // of that edition
    qint64 passages = 0;
    QStringList renditionLanguages; // "en", "nl": one for each rendition, in order

    bool operator==(const SourceRow &) const = default;
};

// A rendition with its versions, newest first, as a column's head offers them.
struct RenditionRow
{
    Rendition rendition;
    QList<Version> versions;

    bool operator==(const RenditionRow &) const = default;
};

// An entity in a list.
struct EntityRow
{
    EntityId id;
    Uid uid;
    EntityType type = EntityType::Other;
    QString label; // in the language asked for, else its own label
    qint64 mentions = 0; // in texts of editions; renditions are not counted, they repeat their source
    qint64 sources = 0; // that mention it
    Status status = Status::Accepted;
    QString matched{}; // the name that was sought, where that is not the label

    bool operator==(const EntityRow &) const = default;
};

// A name of an entity and how often it is spelt so in texts of editions.
struct NameCount
{
    Name name;
    qint64 mentions = 0;

    bool operator==(const NameCount &) const = default;
};

// A span in its surroundings, as one line of a list shows it.
struct ContextRow
{
    TextSpan place;
    SourceId source;
    PassageId passage;
    int passageNumber = 0;
    QString language;
    QString before; // up to 60 UTF-16 units, cut at words
    QString words;
    QString after;
    qint64 row = 0; // the mention, evidence or date it stands for
    Status status = Status::Accepted;

    bool operator==(const ContextRow &) const = default;
};

// How often mentions in texts of editions in one language are spelt so, letter by letter.
struct SpellingCount
{
    QString spelling;
    QString language;
    qint64 mentions = 0;

    bool operator==(const SpellingCount &) const = default;
};

// A mention, and when its source was published.
struct DatedMention
{
    SourceId source; // none: there is no such mention
    QString sourceTitle;
    QString language; // of the source
    Edtf published;
    TextSpan place;

    bool operator==(const DatedMention &) const = default;
};

// A judgement about two entities, as the card of either shows it.
struct SamenessRow
{
    Sameness sameness;
    EntityId other; // the one the card is not of; where it is of both, the younger
    EntityType type = EntityType::Other; // of the other
    QString label;
    bool isInside = false; // the card is of both: they are judged to be the same
    bool isFollowed = true; // false: "the same" that would join two sides of a "not the same"

    bool operator==(const SamenessRow &) const = default;
};

// How much of a card is asked for: what the case keeps, which is there at once, or also what has to be counted.
enum class CardScope { Counts, Everything };

// Everything a card says about one entity.
struct EntityCard
{
    Entity entity;
    QString label; // in the language asked for
    qint64 mentions = 0;
    qint64 sources = 0;
    qint64 sourcesInCase = 0;
    QList<NameCount> names; // full names by language first, then acronyms, variants, mangled
    // Named in the same passages, most often first; `mentions` and `sources` count passages and sources they share.
    QList<EntityRow> companions;
    QList<EventId> events; // in whose evidence it is named, in order of time
    QList<SamenessRow> samenesses; // that nobody rejected, in the order they were made
    QList<SpellingCount> spellings{}; // most frequent first
    // In the sources published first and last among those whose date is known.
    DatedMention first{};
    DatedMention last{};
    QList<Note> notes{}; // newest first
    bool isWhole =
        true; // false: with CardScope::Counts, without companions, events and what follows them but for notes

    bool operator==(const EntityCard &) const = default;
};

// A mention, date, indicator or piece of evidence in a text, as a column marks it.
struct MentionMark
{
    Mention mention;
    EntityType type = EntityType::Other;
    QString label; // of the entity, in the reader's language
    Status status = Status::Accepted; // of the entity: a proposed one is drawn as proposed
    EntityId cluster{}; // what it is judged to be the same as, which type, label and status are of; none: itself

    EntityId entity() const { return cluster ? cluster : mention.entity; } // that lists show
    bool operator==(const MentionMark &) const = default;
};

struct DateMark
{
    Date date;
    EventId event; // whose date claim rests on it; none when there is none

    bool operator==(const DateMark &) const = default;
};

struct EvidenceMark
{
    Evidence evidence;
    EventId event;
    ClaimKind kind = ClaimKind::Date;
    Stance stance = Stance::Supports;

    bool operator==(const EvidenceMark &) const = default;
};

// The other end of a link, seen from one passage.
struct LinkedPassage
{
    PassageId passage; // here
    TextId otherText;
    PassageId otherPassage;
    int otherNumber = 0; // as [2] shows it
    double confidence = 0;
    Status status = Status::Proposed;

    bool operator==(const LinkedPassage &) const = default;
};

// A note or an open finding where it stands in a text.
struct RemarkMark
{
    RowKey row;
    QList<Span> spans; // in this text, in the order they were given in
    // Of a note.
    QString words; // Markdown
    QString author;
    // Of a finding.
    Severity severity = Severity::Noted;
    QString code;
    QStringList arguments;

    bool isFinding() const { return !code.isEmpty(); }
    bool operator==(const RemarkMark &) const = default;
};

// A text with all that a reading column draws on it.
struct TextSheet
{
    Text text;
    Source source;
    Edition edition; // valid when the text is a source's own
    Rendition rendition; // valid when it is a version's
    Version version;
    QList<Passage> passages; // in order
    QList<MentionMark> mentions; // in order of span
    QList<DateMark> dates;
    QList<Indicator> indicators;
    QList<EvidenceMark> evidence;
    QList<LinkedPassage> links; // by passage
    QList<RemarkMark> remarks; // findings, the gravest first, then notes in order of span

    bool isRendition() const { return text.version.isValid(); }
    bool operator==(const TextSheet &) const = default;
};

// What a claim is to the others of its kind: it agrees, another refines it (it is the coarser one), it conflicts, it
// is silent, or it stands alone.
enum class ClaimSign { Agree, Refine, Conflict, Silent, Alone };

// What the claims of one kind come to.
enum class Verdict {
    Agree, // all say the same
    Coarser, // no conflict: some say less
    Apart, // no conflict, but not the same: one denies what no other says, spans overlap, words are no figures
    Disagree, // at least two cannot both be right
    OneSource, // only one independent source says it
    Silent, // asked and not answered
};

// A date claim as the timeline draws it.
struct DatedClaim
{
    ClaimId claim;
    SourceId source;
    QString wording;
    QString language; // of the source
    Edtf date;
    ClaimSign sign = ClaimSign::Alone;
    bool repeated = false;
    Status status = Status::Accepted;
    QString sourceTitle;
    QString sourceKind; // "press", "communiqué"
    QString rule; // that read the date; empty when a person did
    QString anchor; // EDTF it was counted from, "" when absolute
    DatePart part = DatePart::None;
    Stance stance = Stance::Supports;

    bool operator==(const DatedClaim &) const = default;
};

// An event in the timeline or a list.
struct EventRow
{
    EventId id;
    Uid uid;
    QString title;
    Edtf date; // null: undated
    DatePart part = DatePart::None;
    Verdict verdict = Verdict::OneSource; // of its date claims
    bool dateSetByPerson = false;
    ClaimId preferred;
    int sources = 0; // with a claim of any kind about it
    int repeats = 0; // of those, sources that only pass another's claim on
    Day attested = daysBegin; // the last day a source speaks of it; where an open end is drawn to
    QList<DatedClaim> claims; // date claims only, finest first
    Status status = Status::Accepted;

    bool operator==(const EventRow &) const = default;
};

// How many events have the same outer bounds.
struct EventDays
{
    DayBounds days{1, 0}; // empty: undated
    qint64 events = 0;

    bool operator==(const EventDays &) const = default;
};

// Events that belong together: those a source speaks of, or those in whose evidence an entity is named.
struct EventGroup
{
    SourceId source; // one of these two
    EntityId entity;
    EntityType type = EntityType::Other; // of the entity
    QString label; // of the source or entity
    QList<EventId> events; // in no order

    bool operator==(const EventGroup &) const = default;
};

// One claim in the Event panel.
struct ClaimRow
{
    Claim claim;
    QString sourceTitle;
    QString sourceKind;
    QString language;
    Edtf published;
    QList<Evidence> evidence;
    int passageNumber = 0; // of the first evidence
    ClaimSign sign = ClaimSign::Alone;
    QString attributedLabel; // of the entity it names, in the reader's language; "" where it names none
    Reliability reliability = Reliability::NotJudged; // of the source

    bool operator==(const ClaimRow &) const = default;
};

// One question about an event and what the sources answer.
struct ClaimSection
{
    ClaimKind kind = ClaimKind::Date;
    Verdict verdict = Verdict::OneSource;
    QList<ClaimRow> claims;

    bool operator==(const ClaimSection &) const = default;
};

struct EventSheet
{
    Event event;
    int sources = 0;
    int repeats = 0;
    QList<ClaimSection> sections; // when, how far, who, how many; only those that have claims

    bool operator==(const EventSheet &) const = default;
};

// A hit of a search of the case: a passage with what was looked for.
struct SearchHit
{
    ContextRow context; // words = the first match; "" where none can be told, at the start of the text
    QList<Span> marks; // all matches, in before + words + after, by start
    qint64 inText = 0; // passages of this text with a match, though not all may be told
    Source source;
    bool rendition = false;

    bool operator==(const SearchHit &) const = default;
};

// How hits come: in the order of the sources list, or those first that have rare words often.
enum class SearchOrder { BySource, BestFirst };

// What a search finds in all.
struct SearchCount
{
    qint64 texts = 0;
    qint64 sources = 0; // they are of

    bool operator==(const SearchCount &) const = default;
};

} // namespace dossier
