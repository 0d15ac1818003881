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
    DateWordLine{Ordinal, u"first|second|third|fourth"},
    DateWordLine{Cardinal, u"one/a/an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"},
    DateWordLine{DaySuffix, u"st/nd/rd/th"},
    DateWordLine{Filler, u"the/of/month/year/month of/year of/day of"},
    DateWordLine{Joiner, u"of/of the"},
    DateWordLine{MonthCue, u"in/during/throughout/this/last/next/since/until/till/early/mid/late/end of/month of"},
    DateWordLine{YearCue,
        u"in/during/throughout/year/of/from/since/until/by/after/before/to/through/circa/late/early/for/either"},
    DateWordLine{Counted,
        u"people/persons/users/euros/euro/dollars/pounds/percent/million/billion/thousand/hundred/km/kilometres/"
        u"kilometers/miles/metres/meters/employees/victims/files/computers/devices/servers/systems/cases/times/"
        u"pages/copies/documents/accounts/companies/organisations/organizations/km/kg/mw/gb/mb/tb/votes/seats/"
        u"customers/records/emails/points/homes/words/troops/soldiers/members/residents/households"},
    DateWordLine{NoYear, u"more than/less than/fewer than/over/nearly/almost/at least/some/exactly/only"},
    DateWordLine{Since, u"since/ever since/starting in/starting from/as of/as from"},
    DateWordLine{Until, u"until/till/up to/up until/through to/no later than/not later than/no later than on"},
    DateWordLine{Before, u"before/prior to/by/ahead of"},
    DateWordLine{About, u"around/about/circa/approximately/roughly/c/ca"},
    DateWordLine{Early, u"early/early in/beginning of/start of/early on in"},
    DateWordLine{Mid, u"mid/middle of/halfway through"},
    DateWordLine{Late, u"late/late in/end of/towards the end of"},
    DateWordLine{Between, u"between"},
    DateWordLine{From, u"from"},
    DateWordLine{To, u"to/until/till/through/up to"},
    DateWordLine{And, u"and"},
    DateWordLine{Or, u"or"},
    DateWordLine{Last, u"last/past/previous"},
    DateWordLine{Next, u"next/coming/upcoming"},
    DateWordLine{This, u"this/the current"},
    DateWordLine{Quarter, u"quarter/q"},
    DateWordLine{HalfOf, u"half"},
    DateWordLine{DecadeSuffix, u"s/' s"},
    DateWordLine{DecadeName, u"-|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"},
    DateWordLine{Deictic, u"the day before yesterday|yesterday|today|tomorrow|the day after tomorrow"},
    DateWordLine{DayUnit, u"day|days"},
    DateWordLine{WeekUnit, u"week|weeks"},
    DateWordLine{MonthUnit, u"month|months"},
    DateWordLine{YearUnit, u"year|years"},
    DateWordLine{Ago, u"ago"},
    DateWordLine{Earlier, u"earlier"},
    DateWordLine{Later, u"later"},
    DateWordLine{NextDay, u"the next day/the following day/the day after|the day before/the previous day"},
    DateWordLine{TodayPart, u"this morning|this afternoon|this evening|tonight|last night"},
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
};

