// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/plainpatterns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Alternatives of one language that the patterns of all are made of.
struct DateAlternatives
{
    QStringView months;
    QStringView shortMonths;
    QStringView weekdays;
    QStringView seasons;
    QStringView feasts;
    QStringView ordinal; // behind the number of a day
    QStringView of; // between the parts of a date
    QStringView day; // today and its neighbours
    QStringView partOfDay;
    QStringView which; // last, next, this
    QStringView unit;
    QStringView count; // how many, in words
    QStringView ago; // behind a number of units
    QStringView agoBefore; // before it
    QStringView since; // since, until, before, after
    QStringView in; // before a year or month alone
    QStringView between;
    QStringView and_;
    QStringView partOfUnit; // early, mid, late
    QStringView quarter;
    QStringView decade;
    QStringView sameDay; // counted from what was said
};

const DateAlternatives &alternativesOf(const QString &language)
{
    static const QHash<QString, DateAlternatives> all{
        {u"en"_s,
            {u"January|February|March|April|May|June|July|August|September|October|November|December",
                u"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
                u"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday", u"spring|summer|autumn|fall|winter",
                u"Christmas(?: Eve| Day)?|New Year's (?:Eve|Day)|Easter(?: Monday| Sunday)?|Good Friday|Pentecost",
                u"st|nd|rd|th", u"of|of the|in",
                u"the day before yesterday|yesterday|today|tomorrow|the day after tomorrow|tonight",
                u"morning|afternoon|evening|night", u"last|past|previous|next|coming|this",
                u"days?|weeks?|weekends?|months?|quarters?|years?|decades?",
                u"one|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", u"ago|earlier|later|from now",
                u"within", u"ever since|since|until|till|up to|before|prior to|by|after|starting|as of",
                u"in|during|throughout|by|of", u"between|from", u"and|to|until|or",
                u"early|mid|late|beginning of|middle of|end of", u"quarter|half", u"the",
                u"the (?:next|following|previous|same) day|the day (?:before|after)|that (?:day|week|month|year)"}},
        {u"fr"_s,
            {u"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
                u"janv|févr|avr|juil|sept|oct|nov|déc", u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
                u"printemps|été|automne|hiver",
                u"(?:veille de )?Noël|Nouvel An|Saint-Sylvestre|(?:lundi de )?Pâques|Vendredi saint|Pentecôte",
                u"er|e|ème", u"de|du|de l['’]année", u"avant-hier|hier|aujourd['’]hui|demain|après-demain|ce soir",
                u"matin|après-midi|soir|nuit", u"dernière?s?|passée?s?|prochaine?s?|cet?(?:te)?",
                u"jours?|semaines?|week-ends?|mois|trimestres?|ans?|années?|décennies?",
                u"une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente",
                u"plus tôt|plus tard|auparavant|après|avant", u"il y a|voici|voilà|dans|depuis",
                u"depuis|dès|à partir d[eu]|jusqu['’](?:en|au|à)|avant|après|d['’]ici", u"en|courant|pour|de",
                u"entre|d[eu]|du", u"et|à|au|ou", u"début|mi-?|milieu|fin|courant", u"trimestre|semestre|moitié",
                u"les années|années", u"le lendemain|la veille|le (?:même jour|jour (?:suivant|même))|cette année-là"}},
        {u"nl"_s,
            {u"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
                u"jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec",
                u"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
                u"lente|voorjaar|zomer|herfst|najaar|winter",
                u"kerst(?:mis|avond)?|oudejaarsavond|nieuwjaar(?:sdag)?|(?:tweede "
                u")?paas(?:dag|maandag)|Pasen|Pinksteren",
                u"e|de|ste", u"van|van het jaar|in", u"eergisteren|gisteren|vandaag|morgen|overmorgen|vanavond",
                u"ochtend|morgen|middag|avond|nacht", u"vorige?|afgelopen|voorbije|volgende?|komende?|deze|dit",
                u"dag(?:en)?|we(?:ek|ken)|weekends?|maand(?:en)?|kwarta(?:al|len)|ja(?:ar|ren)|decenni(?:um|a)",
                u"een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf", u"geleden|eerder|later|terug",
                u"over|binnen", u"sinds|sedert|vanaf|tot(?: en met)?|vóór|voor|tegen|na", u"in|anno|jaar|van",
                u"tussen|van", u"en|tot|of", u"begin|medio|midden|half|eind|einde", u"kwartaal|jaarhelft|semester",
                u"de jaren|jaren",
                u"de (?:volgende|vorige|dag (?:erna|ervoor)|dag daarna)|(?:de)?zelfde dag|dat jaar"}},
        {u"it"_s,
            {u"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
                u"genn?|febb?r?|mar|apr|magg?|giu|lug|ago|sett?|ott|nov|dic",
                u"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica", u"primavera|estate|autunno|inverno",
                u"(?:vigilia di )?Natale|Capodanno|San Silvestro|Pasqua|Pasquetta|Venerdì santo|Pentecoste", u"º|°",
                u"d[ei]l?|dell['’]anno", u"l['’]altro ieri|ieri|oggi|domani|dopodomani|stasera",
                u"mattina|pomeriggio|sera|notte", u"scors[oaie]|passat[oaie]|prossim[oaie]|quest[oaie]",
                u"giorn[oi]|settiman[ae]|week-?end|mes[ei]|trimestr[ei]|ann[oi]|decenni?o?",
                u"un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici", u"fa|prima|dopo|più tardi",
                u"tra|fra", u"da(?:l|i|lla|ll['’])?|a partire da(?:l)?|fino a(?:l|d)?|prima de(?:l|i)|entro|dopo",
                u"nel|in|del|durante il", u"tra|fra|dal?", u"e|al?|o", u"inizio|metà|fine|fine di|inizi",
                u"trimestre|semestre|metà", u"gli anni|anni",
                u"il giorno (?:dopo|prima|seguente|successivo)|lo stesso giorno|quell['’]anno"}},
        {u"de"_s,
            {u"Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
                u"Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez",
                u"Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag",
                u"Frühling|Frühjahr|Sommer|Herbst|Winter",
                u"Weihnachten|Heiligabend|Silvester|Neujahr|Oster(?:n|montag|sonntag)|Karfreitag|Pfingsten", u"\\.",
                u"des|des Jahres|im", u"vorgestern|gestern|heute|morgen|übermorgen",
                u"Morgen|Vormittag|Nachmittag|Abend|Nacht",
                u"letzte[nrs]?|vergangene[nrs]?|nächste[nrs]?|kommende[nrs]?|diese[nrms]?",
                u"Tage?n?|Wochen?|Wochenenden?|Monate?n?|Quartale?n?|Jahre?n?|Jahrzehnte?n?",
                u"eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf",
                u"zuvor|später|vorher|danach|her", u"vor|in|seit|binnen", u"seit|ab|bis(?: zum)?|vor|nach",
                u"im Jahr|im|anno|von", u"zwischen|vom?", u"und|bis|oder", u"Anfang|Mitte|Ende",
                u"Quartal|Halbjahr|Hälfte", u"die|den",
                u"am (?:nächsten|folgenden|selben) Tag|tags (?:darauf|zuvor)|in jenem Jahr"}},
    };
    const auto found = all.constFind(language);
    return found == all.cend() ? *all.constFind(u"en"_s) : *found;
}

