// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/queries.h"

#include "store/soughtsources.h"
#include "workspace/comparing.h"
#include "workspace/destinations.h"
#include "workspace/theninpool.h"
#include "workspace/understooddate.h"
#include "workspace/weighing.h"

#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QThread>
#include <QWaitCondition>
#include <algorithm>
#include <array>
#include <deque>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace dossier {

namespace {

// What the sources are sought by, read by one worker and there for all: who wants it meanwhile waits for it.
class KeptSought
{
public:
    Result<std::shared_ptr<const SoughtSources>> read(const CaseReader &reader, SourceOrder order)
    {
        const QMutexLocker lock(&m_mutex);
        if (const Result<void> read = reader.readSought(order, m_sought); !read)
            return read.error();
        return m_sought;
    }

private:
    QMutex m_mutex;
    std::shared_ptr<const SoughtSources> m_sought;
};

} // namespace

// Workers with a reader each, opened with their first question and closed in their own thread. A pool of Qt's ends its
// threads after what they keep for themselves is gone, hence threads of our own.
struct Queries::Private
{
    using Stopped = std::function<bool()>;
    using Question = std::function<void(const Result<CaseReader> &reader)>;
    // What a person's act is worked out from goes before all. It has a worker of its own, which besides takes what is
    // answered at once and waited for, such as what lights up in the open texts: the others may be busy for longer than
    // a person should wait. What else is read in the columns goes before lists, and these before what takes long in a
    // large case and is looked at last, which one of the workers does at a time. The whole file is looked through by a
    // worker that does nothing else.
    enum class Urgency { Check, Later, Ordinary, Soon, First, Act };
    enum class Duty { All, Acts, Checks };
    struct Task
    {
        Question question; // none when the case is closed
        Urgency urgency = Urgency::Ordinary;
    };

    Private(const QString &casePath, const QString &readersLanguage, int workers)
        : path(casePath)
        , language(readersLanguage)
    {
        for (int i = 0; i < workers; ++i)
            startWorker(Duty::All);
        startWorker(Duty::Acts);
    }
    ~Private()
    {
        // Promises that go unkept cancel their futures, which is told outside the lock.
        std::deque<Question> unasked;
        {
            const QMutexLocker lock(&mutex);
            closing = true;
            for (const CaseReader *reader : std::as_const(asking))
                reader->interrupt();
            for (std::deque<Question> &queue : queues) {
                std::ranges::move(queue, std::back_inserter(unasked));
                queue.clear();
            }
            asked.wakeAll();
        }
        unasked.clear();
        for (const auto &thread : threads)
            thread->wait();
    }

    void startWorker(Duty duty)
    {
        threads.emplace_back(QThread::create([this, duty] { answer(duty); }));
        threads.back()->setObjectName(QStringLiteral("queries"));
        threads.back()->start();
    }

    // A worker's life.
    void answer(Duty duty)
    {
        std::optional<Result<CaseReader>> reader;
        for (Task task = next(duty); task.question; task = next(duty)) {
            if (!reader || !reader->has_value())
                reader.emplace(CaseReader::open(path));
            if (reader->has_value())
                enter(&reader->value());
            task.question(*reader);
            if (reader->has_value())
                leave(&reader->value());
            if (task.urgency == Urgency::Later)
                endLater();
            // Where it is long until the next time, an open file takes room.
            if (duty == Duty::Checks || (duty == Duty::Acts && task.urgency == Urgency::First))
                reader.reset();
        }
    }

    Task next(Duty duty)
    {
        const QMutexLocker lock(&mutex);
        while (true) {
            if (closing)
                return {};
            for (const Urgency urgency :
                {Urgency::Act, Urgency::First, Urgency::Soon, Urgency::Ordinary, Urgency::Later, Urgency::Check}) {
                std::deque<Question> &queue = queueOf(urgency);
                if (queue.empty() || !takes(duty, urgency))
                    continue;
                Task task{std::move(queue.front()), urgency};
                queue.pop_front();
                doesLater = doesLater || urgency == Urgency::Later;
                return task;
            }
            asked.wait(&mutex);
        }
    }
    bool takes(Duty duty, Urgency urgency) const
    {
        switch (duty) {
        case Duty::Acts:
            return urgency == Urgency::Act || urgency == Urgency::First;
        case Duty::Checks:
            return urgency == Urgency::Check;
        case Duty::All:
            break;
        }
        return urgency == Urgency::Later ? !doesLater : urgency != Urgency::Check;
    }
    void endLater()
    {
        const QMutexLocker lock(&mutex);
        doesLater = false;
        asked.wakeAll();
    }
    std::deque<Question> &queueOf(Urgency urgency) { return queues[static_cast<size_t>(urgency)]; }

