// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/theninpool.h"

namespace dossier {

std::mutex &answersBeingGiven()
{
    static std::mutex given;
    return given;
}

} // namespace dossier
