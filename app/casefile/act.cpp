// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/act.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QJsonObject canonical(const Act &act)
{
    QJsonArray changes;
    for (const Change &change : act.changes) {
        changes.append(QJsonObject{{u"table"_s, change.table}, {u"key"_s, change.key}, {u"before"_s, change.before},
            {u"after"_s, change.after}});
    }
    return {{u"code"_s, act.code}, {u"arguments"_s, QJsonArray::fromStringList(act.arguments)}, {u"who"_s, act.who},
        {u"when"_s, act.when}, {u"undoes"_s, act.undoes.value}, {u"changes"_s, changes}, {u"counts"_s, act.counts},
        {u"previous"_s, QString::fromLatin1(act.previousHash.toHex())}};
}

} // namespace

QByteArray hashOf(const Act &act)
{
    // QJsonObject keeps its keys sorted, so the compact form is canonical.
    const QByteArray form = QJsonDocument(canonical(act)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(form, QCryptographicHash::Sha256);
}

} // namespace dossier
