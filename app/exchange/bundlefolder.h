// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"

#include <QByteArray>
#include <QDir>
#include <QMap>
#include <QString>

#include <functional>

namespace dossier {

// The folder of a bundle, and how it comes to hold one. All files are written beside first, in a hidden folder that
// says that an export is not finished, and take their places when all are on the disk, case.json last; so a full disk
// or a stop leaves what was there before.
class BundleFolder
{
public:
    explicit BundleFolder(const QString &path);

    // Whether the bundle of this case may be written there: nothing is, or a bundle of it, or what was left of an
    // export that was broken off. Errors: Invalid, Conflict (the bundle of another case).
    Result<void> takesBundleOf(const Uid &caseUid) const;

    // `files` by path relative to the folder. Files that the case.json there names, and that are not among them, are
    // removed; a file that need not change is not touched. Errors: ReadOnly, DiskFull, Invalid, Failed, Cancelled when
    // `progress` (0 … 1) returns false.
    Result<void> bringUpToDate(
        const QMap<QString, QByteArray> &files, const std::function<bool(double)> &progress) const;

private:
    QDir m_folder;
};

} // namespace dossier
