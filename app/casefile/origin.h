// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dossier {

// Where a proposal stands. What a person makes is accepted from the start.
enum class Status { Proposed, Accepted, Rejected };

// Who made a row: a rule, with its version, or a person.
struct Origin
{
    QString rule; // such as "name-trie"; empty when a person made it
    int ruleVersion = 0;
    QString author; // a person's name; empty when a rule made it

    bool isPerson() const { return rule.isEmpty(); }
    bool operator==(const Origin &) const = default;
};

// What every row that a rule can make carries. The fingerprint names text, kind, span and value but no rule, so that a
// decision outlives the rule: the same fingerprint keeps its row and status, a rejected one is never proposed again.
struct Standing
{
    Status status = Status::Proposed;
    Origin origin;
    QByteArray fingerprint; // 16 bytes; see fingerprint.h
    qint64 revision = 0; // counts the changes made to the row

    bool operator==(const Standing &) const = default;
};

// The words of files and commands ("proposed" …); an unknown word reads as Proposed.
QString toString(Status status);
Status statusFromString(const QString &word);

} // namespace dossier
