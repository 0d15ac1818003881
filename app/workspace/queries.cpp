// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/queries.h"

#include "workspace/weighing.h"

#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QThreadStorage>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr int lightPriority = 1;

// A worker's own reader, or why there is none; opened by the worker's first question, in its thread.
struct WorkerReader
{
    explicit WorkerReader(const QString &path) : reader(CaseReader::open(path)) { }
    Result<CaseReader> reader;
};

} // namespace

struct Queries::Private
{
    Private(const QString &casePath, const QString &readersLanguage, int workers)
        : path(casePath)
        , language(readersLanguage)
    {
        // Threads that never expire keep their connection and its prepared statements.
        pool.setExpiryTimeout(-1);
        pool.setMaxThreadCount(workers);
        pool.setObjectName(QStringLiteral("queries"));
    }
    ~Private()
    {
        {
            const QMutexLocker lock(&mutex);
            closing = true;
            for (const CaseReader *reader : std::as_const(asking))
                reader->interrupt();
        }
        pool.clear();
        pool.waitForDone();
    }

    // The statement under way in this worker can be interrupted while an Asking lives.
    class Asking
    {
    public:
        Asking(Private &d, const CaseReader &reader) : m_d(d), m_reader(reader)
        {
            const QMutexLocker lock(&m_d.mutex);
            m_d.asking.insert(&m_reader);
        }
        ~Asking()
        {
            const QMutexLocker lock(&m_d.mutex);
            m_d.asking.remove(&m_reader);
        }
        Asking(const Asking &) = delete;
        Asking &operator=(const Asking &) = delete;

    private:
        Private &m_d;
        const CaseReader &m_reader;
    };

    bool isClosing() const
    {
        const QMutexLocker lock(&mutex);
        return closing;
    }

    // Asks the reader of whichever worker is free; `question` is called with the reader and a way to learn that nobody
    // wants the answer any more.
    template <typename T, typename Question> QFuture<Result<T>> ask(Question question, int priority = 0)
    {
        return QtConcurrent::task([this, question](QPromise<Result<T>> &promise) {
            const auto stopped = [this, &promise] { return promise.isCanceled() || isClosing(); };
            if (stopped()) {
                promise.future().cancel();
                return;
            }
            if (!readers.hasLocalData())
                readers.setLocalData(std::make_shared<WorkerReader>(path));
            const std::shared_ptr<WorkerReader> worker = readers.localData();
            if (!worker->reader) {
                promise.addResult(Result<T>(worker->reader.error()));
                readers.setLocalData(nullptr);
                return;
            }
            const Asking asking(*this, *worker->reader);
            promise.addResult(Result<T>(question(*worker->reader, std::function<bool()>(stopped))));
        })
            .onThreadPool(pool)
            .withPriority(priority)
            .spawn();
    }

    QString path;
    QString language;
    mutable QMutex mutex;
    bool closing = false;
    QSet<const CaseReader *> asking;
    // Before the pool: its threads close their connections when the pool ends them.
    QThreadStorage<std::shared_ptr<WorkerReader>> readers;
    QThreadPool pool;
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

Result<TextId> renditionBeside(const CaseReader &reader, SourceId source, const QString &language)
{
    const Result<QList<RenditionRow>> rows = reader.renditions(source);
    if (!rows)
        return rows.error();
    const RenditionRow *best = nullptr;
    for (const RenditionRow &row : *rows) {
        const bool isBetter = !best || distance(row.rendition, language) < distance(best->rendition, language);
        if (!row.versions.isEmpty() && isBetter)
            best = &row;
    }
    return best ? best->versions.constFirst().text : TextId();
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

Queries::Answer<QList<SourceRow>> Queries::sourceRows(const QList<SourceId> &ids) const
{
    return d->ask<QList<SourceRow>>([ids](const CaseReader &reader, const auto &) { return reader.sourceRows(ids); });
}

Queries::Answer<QList<RenditionRow>> Queries::renditions(SourceId source) const
{
    return d->ask<QList<RenditionRow>>(
        [source](const CaseReader &reader, const auto &) { return reader.renditions(source); });
}

Queries::Answer<TextSheet> Queries::textSheet(TextId text) const
{
    return d->ask<TextSheet>([text, language = d->language](
                                 const CaseReader &reader, const auto &) { return reader.textSheet(text, language); });
}

Queries::Answer<TextId> Queries::defaultRendition(SourceId source) const
{
    return d->ask<TextId>([source, language = d->language](const CaseReader &reader, const auto &) {
        return renditionBeside(reader, source, language);
    });
}

Queries::Answer<TextId> Queries::textOf(SourceId source) const
{
    return d->ask<TextId>([source](const CaseReader &reader, const auto &) { return ownText(reader, source); });
}

Queries::Answer<QList<EntityRow>> Queries::entities(const EntityQuery &query) const
{
    return d->ask<QList<EntityRow>>([query, language = d->language](const CaseReader &reader, const auto &) {
        return reader.entities(query, language);
    });
}

Queries::Answer<EntityCard> Queries::entityCard(EntityId entity) const
{
    return d->ask<EntityCard>([entity, language = d->language](const CaseReader &reader, const auto &) {
        return reader.entityCard(entity, language);
    });
}

Queries::Answer<QList<ContextRow>> Queries::mentionContexts(
    const QList<EntityId> &entities, qsizetype offset, qsizetype limit) const
{
    return d->ask<QList<ContextRow>>([entities, offset, limit](const CaseReader &reader, const auto &) {
        return reader.mentionContexts(entities, offset, limit);
    });
}

Queries::Answer<QList<EventRow>> Queries::events() const
{
    return d->ask<QList<EventRow>>([](const CaseReader &reader, const auto &) -> Result<QList<EventRow>> {
        Result<QList<EventRow>> events = reader.events();
        if (!events)
            return events;
        return weighed(*std::move(events));
    });
}

Queries::Answer<EventSheet> Queries::eventSheet(EventId event) const
{
    return d->ask<EventSheet>([event](const CaseReader &reader, const auto &) -> Result<EventSheet> {
        Result<EventSheet> sheet = reader.eventSheet(event);
        if (!sheet)
            return sheet;
        return weighed(*std::move(sheet));
    });
}

Queries::Answer<QList<SearchHit>> Queries::search(const QString &query, qsizetype offset, qsizetype limit) const
{
    return d->ask<QList<SearchHit>>(
        [query, offset, limit](const CaseReader &reader, const auto &) { return reader.search(query, offset, limit); });
}

Queries::Answer<qint64> Queries::searchCount(const QString &query) const
{
    return d->ask<qint64>([query](const CaseReader &reader, const auto &) { return reader.searchCount(query); });
}

Queries::Answer<Light> Queries::light(const Focus &focus, const QList<TextId> &openTexts, LightScope scope) const
{
    return d->ask<Light>(
        [focus, openTexts, scope](const CaseReader &reader, const std::function<bool()> &stopped) {
            return lightFor(reader, focus, openTexts, scope, stopped);
        },
        lightPriority);
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

} // namespace dossier
