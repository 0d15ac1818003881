// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/holder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier {

QString toDetail(const Holder &holder)
{
    const QJsonObject object{{u"who"_s, holder.who}, {u"host"_s, holder.host}, {u"program"_s, holder.program},
        {u"process"_s, holder.process}, {u"since"_s, holder.since}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Holder> holderFromDetail(const QString &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail.toUtf8()).object();
    if (!object.contains("process"_L1))
        return {};
    return Holder{object.value("who"_L1).toString(), object.value("host"_L1).toString(),
        object.value("program"_L1).toString(), object.value("process"_L1).toInteger(),
        object.value("since"_L1).toInteger()};
}

} // namespace dossier
