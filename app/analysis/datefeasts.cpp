// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datefeasts.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr int daysInWeek = 7;

struct Rule
{
    enum Kind { OnDay, FromEaster, NthWeekday, FromAdvent };

    Kind kind = OnDay;
    int month = 0; // from Easter and from the first Sunday of Advent: the days behind it
    int day = 0; // of an nth weekday the weekday, 1 Monday
    int nth = 0; // -1 the last
    int shift = 0; // days behind that
};

constexpr Rule on(int month, int day)
{
    return {Rule::OnDay, month, day};
}

constexpr Rule easterAnd(int days)
{
    return {Rule::FromEaster, days};
}

constexpr Rule adventAnd(int days)
{
    return {Rule::FromAdvent, days};
}

constexpr Rule nthOf(int month, int weekday, int nth, int shift = 0)
{
    return {Rule::NthWeekday, month, weekday, nth, shift};
}

constexpr int monday = 1;
constexpr int tuesday = 2;
constexpr int thursday = 4;
constexpr int sunday = 7;

struct Feast
{
    Rule rule;
    QStringView english;
    QStringView french;
    QStringView dutch;
    QStringView italian;
    QStringView german;
};

constexpr std::array feasts{
    Feast{on(12, 25), u"christmas/christmas day/xmas/xmas day", u"noël/la noël/noel/jour de noël/le jour de noël",
        u"kerst/kerstmis/kerstdag/eerste kerstdag", u"natale/il giorno di natale",
        u"weihnachten/weihnachtstag/ersten weihnachtstag/erster weihnachtstag"},
    Feast{on(12, 24), u"christmas eve/xmas eve", u"la veille de noël/réveillon de noël/le réveillon de noël",
        u"kerstavond", u"vigilia di natale/la vigilia di natale",
        u"heiligabend/heilig abend/heiligen abend/weihnachtsabend"},
    Feast{on(12, 26), u"boxing day/saint stephen ' s day/st stephen ' s day/st . stephen ' s day",
        u"lendemain de noël/le lendemain de noël", u"tweede kerstdag", u"santo stefano/il giorno di santo stefano",
        u"zweiten weihnachtstag/zweiter weihnachtstag/stephanstag"},
    Feast{on(12, 31), u"new year ' s eve/new years eve/new year eve",
        u"réveillon du nouvel an/le réveillon du nouvel an/la saint - sylvestre/réveillon de la saint - sylvestre",
        u"oudejaarsavond/oudjaar/oudejaar/oudejaarsdag/oudejaarsnacht",
        u"notte di capodanno/la notte di capodanno/san silvestro/la notte di san silvestro",
        u"silvester/silvesterabend/silvesternacht"},
    Feast{on(1, 1), u"new year ' s day/new year ' s/new years day/new year day",
        u"nouvel an/le nouvel an/jour de l' an/le jour de l' an", u"nieuwjaar/nieuwjaarsdag", u"capodanno/il capodanno",
        u"neujahr/neujahrstag"},
    Feast{on(1, 6), u"epiphany/three kings ' day/three kings day", u"épiphanie/l' épiphanie", u"driekoningen/epifanie",
        u"epifania/l' epifania/la befana",
        u"dreikönigstag/dreikönig/heilige drei könige/heiligen drei könige/heiligen drei königen/epiphanias"},
    Feast{on(2, 14), u"valentine ' s day/valentines day/valentine day", u"la saint - valentin/saint - valentin",
        u"valentijnsdag/valentijn", u"san valentino", u"valentinstag"},
    Feast{on(3, 8), u"women ' s day/international women ' s day",
        u"journée de la femme/journée des femmes/journée internationale des femmes/journée internationale de la femme/"
        u"journée internationale des droits des femmes",
        u"vrouwendag/internationale vrouwendag", u"festa della donna/giornata internazionale della donna",
        u"weltfrauentag/frauentag/internationalen frauentag"},
    Feast{on(3, 17), u"saint patrick ' s day/st patrick ' s day/st . patrick ' s day", u"la saint - patrick",
        u"saint patrick ' s day", u"san patrizio", u"st . patrick ' s day"},
    Feast{on(4, 1), u"april fools ' day/april fool ' s day/april fools day/april fools", u"-", u"-", u"pesce d' aprile",
        u"-"},
    Feast{on(4, 22), u"earth day", u"jour de la terre/le jour de la terre/journée de la terre", u"dag van de aarde",
        u"giornata della terra/la giornata della terra", u"tag der erde"},
    Feast{on(5, 1), u"may day", u"fête du travail/la fête du travail", u"dag van de arbeid",
        u"festa dei lavoratori/festa del lavoro", u"tag der arbeit"},
    Feast{on(5, 8), u"ve day/v - e day", u"-", u"-", u"-", u"tag der befreiung"},
    Feast{on(8, 15), u"assumption day/feast of the assumption", u"assomption/l' assomption",
        u"maria - hemelvaart/maria hemelvaart", u"ferragosto/il ferragosto/assunzione", u"mariä himmelfahrt"},
    Feast{
        on(10, 31), u"halloween/hallowe ' en", u"halloween", u"halloween", u"halloween", u"halloween/reformationstag"},
    Feast{on(11, 1), u"all saints ' day/all saints day/all hallows ' day", u"la toussaint/toussaint", u"allerheiligen",
        u"ognissanti/tutti i santi", u"allerheiligen"},
    Feast{on(11, 2), u"all souls ' day/all souls day", u"jour des morts/le jour des morts/fête des morts",
        u"allerzielen", u"giorno dei morti/il giorno dei morti", u"allerseelen"},
    Feast{on(11, 5), u"guy fawkes night/guy fawkes day/bonfire night", u"-", u"-", u"-", u"-"},
    Feast{on(11, 11), u"armistice day/veterans day/veterans ' day/st . martin ' s day/st martin ' s day",
        u"jour de l' armistice/le jour de l' armistice/la saint - martin", u"wapenstilstand/wapenstilstandsdag",
        u"san martino", u"martinstag"},
    Feast{on(12, 6), u"saint nicholas ' day/st nicholas ' day/saint nicholas day/st nicholas day",
        u"la saint - nicolas", u"sint - niklaas", u"san nicola", u"nikolaustag/nikolaus"},
    Feast{on(12, 5), u"-", u"-", u"sinterklaasavond/pakjesavond", u"-", u"nikolausabend"},
    Feast{on(12, 8), u"-", u"-", u"-", u"immacolata/l' immacolata/immacolata concezione/l' immacolata concezione",
        u"mariä empfängnis"},
    Feast{on(4, 27), u"-", u"-", u"koningsdag", u"-", u"-"},
    Feast{on(5, 4), u"-", u"-", u"dodenherdenking", u"-", u"-"},
    Feast{on(5, 5), u"-", u"-", u"bevrijdingsdag", u"-", u"-"},
    Feast{on(4, 25), u"-", u"-", u"-", u"festa della liberazione/la festa della liberazione", u"-"},
    Feast{on(6, 2), u"-", u"-", u"-", u"festa della repubblica/la festa della repubblica", u"-"},
    Feast{on(10, 3), u"-", u"-", u"-", u"-", u"tag der deutschen einheit"},
    Feast{on(8, 8), u"-", u"-", u"-", u"-", u"augsburger friedensfest/friedensfest"},
    Feast{on(6, 19), u"juneteenth", u"-", u"-", u"-", u"-"},
    Feast{easterAnd(0), u"easter/easter sunday/easter day",
        u"pâques/paques/dimanche de pâques/le dimanche de pâques/jour de pâques/le jour de pâques",
        u"pasen/paaszondag/eerste paasdag", u"pasqua/domenica di pasqua/la domenica di pasqua",
        u"ostern/ostersonntag/osterfest"},
    Feast{easterAnd(1), u"easter monday", u"lundi de pâques/le lundi de pâques", u"paasmaandag/tweede paasdag",
        u"pasquetta/lunedì di pasqua/lunedì dell' angelo", u"ostermontag"},
    Feast{easterAnd(-1), u"holy saturday/easter saturday", u"samedi saint/le samedi saint",
        u"paaszaterdag/stille zaterdag", u"sabato santo", u"karsamstag/ostersamstag"},
    Feast{easterAnd(-2), u"good friday", u"vendredi saint/le vendredi saint", u"goede vrijdag", u"venerdì santo",
        u"karfreitag"},
    Feast{easterAnd(-3), u"maundy thursday/holy thursday", u"jeudi saint/le jeudi saint", u"witte donderdag",
        u"giovedì santo", u"gründonnerstag"},
    Feast{easterAnd(-7), u"palm sunday", u"dimanche des rameaux/le dimanche des rameaux", u"palmzondag",
        u"domenica delle palme/la domenica delle palme", u"palmsonntag"},
    Feast{easterAnd(-46), u"ash wednesday", u"mercredi des cendres/le mercredi des cendres", u"aswoensdag",
        u"mercoledì delle ceneri/le ceneri", u"aschermittwoch"},
    Feast{easterAnd(-47), u"shrove tuesday/pancake day/mardi gras", u"mardi gras/le mardi gras", u"vastenavond",
        u"martedì grasso", u"faschingsdienstag/fastnachtsdienstag/veilchendienstag"},
    Feast{easterAnd(-48), u"rose monday", u"lundi gras/le lundi gras", u"rozenmaandag", u"lunedì grasso",
        u"rosenmontag/fastnachtsmontag"},
    Feast{easterAnd(-49), u"-", u"dimanche gras/le dimanche gras", u"-", u"domenica grassa",
        u"fastnachtssonntag/faschingssonntag/karnevalssonntag"},
    Feast{easterAnd(-52), u"-", u"jeudi gras/le jeudi gras", u"-", u"giovedì grasso", u"weiberfastnacht"},
    Feast{easterAnd(39), u"ascension day/feast of the ascension",
        u"ascension/l' ascension/jeudi de l' ascension/le jeudi de l' ascension", u"hemelvaart/hemelvaartsdag",
        u"ascensione/l' ascensione", u"christi himmelfahrt/himmelfahrt/himmelfahrtstag/auffahrt"},
    Feast{easterAnd(49), u"pentecost/whitsun/whit sunday", u"pentecôte/la pentecôte/dimanche de pentecôte",
        u"pinksteren/pinksterzondag/eerste pinksterdag", u"pentecoste", u"pfingsten/pfingstsonntag"},
    Feast{easterAnd(50), u"whit monday/pentecost monday", u"lundi de pentecôte/le lundi de pentecôte",
        u"pinkstermaandag/tweede pinksterdag", u"lunedì di pentecoste", u"pfingstmontag"},
    Feast{easterAnd(56), u"trinity sunday", u"la trinité", u"drievuldigheidszondag", u"santissima trinità",
        u"trinitatis"},
    Feast{easterAnd(60), u"corpus christi", u"la fête - dieu/fête - dieu", u"sacramentsdag", u"corpus domini",
        u"fronleichnam"},
    Feast{adventAnd(0), u"advent sunday/first sunday of advent/the first sunday of advent",
        u"premier dimanche de l' avent/le premier dimanche de l' avent",
        u"eerste zondag van de advent/de eerste zondag van de advent",
        u"prima domenica di avvento/la prima domenica di avvento",
        u"ersten advent/erster advent/ersten adventssonntag/erster adventssonntag"},
    Feast{adventAnd(-7), u"-", u"-", u"-", u"-", u"totensonntag/ewigkeitssonntag"},
    Feast{adventAnd(-11), u"-", u"-", u"-", u"-", u"buß - und bettag"},
    Feast{adventAnd(-14), u"-", u"-", u"-", u"-", u"volkstrauertag"},
    Feast{nthOf(1, monday, 3), u"martin luther king day/mlk day/martin luther king jr . day", u"-", u"-", u"-", u"-"},
    Feast{nthOf(5, monday, -1), u"memorial day", u"-", u"-", u"-", u"-"},
    Feast{nthOf(5, sunday, 2), u"-", u"-", u"moederdag", u"festa della mamma/la festa della mamma", u"muttertag"},
    Feast{nthOf(9, monday, 1), u"labor day", u"-", u"-", u"-", u"-"},
    Feast{nthOf(9, tuesday, 3), u"-", u"-", u"prinsjesdag", u"-", u"-"},
    Feast{nthOf(10, sunday, 1), u"-", u"-", u"-", u"-", u"erntedank/erntedankfest/erntedanksonntag"},
    Feast{nthOf(10, monday, 2), u"columbus day", u"columbus day", u"columbus day", u"columbus day", u"columbus day"},
    Feast{nthOf(11, thursday, 4), u"thanksgiving/thanksgiving day", u"thanksgiving", u"thanksgiving",
        u"thanksgiving/giorno del ringraziamento/il giorno del ringraziamento", u"thanksgiving"},
    Feast{nthOf(11, thursday, 4, 1), u"black friday", u"black friday/le black friday", u"black friday",
        u"black friday/il black friday", u"black friday"},
    Feast{nthOf(11, thursday, 4, 4), u"cyber monday", u"cyber monday/le cyber monday", u"cyber monday",
        u"cyber monday/il cyber monday", u"cyber monday"},
};

