// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casecommands.h"

#include "cli/casetexts.h"
#include "cli/interruption.h"
#include "cli/progressline.h"
#include "exchange/bundle.h"
#include "exchange/codepoints.h"
#include "intake/frontmatter.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/bundling.h"
#include "workspace/importing.h"
#include "workspace/understooddate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const Option whoOption{u"who"_s, u"NAME"_s, u"who does it, for the history; the account's name when left out"_s};

QString who(const Arguments &arguments)
{
    return arguments.value(u"who"_s, accountName());
}

int create(const Arguments &arguments, const Streams &streams)
{
    const QString path = arguments.positional.first();
    if (path.isEmpty())
        return streams.misused(u"create wants the name of a file"_s);
    const QString language = languageCode(arguments.value(u"language"_s, u"en"_s));
    if (language.isEmpty())
        return streams.misused(u"--language wants the code of a language (ISO 639-1), such as en, fr, nl, it or de; "
                               "\"%1\" is none"_s.arg(arguments.value(u"language"_s)));
    CaseInfo info;
    info.uid = newUid();
    info.title = arguments.value(u"title"_s, QFileInfo(path).completeBaseName());
    info.language = language;
    info.description = arguments.value(u"description"_s);
    const auto writer = CaseWriter::create(path, info, who(arguments));
    if (!writer)
        return streams.fail(writer.error());
    Row row(u"case"_s);
    row.set(u"id"_s, info.uid.toString(QUuid::WithoutBraces))
        .setUnlessEmpty(u"title"_s, info.title)
        .setUnlessEmpty(u"language"_s, info.language)
        .set(u"file"_s, path);
    Output(streams.out, streams.form).add(row);
    return Done;
}

QString word(ImportOutcome::What what)
{
    switch (what) {
    case ImportOutcome::What::In:
        return u"in"_s;
    case ImportOutcome::What::Duplicate:
        return u"duplicate"_s;
    case ImportOutcome::What::Changed:
        return u"changed"_s;
    case ImportOutcome::What::Refused:
        return u"refused"_s;
    }
    return {};
}

void addSummary(Output &output, qsizetype in, qsizetype duplicate, qsizetype refused)
{
    output.addLine({});
    output.add(Row(u"summary"_s)
            .set(u"in"_s, qint64(in))
            .set(u"duplicate"_s, qint64(duplicate))
            .set(u"refused"_s, qint64(refused)));
}

// The history that comes with a bundle goes on; an existing case must be empty.
Result<void> fillFromBundle(const QString &path, const QString &folder, const QString &who)
{
    if (!QFileInfo::exists(path))
        return makeCaseFromBundle(folder, path, who);
    Result<CaseContent> content = contentOfBundle(folder);
    if (!content)
        return content.error();
    const auto writer = CaseWriter::open(path, who);
    if (!writer)
        return writer.error();
    return (*writer)->fill(std::move(*content)).result();
}

int importBundle(const Arguments &arguments, const Streams &streams)
{
    const QString path = arguments.positional.at(0);
    const QString folder = arguments.positional.at(1);
    if (const Result<void> filled = fillFromBundle(path, folder, who(arguments)); !filled)
        return streams.fail(filled.error());
    const Result<CaseReader> reader = CaseReader::open(path);
    if (!reader)
        return streams.fail(reader.error());
    const Result<QList<SourceId>> ids = reader->sourceIds();
    if (!ids)
        return streams.fail(ids.error());
    const Result<QList<SourceRow>> rows = reader->sourceRows(*ids);
    if (!rows)
        return streams.fail(rows.error());
    Output output(streams.out, streams.form);
    for (const SourceRow &source : *rows) {
        output.add(Row(u"import"_s)
                .set(u"id"_s, source.source.uid.toString(QUuid::WithoutBraces))
                .set(u"outcome"_s, u"in"_s)
                .set(u"file"_s, QDir(folder).filePath(u"case.json"_s))
                .set(u"notes"_s, Json::array()));
    }
    addSummary(output, rows->size(), 0, 0);
    return Done;
}

QString whyNotIn(const ImportOutcome &outcome)
{
    const bool corrected =
        std::ranges::any_of(outcome.notes, [](const QString &note) { return note.startsWith("metadata-taken "_L1); });
    if (outcome.what == ImportOutcome::What::Duplicate && corrected)
        return u"the same bytes are in the case already: %1. What is told of it was corrected."_s.arg(
            outcome.error.detail);
    const bool lone = outcome.error.code == ErrorCode::NotFound && outcome.error.detail != outcome.path;
    if (lone)
        return u"the source it renders, %1, is neither in the case nor beside it. Look at its name, or import the two "
               "together."_s.arg(outcome.error.detail);
    if (outcome.what != ImportOutcome::What::Changed)
        return phrased(outcome.error);
    return u"the bytes differ from those the case has of this file name or address (“%1”). Import it again with "
           "--changed new-edition or --changed another-source."_s.arg(outcome.error.detail);
}

