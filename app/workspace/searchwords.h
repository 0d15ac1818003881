// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/queryfault.h"

namespace dossier {

// What is wrong with a query, as one sentence: the same in the window and on the command line.
QString queryFaultWords(const QueryFault &fault);

} // namespace dossier
