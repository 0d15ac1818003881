// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace dossier::tests {

// A command that was run, and what it said.
struct Ran
{
    int code = -1;
    QString out;
    QString err;

    QList<QJsonObject> objects() const // one a line
    {
        QList<QJsonObject> read;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            read.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return read;
    }
};

inline Ran run(const QStringList &arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runCommand(arguments, out, err);
    out.flush();
    err.flush();
    return ran;
}

} // namespace dossier::tests
