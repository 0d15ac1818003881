// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/understooddate.h"

#include "analysis/dates.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestPreposition = 5; // "nell’", "vers"

// Whether what stands before the date only places it: at most two short words without figures.
bool onlyPlaces(const QString &before)
{
    const QStringList words = before.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2)
        return false;
    for (const QString &word : words) {
        if (word.size() > longestPreposition)
            return false;
        for (const QChar character : word) {
            if (!character.isLetter() && character != u'’' && character != u'\'')
                return false;
        }
    }
    return true;
}

} // namespace

std::optional<UnderstoodDate> understoodDate(const QString &words, const QString &language, const Edtf &published)
{
    const QString line = words.simplified();
    if (line.isEmpty())
        return {};
    if (const Result<Edtf> edtf = Edtf::parse(line))
        return UnderstoodDate{*edtf, DatePart::None, {}, {}};
    QStringList languages{u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s};
    if (languages.removeAll(language) > 0)
        languages.prepend(language);
    std::optional<UnderstoodDate> best;
    qsizetype most = 0;
    for (const QString &each : std::as_const(languages)) {
        const QList<FoundDate> found = findDates(line, each, published);
        if (found.size() != 1)
            continue;
        const FoundDate &date = found.constFirst();
        if (date.span.end != line.size() || !onlyPlaces(line.left(date.span.start)) || date.span.length() <= most)
            continue;
        most = date.span.length();
        best = UnderstoodDate{date.edtf, date.part, date.anchor, each};
    }
    return best;
}

} // namespace dossier
