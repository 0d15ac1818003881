// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newsameness.h"

#include "casefile/fingerprint.h"
#include "collation/sameness.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sourcesAtOnce = 100;
constexpr qsizetype mostNeighbours = 100;
constexpr qsizetype mostNaming = 60; // what more sources name makes nobody a neighbour

const QString rule = u"likely-same"_s;

template <typename Row> bool isRejected(const Row &row)
{
    return row.standing.status == Status::Rejected;
}

bool isAddress(IndicatorType type)
{
    return type == IndicatorType::EMail || type == IndicatorType::Url || type == IndicatorType::Domain;
}

bool isOpen(const Sameness &row)
{
    return row.standing.status == Status::Proposed && !row.standing.origin.isPerson();
}

class SamenessComparison
{
public:
    explicit SamenessComparison(const CaseReader &reader) : m_reader(reader) { }

    Result<Write> run(const QList<SourceId> &sources)
    {
        for (const SourceId source : sources) {
            if (const Result<void> done = read(source); !done)
                return done.error();
        }
        m_asked = m_named;
        const Result<QList<SourceId>> near = neighbours(sources);
        if (!near)
            return near.error();
        for (const SourceId source : *near) {
            if (const Result<void> done = read(source); !done)
                return done.error();
        }
        const Result<QList<ComparableEntity>> entities = comparable();
        const Result<QList<Sameness>> judgements = m_reader.samenesses();
        if (!entities || !judgements)
            return entities ? judgements.error() : entities.error();
        const QList<SamenessProposal> proposals = proposeSamenesses(m_texts, *entities, *judgements);
        if (const Result<void> done = compare(proposals, *judgements); !done)
            return done.error();
        m_write.act.code = u"propose-sameness"_s;
        m_write.act.counts = {{u"samenesses"_s, m_write.content.samenesses.size()},
            {u"changed"_s, m_write.changed.samenesses.size()}, {u"gone"_s, m_write.removed.size()},
            {u"rules"_s, u"collation/%1"_s.arg(collationVersion)}};
        return m_write;
    }

private:
    Result<void> read(SourceId source)
    {
        m_sources.insert(source);
        const Result<QList<Text>> texts = m_reader.texts(source);
        if (!texts)
            return texts.error();
        for (const Text &text : *texts) {
            if (!text.current)
                continue;
            if (const Result<void> done = read(text); !done)
                return done;
        }
        return {};
    }

    Result<void> read(const Text &text)
    {
        const Result<QList<Passage>> passages = m_reader.passages(text.id);
        const Result<QList<Mention>> mentions = m_reader.mentions(text.id);
        const Result<QList<Date>> dates = m_reader.dates(text.id);
        const Result<QList<Indicator>> indicators = m_reader.indicators(text.id);
        const Result<QList<Link>> links = text.version ? m_reader.links(text.id) : QList<Link>();
        if (!passages || !mentions || !dates || !indicators)
            return (!passages   ? passages.error()
                    : !mentions ? mentions.error()
                    : !dates    ? dates.error()
                                : indicators.error());
        if (!links)
            return links.error();
        NamingText naming{
            text.source, {text.characters, text.language, *passages, {}, {}}, text.version.isValid(), {}, {}};
        for (const Mention &mention : *mentions) {
            if (isRejected(mention) || mention.orphaned)
                continue;
            naming.text.names.append({mention.span, mention.entity, 0});
            m_named.insert(mention.entity);
        }
        for (const Date &date : *dates) {
            if (!isRejected(date))
                naming.text.dates.append({date.span, date.wording, date.edtf, date.part, {}, date.anchor});
        }
        for (const Indicator &indicator : *indicators) {
            if (!isRejected(indicator) && isAddress(indicator.type))
                naming.addresses.append(indicator.value);
        }
        for (const Link &link : *links) {
            const bool isSure = link.standing.status == Status::Accepted;
            if (!isRejected(link))
                naming.links.append({link.source, link.rendered, isSure ? 1.0 : link.confidence, {}});
        }
        std::ranges::sort(naming.text.names, {}, &NameHit::span);
        std::ranges::sort(naming.text.dates, {}, &FoundDate::span);
        m_texts.append(naming);
        return {};
    }

