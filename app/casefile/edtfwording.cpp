// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/datewording.h"
#include "casefile/edtf.h"
#include "casefile/edtfparser.h"

#include <QStringBuilder>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// A preposition and how it merges with the article behind it; `merged` pairs an article with what stands in its place.
struct Preposition
{
    QStringView word; // stands before "about"
    QStringView bare; // in place of no article
    std::array<std::pair<QStringView, QStringView>, 4> merged;
};

struct Words
{
    QStringView language;
    std::array<QStringView, 12> months;
    std::array<QStringView, 4> seasons; // spring first
    std::array<QStringView, 4> seasonArticles;
    std::array<QStringView, 4> ordinals;
    QStringView quarter; // %1 ordinal, %2 year
    QStringView quadrimester;
    QStringView half;
    QStringView partArticle;
    QStringView southern;
    QStringView decade; // %1 its first year
    QStringView decadeArticle;
    QStringView decadeAfterArticle;
    QStringView beforeChrist;
    QStringView dayInMonth;
    QStringView dayInYear;
    QStringView monthInYear;
    QStringView unknownYear;
    QStringView ofUnknownYear;
    QStringView dayArticle;
    QStringView yearArticle;
    QStringView dayNumber; // %1
    QStringView firstDay;
    QStringView aboutBefore;
    QStringView aboutBehind;
    QStringView uncertain;
    Preposition since;
    Preposition until;
    QStringView between;
    QStringView betweenJoin;
    QStringView unknownEnd; // behind "since …" and "until …"
    QStringView unknownStart;
    QStringView orBefore;
    QStringView orAfter;
    QStringView anyOf;
    QStringView allOf;
    Preposition early; // stands before what it is a part of
    Preposition mid;
    Preposition late;
    QStringView partAfter; // in place of no article, when a part stands behind "until"
    std::array<QStringView, 4> times; // %1 the date: morning, afternoon, evening, night
};

constexpr Words english{
    .language = u"en",
    .months = {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
        u"October", u"November", u"December"},
    .seasons = {u"spring", u"summer", u"autumn", u"winter"},
    .seasonArticles = {u"", u"", u"", u""},
    .ordinals = {u"first", u"second", u"third", u"fourth"},
    .quarter = u"%1 quarter of %2",
    .quadrimester = u"%1 third of %2",
    .half = u"%1 half of %2",
    .partArticle = u"the ",
    .southern = u"southern hemisphere",
    .decade = u"the %1s",
    .decadeArticle = u"",
    .decadeAfterArticle = u"the %1s",
    .beforeChrist = u"%1 BC",
    .dayInMonth = u"a day in %1",
    .dayInYear = u"a day in %1",
    .monthInYear = u"a month of %1",
    .unknownYear = u"year unknown",
    .ofUnknownYear = u"%1, year unknown",
    .dayArticle = u"",
    .yearArticle = u"",
    .dayNumber = u"%1",
    .firstDay = u"1",
    .aboutBefore = u"about ",
    .aboutBehind = u"",
    .uncertain = u" (uncertain)",
    .since = {u"since ", u"", {}},
    .until = {u"until ", u"", {}},
    .between = u"between ",
    .betweenJoin = u" and ",
    .unknownEnd = u", end unknown",
    .unknownStart = u", start unknown",
    .orBefore = u"%1 or before",
    .orAfter = u"%1 or later",
    .anyOf = u" or ",
    .allOf = u" and ",
    .early = {u"early ", u"", {{{u"the ", u""}, {}, {}, {}}}},
    .mid = {u"mid-", u"", {{{u"the ", u""}, {}, {}, {}}}},
    .late = {u"late ", u"", {{{u"the ", u""}, {}, {}, {}}}},
    .partAfter = u"",
    .times = {u"%1, in the morning", u"%1, in the afternoon", u"%1, in the evening", u"%1, at night"},
};

