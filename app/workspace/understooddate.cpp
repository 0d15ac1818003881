// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/understooddate.h"

#include "analysis/dates.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Whether what stands before the date only places it, as "on" and "nell’" do: any other word says something of the date
// that was not understood, such as "after".
bool onlyPlaces(const QString &before)
{
    static const QSet<QString> placing{u"in"_s, u"on"_s, u"at"_s, u"the"_s, u"en"_s, u"le"_s, u"la"_s, u"les"_s, u"à"_s,
        u"au"_s, u"du"_s, u"de"_s, u"op"_s, u"het"_s, u"am"_s, u"im"_s, u"der"_s, u"dem"_s, u"den"_s, u"das"_s, u"il"_s,
        u"lo"_s, u"nel"_s, u"nello"_s, u"nella"_s, u"nell"_s, u"del"_s, u"dell"_s, u"della"_s, u"l"_s, u"al"_s,
        u"all"_s};
    QString words = before.toLower();
    words.replace(u'’', u' ').replace(u'\'', u' ');
    return std::ranges::all_of(
        words.split(u' ', Qt::SkipEmptyParts), [](const QString &word) { return placing.contains(word); });
}

QString withCapitals(const QString &line)
{
    QString capitals = line;
    for (qsizetype i = 0; i < capitals.size(); ++i) {
        if (i == 0 || capitals.at(i - 1) == u' ')
            capitals[i] = capitals.at(i).toUpper();
    }
    return capitals;
}

std::optional<UnderstoodDate> dateOfLine(const QString &line, const QString &language, const Edtf &published)
{
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

} // namespace

std::optional<UnderstoodDate> understoodDate(const QString &words, const QString &language, const Edtf &published)
{
    const QString line = words.simplified();
    if (line.isEmpty())
        return {};
    if (const Result<Edtf> edtf = Edtf::parse(line))
        return UnderstoodDate{*edtf, DatePart::None, {}, {}};
    if (const auto read = dateOfLine(line, language, published))
        return read;
    // In a text "march" and "may" may be other words; in a field for a date they are months.
    return dateOfLine(withCapitals(line), language, published);
}

DateReading searchedDates(const QString &language)
{
    return [language](
               const QString &words) { return understoodDate(words, language, {}).value_or(UnderstoodDate()).edtf; };
}

} // namespace dossier
