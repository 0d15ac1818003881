// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentrows.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/packedbytes.h"
#include "store/sourcerows.h"
#include "store/textrows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The rows of one write on their way into the file.
class Insertion
{
public:
    Insertion(Connection &connection, const CaseContent &content, const PackedBytes &packed, Keys &keys, Places &places,
        Origins &origins, CaseCounts &counts, NewMentions &mentions)
        : m_connection(connection)
        , m_content(content)
        , m_packed(packed)
        , m_keys(keys)
        , m_places(places)
        , m_origins(origins)
        , m_counts(counts)
        , m_mentions(mentions)
    {
    }

    Result<void> run()
    {
        for (const auto &step :
            {&Insertion::insertSources, &Insertion::insertTexts, &Insertion::supersede, &Insertion::insertEntities,
                &Insertion::insertMarks, &Insertion::insertLinks, &Insertion::insertDrafts, &Insertion::insertEvents,
                &Insertion::insertRemarks, &Insertion::recount, &Insertion::insertOriginals}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return done;
            if (m_keys.problem())
                return *m_keys.problem();
            if (m_places.error())
                return *m_places.error();
        }
        return {};
    }

private:
    // Inserts rows and hands each with its key to `after`, which answers with a Result<void>.
    template <typename Row, typename After> Result<void> insert(const QList<Row> &rows, After after)
    {
        for (qsizetype from = 0; from < rows.size(); from += rowsTogether) {
            const qsizetype count = std::min(rowsTogether, rows.size() - from);
            const Result<void> done = insertTogether(rows, from, count, after);
            if (!done)
                return done;
        }
        return {};
    }
    template <typename Row, typename After>
    Result<void> insertTogether(const QList<Row> &rows, qsizetype from, qsizetype count, const After &after)
    {
        Statement statement = m_connection.statement(insertSql<Row>(count));
        std::array<qint64, rowsTogether> keys{};
        int place = 0;
        for (qsizetype i = 0; i < count; ++i) {
            ColumnWriter writer(m_connection, statement, m_keys, m_places, m_origins, place);
            describe(writer, rows.at(from + i));
            if (writer.error())
                return *writer.error();
            keys[static_cast<size_t>(i)] = writer.writtenKey();
            place = writer.place();
        }
        Result<void> done = statement.run();
        for (qsizetype i = 0; done && i < count; ++i)
            done = after(rows.at(from + i), decltype(Row::id)(keys[static_cast<size_t>(i)]));
        return done;
    }
    template <typename Row> Result<void> insert(const QList<Row> &rows)
    {
        return insert(rows, [](const Row &, auto) { return Result<void>(); });
    }
    // Counts a row in `total` (when it has one) unless it is rejected, and as a proposal while it is one.
    void count(const Standing &standing, qint64 CaseCounts::*total)
    {
        if (total && standing.status != Status::Rejected)
            ++(m_counts.*total);
        if (standing.status == Status::Proposed)
            ++m_counts.proposals;
    }
    template <typename Row> Result<void> insertMarksOf(const QList<Row> &rows, qint64 CaseCounts::*total)
    {
        return insert(rows, [&](const Row &row, auto) {
            if (m_places.of(m_keys.referred(row.text)).counted)
                count(row.standing, total);
            return Result<void>();
        });
    }
    template <typename Row> Result<void> insertCounted(const QList<Row> &rows, qint64 CaseCounts::*total)
    {
        return insert(rows, [&](const Row &row, auto) {
            count(row.standing, total);
            return Result<void>();
        });
    }

    Result<void> insertSources();
    Result<void> insertTexts();
    Result<void> supersede();
    Result<void> supersedeEdition(const Text &text);
    Result<void> supersedeVersion(const Text &text);
    Result<void> insertEntities();
    Result<void> insertMarks();
    Result<void> insertLinks();
    Result<void> insertDrafts();
    Result<void> insertEvents();
    Result<void> insertRemarks();
    Result<void> recount();
    Result<void> insertOriginals();

    Connection &m_connection;
    const CaseContent &m_content;
    const PackedBytes &m_packed;
    Keys &m_keys;
    Places &m_places;
    Origins &m_origins;
    CaseCounts &m_counts;
    NewMentions &m_mentions;
};

Result<void> Insertion::insertSources()
{
    Result<void> done = insert(m_content.sources, [&](const Source &source, SourceId) {
        m_counts.sources += source.removed ? 0 : 1;
        return Result<void>();
    });
    if (done) {
        done = insert(m_content.editions, [&](const Edition &edition, EditionId) -> Result<void> {
            if (m_content.editionBytes.contains(edition.id))
                return {};
            return Error{ErrorCode::Invalid, u"edition %1 comes without its bytes"_s.arg(edition.id.value), {}};
        });
    }
    if (done)
        done = insert(m_content.renditions);
    return done ? insert(m_content.versions) : done;
}

Result<void> Insertion::insertTexts()
{
    const Result<void> done = insert(m_content.texts, [&](const Text &text, TextId key) {
        m_counts.texts += m_places.of(key).counted ? 1 : 0;
        Text placed = text;
        placed.id = key;
        const Result<void> written = insertCharacters(m_connection, placed);
        return written ? insertSketch(m_connection, key, text.sketch) : written;
    });
    if (!done)
        return done;
    return insert(m_content.passages, [&](const Passage &passage, PassageId) {
        m_counts.passages += m_places.of(m_keys.referred(passage.text)).counted ? 1 : 0;
        return Result<void>();
    });
}

