// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"
#include "workspace/undo.h"

#include <QString>

namespace dossier {

// What an act is called in "Undo …": "accept mention". Lower case, without what it was about.
QString actName(const ActName &act);

// What an act did, as the history tells it: "Accepted mention “ADE”". Acts of jobs say how much came of them.
QString actSentence(const Act &act);

} // namespace dossier
