// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casewriter.h"

namespace dossier {

// Hands one write of a job to the writer and waits until it is in the file: for workers alone. Errors are the writer's.
Result<void> writeAndWait(CaseWriter &writer, Write write);

} // namespace dossier
