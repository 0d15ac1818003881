// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/normalised.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Which id stands for which.
template <typename Tag> class Renumbering
{
public:
    Id<Tag> operator()(Id<Tag> old) const { return m_ids.value(old); }
    // Sorts the rows and numbers them; rows that compare equal stay as they followed one another.
    template <typename Row, typename Key> void sortAndNumber(QList<Row> &rows, Key key)
    {
        std::stable_sort(rows.begin(), rows.end(), [&key](const Row &a, const Row &b) { return key(a) < key(b); });
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Id<Tag> now(-1 - i);
            m_ids.insert(rows[i].id, now);
            rows[i].id = now;
        }
    }

private:
    QHash<Id<Tag>, Id<Tag>> m_ids;
};

// New ids count down from -1, so the place in the order is the id without its sign; none comes first.
template <typename Tag> qint64 place(Id<Tag> id)
{
    return -id.value;
}

QByteArray order(const Uid &uid)
{
    return uid.toRfc4122();
}

Span orNone(Span span)
{
    return span.isEmpty() ? Span{} : span;
}

class Normalising
{
public:
    explicit Normalising(const CaseContent &content) : m(content) { }

    CaseContent done()
    {
        sources();
        texts();
        drafts();
        entities();
        marks();
        events();
        others();
        return std::move(m);
    }

private:
    CaseContent m;
    Renumbering<struct SourceTag> m_source;
    Renumbering<struct EditionTag> m_edition;
    Renumbering<struct RenditionTag> m_rendition;
    Renumbering<struct VersionTag> m_version;
    Renumbering<struct TextTag> m_text;
    Renumbering<struct PassageTag> m_passage;
    Renumbering<struct EntityTag> m_entity;
    Renumbering<struct EventTag> m_event;
    Renumbering<struct ClaimTag> m_claim;

    void sources()
    {
        m_source.sortAndNumber(m.sources, [](const Source &row) { return order(row.uid); });
        for (Edition &row : m.editions)
            row.source = m_source(row.source);
        m_edition.sortAndNumber(
            m.editions, [](const Edition &row) { return std::tuple(place(row.source), row.number, order(row.uid)); });
        QHash<EditionId, QByteArray> bytes;
        for (auto one = m.editionBytes.cbegin(); one != m.editionBytes.cend(); ++one)
            bytes.insert(m_edition(one.key()), one.value());
        m.editionBytes = bytes;
        for (Rendition &row : m.renditions)
            row.source = m_source(row.source);
        m_rendition.sortAndNumber(m.renditions,
            [](const Rendition &row) { return std::tuple(place(row.source), row.kind, row.language, order(row.uid)); });
        for (Version &row : m.versions)
            row.rendition = m_rendition(row.rendition);
        m_version.sortAndNumber(m.versions,
            [](const Version &row) { return std::tuple(place(row.rendition), row.number, order(row.uid)); });
    }

    void texts()
    {
        for (Text &row : m.texts) {
            row.source = m_source(row.source);
            row.edition = m_edition(row.edition);
            row.version = m_version(row.version);
        }
        m_text.sortAndNumber(m.texts,
            [](const Text &row) { return std::tuple(row.version.isValid(), place(row.edition), place(row.version)); });
        for (Edition &row : m.editions)
            row.text = m_text(row.text);
        for (Version &row : m.versions)
            row.text = m_text(row.text);
        for (Passage &row : m.passages)
            row.text = m_text(row.text);
        m_passage.sortAndNumber(
            m.passages, [](const Passage &row) { return std::tuple(place(row.text), row.number, row.span); });
        for (Link &row : m.links) {
            row.source = m_passage(row.source);
            row.rendered = m_passage(row.rendered);
        }
        Renumbering<struct LinkTag>().sortAndNumber(m.links, [](const Link &row) {
            return std::tuple(place(row.rendered), place(row.source), row.standing.fingerprint);
        });
    }