    void enter(const CaseReader *reader)
    {
        const QMutexLocker lock(&mutex);
        asking.insert(reader);
    }
    void leave(const CaseReader *reader)
    {
        const QMutexLocker lock(&mutex);
        asking.remove(reader);
    }
    bool isClosing() const
    {
        const QMutexLocker lock(&mutex);
        return closing;
    }

    // Asks the reader of whichever worker is free; `question` is called with the reader and a way to learn that nobody
    // wants the answer any more.
    template <typename T, typename Asked>
    QFuture<Result<T>> ask(const Asked &question, Urgency urgency = Urgency::Ordinary)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const QFuture<Result<T>> future = promise->future();
        Question work = [this, promise, question](const Result<CaseReader> &reader) {
            const Stopped stopped = [this, &promise] { return promise->isCanceled() || isClosing(); };
            if (stopped())
                promise->future().cancel();
            else
                promise->addResult(reader ? Result<T>(question(*reader, stopped)) : Result<T>(reader.error()));
            giveAnswer(*promise);
        };
        const QMutexLocker lock(&mutex);
        if (urgency == Urgency::Check && !std::exchange(hasChecker, true))
            startWorker(Duty::Checks);
        queueOf(urgency).push_back(std::move(work));
        asked.wakeAll(); // the one that is woken alone may be the one that takes only acts
        return future;
    }

    QString path;
    QString language;
    std::shared_ptr<KeptSought> sought = std::make_shared<KeptSought>();
    mutable QMutex mutex;
    QWaitCondition asked;
    bool closing = false;
    std::array<std::deque<Question>, 6> queues; // by urgency
    bool doesLater = false; // one of the workers
    bool hasChecker = false;
    QSet<const CaseReader *> asking;
    std::vector<std::unique_ptr<QThread>> threads;
};

namespace {

// The newest edition's text of a source.
Result<TextId> ownText(const CaseReader &reader, SourceId source)
{
    const Result<QList<SourceRow>> rows = reader.sourceRows({source});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error{ErrorCode::NotFound, QString::number(source.value), {}};
    return rows->constFirst().text;
}

// How far a rendition is from what stands beside a source by default: 0 is the best.
int distance(const Rendition &rendition, const QString &language)
{
    const bool isSummary = rendition.kind == RenditionKind::Summary;
    if (rendition.language == language)
        return isSummary ? 0 : 1;
    return isSummary ? 2 : 3;
}

TextId renditionBeside(const QList<RenditionRow> &rows, const QString &language)
{
    const RenditionRow *best = nullptr;
    for (const RenditionRow &row : rows) {
        const bool isBetter = !best || distance(row.rendition, language) < distance(best->rendition, language);
        if (!row.versions.isEmpty() && isBetter)
            best = &row;
    }
    return best ? best->versions.constFirst().text : TextId();
}

Result<SourceTexts> sourceTextsIn(const CaseReader &reader, SourceId source, const QString &language)
{
    const Result<TextId> own = ownText(reader, source);
    if (!own)
        return own.error();
    Result<QList<RenditionRow>> renditions = reader.renditions(source);
    if (!renditions)
        return renditions.error();
    Result<QList<Draft>> drafts = reader.drafts(source);
    if (!drafts)
        return drafts.error();
    const TextId beside = renditionBeside(*renditions, language);
    return SourceTexts{*own, beside, *std::move(renditions), *std::move(drafts)};
}

Result<FirstSight> firstSightIn(const CaseReader &reader, const QString &language)
{
    const Result<SourceId> source = reader.firstSource();
    if (!source)
        return source.error();
    Result<SourceTexts> texts = sourceTextsIn(reader, *source, language);
    if (!texts)
        return texts.error();
    FirstSight sight{*source, *std::move(texts), {}};
    for (const TextId text : {sight.texts.own, sight.texts.rendition}) {
        if (!text)
            continue;
        Result<TextSheet> sheet = reader.textSheet(text, language);
        if (!sheet)
            return sheet.error();
        sight.sheets.append(*std::move(sheet));
    }
    return sight;
}

Result<QList<EntityId>> clusterOf(const CaseReader &reader, EntityId entity)
{
    const Result<Clusters> clusters = reader.clusters();
    if (!clusters)
        return clusters.error();
    return clusters->members(entity);
}

// What lists call the entities that claims name.
Result<void> nameAttributed(EventSheet &sheet, const CaseReader &reader, const QString &language)
{
    for (ClaimSection &section : sheet.sections) {
        for (ClaimRow &row : section.claims) {
            if (!row.claim.attributedTo)
                continue;
            const Result<QList<EntityRow>> entity = reader.entityRows({row.claim.attributedTo}, language);
            if (!entity)
                return entity.error();
            row.attributedLabel = entity->constFirst().label;
        }
    }
    return {};
}

} // namespace