constexpr Words french{
    .language = u"fr",
    .months = {u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août", u"septembre",
        u"octobre", u"novembre", u"décembre"},
    .seasons = {u"printemps", u"été", u"automne", u"hiver"},
    .seasonArticles = {u"le ", u"l’", u"l’", u"l’"},
    .ordinals = {u"premier", u"deuxième", u"troisième", u"quatrième"},
    .quarter = u"%1 trimestre %2",
    .quadrimester = u"%1 quadrimestre %2",
    .half = u"%1 semestre %2",
    .partArticle = u"le ",
    .southern = u"hémisphère sud",
    .decade = u"années %1",
    .decadeArticle = u"les ",
    .decadeAfterArticle = u"années %1",
    .beforeChrist = u"%1 av. J.-C.",
    .dayInMonth = u"un jour en %1",
    .dayInYear = u"un jour en %1",
    .monthInYear = u"un mois de %1",
    .unknownYear = u"année inconnue",
    .ofUnknownYear = u"%1, année inconnue",
    .dayArticle = u"le ",
    .yearArticle = u"",
    .dayNumber = u"%1",
    .firstDay = u"1er",
    .aboutBefore = u"",
    .aboutBehind = u" environ",
    .uncertain = u" (incertain)",
    .since = {u"depuis ", u"", {}},
    .until = {u"jusqu’", u"en ", {{{u"le ", u"au "}, {u"les ", u"aux "}, {u"l’", u"à l’"}, {}}}},
    .between = u"entre ",
    .betweenJoin = u" et ",
    .unknownEnd = u", fin inconnue",
    .unknownStart = u", début inconnu",
    .orBefore = u"%1 ou avant",
    .orAfter = u"%1 ou plus tard",
    .anyOf = u" ou ",
    .allOf = u" et ",
    .early = {u"début ", u"", {{{u"le ", u"du "}, {u"les ", u"des "}, {u"l’", u"de l’"}, {}}}},
    .mid = {u"", u"mi-", {{{u"le ", u"milieu du "}, {u"les ", u"milieu des "}, {u"l’", u"milieu de l’"}, {}}}},
    .late = {u"fin ", u"", {{{u"le ", u"du "}, {u"les ", u"des "}, {u"l’", u"de l’"}, {}}}},
    .partAfter = u"à ",
    .times = {u"%1, au matin", u"%1, l’après-midi", u"%1, au soir", u"%1, dans la nuit"},
};

constexpr Words dutch{
    .language = u"nl",
    .months = {u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli", u"augustus", u"september",
        u"oktober", u"november", u"december"},
    .seasons = {u"lente", u"zomer", u"herfst", u"winter"},
    .seasonArticles = {u"de ", u"de ", u"de ", u"de "},
    .ordinals = {u"eerste", u"tweede", u"derde", u"vierde"},
    .quarter = u"%1 kwartaal van %2",
    .quadrimester = u"%1 trimester van %2",
    .half = u"%1 semester van %2",
    .partArticle = u"het ",
    .southern = u"zuidelijk halfrond",
    .decade = u"jaren %1",
    .decadeArticle = u"de ",
    .decadeAfterArticle = u"jaren %1",
    .beforeChrist = u"%1 v.Chr.",
    .dayInMonth = u"een dag in %1",
    .dayInYear = u"een dag in %1",
    .monthInYear = u"een maand van %1",
    .unknownYear = u"jaar onbekend",
    .ofUnknownYear = u"%1, jaar onbekend",
    .dayArticle = u"",
    .yearArticle = u"",
    .dayNumber = u"%1",
    .firstDay = u"1",
    .aboutBefore = u"ongeveer ",
    .aboutBehind = u"",
    .uncertain = u" (onzeker)",
    .since = {u"sinds ", u"", {}},
    .until = {u"tot ", u"", {}},
    .between = u"tussen ",
    .betweenJoin = u" en ",
    .unknownEnd = u", einde onbekend",
    .unknownStart = u", begin onbekend",
    .orBefore = u"%1 of eerder",
    .orAfter = u"%1 of later",
    .anyOf = u" of ",
    .allOf = u" en ",
    .early = {u"begin ", u"", {{{u"de ", u"van de "}, {u"het ", u"van het "}, {}, {}}}},
    .mid = {u"", u"medio ", {{{u"de ", u"midden van de "}, {u"het ", u"midden van het "}, {}, {}}}},
    .late = {u"eind ", u"", {{{u"de ", u"van de "}, {u"het ", u"van het "}, {}, {}}}},
    .partAfter = u"",
    .times = {u"%1, in de ochtend", u"%1, in de middag", u"%1, in de avond", u"%1, in de nacht"},
};

