// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/carryover.h"

#include "casefile/fingerprint.h"
#include "collation/collation.h"
#include "collation/placing.h"
#include "workspace/languagechecks.h"

#include <algorithm>
#include <optional>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// A person made it or said something of it.
bool isSettled(const Standing &standing)
{
    return standing.status != Status::Proposed || standing.origin.isPerson();
}

class Carrying
{
public:
    Carrying(const CaseReader &reader, const KnownNames &names, const Text &before, const Text &now, CaseContent &added,
        CaseContent &changed)
        : m_reader(reader)
        , m_names(names)
        , m_before(before)
        , m_now(now)
        , m_key(textKey(now.characters))
        , m_added(added)
        , m_changed(changed)
    {
    }

    Result<CarriedOver> run();

private:
    Result<void> carryMarks();
    Result<void> carryEvidence();
    Result<void> carryLinks();
    Result<void> carryNotes();
    Result<void> carryLanguages();
    std::optional<Span> place(Span span, const QString &kind, const Standing &standing);
    template <typename Row> void carry(Row row, const QString &kind, QList<Row> &rows);
    void noteOrphan(Span span, const QString &kind, const Standing &standing);
    void refer(Mention &mention, bool placed) const;
    void refer(Date &date, bool placed) const;
    void refer(Indicator &indicator, bool placed) const;
    void refer(Quotation &quotation, bool placed) const;

    const CaseReader &m_reader;
    const KnownNames &m_names;
    const Text &m_before;
    const Text &m_now;
    QByteArray m_key;
    CaseContent &m_added;
    CaseContent &m_changed;
    CarriedOver m_carried;
};

// Where the words are now. What has no place any more is told, at its place in the older edition.
std::optional<Span> Carrying::place(Span span, const QString &kind, const Standing &standing)
{
    const std::optional<Placement> placement =
        placeQuote(quoteOf(m_before.characters, span), m_before.characters, span, m_now.characters);
    if (!placement)
        noteOrphan(span, kind, standing);
    else if (placement->exact)
        ++m_carried.exact;
    else
        ++m_carried.nearly;
    return placement ? std::optional<Span>(placement->span) : std::nullopt;
}

void Carrying::noteOrphan(Span span, const QString &kind, const Standing &standing)
{
    if (standing.status == Status::Rejected)
        return;
    ++m_carried.orphaned;
    Finding finding;
    finding.id = FindingId(-m_added.findings.size() - 1);
    finding.uid = newUid();
    finding.check = u"editions"_s;
    finding.severity = Severity::Minor;
    finding.code = u"orphaned"_s;
    finding.arguments = {kind, m_before.characters.mid(span.start, span.length())};
    finding.spans = {{m_before.id, span}};
    finding.standing = {Status::Proposed, {u"carry-over"_s, collationVersion, {}},
        fingerprint(u"orphaned", {m_key, standing.fingerprint, QByteArray::number(span.start)}), 0};
    m_added.findings.append(finding);
}

void Carrying::refer(Mention &mention, bool placed) const
{
    mention.orphaned = !placed;
    if (placed)
        mention.quote = quoteOf(m_now.characters, mention.span);
    mention.standing.fingerprint = mentionFingerprint(m_key, mention.span, m_names.uids.value(mention.entity));
}

void Carrying::refer(Date &date, bool) const
{
    date.standing.fingerprint = dateFingerprint(m_key, date.span, date.edtf);
}

void Carrying::refer(Indicator &indicator, bool) const
{
    indicator.standing.fingerprint = indicatorFingerprint(m_key, indicator.span, indicator.type, indicator.value);
}

void Carrying::refer(Quotation &quotation, bool) const
{
    quotation.standing.fingerprint = quotationFingerprint(m_key, quotation.span);
}

