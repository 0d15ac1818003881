// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casewriter.h"

#include "store/caselock.h"
#include "store/filehead.h"
#include "store/packedbytes.h"
#include "store/writing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <deque>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// How long writes of jobs share a transaction: the less often pages are written the better, but a person's act may have
// to wait for it. An act ends it, and what is left to wait for is its commit, which takes the longer the more there is
// in it: while a person is at work it is short.
constexpr qint64 sliceMilliseconds = 20;
constexpr qint64 longSliceMilliseconds = 2500;
constexpr qint64 atWorkMilliseconds = 5000; // since the last act

struct Request
{
    std::optional<Write> write;
    std::optional<CaseContent> whole;
    std::optional<PackedBytes> packed;
    QPromise<Result<WriteReceipt>> written;
    QPromise<Result<void>> filled;
};

} // namespace

struct CaseWriter::Private
{
    using Opening = std::function<Result<std::unique_ptr<Writing>>()>;

    Result<void> start(Opening opening);
    void run(const Opening &opening);
    std::unique_ptr<Request> take();
    std::unique_ptr<Request> takeBatch(Writing::What what);
    void write(std::unique_ptr<Request> first);
    bool isPersonAtWork() const;
    qint64 sliceNow() const;
    bool writeTogether(std::vector<std::unique_ptr<Request>> &requests);
    void writeAlone(Request &request);
    Result<WriteReceipt> tryAlone(const Request &request);
    void bringInLog(QMutexLocker<QMutex> &locker);
    void answer(Request &request, Result<WriteReceipt> receipt);
    void fill(Request &request);
    void stop();
    void add(std::unique_ptr<Request> request, bool byPerson, Turn turn);

    CaseWriter *writer = nullptr;
    QString path;
    std::unique_ptr<CaseLock> lock;
    bool leftOpen = false;
    std::unique_ptr<QThread> thread;

    mutable QMutex mutex; // guards what follows
    QWaitCondition changed;
    std::deque<std::unique_ptr<Request>> acts; // of a person
    std::deque<std::unique_ptr<Request>> batches; // of jobs
    int inHand = 0;
    bool bringsInLog = false; // and ends with it when a person wants something written
    QElapsedTimer sinceAct; // of a person
    bool closing = false;
    std::optional<Result<void>> opened;

    std::unique_ptr<Writing> writing; // belongs to the thread
    QThreadPool spent;
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
    while (std::unique_ptr<Request> request = take()) {
        if (request->write)
            write(std::move(request));
        else
            fill(*request);
    }
    writing->close();
    writing.reset();
}

// The next request; null when the case closes and all are answered. The index is merged behind commits and while
// there is nothing else to do, and so is the log brought into the file, but never before what a person did.
std::unique_ptr<Request> CaseWriter::Private::take()
{
    QMutexLocker locker(&mutex);
    inHand = 0;
    while (true) {
        auto &queue = acts.empty() ? batches : acts;
        const bool mergeFirst = acts.empty() && writing->owesMerge() && !closing;
        // In short pieces while a person is at work: an act may have to wait for one.
        const bool logFirst = acts.empty() && (isPersonAtWork() ? writing->canBringInLog() : writing->owesLog());
        if (!queue.empty() && !mergeFirst && !logFirst) {
            std::unique_ptr<Request> request = std::move(queue.front());
            queue.pop_front();
            inHand = 1;
            return request;
        }
        if (queue.empty() && closing)
            return {};
        if (!mergeFirst && writing->canBringInLog()) {
            bringInLog(locker);
            continue;
        }
        if (mergeFirst || writing->canMerge()) {
            locker.unlock();
            writing->merge();
            locker.relock();
            continue;
        }
        changed.wait(&mutex);
    }
}

void CaseWriter::Private::bringInLog(QMutexLocker<QMutex> &locker)
{
    // Broken off again and again it would grow without end.
    bringsInLog = !writing->owesLog();
    locker.unlock();
    writing->bringInLog();
    locker.relock();
    bringsInLog = false;
}

// The next write of a job, of this kind; null when there is none, or while a person waits.
std::unique_ptr<Request> CaseWriter::Private::takeBatch(Writing::What what)
{
    const QMutexLocker locker(&mutex);
    if (!acts.empty() || batches.empty() || !batches.front()->write || Writing::whatIn(*batches.front()->write) != what)
        return {};
    std::unique_ptr<Request> request = std::move(batches.front());
    batches.pop_front();
    ++inHand;
    return request;
}

void CaseWriter::Private::write(std::unique_ptr<Request> first)
{
    std::vector<std::unique_ptr<Request>> requests;
    requests.push_back(std::move(first));
    // Each is whole or not at all: when one fails, all are taken back and written one by one.
    if (requests.front()->write->byPerson || !writeTogether(requests)) {
        for (const auto &request : requests)
            writeAlone(*request);
    }
    if (requests.size() > 1)
        spent.start([written = std::move(requests)] { Q_UNUSED(written) }); // to free so many rows takes a while
}

// With the mutex locked.
bool CaseWriter::Private::isPersonAtWork() const
{
    return sinceAct.isValid() && sinceAct.elapsed() < atWorkMilliseconds;
}