Json notesJson(const QStringList &notes, bool asText)
{
    Json list = Json::array();
    for (const QString &note : notes) {
        if (asText) {
            list.append(phrasedNote(note));
            continue;
        }
        list.append(Json::object()
                .add(u"code"_s, note.section(u' ', 0, 0))
                .add(u"about"_s, note.section(u' ', 1))
                .add(u"message"_s, phrasedNote(note)));
    }
    return list;
}

std::optional<ChangedBytes> changedBytes(const QString &word)
{
    if (word.isEmpty())
        return ChangedBytes::Ask;
    if (word == "new-edition"_L1)
        return ChangedBytes::NewEdition;
    if (word == "another-source"_L1)
        return ChangedBytes::AnotherSource;
    return std::nullopt;
}

// Stops after the source at hand when somebody presses Ctrl-C.
Result<ImportReport> importWatched(CaseWriter &writer, const QStringList &paths, const Arguments &arguments,
    const Streams &streams, ChangedBytes changed)
{
    const Interruption interruption;
    std::optional<ProgressLine> line;
    if (streams.errIsTerminal)
        line.emplace(streams.err);
    const auto goesOn = [&](const ImportProgress &progress) {
        if (line)
            line->show(progress);
        return !interruption.asked();
    };
    return importFiles(writer, paths, who(arguments), goesOn, changed);
}

int importInto(const Arguments &arguments, const Streams &streams)
{
    const std::optional<ChangedBytes> changed = changedBytes(arguments.value(u"changed"_s, {}));
    if (!changed)
        return streams.misused(u"--changed wants new-edition or another-source"_s);
    const QString path = arguments.positional.first();
    const QStringList files = arguments.positional.sliced(1);
    if (files.size() == 1 && isBundle(files.first()))
        return importBundle(arguments, streams);
    QStringList there;
    QStringList missing;
    for (const QString &file : files)
        (QFileInfo::exists(file) ? there : missing).append(file);

    Result<ImportReport> report = ImportReport();
    {
        const auto writer = CaseWriter::open(path, who(arguments));
        if (!writer)
            return streams.fail(writer.error());
        report = importWatched(**writer, there, arguments, streams, *changed);
    }
    if (!report)
        return streams.fail(report.error());
    for (const QString &file : missing) {
        ImportOutcome outcome;
        outcome.what = ImportOutcome::What::Refused;
        outcome.path = file;
        outcome.error = {ErrorCode::NotFound, file, {}};
        report->outcomes.append(outcome);
        ++report->refused;
    }
    const Result<CaseReader> reader = CaseReader::open(path);
    if (!reader)
        return streams.fail(reader.error());
    Output output(streams.out, streams.form);
    for (const ImportOutcome &outcome : std::as_const(report->outcomes)) {
        Row row(u"import"_s);
        row.set(u"outcome"_s, word(outcome.what)).set(u"file"_s, outcome.path);
        if (const Result<Source> source = reader->source(outcome.source); outcome.source && source)
            row.set(u"id"_s, source->uid.toString(QUuid::WithoutBraces));
        row.set(u"notes"_s, notesJson(outcome.notes, output.isText()));
        if (outcome.what != ImportOutcome::What::In)
            row.set(u"message"_s, whyNotIn(outcome));
        output.add(row);
        if (outcome.what == ImportOutcome::What::Refused || outcome.what == ImportOutcome::What::Changed)
            streams.tell(outcome.path + u": "_s + whyNotIn(outcome));
    }
    const qsizetype out = report->refused + report->changed;
    addSummary(output, report->in, report->duplicate, out);
    if (report->stoppedBy)
        return streams.fail(*report->stoppedBy);
    if (report->cancelled) {
        streams.err << "dossier-cli: Stopped. What is in stays in; the same command goes on from here.\n";
        return Wrong;
    }
    return out == 0 ? Done : Wrong;
}

