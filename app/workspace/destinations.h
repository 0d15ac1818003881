// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/destination.h"
#include "casefile/typedmatch.h"
#include "store/casereader.h"

#include <functional>

namespace dossier {

// Which names fit what is typed: the destinations, each once, the nearest first; as near, the shorter name. Nothing
// once `stopped` says true, which is asked often.
QList<DestinationKey> nearest(const QList<DestinationName> &names, const TypedMatch &typed, qsizetype most,
    const std::function<bool()> &stopped = {});

// How lists show them, in this order and with what is typed marked; those that are gone meanwhile are left out.
Result<QList<Destination>> destinations(const CaseReader &reader, const QList<DestinationKey> &keys,
    const TypedMatch &typed, const QString &language); // of labels

} // namespace dossier
