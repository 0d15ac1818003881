// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace dossier {

// What `work` makes of an answer, in a thread of the pool; cancelled when the question was.
//
// It stands in for answer.then(QtFuture::Launch::Async, work), which Qt 6.8 may run twice when it is said in the very
// moment in which another thread gives the answer: the second run has nowhere to put what it made, and crashes. With a
// context, .then is safe, for it goes through a connection that is made for one call.
template <typename Answer, typename Work> auto thenInPool(QFuture<Answer> answer, Work work)
{
    using Made = std::invoke_result_t<Work, const Answer &>;
    auto promise = std::make_shared<QPromise<Made>>();
    const QFuture<Made> made = promise->future();
    promise->start();
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->start([pool, promise, answer = std::move(answer), work = std::move(work)]() mutable {
        pool->releaseThread(); // others have the core meanwhile
        answer.waitForFinished();
        pool->reserveThread();
        if (answer.resultCount() > 0 && !answer.isCanceled())
            promise->addResult(work(answer.result()));
        else
            promise->future().cancel();
        promise->finish();
    });
    return made;
}

} // namespace dossier
