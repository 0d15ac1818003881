// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/fingerprint.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

// A small made-up case for tests: two sources (French and English) about an attack on the computers of a locks agency,
// an English summary of the French one in two versions, and everything a case can hold at least once. Ids are 1 … n in
// the order of each list and uids are fixed, so that a case filled with it reads back equal.

namespace dossier::tests {

using namespace Qt::StringLiterals;

class SmallCaseBuilder
{
public:
    CaseContent build()
    {
        addInfo();
        addSources();
        addRendition();
        addEntities();
        addMentions();
        addDates();
        addEvents();
        addLinks();
        addDraft();
        addRemarks();
        addHistory();
        return m_case;
    }

    // Ids of rows that tests name.
    static constexpr SourceId frenchSource{1};
    static constexpr SourceId englishSource{2};
    static constexpr TextId frenchText{1};
    static constexpr TextId englishText{2};
    static constexpr TextId draftText{3};
    static constexpr TextId summaryText{4};
    static constexpr EntityId agency{1};
    static constexpr EntityId port{2};
    static constexpr EntityId gang{3};
    static constexpr EventId attack{1};
    static constexpr EventId recovery{2};
    static constexpr EventId undated{3};

    static QString frenchCharacters()
    {
        return u"L’Agence des écluses piratée\n"
               "L’Agence des écluses (ADE) a été attaquée en mars 2023, indique le port de Valmer. "
               "«Nous avons tout arrêté», déclare l’ADE 🚢. "
               "Environ 40 écluses étaient touchées. "
               "Contact : presse@ecluses.example"_s;
    }
    static QString englishCharacters()
    {
        return u"Locks Agency hit by Grey Heron\n"
               "The Locks Agency was attacked on 14 March 2023 by Grey Heron. "
               "Some 60 locks were closed, the Port of Valmer says. "
               "Work went on in April 2023."_s;
    }
    static QString draftCharacters() { return u"The agency was attacked. Locks were hit."_s; }
    static QString summaryCharacters()
    {
        return u"The Locks Agency was attacked in March 2023. About 40 locks were hit, says the Port of Valmer."_s;
    }

private:
    static Uid uid(int number) { return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(number, 12, 16, '0'_L1)); }
    static qint64 moment(int minute)
    {
        return QDateTime(QDate(2024, 5, 1), QTime(9, 0), QTimeZone::UTC).addSecs(minute * 60LL).toMSecsSinceEpoch();
    }
    static Edtf edtf(QStringView text) { return Edtf::parse(text).value_or(Edtf()); }
    template <typename Row> static decltype(Row::id) nextId(const QList<Row> &rows)
    {
        return decltype(Row::id)(rows.size() + 1);
    }
    Uid nextUid() { return uid(++m_uids); }

    const QString &characters(TextId text) const { return m_case.texts.at(text.value - 1).characters; }
    // The n-th place (from 0) where the words stand in a text.
    Span spanOf(TextId text, const QString &words, int occurrence = 0) const
    {
        qsizetype from = -1;
        for (int i = 0; i <= occurrence; ++i)
            from = characters(text).indexOf(words, from + 1);
        return {from, from + words.size()};
    }
    PassageId passageAt(TextId text, int number) const
    {
        for (const Passage &passage : m_case.passages) {
            if (passage.text == text && passage.number == number)
                return passage.id;
        }
        return {};
    }
    Span passageSpan(TextId text, int number) const
    {
        return m_case.passages.at(passageAt(text, number).value - 1).span;
    }
    Standing byRule(TextId text, QStringView kind, Span span, QStringView value, Status status = Status::Proposed) const
    {
        return {status, {kind.toString() + u"-rule"_s, 1, {}},
            fingerprint(textKey(characters(text)), kind, span, value), 0};
    }
    static Standing byPerson(QStringView kind, const QString &value, qint64 revision = 0)
    {
        return {Status::Accepted, {{}, 0, u"reader"_s}, fingerprint(kind, {value.toUtf8()}), revision};
    }

