// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr double largestWhole = 9007199254740992.0; // 2^53: beyond it JSON numbers lose units

bool isWhole(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::isfinite(number) && std::floor(number) == number
        && std::abs(number) <= largestWhole;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return type == "null"_L1;
    case QJsonValue::Bool:
        return type == "boolean"_L1;
    case QJsonValue::Double:
        return type == "number"_L1 || (type == "integer"_L1 && isWhole(value));
    case QJsonValue::String:
        return type == "string"_L1;
    case QJsonValue::Array:
        return type == "array"_L1;
    case QJsonValue::Object:
        return type == "object"_L1;
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

QStringList typesOf(const QJsonValue &type)
{
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several)
        types.append(one.toString());
    return types;
}

QString shown(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString characters = QString::fromUtf8(json.sliced(1, json.size() - 2));
    constexpr qsizetype longest = 60;
    return characters.size() > longest ? characters.first(longest - 1) + u'…' : characters;
}

// Words that name or explain, and words whose schemas the checks below look at.
const QStringList plainWords{u"$schema"_s, u"$id"_s, u"$comment"_s, u"title"_s, u"description"_s, u"examples"_s,
    u"default"_s, u"format"_s, u"type"_s, u"const"_s, u"enum"_s, u"required"_s, u"minItems"_s, u"maxItems"_s,
    u"minimum"_s, u"maximum"_s, u"minLength"_s};
const QStringList schemaWords{u"items"_s, u"additionalProperties"_s};
const QStringList schemaMapWords{u"properties"_s, u"$defs"_s};
const QStringList schemaListWords{u"prefixItems"_s, u"anyOf"_s};

} // namespace

QString pointerTo(const QString &pointer, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer + u'/' + escaped;
}

QString pointerTo(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

Result<JsonSchema> JsonSchema::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{ErrorCode::Invalid, u"the schema is not a JSON object: "_s + error.errorString(), {}};
    JsonSchema schema;
    schema.m_root = document.object();
    if (const Result<void> checked = schema.check(schema.m_root, {}); !checked)
        return checked.error();
    return schema;
}

Result<JsonSchema> JsonSchema::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path + u": "_s + file.errorString(), {}};
    return parse(file.readAll());
}

Result<void> JsonSchema::check(const QJsonValue &schema, const QString &where)
{
    const auto wrong = [&where](const QString &what) {
        return Error{ErrorCode::Invalid, u"schema"_s + where + u": "_s + what, {}};
    };
    if (schema.isBool())
        return {};
    if (!schema.isObject())
        return wrong(u"is not a schema"_s);
    const QJsonObject members = schema.toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        const QString word = member.key();
        const QString inside = pointerTo(where, word);
        if (word == "$ref"_L1) {
            const QString name = member->toString();
            const QString prefix = u"#/$defs/"_s;
            if (!name.startsWith(prefix) || !m_root.value(u"$defs"_s).toObject().contains(name.sliced(prefix.size())))
                return wrong(u"the reference %1 leads nowhere"_s.arg(name));
        } else if (word == "pattern"_L1) {
            const QRegularExpression pattern(member->toString());
            if (!pattern.isValid())
                return wrong(u"the pattern cannot be read: "_s + pattern.errorString());
            m_patterns.insert(member->toString(), pattern);
        } else if (schemaWords.contains(word)) {
            if (const Result<void> checked = check(*member, inside); !checked)
                return checked;
        } else if (schemaMapWords.contains(word)) {
            const QJsonObject named = member->toObject();
            for (auto one = named.constBegin(); one != named.constEnd(); ++one) {
                if (const Result<void> checked = check(*one, pointerTo(inside, one.key())); !checked)
                    return checked;
            }
        } else if (schemaListWords.contains(word)) {
            const QJsonArray several = member->toArray();
            for (qsizetype i = 0; i < several.size(); ++i) {
                if (const Result<void> checked = check(several.at(i), pointerTo(inside, i)); !checked)
                    return checked;
            }
        } else if (!plainWords.contains(word)) {
            return wrong(u"the word %1 is not understood"_s.arg(word));
        }
    }
    return {};
}

QJsonObject JsonSchema::resolved(const QJsonValue &schema) const
{
    QJsonObject members = schema.toObject();
    const QJsonObject named = m_root.value(u"$defs"_s).toObject();
    // A chain of references is as long as there are definitions at most.
    for (qsizetype step = 0; step <= named.size() && members.contains(u"$ref"_s); ++step) {
        const QString name = members.value(u"$ref"_s).toString().sliced(8);
        members.remove(u"$ref"_s);
        const QJsonObject target = named.value(name).toObject();
        for (auto member = target.constBegin(); member != target.constEnd(); ++member) {
            if (!members.contains(member.key()))
                members.insert(member.key(), *member);
        }
    }
    return members;
}

