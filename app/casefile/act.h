// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// One row an act changed: the row before and after as JSON by column name; empty before = new, empty after = gone.
struct Change
{
    QString table; // a word of the case: "entity", "mention" …
    qint64 key = 0;
    QJsonObject before;
    QJsonObject after;

    bool operator==(const Change &) const = default;
};

// One change of the case, by a person or a job, kept in the history. What it says is a code with arguments, phrased by
// shell and command line. Each act carries the hash of the one before it.
struct Act
{
    ActId id; // its place in the history: act.seq
    QString code; // "import", "create", "rename-entity" …
    QStringList arguments;
    QString who; // a person's name, or a job's
    qint64 when = 0; // milliseconds since 1970-01-01 UTC
    ActId undoes; // the act this one takes back
    QList<Change> changes; // of a person's acts; a job's act has counts instead
    QJsonObject counts; // of an import or run: {"sources": 5, …} and the versions of the rules
    QByteArray previousHash; // 32 bytes, zero for the first act
    QByteArray hash;

    bool operator==(const Act &) const = default;
};

// Everything but `hash` and `id` as JSON: compact, keys sorted, UTF-8, as QJsonDocument writes it.
QByteArray canonicalForm(const Act &act);
// SHA-256 over the canonical form, so that a changed or missing act shows.
QByteArray hashOf(const Act &act);

// One reading of texts by the rules: when, which rules, what came of it.
struct Run
{
    RunId id;
    QString rules; // "analysis/1 collation/1"
    qint64 started = 0; // milliseconds since 1970-01-01 UTC
    qint64 finished = 0;
    QJsonObject counts;

    bool operator==(const Run &) const = default;
};

} // namespace dossier