    void drafts()
    {
        for (Draft &row : m.drafts) {
            row.source = m_source(row.source);
            row.basis = m_version(row.basis);
        }
        Renumbering<struct DraftTag> draft;
        draft.sortAndNumber(m.drafts, [](const Draft &row) { return order(row.uid); });
        for (Paragraph &row : m.paragraphs)
            row.draft = draft(row.draft);
        Renumbering<struct ParagraphTag> paragraph;
        paragraph.sortAndNumber(
            m.paragraphs, [](const Paragraph &row) { return std::tuple(place(row.draft), row.position); });
        for (qsizetype i = 0; i < m.paragraphs.size(); ++i) {
            const bool first = i == 0 || m.paragraphs.at(i - 1).draft != m.paragraphs.at(i).draft;
            m.paragraphs[i].position = (first ? 0 : m.paragraphs.at(i - 1).position) + Paragraph::gap;
        }
        for (DraftLink &row : m.draftLinks) {
            row.paragraph = paragraph(row.paragraph);
            row.on.text = m_text(row.on.text);
        }
        Renumbering<struct DraftLinkTag>().sortAndNumber(m.draftLinks, [](const DraftLink &row) {
            return std::tuple(
                place(row.paragraph), row.span, place(row.on.text), row.on.span, row.standing.fingerprint);
        });
    }

    void entities()
    {
        m_entity.sortAndNumber(m.entities, [](const Entity &row) { return order(row.uid); });
        for (Name &row : m.names)
            row.entity = m_entity(row.entity);
        Renumbering<struct NameTag>().sortAndNumber(m.names, [](const Name &row) {
            return std::tuple(
                place(row.entity), row.language, !row.preferred, row.kind, row.spelling, row.standing.fingerprint);
        });
        for (Sameness &row : m.samenesses) {
            row.first = m_entity(row.first);
            row.second = m_entity(row.second);
        }
        Renumbering<struct SamenessTag>().sortAndNumber(m.samenesses, [](const Sameness &row) {
            return std::tuple(place(row.first), place(row.second), row.judgement, row.reason, row.standing.fingerprint);
        });
    }

    void marks()
    {
        for (Mention &row : m.mentions) {
            row.text = m_text(row.text);
            row.entity = m_entity(row.entity);
        }
        Renumbering<struct MentionTag>().sortAndNumber(m.mentions, [](const Mention &row) {
            return std::tuple(place(row.text), row.span, place(row.entity), row.standing.fingerprint);
        });
        for (Indicator &row : m.indicators)
            row.text = m_text(row.text);
        Renumbering<struct IndicatorTag>().sortAndNumber(m.indicators, [](const Indicator &row) {
            return std::tuple(place(row.text), row.span, row.type, row.value, row.standing.fingerprint);
        });
        for (Quotation &row : m.quotations) {
            row.text = m_text(row.text);
            row.speaker = m_entity(row.speaker);
        }
        Renumbering<struct QuotationTag>().sortAndNumber(m.quotations, [](const Quotation &row) {
            return std::tuple(place(row.text), row.span, place(row.speaker), row.standing.fingerprint);
        });
        for (Date &row : m.dates)
            row.text = m_text(row.text);
        Renumbering<struct DateTag>().sortAndNumber(m.dates, [](const Date &row) {
            return std::tuple(place(row.text), row.span, row.edtf.toString(), row.standing.fingerprint);
        });
    }

    void events()
    {
        m_event.sortAndNumber(m.events, [](const Event &row) { return order(row.uid); });
        for (Claim &row : m.claims) {
            row.event = m_event(row.event);
            row.source = m_source(row.source);
            row.attributedTo = m_entity(row.attributedTo);
        }
        m_claim.sortAndNumber(m.claims, [](const Claim &row) { return std::tuple(place(row.event), order(row.uid)); });
        for (Event &row : m.events)
            row.preferred = m_claim(row.preferred);
        for (Claim &row : m.claims)
            row.repeats = m_claim(row.repeats);
        for (Evidence &row : m.evidence) {
            row.claim = m_claim(row.claim);
            row.text = m_text(row.text);
            row.words = orNone(row.words);
        }
        Renumbering<struct EvidenceTag>().sortAndNumber(m.evidence, [](const Evidence &row) {
            return std::tuple(place(row.claim), place(row.text), row.span, row.words, row.standing.fingerprint);
        });
    }

    void others()
    {
        for (Note &row : m.notes) {
            row.text = m_text(row.text);
            row.entity = m_entity(row.entity);
            row.event = m_event(row.event);
            row.span = row.text ? row.span : Span{};
        }
        Renumbering<struct NoteTag>().sortAndNumber(m.notes, [](const Note &row) { return order(row.uid); });
        for (Finding &row : m.findings) {
            for (TextSpan &place : row.spans)
                place.text = m_text(place.text);
        }
        Renumbering<struct FindingTag>().sortAndNumber(m.findings, [](const Finding &row) { return order(row.uid); });
        Renumbering<struct RunTag>().sortAndNumber(
            m.runs, [](const Run &row) { return std::tuple(row.started, row.finished, row.rules); });
        std::stable_sort(m.acts.begin(), m.acts.end(), [](const Act &a, const Act &b) { return a.id < b.id; });
    }
};

