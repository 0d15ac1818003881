// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "casefile/holder.h"
#include "casefile/samenessground.h"
#include "workspace/searchwords.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The first that fits is taken.
struct Phrase
{
    ErrorCode code;
    QString what;
    QString advice;
    QString begins = {}; // the detail
};

const QList<Phrase> &phrases()
{
    static const QList<Phrase> table{
        {ErrorCode::NotFound, u"not found"_s, u"Look at the name and the folder it is in."_s},
        {ErrorCode::Unreadable, u"the file is empty, or holds nothing but blanks"_s,
            u"Look for a copy with the text in it."_s, u"empty"_s},
        {ErrorCode::Unreadable, u"it is no text"_s, u"Open it in the program it is from and save it as plain text."_s,
            u"binary: "_s},
        {ErrorCode::Unreadable, u"the file cannot be taken whole"_s, u"Cut it into parts and import those."_s,
            u"too large"_s},
        {ErrorCode::Unreadable, u"it cannot be opened"_s, u"Rename it and import it again."_s,
            u"name that is not UTF-8"_s},
        {ErrorCode::Unsupported, u"what is told of a source stands alone"_s,
            u"Call it as its source, with .meta in place of .txt or .md, and import the two together."_s,
            u"no source beside it"_s},
        {ErrorCode::Unsupported, u"its name is nearly that of a rendition"_s,
            u"Call it NAME.summary.LANGUAGE.md or NAME.translation.LANGUAGE.md, with .1 before .md for the first of "
            "several versions; where it is a source, give it a name without these words."_s,
            u"misnamed rendition"_s},
        {ErrorCode::Unreadable, u"the bundle cannot be read"_s,
            u"Take the file from an earlier state of the folder, or write the bundle anew from its case."_s,
            u"case.json"_s},
        {ErrorCode::Corrupt, u"the bundle cannot be read"_s,
            u"Take the file from an earlier state of the folder, or write the bundle anew from its case."_s,
            u"case.json"_s},
        {ErrorCode::Invalid, u"the bundle cannot be read"_s,
            u"Take the file from an earlier state of the folder, or write the bundle anew from its case."_s,
            u"case.json"_s},
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

QString phrased(const Error &error, const QString &advice)
{
    if (const auto holder = holderFromDetail(error.detail); holder && error.code == ErrorCode::Busy) {
        if (holder->host.isEmpty()) {
            return u"a lock lies beside the case (its name with .lock) that does not say who has it open. Where nobody "
                   "has, remove that file and do it again; reading works."_s;
        }
        const QString since = QDateTime::fromMSecsSinceEpoch(holder->since).toString(Qt::ISODate);
        return u"%1 has the case open on %2 since %3 (%4, process %5). Close it there first; reading it works."_s
            .arg(holder->who.isEmpty() ? u"somebody"_s : holder->who, holder->host, since, holder->program)
            .arg(holder->process);
    }
    if (const auto fault = queryFaultFromDetail(error.detail); fault && error.code == ErrorCode::Invalid)
        return queryFaultWords(*fault) + u" See dossier-cli search --help."_s;
    for (const Phrase &phrase : phrases()) {
        if (phrase.code != error.code || !error.detail.startsWith(phrase.begins))
            continue;
        const QString detail =
            phrase.begins == "binary: "_L1 ? error.detail.sliced(phrase.begins.size()) : error.detail;
        const bool saysAll = detail.isEmpty() || detail == phrase.begins;
        const QString what = saysAll ? phrase.what : phrase.what + u": "_s + detail;
        return u"%1. %2"_s.arg(what, advice.isEmpty() ? phrase.advice : advice);
    }
    return error.detail;
}

// In words, %1 is all that follows the code, or %2 its first word and %3 the rest.
QString phrasedNote(const QString &note)
{
    static const QHash<QString, QString> words{
        {u"encoding-guessed"_s, u"encoding guessed as %1: look whether accents are right"_s},
        {u"encoding-not-as-declared"_s, u"not encoded as it says (%2), but as %3: look whether accents are right"_s},
        {u"unreadable-bytes"_s, u"bytes that could not be read: %2, at byte %3; “�” stands for each"_s},
        {u"unknown-encoding"_s, u"no encoding is called “%1”: look whether accents are right"_s},
        {u"invisible-characters"_s, u"characters that do not show stand in it: %1"_s},
        {u"unknown-key"_s, u"“%1” is none of the things kept about a source, and was left out"_s},
        {u"unreadable-line"_s, u"a line about it was left out, as it is not “key: value”: “%1”"_s},
        {u"bad-date"_s, u"the date of publication was not understood: %1; write it as 2021-05-25, 2021-05 or 2021"_s},
        {u"bad-reliability"_s, u"“%1” is no reliability: write a letter from A to F"_s},
        {u"bad-language"_s, u"“%1” is no language: write its code of two letters, as fr or nl"_s},
        {u"bad-kind"_s, u"“%1” is no kind of rendition: write summary or translation"_s},
        {u"bad-version"_s, u"“%1” is no number of a version: write a whole number from 1"_s},
        {u"metadata-differs"_s, u"the file and the one beside it differ in %2; what stands beside it was taken"_s},
        {u"file-name-differs"_s, u"its name and its head differ in %2; what the head says was taken"_s},
        {u"meta-unreadable"_s, u"what is told about it beside it cannot be read: %1"_s},
        {u"same-file-name"_s,
            u"another source came from a file of this name: look whether they are the same article"_s},
        {u"new-edition"_s, u"edition %1 of a source that was known"_s},
        {u"orphaned"_s, u"marks that have no place in the new edition: %1; they are listed, not lost"_s},
        {u"near-duplicate"_s, u"nearly the same words as “%1”"_s},
        {u"reprint"_s, u"shares most of its words with “%1”"_s},
        {u"rendition-of"_s, u"a version for “%1”"_s},
        {u"no-language-rules"_s, u"read without language rules (%1): dates and names in words were not looked for"_s},
        {u"language-not-told"_s, u"its language could not be told, so that it was read without language rules"_s},
        {u"metadata-taken"_s, u"corrected from the file beside it: %1"_s},
        {u"metadata-not-taken"_s,
            u"the file beside it says something else (%1), but a person has corrected the source"_s},
    };
    const QString rest = note.section(u' ', 1);
    const QString phrase = words.value(note.section(u' ', 0, 0));
    if (phrase.isEmpty())
        return note;
    const QString first = rest.section(u' ', 0, 0);
    if (phrase.contains("%3"_L1))
        return phrase.arg(first, rest.section(u' ', 1));
    if (phrase.contains("%2"_L1))
        return phrase.arg(first);
    return phrase.contains("%1"_L1) ? phrase.arg(rest) : phrase;
}

QString phrasedReason(const QString &reason)
{
    using Kind = SamenessGround::Kind;
    static const QHash<Kind, QString> words{
        {Kind::LinkedPassages, u"named in linked passages, where nothing else answers to either, times: %1"_s},
        {Kind::Beside, u"one stands behind the other as what it is called too, times: %1"_s},
        {Kind::Initials, u"%1 has the initials of the other"_s},
        {Kind::SameWords, u"all words of the names say the same: %1"_s},
        {Kind::PartOfName, u"one name has all words of the other: %1"_s},
        {Kind::SharedWord, u"both have the rare word %1"_s},
        {Kind::Address, u"%1 is part of an address in a text that names the other most"_s},
        {Kind::Companions, u"named together with the same others, how many: %1"_s},
        {Kind::Dates, u"named beside the same dates, how many: %1"_s},
    };
    const QList<SamenessGround> grounds = groundsOf(reason);
    if (grounds.isEmpty())
        return reason;
    QStringList all;
    for (const SamenessGround &ground : grounds)
        all.append(words.value(ground.kind).arg(ground.word.isEmpty() ? QString::number(ground.count) : ground.word));
    return all.join(u"; "_s);
}

int Streams::fail(const Error &error) const
{
    return fail(error, {});
}

int Streams::fail(const Error &error, const QString &advice, std::optional<ErrorCode> code) const
{
    tell(phrased(error, !code || *code == error.code ? advice : QString()));
    return Wrong;
}

void Streams::tell(const QString &what) const
{
    err << "dossier-cli: " << inOneLine(what) << '\n';
}

int Streams::misused(const QString &what) const
{
    err << "dossier-cli: " << what << "\nTry dossier-cli --help.\n";
    return Usage;
}

} // namespace dossier