// "<month>" and the like stand for the alternatives of the language.
QString filledIn(QString pattern, const DateAlternatives &words)
{
    const QString day = u"\\d{1,2}(?:%1)?"_s.arg(words.ordinal);
    const std::pair<QLatin1StringView, QString> all[]{{"<dayno>"_L1, day}, {"<yyyy>"_L1, u"[12]\\d{3}"_s},
        {"<month>"_L1, words.months.toString()}, {"<mon>"_L1, words.shortMonths.toString()},
        {"<weekday>"_L1, words.weekdays.toString()}, {"<season>"_L1, words.seasons.toString()},
        {"<feast>"_L1, words.feasts.toString()}, {"<of>"_L1, words.of.toString()}, {"<day>"_L1, words.day.toString()},
        {"<part>"_L1, words.partOfDay.toString()}, {"<which>"_L1, words.which.toString()},
        {"<unit>"_L1, words.unit.toString()}, {"<count>"_L1, words.count.toString()},
        {"<ago>"_L1, words.ago.toString()}, {"<agobefore>"_L1, words.agoBefore.toString()},
        {"<since>"_L1, words.since.toString()}, {"<in>"_L1, words.in.toString()},
        {"<between>"_L1, words.between.toString()}, {"<and>"_L1, words.and_.toString()},
        {"<early>"_L1, words.partOfUnit.toString()}, {"<quarter>"_L1, words.quarter.toString()},
        {"<decade>"_L1, words.decade.toString()}, {"<sameday>"_L1, words.sameDay.toString()}};
    for (const auto &[name, alternatives] : all)
        pattern.replace(name, alternatives);
    return pattern;
}

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    Q_ASSERT(expression.isValid());
    return expression;
}

} // namespace

