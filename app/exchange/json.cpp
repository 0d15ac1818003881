// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QByteArray quoted(const QString &characters)
{
    const QByteArray utf8 = characters.toUtf8();
    QByteArray to;
    to.reserve(utf8.size() + 2);
    to += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            to += "\\\"";
            break;
        case '\\':
            to += "\\\\";
            break;
        case '\n':
            to += "\\n";
            break;
        case '\r':
            to += "\\r";
            break;
        case '\t':
            to += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                to += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                to += c;
        }
    }
    to += '"';
    return to;
}

qsizetype charactersIn(const QByteArray &utf8)
{
    return std::count_if(
        utf8.cbegin(), utf8.cend(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

} // namespace

Json::Json(const QString &text) : m_kind(Kind::Scalar), m_empty(text.isEmpty()), m_isText(true), m_scalar(text) { }

Json::Json(bool truth) : m_kind(Kind::Scalar), m_empty(!truth), m_scalar(truth ? u"true"_s : u"false"_s) { }

Json::Json(int number) : Json(static_cast<qint64>(number)) { }

Json::Json(qint64 number) : m_kind(Kind::Scalar), m_empty(number == 0), m_scalar(QString::number(number)) { }

Json::Json(double number)
    : m_kind(Kind::Scalar)
    , m_empty(number == 0)
    , m_scalar(QString::number(number, 'g', QLocale::FloatingPointShortest))
{
}

Json::Json(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    case QJsonValue::Bool:
        *this = Json(value.toBool());
        break;
    case QJsonValue::String:
        *this = Json(value.toString());
        break;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        *this = static_cast<double>(whole) == value.toDouble() ? Json(whole) : Json(value.toDouble());
        break;
    }
    case QJsonValue::Array: {
        *this = array();
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            append(Json(item));
        break;
    }
    case QJsonValue::Object: {
        *this = object();
        const QJsonObject members = value.toObject();
        for (auto member = members.constBegin(); member != members.constEnd(); ++member)
            add(member.key(), Json(member.value()));
        break;
    }
    }
}

Json Json::object()
{
    Json made;
    made.m_kind = Kind::Object;
    return made;
}

Json Json::row()
{
    Json made = object();
    made.m_onOneLine = true;
    return made;
}

Json Json::array()
{
    Json made;
    made.m_kind = Kind::Array;
    return made;
}

Json Json::array(const QStringList &words)
{
    Json made = array();
    for (const QString &word : words)
        made.append(word);
    return made;
}

Json Json::list()
{
    Json made = array();
    made.m_lineEach = true;
    return made;
}

Json &Json::add(const QString &key, Json value)
{
    m_empty = false;
    m_members.emplaceBack(key, std::move(value));
    return *this;
}

Json &Json::addUnlessEmpty(const QString &key, Json value)
{
    return value.isEmpty() ? *this : add(key, std::move(value));
}

Json &Json::append(Json value)
{
    m_empty = false;
    m_items.append(std::move(value));
    return *this;
}

bool Json::isEmpty() const
{
    return m_empty;
}

std::optional<QString> Json::text() const
{
    return m_isText ? std::optional(m_scalar) : std::nullopt;
}

void Json::write(QByteArray &to, bool spaced) const
{
    const QByteArray comma = spaced ? ", "_ba : ","_ba;
    switch (m_kind) {
    case Kind::Null:
        to += "null";
        break;
    case Kind::Scalar:
        to += m_isText ? quoted(m_scalar) : m_scalar.toUtf8();
        break;
    case Kind::Object:
        to += '{';
        for (qsizetype i = 0; i < m_members.size(); ++i) {
            to += (i > 0 ? comma : QByteArray()) + quoted(m_members.at(i).first) + (spaced ? ": " : ":");
            m_members.at(i).second.write(to, spaced);
        }
        to += '}';
        break;
    case Kind::Array:
        to += '[';
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            to += i > 0 ? comma : QByteArray();
            m_items.at(i).write(to, spaced);
        }
        to += ']';
        break;
    }
}

QByteArray Json::compact() const
{
    QByteArray to;
    write(to, false);
    return to;
}

bool Json::holdsList() const
{
    if (m_lineEach && !m_items.isEmpty())
        return true;
    const auto inMember = [](const std::pair<QString, Json> &member) { return member.second.holdsList(); };
    const auto inItem = [](const Json &item) { return item.holdsList(); };
    return std::any_of(m_members.cbegin(), m_members.cend(), inMember)
        || std::any_of(m_items.cbegin(), m_items.cend(), inItem);
}

void Json::writeIndented(QByteArray &to, qsizetype level, qsizetype used, qsizetype width) const
{
    QByteArray line;
    write(line, true);
    const bool fits = level > 0 && !holdsList() && used + charactersIn(line) <= width;
    if (m_onOneLine || fits || isEmpty() || (m_kind != Kind::Object && m_kind != Kind::Array)) {
        to += line;
        return;
    }
    const QByteArray margin = '\n' + QByteArray(2 * (level + 1), ' ');
    to += m_kind == Kind::Object ? '{' : '[';
    const qsizetype count = m_kind == Kind::Object ? m_members.size() : m_items.size();
    for (qsizetype i = 0; i < count; ++i) {
        to += margin;
        QByteArray key;
        if (m_kind == Kind::Object)
            key = quoted(m_members.at(i).first) + ": ";
        to += key;
        const Json &value = m_kind == Kind::Object ? m_members.at(i).second : m_items.at(i);
        value.writeIndented(to, level + 1, 2 * (level + 1) + key.size() + 1, width);
        if (i + 1 < count)
            to += ',';
    }
    to += '\n' + QByteArray(2 * level, ' ');
    to += m_kind == Kind::Object ? '}' : ']';
}

QByteArray Json::indented(qsizetype width) const
{
    QByteArray to;
    writeIndented(to, 0, 0, width);
    to += '\n';
    return to;
}

} // namespace dossier