// Collects the first thing that is wrong.
class Wholeness
{
public:
    explicit Wholeness(const CaseContent &content) : m(content) { }

    Result<void> done()
    {
        uids(m.sources, u"source"_s);
        uids(m.editions, u"edition"_s);
        uids(m.renditions, u"rendition"_s);
        uids(m.versions, u"version"_s);
        uids(m.drafts, u"draft"_s);
        uids(m.entities, u"entity"_s);
        uids(m.events, u"event"_s);
        uids(m.claims, u"claim"_s);
        uids(m.notes, u"note"_s);
        uids(m.findings, u"finding"_s);
        const QSet<SourceId> sources = idsOf(m.sources);
        const QSet<EditionId> editions = idsOf(m.editions);
        const QSet<RenditionId> renditions = idsOf(m.renditions);
        const QSet<VersionId> versions = idsOf(m.versions);
        const QSet<EntityId> entities = idsOf(m.entities);
        const QSet<EventId> events = idsOf(m.events);
        const QSet<ClaimId> claims = idsOf(m.claims);
        const QSet<PassageId> passages = idsOf(m.passages);
        for (const Text &row : m.texts)
            m_lengths.insert(row.id, row.characters.size());
        for (const Edition &row : m.editions) {
            leads(sources.contains(row.source), u"the source of the edition "_s + name(row));
            leads(m_lengths.contains(row.text), u"the text of the edition "_s + name(row));
            leads(m.editionBytes.contains(row.id), u"the bytes of the edition "_s + name(row));
        }
        for (const Rendition &row : m.renditions)
            leads(sources.contains(row.source), u"the source of the rendition "_s + name(row));
        for (const Version &row : m.versions) {
            leads(renditions.contains(row.rendition), u"the rendition of the version "_s + name(row));
            leads(m_lengths.contains(row.text), u"the text of the version "_s + name(row));
        }
        QSet<EditionId> editionsRead;
        QSet<VersionId> versionsRead;
        for (const Text &row : m.texts) {
            const bool ofEdition =
                editions.contains(row.edition) && !row.version && !editionsRead.contains(row.edition);
            const bool ofVersion =
                versions.contains(row.version) && !row.edition && !versionsRead.contains(row.version);
            leads(ofEdition || ofVersion, u"the owner of a text"_s);
            editionsRead.insert(row.edition);
            versionsRead.insert(row.version);
        }
        for (const Passage &row : m.passages)
            lies(row.text, row.span, false, u"a passage"_s);
        for (const Link &row : m.links)
            leads(passages.contains(row.source) && passages.contains(row.rendered), u"a passage of a link"_s);
        checkDrafts(sources, versions);
        for (const Name &row : m.names)
            leads(entities.contains(row.entity), u"the entity of the name "_s + row.spelling);
        for (const Sameness &row : m.samenesses)
            leads(entities.contains(row.first) && entities.contains(row.second), u"an entity of a sameness"_s);
        for (const Mention &row : m.mentions) {
            lies(row.text, row.span, row.orphaned, u"a mention"_s);
            leads(entities.contains(row.entity), u"the entity of a mention"_s);
        }
        for (const Indicator &row : m.indicators)
            lies(row.text, row.span, false, u"an indicator"_s);
        for (const Quotation &row : m.quotations) {
            lies(row.text, row.span, false, u"a quotation"_s);
            leads(!row.speaker || entities.contains(row.speaker), u"the speaker of a quotation"_s);
        }
        for (const Date &row : m.dates)
            lies(row.text, row.span, false, u"a date"_s);
        for (const Event &row : m.events)
            leads(!row.preferred || claims.contains(row.preferred), u"the preferred claim of the event "_s + name(row));
        for (const Claim &row : m.claims) {
            leads(events.contains(row.event), u"the event of the claim "_s + name(row));
            leads(sources.contains(row.source), u"the source of the claim "_s + name(row));
            leads(!row.repeats || claims.contains(row.repeats), u"what the claim %1 repeats"_s.arg(name(row)));
            leads(
                !row.attributedTo || entities.contains(row.attributedTo), u"whom the claim %1 names"_s.arg(name(row)));
        }
        for (const Evidence &row : m.evidence) {
            leads(claims.contains(row.claim), u"the claim of a piece of evidence"_s);
            lies(row.text, row.span, row.orphaned, u"a piece of evidence"_s);
            if (!row.words.isEmpty() && !row.span.contains(row.words))
                wrong(u"the words of a piece of evidence lie outside it"_s);
        }
        for (const Note &row : m.notes) {
            if (row.text)
                lies(row.text, row.span, false, u"the note "_s + name(row));
            leads(!row.entity || entities.contains(row.entity), u"the entity of the note "_s + name(row));
            leads(!row.event || events.contains(row.event), u"the event of the note "_s + name(row));
        }
        for (const Finding &row : m.findings) {
            for (const TextSpan &place : row.spans)
                lies(place.text, place.span, false, u"the finding "_s + name(row));
        }
        return m_wrong.isEmpty() ? Result<void>() : Error{ErrorCode::Corrupt, m_wrong, {}};
    }

private:
    const CaseContent &m;
    QHash<TextId, qsizetype> m_lengths;
    QString m_wrong;

