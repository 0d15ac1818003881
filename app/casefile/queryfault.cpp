// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/queryfault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

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

// Behind the word, bracket or quotation that begins here.
qsizetype endOfPart(const QString &query, qsizetype start)
{
    const bool isQuoted = start < query.size() && isQueryMark(query.at(start));
    qsizetype end = start + 1;
    if (isQuoted) {
        while (end < query.size() && !isQueryMark(query.at(end)))
            ++end;
        return end + 1;
    }
    if (start < query.size() && endsQueryWord(query.at(start)))
        return end;
    while (end < query.size() && !endsQueryWord(query.at(end)))
        ++end;
    return end;
}

qsizetype startOfLastWord(const QString &query)
{
    qsizetype start = query.size();
    while (start > 0 && query.at(start - 1).isSpace())
        --start;
    while (start > 0 && !query.at(start - 1).isSpace())
        --start;
    return start;
}

qsizetype endOfFault(const QString &query, const QueryFault &fault, qsizetype start)
{
    switch (fault.kind) {
    case QueryFault::Kind::NoWord:
    case QueryFault::Kind::OpenQuotation:
        return query.size();
    case QueryFault::Kind::NoWordBeside:
    case QueryFault::Kind::EmptyFilter:
        return start + fault.words.size();
    case QueryFault::Kind::EmptyNear: {
        const qsizetype close = query.indexOf(u')', start);
        return close < 0 ? query.size() : close + 1;
    }
    case QueryFault::Kind::NoDate:
        return endOfPart(query, query.indexOf(u':', start) + 1);
    default:
        return endOfPart(query, start);
    }
}

} // namespace

bool isQueryMark(QChar unit)
{
    return QStringView(u"\"“”„«»").contains(unit);
}

bool endsQueryWord(QChar unit)
{
    return unit.isSpace() || unit == u'(' || unit == u')' || unit == u'*' || isQueryMark(unit);
}

Span faultedPart(const QString &query, const QueryFault &fault)
{
    if (query.isEmpty())
        return {};
    qsizetype start = 0;
    if (fault.at > 0)
        start = std::min(fault.at, query.size()) - 1;
    else if (fault.kind != QueryFault::Kind::NoWord)
        start = startOfLastWord(query);
    return {start, std::clamp(endOfFault(query, fault, start), start + 1, query.size())};
}

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
