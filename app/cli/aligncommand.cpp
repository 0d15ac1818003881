// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/aligncommand.h"

#include "cli/textfile.h"
#include "collation/understanding.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A text with one sentence a line. Empty lines count, and hold no passage.
struct Sentences
{
    QString characters;
    QList<Span> lines; // that are not empty
    QList<qsizetype> numbers; // of those, from 0
};

// Lines end with a line feed, a carriage return, or both.
qsizetype lineEnds(QStringView text)
{
    return text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n"_s);
}

Result<Sentences> readSentences(const QString &path)
{
    const Result<StoredText> stored = readTextFile(path, Lines::Kept);
    if (!stored)
        return stored.error();
    if (stored->characters.isEmpty())
        return Sentences();
    Sentences sentences{stored->characters, {}, {}};
    qsizetype start = 0;
    qsizetype counted = 0; // of what was decoded, up to the line's beginning
    qsizetype number = 0;
    for (const QStringView line : QStringView(stored->characters).split(u'\n')) {
        const Span span{start, start + line.size()};
        const qsizetype at = stored->map.toDecoded(span).start;
        number += lineEnds(QStringView(stored->decoded).sliced(counted, at - counted));
        counted = at;
        if (!line.trimmed().isEmpty()) {
            sentences.lines.append(span);
            sentences.numbers.append(number);
        }
        start = span.end + 1;
    }
    return sentences;
}

Json numbers(const QList<PassageId> &passages, const Sentences &of)
{
    Json list = Json::array();
    for (const PassageId passage : passages)
        list.append(qint64(of.numbers.at(passage.value - 1)));
    return list;
}

int alignThem(const Arguments &arguments, const Streams &streams)
{
    const Result<Sentences> source = readSentences(arguments.positional.at(0));
    if (!source)
        return streams.fail(source.error());
    const Result<Sentences> rendition = readSentences(arguments.positional.at(1));
    if (!rendition)
        return streams.fail(rendition.error());
    const QList<UnderstandableText> texts{
        {source->characters, {}, {}, -1, source->lines}, {rendition->characters, {}, {}, 0, rendition->lines}};
    const QList<LinkProposal> links = align(texts, understand(texts), 0, 1, arguments.has(u"summary"_s));
    Output output(streams.out, streams.form);
    for (const LinkGroup &group : inGroups(links)) {
        Row row(u"aligned"_s);
        row.set(u"source"_s, numbers(group.source, *source))
            .set(u"target"_s, numbers(group.rendered, *rendition))
            .set(u"confidence"_s, group.confidence);
        output.add(row);
    }
    return Done;
}

} // namespace

Command alignCommand()
{
    return {u"align"_s, u"SOURCE TARGET"_s, u"say which sentences of a rendition rest on which of its source"_s,
        u"Both are text files with one sentence a line. A link is said by the numbers of lines, from 0; several stand "
        "together where sentences were joined or parted. A sentence for which nothing speaks has no link."_s,
        {{u"summary"_s, {}, u"TARGET sums SOURCE up; else it translates it"_s}}, 2, 2, alignThem};
}

} // namespace dossier