    void addInfo() { m_case.info = {nextUid(), u"The locks of Valmer"_s, u"en"_s, u"Made up for tests"_s, moment(0)}; }

    void addSources()
    {
        m_case.sources.append(
            {SourceId(1), nextUid(), u"L’Agence des écluses piratée"_s, u"press article"_s, u"Courrier de Valmer"_s, {},
                edtf(u"2023-03-20"), u"https://courrier.example/ecluses"_s, u"fr"_s, Reliability::B, false, 0});
        m_case.sources.append(
            {SourceId(2), nextUid(), u"Locks Agency hit by Grey Heron"_s, u"communiqué"_s, u"Valmer Harbour Bulletin"_s,
                u"Press office"_s, edtf(u"2023-05"), {}, u"en"_s, Reliability::NotJudged, false, 2});
        addEdition(SourceId(1), u"ecluses.txt"_s, frenchCharacters(), u"fr"_s, 1);
        addEdition(SourceId(2), u"locks.md"_s, englishCharacters(), u"en"_s, 1);
    }

    void addEdition(
        SourceId source, const QString &fileName, const QString &words, const QString &language, int rulesVersion)
    {
        const QByteArray bytes = words.toUtf8();
        const EditionId edition = nextId(m_case.editions);
        const TextId text = nextId(m_case.texts);
        m_case.editions.append(
            {edition, nextUid(), source, 1, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size(),
                fileName, fileName.endsWith(u".md") ? u"text/markdown"_s : u"text/plain"_s, u"UTF-8"_s,
                u"plain-text/1"_s, moment(1), text});
        m_case.editionBytes.insert(edition, bytes);
        m_case.texts.append({text, source, edition, {}, language, u"detected"_s, words,
            OffsetMap({{0, words.size(), 0, words.size(), 0, bytes.size(), true}}), rulesVersion, true});
        addPassages(text);
    }

    void addRendition()
    {
        m_case.renditions.append({RenditionId(1), nextUid(), SourceId(1), RenditionKind::Summary, u"en"_s});
        addVersion(1, u"draft"_s, draftCharacters(), false);
        addVersion(2, u"reviewed"_s, summaryCharacters(), true);
    }

    void addVersion(int number, const QString &state, const QString &words, bool current)
    {
        const VersionId version = nextId(m_case.versions);
        const TextId text = nextId(m_case.texts);
        m_case.versions.append({version, nextUid(), RenditionId(1), number, state, u"desk"_s, moment(number), text});
        m_case.texts.append(
            {text, SourceId(1), {}, version, u"en"_s, u"front-matter"_s, words, OffsetMap(), 1, current});
        addPassages(text);
    }