constexpr Words italian{
    .language = u"it",
    .months = {u"gennaio", u"febbraio", u"marzo", u"aprile", u"maggio", u"giugno", u"luglio", u"agosto", u"settembre",
        u"ottobre", u"novembre", u"dicembre"},
    .seasons = {u"primavera", u"estate", u"autunno", u"inverno"},
    .seasonArticles = {u"la ", u"l’", u"l’", u"l’"},
    .ordinals = {u"primo", u"secondo", u"terzo", u"quarto"},
    .quarter = u"%1 trimestre del %2",
    .quadrimester = u"%1 quadrimestre del %2",
    .half = u"%1 semestre del %2",
    .partArticle = u"il ",
    .southern = u"emisfero sud",
    .decade = u"anni %1",
    .decadeArticle = u"gli ",
    .decadeAfterArticle = u"anni %1",
    .beforeChrist = u"%1 a.C.",
    .dayInMonth = u"un giorno di %1",
    .dayInYear = u"un giorno del %1",
    .monthInYear = u"un mese del %1",
    .unknownYear = u"anno ignoto",
    .ofUnknownYear = u"%1, anno ignoto",
    .dayArticle = u"il ",
    .yearArticle = u"il ",
    .dayNumber = u"%1",
    .firstDay = u"1º",
    .aboutBefore = u"",
    .aboutBehind = u" circa",
    .uncertain = u" (incerto)",
    .since = {u"", u"da ", {{{u"il ", u"dal "}, {u"la ", u"dalla "}, {u"l’", u"dall’"}, {u"gli ", u"dagli "}}}},
    .until = {u"fino ", u"a ", {{{u"il ", u"al "}, {u"la ", u"alla "}, {u"l’", u"all’"}, {u"gli ", u"agli "}}}},
    .between = u"tra ",
    .betweenJoin = u" e ",
    .unknownEnd = u", fine ignota",
    .unknownStart = u", inizio ignoto",
    .orBefore = u"%1 o prima",
    .orAfter = u"%1 o dopo",
    .anyOf = u" o ",
    .allOf = u" e ",
    .early = {u"inizio ", u"", {{{u"il ", u""}, {u"la ", u"della "}, {u"l’", u"dell’"}, {u"gli ", u""}}}},
    .mid = {u"metà ", u"", {{{u"il ", u""}, {u"la ", u"della "}, {u"l’", u"dell’"}, {u"gli ", u""}}}},
    .late = {u"fine ", u"", {{{u"il ", u""}, {u"la ", u"della "}, {u"l’", u"dell’"}, {u"gli ", u""}}}},
    .partAfter = u"a ",
    .times = {u"%1, al mattino", u"%1, nel pomeriggio", u"%1, in serata", u"%1, nella notte"},
};

