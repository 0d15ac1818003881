// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/datescommand.h"

#include "analysis/dates.h"
#include "analysis/language.h"
#include "cli/datewords.h"
#include "exchange/codepoints.h"
#include "intake/intake.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Row rowOf(const FoundDate &date, qsizetype number, const StoredText &text)
{
    const Span span = CodePoints(text.decoded).fromUnits(text.map.toDecoded(date.span));
    Row row(u"found-date"_s);
    row.set(u"text"_s, qint64(number))
        .set(u"start"_s, qint64(span.start))
        .set(u"end"_s, qint64(span.end))
        .set(u"quote"_s, date.wording)
        .set(u"edtf"_s, date.edtf.toString())
        .setUnlessEmpty(u"earliest"_s, dayWord(date.edtf.bounds().earliest))
        .setUnlessEmpty(u"latest"_s, dayWord(date.edtf.bounds().latest))
        .setUnlessEmpty(u"part"_s, toString(date.part))
        .setUnlessEmpty(u"anchor"_s, date.anchor)
        .set(u"rule"_s, date.rule);
    return row;
}

int findThem(const Arguments &arguments, const Streams &streams)
{
    const Result<Edtf> published = Edtf::parse(arguments.value(u"published"_s));
    if (arguments.has(u"published"_s) && !published)
        return streams.misused(u"--published wants a date such as 2021-05-25; "_s + published.error().detail);
    Output output(streams.out, streams.form);
    qsizetype number = 0;
    for (const QString &given : arguments.positional) {
        const Result<StoredText> text = given.isEmpty() ? StoredText() : toStoredText(given.toUtf8(), 0, Lines::Kept);
        if (!text)
            return streams.fail(text.error());
        const QString language = arguments.value(u"language"_s, detectLanguage(text->characters).language);
        for (const FoundDate &date : findDates(text->characters, language, published.value_or(Edtf())))
            output.add(rowOf(date, number, *text));
        ++number;
    }
    return Done;
}

} // namespace

Command datesCommand()
{
    return {u"dates"_s, u"TEXT…"_s, u"say which dates are in words"_s,
        u"Each TEXT is read by itself. What lacks a year, and what is relative (\"last Tuesday\"), is counted from the "
        "day of --published. Offsets count Unicode code points of the text as it was given."_s,
        {{u"language"_s, u"LANGUAGE"_s, u"of the texts (ISO 639-1); each one's own when left out"_s},
            {u"published"_s, u"DATE"_s, u"the day the texts were published (EDTF)"_s}},
        1, -1, findThem};
}

} // namespace dossier
