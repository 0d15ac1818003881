// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls; DOSSIER_FUZZ_TARGET names the entry point.

#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const dossier::FuzzTarget target = [] {
        for (const dossier::FuzzTarget &each : dossier::fuzzTargets()) {
            if (std::strcmp(each.name, DOSSIER_FUZZ_TARGET) == 0)
                return each;
        }
        qFatal("no target is called %s", DOSSIER_FUZZ_TARGET);
    }();
    target.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
