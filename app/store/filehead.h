// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QString>
#include <QtTypes>

namespace dossier {

// "DOSS", the application_id of a case file.
inline constexpr quint32 caseFileId = 0x444F5353;

// What the first 100 bytes of a case file say (https://sqlite.org/fileformat2.html, 1.3).
struct FileHead
{
    int version = 0; // of the schema: user_version
    bool writeAhead = false; // it was left in WAL mode

    bool operator==(const FileHead &) const = default;
};

// Looks at a file without opening it as a database, so that what is no case stays untouched. Errors: NotFound,
// Unreadable, Foreign, NewerVersion (than `latest`), Corrupt when it is shorter than it says.
Result<FileHead> readFileHead(const QString &path, int latest);

// Whether a log or journal with something in it lies beside the file: it is open, or was not closed.
bool hasUnfinished(const QString &path);

} // namespace dossier