    // Sources that name most of the same, apart from what everybody names.
    Result<QList<SourceId>> neighbours(const QList<SourceId> &sources) const
    {
        const Result<QHash<EntityId, QList<SourceId>>> naming = m_reader.fewNaming(m_named.values(), mostNaming);
        if (!naming)
            return naming.error();
        QHash<SourceId, qsizetype> shared;
        for (const QList<SourceId> &those : *naming) {
            for (const SourceId source : those)
                ++shared[source];
        }
        for (const SourceId source : sources)
            shared.remove(source);
        QList<SourceId> near = shared.keys();
        std::ranges::sort(near, {}, [&shared](SourceId source) { return std::pair(-shared.value(source), source); });
        return near.first(std::min(near.size(), mostNeighbours));
    }

    Result<QList<ComparableEntity>> comparable()
    {
        const Result<QHash<EntityId, Entity>> entities = m_reader.entities(m_named.values());
        if (!entities)
            return entities.error();
        m_entities = *entities;
        QList<ComparableEntity> all;
        for (const Entity &entity : m_entities) {
            if (isRejected(entity))
                continue;
            const Result<QList<Name>> names = m_reader.names(entity.id);
            if (!names)
                return names.error();
            ComparableEntity one{entity.id, entity.type, {}};
            for (const Name &name : *names) {
                if (!isRejected(name))
                    one.names.append({entity.id, name.spelling, name.language, name.kind});
            }
            all.append(one);
        }
        return all;
    }

    Result<void> compare(const QList<SamenessProposal> &proposals, const QList<Sameness> &judgements)
    {
        QHash<QByteArray, Sameness> open;
        for (const Sameness &row : judgements) {
            if (isOpen(row))
                open.insert(row.standing.fingerprint, row);
        }
        for (const SamenessProposal &proposal : proposals) {
            const QByteArray print =
                samenessFingerprint(m_entities.value(proposal.first).uid, m_entities.value(proposal.second).uid);
            if (open.contains(print))
                correct(open.take(print), proposal);
            else if (m_asked.contains(proposal.first) || m_asked.contains(proposal.second))
                add(proposal, print);
        }
        return removeWhatNothingSpeaksFor(open.values());
    }

    void add(const SamenessProposal &proposal, const QByteArray &print)
    {
        Sameness row;
        row.id = SamenessId(-m_write.content.samenesses.size() - 1);
        row.first = proposal.first;
        row.second = proposal.second;
        row.judgement = Judgement::Same;
        row.reason = reasonOf(proposal.grounds);
        row.standing = {Status::Proposed, {rule, collationVersion, {}}, print, 0};
        m_write.content.samenesses.append(row);
    }

    void correct(const Sameness &row, const SamenessProposal &proposal)
    {
        Sameness now = row;
        now.reason = reasonOf(proposal.grounds);
        now.standing.origin = {rule, collationVersion, {}};
        if (now != row)
            m_write.changed.samenesses.append(now);
    }

    // Where everything was looked at that names one of the two.
    Result<void> removeWhatNothingSpeaksFor(QList<Sameness> open)
    {
        open.removeIf(
            [this](const Sameness &row) { return !m_named.contains(row.first) || !m_named.contains(row.second); });
        QSet<EntityId> entities;
        for (const Sameness &row : std::as_const(open))
            entities += {row.first, row.second};
        const Result<QHash<EntityId, QHash<SourceId, qint64>>> naming = m_reader.sourcesNaming(entities.values());
        if (!naming)
            return naming.error();
        const auto isWhole = [&](EntityId entity) {
            const QList<SourceId> sources = naming->value(entity).keys();
            return std::ranges::all_of(sources, [this](SourceId source) { return m_sources.contains(source); });
        };
        for (const Sameness &row : std::as_const(open)) {
            if (isWhole(row.first) && isWhole(row.second))
                m_write.removed.append({u"sameness"_s, row.id.value, row.standing.revision});
        }
        return {};
    }

    const CaseReader &m_reader;
    QList<NamingText> m_texts;
    QSet<SourceId> m_sources; // whose texts these are
    QSet<EntityId> m_named; // in them
    QSet<EntityId> m_asked; // in those of the sources that are asked for
    QHash<EntityId, Entity> m_entities;
    Write m_write;
};

} // namespace

Result<void> proposeSameness(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write)
{
    QList<SourceId> sorted = sources;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    for (qsizetype at = 0; at < sorted.size(); at += sourcesAtOnce) {
        Result<Write> changes = SamenessComparison(reader).run(sorted.mid(at, sourcesAtOnce));
        if (!changes)
            return changes.error();
        const bool isNothing = changes->content.samenesses.isEmpty() && changes->changed.samenesses.isEmpty()
            && changes->removed.isEmpty();
        if (isNothing)
            continue;
        if (const Result<void> written = write(*std::move(changes)); !written)
            return written;
    }
    return {};
}

} // namespace dossier