// Easter Sunday of the Gregorian calendar, by Gauss's rule as Lichtenberg mended it.
QDate easter(int year)
{
    const int century = year / 100;
    const int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    const int sun = 2 - (3 * century + 3) / 4;
    const int golden = year % 19;
    const int seed = (19 * golden + moon) % 30;
    const int correction = (seed + golden / 11) / 29;
    const int limit = 21 + seed - correction;
    const int firstSunday = 7 - (year + year / 4 + sun) % 7;
    return QDate(year, 3, 1).addDays(limit + 7 - (limit - firstSunday) % 7 - 1);
}

// The fourth Sunday before Christmas.
QDate firstAdvent(int year)
{
    const QDate eve(year, 12, 24);
    return eve.addDays(-(eve.dayOfWeek() % daysInWeek) - 3 * daysInWeek);
}

QDate nthWeekday(int year, const Rule &rule)
{
    const QDate first(year, rule.month, 1);
    const QDate begin = rule.nth > 0 ? first : first.addMonths(1).addDays(-daysInWeek);
    const int ahead = (rule.day - begin.dayOfWeek() + daysInWeek) % daysInWeek;
    return begin.addDays(ahead + (rule.nth > 0 ? (rule.nth - 1) * daysInWeek : 0) + rule.shift);
}

QStringView wordsOf(const QString &language, const Feast &feast)
{
    if (language == "en"_L1)
        return feast.english;
    if (language == "fr"_L1)
        return feast.french;
    if (language == "nl"_L1)
        return feast.dutch;
    if (language == "it"_L1)
        return feast.italian;
    return language == "de"_L1 ? feast.german : QStringView();
}

} // namespace

int feastCount()
{
    return static_cast<int>(feasts.size());
}

QStringList feastWords(const QString &language, int feast)
{
    const QStringView words = wordsOf(language, feasts.at(static_cast<size_t>(feast - 1)));
    return words.isEmpty() || words == u"-" ? QStringList() : words.toString().split(u'/');
}

QDate feastIn(int feast, int year)
{
    if (feast < 1 || feast > feastCount())
        return {};
    const Rule &rule = feasts.at(static_cast<size_t>(feast - 1)).rule;
    switch (rule.kind) {
    case Rule::OnDay:
        return {year, rule.month, rule.day};
    case Rule::FromEaster:
        return easter(year).addDays(rule.month);
    case Rule::FromAdvent:
        return firstAdvent(year).addDays(rule.month);
    case Rule::NthWeekday:
        return nthWeekday(year, rule);
    }
    return {};
}

} // namespace dossier
