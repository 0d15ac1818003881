// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>

#include <mutex>
#include <utility>

namespace dossier {

// Qt 6.8 may run what answer.then(QtFuture::Launch::Async, work) is to do twice, when it is said in the very moment in
// which another thread gives the answer: the second run has nowhere to put what it made, and crashes. Nothing of the
// kind happens where answers are given by `giveAnswer` and worked on by `thenInPool`, for one waits until the other is
// through. With a context, .then is safe by itself: it goes through a connection that is made for one call.

// Held for moments in which no code of others runs.
std::mutex &answersBeingGiven();

// The promise has its result; or none, and is cancelled.
template <typename Answer> void giveAnswer(QPromise<Answer> &promise)
{
    const std::scoped_lock lock(answersBeingGiven());
    promise.finish();
}

// What `work` makes of an answer, in a thread of the pool; cancelled when the question was.
template <typename Answer, typename Work> auto thenInPool(QFuture<Answer> answer, Work work)
{
    const std::scoped_lock lock(answersBeingGiven());
    return answer.then(QtFuture::Launch::Async, std::move(work));
}

} // namespace dossier
