// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Result<void> configure()
{
    // Memory statistics are kept behind one mutex, which stops threads from running side by side.
    const int answer = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (answer == SQLITE_OK)
        return {};
    return Error{
        ErrorCode::Failed, u"SQLite cannot be set up: %1"_s.arg(QString::fromUtf8(sqlite3_errstr(answer))), {}};
}

} // namespace

Result<void> setUpLibrary()
{
    static const Result<void> answer = configure();
    return answer;
}

} // namespace dossier