constexpr Words german{
    .language = u"de",
    .months = {u"Januar", u"Februar", u"März", u"April", u"Mai", u"Juni", u"Juli", u"August", u"September", u"Oktober",
        u"November", u"Dezember"},
    .seasons = {u"Frühling", u"Sommer", u"Herbst", u"Winter"},
    .seasonArticles = {u"dem ", u"dem ", u"dem ", u"dem "},
    .ordinals = {u"erstes", u"zweites", u"drittes", u"viertes"},
    .quarter = u"%1 Quartal %2",
    .quadrimester = u"%1 Tertial %2",
    .half = u"%1 Halbjahr %2",
    .partArticle = u"dem ",
    .southern = u"Südhalbkugel",
    .decade = u"%1er-Jahre",
    .decadeArticle = u"den ",
    .decadeAfterArticle = u"%1er-Jahren",
    .beforeChrist = u"%1 v. Chr.",
    .dayInMonth = u"ein Tag im %1",
    .dayInYear = u"ein Tag im Jahr %1",
    .monthInYear = u"ein Monat im Jahr %1",
    .unknownYear = u"Jahr unbekannt",
    .ofUnknownYear = u"%1, Jahr unbekannt",
    .dayArticle = u"dem ",
    .yearArticle = u"",
    .dayNumber = u"%1.",
    .firstDay = u"1.",
    .aboutBefore = u"etwa ",
    .aboutBehind = u"",
    .uncertain = u" (unsicher)",
    .since = {u"seit ", u"", {}},
    .until = {u"bis ", u"", {{{u"dem ", u"zum "}, {u"den ", u"zu den "}, {}, {}}}},
    .between = u"zwischen ",
    .betweenJoin = u" und ",
    .unknownEnd = u", Ende unbekannt",
    .unknownStart = u", Beginn unbekannt",
    .orBefore = u"%1 oder früher",
    .orAfter = u"%1 oder später",
    .anyOf = u" oder ",
    .allOf = u" und ",
    .early = {u"Anfang ", u"", {{{u"dem ", u"des "}, {u"den ", u"der "}, {}, {}}}},
    .mid = {u"Mitte ", u"", {{{u"dem ", u"des "}, {u"den ", u"der "}, {}, {}}}},
    .late = {u"Ende ", u"", {{{u"dem ", u"des "}, {u"den ", u"der "}, {}, {}}}},
    .partAfter = u"",
    .times = {u"%1, am Morgen", u"%1, am Nachmittag", u"%1, am Abend", u"%1, in der Nacht"},
};

const Words &wordsOf(const QString &language)
{
    constexpr std::array<const Words *, 5> all{&english, &french, &dutch, &italian, &german};
    for (const Words *words : all) {
        if (language.startsWith(words->language) && (language.size() == 2 || !language.at(2).isLetter()))
            return *words;
    }
    return english;
}

QString filled(QStringView pattern, const QString &content)
{
    return pattern.toString().arg(content);
}

bool isThird(DatePart part)
{
    return thirdOf(part) != DatePart::None;
}

bool isOfUnit(DatePart part)
{
    return part != DatePart::None && part != DatePart::Between;
}

// The one of a span's dates that a part is said of: rules and people say it of the first they name.
const EdtfDateForm *saidInPart(const EdtfForm &form)
{
    if (form.shape != DateShape::Point && form.shape != DateShape::Span)
        return nullptr;
    const EdtfMemberForm &start = form.members.first();
    const EdtfMemberForm &end = form.members.last();
    if (form.shape == DateShape::Point || !end.first)
        return start.first ? &*start.first : nullptr;
    if (!start.first)
        return &*end.first;
    const auto isAbout = [](const EdtfDateForm &date) {
        return date.qualifiers().testFlag(EdtfQualifier::Approximate);
    };
    return isAbout(*start.first) ? &*start.first : isAbout(*end.first) ? &*end.first : nullptr;
}

// A date by itself, and as it stands behind a preposition.
struct Phrase
{
    QString alone;
    QString article;
    QString behindArticle;
};

Phrase plain(const QString &text)
{
    return {text, {}, text};
}

class Wording
{
public:
    explicit Wording(const Words &words) : w(words) { }

    void setPart(DatePart part, const EdtfDateForm *of)
    {
        m_part = part;
        m_partOf = isOfUnit(part) ? of : nullptr;
    }

    QString point(const EdtfDateForm &date) const
    {
        const QString about = isApproximate(date) ? w.aboutBefore.toString() : QString();
        return inTime(date, about + phrase(date).alone + behind(date));
    }

    QString span(const EdtfMemberForm &start, const EdtfMemberForm &end) const
    {
        if (!start.first)
            return after(w.until, *end.first) + (start.open ? QString() : w.unknownStart.toString());
        if (!end.first)
            return after(w.since, *start.first) + (end.open ? QString() : w.unknownEnd.toString());
        return w.between % end1(start, *end.first) % w.betweenJoin % end2(end);
    }

