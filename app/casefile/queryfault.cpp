// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/queryfault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// In the order of QueryFault::Kind.
const QStringList &codes()
{
    static const QStringList list{u"no-word"_s, u"open-quotation"_s, u"open-bracket"_s, u"stray-bracket"_s,
        u"missing-word"_s, u"no-word-beside"_s, u"near-without-number"_s, u"open-near"_s, u"empty-near"_s,
        u"too-deep"_s, u"empty-filter"_s, u"no-date"_s};
    return list;
}

} // namespace

QString toDetail(const QueryFault &fault)
{
    const QJsonObject object{{u"fault"_s, codes().value(static_cast<int>(fault.kind))},
        {u"at"_s, static_cast<qint64>(fault.at)}, {u"words"_s, fault.words}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QueryFault> queryFaultFromDetail(const QString &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail.toUtf8()).object();
    const qsizetype kind = codes().indexOf(object.value("fault"_L1).toString());
    if (kind < 0)
        return {};
    return QueryFault{static_cast<QueryFault::Kind>(kind), static_cast<qsizetype>(object.value("at"_L1).toInteger()),
        object.value("words"_L1).toString()};
}

} // namespace dossier
