// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casewriter.h"

#include "store/writing.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A case whose writer is gone is taken over: QLockFile sees that its process does not run any more. Age alone says
// nothing, a case may be open for days.
std::unique_ptr<QLockFile> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    return lock;
}

Error refusedLock(const QLockFile &lock)
{
    if (lock.error() != QLockFile::LockFailedError)
        return {ErrorCode::ReadOnly, lock.fileName(), {}};
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {ErrorCode::Busy, lock.fileName(), {}};
    return {ErrorCode::Busy, u"%1 (%2) @ %3"_s.arg(program).arg(process).arg(host), {}};
}

struct Request
{
    std::optional<Write> write;
    std::optional<CaseContent> whole;
    QPromise<Result<WriteReceipt>> written;
    QPromise<Result<void>> filled;
};

} // namespace

struct CaseWriter::Private
{
    using Opening = std::function<Result<std::unique_ptr<Writing>>()>;

    Result<void> start(Opening opening);
    void run(const Opening &opening);
    std::optional<Request> take();
    void answer(Request request);
    void stop();
    void add(Request request, bool first);

    CaseWriter *writer = nullptr;
    QString path;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<QThread> thread;

    mutable QMutex mutex; // guards what follows
    QWaitCondition changed;
    std::deque<Request> acts; // of a person
    std::deque<Request> batches; // of jobs
    int inHand = 0;
    bool closing = false;
    std::optional<Result<void>> opened;

    std::unique_ptr<Writing> writing; // belongs to the thread
};

Result<void> CaseWriter::Private::start(Opening opening)
{
    thread.reset(QThread::create([this, opening = std::move(opening)] { run(opening); }));
    thread->setObjectName(u"case writer"_s);
    thread->start();
    QMutexLocker locker(&mutex);
    while (!opened)
        changed.wait(&mutex);
    return *opened;
}

void CaseWriter::Private::run(const Opening &opening)
{
    Result<std::unique_ptr<Writing>> ready = opening();
    {
        const QMutexLocker locker(&mutex);
        if (ready)
            writing = std::move(*ready);
        opened = ready ? Result<void>() : Result<void>(ready.error());
        changed.wakeAll();
    }
    if (!writing)
        return;
    while (std::optional<Request> request = take())
        answer(std::move(*request));
    writing->close();
    writing.reset();
}

// The next request; nothing when the case closes and all are answered. The index is merged behind commits and while
// there is nothing else to do, but never before what a person did.
std::optional<Request> CaseWriter::Private::take()
{
    QMutexLocker locker(&mutex);
    inHand = 0;
    while (true) {
        auto &queue = acts.empty() ? batches : acts;
        const bool mergeFirst = acts.empty() && writing->owesMerge() && !closing;
        if (!queue.empty() && !mergeFirst) {
            std::optional<Request> request = std::move(queue.front());
            queue.pop_front();
            inHand = 1;
            return request;
        }
        if (queue.empty() && closing)
            return {};
        if (mergeFirst || writing->canMerge()) {
            locker.unlock();
            writing->merge();
            locker.relock();
            continue;
        }
        changed.wait(&mutex);
    }
}

void CaseWriter::Private::answer(Request request)
{
    const auto tell = [this](ActId act) { Q_EMIT writer->committed(act, writing->counts()); };
    if (request.write) {
        Result<WriteReceipt> receipt = writing->write(*std::move(request.write));
        const ActId act = receipt ? receipt->act : ActId();
        request.written.addResult(std::move(receipt));
        request.written.finish();
        if (act)
            tell(act);
        return;
    }
    const Result<ActId> act = writing->fill(*std::move(request.whole));
    request.filled.addResult(act ? Result<void>() : Result<void>(act.error()));
    request.filled.finish();
    if (act)
        tell(*act);
}

void CaseWriter::Private::add(Request request, bool first)
{
    const QMutexLocker locker(&mutex);
    (first ? acts : batches).push_back(std::move(request));
    changed.wakeAll();
}

void CaseWriter::Private::stop()
{
    {
        const QMutexLocker locker(&mutex);
        closing = true;
        changed.wakeAll();
    }
    if (thread)
        thread->wait();
    if (lock)
        lock->unlock();
}

CaseWriter::CaseWriter(std::unique_ptr<Private> d) : d(std::move(d))
{
    this->d->writer = this;
}

CaseWriter::~CaseWriter()
{
    d->stop();
}

Result<std::unique_ptr<CaseWriter>> CaseWriter::create(const QString &path, const CaseInfo &info, const QString &who)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, path, {}};
    if (!QFileInfo(path).absoluteDir().exists())
        return Error{ErrorCode::NotFound, QFileInfo(path).absolutePath(), {}};
    auto parts = std::make_unique<Private>();
    parts->path = path;
    parts->lock = lockFor(path);
    if (!parts->lock->tryLock())
        return refusedLock(*parts->lock);
    const Result<void> ready = parts->start([path, info, who] { return Writing::create(path, info, who); });
    if (!ready) {
        parts->stop();
        return ready.error();
    }
    return std::unique_ptr<CaseWriter>(new CaseWriter(std::move(parts)));
}

Result<std::unique_ptr<CaseWriter>> CaseWriter::open(const QString &path)
{
    // What is no case, or no longer one, is not touched, not even by a lock beside it.
    const Result<void> known = Writing::canOpen(path);
    if (!known)
        return known.error();
    if (!QFileInfo(path).isWritable())
        return Error{ErrorCode::ReadOnly, path, {}};
    auto parts = std::make_unique<Private>();
    parts->path = path;
    parts->lock = lockFor(path);
    if (!parts->lock->tryLock())
        return refusedLock(*parts->lock);
    const Result<void> ready = parts->start([path] { return Writing::open(path); });
    if (!ready) {
        parts->stop();
        return ready.error();
    }
    return std::unique_ptr<CaseWriter>(new CaseWriter(std::move(parts)));
}

QString CaseWriter::path() const
{
    return d->path;
}

QFuture<Result<WriteReceipt>> CaseWriter::write(Write write)
{
    Request request;
    const bool first = write.byPerson;
    request.write = std::move(write);
    request.written.start();
    QFuture<Result<WriteReceipt>> future = request.written.future();
    d->add(std::move(request), first);
    return future;
}

QFuture<Result<void>> CaseWriter::fill(CaseContent content)
{
    Request request;
    request.whole = std::move(content);
    request.filled.start();
    QFuture<Result<void>> future = request.filled.future();
    d->add(std::move(request), false);
    return future;
}

int CaseWriter::queued() const
{
    const QMutexLocker locker(&d->mutex);
    return static_cast<int>(d->acts.size() + d->batches.size()) + d->inHand;
}

} // namespace dossier