    QString set(const EdtfForm &form) const
    {
        const EdtfMemberForm &closing = form.members.last();
        const EdtfDateForm &model = closing.last ? *closing.last : *closing.first;
        QStringList texts;
        for (const EdtfMemberForm &member : form.members)
            texts.append(setMember(member, model));
        const QString last = texts.takeLast();
        const QStringView join = form.shape == DateShape::OneOf ? w.anyOf : w.allOf;
        if (texts.isEmpty())
            return last;
        return texts.join(", "_L1) % join % last;
    }

private:
    // "Early March" is about March; it need not be said twice, unless the words did.
    bool isApproximate(const EdtfDateForm &date) const
    {
        const bool isSaid = &date == m_partOf && isThird(m_part) && !isAboutPart(m_part);
        return date.qualifiers().testFlag(EdtfQualifier::Approximate) && !isSaid;
    }

    QString behind(const EdtfDateForm &date) const
    {
        QString text = isApproximate(date) ? w.aboutBehind.toString() : QString();
        if (date.qualifiers().testFlag(EdtfQualifier::Uncertain))
            text += w.uncertain;
        return text;
    }

    QString dayNumber(const EdtfDateForm &date) const
    {
        const int day = date.day.digits.toInt();
        return day == 1 ? w.firstDay.toString() : filled(w.dayNumber, QString::number(day));
    }

    QString monthName(const EdtfDateForm &date) const
    {
        return w.months.at(static_cast<size_t>(date.month.digits.toInt() - 1)).toString();
    }

    // Years before 1 count backwards from 1 BC, which EDTF writes 0000.
    QString yearName(const EdtfDateForm &date) const
    {
        if (date.year.isMasked())
            return date.year.isWhollyMasked() ? w.unknownYear.toString() : date.year.digits.toString();
        const qint64 year = date.yearNumber();
        if (year >= edtfYearLimit || year <= -edtfYearLimit)
            return date.text.toString();
        return year > 0 ? QString::number(year) : filled(w.beforeChrist, QString::number(1 - year));
    }

    QString withYear(const QString &what, const EdtfDateForm &date) const
    {
        return date.year.isWhollyMasked() ? filled(w.ofUnknownYear, what) : what + u' ' + yearName(date);
    }

    Phrase phrase(const EdtfDateForm &date) const
    {
        const Phrase whole = unitPhrase(date);
        return &date == m_partOf && isThird(m_part) ? thirdPhrase(whole, date) : whole;
    }

    QString inTime(const EdtfDateForm &date, const QString &day) const
    {
        if (&date != m_partOf || isThird(m_part))
            return day;
        return filled(w.times.at(static_cast<size_t>(m_part) - static_cast<size_t>(DatePart::Morning)), day);
    }

    Phrase thirdPhrase(const Phrase &whole, const EdtfDateForm &date) const
    {
        const DatePart part = thirdOf(m_part);
        const Preposition &third = part == DatePart::Early ? w.early : part == DatePart::Mid ? w.mid : w.late;
        // "the early 2020s"
        if (w.language == "en"_L1 && whole.alone.startsWith("the "_L1))
            return plain("the "_L1 % third.word % whole.alone.sliced(4));
        QString text = third.word % articleBehind(third, whole.article);
        text += w.language == "de"_L1 ? genitive(whole, date) : whole.behindArticle;
        return plain(text);
    }

    // "des Sommers 2021", "des ersten Quartals 2021", "der 2020er-Jahre"
    static QString genitive(const Phrase &whole, const EdtfDateForm &date)
    {
        if (date.subYear() == 0)
            return whole.alone;
        const qsizetype adjective = date.subYear() > 32 ? whole.behindArticle.indexOf(u' ') + 1 : 0;
        const qsizetype noun = whole.behindArticle.indexOf(u' ', adjective);
        return whole.behindArticle.first(noun) % u's' % whole.behindArticle.sliced(noun);
    }

    Phrase unitPhrase(const EdtfDateForm &date) const
    {
        if (date.subYear() > 0)
            return subYearPhrase(date);
        if (date.month.isMasked() || date.day.isMasked())
            return maskedPhrase(date);
        if (date.day.isGiven())
            return dayPhrase(date);
        if (date.month.isGiven())
            return plain(withYear(monthName(date), date));
        return yearPhrase(date);
    }

    Phrase dayPhrase(const EdtfDateForm &date) const
    {
        QString text = withYear(dayNumber(date) + u' ' + monthName(date), date);
        if (!date.time.isEmpty())
            text += ", "_L1 + clock(date.time);
        return {text, dayArticle(date), text};
    }

