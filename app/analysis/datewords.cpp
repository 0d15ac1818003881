// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datewords.h"

#include "analysis/textunits.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Words of one role. `|` parts values counted from 1, `/` parts words of the same value, `-` leaves a value out. Words
// of several tokens have blanks between them; ⁄ is a slash of the text.
struct WordLine
{
    DateRole role;
    QStringView words;
};

using enum DateRole;

constexpr std::array english{
    WordLine{Month, u"january|february|march|april|may|june|july|august|september|october|november|december"},
    WordLine{MonthShort, u"jan|feb|mar|apr|-|jun|jul|aug|sept/sep|oct|nov|dec"},
    WordLine{CommonMonth, u"-|-|march|-|may|-|-|august"},
    WordLine{Weekday, u"monday|tuesday|wednesday|thursday|friday|saturday|sunday"},
    WordLine{Season, u"spring|summer|autumn/fall|winter"},
    WordLine{Ordinal, u"first|second|third|fourth"},
    WordLine{Cardinal, u"one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"},
    WordLine{DaySuffix, u"st/nd/rd/th"},
    WordLine{Filler, u"the/of/month/year/month of/year of/day of"},
    WordLine{Joiner, u"of/of the"},
    WordLine{MonthCue, u"in/during/throughout/this/last/next/since/until/till/early/mid/late/end of/month of"},
    WordLine{YearCue,
        u"in/during/throughout/year/of/from/since/until/by/after/before/to/through/circa/late/early/for/either"},
    WordLine{Counted,
        u"people/persons/users/euros/euro/dollars/pounds/percent/million/billion/thousand/hundred/km/kilometres/"
        u"kilometers/miles/metres/meters/employees/victims/files/computers/devices/servers/systems/cases/times/"
        u"pages/copies/documents/accounts/companies/organisations/organizations/km/kg/mw/gb/mb/tb/votes/seats/"
        u"customers/records/emails/points/homes/words/troops/soldiers/members/residents/households"},
    WordLine{NoYear, u"more than/less than/fewer than/over/nearly/almost/at least/some/exactly/only"},
    WordLine{Since, u"since/ever since/starting in/starting from/as of/as from"},
    WordLine{Until, u"until/till/up to/up until/through to/no later than/not later than/no later than on"},
    WordLine{Before, u"before/prior to/by/ahead of"},
    WordLine{About, u"around/about/circa/approximately/roughly/c/ca"},
    WordLine{Early, u"early/early in/beginning of/start of/early on in"},
    WordLine{Mid, u"mid/middle of/halfway through"},
    WordLine{Late, u"late/late in/end of/towards the end of"},
    WordLine{Between, u"between"},
    WordLine{From, u"from"},
    WordLine{To, u"to/until/till/through/up to"},
    WordLine{And, u"and"},
    WordLine{Or, u"or"},
    WordLine{Last, u"last/past/previous"},
    WordLine{Next, u"next/coming/upcoming"},
    WordLine{This, u"this/the current"},
    WordLine{Quarter, u"quarter/q"},
    WordLine{HalfOf, u"half"},
    WordLine{DecadeSuffix, u"s/' s"},
    WordLine{DecadeName, u"-|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"},
    WordLine{Deictic, u"the day before yesterday|yesterday|today|tomorrow|the day after tomorrow"},
    WordLine{DayUnit, u"day|days"},
    WordLine{WeekUnit, u"week|weeks"},
    WordLine{MonthUnit, u"month|months"},
    WordLine{YearUnit, u"year|years"},
    WordLine{Ago, u"ago"},
    WordLine{Earlier, u"earlier"},
    WordLine{Later, u"later"},
    WordLine{NextDay, u"the next day/the following day/the day after|the day before/the previous day"},
    WordLine{TodayPart, u"this morning|this afternoon|this evening|tonight|last night"},
    WordLine{PartOfDay, u"morning|afternoon|evening|night"},
    WordLine{LooksBack, u"back/dating back/dates back/goes back/going back/traced back"},
    WordLine{Half, u"h"},
    WordLine{DayCue, u"on"},
    WordLine{Every, u"every/each"},
    WordLine{Clock, u"hours/hour/am/pm"},
    WordLine{After, u"after/later than"},
    WordLine{Onward, u"onwards/onward/forward/forwards"},
    WordLine{OnwardAtPause, u"on"},
    WordLine{DecadeUnit, u"decade|decades"},
};