void JsonSchema::visit(const QJsonValue &value, const QJsonValue &schema, const QString &pointer,
    QList<SchemaProblem> &problems, qsizetype limit) const
{
    if (problems.size() >= limit)
        return;
    const auto add = [&](const QString &what) {
        if (problems.size() < limit)
            problems.append({pointer, what});
    };
    if (schema.isBool()) {
        if (!schema.toBool())
            add(u"is not expected here"_s);
        return;
    }
    const QJsonObject rules = resolved(schema);
    if (const QStringList types = typesOf(rules.value(u"type"_s)); !types.isEmpty()) {
        const bool fits =
            std::any_of(types.cbegin(), types.cend(), [&value](const QString &type) { return isOfType(value, type); });
        if (!fits) {
            add(u"%1 is not of type %2"_s.arg(shown(value), types.join(u" or "_s)));
            return;
        }
    }
    if (rules.contains(u"const"_s) && rules.value(u"const"_s) != value)
        add(u"%1 should be %2"_s.arg(shown(value), shown(rules.value(u"const"_s))));
    if (const QJsonValue known = rules.value(u"enum"_s); known.isArray() && !known.toArray().contains(value)) {
        QStringList words;
        const QJsonArray values = known.toArray();
        for (const QJsonValue &one : values)
            words.append(shown(one));
        add(u"%1 is none of %2"_s.arg(shown(value), words.join(u", "_s)));
    }
    if (value.isDouble()) {
        if (rules.contains(u"minimum"_s) && value.toDouble() < rules.value(u"minimum"_s).toDouble())
            add(u"%1 is less than %2"_s.arg(shown(value), shown(rules.value(u"minimum"_s))));
        if (rules.contains(u"maximum"_s) && value.toDouble() > rules.value(u"maximum"_s).toDouble())
            add(u"%1 is more than %2"_s.arg(shown(value), shown(rules.value(u"maximum"_s))));
    }
    if (value.isString()) {
        const QString pattern = rules.value(u"pattern"_s).toString();
        if (!pattern.isEmpty() && !m_patterns.value(pattern).match(value.toString()).hasMatch())
            add(u"%1 does not have the form %2"_s.arg(shown(value), pattern));
        if (value.toString().size() < rules.value(u"minLength"_s).toInteger())
            add(u"is too short"_s);
    }
    if (const QJsonArray choices = rules.value(u"anyOf"_s).toArray(); !choices.isEmpty()) {
        QList<SchemaProblem> nearest;
        bool fits = false;
        for (const QJsonValue &choice : choices) {
            QList<SchemaProblem> own;
            visit(value, choice, pointer, own, limit);
            if (own.isEmpty()) {
                fits = true;
                break;
            }
            // What goes wrong further inside tells more than what has another type altogether.
            if (nearest.isEmpty() || own.first().pointer.size() > nearest.first().pointer.size())
                nearest = own;
        }
        if (!fits)
            problems.append(nearest.first(std::min(nearest.size(), limit - problems.size())));
    }
    if (value.isObject())
        visitObject(value.toObject(), rules, pointer, problems, limit);
    else if (value.isArray())
        visitArray(value.toArray(), rules, pointer, problems, limit);
}

void JsonSchema::visitObject(const QJsonObject &value, const QJsonObject &schema, const QString &pointer,
    QList<SchemaProblem> &problems, qsizetype limit) const
{
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue &key : required) {
        if (!value.contains(key.toString()) && problems.size() < limit)
            problems.append({pointer, u"the key \"%1\" is missing"_s.arg(key.toString())});
    }
    const QJsonObject known = schema.value(u"properties"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (auto member = value.constBegin(); member != value.constEnd(); ++member) {
        if (problems.size() >= limit)
            return;
        const QString inside = pointerTo(pointer, member.key());
        if (known.contains(member.key()))
            visit(*member, known.value(member.key()), inside, problems, limit);
        else if (others.isBool() && !others.toBool())
            problems.append({inside, u"this key is not known"_s});
        else if (others.isObject())
            visit(*member, others, inside, problems, limit);
    }
}

void JsonSchema::visitArray(const QJsonArray &value, const QJsonObject &schema, const QString &pointer,
    QList<SchemaProblem> &problems, qsizetype limit) const
{
    const auto add = [&](const QString &what) {
        if (problems.size() < limit)
            problems.append({pointer, what});
    };
    if (schema.contains(u"minItems"_s) && value.size() < schema.value(u"minItems"_s).toInteger())
        add(u"has too few items"_s);
    if (schema.contains(u"maxItems"_s) && value.size() > schema.value(u"maxItems"_s).toInteger())
        add(u"has too many items"_s);
    const QJsonArray first = schema.value(u"prefixItems"_s).toArray();
    const QJsonValue rest = schema.value(u"items"_s);
    for (qsizetype i = 0; i < value.size() && problems.size() < limit; ++i) {
        if (i < first.size())
            visit(value.at(i), first.at(i), pointerTo(pointer, i), problems, limit);
        else if (!rest.isUndefined())
            visit(value.at(i), rest, pointerTo(pointer, i), problems, limit);
    }
}

QList<SchemaProblem> JsonSchema::problems(const QJsonValue &value, qsizetype limit) const
{
    QList<SchemaProblem> found;
    visit(value, m_root, {}, found, limit);
    return found;
}

} // namespace dossier
