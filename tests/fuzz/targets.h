// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace dossier {

// An entry point that takes what comes from outside: whatever the bytes, it neither crashes nor hangs. Where a text is
// wanted, the bytes are read as UTF-8, what is none becoming U+FFFD; where a language is, the first byte picks it.
struct FuzzTarget
{
    const char *name; // as its folder in inputs/ and its program fuzz_NAME are called
    void (*run)(const QByteArray &bytes);
};

const QList<FuzzTarget> &fuzzTargets();

} // namespace dossier