    template <typename Row> static QString name(const Row &row) { return row.uid.toString(QUuid::WithoutBraces); }

    template <typename Row> static QSet<decltype(Row::id)> idsOf(const QList<Row> &rows)
    {
        QSet<decltype(Row::id)> ids;
        for (const Row &row : rows)
            ids.insert(row.id);
        return ids;
    }

    void checkDrafts(const QSet<SourceId> &sources, const QSet<VersionId> &versions)
    {
        std::set<std::tuple<qint64, int, QString>> seen;
        for (const Draft &row : m.drafts) {
            leads(sources.contains(row.source), u"the source of the draft "_s + name(row));
            leads(!row.basis || versions.contains(row.basis),
                u"the version that the draft %1 began from"_s.arg(name(row)));
            const std::tuple key(row.source.value, static_cast<int>(row.kind), row.language);
            if (seen.contains(key))
                wrong(u"two drafts of the same kind and language for one source"_s);
            seen.insert(key);
        }
        const QSet<DraftId> drafts = idsOf(m.drafts);
        QHash<ParagraphId, qsizetype> lengths;
        for (const Paragraph &row : m.paragraphs) {
            leads(drafts.contains(row.draft), u"the draft of a paragraph"_s);
            lengths.insert(row.id, row.words.size());
        }
        for (const DraftLink &row : m.draftLinks) {
            leads(lengths.contains(row.paragraph), u"the paragraph of a link of a draft"_s);
            lies(row.on.text, row.on.span, false, u"a link of a draft"_s);
            if (row.span.start < 0 || row.span.end < row.span.start || row.span.end > lengths.value(row.paragraph))
                wrong(u"a link of a draft lies outside its paragraph"_s);
        }
    }

    void wrong(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
    }

    void leads(bool somewhere, const QString &what)
    {
        if (!somewhere)
            wrong(what + u" is not there"_s);
    }

    template <typename Row> void uids(const QList<Row> &rows, const QString &what)
    {
        QSet<Uid> seen;
        for (const Row &row : rows) {
            if (row.uid.isNull())
                wrong(u"a row without uid: "_s + what);
            else if (seen.contains(row.uid))
                wrong(u"two rows with the uid %1: %2"_s.arg(name(row), what));
            seen.insert(row.uid);
        }
    }

    // An orphan keeps the place it had in an edition that may have been longer.
    void lies(TextId text, Span span, bool orphaned, const QString &what)
    {
        const auto length = m_lengths.constFind(text);
        if (length == m_lengths.cend())
            return wrong(u"the text of %1 is not there"_s.arg(what));
        if (span.start < 0 || span.end < span.start || (!orphaned && span.end > *length))
            wrong(u"%1 lies outside its text (%2 to %3 of %4)"_s.arg(what).arg(span.start).arg(span.end).arg(*length));
    }
};

} // namespace

CaseContent normalised(const CaseContent &content)
{
    return Normalising(content).done();
}

Result<void> checkWhole(const CaseContent &content)
{
    return Wholeness(content).done();
}

} // namespace dossier