constexpr std::array french{
    DateWordLine{Month,
        u"janvier|février/fevrier|mars|avril|mai|juin|juillet|août/aout|septembre|octobre|novembre|décembre/decembre"},
    DateWordLine{MonthShort, u"janv/jan|févr/fév/fevr|-|avr|-|-|juil/juill|-|sept/sep|oct|nov|déc/dec"},
    DateWordLine{CommonMonth, u"-|-|mars"},
    DateWordLine{Weekday, u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"},
    DateWordLine{Season, u"printemps|été|automne|hiver"},
    DateWordLine{Ordinal, u"premier/première|deuxième/second/seconde|troisième|quatrième"},
    DateWordLine{Cardinal, u"un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"},
    DateWordLine{DaySuffix, u"er/ère/re/e/ème/eme/ième/nd/nde"},
    DateWordLine{Filler,
        u"le/la/l'/les/de/d'/du/des/mois/année/an/mois de/mois d'/le mois de/le mois d'/du mois de/du mois d'/"
        u"l' année/l' an/de l' année/de l' an/la journée du/année/les années"},
    DateWordLine{Joiner, u"de/d'/de l' année/de l' an/du mois de/du mois d'"},
    DateWordLine{MonthCue,
        u"en/dès/depuis/courant/mois de/mois d'/début/fin/mi/mi -/jusqu' en/durant/pendant/de ce mois de/ce mois de"},
    DateWordLine{YearCue,
        u"en/an/année/l' année/l' an/courant/à/de/d'/depuis/dès/pour/après/avant/fin/début/durant/pendant/mi/mi -/"
        u"jusqu' en/d' ici/vers/exercice/années"},
    DateWordLine{Counted,
        u"personnes/euros/euro/dollars/francs/habitants/km/kilomètres/mètres/victimes/fichiers/ordinateurs/serveurs/"
        u"appareils/systèmes/cas/fois/pages/exemplaires/documents/comptes/entreprises/organisations/clients/"
        u"utilisateurs/employés/salariés/agents/postes/emplois/tonnes/kg/mw/go/mo/to/voix/sièges/milliards/millions/"
        u"places/logements/ménages/citoyens/soldats/membres/signatures/mots/points/heures/minutes/courriels/mails"},
    DateWordLine{NoYear, u"plus de/plus d'/moins de/moins d'/près de/quelque/quelques/au moins/presque/à peine"},
    DateWordLine{Since,
        u"depuis/dès/à partir de/à partir d'/à partir du/à compter de/à compter du/à compter d'/depuis au moins"},
    DateWordLine{Until, u"jusqu' en/jusqu' au/jusqu' à/jusqu' à la/jusqu' à l'/jusqu' aux/jusque"},
    DateWordLine{Before, u"avant/d' ici/d' ici à/d' ici au/d' ici le/au plus tard/au plus tard le/au plus tard en"},
    DateWordLine{About,
        u"vers/autour de/autour du/aux alentours de/aux alentours du/aux environs de/aux environs du/environ/circa"},
    DateWordLine{Early, u"début/debut/commencement/tout début"},
    DateWordLine{Mid, u"mi/milieu/courant"},
    DateWordLine{Late, u"fin/toute fin"},
    DateWordLine{Between, u"entre"},
    DateWordLine{From, u"de/du/d'/depuis/à partir du/à partir de"},
    DateWordLine{To, u"à/au/à l'/à la/jusqu' à/jusqu' au/jusqu' en/jusqu' à la"},
    DateWordLine{And, u"et/et en/et de/et d'"},
    DateWordLine{Or, u"ou/ou en/ou de"},
    DateWordLine{Last, u"dernier/dernière/derniers/dernières"},
    DateWordLine{Next, u"prochain/prochaine/prochains/prochaines"},
    DateWordLine{This, u"ce/cet/cette"},
    DateWordLine{Past, u"dernier/dernière/passé/passée/écoulé/écoulée"},
    DateWordLine{Coming, u"prochain/prochaine"},
    DateWordLine{Quarter, u"trimestre/t"},
    DateWordLine{Half, u"semestre/s"},
    DateWordLine{HalfOf, u"moitié"},
    DateWordLine{Decade, u"années/les années"},
    DateWordLine{DecadeName,
        u"-|vingt|trente|quarante|cinquante|soixante|soixante - dix|quatre - vingt/quatre - vingts|"
        u"quatre - vingt - dix"},
    DateWordLine{Deictic, u"avant - hier|hier|aujourd' hui|demain|après - demain"},
    DateWordLine{DayUnit, u"jour/journée|jours"},
    DateWordLine{WeekUnit, u"semaine|semaines"},
    DateWordLine{MonthUnit, u"mois"},
    DateWordLine{YearUnit, u"an/année|ans/années"},
    DateWordLine{AgoBefore, u"il y a/voici/voilà"},
    DateWordLine{Earlier, u"plus tôt/auparavant"},
    DateWordLine{Later, u"plus tard"},
    DateWordLine{NextDay, u"le lendemain|la veille"},
    DateWordLine{TodayPart, u"ce matin|cet après - midi|ce soir|cette nuit"},
    DateWordLine{PartOfDay, u"matin/matinée|après - midi|soir/soirée|nuit"},
    DateWordLine{LooksBack, u"remonte/remontent/remontant/remontait/remontaient"},
    DateWordLine{DayCue, u"le/du/au/dès le/depuis le/jusqu' au/avant le"},
    DateWordLine{Every, u"chaque/tous les"},
    DateWordLine{Clock, u"heures/heure/h"},
    DateWordLine{After, u"après/postérieur à/postérieure à/postérieurs à/postérieures à"},
    DateWordLine{SinceCount,
        u"depuis/depuis plus de/depuis plus d'/depuis près de/depuis près d'/depuis environ/depuis au moins/depuis "
        u"quelque"},
    DateWordLine{DecadeUnit, u"décennie|décennies"},
};

constexpr std::array dutch{
    DateWordLine{Month, u"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"},
    DateWordLine{MonthShort, u"jan|feb/febr|mrt|apr|-|jun|jul|aug|sept/sep|okt|nov|dec"},
    DateWordLine{Weekday, u"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"},
    DateWordLine{Season, u"lente/voorjaar|zomer|herfst/najaar|winter"},
    DateWordLine{Ordinal, u"eerste|tweede|derde|vierde"},
    DateWordLine{Cardinal, u"een/één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"},
    DateWordLine{DaySuffix, u"e/de/ste"},
    DateWordLine{Filler,
        u"de/het/van/van de/van het/maand/jaar/de maand/het jaar/van het jaar/van de maand/"
        u"' t jaar/in/in de maand/in het jaar"},
    DateWordLine{Joiner, u"van/van het jaar/van de/in"},
    DateWordLine{MonthCue, u"in/sinds/sedert/vanaf/begin/eind/medio/half/maand/tot/tijdens/mid"},
    DateWordLine{YearCue,
        u"in/jaar/anno/van/uit/sinds/sedert/vanaf/tot/na/voor/rond/eind/begin/medio/omstreeks/tijdens/"
        u"over/per/half/mid"},
    DateWordLine{Counted,
        u"mensen/personen/euro/euros/dollar/dollars/km/kilometer/meter/slachtoffers/bestanden/computers/toestellen/"
        u"servers/systemen/gevallen/keer/bladzijden/exemplaren/documenten/accounts/bedrijven/organisaties/klanten/"
        u"gebruikers/werknemers/medewerkers/inwoners/ambtenaren/plaatsen/banen/ton/kg/mw/gb/mb/tb/stemmen/zetels/"
        u"miljoen/miljard/duizend/punten/uur/uren/woningen/soldaten/leden/woorden/mails/burgers"},
    DateWordLine{NoYear,
        u"meer dan/minder dan/ruim/bijna/zowat/zo ' n/minstens/hooguit/liefst/amper/in totaal/"
        u"tot wel"},
    DateWordLine{Since, u"sinds/sedert/vanaf/met ingang van/al van in"},
    DateWordLine{Until, u"tot/tot en met/t ⁄ m/tot aan/tot in"},
    DateWordLine{Before,
        u"vóór/tegen/uiterlijk/uiterlijk op/uiterlijk in/ten laatste/ten laatste op/voorafgaand aan/nog voor/al "
        u"voor/reeds voor/"
        u"lang voor/kort voor/vlak voor/ver voor/net voor/van voor"},
    DateWordLine{BeforeDay, u"voor"},
    DateWordLine{About, u"rond/omstreeks/ongeveer/circa/ca/om en bij"},
    DateWordLine{Early, u"begin/begin van/vroeg in/aanvang"},
    DateWordLine{Mid, u"medio/midden/half/mid/halverwege/midden van/midden in"},
    DateWordLine{Late, u"eind/einde/eind van/einde van/laat in"},
    DateWordLine{Between, u"tussen"},
    DateWordLine{From, u"van/vanaf"},
    DateWordLine{To, u"tot/tot en met/t ⁄ m/tot aan/op"},
    DateWordLine{And, u"en"},
    DateWordLine{Or, u"of"},
    DateWordLine{Last, u"vorig/vorige/afgelopen/voorbije/laatste/verleden"},
    DateWordLine{Next, u"volgend/volgende/komend/komende/aanstaande"},
    DateWordLine{This, u"dit/deze"},
    DateWordLine{Past, u"jongstleden/jl/laatstleden/ll"},
    DateWordLine{Coming, u"aanstaande"},
    DateWordLine{Quarter, u"kwartaal/q/k/trimester"},
    DateWordLine{Half, u"semester/h"},
    DateWordLine{HalfOf, u"helft/jaarhelft"},
    DateWordLine{Decade, u"jaren/de jaren"},
    DateWordLine{DecadeName, u"-|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"},
    DateWordLine{Deictic, u"eergisteren|gisteren|vandaag|morgen|overmorgen"},
    DateWordLine{DayUnit, u"dag|dagen"},
    DateWordLine{WeekUnit, u"week|weken"},
    DateWordLine{MonthUnit, u"maand|maanden"},
    DateWordLine{YearUnit, u"jaar|jaren"},
    DateWordLine{Ago, u"geleden"},
    DateWordLine{Earlier, u"eerder/voordien"},
    DateWordLine{Later, u"later/nadien"},
    DateWordLine{NextDay,
        u"de volgende dag/de dag nadien/de dag erna/de dag erop/daags nadien/een dag later|"
        u"de dag voordien/de dag ervoor/de vorige dag/daags voordien"},
    DateWordLine{TodayPart,
        u"vanmorgen/vanochtend/deze morgen/deze ochtend|vanmiddag/deze middag/deze namiddag|vanavond/deze avond|"
        u"vannacht/deze nacht|afgelopen nacht/vorige nacht"},
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
};

constexpr std::array italian{
    DateWordLine{Month, u"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"},
    DateWordLine{MonthShort, u"gen|feb/febbr|mar|apr|mag|giu|lug|ago|set/sett|ott|nov|dic"},
    DateWordLine{
        Weekday, u"lunedì/lunedi|martedì/martedi|mercoledì/mercoledi|giovedì/giovedi|venerdì/venerdi|sabato|domenica"},
    DateWordLine{Season, u"primavera|estate|autunno|inverno"},
    DateWordLine{Ordinal, u"primo/prima|secondo/seconda|terzo/terza|quarto/quarta"},
    DateWordLine{Cardinal, u"un/uno/una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici"},
    DateWordLine{Filler,
        u"il/lo/la/l'/i/gli/le/di/del/dello/dell'/della/degli/mese/anno/mese di/il mese di/del mese di/"
        u"l' anno/dell' anno/nel/di questo/un"},
    DateWordLine{Joiner, u"di/del/dell'/dell' anno/del mese di"},
    DateWordLine{MonthCue,
        u"a/ad/in/nel/nel mese di/mese di/da/dal/di/del/entro/inizio/fine/metà/fino a/fino ad/durante/scorso/prossimo"},
    DateWordLine{YearCue,
        u"nel/del/dal/al/il/anno/nell' anno/entro il/dopo il/prima del/inizio/fine/metà/di/a/verso il/"
        u"fino al/durante il/sin dal/per il/nell'/dell'/a inizio/a fine/e il"},
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
        u"entro la/entro e non oltre il/entro e non oltre l'/al più tardi il/al più tardi entro il"},
    DateWordLine{Before, u"prima di/prima del/prima dell'/prima della"},
    DateWordLine{About,
        u"verso/verso il/verso l'/verso la/intorno a/intorno al/intorno all'/attorno a/attorno al/circa/"
        u"all' incirca nel"},
    DateWordLine{Early, u"inizio/inizi/inizio di/inizio del/inizio dell'/inizi di/inizi del/inizi dell'"},
    DateWordLine{Mid, u"metà/metà di/metà del"},
    DateWordLine{Late, u"fine/fine di/fine del/fine dell'"},
    DateWordLine{Between, u"tra/fra"},
    DateWordLine{From, u"da/dal/dall'/dallo/dalla"},
    DateWordLine{To, u"a/ad/al/all'/alla/fino a/fino al/fino ad/fino all'/sino al"},
    DateWordLine{And, u"e/ed"},
    DateWordLine{Or, u"o/oppure/o nel/o del"},
    DateWordLine{Last, u"scorso/scorsa/ultimo/ultima/scorsi/scorse"},
    DateWordLine{Next, u"prossimo/prossima/prossimi/prossime"},
    DateWordLine{This, u"questo/questa/quest'"},
    DateWordLine{Past, u"scorso/scorsa/passato/passata"},
    DateWordLine{Coming, u"prossimo/prossima/venturo"},
    DateWordLine{Quarter, u"trimestre"},
    DateWordLine{Half, u"semestre/s"},
    DateWordLine{HalfOf, u"metà"},
    DateWordLine{Decade, u"anni/gli anni"},
    DateWordLine{DecadeName, u"-|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta"},
    DateWordLine{Deictic, u"l' altro ieri/altro ieri|ieri|oggi|domani|dopodomani"},
    DateWordLine{DayUnit, u"giorno|giorni"},
    DateWordLine{WeekUnit, u"settimana|settimane"},
    DateWordLine{MonthUnit, u"mese|mesi"},
    DateWordLine{YearUnit, u"anno|anni"},
    DateWordLine{Ago, u"fa/or sono"},
    DateWordLine{Earlier, u"prima/addietro"},
    DateWordLine{Later, u"più tardi"},
    DateWordLine{NextDay,
        u"il giorno dopo/il giorno seguente/il giorno successivo/l' indomani|il giorno prima/il giorno precedente"},
    DateWordLine{TodayPart,
        u"stamattina/stamane/stamani/questa mattina|questo pomeriggio|stasera/questa sera|stanotte/questa notte|"
        u"scorsa notte/notte scorsa"},
    DateWordLine{PartOfDay, u"mattina/mattino|pomeriggio|sera|notte"},
    DateWordLine{LooksBack, u"risale/risalgono/risalente/risalenti/risaliva/risalivano"},
    DateWordLine{DayCue, u"il/dal/al/del/entro il"},
    DateWordLine{Every, u"ogni"},
    DateWordLine{Clock, u"ore/ora"},
    DateWordLine{After,
        u"dopo/dopo il/dopo l'/dopo la/successivo a/successivo al/successiva a/successiva al/successivi a/successivi "
        u"al"},
    DateWordLine{Onward, u"in poi/in avanti"},
    DateWordLine{SinceCount, u"da/da oltre/da più di/da circa/da quasi/da almeno/già da/ormai da"},
    DateWordLine{DecadeUnit, u"decennio|decenni"},
};