// A new edition of a known source, or version of a known rendition, takes the place of the one before.
Result<void> Insertion::supersede()
{
    QSet<SourceId> newSources;
    for (const Source &source : m_content.sources)
        newSources.insert(source.id);
    QSet<RenditionId> newRenditions;
    for (const Rendition &rendition : m_content.renditions)
        newRenditions.insert(rendition.id);
    QHash<VersionId, RenditionId> renditions;
    for (const Version &version : m_content.versions)
        renditions.insert(version.id, version.rendition);
    for (const Text &text : m_content.texts) {
        Result<void> done;
        if (text.current && text.edition && !newSources.contains(text.source))
            done = supersedeEdition(text);
        else if (text.current && text.version && !newRenditions.contains(renditions.value(text.version)))
            done = supersedeVersion(text);
        if (!done)
            return done;
    }
    return {};
}

Result<void> Insertion::supersedeEdition(const Text &text)
{
    const SourceId source = m_keys.referred(text.source);
    const Result<void> done = m_connection
                                  .statement(u"UPDATE text SET current = 0 WHERE source = :source "
                                             "AND edition IS NOT NULL AND current = 1 AND id <> :text"_s)
                                  .bind(u":source"_s, source)
                                  .bind(u":text"_s, m_keys.referred(text.id))
                                  .run();
    if (!done)
        return done;
    return m_connection.statement(u"UPDATE source SET language = :language WHERE id = :source"_s)
        .bind(u":language"_s, text.language)
        .bind(u":source"_s, source)
        .run();
}

Result<void> Insertion::supersedeVersion(const Text &text)
{
    return m_connection
        .statement(u"UPDATE text SET current = 0 WHERE current = 1 AND id <> :text AND version IN "
                   "(SELECT o.id FROM version n JOIN version o ON o.rendition = n.rendition WHERE n.id = :version)"_s)
        .bind(u":text"_s, m_keys.referred(text.id))
        .bind(u":version"_s, m_keys.referred(text.version))
        .run();
}

Result<void> Insertion::insertEntities()
{
    Result<void> done = insertCounted(m_content.entities, &CaseCounts::entities);
    if (done)
        done = insertCounted(m_content.names, nullptr);
    return done ? insertCounted(m_content.samenesses, nullptr) : done;
}

Result<void> Insertion::insertMarks()
{
    Result<void> done = insertMarksOf(m_content.mentions, &CaseCounts::mentions);
    if (done)
        done = insertMarksOf(m_content.indicators, nullptr);
    if (done)
        done = insertMarksOf(m_content.quotations, nullptr);
    return done ? insertMarksOf(m_content.dates, &CaseCounts::dates) : done;
}

Result<void> Insertion::insertLinks()
{
    return insert(m_content.links, [&](const Link &link, LinkId) {
        if (m_places.isCounted(m_keys.referred(link.rendered)))
            count(link.standing, nullptr);
        return Result<void>();
    });
}

Result<void> Insertion::insertDrafts()
{
    Result<void> done = insert(m_content.drafts);
    if (done)
        done = insert(m_content.paragraphs);
    return done ? insert(m_content.draftLinks) : done;
}

Result<void> Insertion::insertEvents()
{
    Result<void> done = insertCounted(m_content.events, &CaseCounts::events);
    if (done) {
        done = insert(m_content.claims, [&](const Claim &claim, ClaimId) {
            if (m_places.isCounted(m_keys.referred(claim.source)))
                count(claim.standing, &CaseCounts::claims);
            return Result<void>();
        });
    }
    return done ? insertMarksOf(m_content.evidence, nullptr) : done;
}

Result<void> Insertion::insertRemarks()
{
    Result<void> done = insert(m_content.notes);
    if (done) {
        done = insert(m_content.findings, [&](const Finding &finding, FindingId key) {
            m_counts.findings += finding.standing.status == Status::Proposed ? 1 : 0;
            QList<TextSpan> spans = finding.spans;
            for (TextSpan &span : spans)
                span.text = m_keys.referred(span.text);
            return insertFindingSpans(m_connection, key, spans);
        });
    }
    return done ? insert(m_content.runs) : done;
}

// A new source has no counts yet: they are those of the rows that come with it. The others are counted anew.
Result<void> Insertion::recount()
{
    QMap<SourceId, QHash<EntityId, qint64>> fresh;
    for (const Source &source : m_content.sources)
        fresh.insert(m_keys.referred(source.id), {});
    QSet<SourceId> known;
    for (const Mention &mention : m_content.mentions) {
        const Places::TextPlace &place = m_places.of(m_keys.referred(mention.text));
        const auto own = fresh.find(place.source);
        if (own == fresh.end())
            known.insert(place.source);
        else if (place.counted && place.own && place.current && !mention.orphaned
            && mention.standing.status != Status::Rejected)
            ++(*own)[m_keys.referred(mention.entity)];
    }
    for (const Text &text : m_content.texts) {
        if (const SourceId source = m_keys.referred(text.source); text.edition && !fresh.contains(source))
            known.insert(source);
    }
    for (auto source = fresh.cbegin(); source != fresh.cend(); ++source)
        m_mentions.add(source.key(), *source);
    return recountMentions(m_connection, known);
}

// Last, since they may still be under way.
Result<void> Insertion::insertOriginals()
{
    for (const Edition &edition : m_content.editions) {
        const Result<void> done = insertBytes(m_connection, m_keys.referred(edition.id), m_packed.of(edition.id));
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> insertContent(Connection &connection, const CaseContent &content, const PackedBytes &packed, Keys &keys,
    Places &places, Origins &origins, CaseCounts &counts, NewMentions &mentions)
{
    return Insertion(connection, content, packed, keys, places, origins, counts, mentions).run();
}

} // namespace dossier
