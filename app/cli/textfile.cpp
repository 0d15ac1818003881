// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dossier {

Result<StoredText> readTextFile(const QString &path, Lines lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, path + u": "_s + file.errorString(), {}};
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return StoredText();
    Result<StoredText> stored = toStoredText(bytes, 0, lines);
    if (!stored)
        return Error{stored.error().code, path + u": "_s + stored.error().detail, {}};
    return stored;
}

} // namespace dossier