constexpr std::array german{
    DateWordLine{Month,
        u"januar/jänner|februar/feber|märz/maerz|april|mai|juni|juli|august|september|oktober|november|dezember"},
    DateWordLine{MonthShort, u"jan/jän|feb/febr|mär/mrz|apr|-|jun|jul|aug|sept/sep|okt|nov|dez"},
    DateWordLine{CommonMonth, u"-|-|-|-|-|-|-|august"},
    DateWordLine{Weekday, u"montag/montags|dienstag|mittwoch|donnerstag|freitag|samstag/sonnabend|sonntag"},
    DateWordLine{Season, u"frühling/frühjahr|sommer|herbst/spätherbst|winter"},
    DateWordLine{Ordinal,
        u"erste/erster/erstes/ersten|zweite/zweiter/zweites/zweiten|dritte/drittes/dritten|"
        u"vierte/viertes/vierten"},
    DateWordLine{Cardinal, u"ein/eine/einem/einer/einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"},
    DateWordLine{DaySuffix, u"te/ten/ter"},
    DateWordLine{Filler,
        u"der/die/das/dem/den/des/im/monat/monats/jahr/jahre/jahres/vom/von/des jahres/des monats/dem jahr/"
        u"im jahr/im jahre/dem monat"},
    DateWordLine{Joiner, u"des jahres/im jahr/im jahre/des"},
    DateWordLine{MonthCue,
        u"im/seit/ab/bis/anfang/mitte/ende/vom/zum/monat/im monat/diesen/diesem/letzten/vergangenen/"
        u"kommenden/nächsten"},
    DateWordLine{
        YearCue, u"jahr/jahre/jahres/im jahr/im jahre/seit/ab/bis/von/anfang/mitte/ende/vor/nach/um/aus/in/anno/für"},
    DateWordLine{Counted,
        u"menschen/personen/euro/dollar/km/kilometer/meter/opfer/dateien/computer/geräte/server/systeme/fälle/mal/"
        u"seiten/"
        u"exemplare/dokumente/konten/unternehmen/organisationen/kunden/nutzer/mitarbeiter/einwohner/plätze/stellen/"
        u"tonnen/kg/mw/gb/mb/tb/stimmen/sitze/millionen/milliarden/tausend/punkte/stunden/wohnungen/soldaten/prozent"},
    DateWordLine{NoYear, u"mehr als/weniger als/über/fast/knapp/mindestens/höchstens/insgesamt/bis zu"},
    DateWordLine{Since, u"seit/ab/seit dem/ab dem/beginnend/seit der"},
    DateWordLine{Until, u"bis/bis zum/bis zur/bis in den/bis in das"},
    DateWordLine{Before, u"vor/vor dem/spätestens/spätestens am/spätestens im/noch vor"},
    DateWordLine{About, u"um/um den/gegen/etwa/circa/ca/ungefähr/rund um/rund um den"},
    DateWordLine{Early, u"anfang/beginn/zu beginn/beginn des/anfang des"},
    DateWordLine{Mid, u"mitte/mitte des"},
    DateWordLine{Late, u"ende/ende des"},
    DateWordLine{Between, u"zwischen"},
    DateWordLine{From, u"von/vom/von dem"},
    DateWordLine{To, u"bis/bis zum/bis zur/bis in den/bis in/auf"},
    DateWordLine{And, u"und/und dem/und im"},
    DateWordLine{Or, u"oder/oder im/oder am"},
    DateWordLine{Last,
        u"letzten/letzter/letztes/letzte/letztem/vergangenen/vergangene/vergangenes/vorigen/voriges/vorige/"
        u"vergangener/vergangenem"},
    DateWordLine{Next, u"nächsten/nächster/nächstes/nächste/nächstem/kommenden/kommende/kommendes/kommender"},
    DateWordLine{This, u"diesen/diesem/dieses/diese/dieser"},
    DateWordLine{Quarter, u"quartal/quartals/q"},
    DateWordLine{Half, u"halbjahr/halbjahres/semester"},
    DateWordLine{HalfOf, u"hälfte/jahreshälfte"},
    DateWordLine{DecadeSuffix, u"er jahre/er jahren/er - jahre/er - jahren/er"},
    DateWordLine{DecadeName,
        u"-|zwanziger jahre/zwanzigerjahre|dreißiger jahre|vierziger jahre|fünfziger jahre|"
        u"sechziger jahre|siebziger jahre|achtziger jahre|neunziger jahre/neunzigerjahre"},
    DateWordLine{Deictic, u"vorgestern|gestern|heute|morgen|übermorgen"},
    DateWordLine{DayUnit, u"tag|tage/tagen"},
    DateWordLine{WeekUnit, u"woche|wochen"},
    DateWordLine{MonthUnit, u"monat/monats|monate/monaten"},
    DateWordLine{YearUnit, u"jahr/jahres|jahre/jahren"},
    DateWordLine{AgoBefore, u"vor"},
    DateWordLine{Earlier, u"zuvor/früher"},
    DateWordLine{Later, u"später/danach/darauf"},
    DateWordLine{NextDay,
        u"am nächsten tag/am folgenden tag/am tag darauf/am tag danach/tags darauf|"
        u"am vortag/am tag zuvor/am tag davor/tags zuvor"},
    DateWordLine{TodayPart, u"-|-|-|-|letzte nacht/vergangene nacht"},
    DateWordLine{PartOfDay, u"morgen/früh/vormittag|nachmittag/mittag|abend|nacht"},
    DateWordLine{LooksBack, u"zurück/zurückreicht/zurückreichen/zurückreichend/zurückgeht/zurückgehen/zurückverfolgt"},
    DateWordLine{DayCue, u"am/vom/bis/zum/seit/ab/den/dem/der"},
    DateWordLine{Every, u"jeden/jede/jeder"},
    DateWordLine{Clock, u"uhr/stunden"},
    DateWordLine{After, u"nach/nach dem/später als"},
    DateWordLine{Onward, u"aufwärts"},
    DateWordLine{OnwardAtPause, u"an/ab"},
    DateWordLine{SinceCount, u"seit/schon seit/seit über/seit mehr als/seit fast/seit rund/seit etwa/seit gut/seit knapp"},
    DateWordLine{DecadeUnit, u"jahrzehnt/jahrzehnts|jahrzehnte/jahrzehnten"},
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
