// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/act.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? "{}"_ba : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray compact(qint64 number)
{
    return QByteArray::number(number);
}

// Most strings stand in JSON as they are, and an import writes an act for each of its sources.
QByteArray compact(const QString &string)
{
    const auto stands = [](QChar unit) { return unit >= u' ' && unit < QChar(0x7f) && unit != u'"' && unit != u'\\'; };
    if (std::ranges::all_of(string, stands))
        return '"' + string.toLatin1() + '"';
    return compact(QJsonArray{string}).slice(1).chopped(1);
}

QByteArray compact(const QStringList &strings)
{
    QByteArray form = "[";
    for (const QString &string : strings)
        form += (form.size() > 1 ? "," : "") + compact(string);
    return form + ']';
}

QByteArray compact(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes) {
        array.append(QJsonObject{{u"table"_s, change.table}, {u"key"_s, change.key}, {u"before"_s, change.before},
            {u"after"_s, change.after}});
    }
    return compact(array);
}

} // namespace

QByteArray canonicalForm(const Act &act)
{
    return "{\"arguments\":" + compact(act.arguments) + ",\"changes\":" + compact(act.changes)
        + ",\"code\":" + compact(act.code) + ",\"counts\":" + compact(act.counts) + ",\"previous\":\""
        + act.previousHash.toHex() + "\",\"undoes\":" + compact(act.undoes.value) + ",\"when\":" + compact(act.when)
        + ",\"who\":" + compact(act.who) + '}';
}

QByteArray hashOf(const Act &act)
{
    return QCryptographicHash::hash(canonicalForm(act), QCryptographicHash::Sha256);
}

} // namespace dossier
