// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rowsql.h"

#include <QJsonObject>

// Rows as the history keeps them: JSON by column name, without the key and without what is kept of other rows.
//
// Ids are numbers, null where there is none; uids and bytes are text (bytes in hexadecimal); choices are their words;
// dates are EDTF; the origin of a row is its "rule", "rule_version" and "author".

namespace dossier {

class RowToJson
{
public:
    // With `keys`, ids of new rows are written as the keys they were given.
    explicit RowToJson(Keys *keys = nullptr) : m_keys(keys) { }

    template <typename Tag> void key(const char *, Id<Tag>) { }
    template <typename Tag> void value(const char *column, Id<Tag> field)
    {
        const Id<Tag> id = m_keys ? m_keys->referred(field) : field;
        put(column, id ? QJsonValue(id.value) : QJsonValue());
    }
    template <typename T> void value(const char *column, const T &field) { put(column, toValue(field)); }
    template <typename T, typename FromString> void word(const char *column, const T &field, FromString)
    {
        put(column, toString(field));
    }
    void date(const char *column, const Edtf &edtf) { put(column, edtf.toString()); }
    void span(const char *prefix, Span span);
    void quote(TextId, Span, const Quote &quote);
    void standing(const Standing &standing);
    void passage(TextId, Span) { }
    template <typename Function> void kept(const char *, Function) { }

    QJsonObject object() const { return m_object; }

private:
    void put(const QString &column, const QJsonValue &value) { m_object.insert(column, value); }
    void put(const char *column, const QJsonValue &value);

    static QJsonValue toValue(const QString &field) { return field; }
    static QJsonValue toValue(const QByteArray &field) { return QString::fromLatin1(field.toHex()); }
    static QJsonValue toValue(const Uid &field) { return field.toString(QUuid::WithoutBraces); }
    static QJsonValue toValue(bool field) { return field; }
    static QJsonValue toValue(double field) { return field; }
    static QJsonValue toValue(const QJsonObject &field) { return field; }
    static QJsonValue toValue(const QStringList &field);
    static QJsonValue toValue(PassageKind field) { return numberOf(field); }
    template <std::integral Integer> static QJsonValue toValue(Integer field)
    {
        return QJsonValue(static_cast<qint64>(field));
    }

    Keys *m_keys;
    QJsonObject m_object;
};

class RowFromJson
{
public:
    explicit RowFromJson(QJsonObject object) : m_object(std::move(object)) { }

    template <typename Tag> void key(const char *, Id<Tag> &) { }
    template <typename T> void value(const char *column, T &field) { get(at(column), field); }
    template <typename T, typename FromString> void word(const char *column, T &field, FromString fromString)
    {
        field = fromString(at(column).toString());
    }
    void date(const char *column, Edtf &edtf);
    void span(const char *prefix, Span &span) const;
    void quote(TextId, Span, Quote &quote);
    void standing(Standing &standing);
    void passage(TextId, Span) { }
    template <typename Function> void kept(const char *, Function) { }

private:
    QJsonValue at(const char *column) const;

    static void get(const QJsonValue &value, QString &field) { field = value.toString(); }
    static void get(const QJsonValue &value, QByteArray &field)
    {
        field = QByteArray::fromHex(value.toString().toLatin1());
    }
    static void get(const QJsonValue &value, Uid &field) { field = Uid::fromString(value.toString()); }
    static void get(const QJsonValue &value, bool &field) { field = value.toBool(); }
    static void get(const QJsonValue &value, double &field) { field = value.toDouble(); }
    static void get(const QJsonValue &value, QJsonObject &field) { field = value.toObject(); }
    static void get(const QJsonValue &value, QStringList &field);
    static void get(const QJsonValue &value, PassageKind &field) { fromNumber(value.toInt(), field); }
    template <typename Tag> static void get(const QJsonValue &value, Id<Tag> &field)
    {
        field = Id<Tag>(value.toInteger());
    }
    template <std::integral Integer> static void get(const QJsonValue &value, Integer &field)
    {
        field = static_cast<Integer>(value.toInteger());
    }

    QJsonObject m_object;
};

template <typename Row> QJsonObject rowToJson(const Row &row, Keys *keys = nullptr)
{
    RowToJson visitor(keys);
    describe(visitor, row);
    return visitor.object();
}

template <typename Row> Row rowFromJson(qint64 key, const QJsonObject &object)
{
    Row row;
    RowFromJson visitor(object);
    describe(visitor, row);
    row.id = decltype(Row::id)(key);
    return row;
}

} // namespace dossier
