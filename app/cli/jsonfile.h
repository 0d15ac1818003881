// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QJsonObject>
#include <QString>

namespace dossier {

// The object that a file of JSON holds. Errors say the path and, where it is not JSON, the line: NotFound, Unreadable,
// Invalid.
Result<QJsonObject> readJsonObject(const QString &path);

} // namespace dossier