    QString dayArticle(const EdtfDateForm &date) const
    {
        const int day = date.day.digits.toInt();
        const bool elided = w.language == "it"_L1 && (day == 8 || day == 11);
        return elided ? u"l’"_s : w.dayArticle.toString();
    }

    static QString clock(QStringView time)
    {
        const QStringView zone = time.sliced(8);
        const QString clock = time.first(time.sliced(6).startsWith("00"_L1) ? 5 : 8).toString();
        return zone == "Z"_L1 ? clock + " UTC"_L1 : clock % zone;
    }

    Phrase yearPhrase(const EdtfDateForm &date) const
    {
        const QStringView digits = date.year.digits;
        if (date.significantDigits > 0)
            return plain(significantYear(date));
        if (date.year.isMasked() && digits.endsWith(u'X') && digits.count(u'X') == 1) {
            const QString first = digits.first(3) % u'0';
            return {filled(w.decade, first), w.decadeArticle.toString(), filled(w.decadeAfterArticle, first)};
        }
        if (digits.endsWith("XX"_L1) && (digits.count(u'X') == 2 || digits.endsWith("XXX"_L1)) && digits.at(0) != u'X')
            return plain(rangeOfYears(digits));
        const QString text = yearName(date);
        const bool isNumber = !date.year.isMasked() && date.yearNumber() > 0;
        return {text, isNumber ? w.yearArticle.toString() : QString(), text};
    }

    static QString rangeOfYears(QStringView digits)
    {
        const QString text = digits.toString();
        return QString(text).replace(u'X', u'0') + u'–' + QString(text).replace(u'X', u'9');
    }

    QString significantYear(const EdtfDateForm &date) const
    {
        if (date.prefixed || date.negative)
            return date.text.toString();
        const qsizetype known = date.significantDigits;
        const QString range = date.year.digits.first(known) % QString(date.year.digits.size() - known, u'X');
        return yearName(date) % " ("_L1 % rangeOfYears(range) % u')';
    }

    Phrase subYearPhrase(const EdtfDateForm &date) const
    {
        const int code = date.subYear();
        if (code <= 32)
            return seasonPhrase(date, code);
        const auto [pattern, first] = code <= 36 ? std::pair(w.quarter, 33)
            : code <= 39                         ? std::pair(w.quadrimester, 37)
                                                 : std::pair(w.half, 40);
        const QStringView ordinal = w.ordinals.at(static_cast<size_t>(code - first));
        const QString text = pattern.toString().arg(ordinal, yearName(date));
        return {text, w.partArticle.toString(), afterArticle(text)};
    }

    // "erstes Quartal", but "dem ersten Quartal".
    QString afterArticle(const QString &text) const
    {
        const qsizetype at = w.language == "de"_L1 ? text.indexOf("es "_L1) : -1;
        return at < 0 ? text : text.first(at) + "en"_L1 + text.sliced(at + 2);
    }

    // Only these run over the end of the year: the northern winter and the southern summer.
    static bool crossesYears(int code) { return code == 24 || code == 28 || code == 30; }

    Phrase seasonPhrase(const EdtfDateForm &date, int code) const
    {
        const size_t season = static_cast<size_t>(code - 21) % 4;
        QString text = withYear(w.seasons.at(season).toString(), date);
        if (crossesYears(code) && !date.year.isMasked() && date.yearNumber() > 0)
            text += u'–' + QString::number(date.yearNumber() + 1);
        if (code >= 29)
            text += " ("_L1 % w.southern % u')';
        return {text, w.seasonArticles.at(season).toString(), text};
    }

    Phrase maskedPhrase(const EdtfDateForm &date) const
    {
        const bool dayOpen = date.day.isWhollyMasked();
        if (dayOpen && date.month.isWhollyMasked())
            return plain(filled(w.dayInYear, yearName(date)));
        if (dayOpen && !date.month.isMasked())
            return plain(filled(w.dayInMonth, withYear(monthName(date), date)));
        if (date.month.isWhollyMasked() && !date.day.isGiven())
            return plain(filled(w.monthInYear, yearName(date)));
        return plain(date.text.toString());
    }

