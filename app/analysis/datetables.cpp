// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datetables.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using enum DateRole;

constexpr std::array english{
    DateWordLine{Month, u"january|february|march|april|may|june|july|august|september|october|november|december"},
    DateWordLine{MonthShort, u"jan|feb|mar|apr|-|jun|jul|aug|sept/sep|oct|nov|dec"},
    DateWordLine{CommonMonth, u"-|-|march|-|may|-|-|august"},
    DateWordLine{Weekday, u"monday|tuesday|wednesday|thursday|friday|saturday|sunday"},
    DateWordLine{Season, u"spring|summer|autumn/fall|winter"},
    DateWordLine{Ordinal, u"first|second|third|fourth|fifth"},
    DateWordLine{Cardinal, u"one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"},
    DateWordLine{DaySuffix, u"st/nd/rd/th"},
    DateWordLine{Filler, u"the/of/month/year/month of/year of/day of"},
    DateWordLine{Joiner, u"of/of the"},
    DateWordLine{YearJoiner, u"in"},
    DateWordLine{
        MonthCue, u"in/in the/during/throughout/this/last/next/since/until/till/early/mid/late/end of/month of"},
    DateWordLine{YearCue,
        u"in/during/throughout/year/of/from/since/until/by/after/before/to/through/circa/late/early/for/either/but "
        u"not"},
    DateWordLine{Counted,
        u"people/persons/users/euros/euro/dollars/pounds/percent/million/billion/thousand/hundred/km/kilometres/"
        u"kilometers/miles/metres/meters/employees/victims/files/computers/devices/servers/systems/cases/times/"
        u"pages/copies/documents/accounts/companies/organisations/organizations/km/kg/mw/gb/mb/tb/votes/seats/"
        u"customers/records/emails/points/homes/words/troops/soldiers/members/residents/households"},
    DateWordLine{NoYear, u"more than/less than/fewer than/over/nearly/almost/at least/some/exactly/only"},
    DateWordLine{Since,
        u"since/ever since/starting in/starting from/starting on/starting/beginning on/beginning/as of/as "
        u"from/effective"},
    DateWordLine{
        Until, u"until/till/up to/up until/through to/no later than/not later than/no later than on/as late as"},
    DateWordLine{Before, u"before/prior to/by/ahead of/shortly before/just before/long before"},
    DateWordLine{About, u"around/about/circa/approximately/roughly/c/ca"},
    DateWordLine{Early, u"early/early in/beginning of/start of/early on in"},
    DateWordLine{Mid, u"mid/middle of/halfway through"},
    DateWordLine{Late, u"late/late in/end of/towards the end of"},
    DateWordLine{Between, u"between"},
    DateWordLine{From, u"from"},
    DateWordLine{To, u"to/until/till/through/up to"},
    DateWordLine{And, u"and"},
    DateWordLine{Or, u"or"},
    DateWordLine{Last, u"last/past/previous/this past|the last but one"},
    DateWordLine{Next, u"next/coming/upcoming/this coming/this upcoming"},
    DateWordLine{This, u"this/the current"},
    DateWordLine{Quarter, u"quarter/q|quarters"},
    DateWordLine{HalfOf, u"half"},
    DateWordLine{DecadeSuffix, u"s/' s"},
    DateWordLine{DecadeName,
        u"-|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties/two thousands|two thousand "
        u"and tens/twenty tens"},
    DateWordLine{
        Deictic, u"the day before yesterday|yesterday|today|tomorrow/tmrw|the day after tomorrow/the day after tmrw"},
    DateWordLine{DayUnit, u"day|days"},
    DateWordLine{WeekUnit, u"week|weeks"},
    DateWordLine{MonthUnit, u"month|months"},
    DateWordLine{YearUnit, u"year|years"},
    DateWordLine{Ago, u"ago"},
    DateWordLine{Earlier, u"earlier/before/previously/prior/before that"},
    DateWordLine{Later, u"later/afterwards/after/after that"},
    DateWordLine{NextDay,
        u"the next day/the following day/the day after/next day/a day later/one day later/the next morning/the "
        u"following morning/the next evening/the following evening/the following night|the day before/the previous "
        u"day/a day earlier/one day earlier/the night before/the evening before/the previous evening/the previous "
        u"night/the day prior|the same day/that same day/that day/that very day/later that day/earlier that day/the "
        u"very same day/same day/the same morning/the same afternoon/the same evening/the same night/that same "
        u"morning/that same evening/that same night/that morning/that afternoon/that evening/that night"},
    DateWordLine{TodayPart,
        u"this morning|this afternoon|this evening|tonight|yesterday morning|yesterday afternoon|yesterday "
        u"evening|last night|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night"},
    DateWordLine{PartOfDay, u"morning|afternoon|evening|night"},
    DateWordLine{LooksBack, u"back/dating back/dates back/goes back/going back/traced back"},
    DateWordLine{Half, u"h"},
    DateWordLine{DayCue, u"on"},
    DateWordLine{Every, u"every/each"},
    DateWordLine{Clock, u"hours/hour/am/pm"},
    DateWordLine{After, u"after/later than"},
    DateWordLine{Onward, u"onwards/onward/forward/forwards"},
    DateWordLine{OnwardAtPause, u"on"},
    DateWordLine{DecadeUnit, u"decade|decades"},
    DateWordLine{Owner, u"her/his/their/my/our/your"},
    DateWordLine{Habit, u"nights/mornings/evenings/afternoons"},
    DateWordLine{WeekendUnit, u"weekend|weekends"},
    DateWordLine{
        WeekendCue, u"over the/at the/during the/on the/throughout the/over/before the/after the/by the/until the"},
    DateWordLine{SeasonCue, u"in the/over the/during the/by the/this past/in"},
    DateWordLine{AfterNext, u"after next/after the next"},
    DateWordLine{
        WeekOf, u"of/of the/beginning/beginning on/starting/starting on/commencing/commencing on/ending/ending on"},
    DateWordLine{InFutureTold, u"in"},
    DateWordLine{FromNow, u"from now/from today/hence/' time"},
    DateWordLine{CountAbout, u"about/around/some/nearly/almost/roughly"},
    DateWordLine{
        FollowBefore, u"the following/following/the subsequent|the preceding/preceding|the same/that same/that"},
    DateWordLine{FollowBehind, u"thereafter/after that/afterwards/after|prior/before that/before"},
    DateWordLine{OfSomething, u"of/than/that"},
    DateWordLine{FeastCue, u"at/on/before/after/since/until/by/around/over/during/for/from"},
    DateWordLine{Strict, u"since/ever since"},
    DateWordLine{WeekdayShort, u"mon|tue/tues|wed|thu/thur/thurs|fri|sat|sun"},
    DateWordLine{OrLater, u"or later/and later/or after/or newer/and after/and beyond/and greater"},
    DateWordLine{Now, u"now/then/the present/present/to date/today/current date/the current date"},
    DateWordLine{Weekdays, u"mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"},
    DateWordLine{FeastNoun, u"epiphany/assumption/ascension"},
    DateWordLine{WeekNumber, u"calendar week/week"},
    DateWordLine{AndHalf, u"and a half"},
    DateWordLine{WholeCount, u"half a year/a half year|a fortnight/one fortnight"},
    DateWordLine{InAWeek, u"week/in a week/in a week ’ s time"},
    DateWordLine{WeekBegins, u"w ⁄ c/week commencing"},
    DateWordLine{CenturyUnit, u"century"},
};

