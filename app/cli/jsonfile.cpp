// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonfile.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

Result<QJsonObject> readJsonObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, path + u": "_s + file.errorString(), {}};
    QJsonParseError error;
    const QByteArray bytes = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return Error{ErrorCode::Invalid, u"%1, line %2: %3"_s.arg(path).arg(line).arg(error.errorString()), {}};
    }
    if (!document.isObject())
        return Error{ErrorCode::Invalid, path + u": is not a JSON object"_s, {}};
    return document.object();
}

} // namespace dossier
