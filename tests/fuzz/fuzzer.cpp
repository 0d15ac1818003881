// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls; DOSSIER_FUZZ_TARGET names the entry point.

#include "fuzz/targets.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstring>

// Databases want an application, as they have it in every program of Dossier.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

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
