// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/eventacts.h"

#include "casefile/datewording.h"
#include "casefile/fingerprint.h"
#include "workspace/acts/actrows.h"
#include "workspace/acts/markacts.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

constexpr int worstCredibility = 6;

// Names an event that no rule proposed.
QByteArray ownPrint(const Event &event)
{
    return fingerprint(u"event", {event.uid.toRfc4122()});
}

Event madeEvent(const EventDraft &draft, const QString &who)
{
    Event event;
    event.id = EventId(-1);
    event.uid = newUid();
    event.title = draft.title.simplified();
    event.description = draft.description;
    event.date = draft.date;
    event.part = draft.part;
    event.reason = draft.date.isNull() ? QString() : draft.reason;
    event.dateSetByPerson = !draft.date.isNull();
    event.standing = byHand(who, ownPrint(event));
    return event;
}

// An event that a person changes is accepted, with its claims where it was not before.
Result<void> addOwn(const CaseReader &reader, const Event &event, const QString &who, Write &write)
{
    Event own = event;
    makeOwn(own, who);
    write.changed.events = {own};
    const Status before = event.standing.status;
    const Result<void> along = acceptAlong(reader, {u"event"_s, event.id.value, -1}, before, write);
    return along && before != Status::Accepted ? followEvents(reader, write) : along;
}

Result<void> addOwn(const CaseReader &reader, const Claim &claim, const QString &who, Write &write)
{
    Claim own = claim;
    makeOwn(own, who);
    write.changed.claims = {own};
    const Result<void> along = acceptAlong(reader, {u"claim"_s, claim.id.value, -1}, claim.standing.status, write);
    return along ? followEvents(reader, write) : along;
}

// The passage the words stand in; the words themselves where there is none.
Result<Span> passageAround(const CaseReader &reader, TextSpan words)
{
    const Result<QList<Passage>> passages = reader.passages(words.text);
    if (!passages)
        return passages.error();
    Span around = words.span;
    for (const Passage &passage : *passages) {
        if (!passage.span.overlaps(words.span))
            continue;
        around.start = std::min(around.start, passage.span.start);
        around.end = std::max(around.end, passage.span.end);
    }
    return around;
}

Result<Text> textOf(const CaseReader &reader, TextSpan words)
{
    Result<Text> text = reader.text(words.text);
    const bool isInside =
        text && words.span.start >= 0 && !words.span.isEmpty() && words.span.end <= text->characters.size();
    if (text && !isInside)
        return invalid(u"the span is not in the text"_s);
    return text;
}

Result<void> appendEvidence(const CaseReader &reader, const QString &who, ClaimId claim, const QString &value,
    TextSpan words, const Text &text, Write &write)
{
    const Result<Span> span = passageAround(reader, words);
    if (!span)
        return span.error();
    Evidence evidence;
    evidence.id = nextId(write.content.evidence);
    evidence.claim = claim;
    evidence.text = words.text;
    evidence.span = *span;
    evidence.words = words.span == *span ? Span() : words.span;
    evidence.quote = quoteOf(text.characters, *span);
    evidence.standing = byHand(who, fingerprint(textKey(text.characters), u"evidence", *span, value));
    write.content.evidence.append(evidence);
    return {};
}

// Gives a claim its value; dates have to be sound.
Result<void> setValue(Claim &claim, const QString &value, DatePart part)
{
    claim.value = value.trimmed();
    claim.date = {};
    claim.part = DatePart::None;
    if (claim.kind != ClaimKind::Date || claim.value.isEmpty())
        return {};
    const Result<Edtf> date = Edtf::parse(claim.value);
    if (!date)
        return date.error();
    claim.date = *date;
    claim.part = part;
    return {};
}

bool isJudged(int credibility)
{
    return credibility >= 0 && credibility <= worstCredibility;
}

struct ClaimOfEvent
{
    Claim claim;
    Event event;
};

Result<ClaimOfEvent> claimOfEvent(const CaseReader &reader, ClaimId id)
{
    const Result<Claim> claim = reader.claim(id);
    if (!claim)
        return claim.error();
    const Result<Event> event = reader.event(claim->event);
    if (!event)
        return event.error();
    return ClaimOfEvent{*claim, *event};
}

} // namespace

Result<Write> newEvent(const CaseReader &, const QString &who, const EventDraft &draft)
{
    const Event event = madeEvent(draft, who);
    if (event.title.isEmpty())
        return invalid(u"an event has a title"_s);
    Write write = personsAct(u"new-event"_s, {event.title});
    write.content.events = {event};
    return write;
}

Result<Write> renameEvent(const CaseReader &reader, const QString &who, EventId id, const QString &title)
{
    Result<Event> event = reader.event(id);
    if (!event)
        return event.error();
    const QString now = title.simplified();
    if (now.isEmpty())
        return invalid(u"an event has a title"_s);
    Write write = personsAct(u"rename-event"_s, {event->title, now});
    event->title = now;
    if (const Result<void> done = addOwn(reader, *event, who, write); !done)
        return done.error();
    return write;
}

