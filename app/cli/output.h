// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/fields.h"
#include "exchange/json.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QTextStream>

namespace dossier {

// With a sign for each control character (U+2400 and the like), so that a name with a line end in it breaks no line and
// moves no cursor.
QString inOneLine(QString words);

// The values of one object by field; what is not set is null.
class Row
{
public:
    explicit Row(const QString &type);

    Row &set(const QString &field, const Json &value); // a field of its type in the table
    // A text that says nothing is null.
    Row &setUnlessEmpty(const QString &field, const QString &value);

    const ObjectType &type() const { return *m_type; }
    Json value(const QString &field) const { return m_values.value(field); }
    Json toJson() const; // every field, in the order of the table

private:
    const ObjectType *m_type;
    QHash<QString, Json> m_values;
};

// Puts rows out: as JSON at once, an object a line; as aligned text when all of a type are known.
class Output
{
public:
    enum class Form { Text, Json };
    Output(QTextStream &stream, Form form);
    ~Output(); // writes what is still to be written

    bool isText() const { return m_form == Form::Text; }
    void add(const Row &row);
    void addLine(const QString &words); // in aligned text alone

private:
    void flush();

    QTextStream &m_stream;
    Form m_form;
    const ObjectType *m_type = nullptr;
    QList<QStringList> m_lines;
};

} // namespace dossier
