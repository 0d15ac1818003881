// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/understanding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

SourceId sourceOf(const QList<UnderstandableText> &texts, qsizetype index)
{
    const qsizetype renders = texts.at(index).renders;
    return SourceId((renders < 0 ? index : renders) + 1);
}

// Relative dates of a rendition count from the day its source was published.
Edtf publishedOf(const QList<UnderstandableText> &texts, qsizetype index)
{
    const UnderstandableText &text = texts.at(index);
    return text.published.isNull() && text.renders >= 0 ? texts.at(text.renders).published : text.published;
}

QList<FoundPassage> asPassages(const QList<Span> &sentences)
{
    QList<FoundPassage> passages;
    for (const Span sentence : sentences)
        passages.append({sentence, PassageKind::Sentence});
    return passages;
}

QList<KnownName> namesOf(const QList<EntityProposal> &entities)
{
    QList<KnownName> names;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        for (KnownName name : entities.at(i).names) {
            name.entity = EntityId(i + 1);
            name.type = entities.at(i).type;
            names.append(name);
        }
    }
    return names;
}

// The passages with a date in them, and who they name.
class DatedPassages
{
public:
    DatedPassages(const QList<UnderstandableText> &texts, const Understanding &understanding)
        : m_texts(texts)
        , m_understanding(understanding)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QHash<EntityId, qint64> &mentions = m_mentions.emplace_back();
            if (texts.at(i).renders >= 0)
                continue;
            for (const NameHit &hit : understanding.texts.at(i).mentions)
                ++mentions[hit.entity];
            for (auto entity = mentions.keyBegin(); entity != mentions.keyEnd(); ++entity)
                ++m_sources[*entity];
        }
    }

    QList<DatedPassage> all() const
    {
        QList<DatedPassage> dated;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            if (m_texts.at(i).renders < 0)
                dated += inText(i);
        }
        return dated;
    }

private:
    QList<DatedPassage> inText(qsizetype index) const
    {
        QList<DatedPassage> dated;
        const Reading &reading = m_understanding.texts.at(index).reading;
        qsizetype at = 0; // both stand in order
        for (const FoundDate &date : reading.dates) {
            while (at < reading.passages.size() && reading.passages.at(at).span.end < date.span.end)
                ++at;
            if (at == reading.passages.size() || !reading.passages.at(at).span.contains(date.span))
                continue;
            if (dated.isEmpty() || dated.constLast().passage != PassageId(at + 1)) {
                dated.append(passage(index, at));
                dated.last().dates = datesIn(reading, reading.passages.at(at).span);
            } else {
                dated.append(DatedPassage(dated.constLast())); // its words once, however many dates it has
            }
            sayDate(dated.last(), date);
        }
        return dated;
    }

    static QList<Edtf> datesIn(const Reading &reading, Span passage)
    {
        QList<Edtf> dates;
        auto date = std::ranges::lower_bound(
            reading.dates, passage.start, {}, [](const FoundDate &found) { return found.span.start; });
        for (; date != reading.dates.cend() && date->span.start < passage.end; ++date)
            dates.append(date->edtf);
        return dates;
    }

    static void sayDate(DatedPassage &dated, const FoundDate &date)
    {
        dated.words = date.span;
        dated.wording = date.wording;
        dated.edtf = date.edtf;
        dated.part = date.part;
        dated.anchor = date.anchor;
    }

    DatedPassage passage(qsizetype index, qsizetype at) const
    {
        const Reading &reading = m_understanding.texts.at(index).reading;
        const FoundPassage &found = reading.passages.at(at);
        DatedPassage dated;
        dated.source = SourceId(index + 1);
        dated.published = publishedOf(m_texts, index);
        dated.text = TextId(index + 1);
        dated.passage = PassageId(at + 1);
        dated.span = found.span;
        dated.characters = m_texts.at(index).characters.sliced(found.span.start, found.span.length());
        dated.language = reading.language;
        dated.kind = found.kind;
        dated.entities = namedIn(index, found.span);
        if (at > 0 && reading.passages.at(at - 1).kind == PassageKind::Sentence)
            dated.before = namedIn(index, reading.passages.at(at - 1).span);
        return dated;
    }

    QList<NamedEntity> namedIn(qsizetype index, Span span) const
    {
        QList<NamedEntity> named;
        QSet<EntityId> seen;
        const QList<NameHit> &mentions = m_understanding.texts.at(index).mentions;
        auto hit = std::ranges::lower_bound(mentions, span.start, {}, [](const NameHit &h) { return h.span.start; });
        for (; hit != mentions.end() && hit->span.end <= span.end; ++hit) {
            if (seen.contains(hit->entity))
                continue;
            seen.insert(hit->entity);
            const EntityProposal &entity = m_understanding.entities.at(hit->entity.value - 1);
            named.append({hit->entity, uidOf(hit->entity), entity.type, entity.label,
                m_mentions.at(index).value(hit->entity), m_sources.value(hit->entity)});
        }
        return named;
    }

    // Entities outside of a case are told apart by their place.
    static Uid uidOf(EntityId entity) { return Uid(static_cast<uint>(entity.value), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); }

    const QList<UnderstandableText> &m_texts;
    const Understanding &m_understanding;
    QList<QHash<EntityId, qint64>> m_mentions; // by text
    QHash<EntityId, qint64> m_sources; // that name it
};