qint64 CaseWriter::Private::sliceNow() const
{
    const QMutexLocker locker(&mutex);
    return isPersonAtWork() ? sliceMilliseconds : longSliceMilliseconds;
}

// Takes more writes of jobs along for as long as a slice lasts. False when nothing of it was written.
bool CaseWriter::Private::writeTogether(std::vector<std::unique_ptr<Request>> &requests)
{
    const Writing::What what = Writing::whatIn(*requests.front()->write);
    if (!writing->begin(what))
        return false;
    QElapsedTimer slice;
    slice.start();
    std::vector<WriteReceipt> receipts;
    while (true) {
        Result<WriteReceipt> receipt = writing->write(*requests.back()->write, *requests.back()->packed);
        if (!receipt) {
            writing->rollBack();
            return false;
        }
        receipts.push_back(std::move(*receipt));
        std::unique_ptr<Request> next;
        if (slice.elapsed() < sliceNow())
            next = takeBatch(what);
        if (!next)
            break;
        requests.push_back(std::move(next));
    }
    if (!writing->commit())
        return false;
    for (size_t i = 0; i < requests.size(); ++i)
        answer(*requests[i], std::move(receipts[i]));
    return true;
}

void CaseWriter::Private::writeAlone(Request &request)
{
    Result<WriteReceipt> receipt = tryAlone(request);
    if (!receipt && receipt.error().code == ErrorCode::DiskFull) {
        writing->bringInLog(); // its room can then be had again
        receipt = tryAlone(request);
    }
    answer(request, std::move(receipt));
}

Result<WriteReceipt> CaseWriter::Private::tryAlone(const Request &request)
{
    const Result<void> begun = writing->begin();
    if (!begun)
        return begun.error();
    Result<WriteReceipt> receipt = writing->write(*request.write, *request.packed);
    if (!receipt) {
        writing->rollBack();
        return receipt;
    }
    const Result<void> done = writing->commit();
    return done ? std::move(receipt) : Result<WriteReceipt>(done.error());
}

void CaseWriter::Private::answer(Request &request, Result<WriteReceipt> receipt)
{
    const ActId act = receipt ? receipt->act : ActId();
    request.written.addResult(std::move(receipt));
    request.written.finish();
    if (act)
        Q_EMIT writer->committed(act, writing->counts());
}

void CaseWriter::Private::fill(Request &request)
{
    const Result<ActId> act = writing->fill(*std::move(request.whole), *request.packed);
    request.filled.addResult(act ? Result<void>() : Result<void>(act.error()));
    request.filled.finish();
    if (act)
        Q_EMIT writer->committed(*act, writing->counts());
}

void CaseWriter::Private::add(std::unique_ptr<Request> request, bool byPerson, Turn turn)
{
    const QMutexLocker locker(&mutex);
    if (byPerson)
        sinceAct.start();
    if (byPerson && bringsInLog)
        writing->interrupt();
    auto &queue = byPerson ? acts : batches;
    if (!byPerson && turn == Turn::First)
        queue.push_front(std::move(request));
    else
        queue.push_back(std::move(request));
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
    lock.reset();
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
    Result<std::unique_ptr<CaseLock>> lock = CaseLock::take(path, who);
    if (!lock)
        return lock.error();
    parts->lock = std::move(*lock);
    const Result<void> ready = parts->start([path, info, who] { return Writing::create(path, info, who); });
    if (!ready) {
        parts->stop();
        return ready.error();
    }
    return std::unique_ptr<CaseWriter>(new CaseWriter(std::move(parts)));
}

Result<std::unique_ptr<CaseWriter>> CaseWriter::open(const QString &path, const QString &who)
{
    // What is no case, or no longer one, is not touched, not even by a lock beside it.
    const Result<void> known = Writing::canOpen(path);
    if (!known)
        return known.error();
    if (!QFileInfo(path).isWritable())
        return Error{ErrorCode::ReadOnly, path, {}};
    auto parts = std::make_unique<Private>();
    parts->path = path;
    Result<std::unique_ptr<CaseLock>> lock = CaseLock::take(path, who);
    if (!lock)
        return lock.error();
    parts->lock = std::move(*lock);
    parts->leftOpen = parts->lock->tookOver() || hasUnfinished(path);
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

bool CaseWriter::wasLeftOpen() const
{
    return d->leftOpen;
}

QFuture<Result<WriteReceipt>> CaseWriter::write(Write write, Turn turn)
{
    auto request = std::make_unique<Request>();
    const bool byPerson = write.byPerson;
    request->packed.emplace(write.content.editionBytes);
    request->write = std::move(write);
    request->written.start();
    QFuture<Result<WriteReceipt>> future = request->written.future();
    d->add(std::move(request), byPerson, turn);
    return future;
}

QFuture<Result<void>> CaseWriter::fill(CaseContent content)
{
    auto request = std::make_unique<Request>();
    request->packed.emplace(content.editionBytes);
    request->whole = std::move(content);
    request->filled.start();
    QFuture<Result<void>> future = request->filled.future();
    d->add(std::move(request), false, Turn::Last);
    return future;
}

int CaseWriter::queued() const
{
    const QMutexLocker locker(&d->mutex);
    return static_cast<int>(d->acts.size() + d->batches.size()) + d->inHand;
}

} // namespace dossier
