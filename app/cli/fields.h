// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What the command line puts out, declared once: --json, the aligned text, --help and the manual all follow this table.

struct Field
{
    QString name;
    QString meaning;
    int width = 0; // of its column in aligned text, at most; 0: only in JSON

    bool operator==(const Field &) const = default;
};

// A kind of object, one of which stands on each line of --json. All its fields are there, in this order; one that has
// no value is null.
struct ObjectType
{
    QString type;
    QString shownBy; // the command, as "show sources"
    QString meaning;
    QList<Field> fields;
};

const QList<ObjectType> &objectTypes();
const ObjectType &objectType(const QString &type); // one of the table's

} // namespace dossier