constexpr std::array french{
    WordLine{Month,
        u"janvier|février/fevrier|mars|avril|mai|juin|juillet|août/aout|septembre|octobre|novembre|décembre/decembre"},
    WordLine{MonthShort, u"janv/jan|févr/fév/fevr|-|avr|-|-|juil/juill|-|sept/sep|oct|nov|déc/dec"},
    WordLine{CommonMonth, u"-|-|mars"},
    WordLine{Weekday, u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"},
    WordLine{Season, u"printemps|été|automne|hiver"},
    WordLine{Ordinal, u"premier/première|deuxième/second/seconde|troisième|quatrième"},
    WordLine{Cardinal, u"un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"},
    WordLine{DaySuffix, u"er/ère/re/e/ème/eme/ième/nd/nde"},
    WordLine{Filler,
        u"le/la/l'/les/de/d'/du/des/mois/année/an/mois de/mois d'/le mois de/le mois d'/du mois de/du mois d'/"
        u"l' année/l' an/de l' année/de l' an/la journée du/année/les années"},
    WordLine{Joiner, u"de/d'/de l' année/de l' an/du mois de/du mois d'"},
    WordLine{MonthCue,
        u"en/dès/depuis/courant/mois de/mois d'/début/fin/mi/mi -/jusqu' en/durant/pendant/de ce mois de/ce mois de"},
    WordLine{YearCue,
        u"en/an/année/l' année/l' an/courant/à/de/d'/depuis/dès/pour/après/avant/fin/début/durant/pendant/mi/mi -/"
        u"jusqu' en/d' ici/vers/exercice/années"},
    WordLine{Counted,
        u"personnes/euros/euro/dollars/francs/habitants/km/kilomètres/mètres/victimes/fichiers/ordinateurs/serveurs/"
        u"appareils/systèmes/cas/fois/pages/exemplaires/documents/comptes/entreprises/organisations/clients/"
        u"utilisateurs/employés/salariés/agents/postes/emplois/tonnes/kg/mw/go/mo/to/voix/sièges/milliards/millions/"
        u"places/logements/ménages/citoyens/soldats/membres/signatures/mots/points/heures/minutes/courriels/mails"},
    WordLine{NoYear, u"plus de/plus d'/moins de/moins d'/près de/quelque/quelques/au moins/presque/à peine"},
    WordLine{Since,
        u"depuis/dès/à partir de/à partir d'/à partir du/à compter de/à compter du/à compter d'/depuis au moins"},
    WordLine{Until, u"jusqu' en/jusqu' au/jusqu' à/jusqu' à la/jusqu' à l'/jusqu' aux/jusque"},
    WordLine{Before, u"avant/d' ici/d' ici à/d' ici au/d' ici le/au plus tard/au plus tard le/au plus tard en"},
    WordLine{About,
        u"vers/autour de/autour du/aux alentours de/aux alentours du/aux environs de/aux environs du/environ/circa"},
    WordLine{Early, u"début/debut/commencement/tout début"},
    WordLine{Mid, u"mi/milieu/courant"},
    WordLine{Late, u"fin/toute fin"},
    WordLine{Between, u"entre"},
    WordLine{From, u"de/du/d'/depuis/à partir du/à partir de"},
    WordLine{To, u"à/au/à l'/à la/jusqu' à/jusqu' au/jusqu' en/jusqu' à la"},
    WordLine{And, u"et/et en/et de/et d'"},
    WordLine{Or, u"ou/ou en/ou de"},
    WordLine{Last, u"dernier/dernière/derniers/dernières"},
    WordLine{Next, u"prochain/prochaine/prochains/prochaines"},
    WordLine{This, u"ce/cet/cette"},
    WordLine{Past, u"dernier/dernière/passé/passée/écoulé/écoulée"},
    WordLine{Coming, u"prochain/prochaine"},
    WordLine{Quarter, u"trimestre/t"},
    WordLine{Half, u"semestre/s"},
    WordLine{HalfOf, u"moitié"},
    WordLine{Decade, u"années/les années"},
    WordLine{DecadeName,
        u"-|vingt|trente|quarante|cinquante|soixante|soixante - dix|quatre - vingt/quatre - vingts|"
        u"quatre - vingt - dix"},
    WordLine{Deictic, u"avant - hier|hier|aujourd' hui|demain|après - demain"},
    WordLine{DayUnit, u"jour/journée|jours"},
    WordLine{WeekUnit, u"semaine|semaines"},
    WordLine{MonthUnit, u"mois"},
    WordLine{YearUnit, u"an/année|ans/années"},
    WordLine{AgoBefore, u"il y a/voici/voilà"},
    WordLine{Earlier, u"plus tôt/auparavant"},
    WordLine{Later, u"plus tard"},
    WordLine{NextDay, u"le lendemain|la veille"},
    WordLine{TodayPart, u"ce matin|cet après - midi|ce soir|cette nuit"},
    WordLine{PartOfDay, u"matin/matinée|après - midi|soir/soirée|nuit"},
    WordLine{LooksBack, u"remonte/remontent/remontant/remontait/remontaient"},
    WordLine{DayCue, u"le/du/au/dès le/depuis le/jusqu' au/avant le"},
    WordLine{Every, u"chaque/tous les"},
    WordLine{Clock, u"heures/heure/h"},
    WordLine{After, u"après/postérieur à/postérieure à/postérieurs à/postérieures à"},
    WordLine{SinceCount,
        u"depuis/depuis plus de/depuis plus d'/depuis près de/depuis près d'/depuis environ/depuis au moins/depuis "
        u"quelque"},
    WordLine{DecadeUnit, u"décennie|décennies"},
};

constexpr std::array dutch{
    WordLine{Month, u"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
    WordLine{MonthShort, u"jan|feb/febr|mrt|apr|-|jun|jul|aug|sept/sep|okt|nov|dec"},
    WordLine{Weekday, u"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"},
    WordLine{Season, u"lente/voorjaar|zomer|herfst/najaar|winter"},
    WordLine{Ordinal, u"eerste|tweede|derde|vierde"},
    WordLine{Cardinal, u"een/één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"},
    WordLine{DaySuffix, u"e/de/ste"},
    WordLine{Filler,
        u"de/het/van/van de/van het/maand/jaar/de maand/het jaar/van het jaar/van de maand/"
        u"' t jaar/in/in de maand/in het jaar"},
    WordLine{Joiner, u"van/van het jaar/van de/in"},
    WordLine{MonthCue, u"in/sinds/sedert/vanaf/begin/eind/medio/half/maand/tot/tijdens/mid"},
    WordLine{YearCue,
        u"in/jaar/anno/van/uit/sinds/sedert/vanaf/tot/na/voor/rond/eind/begin/medio/omstreeks/tijdens/"
        u"over/per/half/mid"},
    WordLine{Counted,
        u"mensen/personen/euro/euros/dollar/dollars/km/kilometer/meter/slachtoffers/bestanden/computers/toestellen/"
        u"servers/systemen/gevallen/keer/bladzijden/exemplaren/documenten/accounts/bedrijven/organisaties/klanten/"
        u"gebruikers/werknemers/medewerkers/inwoners/ambtenaren/plaatsen/banen/ton/kg/mw/gb/mb/tb/stemmen/zetels/"
        u"miljoen/miljard/duizend/punten/uur/uren/woningen/soldaten/leden/woorden/mails/burgers"},
    WordLine{NoYear,
        u"meer dan/minder dan/ruim/bijna/zowat/zo ' n/minstens/hooguit/liefst/amper/in totaal/"
        u"tot wel"},
    WordLine{Since, u"sinds/sedert/vanaf/met ingang van/al van in"},
    WordLine{Until, u"tot/tot en met/t ⁄ m/tot aan/tot in"},
    WordLine{Before,
        u"vóór/tegen/uiterlijk/uiterlijk op/uiterlijk in/ten laatste/ten laatste op/voorafgaand aan/nog voor/al "
        u"voor/reeds voor/"
        u"lang voor/kort voor/vlak voor/ver voor/net voor/van voor"},
    WordLine{BeforeDay, u"voor"},
    WordLine{About, u"rond/omstreeks/ongeveer/circa/ca/om en bij"},
    WordLine{Early, u"begin/begin van/vroeg in/aanvang"},
    WordLine{Mid, u"medio/midden/half/mid/halverwege/midden van/midden in"},
    WordLine{Late, u"eind/einde/eind van/einde van/laat in"},
    WordLine{Between, u"tussen"},
    WordLine{From, u"van/vanaf"},
    WordLine{To, u"tot/tot en met/t ⁄ m/tot aan/op"},
    WordLine{And, u"en"},
    WordLine{Or, u"of"},
    WordLine{Last, u"vorig/vorige/afgelopen/voorbije/laatste/verleden"},
    WordLine{Next, u"volgend/volgende/komend/komende/aanstaande"},
    WordLine{This, u"dit/deze"},
    WordLine{Past, u"jongstleden/jl/laatstleden/ll"},
    WordLine{Coming, u"aanstaande"},
    WordLine{Quarter, u"kwartaal/q/k/trimester"},
    WordLine{Half, u"semester/h"},
    WordLine{HalfOf, u"helft/jaarhelft"},
    WordLine{Decade, u"jaren/de jaren"},
    WordLine{DecadeName, u"-|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"},
    WordLine{Deictic, u"eergisteren|gisteren|vandaag|morgen|overmorgen"},
    WordLine{DayUnit, u"dag|dagen"},
    WordLine{WeekUnit, u"week|weken"},
    WordLine{MonthUnit, u"maand|maanden"},
    WordLine{YearUnit, u"jaar|jaren"},
    WordLine{Ago, u"geleden"},
    WordLine{Earlier, u"eerder/voordien"},
    WordLine{Later, u"later/nadien"},
    WordLine{NextDay,
        u"de volgende dag/de dag nadien/de dag erna/de dag erop/daags nadien/een dag later|"
        u"de dag voordien/de dag ervoor/de vorige dag/daags voordien"},
    WordLine{TodayPart,
        u"vanmorgen/vanochtend/deze morgen/deze ochtend|vanmiddag/deze middag/deze namiddag|vanavond/deze avond|"
        u"vannacht/deze nacht|afgelopen nacht/vorige nacht"},
    WordLine{PartOfDay, u"ochtend/voormiddag/morgen|middag/namiddag|avond|nacht"},
    WordLine{LooksBack, u"teruggaat/teruggaan/terugging/teruggingen/teruggaand/terug/teruggevoerd/teruggebracht"},
    WordLine{DayCue, u"op/van/tot/sinds/vanaf/voor/vóór"},
    WordLine{Every, u"elke/iedere"},
    WordLine{Clock, u"uur/u"},
    WordLine{After, u"na/later dan"},
    WordLine{Onward, u"af/af aan"},
    WordLine{SinceCount, u"sinds/sedert/al sinds/sinds ruim/sinds meer dan/sinds bijna/sinds ongeveer/sinds zowat"},
    WordLine{PastVerb,
        u"was/waren/had/hadden/werd/werden/kon/konden/bestond/bestonden/gold/golden/ging/gingen/kwam/kwamen/deed/deden/"
        u"zat/zaten/stond/stonden/lag/lagen/liep/liepen/bleef/bleven/zag/zagen/gaf/gaven/kreeg/kregen/hield/hielden/"
        u"moest/moesten/mocht/mochten/wilde/wilden/zou/wist/wisten/viel/vielen/vond/vonden/gebeurde/gebeurden/"
        u"gebruikte/gebruikten/werkte/werkten/leek/leken/sprak/spraken/schreef/schreven/nam/namen/begon/begonnen/"
        u"heette/kende/kenden/telde/telden/maakte/maakten/speelde/leverde/betaalde/betaalden"},
    WordLine{Allotted,
        u"euro/miljoen/miljard/begroting/begroot/budget/budgetten/gepland/geplande/voorzien/voorziene/uitgetrokken/"
        u"geraamd/raming/prognose/doel/doelstelling/doelstellingen/verwacht/verwachte/toegezegd/beloofd/aangekondigd/"
        u"subsidie/subsidies/plan/plannen"},
    WordLine{DecadeUnit, u"decennium|decennia"},
};

constexpr std::array italian{
    WordLine{Month, u"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"},
    WordLine{MonthShort, u"gen|feb/febbr|mar|apr|mag|giu|lug|ago|set/sett|ott|nov|dic"},
    WordLine{
        Weekday, u"lunedì/lunedi|martedì/martedi|mercoledì/mercoledi|giovedì/giovedi|venerdì/venerdi|sabato|domenica"},
    WordLine{Season, u"primavera|estate|autunno|inverno"},
    WordLine{Ordinal, u"primo/prima|secondo/seconda|terzo/terza|quarto/quarta"},
    WordLine{Cardinal, u"un/uno/una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici"},
    WordLine{Filler,
        u"il/lo/la/l'/i/gli/le/di/del/dello/dell'/della/degli/mese/anno/mese di/il mese di/del mese di/"
        u"l' anno/dell' anno/nel/di questo/un"},
    WordLine{Joiner, u"di/del/dell'/dell' anno/del mese di"},
    WordLine{MonthCue,
        u"a/ad/in/nel/nel mese di/mese di/da/dal/di/del/entro/inizio/fine/metà/fino a/fino ad/durante/scorso/prossimo"},
    WordLine{YearCue,
        u"nel/del/dal/al/il/anno/nell' anno/entro il/dopo il/prima del/inizio/fine/metà/di/a/verso il/"
        u"fino al/durante il/sin dal/per il/nell'/dell'/a inizio/a fine/e il"},
    WordLine{Counted,
        u"persone/euro/dollari/km/chilometri/metri/vittime/file/computer/server/dispositivi/sistemi/casi/volte/pagine/"
        u"copie/documenti/account/aziende/imprese/organizzazioni/clienti/utenti/dipendenti/abitanti/posti/tonnellate/"
        u"kg/mw/gb/mb/tb/voti/seggi/milioni/miliardi/mila/punti/ore/case/soldati/membri/parole/mail/email/cittadini"},
    WordLine{NoYear, u"più di/meno di/oltre/oltre i/quasi/almeno/appena/ben/solo"},
    WordLine{Since,
        u"dal/dall'/dalla/dallo/dagli/da/a partire da/a partire dal/a partire dall'/fin da/fin dal/fin dall'/"
        u"sin da/sin dal/sin dall'/a decorrere da/a decorrere dal/già dal/già da"},
    WordLine{Until,
        u"fino a/fino ad/fino al/fino all'/fino alla/sino a/sino al/sino ad/sino all'/entro/entro il/entro l'/"
        u"entro la/entro e non oltre il/entro e non oltre l'/al più tardi il/al più tardi entro il"},
    WordLine{Before, u"prima di/prima del/prima dell'/prima della"},
    WordLine{About,
        u"verso/verso il/verso l'/verso la/intorno a/intorno al/intorno all'/attorno a/attorno al/circa/"
        u"all' incirca nel"},
    WordLine{Early, u"inizio/inizi/inizio di/inizio del/inizio dell'/inizi di/inizi del/inizi dell'"},
    WordLine{Mid, u"metà/metà di/metà del"},
    WordLine{Late, u"fine/fine di/fine del/fine dell'"},
    WordLine{Between, u"tra/fra"},
    WordLine{From, u"da/dal/dall'/dallo/dalla"},
    WordLine{To, u"a/ad/al/all'/alla/fino a/fino al/fino ad/fino all'/sino al"},
    WordLine{And, u"e/ed"},
    WordLine{Or, u"o/oppure/o nel/o del"},
    WordLine{Last, u"scorso/scorsa/ultimo/ultima/scorsi/scorse"},
    WordLine{Next, u"prossimo/prossima/prossimi/prossime"},
    WordLine{This, u"questo/questa/quest'"},
    WordLine{Past, u"scorso/scorsa/passato/passata"},
    WordLine{Coming, u"prossimo/prossima/venturo"},
    WordLine{Quarter, u"trimestre"},
    WordLine{Half, u"semestre/s"},
    WordLine{HalfOf, u"metà"},
    WordLine{Decade, u"anni/gli anni"},
    WordLine{DecadeName, u"-|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta"},
    WordLine{Deictic, u"l' altro ieri/altro ieri|ieri|oggi|domani|dopodomani"},
    WordLine{DayUnit, u"giorno|giorni"},
    WordLine{WeekUnit, u"settimana|settimane"},
    WordLine{MonthUnit, u"mese|mesi"},
    WordLine{YearUnit, u"anno|anni"},
    WordLine{Ago, u"fa/or sono"},
    WordLine{Earlier, u"prima/addietro"},
    WordLine{Later, u"più tardi"},
    WordLine{NextDay,
        u"il giorno dopo/il giorno seguente/il giorno successivo/l' indomani|il giorno prima/il giorno precedente"},
    WordLine{TodayPart,
        u"stamattina/stamane/stamani/questa mattina|questo pomeriggio|stasera/questa sera|stanotte/questa notte|"
        u"scorsa notte/notte scorsa"},
    WordLine{PartOfDay, u"mattina/mattino|pomeriggio|sera|notte"},
    WordLine{LooksBack, u"risale/risalgono/risalente/risalenti/risaliva/risalivano"},
    WordLine{DayCue, u"il/dal/al/del/entro il"},
    WordLine{Every, u"ogni"},
    WordLine{Clock, u"ore/ora"},
    WordLine{After,
        u"dopo/dopo il/dopo l'/dopo la/successivo a/successivo al/successiva a/successiva al/successivi a/successivi "
        u"al"},
    WordLine{Onward, u"in poi/in avanti"},
    WordLine{SinceCount, u"da/da oltre/da più di/da circa/da quasi/da almeno/già da/ormai da"},
    WordLine{DecadeUnit, u"decennio|decenni"},
};

constexpr std::array german{
    WordLine{Month,
        u"januar/jänner|februar/feber|märz/maerz|april|mai|juni|juli|august|september|oktober|november|dezember"},
    WordLine{MonthShort, u"jan/jän|feb/febr|mär/mrz|apr|-|jun|jul|aug|sept/sep|okt|nov|dez"},
    WordLine{CommonMonth, u"-|-|-|-|-|-|-|august"},
    WordLine{Weekday, u"montag/montags|dienstag|mittwoch|donnerstag|freitag|samstag/sonnabend|sonntag"},
    WordLine{Season, u"frühling/frühjahr|sommer|herbst/spätherbst|winter"},
    WordLine{Ordinal,
        u"erste/erster/erstes/ersten|zweite/zweiter/zweites/zweiten|dritte/drittes/dritten|"
        u"vierte/viertes/vierten"},
    WordLine{Cardinal, u"ein/eine/einem/einer/einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"},
    WordLine{DaySuffix, u"te/ten/ter"},
    WordLine{Filler,
        u"der/die/das/dem/den/des/im/monat/monats/jahr/jahre/jahres/vom/von/des jahres/des monats/dem jahr/"
        u"im jahr/im jahre/dem monat"},
    WordLine{Joiner, u"des jahres/im jahr/im jahre/des"},
    WordLine{MonthCue,
        u"im/seit/ab/bis/anfang/mitte/ende/vom/zum/monat/im monat/diesen/diesem/letzten/vergangenen/"
        u"kommenden/nächsten"},
    WordLine{
        YearCue, u"jahr/jahre/jahres/im jahr/im jahre/seit/ab/bis/von/anfang/mitte/ende/vor/nach/um/aus/in/anno/für"},
    WordLine{Counted,
        u"menschen/personen/euro/dollar/km/kilometer/meter/opfer/dateien/computer/geräte/server/systeme/fälle/mal/"
        u"seiten/"
        u"exemplare/dokumente/konten/unternehmen/organisationen/kunden/nutzer/mitarbeiter/einwohner/plätze/stellen/"
        u"tonnen/kg/mw/gb/mb/tb/stimmen/sitze/millionen/milliarden/tausend/punkte/stunden/wohnungen/soldaten/prozent"},
    WordLine{NoYear, u"mehr als/weniger als/über/fast/knapp/mindestens/höchstens/insgesamt/bis zu"},
    WordLine{Since, u"seit/ab/seit dem/ab dem/beginnend/seit der"},
    WordLine{Until, u"bis/bis zum/bis zur/bis in den/bis in das"},
    WordLine{Before, u"vor/vor dem/spätestens/spätestens am/spätestens im/noch vor"},
    WordLine{About, u"um/um den/gegen/etwa/circa/ca/ungefähr/rund um/rund um den"},
    WordLine{Early, u"anfang/beginn/zu beginn/beginn des/anfang des"},
    WordLine{Mid, u"mitte/mitte des"},
    WordLine{Late, u"ende/ende des"},
    WordLine{Between, u"zwischen"},
    WordLine{From, u"von/vom/von dem"},
    WordLine{To, u"bis/bis zum/bis zur/bis in den/bis in/auf"},
    WordLine{And, u"und/und dem/und im"},
    WordLine{Or, u"oder/oder im/oder am"},
    WordLine{Last,
        u"letzten/letzter/letztes/letzte/letztem/vergangenen/vergangene/vergangenes/vorigen/voriges/vorige/"
        u"vergangener/vergangenem"},
    WordLine{Next, u"nächsten/nächster/nächstes/nächste/nächstem/kommenden/kommende/kommendes/kommender"},
    WordLine{This, u"diesen/diesem/dieses/diese/dieser"},
    WordLine{Quarter, u"quartal/quartals/q"},
    WordLine{Half, u"halbjahr/halbjahres/semester"},
    WordLine{HalfOf, u"hälfte/jahreshälfte"},
    WordLine{DecadeSuffix, u"er jahre/er jahren/er - jahre/er - jahren/er"},
    WordLine{DecadeName,
        u"-|zwanziger jahre/zwanzigerjahre|dreißiger jahre|vierziger jahre|fünfziger jahre|"
        u"sechziger jahre|siebziger jahre|achtziger jahre|neunziger jahre/neunzigerjahre"},
    WordLine{Deictic, u"vorgestern|gestern|heute|morgen|übermorgen"},
    WordLine{DayUnit, u"tag|tage/tagen"},
    WordLine{WeekUnit, u"woche|wochen"},
    WordLine{MonthUnit, u"monat/monats|monate/monaten"},
    WordLine{YearUnit, u"jahr/jahres|jahre/jahren"},
    WordLine{AgoBefore, u"vor"},
    WordLine{Earlier, u"zuvor/früher"},
    WordLine{Later, u"später/danach/darauf"},
    WordLine{NextDay,
        u"am nächsten tag/am folgenden tag/am tag darauf/am tag danach/tags darauf|"
        u"am vortag/am tag zuvor/am tag davor/tags zuvor"},
    WordLine{TodayPart, u"-|-|-|-|letzte nacht/vergangene nacht"},
    WordLine{PartOfDay, u"morgen/früh/vormittag|nachmittag/mittag|abend|nacht"},
    WordLine{LooksBack, u"zurück/zurückreicht/zurückreichen/zurückreichend/zurückgeht/zurückgehen/zurückverfolgt"},
    WordLine{DayCue, u"am/vom/bis/zum/seit/ab/den/dem/der"},
    WordLine{Every, u"jeden/jede/jeder"},
    WordLine{Clock, u"uhr/stunden"},
    WordLine{After, u"nach/nach dem/später als"},
    WordLine{Onward, u"aufwärts"},
    WordLine{OnwardAtPause, u"an/ab"},
    WordLine{SinceCount, u"seit/schon seit/seit über/seit mehr als/seit fast/seit rund/seit etwa/seit gut/seit knapp"},
    WordLine{DecadeUnit, u"jahrzehnt/jahrzehnts|jahrzehnte/jahrzehnten"},
};

std::span<const WordLine> linesOf(const QString &language)
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

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

// European, Arabic, Persian and full-width figures.
bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'٠' && c <= u'٩') || (c >= u'۰' && c <= u'۹')
        || (c >= u'０' && c <= u'９');
}