Result<Write> describeEvent(const CaseReader &reader, const QString &who, EventId id, const QString &description)
{
    Result<Event> event = reader.event(id);
    if (!event)
        return event.error();
    Write write = personsAct(u"describe-event"_s, {event->title});
    event->description = description;
    if (const Result<void> done = addOwn(reader, *event, who, write); !done)
        return done.error();
    return write;
}

Result<Write> dateEvent(
    const CaseReader &reader, const QString &who, EventId id, const Edtf &date, DatePart part, const QString &reason)
{
    Result<Event> event = reader.event(id);
    if (!event)
        return event.error();
    event->preferred = {};
    event->date = date;
    event->part = part;
    event->dateSetByPerson = !date.isNull();
    event->reason = date.isNull() ? QString() : reason.trimmed();
    Write write = personsAct(QString(), {});
    if (const Result<void> done = addOwn(reader, *event, who, write); !done)
        return done.error();
    if (const Result<void> dated = followEvents(reader, write); !dated)
        return dated.error();
    const Event &now = write.changed.events.constFirst();
    write.act.code = date.isNull() ? u"work-out-date"_s : u"date-event"_s;
    write.act.arguments = QStringList{now.title, withPart(now.date.toString(), now.part)};
    if (!date.isNull())
        write.act.arguments.append(now.reason);
    return write;
}

Result<Write> removeEvent(const CaseReader &reader, const QString &who, EventId id)
{
    const Result<Event> event = reader.event(id);
    if (!event)
        return event.error();
    if (event->standing.fingerprint != ownPrint(*event)) {
        Result<Write> write = settle(reader, who, {{u"event"_s, id.value, -1}}, Status::Rejected);
        if (write)
            write->act.code = u"remove-event"_s;
        if (write)
            write->act.arguments = QStringList{event->title};
        return write;
    }
    Write write = personsAct(u"remove-event"_s, {event->title});
    const Result<QList<RowKey>> resting = reader.restingOn({u"event"_s, id.value, -1});
    if (!resting)
        return resting.error();
    QList<RowKey> claims;
    for (const RowKey &row : *resting) {
        if (row.table == "claim"_L1)
            claims.append(row);
        write.removed.append(row);
    }
    for (const RowKey &claim : std::as_const(claims)) {
        const Result<QList<RowKey>> beneath = reader.restingOn(claim);
        if (!beneath)
            return beneath.error();
        for (const RowKey &row : *beneath) {
            const auto isSame = [&row](const RowKey &known) { return known.isSameRow(row); };
            const bool isItself = row.table == "event"_L1;
            if (isItself || std::ranges::any_of(write.removed, isSame))
                continue;
            if (row.table == "evidence"_L1) {
                write.removed.append(row);
                continue;
            }
            // A claim about another event that only passed this one on now speaks for itself.
            Result<Claim> other = reader.claim(ClaimId(row.key));
            if (!other)
                return other.error();
            other->repeats = {};
            write.changed.claims.append(*other);
        }
    }
    write.removed.append({u"event"_s, id.value, event->standing.revision});
    return write;
}

Result<Write> newClaim(const CaseReader &reader, const QString &who, const ClaimDraft &draft)
{
    const Result<Text> text = textOf(reader, draft.words);
    if (!text)
        return text.error();
    if (!isJudged(draft.credibility))
        return invalid(u"credibility goes from 1 to 6"_s);
    Write write;
    Event event;
    if (draft.event) {
        const Result<Event> known = reader.event(draft.event);
        if (!known)
            return known.error();
        event = *known;
    } else {
        event = madeEvent({draft.title, {}, {}, DatePart::None, {}}, who);
        if (event.title.isEmpty())
            return invalid(u"an event has a title"_s);
        write.content.events = {event};
    }
    Claim claim;
    claim.id = ClaimId(-1);
    claim.uid = newUid();
    claim.event = event.id;
    claim.source = text->source;
    claim.kind = draft.kind;
    claim.wording = text->characters.sliced(draft.words.span.start, draft.words.span.length());
    claim.stance = draft.stance;
    claim.voice = draft.voice;
    claim.credibility = draft.credibility;
    claim.attributedTo = draft.kind == ClaimKind::Attribution ? draft.attributedTo : EntityId();
    claim.anchor = draft.kind == ClaimKind::Date ? draft.anchor : QString();
    if (const Result<void> valued = setValue(claim, draft.value, draft.part); !valued)
        return valued.error();
    const QByteArray key = textKey(text->characters);
    // As rules name claims: by event, place and value.
    claim.standing = byHand(who,
        fingerprint(u"claim",
            {event.standing.fingerprint, key, QByteArray::number(draft.words.span.start),
                QByteArray::number(draft.words.span.end), toString(claim.kind).toUtf8(), claim.value.toUtf8()}));
    write.content.claims = {claim};
    if (const Result<void> done = appendEvidence(reader, who, claim.id, claim.value, draft.words, *text, write); !done)
        return done.error();
    if (const Result<void> dated = followEvents(reader, write); !dated)
        return dated.error();
    QStringList arguments{event.title, toString(claim.kind), withPart(claim.value, claim.part)};
    if (claim.stance == Stance::Contradicts)
        arguments.append(toString(claim.stance));
    const Write named = personsAct(u"new-claim"_s, arguments);
    write.act = named.act;
    write.byPerson = true;
    return write;
}

