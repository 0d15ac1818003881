// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newrepeats.h"

#include "collation/collation.h"
#include "collation/repeats.h"
#include "workspace/languagechecks.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostClaims = 200;
constexpr qsizetype claimsAtOnce = 500;

bool isOnlyProposed(const Standing &standing)
{
    return standing.status == Status::Proposed && !standing.origin.isPerson();
}

QString ruleOf(Repeat::By by)
{
    return by == Repeat::By::Attribution ? u"repeats-attributed"_s : u"repeats-words"_s;
}

// A source's own text with what stands in it.
struct ToldText
{
    Text text;
    TextLanguages languages;
    QList<Passage> passages;
    QList<Span> spans; // of the passages
    QList<Mention> mentions; // in order
};

class RepeatComparison
{
public:
    RepeatComparison(const CaseReader &reader, const std::function<Result<void>(Write)> &write)
        : m_reader(reader)
        , m_send(write)
    {
    }

    Result<void> look(EventId event)
    {
        const Result<QList<CaseReader::DateClaim>> all = m_reader.dateClaimsOf({event});
        if (!all)
            return all.error();
        QList<CaseReader::DateClaim> claims = *all;
        const auto isOut = [](const CaseReader::DateClaim &each) {
            return each.claim.standing.status == Status::Rejected;
        };
        claims.removeIf(isOut);
        if (claims.size() > mostClaims || !std::ranges::any_of(claims, mayChange))
            return {};
        const Result<QList<Repeat>> repeats = repeatsAmong(claims);
        if (!repeats)
            return repeats.error();
        QHash<ClaimId, Repeat> byClaim;
        for (const Repeat &repeat : *repeats)
            byClaim.insert(repeat.claim, repeat);
        const Result<Event> told = m_reader.event(event);
        if (!told)
            return told.error();
        QSet<ClaimId> seen;
        for (const CaseReader::DateClaim &each : std::as_const(claims)) {
            if (mayChange(each) && !seen.contains(each.claim.id))
                correct(each.claim, byClaim, *told);
            seen.insert(each.claim.id);
        }
        return m_write.changed.claims.size() < claimsAtOnce ? Result<void>() : send();
    }

    Result<void> send()
    {
        if (m_write.changed.claims.isEmpty())
            return {};
        m_write.act.code = u"find-repeats"_s;
        m_write.act.counts = {
            {u"changed"_s, m_write.changed.claims.size()}, {u"rules"_s, u"collation/%1"_s.arg(collationVersion)}};
        return m_send(std::exchange(m_write, {}));
    }

private:
    static bool mayChange(const CaseReader::DateClaim &each) { return isOnlyProposed(each.claim.standing); }

    // What shows that it repeats another is the rule by which it stands there.
    void correct(const Claim &claim, const QHash<ClaimId, Repeat> &repeats, const Event &event)
    {
        Claim now = claim;
        const auto repeat = repeats.constFind(claim.id);
        if (repeat != repeats.cend()) {
            now.repeats = repeat->of;
            now.standing.origin = {ruleOf(repeat->by), collationVersion, {}};
        } else if (claim.repeats || claim.standing.origin.rule.startsWith("repeats-"_L1)) {
            const bool isOfRule = !event.standing.origin.isPerson();
            now.repeats = {};
            now.standing.origin = {isOfRule ? event.standing.origin.rule : u"date-entity"_s, collationVersion, {}};
        }
        if (now.repeats != claim.repeats || now.standing.origin.rule != claim.standing.origin.rule)
            m_write.changed.claims.append(now);
    }

    Result<QList<Repeat>> repeatsAmong(const QList<CaseReader::DateClaim> &claims)
    {
        QList<ToldClaim> told;
        QHash<SourceId, TellingSource> sources;
        QSet<ClaimId> seen;
        for (const CaseReader::DateClaim &each : claims) {
            if (seen.contains(each.claim.id))
                continue;
            seen.insert(each.claim.id);
            const Result<std::optional<ToldClaim>> one = toldBy(each, sources);
            if (!one)
                return one.error();
            if (*one)
                told.append(**one);
        }
        if (sources.size() < 2)
            return QList<Repeat>();
        return findRepeats(told, sources.values());
    }