Queries::Queries(const QString &path, const QString &language, int workers)
    : d(std::make_unique<Private>(path, language, workers))
{
}

Queries::~Queries() = default;

Queries::Answer<CaseCounts> Queries::counts() const
{
    return d->ask<CaseCounts>([](const CaseReader &reader, const auto &) { return reader.counts(); });
}

Queries::Answer<QList<SourceId>> Queries::sourceIds(const SourceQuery &query) const
{
    return d->ask<QList<SourceId>>([query](const CaseReader &reader, const auto &) { return reader.sourceIds(query); });
}

Queries::Answer<FirstSight> Queries::firstSight() const
{
    return d->ask<FirstSight>(
        [language = d->language](const CaseReader &reader, const auto &) { return firstSightIn(reader, language); },
        Private::Urgency::First);
}

Queries::Answer<QList<SourceGroup>> Queries::sourceGroups(const SourceListQuery &query) const
{
    using Groups = Result<QList<SourceGroup>>;
    return d->ask<QList<SourceGroup>>([query, kept = d->sought](const CaseReader &reader, const auto &) -> Groups {
        std::shared_ptr<const SoughtSources> sought;
        if (query.words.isEmpty())
            return reader.sourceGroups(query, sought);
        Result<std::shared_ptr<const SoughtSources>> read = kept->read(reader, query.arrangement.order);
        return read ? reader.sourceGroups(query, *read) : Groups(read.error());
    });
}

Queries::Answer<void> Queries::readSought(SourceOrder order) const
{
    return d->ask<void>(
        [order, kept = d->sought](const CaseReader &reader, const auto &) -> Result<void> {
            const auto read = kept->read(reader, order);
            return read ? Result<void>() : Result<void>(read.error());
        },
        Private::Urgency::Later);
}

Queries::Answer<QHash<SourceId, ReviewProgress>> Queries::reviewProgress(const QList<SourceId> &sources) const
{
    return d->ask<QHash<SourceId, ReviewProgress>>(
        [sources](const CaseReader &reader, const auto &) { return reader.reviewProgress(sources); });
}

Queries::Answer<Visit> Queries::visit() const
{
    return d->ask<Visit>([](const CaseReader &reader, const auto &) { return reader.visit(); });
}

Queries::Answer<QSet<SourceId>> Queries::newSince(const Visit &visit, ActId until) const
{
    return d->ask<QSet<SourceId>>(
        [visit, until](const CaseReader &reader, const auto &) { return reader.newSince(visit, until); },
        Private::Urgency::Later);
}

Queries::Answer<QList<SourceRow>> Queries::sourceRows(const QList<SourceId> &ids) const
{
    return d->ask<QList<SourceRow>>([ids](const CaseReader &reader, const auto &) { return reader.sourceRows(ids); });
}

Queries::Answer<QList<Source>> Queries::sources(const QList<SourceId> &ids) const
{
    return d->ask<QList<Source>>([ids](const CaseReader &reader, const auto &) -> Result<QList<Source>> {
        QList<Source> sources;
        for (const SourceId id : ids) {
            const Result<Source> source = reader.source(id);
            if (!source)
                return source.error();
            sources.append(*source);
        }
        return sources;
    });
}

Queries::Answer<QList<Source>> Queries::removedSources() const
{
    return d->ask<QList<Source>>(
        [](const CaseReader &reader, const auto &) { return reader.removedSources(); }, Private::Urgency::Later);
}

Queries::Answer<QList<RenditionRow>> Queries::renditions(SourceId source) const
{
    return d->ask<QList<RenditionRow>>(
        [source](const CaseReader &reader, const auto &) { return reader.renditions(source); });
}