// Behind a figure, what it counts: year, month or day in Chinese, Japanese and Korean.
bool isCalendarSign(QChar c)
{
    return u"年月日号號년월일"_s.contains(c);
}

} // namespace

// Cuts a text without regard to what its words mean.
class DateLexer
{
public:
    DateLexer(QStringView text, const DateWords &words, std::vector<DateToken> &tokens)
        : m_text(text)
        , m_words(words)
        , m_elides(words.m_language == "fr"_L1 || words.m_language == "it"_L1)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        constexpr qsizetype unitsOfToken = 5; // fewer in none of the languages
        m_tokens.reserve(static_cast<size_t>(m_text.size() / unitsOfToken));
        while (m_at < m_text.size()) {
            if (m_units.isSpace(m_text[m_at]))
                skipSpace();
            else
                addToken();
        }
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_units.isSpace(m_text[m_at])) {
            m_newLine |= m_text[m_at] == u'\n';
            ++m_at;
        }
        m_glued = false;
    }

    void addToken()
    {
        if (!m_glued || (m_at > 0 && partsAddresses(m_text[m_at - 1])))
            m_opaque = isAddress();
        DateToken token;
        token.start = m_at;
        token.glued = m_glued;
        token.opaque = m_opaque;
        token.opens = opensSentence();
        read(token);
        token.end = m_at;
        m_tokens.push_back(token);
        m_glued = true;
        m_newLine = false;
    }

    // A line break opens a sentence too, since headings and list items end without a full stop; but not in the middle
    // of one that goes on in small letters.
    bool opensSentence() const { return m_tokens.empty() || m_newLine || m_tokens.back().isOneOf(u".!?:…“”\"«»(–—•"); }

    void read(DateToken &token)
    {
        const QChar c = m_text[m_at];
        if (isDigit(c))
            readNumber(token);
        else if (m_units.isOfLetters(c))
            readWord(token);
        else
            readSign(token);
    }

    void readNumber(DateToken &token)
    {
        constexpr int largest = 99'999'999;
        token.kind = DateToken::Number;
        token.number = 0;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            token.number = std::min(largest, token.number * 10 + m_text[m_at++].digitValue());
    }

    void readWord(DateToken &token)
    {
        constexpr char16_t dottedCapital = 0x130; // its small letter has two units
        token.kind = DateToken::Word;
        token.capital = m_units.isUpper(m_text[m_at]);
        token.first = m_units.toLower(m_text[m_at]);
        token.runsOn = m_units.runsOn(m_text[m_at]);
        if (token.runsOn && isCalendarSign(m_text[m_at]) && !m_tokens.empty()
            && m_tokens.back().kind == DateToken::Number) {
            ++m_at;
            return;
        }
        WordHash hash;
        bool known = true;
        for (; m_at < m_text.size() && m_units.isOfLetters(m_text[m_at]); ++m_at) {
            const QChar c = m_text[m_at];
            if (token.runsOn != m_units.runsOn(c) && !c.isMark())
                break;
            known = known && c.unicode() != dottedCapital;
            if (c.unicode() != QChar::SoftHyphen)
                hash.add(m_units.toLower(c));
        }
        token.elided = m_elides && m_at + 1 < m_text.size() && isApostrophe(m_text[m_at])
            && m_units.isLetterOrNumber(m_text[m_at + 1]);
        if (token.elided) {
            hash.add(u'\'');
            ++m_at;
        }
        token.word = known ? m_words.find(hash.value()) : 0;
    }

    void readSign(DateToken &token)
    {
        const QChar c = m_text[m_at++];
        token.first = isApostrophe(c) ? u'\'' : c.unicode();
        WordHash hash;
        hash.add(token.first);
        token.word = m_words.find(hash.value());
    }

    // Blanks; and in scripts without blanks their letters and marks.
    bool partsAddresses(QChar c) const
    {
        const bool wideMark = (c >= u'\u3000' && c <= u'\u303f') || (c >= u'\uff00' && c <= u'\uff20');
        return m_units.isSpace(c) || m_units.runsOn(c) || wideMark;
    }

    // Whether what stands between this blank and the next is one.
    bool isAddress() const
    {
        bool address =
            m_units.toLower(m_text[m_at]) == u'w' && m_text.sliced(m_at).startsWith("www."_L1, Qt::CaseInsensitive);
        for (qsizetype at = m_at; !address && at < m_text.size() && !partsAddresses(m_text[at]); ++at) {
            const QChar c = m_text[at];
            address = c == u'@' || (c == u':' && m_text.sliced(at).startsWith("://"_L1));
        }
        return address;
    }

    QStringView m_text;
    const DateWords &m_words;
    bool m_elides;
    const TextUnits &m_units = TextUnits::instance();
    qsizetype m_at = 0;
    bool m_glued = false;
    bool m_newLine = false;
    bool m_opaque = false;
    std::vector<DateToken> &m_tokens;
};

