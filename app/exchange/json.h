// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace dossier {

// JSON being written, whose keys stay in the order in which they were added: files fit for version control and lines
// people read begin with what matters. Reading is Qt's part. Characters outside ASCII stand as themselves, in UTF-8.
class Json
{
public:
    Json() = default; // null
    Json(const QString &text); // NOLINT(google-explicit-constructor): reads as the value it carries
    Json(bool truth); // NOLINT(google-explicit-constructor)
    Json(int number); // NOLINT(google-explicit-constructor)
    Json(qint64 number); // NOLINT(google-explicit-constructor)
    Json(double number); // NOLINT(google-explicit-constructor): the shortest digits that read as the same number
    Json(const QJsonValue &value); // NOLINT(google-explicit-constructor): keys in Qt's order, which is alphabetical
    Json(const char *) = delete;

    static Json object();
    static Json row(); // an object that stands on one line however long it is
    static Json array();
    static Json array(const QStringList &words);
    static Json list(); // an array that gives each item a line of its own, however short

    Json &add(const QString &key, Json value); // to an object
    Json &addUnlessEmpty(const QString &key, Json value); // not when "", 0, false, null, [] or {}
    Json &append(Json value); // to an array

    bool isEmpty() const; // "", 0, false, null, [] or {}
    bool isNull() const { return m_kind == Kind::Null; }
    const QList<std::pair<QString, Json>> &members() const { return m_members; }
    const QList<Json> &items() const { return m_items; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isArray() const { return m_kind == Kind::Array; }
    std::optional<QString> text() const; // of a string

    // {"a":1,"b":[1,2]} on one line, without blanks.
    QByteArray compact() const;
    // Two blanks a level, one member a line; what fits into `width` characters stands on one line. Ends with a line
    // end.
    QByteArray indented(qsizetype width = 120) const;

private:
    enum class Kind { Null, Scalar, Object, Array };
    Kind m_kind = Kind::Null;
    bool m_onOneLine = false;
    bool m_lineEach = false;
    bool m_empty = true;
    bool m_isText = false;
    QString m_scalar; // as written, but for strings: their characters
    QList<std::pair<QString, Json>> m_members;
    QList<Json> m_items;

    // With a blank after each comma and colon when `spaced`.
    void write(QByteArray &to, bool spaced) const;
    bool holdsList() const;
    void writeIndented(QByteArray &to, qsizetype level, qsizetype used, qsizetype width) const;
};

} // namespace dossier