Queries::Answer<TextSheet> Queries::textSheet(TextId text) const
{
    return d->ask<TextSheet>([text, language = d->language](
                                 const CaseReader &reader, const auto &) { return reader.textSheet(text, language); },
        Private::Urgency::Soon);
}

Queries::Answer<DraftSheet> Queries::draftSheet(DraftId draft) const
{
    return d->ask<DraftSheet>(
        [draft](const CaseReader &reader, const auto &) { return dossier::draftSheet(reader, draft); },
        Private::Urgency::Soon);
}

Queries::Answer<Outline> Queries::outline(SourceId source) const
{
    return d->ask<Outline>(
        [source](const CaseReader &reader, const auto &) { return outlineOf(reader, source); }, Private::Urgency::Soon);
}

Queries::Answer<QList<Draft>> Queries::drafts(SourceId source) const
{
    return d->ask<QList<Draft>>([source](const CaseReader &reader, const auto &) { return reader.drafts(source); });
}

Queries::Answer<TextId> Queries::defaultRendition(SourceId source) const
{
    return d->ask<TextId>([source, language = d->language](const CaseReader &reader, const auto &) -> Result<TextId> {
        const Result<QList<RenditionRow>> rows = reader.renditions(source);
        if (!rows)
            return rows.error();
        return renditionBeside(*rows, language);
    });
}

Queries::Answer<Original> Queries::original(SourceId source, EditionId edition, const ReadingPlace &place) const
{
    return d->ask<Original>(
        [=](const CaseReader &reader, const auto &) { return originalOf(reader, source, edition, place); },
        Private::Urgency::Soon);
}

Queries::Answer<TextId> Queries::textOf(SourceId source) const
{
    return d->ask<TextId>([source](const CaseReader &reader, const auto &) { return ownText(reader, source); });
}

Queries::Answer<SourceTexts> Queries::sourceTexts(SourceId source) const
{
    return d->ask<SourceTexts>([source, language = d->language](const CaseReader &reader,
                                   const auto &) { return sourceTextsIn(reader, source, language); },
        Private::Urgency::Soon);
}

Queries::Answer<QList<EntityRow>> Queries::entities(const EntityQuery &query) const
{
    return d->ask<QList<EntityRow>>([query, language = d->language](const CaseReader &reader, const auto &) {
        return reader.entities(query, language);
    });
}

Queries::Answer<EntityCard> Queries::entityCard(EntityId entity, CardScope scope) const
{
    return d->ask<EntityCard>(
        [entity, scope, language = d->language](const CaseReader &reader, const Private::Stopped &stopped) {
            return reader.entityCard(entity, language, scope, stopped);
        },
        scope == CardScope::Everything ? Private::Urgency::Later : Private::Urgency::Ordinary);
}

Queries::Answer<EntityComparison> Queries::entityComparison(EntityId first, EntityId second) const
{
    return d->ask<EntityComparison>([first, second, language = d->language](const CaseReader &reader, const auto &) {
        return compared(reader, first, second, language);
    });
}

Queries::Answer<QList<CaseReader::Place>> Queries::placesSpelt(
    EntityId entity, const QString &spelling, const QString &language) const
{
    return d->ask<QList<CaseReader::Place>>([entity, spelling, language](const CaseReader &reader, const auto &) {
        const auto members = clusterOf(reader, entity);
        return members ? reader.placesSpelt(*members, spelling, language)
                       : Result<QList<CaseReader::Place>>(members.error());
    });
}

Queries::Answer<QList<CaseReader::Place>> Queries::placesTogether(EntityId entity, EntityId other) const
{
    return d->ask<QList<CaseReader::Place>>(
        [entity, other](const CaseReader &reader, const auto &) -> Result<QList<CaseReader::Place>> {
            const auto members = clusterOf(reader, entity);
            if (!members)
                return members.error();
            const auto others = clusterOf(reader, other);
            if (!others)
                return others.error();
            return reader.placesTogether(*members, *others);
        });
}

Queries::Answer<QList<Event>> Queries::events(const QList<EventId> &ids) const
{
    return d->ask<QList<Event>>([ids](const CaseReader &reader, const auto &) {
        QList<Event> events;
        for (const EventId id : ids) {
            if (const Result<Event> event = reader.event(id))
                events.append(*event);
        }
        return events;
    });
}

