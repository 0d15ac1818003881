// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>

namespace dossier {

// Hands an answer over when whoever asked is done; not at all when `context` is gone or the question is cancelled. An
// answer that is there already would be handed over at once, while .then is still at work on its future: what asks
// again in its place would pull that away, and wait for ever.
template <typename T, typename Take> void takeLater(QFuture<Result<T>> &answer, QObject *context, const Take &take)
{
    answer
        .then(context,
            [context, take](const Result<T> &result) {
                QMetaObject::invokeMethod(context, [take, result] { take(result); }, Qt::QueuedConnection);
            })
        .onCanceled(context, [] {});
}

} // namespace dossier