template <typename Row> void Carrying::carry(Row row, const QString &kind, QList<Row> &rows)
{
    if (!isSettled(row.standing))
        return;
    const std::optional<Span> span = place(row.span, kind, row.standing);
    // Only mentions have a way to stand nowhere; the others keep their place in the older edition.
    constexpr bool canBeOrphaned = requires { row.orphaned; };
    if (!span && !canBeOrphaned)
        return;
    row.text = m_now.id;
    row.span = span.value_or(Span());
    row.standing.revision = 0;
    refer(row, span.has_value());
    const auto same = std::find_if(rows.begin(), rows.end(),
        [&row](const Row &found) { return found.standing.fingerprint == row.standing.fingerprint; });
    if (span && same != rows.end()) {
        same->standing = row.standing;
        return;
    }
    row.id = decltype(Row::id)(-rows.size() - 1);
    rows.append(row);
}

Result<void> Carrying::carryMarks()
{
    const Result<QList<Mention>> mentions = m_reader.mentions(m_before.id);
    const Result<QList<Date>> dates = m_reader.dates(m_before.id);
    const Result<QList<Indicator>> indicators = m_reader.indicators(m_before.id);
    const Result<QList<Quotation>> quotations = m_reader.quotations(m_before.id);
    if (!mentions || !dates)
        return mentions ? dates.error() : mentions.error();
    if (!indicators || !quotations)
        return indicators ? quotations.error() : indicators.error();
    for (const Mention &mention : *mentions)
        carry(mention, u"mention"_s, m_added.mentions);
    for (const Date &date : *dates)
        carry(date, u"date"_s, m_added.dates);
    for (const Indicator &indicator : *indicators)
        carry(indicator, u"indicator"_s, m_added.indicators);
    for (const Quotation &quotation : *quotations)
        carry(quotation, u"quotation"_s, m_added.quotations);
    return {};
}

// Of claims that a person made or settled; those that are only proposed are proposed anew from the new text.
Result<void> Carrying::carryEvidence()
{
    const Result<QList<Evidence>> rows = m_reader.evidenceIn(m_before.id);
    if (!rows)
        return rows.error();
    for (const Evidence &old : *rows) {
        const Result<Claim> claim = m_reader.claim(old.claim);
        if (!claim)
            return claim.error();
        if (!isSettled(claim->standing) && !isSettled(old.standing))
            continue;
        Evidence evidence = old;
        const std::optional<Span> span = place(evidence.span, u"evidence"_s, old.standing);
        evidence.id = EvidenceId(-m_added.evidence.size() - 1);
        evidence.text = m_now.id;
        evidence.orphaned = !span;
        evidence.standing.revision = 0;
        if (span) {
            // The words that say it keep their place inside the sentence, when they are still there.
            const QString words = m_before.characters.mid(old.words.start, old.words.length());
            const qsizetype at = words.isEmpty() ? -1 : m_now.characters.indexOf(words, span->start);
            evidence.span = *span;
            evidence.words = at >= 0 && at + words.size() <= span->end ? Span{at, at + words.size()} : Span();
            evidence.quote = quoteOf(m_now.characters, *span);
        } else {
            evidence.span = {};
            evidence.words = {};
        }
        evidence.standing.fingerprint = fingerprint(u"evidence", {old.standing.fingerprint, m_key});
        m_added.evidence.append(evidence);
    }
    return {};
}