Queries::Answer<QList<ContextRow>> Queries::mentionContexts(
    const QList<EntityId> &entities, qsizetype offset, qsizetype limit) const
{
    return d->ask<QList<ContextRow>>([entities, offset, limit](const CaseReader &reader, const auto &) {
        const Result<Clusters> clusters = reader.clusters();
        if (!clusters)
            return Result<QList<ContextRow>>(clusters.error());
        return reader.mentionContexts(clusters->expanded(entities), offset, limit);
    });
}

Queries::Answer<QList<DestinationName>> Queries::destinationNames() const
{
    return d->ask<QList<DestinationName>>(
        [](const CaseReader &reader, const auto &) { return reader.destinationNames(); }, Private::Urgency::Soon);
}

Queries::Answer<QList<Destination>> Queries::destinations(
    const QList<DestinationName> &names, const QString &typed, qsizetype most) const
{
    return d->ask<QList<Destination>>(
        [names, typed, most, language = d->language](
            const CaseReader &reader, const auto &stopped) -> Result<QList<Destination>> {
            const TypedMatch match(typed);
            const QList<DestinationKey> keys = nearest(names, match, most, stopped);
            if (stopped())
                return Error{ErrorCode::Cancelled, {}, {}};
            return dossier::destinations(reader, keys, match, language);
        },
        Private::Urgency::Soon);
}

Queries::Answer<QList<Destination>> Queries::destinations(const QList<DestinationKey> &keys) const
{
    return d->ask<QList<Destination>>(
        [keys, language = d->language](const CaseReader &reader, const auto &) {
            return dossier::destinations(reader, keys, TypedMatch(QStringView()), language);
        },
        Private::Urgency::Soon);
}

Queries::Answer<QList<EventRow>> Queries::events() const
{
    return d->ask<QList<EventRow>>(
        [](const CaseReader &reader, const auto &) -> Result<QList<EventRow>> {
            Result<QList<EventRow>> events = reader.events();
            if (!events)
                return events;
            return weighed(*std::move(events));
        },
        Private::Urgency::Later);
}

Queries::Answer<QList<EventGroup>> Queries::eventsBySource(qsizetype most, const QList<SourceId> &wanted) const
{
    return d->ask<QList<EventGroup>>(
        [most, wanted](const CaseReader &reader, const auto &) { return reader.eventsBySource(most, wanted); });
}

Queries::Answer<QList<EventGroup>> Queries::eventsByEntity(qsizetype most, const QList<EntityId> &of) const
{
    return d->ask<QList<EventGroup>>([most, of, language = d->language](const CaseReader &reader, const auto &) {
        return reader.eventsByEntity(most, of, language);
    });
}

Queries::Answer<QHash<EventId, QStringList>> Queries::entitiesNamedIn(const QList<EventId> &events) const
{
    return d->ask<QHash<EventId, QStringList>>([events, language = d->language](const CaseReader &reader,
                                                   const auto &) { return reader.entitiesNamedIn(events, language); });
}

Queries::Answer<QList<EventDays>> Queries::eventDays() const
{
    return d->ask<QList<EventDays>>([](const CaseReader &reader, const auto &) { return reader.eventDays(); });
}

Queries::Answer<QList<EventRow>> Queries::eventsWithoutClaims() const
{
    return d->ask<QList<EventRow>>([](const CaseReader &reader, const auto &) { return reader.eventsWithoutClaims(); });
}

Queries::Answer<EventSheet> Queries::eventSheet(EventId event) const
{
    return d->ask<EventSheet>(
        [event, language = d->language](const CaseReader &reader, const auto &) -> Result<EventSheet> {
            Result<EventSheet> sheet = reader.eventSheet(event);
            if (!sheet)
                return sheet;
            if (const Result<void> named = nameAttributed(*sheet, reader, language); !named)
                return named.error();
            return weighed(*std::move(sheet));
        });
}

Queries::Answer<QList<SearchHit>> Queries::search(
    const QString &query, qsizetype offset, qsizetype limit, SearchOrder order) const
{
    return d->ask<QList<SearchHit>>(
        [query, offset, limit, order, reads = searchedDates(d->language)](const CaseReader &reader,
            const Private::Stopped &stopped) { return reader.search(query, offset, limit, {order, reads, stopped}); });
}

Queries::Answer<SearchCount> Queries::searchCount(const QString &query) const
{
    return d->ask<SearchCount>(
        [query, reads = searchedDates(d->language)](const CaseReader &reader, const Private::Stopped &stopped) {
            return reader.searchCount(query, {SearchOrder::BySource, reads, stopped});
        });
}

