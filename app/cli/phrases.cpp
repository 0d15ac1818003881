// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "casefile/holder.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Phrase
{
    ErrorCode code;
    QString what;
    QString advice;
};

const QList<Phrase> &phrases()
{
    static const QList<Phrase> table{
        {ErrorCode::NotFound, u"not found"_s, u"Look at the name and the folder it is in."_s},
        {ErrorCode::Unreadable, u"cannot be read"_s,
            u"Look at the place it names; sources are text or Markdown; encoding: NAME in NAME.meta tells how."_s},
        {ErrorCode::Unsupported, u"no reader takes this kind of file"_s, u"Save it as .txt or .md."_s},
        {ErrorCode::Duplicate, u"the same bytes are in the case already"_s, u"There is nothing to do."_s},
        {ErrorCode::Foreign, u"this is not a case of Dossier"_s,
            u"Name a file made by create, or a bundle's folder."_s},
        {ErrorCode::NewerVersion, u"it was written by a newer Dossier"_s,
            u"It was not touched; open it with that one."_s},
        {ErrorCode::Corrupt, u"its content contradicts itself"_s,
            u"Run check on the file it comes from, or go back to a copy."_s},
        {ErrorCode::ReadOnly, u"it cannot be written"_s, u"Look at the rights of the file and its folder."_s},
        {ErrorCode::Busy, u"another program holds the case"_s, u"Close it there first."_s},
        {ErrorCode::DiskFull, u"the disk is full"_s, u"Make room, then do it again: nothing was half written."_s},
        {ErrorCode::Conflict, u"something is there already"_s, u"Choose another name, or an empty case."_s},
        {ErrorCode::Invalid, u"this cannot be understood"_s, u"See dossier-cli --help."_s},
        {ErrorCode::Cancelled, u"it was stopped"_s, u"What was in stays in."_s},
        {ErrorCode::Failed, u"it failed"_s, u"Run check on the case."_s},
    };
    return table;
}

} // namespace

QString phrased(const Error &error)
{
    if (const auto holder = holderFromDetail(error.detail); holder && error.code == ErrorCode::Busy) {
        const QString since = QDateTime::fromMSecsSinceEpoch(holder->since).toString(Qt::ISODate);
        return u"%1 has the case open on %2 since %3 (%4, process %5). Close it there first; reading it works."_s
            .arg(holder->who.isEmpty() ? u"somebody"_s : holder->who, holder->host, since, holder->program)
            .arg(holder->process);
    }
    for (const Phrase &phrase : phrases()) {
        if (phrase.code != error.code)
            continue;
        const QString what = error.detail.isEmpty() ? phrase.what : phrase.what + u": "_s + error.detail;
        return u"%1. %2"_s.arg(what, phrase.advice);
    }
    return error.detail;
}

int Streams::fail(const Error &error) const
{
    err << "dossier-cli: " << phrased(error) << '\n';
    if (!error.query.isEmpty())
        err << "  in: " << error.query.simplified() << '\n';
    return Wrong;
}

int Streams::misused(const QString &what) const
{
    err << "dossier-cli: " << what << "\nTry dossier-cli --help.\n";
    return Usage;
}

} // namespace dossier