int search(const Arguments &arguments, const Streams &streams)
{
    bool isNumber = false;
    const qsizetype limit = arguments.value(u"limit"_s, u"100"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return streams.misused(u"--limit wants a number from 1"_s);
    const Result<CaseReader> reader = CaseReader::open(arguments.positional.first());
    if (!reader)
        return streams.fail(reader.error());
    const QString query = arguments.positional.sliced(1).join(u' ');
    const Result<QList<SearchHit>> hits =
        reader->search(query, 0, limit, {SearchOrder::BySource, searchedDates(u"en"_s), {}});
    if (!hits)
        return streams.fail(hits.error());
    CaseTexts texts(*reader);
    Output output(streams.out, streams.form);
    for (const SearchHit &hit : hits->first(std::min(limit, hits->size()))) {
        const ContextRow &context = hit.context;
        const Result<CaseText> text = texts.text(context.place.text, context.source);
        if (!text)
            return streams.fail(text.error());
        Row row(u"hit"_s);
        setPlace(row, *text, context.place.span);
        row.set(u"number"_s, context.passageNumber)
            .set(u"before"_s, context.before)
            .set(u"after"_s, context.after)
            .set(u"source"_s, text->sourceUid)
            .setUnlessEmpty(u"title"_s, hit.source.title)
            .setUnlessEmpty(u"lang"_s, context.language);
        output.add(row);
    }
    return Done;
}

int check(const Arguments &arguments, const Streams &streams)
{
    const Result<CaseReader> reader = CaseReader::open(arguments.positional.first());
    if (!reader)
        return streams.fail(reader.error(), u"Go back to a copy, or to a bundle of it."_s, ErrorCode::Corrupt);
    const Result<QList<CheckProblem>> problems = reader->check();
    if (!problems)
        return streams.fail(problems.error(), u"What could not be looked at may be wrong too; go back to a copy."_s);
    Output output(streams.out, streams.form);
    for (const CheckProblem &problem : *problems) {
        output.add(Row(u"problem"_s).set(u"code"_s, problem.code).set(u"message"_s, problem.detail));
        streams.tell(problem.code + u": "_s + problem.detail);
    }
    if (problems->isEmpty())
        output.addLine(u"All is well: bytes, values, offsets, search index, counts and history."_s);
    if (reader->access() == CaseReader::Access::PrivateCopy)
        output.addLine(
            u"What was looked at is a copy, brought to the version of this program; the case is as it was."_s);
    return problems->isEmpty() ? Done : Wrong;
}

int exportCase(const Arguments &arguments, const Streams &streams)
{
    const QString format = arguments.value(u"as"_s);
    if (format != "bundle"_L1)
        return streams.misused(format.isEmpty() ? u"export wants --as bundle"_s
                                                : u"export cannot write \"%1\"; it knows bundle"_s.arg(format));
    const Result<void> written = writeCaseAsBundle(arguments.positional.at(0), arguments.positional.at(1));
    if (written)
        return Done;
    if (written.error().code != ErrorCode::Invalid)
        return streams.fail(written.error());
    streams.err
        << u"dossier-cli: %1. Nothing was written; choose an empty folder, or one with a bundle of this case.\n"_s.arg(
               written.error().detail);
    return Wrong;
}

} // namespace

QString accountName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", u"somebody"_s) : user;
}

QList<Command> caseCommands()
{
    return {
        {u"create"_s, u"CASE"_s, u"make a new, empty case"_s,
            u"Nothing is written over: where a file of this name is, it stays."_s,
            {{u"title"_s, u"WORDS"_s, u"what the case is called; the file's name when left out"_s},
                {u"language"_s, u"LANGUAGE"_s, u"the reader's language (ISO 639-1); en when left out"_s},
                {u"description"_s, u"WORDS"_s, u"more about it"_s}, whoOption},
            1, 1, create},
        {u"import"_s, u"CASE PATH…"_s, u"bring files and folders into a case"_s,
            u"Sources are .txt and .md. NAME.meta beside a source, or front matter at its head, tells title, kind, "
            "publisher, author, published, url, language, reliability, and the encoding where the bytes do not tell "
            "it (a byte order mark and UTF-8 do; anything else is read as windows-1252 and said to be a guess). Its "
            "renditions are called "
            "NAME.summary.LANGUAGE.md and NAME.translation.LANGUAGE.md; an earlier version has its number before "
            ".md.\n"
            "The same bytes again are a duplicate and said to be one. Other bytes under a file name or address that "
            "the "
            "case knows stay out until --changed says what they are. A folder with a case.json is a bundle: it fills "
            "a case that is empty or not there yet."_s,
            {whoOption,
                {u"changed"_s, u"WHAT"_s,
                    u"other bytes under a known file name or address are a new-edition of that source, or another-source"_s}},
            2, -1, importInto},
        {u"search"_s, u"CASE QUERY"_s, u"search all texts"_s,
            u"Words, \"phrases\", prefix*, AND OR NOT, NEAR(a b, n). Accents and case do not matter. entity:NAME, "
            "lang:CODE, date:WHEN and source:WORDS stand wherever a word can: texts that name somebody by any of their "
            "names, in a language, with a date that can fall into another (EDTF or plain words), of a source with "
            "words "
            "in its title, publisher or kind. Quote what has blanks: 'date:\"spring 2021\"'."_s,
            {{u"limit"_s, u"NUMBER"_s, u"how many hits at most; 100 when left out"_s}}, 2, -1, search},
        {u"check"_s, u"CASE"_s, u"look for what is wrong with a case"_s,
            u"Looks at the file itself, the words, dates and uids in it, the hashes of all bytes, offsets, the search "
            u"index, "
            "kept counts and the chain of the history. Changes nothing."_s,
            {}, 1, 1, check},
        {u"export"_s, u"CASE --as bundle FOLDER"_s, u"write a case in a form for others"_s,
            u"A bundle is a folder that holds all of the case, fit for version control: case.json (described by "
            "case.schema.json beside it), sources/ with the bytes as they arrived, renditions/ as Markdown. A bundle "
            "that is there already is brought up to date."_s,
            {{u"as"_s, u"FORM"_s, u"bundle"_s}}, 2, 2, exportCase},
    };
}

} // namespace dossier
