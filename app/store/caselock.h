// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/holder.h"
#include "casefile/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace dossier {

// Who has the case open for writing, as its lock says; none when nobody has. The process may be gone.
std::optional<Holder> holderOfCase(const QString &path);

// The lock of whoever writes a case: a file beside it, "CASE.lock", gone when the case is closed. It holds the lines of
// QLockFile (process, program, host, machine, boot) and two more, who and since when (ISO 8601, UTC). The lock of a
// process of this host that is gone is taken over; one of another host is not, since nobody here can know.
class CaseLock
{
public:
    // Errors: Busy (detail: a Holder), ReadOnly where no file can be made.
    static Result<std::unique_ptr<CaseLock>> take(const QString &path, const QString &who);
    ~CaseLock();
    CaseLock(const CaseLock &) = delete;
    CaseLock &operator=(const CaseLock &) = delete;

    bool tookOver() const { return m_tookOver; } // from a process that did not close the case

private:
    explicit CaseLock(const QString &file);

    QLockFile m_lock;
    bool m_tookOver = false;
};

} // namespace dossier
