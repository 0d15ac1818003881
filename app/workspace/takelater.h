// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>

#include <memory>

namespace dossier {

// Hands an answer over when whoever asked is done; not at all when `context` is gone or the question is cancelled. An
// answer that is there already is handed over at once by .then, which is still at work on its future: what asks again
// in its place would pull that away, and wait for ever. That one comes with the next events instead.
template <typename T, typename Take> void takeLater(QFuture<Result<T>> &answer, QObject *context, const Take &take)
{
    const auto isAsking = std::make_shared<bool>(true);
    answer
        .then(context,
            [context, take, isAsking](const Result<T> &result) {
                if (*isAsking)
                    QMetaObject::invokeMethod(context, [take, result] { take(result); }, Qt::QueuedConnection);
                else
                    take(result);
            })
        .onCanceled(context, [] {});
    *isAsking = false;
}

} // namespace dossier