const DateSense *DateToken::sense(DateRole role) const
{
    for (const DateSense &sense : senses) {
        if (sense.role == role)
            return &sense;
    }
    return nullptr;
}

const DateWords &DateWords::of(const QString &language)
{
    static const std::array<DateWords, 6> all{DateWords(u"en"_s), DateWords(u"fr"_s), DateWords(u"nl"_s),
        DateWords(u"it"_s), DateWords(u"de"_s), DateWords(QString())};
    const QString code = language.first(std::min<qsizetype>(2, language.size())).toLower();
    const auto found = std::ranges::find(all, code, &DateWords::m_language);
    return found == all.end() ? all.back() : *found;
}

DateWords::DateWords(const QString &language) : m_language(language), m_words(1)
{
    for (const WordLine &line : linesOf(language)) {
        int value = 0;
        for (const QStringView alternatives : line.words.split(u'|')) {
            ++value;
            for (const QStringView word : alternatives.split(u'/'))
                add(line.role, value, word.toString());
        }
    }
    m_the = numberOf(u"the"_s);
    for (WordEntries &word : m_words) {
        std::ranges::stable_sort(word.entries, std::ranges::greater(), &Entry::length);
        for (const Entry &entry : word.entries) {
            word.goesOn |= entry.length() > 1;
            if (entry.length() == 1
                && std::ranges::find(word.senses, entry.role, &DateSense::role) == word.senses.end())
                word.senses.push_back({entry.role, entry.value, 1});
        }
    }
    addCompounds();
    fillSlots();
}