constexpr std::array french{
    DateWordLine{Month,
        u"janvier|février/fevrier|mars|avril|mai|juin|juillet|août/aout|septembre|octobre|novembre|décembre/decembre"},
    DateWordLine{MonthShort, u"janv/jan|févr/fév/fevr|-|avr|-|-|juil/juill|-|sept/sep|oct|nov|déc/dec"},
    DateWordLine{CommonMonth, u"-|-|mars"},
    DateWordLine{Weekday, u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"},
    DateWordLine{Season, u"printemps|été|automne|hiver"},
    DateWordLine{Ordinal, u"premier/première|deuxième/second/seconde|troisième/troisieme|quatrième|cinquième"},
    DateWordLine{Cardinal,
        u"un/une|deux|trois|quatre|cinq|six|sept|huit/une huitaine de|neuf|dix/une dizaine de/une dizaine "
        u"d'|onze|douze/une douzaine de/une douzaine d'|-|-|quinze/une quinzaine de|-|-|-|-|vingt/une vingtaine de/une "
        u"vingtaine d'|-|-|-|-|-|-|-|-|-|trente/une trentaine de/une trentaine d'"},
    DateWordLine{DaySuffix, u"er/ère/re/e/ème/eme/ième/nd/nde"},
    DateWordLine{Filler,
        u"le/la/l'/les/de/d'/du/des/mois/année/an/mois de/mois d'/le mois de/le mois d'/du mois de/du mois d'/l' "
        u"année/l' an/de l' année/de l' an/la journée du/année/les années/au/de la/de l'/cours/cours de/cours du"},
    DateWordLine{Joiner, u"de/d'/du/de l' année/de l' an/du mois de/du mois d'"},
    DateWordLine{MonthCue,
        u"en/dès/depuis/courant/mois de/mois d'/début/fin/mi/mi -/jusqu' en/durant/pendant/de ce mois de/ce mois de"},
    DateWordLine{YearCue,
        u"en/an/année/l' année/l' an/courant/à/de/d'/depuis/dès/pour/après/avant/fin/début/durant/pendant/mi/mi -/"
        u"jusqu' en/d' ici/vers/exercice/années/mais pas"},
    DateWordLine{Counted,
        u"personnes/euros/euro/dollars/francs/habitants/km/kilomètres/mètres/victimes/fichiers/ordinateurs/serveurs/"
        u"appareils/systèmes/cas/fois/pages/exemplaires/documents/comptes/entreprises/organisations/clients/"
        u"utilisateurs/employés/salariés/agents/postes/emplois/tonnes/kg/mw/go/mo/to/voix/sièges/milliards/millions/"
        u"places/logements/ménages/citoyens/soldats/membres/signatures/mots/points/heures/minutes/courriels/mails"},
    DateWordLine{NoYear, u"plus de/plus d'/moins de/moins d'/près de/quelque/quelques/au moins/presque/à peine"},
    DateWordLine{Since,
        u"depuis/dès/à partir de/à partir d'/à partir du/à compter de/à compter du/à compter d'/depuis au moins"},
    DateWordLine{
        Until, u"jusqu' en/jusqu' au/jusqu' à/jusqu' à la/jusqu' à l'/jusqu' aux/jusque/jusqu' a/pas plus tard que"},
    DateWordLine{Before, u"avant/d' ici/d' ici à/d' ici au/d' ici le/au plus tard/au plus tard le/au plus tard en"},
    DateWordLine{About,
        u"vers/autour de/autour du/aux alentours de/aux alentours du/aux environs de/aux environs du/environ/circa"},
    DateWordLine{Early, u"début/debut/commencement/tout début"},
    DateWordLine{Mid, u"mi/milieu/courant"},
    DateWordLine{Late, u"fin/toute fin"},
    DateWordLine{Between, u"entre"},
    DateWordLine{From, u"de/du/d'/depuis/à partir du/à partir de"},
    DateWordLine{To, u"à/au/à l'/à la/jusqu' à/jusqu' a/jusqu' au/jusqu' en/jusqu' à la"},
    DateWordLine{And, u"et/et en/et de/et d'"},
    DateWordLine{Or, u"ou/ou en/ou de"},
    DateWordLine{Last, u"dernier/dernière/derniere/derniers/dernières|avant - dernier/avant - dernière"},
    DateWordLine{Next, u"prochain/prochaine/prochains/prochaines"},
    DateWordLine{This, u"ce/cet/cette"},
    DateWordLine{Past, u"dernier/dernière/derniere/passé/passée/écoulé/écoulée"},
    DateWordLine{Coming, u"prochain/prochaine/à venir/qui vient"},
    DateWordLine{Quarter, u"trimestre/quart/t|trimestres"},
    DateWordLine{Half, u"semestre/s"},
    DateWordLine{HalfOf, u"moitié"},
    DateWordLine{Decade, u"années/les années"},
    DateWordLine{DecadeName,
        u"-|vingt|trente|quarante|cinquante|soixante|soixante - dix|quatre - vingt/quatre - vingts|"
        u"quatre - vingt - dix|deux mille|deux mille dix"},
    DateWordLine{Deictic, u"avant - hier|hier|aujourd' hui|demain|après - demain"},
    DateWordLine{DayUnit, u"jour/journée|jours"},
    DateWordLine{WeekUnit, u"semaine|semaines"},
    DateWordLine{MonthUnit, u"mois"},
    DateWordLine{YearUnit, u"an/année|ans/années"},
    DateWordLine{AgoBefore, u"il y a/il ya/voici/voilà/il y a de cela"},
    DateWordLine{Earlier, u"plus tôt/auparavant/avant/avant cela"},
    DateWordLine{Later, u"plus tard/après/après cela"},
    DateWordLine{NextDay,
        u"le lendemain/dès le lendemain/le lendemain matin/le lendemain soir/le jour suivant/le jour d' après|la "
        u"veille/la veille au soir/dès la veille/le jour précédent/le jour d' avant|le même jour/ce même jour/le jour "
        u"même/ce jour - là/le matin même/le soir même/la nuit même/le même matin/le même soir/la même nuit/ce matin - "
        u"là/cet après - midi - là/ce soir - là/cette nuit - là"},
    DateWordLine{TodayPart,
        u"ce matin|cet après - midi/cette après - midi|ce soir|cette nuit|hier matin|hier après - midi|hier soir|la "
        u"nuit dernière/la nuit passée|demain matin|demain après - midi|demain soir|demain dans la nuit"},
    DateWordLine{PartOfDay, u"matin/matinée/au matin|après - midi|soir/soirée/au soir|nuit"},
    DateWordLine{LooksBack, u"remonte/remontent/remontant/remontait/remontaient"},
    DateWordLine{DayCue, u"le/du/au/dès le/depuis le/jusqu' au/avant le"},
    DateWordLine{Every, u"chaque/tous les/le/les/un/aux/des"},
    DateWordLine{Clock, u"heures/heure/h"},
    DateWordLine{After, u"après/postérieur à/postérieure à/postérieurs à/postérieures à"},
    DateWordLine{SinceCount,
        u"depuis/depuis plus de/depuis plus d'/depuis près de/depuis près d'/depuis environ/depuis au moins/depuis "
        u"quelque"},
    DateWordLine{DecadeUnit, u"décennie|décennies"},
    DateWordLine{WeekendUnit, u"week - end/weekend|week - ends/weekends"},
    DateWordLine{WeekendCue, u"pendant le/durant le/au cours du/tout le/lors du/avant le/après le/jusqu' au"},
    DateWordLine{SeasonCue, u"au/cet/à l'/durant l'/pendant l'/dans le courant de l'"},
    DateWordLine{WeekOf, u"du/du lundi/des/de"},
    DateWordLine{InFuture, u"dans"},
    DateWordLine{FromNow, u"à partir d' aujourd' hui/à compter d' aujourd' hui"},
    DateWordLine{CountAbout,
        u"environ/près de/près d'/plus de/plus d'/moins de/moins d'/à peine/quelque/à peu près/presque/un peu plus "
        u"de/un peu plus d'/à peine plus de/maintenant/déjà/au moins"},
    DateWordLine{FollowBefore, u"-|-|la même/le même/cette même/ce même"},
    DateWordLine{FollowBehind, u"suivant/suivante/d' après|précédent/précédente/d' avant|- là"},
    DateWordLine{OfSomething, u"de/d'/du/des/que/qu'/même"},
    DateWordLine{
        FeastCue, u"à/avant/après/depuis/dès/pour/jusqu' à/d' ici/d' ici à/vers/autour de/en/le/au/du/entre/et"},
    DateWordLine{Strict, u"depuis/depuis au moins"},
    DateWordLine{WeekdayShort, u"lun|mar|mer|jeu|ven|sam|dim"},
    DateWordLine{OrLater, u"ou plus tard/ou après/et après/et plus tard/et au - delà"},
    DateWordLine{Now, u"maintenant/ce jour/aujourd' hui/la date actuelle"},
    DateWordLine{Weekdays, u"lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches"},
    DateWordLine{FeastNoun, u"ascension/assomption/épiphanie/trinité"},
    DateWordLine{WeekNumber, u"semaine/semaine n °/semaine numéro"},
    DateWordLine{AndHalf, u"et demi/et demie"},
    DateWordLine{WholeCount, u"une demi - année"},
    DateWordLine{InAWeek, u"en huit"},
    DateWordLine{CenturyUnit, u"siècle"},
    DateWordLine{CenturyNumber,
        u"-|-|-|-|-|-|-|-|-|-|-|xiie/xiième|xiiie/xiiième|xive/xivème|xve/xvème|xvie/xvième|xviie/xviième|xviiie/"
        u"xviiième|xixe/xixème|xxe/xxème|xxie/xxième"},
};

constexpr std::array dutch{
    DateWordLine{Month, u"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
    DateWordLine{MonthShort, u"jan|feb/febr|mrt|apr|-|jun|jul|aug|sept/sep|okt|nov|dec"},
    DateWordLine{Weekday, u"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"},
    DateWordLine{Season, u"lente/voorjaar|zomer|herfst/najaar|winter"},
    DateWordLine{Ordinal, u"eerste|tweede|derde|vierde|vijfde"},
    DateWordLine{Cardinal, u"een/één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"},
    DateWordLine{DaySuffix, u"e/de/ste"},
    DateWordLine{Filler,
        u"de/het/van/van de/van het/maand/jaar/de maand/het jaar/van het jaar/van de maand/"
        u"' t jaar/in/in de maand/in het jaar"},
    DateWordLine{Joiner, u"van/van het jaar/van de/in"},
    DateWordLine{MonthCue, u"in/sinds/sedert/vanaf/begin/eind/medio/half/maand/tot/tijdens/mid"},
    DateWordLine{YearCue,
        u"in/jaar/anno/van/uit/sinds/sedert/vanaf/tot/na/voor/rond/eind/begin/medio/omstreeks/tijdens/"
        u"over/per/half/mid/maar niet"},
    DateWordLine{Counted,
        u"mensen/personen/euro/euros/dollar/dollars/km/kilometer/meter/slachtoffers/bestanden/computers/toestellen/"
        u"servers/systemen/gevallen/keer/bladzijden/exemplaren/documenten/accounts/bedrijven/organisaties/klanten/"
        u"gebruikers/werknemers/medewerkers/inwoners/ambtenaren/plaatsen/banen/ton/kg/mw/gb/mb/tb/stemmen/zetels/"
        u"miljoen/miljard/duizend/punten/uur/uren/woningen/soldaten/leden/woorden/mails/burgers"},
    DateWordLine{NoYear,
        u"meer dan/minder dan/ruim/bijna/zowat/zo ' n/minstens/hooguit/liefst/amper/in totaal/"
        u"tot wel"},
    DateWordLine{Since, u"sinds/sedert/vanaf/met ingang van/al van in/met ingang van de"},
    DateWordLine{Until, u"tot/tot en met/t ⁄ m/tot aan/tot in/niet later dan"},
    DateWordLine{Before,
        u"vóór/tegen/uiterlijk/uiterlijk op/uiterlijk in/ten laatste/ten laatste op/voorafgaand aan/nog voor/al "
        u"voor/reeds voor/"
        u"lang voor/kort voor/vlak voor/ver voor/net voor/van voor"},
    DateWordLine{BeforeDay, u"voor"},
    DateWordLine{About, u"rond/omstreeks/ongeveer/circa/ca/om en bij"},
    DateWordLine{Early, u"begin/begin van/vroeg in/aanvang"},
    DateWordLine{Mid, u"medio/midden/half/mid/halverwege/halfweg/midden van/midden in"},
    DateWordLine{Late, u"eind/einde/eind van/einde van/laat in"},
    DateWordLine{Between, u"tussen"},
    DateWordLine{From, u"van/vanaf"},
    DateWordLine{To, u"tot/tot en met/t ⁄ m/tot aan/op"},
    DateWordLine{And, u"en"},
    DateWordLine{Or, u"of"},
    DateWordLine{Last,
        u"vorig/vorige/afgelopen/deze "
        u"afgelopen/voorbije/laatste/verleden/voorgaande|voorlaatste/eervorige/voorvorige/voorvorig"},
    DateWordLine{Next, u"volgend/volgende/komend/komende/aanstaande/aankomend/aankomende/eerstvolgende/deze komende"},
    DateWordLine{This, u"dit/deze"},
    DateWordLine{Past, u"jongstleden/jl/laatstleden/ll"},
    DateWordLine{Coming, u"aanstaande"},
    DateWordLine{Quarter, u"kwartaal/q/k/trimester|kwartalen"},
    DateWordLine{Half, u"semester/h/jaarhelft/halfjaar"},
    DateWordLine{HalfOf, u"helft"},
    DateWordLine{Decade, u"jaren/de jaren"},
    DateWordLine{DecadeName,
        u"-|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|nul/tweeduizend|tweeduizend tien"},
    DateWordLine{Deictic, u"eergisteren|gisteren|vandaag|morgen|overmorgen"},
    DateWordLine{DayUnit, u"dag|dagen"},
    DateWordLine{WeekUnit, u"week|weken"},
    DateWordLine{MonthUnit, u"maand|maanden"},
    DateWordLine{YearUnit, u"jaar|jaren"},
    DateWordLine{Ago, u"geleden"},
    DateWordLine{Earlier, u"eerder/voordien/ervoor/daarvoor/tevoren/vroeger/geleden daarvoor"},
    DateWordLine{Later, u"later/nadien/erna/daarna/daarop"},
    DateWordLine{NextDay,
        u"de volgende dag/de dag nadien/de dag erna/de dag erop/de dag daarna/de dag daarop/daags nadien/een dag "
        u"later/één dag later/de dag later/de volgende ochtend/de volgende morgen/de volgende avond/' s "
        u"anderendaags/de avond nadien/de ochtend nadien/een dag nadien|de dag voordien/de dag ervoor/de dag "
        u"daarvoor/de vorige dag/daags voordien/daags ervoor/daags tevoren/een dag eerder/één dag eerder/de avond "
        u"ervoor/de avond voordien/de avond daarvoor/de nacht ervoor/de dag tevoren|dezelfde dag/diezelfde dag/de dag "
        u"zelf/op die dag/die dag/nog dezelfde dag/dezelfde ochtend/dezelfde morgen/dezelfde avond/dezelfde "
        u"nacht/diezelfde ochtend/diezelfde avond/diezelfde nacht/die ochtend/die morgen/die middag/die avond/die "
        u"nacht"},
    DateWordLine{TodayPart,
        u"vanmorgen/vanochtend/deze morgen/deze ochtend/vanvoormiddag/deze voormiddag|vanmiddag/deze middag/deze "
        u"namiddag/vannamiddag|vanavond/deze avond|vannacht/deze "
        u"nacht|gistermorgen/gisterochtend/gisterenochtend/gisterenmorgen/gistervoormiddag/"
        u"gisterenvoormiddag|gistermiddag/gisterenmiddag/gisternamiddag/gisterennamiddag|gisteravond/"
        u"gisterenavond|afgelopen nacht/vorige "
        u"nacht/gisternacht/gisterennacht|morgenochtend/morgenvroeg/morgenvoormiddag|morgenmiddag/"
        u"morgennamiddag|morgenavond|morgennacht"},
    DateWordLine{PartOfDay, u"ochtend/voormiddag/morgen|middag/namiddag|avond|nacht"},
    DateWordLine{LooksBack, u"teruggaat/teruggaan/terugging/teruggingen/teruggaand/terug/teruggevoerd/teruggebracht"},
    DateWordLine{DayCue, u"op/van/tot/sinds/vanaf/voor/vóór"},
    DateWordLine{Every, u"elke/iedere"},
    DateWordLine{Clock, u"uur/u"},
    DateWordLine{After, u"na/later dan"},
    DateWordLine{Onward, u"af/af aan"},
    DateWordLine{SinceCount, u"sinds/sedert/al sinds/sinds ruim/sinds meer dan/sinds bijna/sinds ongeveer/sinds zowat"},
    DateWordLine{PastVerb,
        u"was/waren/had/hadden/werd/werden/kon/konden/bestond/bestonden/gold/golden/ging/gingen/kwam/kwamen/deed/deden/"
        u"zat/zaten/stond/stonden/lag/lagen/liep/liepen/bleef/bleven/zag/zagen/gaf/gaven/kreeg/kregen/hield/hielden/"
        u"moest/moesten/mocht/mochten/wilde/wilden/zou/wist/wisten/viel/vielen/vond/vonden/gebeurde/gebeurden/"
        u"gebruikte/gebruikten/werkte/werkten/leek/leken/sprak/spraken/schreef/schreven/nam/namen/begon/begonnen/"
        u"heette/kende/kenden/telde/telden/maakte/maakten/speelde/leverde/betaalde/betaalden"},
    DateWordLine{Allotted,
        u"euro/miljoen/miljard/begroting/begroot/budget/budgetten/gepland/geplande/voorzien/voorziene/uitgetrokken/"
        u"geraamd/raming/prognose/doel/doelstelling/doelstellingen/verwacht/verwachte/toegezegd/beloofd/aangekondigd/"
        u"subsidie/subsidies/plan/plannen"},
    DateWordLine{DecadeUnit, u"decennium|decennia"},
    DateWordLine{DaySuffix, u"er"},
    DateWordLine{WeekendUnit, u"weekend/weekeinde|weekends/weekeinden"},
    DateWordLine{WeekendCue, u"in het/tijdens het/gedurende het/over het/vóór het/na het/tot het"},
    DateWordLine{SeasonCue, u"in het/in de/tijdens de/deze"},
    DateWordLine{AfterNext, u"na de volgende/na volgende/na de komende"},
    DateWordLine{WeekOf, u"van/van de/beginnend/beginnend op/vanaf/die begint op"},
    DateWordLine{InFuture, u"over"},
    DateWordLine{FromNow, u"vanaf nu/vanaf vandaag"},
    DateWordLine{CountAbout, u"ruim/bijna/meer dan/minder dan/ongeveer/zowat/zo' n/circa/amper/nauwelijks"},
    DateWordLine{FollowBefore,
        u"het daaropvolgende/de daaropvolgende|het voorgaande/het voorafgaande/de "
        u"voorafgaande|hetzelfde/datzelfde/dezelfde/diezelfde/dat/die"},
    DateWordLine{FollowBehind, u"daarop/erop/daarna/erna/nadien|daarvoor/ervoor/voordien/tevoren"},
    DateWordLine{OfSomething, u"dan/van/dat/na/voor"},
    DateWordLine{PastUnit, u"vorigjaar"},
    DateWordLine{FeastCue, u"met/op/voor/vóór/na/sinds/tot/rond/tegen/tijdens/vanaf/omstreeks/tussen/en"},
    DateWordLine{Strict, u"sinds/sedert/al sinds"},
    DateWordLine{WeekdayShort, u"ma|di/din|wo/woe/woens|do/don|vr/vrij|za/zat|zo/zon"},
    DateWordLine{OrLater, u"of later/en later/en daarna/of nadien/en nadien/en verder"},
    DateWordLine{Now, u"nu/heden/vandaag/de huidige datum"},
    DateWordLine{Weekdays, u"maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen"},
    DateWordLine{FeastNoun, u"epifanie/valentijn"},
    DateWordLine{WeekNumber, u"week/kalenderweek/weeknummer"},
    DateWordLine{AndHalf, u"en een half/en een halve"},
    DateWordLine{
        CardinalHalf, u"anderhalf/anderhalve|tweeënhalf/tweeënhalve|drieënhalf/drieënhalve|vierenhalf/vierenhalve"},
    DateWordLine{WholeCount, u"een half jaar/half jaar"},
    DateWordLine{InAWeek, u"over een week"},
    DateWordLine{CenturyUnit, u"eeuw"},
};

constexpr std::array italian{
    DateWordLine{
        Month, u"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"},
    DateWordLine{MonthShort, u"gen|feb/febbr|mar|apr|mag|giu|lug|ago|set/sett|ott|nov|dic"},
    DateWordLine{
        Weekday, u"lunedì/lunedi|martedì/martedi|mercoledì/mercoledi|giovedì/giovedi|venerdì/venerdi|sabato|domenica"},
    DateWordLine{Season, u"primavera|estate|autunno|inverno"},
    DateWordLine{Ordinal, u"primo/prima|secondo/seconda|terzo/terza|quarto/quarta|quinto/quinta"},
    DateWordLine{Cardinal,
        u"un/uno/una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci/una decina di|undici|dodici|-|-|quindici/una "
        u"quindicina di|-|-|-|-|venti/una ventina di|-|-|-|-|-|-|-|-|-|trenta/una trentina di"},
    DateWordLine{Filler,
        u"il/lo/la/l'/i/gli/le/di/del/dello/dell'/della/degli/mese/anno/mese di/il mese di/del mese di/l' anno/dell' "
        u"anno/nel/nella/nell'/di questo/sul/un/per il"},
    DateWordLine{Joiner, u"di/del/dell'/della/dell' anno/del mese di"},
    DateWordLine{YearJoiner, u"nel"},
    DateWordLine{MonthCue,
        u"a/ad/in/nel/nel mese di/mese di/da/dal/di/del/entro/inizio/fine/metà/fino a/fino ad/durante/scorso/prossimo"},
    DateWordLine{YearCue,
        u"nel/del/dal/al/il/anno/nell' anno/entro il/dopo il/prima del/inizio/fine/metà/di/a/verso il/"
        u"fino al/durante il/sin dal/per il/nell'/dell'/a inizio/a fine/e il/ma non"},
    DateWordLine{Counted,
        u"persone/euro/dollari/km/chilometri/metri/vittime/file/computer/server/dispositivi/sistemi/casi/volte/pagine/"
        u"copie/documenti/account/aziende/imprese/organizzazioni/clienti/utenti/dipendenti/abitanti/posti/tonnellate/"
        u"kg/mw/gb/mb/tb/voti/seggi/milioni/miliardi/mila/punti/ore/case/soldati/membri/parole/mail/email/cittadini"},
    DateWordLine{NoYear, u"più di/meno di/oltre/oltre i/quasi/almeno/appena/ben/solo"},
    DateWordLine{Since,
        u"dal/dall'/dalla/dallo/dagli/da/a partire da/a partire dal/a partire dall'/fin da/fin dal/fin dall'/"
        u"sin da/sin dal/sin dall'/a decorrere da/a decorrere dal/già dal/già da"},
    DateWordLine{Until,
        u"fino a/fino ad/fino al/fino all'/fino alla/sino a/sino al/sino ad/sino all'/entro/entro il/entro l'/"
        u"entro la/entro e non oltre il/entro e non oltre l'/al più tardi il/al più tardi entro il/non oltre il/non "
        u"più tardi del"},
    DateWordLine{Before, u"prima di/prima del/prima dell'/prima della"},
    DateWordLine{About,
        u"verso/verso il/verso l'/verso la/intorno a/intorno al/intorno all'/attorno a/attorno al/circa/"
        u"all' incirca nel"},
    DateWordLine{Early,
        u"inizio/inizi/inizio di/inizio del/inizio dell'/inizi di/inizi del/inizi dell'/inizio della/primi/principio "
        u"di/principio del/inizio degli/inizi degli"},
    DateWordLine{Mid, u"metà/metà di/metà del/metà dell'/metà della/metà degli"},
    DateWordLine{Late, u"fine/fine di/fine del/fine dell'/fine della/fine degli"},
    DateWordLine{Between, u"tra/fra"},
    DateWordLine{From, u"da/dal/dall'/dallo/dalla"},
    DateWordLine{To, u"a/ad/al/all'/alla/fino a/fino al/fino ad/fino all'/sino al"},
    DateWordLine{And, u"e/ed"},
    DateWordLine{Or, u"o/oppure/o nel/o del"},
    DateWordLine{Last, u"scorso/scorsa/ultimo/ultima/ultimi/ultime/scorsi/scorse/passato/passata|penultimo/penultima"},
    DateWordLine{Next, u"prossimo/prossima/prossimi/prossime"},
    DateWordLine{This, u"questo/questa/quest'"},
    DateWordLine{Past, u"scorso/scorsa/passato/passata/scorsi/scorse/passati/passate"},
    DateWordLine{Coming, u"prossimo/prossima/venturo/ventura/in arrivo"},
    DateWordLine{Quarter, u"trimestre|trimestri"},
    DateWordLine{Half, u"semestre/s"},
    DateWordLine{HalfOf, u"metà"},
    DateWordLine{Decade, u"anni/gli anni"},
    DateWordLine{DecadeName, u"-|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta"},
    DateWordLine{Deictic, u"l' altro ieri/altro ieri/l' altroieri/altroieri|ieri|oggi|domani|dopodomani"},
    DateWordLine{DayUnit, u"giorno|giorni"},
    DateWordLine{WeekUnit, u"settimana|settimane"},
    DateWordLine{MonthUnit, u"mese|mesi"},
    DateWordLine{YearUnit, u"anno|anni"},
    DateWordLine{Ago, u"fa/or sono/orsono"},
    DateWordLine{Earlier, u"prima/addietro/avanti/prima di allora"},
    DateWordLine{Later, u"più tardi/dopo/dopo di allora"},
    DateWordLine{NextDay,
        u"il giorno dopo/il giorno seguente/il giorno successivo/l' indomani/indomani/un giorno dopo/la mattina "
        u"dopo/la mattina "
        u"seguente/la mattina successiva/la sera dopo/la sera successiva|il giorno prima/il giorno precedente/la "
        u"vigilia/un giorno prima/la sera prima/la sera precedente/la notte prima/la mattina prima|lo stesso "
        u"giorno/quello stesso giorno/il giorno stesso/quel giorno/nello stesso giorno/in quel giorno/la mattina "
        u"stessa/la stessa mattina/la sera stessa/la stessa sera/la notte stessa/la stessa notte/quella mattina/quel "
        u"pomeriggio/quella sera/quella notte"},
    DateWordLine{TodayPart,
        u"stamattina/stamane/stamani/questa mattina|questo pomeriggio/oggi pomeriggio|stasera/questa "
        u"sera|stanotte/questa notte|ieri mattina|ieri pomeriggio|ieri sera|scorsa notte/notte scorsa|domani "
        u"mattina/domattina|domani pomeriggio|domani sera|domani notte"},
    DateWordLine{PartOfDay, u"mattina/mattino|pomeriggio|sera|notte"},
    DateWordLine{LooksBack, u"risale/risalgono/risalente/risalenti/risaliva/risalivano"},
    DateWordLine{DayCue, u"il/dal/al/del/entro il"},
    DateWordLine{Every, u"ogni/il/la/al/alla/i/un/una"},
    DateWordLine{Clock, u"ore/ora"},
    DateWordLine{After,
        u"dopo/dopo il/dopo l'/dopo la/successivo a/successivo al/successiva a/successiva al/successivi a/successivi "
        u"al"},
    DateWordLine{Onward, u"in poi/in avanti"},
    DateWordLine{SinceCount, u"da/da oltre/da più di/da circa/da quasi/da almeno/già da/ormai da"},
    DateWordLine{DecadeUnit, u"decennio|decenni"},
    DateWordLine{WeekendUnit, u"fine settimana/weekend/week - end/week end"},
    DateWordLine{WeekendCue, u"nel/durante il/nel corso del/in questo/prima del/dopo il/entro il"},
    DateWordLine{SeasonCue, u"in/nella/nell'/durante l'/durante la"},
    DateWordLine{AfterNext, u"dopo la prossima/dopo il prossimo"},
    DateWordLine{WeekOf, u"del/dal/dell'/che inizia il/di"},
    DateWordLine{InFuture, u"tra/fra"},
    DateWordLine{FromNow, u"da adesso/da oggi/da ora/da questo momento"},
    DateWordLine{CountAbout, u"circa/quasi/oltre/più di/almeno"},
    DateWordLine{FollowBefore,
        u"il successivo/la successiva|il precedente/la precedente|lo stesso/la stessa/quello stesso/quella "
        u"stessa/quel/quell'/quella/nello stesso/nella stessa"},
    DateWordLine{FollowBehind, u"seguente/successivo/successiva/dopo|precedente/prima"},
    DateWordLine{OfSomething, u"di/del/dello/dell'/della/dei/degli/delle/che/in"},
    DateWordLine{FeastCue, u"a/ad/prima di/dopo/entro/da/fino a/verso/il/per/dopo il/prima del/dal/al/tra/e"},
    DateWordLine{Strict, u"fin da/fin dal/già dal/già da"},
    DateWordLine{WeekdayShort, u"lun|mar|mer|gio|ven|sab|dom"},
    DateWordLine{OrLater, u"o più tardi/o dopo/e successivi/e oltre"},
    DateWordLine{Now, u"ora/adesso/oggi/la data odierna"},
    DateWordLine{Weekdays, u"lunedì|martedì|mercoledì|giovedì|venerdì|sabati|domeniche"},
    DateWordLine{FeastNoun, u"ascensione/assunzione/epifania/ceneri/trinità/immacolata"},
    DateWordLine{WeekNumber, u"settimana/settimana n ./settimana numero"},
    DateWordLine{AndHalf, u"e mezzo/e mezza"},
    DateWordLine{WholeCount, u"mezzo anno"},
    DateWordLine{InAWeek, u"a otto/tra una settimana/fra una settimana"},
    DateWordLine{CenturyUnit, u"secolo"},
    DateWordLine{CenturyNumber, u"-|-|-|-|-|-|-|-|-|-|-|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi"},
    DateWordLine{CenturyName,
        u"-|-|-|-|-|-|-|-|-|-|-|-|duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento"},
};

constexpr std::array german{
    DateWordLine{Month,
        u"januar/jänner|februar/feber|märz/maerz|april|mai|juni|juli|august|september|oktober|november|dezember"},
    DateWordLine{MonthShort, u"jan/jän|feb/febr|mär/mrz|apr|-|jun|jul|aug|sept/sep|okt|nov|dez"},
    DateWordLine{CommonMonth, u"-|-|-|-|-|-|-|august"},
    DateWordLine{Weekday, u"montag|dienstag|mittwoch|donnerstag|freitag|samstag/sonnabend|sonntag"},
    DateWordLine{Season, u"frühling/frühjahr|sommer|herbst/spätherbst|winter"},
    DateWordLine{Ordinal,
        u"erste/erster/erstes/ersten|zweite/zweiter/zweites/zweiten|dritte/dritter/drittes/dritten|vierte/vierter/"
        u"viertes/vierten|fünfte/fünfter/fünftes/fünften"},
    DateWordLine{
        Cardinal, u"ein/eine/einem/einer/einen|zwei/beiden|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"},
    DateWordLine{DaySuffix, u"te/ten/ter"},
    DateWordLine{Filler,
        u"der/die/das/dem/den/des/im/monat/monats/jahr/jahre/jahres/vom/von/des jahres/des monats/an/am/in/zum/dem "
        u"jahr/im jahr/im jahre/dem monat"},
    DateWordLine{Joiner, u"des jahres/im jahr/im jahre/des"},
    DateWordLine{MonthCue,
        u"im/seit/ab/bis/anfang/mitte/ende/vom/zum/monat/im "
        u"monat/diesen/diesem/letzten/vergangenen/kommenden/nächsten/der woche im"},
    DateWordLine{YearCue,
        u"jahr/jahre/jahres/im jahr/im jahre/seit/ab/bis/von/anfang/mitte/ende/vor/nach/um/aus/in/anno/für/aber nicht"},
    DateWordLine{Counted,
        u"menschen/personen/euro/dollar/km/kilometer/meter/opfer/dateien/computer/geräte/server/systeme/fälle/mal/"
        u"seiten/"
        u"exemplare/dokumente/konten/unternehmen/organisationen/kunden/nutzer/mitarbeiter/einwohner/plätze/stellen/"
        u"tonnen/kg/mw/gb/mb/tb/stimmen/sitze/millionen/milliarden/tausend/punkte/stunden/wohnungen/soldaten/prozent"},
    DateWordLine{NoYear, u"mehr als/weniger als/über/fast/knapp/mindestens/höchstens/insgesamt/bis zu"},
    DateWordLine{Since, u"seit/ab/seit dem/ab dem/beginnend/seit der"},
    DateWordLine{Until, u"bis/bis zum/bis zur/bis in den/bis in das/nicht später als"},
    DateWordLine{Before, u"vor/vor dem/spätestens/spätestens am/spätestens im/noch vor"},
    DateWordLine{About, u"um/um den/gegen/etwa/circa/ca/ungefähr/rund um/rund um den"},
    DateWordLine{Early, u"anfang/beginn/zu beginn/beginn des/anfang des/anfang der/beginn der"},
    DateWordLine{Mid, u"mitte/mitte des/mitte der"},
    DateWordLine{Late, u"ende/ende des/ende der"},
    DateWordLine{Between, u"zwischen"},
    DateWordLine{From, u"von/vom/von dem"},
    DateWordLine{To, u"bis/bis zum/bis zur/bis in den/bis in/auf"},
    DateWordLine{And, u"und/und dem/und im"},
    DateWordLine{Or, u"oder/oder im/oder am"},
    DateWordLine{Last,
        u"letzten/letzter/letztes/letzte/letztem/vergangenen/vergangene/vergangenes/vorigen/voriges/vorige/vergangener/"
        u"vergangenem/voriger/vorigem/verstrichenen|vorletzten/vorletzter/vorletztes/vorletzte/vorletztem"},
    DateWordLine{Next,
        u"nächsten/nächster/nächstes/nächste/nächstem/kommenden/kommende/kommendes/kommender/kommendem/"
        u"bevorstehenden|übernächsten/übernächster/übernächstes/übernächste/übernächstem"},
    DateWordLine{This, u"diesen/diesem/dieses/diese/dieser"},
    DateWordLine{Quarter, u"quartal/quartals/q|quartale/quartalen"},
    DateWordLine{Half, u"halbjahr/halbjahres/semester"},
    DateWordLine{HalfOf, u"hälfte/jahreshälfte"},
    DateWordLine{DecadeSuffix, u"er jahre/er jahren/er - jahre/er - jahren/er"},
    DateWordLine{DecadeName,
        u"-|zwanziger jahre/zwanzigerjahre/zwanzigerjahren/zwanziger jahren|dreißiger "
        u"jahre/dreißigerjahre/dreißigerjahren/dreißiger jahren|vierziger "
        u"jahre/vierzigerjahre/vierzigerjahren/vierziger jahren|fünfziger "
        u"jahre/fünfzigerjahre/fünfzigerjahren/fünfziger jahren|sechziger "
        u"jahre/sechzigerjahre/sechzigerjahren/sechziger jahren|siebziger "
        u"jahre/siebzigerjahre/siebzigerjahren/siebziger jahren/siebziger/siebzigern|achtziger "
        u"jahre/achtzigerjahre/achtzigerjahren/achtziger jahren/achtziger/achtzigern|neunziger "
        u"jahre/neunzigerjahre/neunzigerjahren/neunziger jahren/neunziger/neunzigern|zweitausender/zweitausender "
        u"jahre/zweitausender jahren/nullerjahre/nullerjahren|"
        u"zweitausendzehner jahre/zweitausendzehner jahren"},
    DateWordLine{Deictic, u"vorgestern|gestern|heute|morgen|übermorgen"},
    DateWordLine{DayUnit, u"tag|tage/tagen"},
    DateWordLine{WeekUnit, u"woche|wochen"},
    DateWordLine{MonthUnit, u"monat/monats|monate/monaten"},
    DateWordLine{YearUnit, u"jahr/jahres|jahre/jahren"},
    DateWordLine{AgoBefore, u"vor"},
    DateWordLine{Earlier, u"zuvor/früher/vorher/davor"},
    DateWordLine{Later, u"später/danach/darauf"},
    DateWordLine{NextDay,
        u"am nächsten tag/am folgenden tag/am tag darauf/am tag danach/tags darauf/am folgetag/einen tag später/einen "
        u"tag danach/am nächsten morgen/am morgen danach/am folgenden morgen/am nächsten abend/am darauffolgenden "
        u"tag|am vortag/am tag zuvor/am tag davor/tags zuvor/einen tag zuvor/einen tag vorher/am vorabend/am abend "
        u"zuvor/in der nacht zuvor/einen tag früher|am selben tag/am gleichen tag/am selbigen tag/noch am selben "
        u"tag/noch am gleichen tag/an diesem tag/an jenem tag/desselben tages/am selben morgen/am selben abend/am "
        u"gleichen abend/noch am "
        u"selben abend/noch am gleichen abend/an jenem morgen/an jenem abend/an diesem abend/in derselben nacht/in "
        u"jener nacht/in dieser nacht"},
    DateWordLine{TodayPart,
        u"heute morgen/heute früh/heute vormittag|heute nachmittag/heute mittag|heute abend|heute nacht|gestern "
        u"morgen/gestern früh/gestern vormittag|gestern nachmittag/gestern mittag|gestern abend|letzte "
        u"nacht/vergangene nacht/in der vergangenen nacht/gestern nacht|morgen früh/morgen vormittag|morgen "
        u"nachmittag/morgen mittag|morgen abend|morgen nacht"},
    DateWordLine{PartOfDay, u"morgen/früh/vormittag|nachmittag/mittag|abend|nacht"},
    DateWordLine{LooksBack, u"zurück/zurückreicht/zurückreichen/zurückreichend/zurückgeht/zurückgehen/zurückverfolgt"},
    DateWordLine{DayCue, u"am/vom/bis/zum/seit/ab/den/dem/der"},
    DateWordLine{Every, u"jeden/jede/jeder"},
    DateWordLine{Clock, u"uhr/stunden"},
    DateWordLine{After, u"nach/nach dem/später als"},
    DateWordLine{Onward, u"aufwärts"},
    DateWordLine{OnwardAtPause, u"an/ab"},
    DateWordLine{
        SinceCount, u"seit/schon seit/seit über/seit mehr als/seit fast/seit rund/seit etwa/seit gut/seit knapp"},
    DateWordLine{DecadeUnit, u"jahrzehnt/jahrzehnts|jahrzehnte/jahrzehnten"},
    DateWordLine{WeekendUnit, u"wochenende/wochenendes|wochenenden"},
    DateWordLine{WeekendCue, u"am/übers/über das/an diesem/vor dem/nach dem/bis zum"},
    DateWordLine{SeasonCue, u"im/über den"},
    DateWordLine{WeekOf, u"vom/des/ab/ab dem/um den"},
    DateWordLine{InFutureTold, u"in"},
    DateWordLine{InFuture, u"heute in"},
    DateWordLine{CountAbout, u"rund/etwa/gut/fast/knapp/mehr als/über/ungefähr/zirka/circa/genau/wenigen/schon"},
    DateWordLine{FollowBefore,
        u"im folgenden/im darauffolgenden/in der folgenden/in der darauffolgenden/folgenden/darauffolgenden|im "
        u"vorangegangenen|im "
        u"selben/im gleichen/in derselben/in der gleichen/am selben"},
    DateWordLine{FollowBehind, u"darauf/danach|davor/zuvor"},
    DateWordLine{OfSomething, u"als/dass/von/nach"},
    DateWordLine{PastUnit, u"vorjahr/vorjahres|vormonat/vormonats|vorwoche"},
    DateWordLine{FeastCue, u"an/zu/vor/nach/seit/bis/ab/über/um/am/bis zu/zwischen/und"},
    DateWordLine{NightTo, u"nacht zum/nacht auf/nacht auf den/nacht zu/nacht auf den heutigen/nacht zum heutigen"},
    DateWordLine{Strict, u"seit/seit dem/seit der"},
    DateWordLine{WeekdayShort, u"mo|di|mi|do|fr|sa|so"},
    DateWordLine{OrLater, u"oder später/und später/oder danach/und danach/und darüber hinaus"},
    DateWordLine{Now, u"jetzt/heute/zum heutigen tag"},
    DateWordLine{Weekdays,
        u"montage/montagen|dienstage/dienstagen|mittwoche/mittwochen|donnerstage/donnerstagen|freitage/freitagen|"
        u"samstage/samstagen/sonnabende/sonnabenden|sonntage/sonntagen"},
    DateWordLine{WeekNumber, u"kw/kalenderwoche/woche"},
    DateWordLine{CardinalHalf, u"anderthalb/eineinhalb|zweieinhalb|dreieinhalb|viereinhalb|fünfeinhalb"},
    DateWordLine{WholeCount, u"ein halbes jahr/einem halben jahr"},
    DateWordLine{InAWeek, u"in einer woche/in acht tagen"},
    DateWordLine{CenturyUnit, u"jahrhundert/jahrhunderts"},
};

} // namespace

std::span<const DateWordLine> dateWordLines(const QString &language)
{
    if (language == "en"_L1)
        return english;
    if (language == "fr"_L1)
        return french;
    if (language == "nl"_L1)
        return dutch;
    if (language == "it"_L1)
        return italian;
    if (language == "de"_L1)
        return german;
    return {};
}

} // namespace dossier
