// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/edtfcommand.h"

#include "casefile/edtf.h"
#include "cli/datewords.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

int tellDates(const Arguments &arguments, const Streams &streams)
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s};
    const QString language = arguments.value(u"language"_s, languages.first());
    if (!languages.contains(language))
        return streams.misused(u"--language wants one of "_s + languages.join(u", "_s));
    Output output(streams.out, streams.form);
    bool allValid = true;
    for (const QString &text : arguments.positional) {
        Row row(u"edtf"_s);
        row.set(u"edtf"_s, text);
        const Result<Edtf> date = Edtf::parse(text);
        row.set(u"valid"_s, date.has_value());
        if (date) {
            row.set(u"level"_s, date->level())
                .setUnlessEmpty(u"earliest"_s, dayWord(date->bounds().earliest))
                .setUnlessEmpty(u"latest"_s, dayWord(date->bounds().latest))
                .setUnlessEmpty(u"precision"_s, precisionWord(date->precision()))
                .setUnlessEmpty(u"wording"_s, wording(*date, language));
        } else {
            row.set(u"reason"_s, date.error().detail);
            streams.tell(text + u": "_s + date.error().detail);
            allValid = false;
        }
        output.add(row);
    }
    return allValid ? Done : Wrong;
}

} // namespace

Command edtfCommand()
{
    return {u"edtf"_s, u"STRING…"_s, u"say what dates in EDTF mean"_s,
        u"EDTF is how ISO 8601-2:2019, Annex A, writes dates that are not a day: 2021-03, 2019~, 2021/.., "
        "[2021,2022]. A date that is not valid is said with the reason, and the exit status is 1."_s,
        {{u"language"_s, u"LANGUAGE"_s, u"of the wording: en, fr, nl, it or de; en when left out"_s}}, 1, -1,
        tellDates};
}

} // namespace dossier
