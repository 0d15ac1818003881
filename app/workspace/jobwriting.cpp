// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/jobwriting.h"

#include <utility>

namespace dossier {

Result<void> writeAndWait(CaseWriter &writer, Write write)
{
    const Result<WriteReceipt> receipt = writer.write(std::move(write)).result();
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

} // namespace dossier