    // A heading line, then sentences: enough for texts written for it.
    void addPassages(TextId text)
    {
        const QString &words = characters(text);
        qsizetype start = 0;
        int number = 1;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool last = i + 1 == words.size();
            const bool lineEnd = words.at(i) == u'\n';
            const bool sentenceEnd = words.at(i) == u'.' && (last || words.at(i + 1) == u' ');
            if (!last && !lineEnd && !sentenceEnd)
                continue;
            const qsizetype end = lineEnd ? i : i + 1;
            const PassageKind kind = lineEnd ? PassageKind::Heading
                : sentenceEnd                ? PassageKind::Sentence
                                             : PassageKind::Field;
            m_case.passages.append({nextId(m_case.passages), text, number++, {start, end}, kind});
            start = lineEnd ? i + 1 : i + 2;
        }
    }

    void addEntities()
    {
        m_case.entities.append({agency, nextUid(), EntityType::Organisation, u"Agence des écluses"_s,
            u"Keeps the locks of Valmer"_s, byPerson(u"entity", u"Agence des écluses"_s, 1)});
        m_case.entities.append(
            {port, nextUid(), EntityType::Place, u"Port de Valmer"_s, {}, byPerson(u"entity", u"Port de Valmer"_s)});
        Standing proposed = byPerson(u"entity", u"Grey Heron"_s);
        proposed.status = Status::Proposed;
        proposed.origin = {u"name-table"_s, 2, {}};
        m_case.entities.append({gang, nextUid(), EntityType::ThreatActor, u"Grey Heron"_s, {}, proposed});

        addName(agency, u"fr"_s, u"Agence des écluses"_s, NameKind::Full, true);
        addName(agency, u"fr"_s, u"ADE"_s, NameKind::Acronym, false);
        addName(agency, u"en"_s, u"Locks Agency"_s, NameKind::Full, true);
        addName(port, u"fr"_s, u"port de Valmer"_s, NameKind::Full, true);
        addName(port, u"en"_s, u"Port of Valmer"_s, NameKind::Full, true);
        addName(gang, {}, u"Grey Heron"_s, NameKind::Full, false);

        m_case.samenesses.append({SamenessId(1), agency, port, Judgement::NotTheSame, u"one keeps locks, one ships"_s,
            byPerson(u"sameness", u"1 2"_s)});
    }

    void addName(EntityId entity, const QString &language, const QString &spelling, NameKind kind, bool preferred)
    {
        m_case.names.append({nextId(m_case.names), entity, language, spelling, kind, preferred,
            byPerson(u"name", language + spelling)});
    }

    void addMentions()
    {
        addMention(frenchText, u"Agence des écluses"_s, 0, agency);
        addMention(frenchText, u"Agence des écluses"_s, 1, agency);
        addMention(frenchText, u"ADE"_s, 0, agency);
        addMention(frenchText, u"port de Valmer"_s, 0, port);
        addMention(frenchText, u"ADE"_s, 1, agency);
        addMention(englishText, u"Locks Agency"_s, 0, agency);
        addMention(englishText, u"Grey Heron"_s, 0, gang);
        addMention(englishText, u"Locks Agency"_s, 1, agency);
        addMention(englishText, u"Grey Heron"_s, 1, gang);
        addMention(englishText, u"Port of Valmer"_s, 0, port);
        addMention(englishText, u"locks"_s, 0, agency, Status::Rejected);
        addMention(summaryText, u"Locks Agency"_s, 0, agency);
        addMention(summaryText, u"Port of Valmer"_s, 0, port);
        m_case.indicators.append({IndicatorId(1), frenchText, spanOf(frenchText, u"presse@ecluses.example"_s),
            IndicatorType::EMail, u"presse@ecluses.example"_s,
            byRule(frenchText, u"email", spanOf(frenchText, u"presse@ecluses.example"_s), u"presse@ecluses.example")});
        const Span quoted = spanOf(frenchText, u"Nous avons tout arrêté"_s);
        m_case.quotations.append(
            {QuotationId(1), frenchText, quoted, agency, byRule(frenchText, u"quotation", quoted, u"")});
    }

    void addMention(
        TextId text, const QString &words, int occurrence, EntityId entity, Status status = Status::Proposed)
    {
        const Span span = spanOf(text, words, occurrence);
        m_case.mentions.append({nextId(m_case.mentions), text, span, entity, quoteOf(characters(text), span), false,
            byRule(text, u"mention", span, words, status)});
    }

    void addDates()
    {
        addDate(frenchText, u"mars 2023"_s, u"2023-03"_s);
        addDate(englishText, u"14 March 2023"_s, u"2023-03-14"_s);
        addDate(englishText, u"April 2023"_s, u"2023-04"_s);
        addDate(summaryText, u"March 2023"_s, u"2023-03"_s);
    }

    void addDate(TextId text, const QString &words, const QString &date)
    {
        const Span span = spanOf(text, words);
        m_case.dates.append({nextId(m_case.dates), text, span, words, edtf(date), DatePart::None, {},
            byRule(text, u"date", span, date)});
    }

    void addEvents()
    {
        m_case.events.append(
            {attack, nextUid(), u"Attack on the Locks Agency"_s, u"Computers of the agency stop"_s, edtf(u"2023-03-14"),
                DatePart::None, ClaimId(2), u"the harbour logs it"_s, true, byPerson(u"event", u"attack"_s, 3)});
        m_case.events.append({recovery, nextUid(), u"Work goes on"_s, {}, edtf(u"2023-04"), DatePart::Early, {}, {},
            false, byPerson(u"event", u"recovery"_s)});
        m_case.events.append({undated, nextUid(), u"A first warning"_s, {}, {}, DatePart::None, {}, {}, false,
            byPerson(u"event", u"warning"_s)});

        addClaim(attack, SourceId(1), ClaimKind::Date, u"2023-03"_s, u"mars 2023"_s, frenchText, 2);
        addClaim(attack, SourceId(2), ClaimKind::Date, u"2023-03-14"_s, u"14 March 2023"_s, englishText, 2);
        addClaim(attack, SourceId(1), ClaimKind::Number, u"40"_s, u"Environ 40 écluses"_s, frenchText, 4);
        addClaim(attack, SourceId(2), ClaimKind::Number, u"60"_s, u"Some 60 locks"_s, englishText, 3);
        addClaim(attack, SourceId(2), ClaimKind::Attribution, u"Grey Heron"_s, u"by Grey Heron"_s, englishText, 2);
        m_case.claims.last().attributedTo = gang;
        addClaim(recovery, SourceId(2), ClaimKind::Date, u"2023-04"_s, u"April 2023"_s, englishText, 4);
        m_case.claims[3].value = u"40"_s; // which it denies
        m_case.claims[3].stance = Stance::Contradicts;
        m_case.claims[3].voice = Voice::Interpreted;
        m_case.claims[3].credibility = 2;
        m_case.claims[3].repeats = ClaimId(3);
    }

    void addClaim(EventId event, SourceId source, ClaimKind kind, const QString &value, const QString &wording,
        TextId text, int passage)
    {
        Claim claim;
        claim.id = nextId(m_case.claims);
        claim.uid = nextUid();
        claim.event = event;
        claim.source = source;
        claim.kind = kind;
        claim.value = value;
        claim.wording = wording;
        if (kind == ClaimKind::Date)
            claim.date = edtf(value);
        const Span span = passageSpan(text, passage);
        const qsizetype start = characters(text).indexOf(wording, span.start);
        const Span words{start, start + wording.size()};
        claim.standing = byRule(text, u"claim", words, value, Status::Accepted);
        m_case.claims.append(claim);
        m_case.evidence.append({nextId(m_case.evidence), claim.id, text, span, words, quoteOf(characters(text), span),
            false, byRule(text, u"evidence", span, value, Status::Accepted)});
    }

    void addLinks()
    {
        addLink(2, 1, 0.75, Status::Proposed);
        addLink(4, 2, 0.5, Status::Accepted);
        addLink(1, 2, 0.25, Status::Rejected);
    }

    void addLink(int source, int rendered, double confidence, Status status)
    {
        Standing standing = byPerson(u"link", u"%1 %2"_s.arg(source).arg(rendered));
        standing.origin = {u"order-and-names"_s, 1, {}};
        standing.status = status;
        m_case.links.append({nextId(m_case.links), passageAt(frenchText, source), passageAt(summaryText, rendered),
            confidence, standing});
    }

    // A Dutch translation of the French source, of which a sentence and an empty paragraph are written.
    void addDraft()
    {
        const QString words = u"Het sluizenagentschap is aangevallen. Sluizen"_s;
        m_case.drafts.append(
            {DraftId(1), nextUid(), frenchSource, {}, RenditionKind::Translation, u"nl"_s, u"reader"_s, moment(4), 1});
        m_case.paragraphs.append({ParagraphId(1), DraftId(1), Paragraph::gap, words, 3});
        m_case.paragraphs.append({ParagraphId(2), DraftId(1), 2 * Paragraph::gap, {}, 0});
        m_case.draftLinks.append({DraftLinkId(1), ParagraphId(1), {0, words.indexOf(u". ") + 1},
            {frenchText, passageSpan(frenchText, 2)}, byPerson(u"link", u"draft"_s)});
    }

    void addRemarks()
    {
        m_case.notes.append({NoteId(1), nextUid(), frenchText, passageSpan(frenchText, 3), agency, attack,
            u"Ask the agency *when*."_s, u"reader"_s, moment(5), 1});
        Standing open = byPerson(u"finding", u"number-differs"_s);
        open.status = Status::Proposed;
        open.origin = {u"number-differs"_s, 1, {}};
        m_case.findings.append(
            {FindingId(1), nextUid(), u"number-differs"_s, Severity::Major, u"numbers-differ"_s, {u"40"_s, u"60"_s},
                {{frenchText, spanOf(frenchText, u"40"_s)}, {englishText, spanOf(englishText, u"60"_s)}}, {}, open});
        m_case.runs.append({RunId(1), u"analysis/1 collation/1"_s, moment(2), moment(3), {{u"texts"_s, 4}}});
    }

    void addHistory()
    {
        addAct({{}, u"create"_s, {u"The locks of Valmer"_s}, u"reader"_s, moment(0), {}, {}, {}, {}, {}});
        addAct({{}, u"import"_s, {}, u"reader"_s, moment(1), {}, {}, {{u"sources"_s, 2}}, {}, {}});
        addAct({{}, u"rename-entity"_s, {u"Agence des écluses"_s}, u"reader"_s, moment(6), {},
            {{u"entity"_s, 1, {{u"label"_s, u"Agence"_s}}, {{u"label"_s, u"Agence des écluses"_s}}}}, {}, {}, {}});
    }

    void addAct(Act act)
    {
        act.id = nextId(m_case.acts);
        act.previousHash = m_case.acts.isEmpty() ? QByteArray(32, '\0') : m_case.acts.last().hash;
        act.hash = hashOf(act);
        m_case.acts.append(act);
    }

    CaseContent m_case;
    int m_uids = 0;
};