Result<Write> addEvidence(const CaseReader &reader, const QString &who, ClaimId id, TextSpan words)
{
    const Result<ClaimOfEvent> known = claimOfEvent(reader, id);
    if (!known)
        return known.error();
    const Result<Text> text = textOf(reader, words);
    if (!text)
        return text.error();
    if (text->source != known->claim.source)
        return invalid(u"a claim rests on its own source"_s);
    Write write = personsAct(u"add-evidence"_s,
        {known->event.title, known->claim.value,
            firstWords(text->characters.sliced(words.span.start, words.span.length()))});
    if (const Result<void> done = appendEvidence(reader, who, id, known->claim.value, words, *text, write); !done)
        return done.error();
    return write;
}

Result<Write> editClaim(const CaseReader &reader, const QString &who, ClaimId id, const QString &value, DatePart part,
    const QString &anchor)
{
    const Result<ClaimOfEvent> known = claimOfEvent(reader, id);
    if (!known)
        return known.error();
    Claim claim = known->claim;
    if (const Result<void> valued = setValue(claim, value, part); !valued)
        return valued.error();
    claim.anchor = claim.date.isNull() ? QString() : anchor;
    if (claim.value != known->claim.value)
        claim.attributedTo = {}; // who was named by other words
    Write write = personsAct(u"edit-claim"_s,
        {known->event.title, toString(claim.kind), withPart(known->claim.value, known->claim.part),
            withPart(claim.value, claim.part)});
    if (const Result<void> done = addOwn(reader, claim, who, write); !done)
        return done.error();
    return write;
}

namespace {

// What leads back to the claim itself cannot be what it passes on.
Result<void> setRepeats(const CaseReader &reader, Claim &claim, const std::optional<ClaimId> &repeats)
{
    QSet<ClaimId> passed{claim.id};
    for (ClaimId at = repeats.value_or(ClaimId()); at;) {
        const Result<Claim> other = reader.claim(at);
        if (!other)
            return other.error();
        if (other->event != claim.event || other->source == claim.source || passed.contains(at))
            return Error{ErrorCode::Invalid, u"a claim passes on one of another source on the same event"_s, {}};
        passed.insert(at);
        at = other->repeats;
    }
    claim.repeats = repeats.value_or(claim.repeats);
    return {};
}

} // namespace

Result<Write> judgeClaim(const CaseReader &reader, const QString &who, ClaimId id, const Judging &judging)
{
    const Result<ClaimOfEvent> known = claimOfEvent(reader, id);
    if (!known)
        return known.error();
    if (!isJudged(judging.credibility))
        return invalid(u"credibility goes from 1 to 6"_s);
    Claim claim = known->claim;
    claim.stance = judging.stance;
    claim.voice = judging.voice;
    claim.credibility = judging.credibility;
    if (const Result<void> repeated = setRepeats(reader, claim, judging.repeats); !repeated)
        return repeated.error();
    Write write = personsAct(u"judge-claim"_s,
        {known->event.title, toString(claim.kind), withPart(claim.value, claim.part), toString(claim.stance),
            toString(claim.voice), QString::number(claim.credibility)});
    if (const Result<void> done = addOwn(reader, claim, who, write); !done)
        return done.error();
    return write;
}

Result<Write> preferClaim(const CaseReader &reader, const QString &who, ClaimId id, const QString &reason)
{
    const Result<ClaimOfEvent> known = claimOfEvent(reader, id);
    if (!known)
        return known.error();
    const Claim &claim = known->claim;
    const bool gives = claim.kind == ClaimKind::Date && !claim.date.isNull() && claim.stance == Stance::Supports;
    if (!gives || claim.standing.status == Status::Rejected)
        return invalid(u"the claim gives no date"_s);
    if (reason.trimmed().isEmpty())
        return invalid(u"a preference has a reason"_s);
    Event event = known->event;
    event.preferred = id;
    event.reason = reason.trimmed();
    event.dateSetByPerson = true;
    event.date = claim.date;
    event.part = claim.part;
    Write write = personsAct(u"prefer-claim"_s, {event.title, withPart(claim.value, claim.part), event.reason});
    if (const Result<void> done = addOwn(reader, event, who, write); !done)
        return done.error();
    const RowKey preferred{u"claim"_s, id.value, -1};
    if (const Result<void> done = acceptAlong(reader, preferred, claim.standing.status, write); !done)
        return done.error();
    return write;
}

} // namespace dossier::acts