quint16 DateWords::numberOf(const QString &word)
{
    const auto known = std::ranges::find(m_words, word, &WordEntries::word);
    if (known != m_words.end())
        return static_cast<quint16>(known - m_words.begin());
    m_words.push_back({word, {}, {}, false});
    return static_cast<quint16>(m_words.size() - 1);
}

void DateWords::add(DateRole role, int value, const QString &text)
{
    if (text == "-"_L1)
        return;
    Entry entry{{}, role, value};
    quint16 first = 0;
    for (QString &word : text.split(u' ')) {
        const quint16 number = numberOf(word.replace(u'⁄', u'/'));
        if (first == 0)
            first = number;
        else
            entry.others.push_back(number);
    }
    m_words[first].entries.push_back(std::move(entry));
}

// Dutch and German write the part of the day behind the weekday: dinsdagavond, Dienstagabend.
void DateWords::addCompounds()
{
    const QString ending = m_language == "nl"_L1 ? u"dag"_s : (m_language == "de"_L1 ? u"tag"_s : QString());
    const auto sense = [](const WordEntries &word, DateRole role) {
        const auto found = std::ranges::find(word.senses, role, &DateSense::role);
        return found == word.senses.end() ? 0 : found->value;
    };
    const std::vector<WordEntries> words = ending.isEmpty() ? std::vector<WordEntries>() : m_words;
    for (const WordEntries &day : words) {
        if (sense(day, Weekday) == 0 || !day.word.endsWith(ending))
            continue;
        for (const WordEntries &part : words) {
            if (sense(part, PartOfDay) == 0)
                continue;
            WordEntries &compound = m_words[numberOf(day.word + part.word)];
            if (compound.entries.empty())
                compound.senses = {{Weekday, sense(day, Weekday), 1}, {PartOfDay, sense(part, PartOfDay), 0}};
        }
    }
}

