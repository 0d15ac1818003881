// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/backgroundthread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace dossier {

void goBehindOthers()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 5; // about a third of the weight of others, so that it goes on beside a busy program, too
    static thread_local const bool isBehind =
        getpriority(PRIO_PROCESS, 0) >= niceness || setpriority(PRIO_PROCESS, 0, niceness) == 0;
    Q_UNUSED(isBehind)
#endif
}

} // namespace dossier