Queries::Answer<Light> Queries::light(const Focus &focus, const QList<TextId> &openTexts, LightScope scope) const
{
    return d->ask<Light>(
        [focus, openTexts, scope](const CaseReader &reader, const std::function<bool()> &stopped) {
            return lightFor(reader, focus, openTexts, scope, stopped);
        },
        scope == LightScope::OpenTexts ? Private::Urgency::First : Private::Urgency::Soon);
}

Queries::Answer<Write> Queries::workOut(const std::function<Result<Write>(const CaseReader &)> &make) const
{
    return d->ask<Write>(
        [make](const CaseReader &reader, const auto &) { return make(reader); }, Private::Urgency::Act);
}

Queries::Answer<QList<ProposalRow>> Queries::proposals(
    const ProposalQuery &query, const std::optional<CaseReader::ProposalPlace> &after, qsizetype limit) const
{
    return d->ask<QList<ProposalRow>>([query, after, limit, language = d->language](const CaseReader &reader,
                                          const auto &) { return reader.proposals(query, after, limit, language); });
}

Queries::Answer<ProposalCounts> Queries::proposalCounts(const ProposalQuery &query) const
{
    return d->ask<ProposalCounts>(
        [query](const CaseReader &reader, const auto &) { return reader.proposalCounts(query); },
        Private::Urgency::Later);
}

Queries::Answer<QStringList> Queries::rules() const
{
    return d->ask<QStringList>([](const CaseReader &reader, const auto &) { return reader.rules(); });
}

Queries::Answer<QStringList> Queries::languages() const
{
    return d->ask<QStringList>([](const CaseReader &reader, const auto &) { return reader.languages(); });
}

Queries::Answer<QList<RemarkRow>> Queries::remarks(const RemarkQuery &query,
    const std::optional<CaseReader::RemarkPlace> &after, qsizetype limit, const RemarkWording &wording) const
{
    return d->ask<QList<RemarkRow>>(
        [query, after, limit, wording, language = d->language](
            const CaseReader &reader, const auto &) { return reader.remarks(query, after, limit, language, wording); });
}

Queries::Answer<std::array<qint64, remarkGroupCount>> Queries::remarkCounts() const
{
    return d->ask<std::array<qint64, remarkGroupCount>>(
        [](const CaseReader &reader, const auto &) { return reader.remarkCounts(); }, Private::Urgency::Later);
}

Queries::Answer<QList<ComparedFinding>> Queries::comparedFindings(EventId event) const
{
    return d->ask<QList<ComparedFinding>>(
        [event](const CaseReader &reader, const auto &) { return reader.comparedFindings(event); });
}

Queries::Answer<QList<ActRow>> Queries::history(
    const HistoryQuery &query, ActId before, qsizetype limit, const ActWording &wording) const
{
    return d->ask<QList<ActRow>>([query, before, limit, wording](const CaseReader &reader, const auto &) {
        return reader.history(query, before, limit, wording);
    });
}

Queries::Answer<QStringList> Queries::historyPeople() const
{
    return d->ask<QStringList>([](const CaseReader &reader, const auto &) { return reader.historyPeople(); });
}

Queries::Answer<QStringList> Queries::historyCodes() const
{
    return d->ask<QStringList>([](const CaseReader &reader, const auto &) { return reader.historyCodes(); });
}

Queries::Answer<Act> Queries::act(ActId id, qsizetype most) const
{
    return d->ask<Act>([id, most](const CaseReader &reader, const auto &) { return reader.actInWords(id, most); });
}

Queries::Answer<ContextRow> Queries::context(const TextSpan &place) const
{
    return d->ask<ContextRow>([place](const CaseReader &reader, const auto &) { return reader.context(place); });
}

Queries::Answer<QList<Act>> Queries::acts(ActId after, qsizetype limit) const
{
    return d->ask<QList<Act>>(
        [after, limit](const CaseReader &reader, const auto &) { return reader.acts(after, limit); });
}

Queries::Answer<QList<Finding>> Queries::findings() const
{
    return d->ask<QList<Finding>>([](const CaseReader &reader, const auto &) { return reader.findings(); });
}

Queries::Answer<QList<CheckProblem>> Queries::quickCheck() const
{
    return d->ask<QList<CheckProblem>>(
        [](const CaseReader &reader, const auto &) { return reader.quickCheck(); }, Private::Urgency::Check);
}

} // namespace dossier
