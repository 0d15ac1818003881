// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QString>
#include <QStringList>

// What the acts of this folder are made with.

namespace dossier::acts {

// What a person makes is accepted from the start.
inline Standing byHand(const QString &who, const QByteArray &fingerprint)
{
    return {Status::Accepted, {{}, 0, who}, fingerprint, 0};
}

// A row of a rule that a person changes is that person's from then on. It keeps the fingerprint of what was proposed,
// by which the rule knows that somebody has seen to it.
template <typename Row> void makeOwn(Row &row, const QString &who)
{
    row.standing.origin = {{}, 0, who};
    row.standing.status = Status::Accepted;
}

template <typename Row> decltype(Row::id) nextId(const QList<Row> &rows)
{
    return decltype(Row::id)(-rows.size() - 1);
}

inline Error invalid(const QString &detail)
{
    return {ErrorCode::Invalid, detail, {}};
}

inline Write personsAct(const QString &code, const QStringList &arguments)
{
    Write write;
    write.act.code = code;
    write.act.arguments = arguments;
    write.byPerson = true;
    return write;
}

// The first words of something longer, as the history says what an act was about.
QString firstWords(const QString &text);

// The one row of this kind; NotFound.
Result<Mention> mentionWith(const CaseReader &reader, MentionId id);
Result<Name> nameWith(const CaseReader &reader, NameId id);

// Brings the date of an event up to date with its claims as they are to be: of an accepted event the accepted ones
// where there are any, else all that are not rejected. A date that a person set stays; that of a claim that is
// preferred is the claim's, until the claim is rejected. A rejected event keeps what it had.
void followClaims(Event &event, const QList<Claim> &claims);
// So for every event whose claims, or itself, the write changes or adds.
Result<void> followEvents(const CaseReader &reader, Write &write);

} // namespace dossier::acts