    // Nothing of a source that is taken out, or of words that are not in its newest edition.
    Result<std::optional<ToldClaim>> toldBy(const CaseReader::DateClaim &each, QHash<SourceId, TellingSource> &sources)
    {
        const Result<const ToldText *> text = textOf(each.claim.source);
        const Result<Source> source = m_reader.source(each.claim.source);
        if (!text || !source)
            return text ? source.error() : text.error();
        const auto passage =
            *text ? std::ranges::find((*text)->passages, each.passage, &Passage::id) : QList<Passage>::const_iterator();
        if (source->removed || !*text || passage == (*text)->passages.cend())
            return std::optional<ToldClaim>();
        sources.insert(source->id,
            {source->id, source->published, source->publisher, source->author, source->kind,
                (*text)->text.characters.size()});
        ToldClaim told{each.claim.id, source->id, each.claim.date, (*text)->text.characters,
            (*text)->languages.of(passage->span), (*text)->spans, passage - (*text)->passages.cbegin(), {}};
        const Result<void> named = addNames(**text, told);
        return named ? Result<std::optional<ToldClaim>>(told) : named.error();
    }

    Result<void> addNames(const ToldText &text, ToldClaim &told)
    {
        const qsizetype first = std::max<qsizetype>(told.passage - 1, 0);
        const qsizetype last = std::min(told.passage + 1, text.spans.size() - 1);
        const Span around{text.spans.at(first).start, text.spans.at(last).end};
        for (const Mention &mention : text.mentions) {
            if (!around.contains(mention.span))
                continue;
            const Result<QStringList> called = namesOf(mention.entity);
            if (!called)
                return called.error();
            told.names.append({mention.span, *called});
        }
        return {};
    }

    Result<QStringList> namesOf(EntityId entity)
    {
        const auto known = m_called.constFind(entity);
        if (known != m_called.cend())
            return *known;
        if (!m_clusters) {
            const Result<Clusters> clusters = m_reader.clusters();
            if (!clusters)
                return clusters.error();
            m_clusters = *clusters;
        }
        QStringList called;
        for (const EntityId member : m_clusters->members(entity)) {
            const Result<QList<Name>> names = m_reader.names(member);
            if (!names)
                return names.error();
            for (const Name &name : *names) {
                if (name.standing.status != Status::Rejected)
                    called.append(name.spelling);
            }
        }
        m_called.insert(entity, called);
        return called;
    }

    // Its own text as it is now; null where there is none.
    Result<const ToldText *> textOf(SourceId source)
    {
        auto known = m_texts.constFind(source);
        if (known != m_texts.cend())
            return known->text.id ? &*known : nullptr;
        const Result<QList<Text>> texts = m_reader.texts(source);
        if (!texts)
            return texts.error();
        ToldText told;
        const auto own = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
        if (own != texts->cend()) {
            told.text = *own;
            const Result<QList<Passage>> passages = m_reader.passages(own->id);
            const Result<QList<Mention>> mentions = m_reader.mentions(own->id);
            const Result<QList<PassageLanguage>> languages = saidLanguages(m_reader, *own);
            if (!passages || !mentions || !languages)
                return !passages ? passages.error() : !mentions ? mentions.error() : languages.error();
            told.languages = TextLanguages(own->language, own->characters, *languages);
            told.passages = *passages;
            for (const Passage &passage : *passages)
                told.spans.append(passage.span);
            for (const Mention &mention : *mentions) {
                if (mention.standing.status != Status::Rejected && !mention.orphaned)
                    told.mentions.append(mention);
            }
        }
        if (m_texts.size() >= keptTexts)
            m_texts.clear();
        known = m_texts.insert(source, told);
        return known->text.id ? &*known : nullptr;
    }

    static constexpr qsizetype keptTexts = 1000;

    const CaseReader &m_reader;
    const std::function<Result<void>(Write)> &m_send;
    QHash<SourceId, ToldText> m_texts;
    QHash<EntityId, QStringList> m_called;
    std::optional<Clusters> m_clusters;
    Write m_write;
};

} // namespace

Result<void> proposeRepeats(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write)
{
    RepeatComparison repeats(reader, write);
    QSet<EventId> seen;
    for (const SourceId source : sources) {
        const Result<QList<EventId>> events = reader.eventsOfSource(source);
        if (!events)
            return events.error();
        for (const EventId event : *events) {
            if (seen.contains(event))
                continue;
            seen.insert(event);
            if (const Result<void> looked = repeats.look(event); !looked)
                return looked;
        }
    }
    return repeats.send();
}

} // namespace dossier