inline CaseContent smallCase()
{
    return SmallCaseBuilder().build();
}

// One more source with an edition, a text, a passage for each line and a mention of the entity (0: none), as an import
// hands it to the writer: new rows named by ids below zero, uids left to the writer.
inline CaseContent newSource(const QString &title, const QString &characters, EntityId entity = {})
{
    const QByteArray bytes = characters.toUtf8();
    CaseContent content;
    Source source;
    source.id = SourceId(-1);
    source.title = title;
    source.language = u"en"_s;
    content.sources.append(source);
    Edition edition;
    edition.id = EditionId(-1);
    edition.source = source.id;
    edition.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    edition.size = bytes.size();
    edition.fileName = title + u".txt"_s;
    edition.text = TextId(-1);
    content.editions.append(edition);
    content.editionBytes.insert(edition.id, bytes);
    Text text;
    text.id = TextId(-1);
    text.source = source.id;
    text.edition = edition.id;
    text.language = u"en"_s;
    text.characters = characters;
    content.texts.append(text);
    qsizetype start = 0;
    int number = 1;
    for (const QString &line : characters.split(u'\n')) {
        content.passages.append(
            {PassageId(-number), text.id, number, {start, start + line.size()}, PassageKind::Sentence});
        start += line.size() + 1;
        ++number;
    }
    if (entity) {
        const Span span{0, characters.indexOf(u' ')};
        content.mentions.append({MentionId(-1), text.id, span, entity, quoteOf(characters, span), false,
            {Status::Proposed, {u"test-rule"_s, 1, {}}, fingerprint(textKey(characters), u"mention", span, u""), 0}});
    }
    return content;
}

} // namespace dossier::tests
