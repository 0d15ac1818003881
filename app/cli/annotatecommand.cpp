// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/annotatecommand.h"

#include "cli/annotations.h"
#include "cli/casecommands.h"
#include "cli/jsonfile.h"
#include "store/casereader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Row countsOf(const Annotations &annotations)
{
    const CaseContent &added = annotations.added;
    Row row(u"annotated"_s);
    row.set(u"entities"_s, qint64(added.entities.size()))
        .set(u"names"_s, qint64(added.names.size()))
        .set(u"mentions"_s, qint64(added.mentions.size()))
        .set(u"dates"_s, qint64(added.dates.size()))
        .set(u"events"_s, qint64(added.events.size()))
        .set(u"claims"_s, qint64(added.claims.size()))
        .set(u"evidence"_s, qint64(added.evidence.size()))
        .set(u"links"_s, qint64(added.links.size()))
        .set(u"decisions"_s, qint64(annotations.decisions.size()))
        .set(u"notes"_s, qint64(added.notes.size()))
        .set(u"findings"_s, qint64(added.findings.size()));
    return row;
}

QJsonObject countsForHistory(const Row &row)
{
    const QJsonObject all = QJsonDocument::fromJson(row.toJson().compact()).object();
    QJsonObject counts;
    for (auto count = all.constBegin(); count != all.constEnd(); ++count) {
        if (count->toInteger() > 0)
            counts.insert(count.key(), *count);
    }
    return counts;
}

int annotate(const Arguments &arguments, const Streams &streams)
{
    const QString path = arguments.positional.at(0);
    const QString filePath = arguments.positional.at(1);
    const Result<QJsonObject> file = readJsonObject(filePath);
    if (!file)
        return streams.fail(file.error());
    const QString who = arguments.value(u"who"_s, accountName());
    const auto writer = CaseWriter::open(path, who);
    if (!writer)
        return streams.fail(writer.error());
    Result<CaseContent> known = CaseContent();
    {
        const Result<CaseReader> reader = CaseReader::open(path);
        if (!reader)
            return streams.fail(reader.error());
        known = reader->content();
    }
    if (!known)
        return streams.fail(known.error());
    Annotations annotations = readAnnotations(*file, *known, who, QDateTime::currentMSecsSinceEpoch());
    if (!annotations.problems.isEmpty()) {
        for (const SchemaProblem &problem : std::as_const(annotations.problems))
            streams.err << "dossier-cli: " << filePath << ": " << problem.pointer << ": " << problem.what << '\n';
        streams.err << "Nothing was written.\n";
        return Wrong;
    }
    const Row counts = countsOf(annotations);
    if (!annotations.isEmpty()) {
        Write write;
        write.act.code = u"annotate"_s;
        write.act.arguments = {QFileInfo(filePath).fileName()};
        write.act.who = who;
        write.act.counts = countsForHistory(counts);
        write.content = std::move(annotations.added);
        write.decisions = annotations.decisions;
        write.byPerson = true;
        if (const Result<WriteReceipt> receipt = (*writer)->write(std::move(write)).result(); !receipt)
            return streams.fail(receipt.error());
    }
    Output(streams.out, streams.form).add(counts);
    return Done;
}

} // namespace

Command annotateCommand()
{
    return {u"annotate"_s, u"CASE FILE.json"_s, u"add entities, events, claims and notes from a file, as one act"_s,
        u"The file is a JSON object with \"annotations\": 1 and lists, all of which may be left out: entities, "
        "samenesses, mentions, dates, quotations, links, events (with their claims and evidence), notes, findings. "
        "annotations.schema.json describes all of it.\n"
        "An entity has id, type, label, description, status and names by language, as {\"fr\": [\"SPF Justice\"], "
        "\"*\": [\"SPF\"]}; every occurrence of a name in any text becomes a mention. A name may be an object: "
        "{\"spelling\", \"kind\", \"preferred\", \"status\"}.\n"
        "Places are told by the words that stand there: \"file\" is an edition's file name or that of a rendition "
        "(a.summary.en.md is the newest version, a.summary.en.1.md the first), \"words\" or \"quote\" the characters, "
        "\"nth\" which occurrence where there are several. Blanks and line ends count as one blank.\n"
        "An event has id, title, description, status, preferred, reason and claims; a claim id, source (a file name), "
        "kind, value, wording, stance, voice, credibility, repeats, attributed_to, status and evidence, as "
        "[{\"quote\": \"…\", \"words\": \"…\"}]: the passage around the quote, and what in it says so.\n"
        "When anything in the file does not fit, all that is wrong is said, and nothing is written."_s,
        {{u"who"_s, u"NAME"_s, u"who says so; the account's name when left out"_s}}, 2, 2, annotate};
}

} // namespace dossier
