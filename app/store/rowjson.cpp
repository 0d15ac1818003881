// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Column names that are SQL's own words stand in quotation marks.
QString nameOf(const char *column)
{
    return QString::fromLatin1(column).remove(u'"');
}

} // namespace

void RowToJson::put(const char *column, const QJsonValue &value)
{
    put(nameOf(column), value);
}

QJsonValue RowToJson::toValue(const QStringList &field)
{
    return QJsonArray::fromStringList(field);
}

void RowToJson::span(const char *prefix, Span span)
{
    put(nameOf(prefix) + u"_start"_s, qint64(span.start));
    put(nameOf(prefix) + u"_end"_s, qint64(span.end));
}

void RowToJson::quote(TextId, Span, const Quote &quote)
{
    put("quote_words", quote.words);
    put("quote_prefix", quote.prefix);
    put("quote_suffix", quote.suffix);
}

void RowToJson::standing(const Standing &standing)
{
    put("status", toString(standing.status));
    put("rule", standing.origin.rule);
    put("rule_version", standing.origin.ruleVersion);
    put("author", standing.origin.author);
    put("fingerprint", toValue(standing.fingerprint));
    put("revision", standing.revision);
}

QJsonValue RowFromJson::at(const char *column) const
{
    return m_object.value(nameOf(column));
}

void RowFromJson::get(const QJsonValue &value, QStringList &field)
{
    field.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        field.append(each.toString());
}

void RowFromJson::date(const char *column, Edtf &edtf)
{
    const QString text = at(column).toString();
    edtf = text.isEmpty() ? Edtf() : Edtf::parse(text).value_or(Edtf());
}

void RowFromJson::span(const char *prefix, Span &span) const
{
    span.start = m_object.value(nameOf(prefix) + u"_start"_s).toInteger();
    span.end = m_object.value(nameOf(prefix) + u"_end"_s).toInteger();
}

void RowFromJson::quote(TextId, Span, Quote &quote)
{
    get(at("quote_words"), quote.words);
    get(at("quote_prefix"), quote.prefix);
    get(at("quote_suffix"), quote.suffix);
}

void RowFromJson::standing(Standing &standing)
{
    standing.status = statusFromString(at("status").toString());
    get(at("rule"), standing.origin.rule);
    get(at("rule_version"), standing.origin.ruleVersion);
    get(at("author"), standing.origin.author);
    get(at("fingerprint"), standing.fingerprint);
    get(at("revision"), standing.revision);
}

} // namespace dossier