std::vector<QRegularExpression> plainDatePatterns(const QString &language)
{
    static constexpr QStringView kinds[]{// 12 March 2019, 12 March
        u"\\b(?:(?:<weekday>),? )?<dayno> (?:(?:<of>) )?(?:<month>|(?:<mon>)\\.?)(?:,? (?:(?:<of>) )?[12]\\d{3})?\\b",
        // March 12, 2019
        u"\\b(?:<month>|(?:<mon>)\\.?) <dayno>(?:, [12]\\d{3})?\\b",
        // March 2019
        u"\\b(?:<month>|(?:<mon>)\\.?),? (?:(?:<of>) )?[12]\\d{3}\\b",
        // in March, last March, March last
        u"\\b(?:<in>|<since>|<which>) (?:<month>)\\b", u"\\b(?:<month>) (?:<which>)\\b",
        // 2019-03-12
        u"\\b[12]\\d{3}-\\d{2}(?:-\\d{2})?\\b",
        // 12/03/2019, 12.3.19
        u"\\b\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})\\b",
        // Tuesday, last Tuesday, Tuesday night
        u"\\b(?:(?:<which>) )?(?:<weekday>)(?: (?:<which>|<part>))?\\b",
        // yesterday, tomorrow evening
        u"\\b(?:<day>)(?: (?:<part>))?\\b",
        // two years ago, il y a deux ans
        u"\\b(?:\\d{1,3}|<count>) (?:<unit>) (?:<ago>)\\b", u"\\b(?:<agobefore>) (?:\\d{1,3}|<count>) (?:<unit>)\\b",
        // last week, la semaine dernière
        u"\\b(?:<which>) (?:<unit>)\\b", u"\\b(?:<unit>) (?:<which>)\\b",
        // the first quarter of 2019, Q1 2019
        u"\\b(?:(?:\\w{3,10}|\\d(?:<ordinal>)?) (?:<quarter>)|[QTHS][1-4])(?: (?:<of>))? [12]\\d{3}\\b",
        // the summer of 2019, last summer
        u"\\b(?:(?:<which>) (?:<season>)|(?:<season>) (?:(?:<of>) )?[12]\\d{3}|(?:<season>) (?:<which>))\\b",
        // the 1990s, the nineties
        u"\\b(?:<decade>) (?:[12]\\d{2}0s?|['’]?\\d0s?)\\b",
        // early 2019, mid-March
        u"\\b(?:<early>)[ -](?:<month>|[12]\\d{3})\\b",
        // since 2019, until March 2019, in 2019
        u"\\b(?:<since>) (?:[12]\\d{3}|(?:<month>) [12]\\d{3})\\b", u"\\b(?:<in>) [12]\\d{3}\\b",
        // between 2018 and 2019, from 3 to 9 March, 2018-2019
        u"\\b(?:<between>) (?:<dayno>|<when>) (?:<and>) (?:<dayno> )?<when>", u"\\b[12]\\d{3}[-–/][12]?\\d{1,3}\\b",
        // Christmas, Christmas 2019
        u"\\b(?:<feast>)(?: [12]\\d{3})?\\b",
        // the next day, that year
        u"\\b(?:<sameday>)\\b"};
    std::vector<QRegularExpression> patterns;
    for (const QStringView kind : kinds)
        patterns.push_back(compiled(filledIn(kind.toString(), alternativesOf(language))));
    return patterns;
}

std::vector<QRegularExpression> plainIndicatorPatterns()
{
    const QString dot = uR"((?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)))"_s;
    const QString host = uR"((?:[\pL\pN](?:[\pL\pN_-]*[\pL\pN])?)"_s + dot + uR"()+\pL{2,24})"_s;
    std::vector<QRegularExpression> patterns;
    for (const QString &pattern :
        {uR"(\b(?:h(?:tt|xx)ps?|s?ftps?|fxps?)(?:\[:\]|:)(?:\\?/\\?/|\[//\])[^\s<>"«»“”„]+)"_s,
            uR"([\pL\pN][\pL\pN._%+'-]*(?:@|\[@\]|\(@\)|\[at\]|\(at\)))"_s + host,
            uR"(\bCVE[-‐‑‒–—]\d{4}[-‐‑‒–—]\d{4,7}\b)"_s,
            uR"(\b(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{40}|[0-9a-f]{32})\b)"_s,
            uR"(\b\d{1,3}%1\d{1,3}%1\d{1,3}%1\d{1,3}\b)"_s.arg(dot),
            uR"([0-9a-f:]*:[0-9a-f:]*:[0-9a-f:]*(?:\d{1,3}(?:\.\d{1,3}){3})?)"_s, uR"(\b)"_s + host + uR"(\b)"_s,
            uR"((?:\+|\(\+|\(0|0)\d[\d\s()./‐‑-]{5,22}\d|\(\d{3}\) ?\d{3}-\d{4})"_s})
        patterns.push_back(compiled(pattern));
    return patterns;
}

qsizetype countMatches(const std::vector<QRegularExpression> &patterns, const QString &text)
{
    qsizetype matches = 0;
    for (const QRegularExpression &pattern : patterns) {
        QRegularExpressionMatchIterator match = pattern.globalMatch(text);
        for (; match.hasNext(); match.next())
            ++matches;
    }
    return matches;
}

QStringList plainMonths(const QString &language)
{
    QStringList months = alternativesOf(language).months.toString().split(u'|');
    months.removeOne(u"Jänner"_s);
    return months;
}

} // namespace dossier
