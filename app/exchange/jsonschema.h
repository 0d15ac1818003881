// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace dossier {

// Something a value does that its schema does not allow, and where (a JSON Pointer, RFC 6901; "" is the whole).
struct SchemaProblem
{
    QString pointer;
    QString what;

    bool operator==(const SchemaProblem &) const = default;
};

// A JSON Schema of draft 2020-12, as far as the program's own schemas use it: $ref to "#/$defs/…", type, const, enum,
// properties, required, additionalProperties, items, prefixItems, minItems, maxItems, minimum, maximum, pattern,
// minLength, anyOf. A schema that uses another word that asserts something is refused, so that none is passed over.
class JsonSchema
{
public:
    // Error Invalid: not JSON, an unknown word, a pattern or reference that leads nowhere.
    static Result<JsonSchema> parse(const QByteArray &json);
    static Result<JsonSchema> load(const QString &path); // a file or resource

    // At most `limit`, in the order of the value. Empty: it conforms.
    QList<SchemaProblem> problems(const QJsonValue &value, qsizetype limit = 20) const;

private:
    JsonSchema() = default;
    Result<void> check(const QJsonValue &schema, const QString &where);
    QJsonObject resolved(const QJsonValue &schema) const;
    void visit(const QJsonValue &value, const QJsonValue &schema, const QString &pointer,
        QList<SchemaProblem> &problems, qsizetype limit) const;
    void visitObject(const QJsonObject &value, const QJsonObject &schema, const QString &pointer,
        QList<SchemaProblem> &problems, qsizetype limit) const;
    void visitArray(const QJsonArray &value, const QJsonObject &schema, const QString &pointer,
        QList<SchemaProblem> &problems, qsizetype limit) const;

    QJsonObject m_root;
    QHash<QString, QRegularExpression> m_patterns;
};

// The pointer of a member or item of what `pointer` names.
QString pointerTo(const QString &pointer, const QString &key);
QString pointerTo(const QString &pointer, qsizetype index);

} // namespace dossier