void DateWords::fillSlots()
{
    size_t size = 64;
    while (size < m_words.size() * 4)
        size *= 2;
    m_slots.resize(size);
    for (size_t number = 1; number < m_words.size(); ++number) {
        const quint64 hash = WordHash::of(m_words[number].word);
        size_t at = hash & (size - 1);
        while (m_slots[at].word != 0)
            at = (at + 1) & (size - 1);
        m_slots[at] = {hash, static_cast<quint16>(number)};
    }
}

quint16 DateWords::find(quint64 hash) const
{
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].word != 0 && m_slots[at].hash != hash)
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at].word;
}

DateTokens DateWords::tokens(const QString &text) const
{
    DateTokens tokens;
    DateLexer(text, *this, tokens.list).run();
    for (size_t i = 0; i < tokens.list.size(); ++i) {
        if (tokens.list[i].word != 0)
            addSenses(tokens, i);
    }
    return tokens;
}

// The longest entry of each role only: "à partir de" hides nothing but "à".
void DateWords::addSenses(DateTokens &tokens, size_t at) const
{
    DateToken &token = tokens.list[at];
    const WordEntries &word = m_words[token.word];
    token.senses = word.senses;
    const auto follows = [&](const Entry &entry) {
        if (at + entry.others.size() >= tokens.list.size())
            return false;
        for (size_t i = 0; i < entry.others.size(); ++i) {
            if (tokens.list[at + 1 + i].word != entry.others[i])
                return false;
        }
        return true;
    };
    const bool goesOn = word.goesOn
        && std::ranges::any_of(word.entries, [&](const Entry &entry) { return entry.length() > 1 && follows(entry); });
    if (!goesOn)
        return;
    std::vector<DateSense> senses;
    for (const Entry &entry : word.entries) {
        if (std::ranges::find(senses, entry.role, &DateSense::role) == senses.end() && follows(entry))
            senses.push_back({entry.role, entry.value, entry.length()});
    }
    token.senses = tokens.senses.emplace_back(std::move(senses));
}

} // namespace dossier