    QString after(const Preposition &preposition, const EdtfDateForm &date) const
    {
        const Phrase text = phrase(date);
        const bool isThirdUntil = &date == m_partOf && isThird(m_part) && &preposition == &w.until;
        const QStringView article = isThirdUntil ? w.partAfter : articleBehind(preposition, text.article);
        const QString about = isApproximate(date) ? w.aboutBefore.toString() : QString();
        return inTime(date, preposition.word % about % article % text.behindArticle % behind(date));
    }

    static QStringView articleBehind(const Preposition &preposition, const QString &article)
    {
        if (article.isEmpty())
            return preposition.bare;
        for (const auto &[from, to] : preposition.merged) {
            if (!from.isEmpty() && from == article)
                return to;
        }
        return article;
    }

    QString after(const EdtfDateForm &date) const { return after(Preposition{}, date); }

    QString end1(const EdtfMemberForm &start, const EdtfDateForm &end) const
    {
        const QString shortText = start.orBefore || start.orAfter ? QString() : shortened(*start.first, end);
        return shortText.isEmpty() ? open(start, after(*start.first)) : article(*start.first) + shortText;
    }

    QString end2(const EdtfMemberForm &end) const { return open(end, after(*end.first)); }

    QString article(const EdtfDateForm &date) const { return phrase(date).article; }

    QString open(const EdtfMemberForm &member, const QString &text) const
    {
        if (member.orBefore)
            return filled(w.orBefore, text);
        return member.orAfter ? filled(w.orAfter, text) : text;
    }

    // "3" of 3 May 2021 beside "9 May 2021", "March" beside "May 2021"; empty when nothing can be left out.
    QString shortened(const EdtfDateForm &date, const EdtfDateForm &beside) const
    {
        const auto simple = [](const EdtfDateForm &form) {
            return !form.qualifiers() && !form.isMasked() && form.subYear() == 0 && form.month.isGiven();
        };
        if (&date == m_partOf)
            return {};
        const bool sameForm = date.day.isGiven() == beside.day.isGiven() && date.negative == beside.negative;
        if (!simple(date) || !simple(beside) || !sameForm || date.year.digits != beside.year.digits)
            return {};
        if (!date.day.isGiven())
            return monthName(date);
        return date.month.digits == beside.month.digits ? dayNumber(date) : dayNumber(date) + u' ' + monthName(date);
    }

    QString setMember(const EdtfMemberForm &member, const EdtfDateForm &model) const
    {
        if (member.last)
            return shortOrWhole(*member.first, *member.last) + u'–' + shortOrWhole(*member.last, model);
        return open(member, shortOrWhole(*member.first, model));
    }

    QString shortOrWhole(const EdtfDateForm &date, const EdtfDateForm &model) const
    {
        const QString shortText = date.position == model.position ? QString() : shortened(date, model);
        return shortText.isEmpty() ? point(date) : shortText;
    }

    const Words &w;
    DatePart m_part = DatePart::None;
    const EdtfDateForm *m_partOf = nullptr;
};

} // namespace

QString wording(const Edtf &date, const QString &language)
{
    return wording(date, DatePart::None, language);
}

QString wording(const Edtf &date, DatePart part, const QString &language)
{
    if (date.isNull())
        return {};
    const QString text = date.toString();
    const Result<EdtfForm> form = EdtfParser(text).parse();
    Wording words(wordsOf(language));
    words.setPart(part, saidInPart(*form));
    if (form->shape == DateShape::Span)
        return words.span(form->members.first(), form->members.last());
    return form->shape == DateShape::Point ? words.point(*form->members.first().first) : words.set(*form);
}

QString withPart(const QString &edtf, DatePart part)
{
    return edtf.isEmpty() || part == DatePart::None ? edtf : edtf + u' ' + toString(part);
}

QString dateOf(const QString &dateWithPart)
{
    return dateWithPart.section(u' ', 0, 0);
}

DatePart partOf(const QString &dateWithPart)
{
    return datePartFromString(dateWithPart.section(u' ', 1));
}

} // namespace dossier
