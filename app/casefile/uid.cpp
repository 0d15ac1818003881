// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>

namespace dossier {
namespace {

constexpr int counterBits = 12;

// Milliseconds since 1970 in the upper 48 bits and a counter in the 12 below, larger at every call in this process.
// RFC 9562, section 6.2, method 1: the counter starts at a random number with its highest bit clear in every new
// millisecond, and running over moves the time on; a clock set back moves nothing back.
quint64 nextTick()
{
    static std::atomic<quint64> last = 0;
    const quint64 now = static_cast<quint64>(std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch()));
    const quint64 fresh = now << counterBits | QRandomGenerator::system()->bounded(1U << (counterBits - 1));
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        const bool sameMillisecond = previous >> counterBits >= now;
        next = sameMillisecond ? previous + 1 : fresh;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace

// Layout of RFC 9562, section 5.7: 48 bits of time, version 7, 12 of counter, variant, 62 random.
Uid newUid()
{
    const quint64 tick = nextTick();
    const quint64 time = tick >> counterBits;
    const quint64 counter = tick & ((1U << counterBits) - 1);
    const quint64 random = QRandomGenerator::system()->generate64();
    QUuid::Id128Bytes bytes;
    for (size_t i = 0; i < 6; ++i)
        bytes.data[i] = static_cast<quint8>(time >> (40 - 8 * i));
    bytes.data[6] = static_cast<quint8>(0x70 | counter >> 8);
    bytes.data[7] = static_cast<quint8>(counter);
    for (size_t i = 0; i < 8; ++i)
        bytes.data[8 + i] = static_cast<quint8>(random >> (8 * i));
    bytes.data[8] = static_cast<quint8>(0x80 | (bytes.data[8] & 0x3F));
    return QUuid(bytes);
}

} // namespace dossier