Result<void> Carrying::carryLinks()
{
    const Result<QList<Passage>> passages = m_reader.passages(m_before.id);
    const Result<QList<Text>> texts = m_reader.texts(m_before.source);
    if (!passages || !texts)
        return passages ? texts.error() : passages.error();
    const auto passageAt = [this](qsizetype offset) -> const Passage * {
        const auto found = std::ranges::find_if(m_added.passages,
            [&](const Passage &passage) { return passage.text == m_now.id && passage.span.contains(offset); });
        return found == m_added.passages.end() ? nullptr : &*found;
    };
    for (const Text &rendered : *texts) {
        if (!rendered.version)
            continue;
        const Result<QList<Link>> links = m_reader.links(rendered.id);
        const Result<QList<Passage>> others = m_reader.passages(rendered.id);
        if (!links || !others)
            return links ? others.error() : links.error();
        for (Link link : *links) {
            const auto from = std::ranges::find(*passages, link.source, &Passage::id);
            const auto to = std::ranges::find(*others, link.rendered, &Passage::id);
            if (!isSettled(link.standing) || from == passages->end() || to == others->end())
                continue;
            const std::optional<Span> span = place(from->span, u"link"_s, link.standing);
            const Passage *passage = span ? passageAt(span->start) : nullptr;
            if (!passage)
                continue;
            link.id = LinkId(-m_added.links.size() - 1);
            link.source = passage->id;
            link.standing.revision = 0;
            link.standing.fingerprint = linkFingerprint(m_key, passage->span, textKey(rendered.characters), to->span);
            const auto same = std::find_if(m_added.links.begin(), m_added.links.end(),
                [&link](const Link &found) { return found.standing.fingerprint == link.standing.fingerprint; });
            if (same != m_added.links.end())
                same->standing = link.standing;
            else
                m_added.links.append(link);
        }
    }
    return {};
}

Result<void> Carrying::carryNotes()
{
    const Result<QList<Note>> notes = m_reader.notes();
    if (!notes)
        return notes.error();
    for (Note note : *notes) {
        if (note.text != m_before.id)
            continue;
        const std::optional<Span> span =
            place(note.span, u"note"_s, {Status::Accepted, {{}, 0, note.author}, note.uid.toRfc4122(), 0});
        if (!span)
            continue; // it stays with the older edition
        note.text = m_now.id;
        note.span = *span;
        m_changed.notes.append(note);
    }
    return {};
}

// What was said of the language of a passage, to the passage that says the same now.
Result<void> Carrying::carryLanguages()
{
    const Result<QList<Finding>> findings = m_reader.findingsIn(m_before.id, languageCheck);
    if (!findings)
        return findings.error();
    for (Finding finding : *findings) {
        if (!isSettled(finding.standing) || finding.spans.isEmpty())
            continue;
        const std::optional<Span> span = place(finding.spans.constFirst().span, u"language"_s, finding.standing);
        const auto passage = std::ranges::find_if(m_added.passages,
            [&](const Passage &each) { return span && each.text == m_now.id && each.span.contains(span->start); });
        if (passage == m_added.passages.end())
            continue; // it stays with the older edition
        finding.id = FindingId(-m_added.findings.size() - 1);
        finding.uid = newUid();
        finding.spans = {{m_now.id, passage->span}};
        finding.standing.revision = 0;
        finding.standing.fingerprint = languageFingerprint(m_now, passage->span);
        m_added.findings.append(finding);
    }
    return {};
}

Result<CarriedOver> Carrying::run()
{
    for (const auto &step : {&Carrying::carryMarks, &Carrying::carryEvidence, &Carrying::carryLinks,
             &Carrying::carryNotes, &Carrying::carryLanguages}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    return m_carried;
}

} // namespace

Result<CarriedOver> carryOver(const CaseReader &reader, const KnownNames &names, TextId before, const Text &now,
    CaseContent &added, CaseContent &changed)
{
    const Result<Text> old = reader.text(before);
    if (!old)
        return old.error();
    return Carrying(reader, names, *old, now, added, changed).run();
}

Result<QList<PassageLanguage>> languagesCarriedOver(
    const CaseReader &reader, const Text &before, const QString &characters)
{
    const Result<QList<PassageLanguage>> said = saidLanguages(reader, before);
    if (!said)
        return said;
    QList<PassageLanguage> carried;
    for (const PassageLanguage &each : *said) {
        const std::optional<Placement> placement =
            placeQuote(quoteOf(before.characters, each.span), before.characters, each.span, characters);
        if (placement && each.language != before.language)
            carried.append({placement->span, each.language});
    }
    return carried;
}

} // namespace dossier
