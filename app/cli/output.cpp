// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "exchange/codepoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A value as words: items parted by commas, objects by their values.
QString words(const Json &value)
{
    if (value.isNull())
        return {};
    QStringList parts;
    for (const Json &item : value.items())
        parts.append(words(item));
    for (const auto &[key, member] : value.members()) {
        if (key != "id"_L1 && !member.isNull())
            parts.append(words(member));
    }
    if (value.isArray())
        return parts.join(u", "_s);
    if (value.isObject())
        return parts.join(u' ');
    return inOneLine(value.text().value_or(QString::fromUtf8(value.compact())).simplified());
}

// Columns on a terminal count characters, not UTF-16 units; marks that combine take none.
qsizetype columns(const QString &text)
{
    qsizetype count = CodePoints(text).count();
    for (const QChar &c : text) {
        if (c.isMark())
            --count;
    }
    return count;
}

QString shortened(const QString &text, qsizetype width)
{
    if (columns(text) <= width)
        return text;
    return text.first(CodePoints(text).toUnits(width - 1)) + u'…';
}

} // namespace

QString inOneLine(QString words)
{
    constexpr char16_t signs = 0x2400;
    constexpr char16_t deleteSign = 0x2421;
    for (QChar &c : words) {
        if (c < u' ')
            c = QChar(signs + c.unicode());
        else if (c == u'\x7F')
            c = QChar(deleteSign);
    }
    return words;
}

Row::Row(const QString &type) : m_type(&objectType(type)) { }

Row &Row::set(const QString &field, const Json &value)
{
    Q_ASSERT(std::any_of(
        m_type->fields.cbegin(), m_type->fields.cend(), [&field](const Field &known) { return known.name == field; }));
    m_values.insert(field, value);
    return *this;
}

Row &Row::setUnlessEmpty(const QString &field, const QString &value)
{
    return value.isEmpty() ? *this : set(field, value);
}

Json Row::toJson() const
{
    Json object = Json::object();
    for (const Field &field : m_type->fields)
        object.add(field.name, field.name == "type"_L1 ? Json(m_type->type) : m_values.value(field.name));
    return object;
}

Output::Output(QTextStream &stream, Form form) : m_stream(stream), m_form(form) { }

Output::~Output()
{
    flush();
}

void Output::add(const Row &row)
{
    if (m_form == Form::Json) {
        m_stream << QString::fromUtf8(row.toJson().compact()) << '\n';
        return;
    }
    if (m_type != &row.type()) {
        flush();
        m_type = &row.type();
    }
    QStringList line;
    for (const Field &field : row.type().fields) {
        if (field.width > 0)
            line.append(shortened(words(row.value(field.name)), field.width));
    }
    m_lines.append(line);
}

void Output::addLine(const QString &words)
{
    if (m_form == Form::Json)
        return;
    flush();
    m_stream << words << '\n';
}

void Output::flush()
{
    if (m_lines.isEmpty())
        return;
    QStringList heads;
    for (const Field &field : m_type->fields) {
        if (field.width > 0)
            heads.append(field.name);
    }
    m_lines.prepend(heads);
    QList<qsizetype> widths(heads.size(), 0);
    for (const QStringList &line : std::as_const(m_lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), columns(line.at(i)));
    }
    for (const QStringList &line : std::as_const(m_lines)) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row += line.at(i) + QString(widths.at(i) - columns(line.at(i)) + 2, u' ');
        while (row.endsWith(u' '))
            row.chop(1);
        m_stream << row << '\n';
    }
    m_lines.clear();
    m_type = nullptr;
}

} // namespace dossier