AlignableText alignable(const UnderstandableText &text, const UnderstoodText &understood, qsizetype index)
{
    AlignableText aligned{
        text.characters, understood.reading.language, {}, understood.mentions, understood.reading.dates};
    int number = 0;
    for (const FoundPassage &passage : understood.reading.passages) {
        ++number;
        aligned.passages.append({PassageId(number), TextId(index + 1), number, passage.span, passage.kind});
    }
    return aligned;
}

bool isAddress(IndicatorType type)
{
    return type == IndicatorType::EMail || type == IndicatorType::Url || type == IndicatorType::Domain;
}

CheckedText checked(const QList<UnderstandableText> &texts, const Understanding &understanding, qsizetype index)
{
    const UnderstoodText &text = understanding.texts.at(index);
    return {alignable(texts.at(index), text, index), text.reading.names, text.reading.indicators,
        publishedOf(texts, index)};
}

QHash<EntityId, EntityType> typesOf(const Understanding &understanding)
{
    QHash<EntityId, EntityType> entities;
    for (qsizetype i = 0; i < understanding.entities.size(); ++i)
        entities.insert(EntityId(i + 1), understanding.entities.at(i).type);
    return entities;
}

// Pairs of sources that speak of the same: of one event, or of several that are named alike.
std::set<std::pair<qsizetype, qsizetype>> ofTheSame(
    const QList<UnderstandableText> &texts, const Understanding &understanding)
{
    QList<ReportedSource> sources;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        ReportedSource source{SourceId(i + 1), {}, {}, {}};
        for (const NameHit &hit : texts.at(i).renders < 0 ? understanding.texts.at(i).mentions : QList<NameHit>()) {
            const bool place = understanding.entities.at(hit.entity.value - 1).type == EntityType::Place;
            (place ? source.places : source.entities).insert(hit.entity);
        }
        sources.append(source);
    }
    for (qsizetype event = 0; event < understanding.events.size(); ++event) {
        for (const EventClaimProposal &claim : understanding.events.at(event).claims)
            sources[claim.source.value - 1].events.insert(EventId(event + 1));
    }
    std::set<std::pair<qsizetype, qsizetype>> pairs;
    for (const auto &[first, second] : reportsToCompare(sources))
        pairs.insert({first.value - 1, second.value - 1});
    return pairs;
}

} // namespace

