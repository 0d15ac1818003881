// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/leftout.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier {

QSet<qsizetype> datesLeftOut(const QString &language)
{
    QFile file(QStringLiteral(DOSSIER_SOURCE_DIR "/tests/measure/left-out-dates.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("left-out-dates.json is not there");
    QSet<qsizetype> left;
    const QJsonArray reasons = QJsonDocument::fromJson(file.readAll()).object().value(language).toArray();
    for (const QJsonValue reason : reasons) {
        for (const QJsonValue line : reason.toObject().value("lines"_L1).toArray())
            left.insert(line.toInteger());
    }
    return left;
}

} // namespace dossier