Understanding understand(const QList<UnderstandableText> &texts)
{
    Understanding understanding;
    QList<NamedText> named;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Reading reading = readText({texts.at(i).characters, texts.at(i).language, publishedOf(texts, i)});
        if (!texts.at(i).sentences.isEmpty())
            reading.passages = asPassages(texts.at(i).sentences);
        named.append({TextId(i + 1), reading.language, reading.names, sourceOf(texts, i)});
        understanding.texts.append({std::move(reading), {}});
    }
    understanding.entities = proposeEntities(named, {});
    const NameTrie trie(namesOf(understanding.entities));
    for (qsizetype i = 0; i < texts.size(); ++i)
        understanding.texts[i].mentions = trie.find(texts.at(i).characters, understanding.texts.at(i).reading.language);
    understanding.events = proposeEvents(DatedPassages(texts, understanding).all());
    return understanding;
}

QList<LinkProposal> align(const QList<UnderstandableText> &texts, const Understanding &understanding, qsizetype source,
    qsizetype rendition, bool isSummary)
{
    return align(alignable(texts.at(source), understanding.texts.at(source), source),
        alignable(texts.at(rendition), understanding.texts.at(rendition), rendition), isSummary);
}

QList<SamenessProposal> proposeSamenesses(
    const QList<UnderstandableText> &texts, const Understanding &understanding, const QList<RenditionPair> &pairs)
{
    // Passages are numbered in each text, and here in all of them.
    QList<NamingText> naming;
    QList<qsizetype> before;
    qsizetype passages = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        AlignableText text = alignable(texts.at(i), understanding.texts.at(i), i);
        for (Passage &passage : text.passages)
            passage.id = PassageId(passage.id.value + passages);
        before.append(passages);
        passages += text.passages.size();
        QStringList addresses;
        for (const FoundIndicator &indicator : understanding.texts.at(i).reading.indicators) {
            if (isAddress(indicator.type))
                addresses.append(indicator.value);
        }
        naming.append({sourceOf(texts, i), text, texts.at(i).renders >= 0, {}, addresses});
    }
    for (const RenditionPair &pair : pairs) {
        for (LinkProposal link : align(texts, understanding, pair.source, pair.rendition, pair.isSummary)) {
            link.source = PassageId(link.source.value + before.at(pair.source));
            link.rendered = PassageId(link.rendered.value + before.at(pair.rendition));
            naming[pair.rendition].links.append(link);
        }
    }
    QList<ComparableEntity> entities;
    for (qsizetype i = 0; i < understanding.entities.size(); ++i) {
        const EntityProposal &entity = understanding.entities.at(i);
        entities.append({EntityId(i + 1), entity.type, entity.names});
    }
    return proposeSamenesses(naming, entities);
}

QList<RenditionFinding> checkTranslation(const QList<UnderstandableText> &texts, const Understanding &understanding,
    qsizetype source, qsizetype translation, const QList<LinkProposal> &links)
{
    return checkTranslation(checked(texts, understanding, source), checked(texts, understanding, translation), links,
        typesOf(understanding));
}

QList<RenditionFinding> checkSummary(const QList<UnderstandableText> &texts, const Understanding &understanding,
    qsizetype source, qsizetype summary, const QList<LinkProposal> &links)
{
    return checkSummary(
        checked(texts, understanding, source), checked(texts, understanding, summary), links, typesOf(understanding));
}

QList<TextDisagreement> findDisagreements(const QList<UnderstandableText> &texts, const Understanding &understanding)
{
    const QHash<EntityId, EntityType> entities = typesOf(understanding);
    std::map<qsizetype, Report> reports; // those that are asked for
    const auto reportOf = [&](qsizetype index) -> const Report & {
        auto report = reports.find(index);
        if (report == reports.end())
            report = reports.emplace(index, Report(checked(texts, understanding, index), entities)).first;
        return report->second;
    };
    QList<TextDisagreement> all;
    for (const auto &[first, second] : ofTheSame(texts, understanding)) {
        for (const Disagreement &found : compareReports(reportOf(first), reportOf(second)))
            all.append({first, second, found});
    }
    return all;
}

} // namespace dossier
