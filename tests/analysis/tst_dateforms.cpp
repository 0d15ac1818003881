// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datedwords.h"
#include "analysis/datefeasts.h"

using namespace dossier;
using namespace Qt::StringLiterals;

// Forms of dates that all five languages have. Publication is Wednesday 26 May 2021.
class TestDateForms : public QObject, private DatedWords
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers() { check(); }
    void monthBeforeDay_data();
    void monthBeforeDay() { check(); }
    void numberedWeeksAndMonths_data();
    void numberedWeeksAndMonths() { check(); }
    void sumsAndHalves_data();
    void sumsAndHalves() { check(); }
    void countedWeekdays_data();
    void countedWeekdays() { check(); }
    void feasts_data();
    void feasts() { check(); }
    void yearBefore_data();
    void yearBefore() { check(); }
    void oldYears_data();
    void oldYears() { check(); }
    void hundreds_data();
    void hundreds() { check(); }
    void untilIsAhead_data();
    void untilIsAhead() { check(); }
    void thatDay_data();
    void thatDay() { check(); }
    void whatIsNoDate_data();
    void whatIsNoDate() { check(); }
    void decadesOfCenturies_data();
    void decadesOfCenturies() { check(); }
    void feastsFallOnTheirDays_data();
    void feastsFallOnTheirDays();
};

void TestDateForms::numbers_data()
{
    columns();
    row("fr", "Le bureau ferme le 28/4 ; retour 22/04, puis 30/11. Ouvert 24/7, en 16/9.",
        "28/4 = 2021-04-28; 22/04 = 2021-04-22; 30/11 = 2020-11-30");
    row("nl", "Het loket sluit op 28/4 en op 22-4; de zitting is maandag 28/6.",
        "28/4 = 2021-04-28; 22-4 = 2021-04-22; maandag 28/6 = 2021-06-28");
    row("it", "Lo sportello chiude il 28/4, riapre 30/11.", "28/4 = 2021-04-28; 30/11 = 2020-11-30");
    row("en", "The desk closes on 4/28 and on 5-27, not 4/22 of the votes.", "4/28 = 2021-04-28; 5-27 = 2021-05-27");
    row("de", "Das Amt schließt am 28/4; Stichtag 30/11.", "28/4 = 2021-04-28; 30/11 = 2020-11-30");
    row("fr", "Fermé 10/6-11/7/2021, 29/5-1/6, et du 3/5 au 17/5.",
        "10/6-11/7/2021 = 2021-06-10/2021-07-11; 29/5-1/6 = 2021-05-29/2021-06-01; du 3/5 au "
        "17/5 = 2021-05-03/2021-05-17");
    row("nl", "Gesloten van 1-6 tot 7-7, tussen 25/6 en 4/7, 10/6-11/7/2021.",
        "van 1-6 tot 7-7 = 2021-06-01/2021-07-07; tussen 25/6 en 4/7 = "
        "2021-06-25/2021-07-04; 10/6-11/7/2021 = 2021-06-10/2021-07-11");
    row("it", "Chiuso 10/6-11/7/2021, 29/5-1/6, tra il 25/6 e il 4/7.",
        "10/6-11/7/2021 = 2021-06-10/2021-07-11; 29/5-1/6 = 2021-05-29/2021-06-01; tra il "
        "25/6 e il 4/7 = 2021-06-25/2021-07-04");
    row("en", "Closed 5/29-6/1 and from 10/25 to 01/25; add 1/2-3/4 of a cup.",
        "5/29-6/1 = 2021-05-29/2021-06-01; from 10/25 to 01/25 = 2020-10-25/2021-01-25");
    row("de", "Geschlossen 10/6-11/7/2021, 29/5-1/6.",
        "10/6-11/7/2021 = 2021-06-10/2021-07-11; 29/5-1/6 = 2021-05-29/2021-06-01");
    row("fr", "Signé le 9-4-19 à Lyon, reçu 12/08,2020, daté 12 04 2020.",
        "9-4-19 = 2019-04-09; 12/08,2020 = 2020-08-12; 12 04 2020 = 2020-04-12");
    row("nl", "Getekend op 9-4-19, ontvangen 12-08, 2020, gedateerd 12 04 2020.",
        "9-4-19 = 2019-04-09; 12-08, 2020 = 2020-08-12; 12 04 2020 = 2020-04-12");
    row("it", "Firmato il 9-4-19, ricevuto il 12/08,2020, datato 12 04 2020.",
        "9-4-19 = 2019-04-09; 12/08,2020 = 2020-08-12; 12 04 2020 = 2020-04-12");
    row("en", "Signed on 13-4-19, received 04/18/20.", "13-4-19 = 2019-04-13; 04/18/20 = 2020-04-18");
    row("de", "Unterschrieben am 9-4-19, eingegangen 12/08,2020.", "9-4-19 = 2019-04-09; 12/08,2020 = 2020-08-12");
}

void TestDateForms::monthBeforeDay_data()
{
    columns();
    row("fr", "Congé novembre 19-20, mai vingt-neuf, né novembre 23 de 1987, fini Sep-2020-23.",
        "novembre 19-20 = 2021-11-19/2021-11-20; mai vingt-neuf = 2021-05-29; novembre 23 de "
        "1987 = 1987-11-23; Sep-2020-23 = 2020-09-23");
    row("nl", "Verlof november 19-20, geboren november 23, 1987, op januari de eerste 2019.",
        "november 19-20 = 2021-11-19/2021-11-20; november 23, 1987 = 1987-11-23; januari de "
        "eerste 2019 = 2019-01-01");
    row("it", "Ferie novembre 19-20, nato il novembre 23, 1987; a settembre, il ventuno, 1978.",
        "novembre 19-20 = 2021-11-19/2021-11-20; novembre 23, 1987 = 1987-11-23; settembre, "
        "il ventuno, 1978 = 1978-09-21");
    row("de", "Urlaub November 19-20, am siebten vierten und Montag, den zwölften 7.",
        "November 19-20 = 2021-11-19/2021-11-20; siebten vierten = 2021-04-07; Montag, den "
        "zwölften 7. = 2021-07-12");
    row("en", "On April the ninth, by October, 1st, from April the ninth to the seventeenth.",
        "April the ninth = 2021-04-09; by October, 1st = ../2021-10-01; from April the ninth "
        "to the seventeenth = 2021-04-09/2021-04-17");
    row("fr", "En novembre, entre le 19 et le 20, il pleuvait.",
        "novembre, entre le 19 et le 20 = 2020-11-19/2020-11-20");
    row("nl", "In november tussen de 19e en de 20e regende het.",
        "november tussen de 19e en de 20e = 2021-11-19/2021-11-20");
    row("it", "In novembre, tra il 19 e il 20, pioveva.", "novembre, tra il 19 e il 20 = 2021-11-19/2021-11-20");
    row("en", "In November, between the 19th and the 20th, it rained.",
        "November, between the 19th and the 20th = 2020-11-19/2020-11-20");
    row("de", "Im November zwischen dem 19. und dem 20. regnete es.",
        "November zwischen dem 19. und dem 20. = 2021-11-19/2021-11-20");
}

void TestDateForms::numberedWeeksAndMonths_data()
{
    columns();
    row("fr", "Livré en semaine 31, et la semaine 12 de 2020 ; le troisième mois de 2019.",
        "semaine 31 = 2021-08-02/2021-08-08; semaine 12 de 2020 = 2020-03-16/2020-03-22; "
        "troisième mois de 2019 = 2019-03");
    row("nl",
        "Geleverd in week 31 en in week 12 van 2020; de derde maand van 2019; drie uur per "
        "week 12 keer.",
        "week 31 = 2020-07-27/2020-08-02; week 12 van 2020 = 2020-03-16/2020-03-22; derde "
        "maand van 2019 = 2019-03");
    row("it", "Consegnato nella settimana 31 e la settimana 12 del 2020; il terzo mese del 2019.",
        "settimana 31 = 2020-07-27/2020-08-02; settimana 12 del 2020 = "
        "2020-03-16/2020-03-22; terzo mese del 2019 = 2019-03");
    row("en",
        "Delivered in calendar week 31 of 2020, week 12 of last year, the third month of "
        "2019; Week 10 of the season.",
        "calendar week 31 of 2020 = 2020-07-27/2020-08-02; week 12 of last year = "
        "2020-03-16/2020-03-22; third month of 2019 = 2019-03");
    row("de",
        "Geliefert in KW 31 und in der Woche 12 im Jahr 2020; der dritte Monat des letzten "
        "Jahres.",
        "KW 31 = 2020-07-27/2020-08-02; Woche 12 im Jahr 2020 = 2020-03-16/2020-03-22; "
        "dritte Monat des letzten Jahres = 2020-03");
    row("fr",
        "Le week-end de Pâques, dans trois semaines, il y a deux semaines, deux semaines "
        "avant Noël 2020.",
        "week-end de Pâques = 2021-04-03/2021-04-04; dans trois semaines = 2021-06-16~; il y "
        "a deux semaines = 2021-05-12~; deux semaines avant Noël 2020 = 2020-12-11~");
    row("nl",
        "Week van september de 16e; over drie weken; twee weken geleden; twee weken voor "
        "Kerstmis 2020.",
        "Week van september de 16e = 2021-09-13/2021-09-19; over drie weken = 2021-06-16~; "
        "twee weken geleden = 2021-05-12~; twee weken voor Kerstmis 2020 = 2020-12-11~");
    row("it", "Il fine settimana di Pasqua 2019, tra tre settimane; due settimane fa.",
        "fine settimana di Pasqua 2019 = 2019-04-20/2019-04-21; tra tre settimane = "
        "2021-06-16~; due settimane fa = 2021-05-12~");
    row("en",
        "Easter weekend was dry, the week of september.16th, w/c 4 October; Monday two weeks "
        "from now; a fortnight ago; in the first week of May, on Friday; between week 31 and "
        "week 35 of 2020.",
        "Easter weekend = 2021-04-03/2021-04-04; week of september.16th = "
        "2020-09-14/2020-09-20; w/c 4 October = 2021-10-04/2021-10-10; Monday two weeks from "
        "now = 2021-06-07; first week of May, on Friday = 2021-05-07; between week 31 and "
        "week 35 of 2020 = 2020-07-27/2020-08-30");
    row("de", "Vor drei Wochen, zwei Wochen vor Weihnachten 2020, am Freitag vor zwei Wochen.",
        "Vor drei Wochen = 2021-05-05~; zwei Wochen vor Weihnachten 2020 = 2020-12-11~; "
        "Freitag vor zwei Wochen = 2021-05-14");
}

void TestDateForms::sumsAndHalves_data()
{
    columns();
    row("fr", "Parti il y a deux ans, un mois et dix jours ; revenu il y a un an et demi.",
        "il y a deux ans, un mois et dix jours = 2019-04-16; il y a un an et demi = 2019-11~");
    row("nl",
        "Vertrokken twee jaar, een maand en tien dagen geleden; terug anderhalf jaar "
        "geleden; een half jaar geleden weer weg.",
        "twee jaar, een maand en tien dagen geleden = 2019-04-16; anderhalf jaar geleden = "
        "2019-11~; een half jaar geleden = 2020-11~");
    row("it",
        "Partito due anni, un mese e dieci giorni fa; tornato un anno e mezzo fa; mezzo anno "
        "fa.",
        "due anni, un mese e dieci giorni fa = 2019-04-16; un anno e mezzo fa = 2019-11~; "
        "mezzo anno fa = 2020-11~");
    row("en",
        "Gone two years, one month and ten days ago; back two and a half years ago; half a "
        "year ago again.",
        "two years, one month and ten days ago = 2019-04-16; two and a half years ago = "
        "2018-11~; half a year ago = 2020-11~");
    row("de",
        "Fort vor zwei Jahren, einem Monat und zehn Tagen; zurück vor anderthalb Jahren, "
        "wieder fort vor einem halben Jahr.",
        "vor zwei Jahren, einem Monat und zehn Tagen = 2019-04-16; vor anderthalb Jahren = "
        "2019-11~; vor einem halben Jahr = 2020-11~");
}

void TestDateForms::countedWeekdays_data()
{
    columns();
    row("fr", "Vu il y a deux dimanches ; le vote est mercredi en huit.",
        "il y a deux dimanches = 2021-05-16; mercredi en huit = 2021-06-02");
    row("nl", "Gezien twee zondagen geleden; de stemming is woensdag over een week.",
        "twee zondagen geleden = 2021-05-16; woensdag over een week = 2021-06-02");
    row("it", "Visto due domeniche fa; si vota mercoledì a otto.",
        "due domeniche fa = 2021-05-16; mercoledì a otto = 2021-06-02");
    row("en", "Seen two Sundays ago; the vote is two Fridays from now, or Wednesday week.",
        "two Sundays ago = 2021-05-16; two Fridays from now = 2021-06-04; Wednesday week = "
        "2021-06-02");
    row("de", "Gesehen vor zwei Sonntagen; die Wahl ist Mittwoch in einer Woche.",
        "vor zwei Sonntagen = 2021-05-16; Mittwoch in einer Woche = 2021-06-02");
}

void TestDateForms::feasts_data()
{
    columns();
    row("fr",
        "À l’Ascension 2019, au mercredi des Cendres, à la Toussaint, le lundi de Pentecôte "
        "2020 ; l’ascension de 2018 en montagne.",
        "l’Ascension 2019 = 2019-05-30; mercredi des Cendres = 2021-02-17; la Toussaint = "
        "2021-11-01; le lundi de Pentecôte 2020 = 2020-06-01; 2018 = 2018");
    row("nl",
        "Op aswoensdag, met Hemelvaart 2019, op koningsdag, op Allerheiligen 2020, op black "
        "friday 2018.",
        "aswoensdag = 2021-02-17; Hemelvaart 2019 = 2019-05-30; koningsdag = 2021-04-27; "
        "Allerheiligen 2020 = 2020-11-01; black friday 2018 = 2018-11-23");
    row("it",
        "A Ferragosto, il mercoledì delle Ceneri, a Ognissanti 2020, il martedì grasso 2019, "
        "per l’Immacolata.",
        "Ferragosto = 2021-08-15; mercoledì delle Ceneri = 2021-02-17; Ognissanti 2020 = "
        "2020-11-01; martedì grasso 2019 = 2019-03-05; l’Immacolata = 2020-12-08");
    row("en",
        "On Ash Wednesday, on Boxing Day 2019, before Thanksgiving 2018, on Halloween; the "
        "Black Friday sales; the Easter egg.",
        "Ash Wednesday = 2021-02-17; Boxing Day 2019 = 2019-12-26; before Thanksgiving 2018 "
        "= ../2018-11-22; Halloween = 2021-10-31");
    row("de",
        "Am Aschermittwoch, zu Fronleichnam 2019, am Tag der Deutschen Einheit, an "
        "Allerheiligen 2020, am Volkstrauertag 2018.",
        "Aschermittwoch = 2021-02-17; Fronleichnam 2019 = 2019-06-20; Tag der Deutschen "
        "Einheit = 2021-10-03; Allerheiligen 2020 = 2020-11-01; Volkstrauertag 2018 = "
        "2018-11-18");
}

void TestDateForms::yearBefore_data()
{
    columns();
    row("fr", "En 2017 avril fut froid ; en 2018 ou plus tard ; 2016, le troisième trimestre.",
        "2017 avril = 2017-04; 2018 ou plus tard = 2018/..; 2016, le troisième trimestre = "
        "2016-35");
    row("en",
        "In 2017 April was cold; in 2018 or later; 2016H2; 2016, the third quarter; in 2020 "
        "May resigned.",
        "2017 April = 2017-04; 2018 or later = 2018/..; 2016H2 = 2016-41; 2016, the third "
        "quarter = 2016-35; 2020 = 2020");
    row("nl", "Cijfers van na 2010 en voor 2018; in 2020 en voor 2021 is er geld.",
        "na 2010 = 2011/..; voor 2018 = ../2018; 2020 = 2020; 2021 = 2021");
}

void TestDateForms::oldYears_data()
{
    columns();
    row("fr",
        "Fondée en 1665, vendue en 1812 soldats, bâtie vers 1560, dans les années 1780 ; à "
        "1742 m.",
        "1665 = 1665; vers 1560 = 1560~; les années 1780 = 178X");
    row("nl",
        "Gesticht in 1665, gebouwd rond 1560, in de jaren 1780, van 1723 tot 1729; in 1812 "
        "huizen.",
        "1665 = 1665; rond 1560 = 1560~; de jaren 1780 = 178X; van 1723 tot 1729 = 1723/1729");
    row("it", "Fondata nel 1665, costruita verso il 1560, negli anni 1780; a 1742 metri.",
        "1665 = 1665; verso il 1560 = 1560~; anni 1780 = 178X");
    row("en", "Founded in 1665, built around 1560, in the 1780s, from 1723 to 1729; in 1812 cases.",
        "1665 = 1665; around 1560 = 1560~; 1780s = 178X; from 1723 to 1729 = 1723/1729");
    row("de",
        "Das Haus wurde 1665 von Mönchen gegründet, um 1560 erwähnt, in den 1780er-Jahren "
        "erweitert; 1812 Fälle.",
        "1665 = 1665; 1780er-Jahren = 178X");
}

void TestDateForms::hundreds_data()
{
    columns();
    row("fr", "Bâti il y a deux cents ans.", "il y a deux cents ans = 1821~");
    row("nl", "Gebouwd driehonderd jaar geleden.", "driehonderd jaar geleden = 1721~");
    row("it", "Costruito duecento anni fa.", "duecento anni fa = 1821~");
    row("en", "Built two hundred years ago, or a hundred years ago.",
        "two hundred years ago = 1821~; a hundred years ago = 1921~");
    row("de", "Erbaut vor zweihundert Jahren.", "vor zweihundert Jahren = 1821~");
}

void TestDateForms::untilIsAhead_data()
{
    columns();
    row("fr", "Le site restera fermé d’ici lundi, jusqu’à dimanche, d’ici à l’été.",
        "d’ici lundi = ../2021-05-31; jusqu’à dimanche = ../2021-05-30; d’ici à l’été = "
        "../2021-22");
    row("nl", "De site blijft dicht tot zondag en tot de zomer; tegen vrijdag een antwoord.",
        "tot zondag = ../2021-05-30; tot de zomer = ../2021-22; tegen vrijdag = ../2021-05-28");
    row("it", "Il sito resta chiuso fino a domenica, entro venerdì una risposta, fino a primavera.",
        "fino a domenica = ../2021-05-30; entro venerdì = ../2021-05-28; fino a primavera = "
        "../2021-21");
    row("en", "The site is down until Sunday, an answer by Monday, until summer.",
        "until Sunday = ../2021-05-30; by Monday = ../2021-05-31; until summer = ../2021-22");
    row("de", "Die Seite bleibt bis Sonntag zu, Antwort bis Montag, bis zum Sommer.",
        "bis Sonntag = ../2021-05-30; bis Montag = ../2021-05-31; bis zum Sommer = ../2021-22");
    row("en", "It was closed until Friday. Come before the weekend.",
        "until Friday = ../2021-05-21; before the weekend = ../2021-05-29");
    row("de", "Treffen wir uns vor dem Wochenende.", "vor dem Wochenende = ../2021-05-29");
    row("fr", "Fermé avant l’hiver. Il avait été battu.", "avant l’hiver = ../2021-24");
    row("en", "Before winter coats; by spring.", "by spring = ../2021-21");
    row("nl", "Ze spelen in het weekend; in de stad heeft niemand het gezien.", "weekend = 2021-05-29/2021-05-30");
    row("de", "Die Messe dauert bis Sonntag und dürfte voll werden.", "bis Sonntag = ../2021-05-30");
}

void TestDateForms::thatDay_data()
{
    columns();
    row("fr",
        "L’alerte date du 3 mars 2020. Le soir même, tout était coupé ; ce matin-là, rien. "
        "Le même jour, un autre.",
        "3 mars 2020 = 2020-03-03; Le soir même = 2020-03-03; ce matin-là = 2020-03-03; Le "
        "même jour = 2020-03-03");
    row("nl", "De kranen staan sinds dinsdag stil. Die avond viel alles uit.",
        "sinds dinsdag = 2021-05-25/..; Die avond = 2021-05-25");
    row("it", "L’allarme è del 3 marzo 2020. La sera stessa tutto era spento; quella notte niente.",
        "3 marzo 2020 = 2020-03-03; La sera stessa = 2020-03-03; quella notte = 2020-03-03");
    row("en",
        "The alarm was on 3 March 2020. The same evening all was dark. Two days after that "
        "it was back.",
        "3 March 2020 = 2020-03-03; The same evening = 2020-03-03; Two days after that = "
        "2020-03-05");
    row("de",
        "Der Alarm war am 3. März 2020. Am selben Abend war alles dunkel, in jener Nacht "
        "auch.",
        "3. März 2020 = 2020-03-03; Am selben Abend = 2020-03-03; in jener Nacht = 2020-03-03");
    row("fr",
        "Il est parti le 3 mars 2020. Directeur de 1988 à 1995, il est revenu deux jours "
        "plus tard.",
        "3 mars 2020 = 2020-03-03; de 1988 à 1995 = 1988/1995; deux jours plus tard = "
        "2020-03-05");
}

void TestDateForms::whatIsNoDate_data()
{
    columns();
    row("fr", "Un lundi de Pâques, le marché noir.", "");
    row("it", "Tornerà Venerdì, poi legge Il Venerdì.", "Venerdì = 2021-05-28");
    row("fr",
        "Le score est de 22-4 et de 6-2, 15-13 ; page 3/12 ; tension 14/9 ; dossier "
        "11/2019-22 ; 06 12 2003 18.",
        "");
    row("nl",
        "Ze wonnen 22-4 en kwamen op 3-1; maandag 3-1 gewonnen; deze week 12 doden; vorige "
        "week 30 mensen; per week 5 euro.",
        "maandag = 2021-05-24; deze week = 2021-05-24/2021-05-30; vorige week = "
        "2021-05-17/2021-05-23");
    row("de",
        "Das Spiel endete 3:1, die Woche 40 Stunden, zwischen 1/2 und 3/4, am zweiten "
        "dritten Platz.",
        "");
    row("it", "La settimana 40 ore; vinse 6-2 6-4; tra 1/2 e 3/4; il 4-3-3; dopo il secondo set.", "");
    row("en",
        "They lost 4-22, took 4/22, works 24/7; the week 12 people died; in week 3 of the "
        "trial; 10-12-15 people came; after Jan left; the two thousand people.",
        "");
}

void TestDateForms::decadesOfCenturies_data()
{
    columns();
    row("it",
        "Rifatta negli anni Ottanta del Settecento e negli anni trenta del XIX secolo, negli "
        "anni Ottanta del club.",
        "anni Ottanta del Settecento = 178X; anni trenta del XIX secolo = 183X; anni Ottanta "
        "= 198X");
    row("nl", "In de jaren tachtig van de 18e eeuw, in de jaren dertig van de negentiende eeuw.",
        "de jaren tachtig van de 18e eeuw = 178X; de jaren dertig van de negentiende eeuw = "
        "183X");
    row("de", "In den achtziger Jahren des 18. Jahrhunderts; in den Neunzigern des Vereins.",
        "achtziger Jahren des 18. Jahrhunderts = 178X; Neunzigern = 199X");
    row("en", "A man in his eighties, a woman in her mid-fifties, in the early nineties.", "early nineties = 199X~");
    row("en", "In the eighties of the 18th century, in the thirties of the nineteenth century.",
        "eighties of the 18th century = 178X; thirties of the nineteenth century = 183X");
    row("fr", "Dans les années quatre-vingt du XVIIIe siècle.", "les années quatre-vingt du XVIIIe siècle = 178X");
}

void TestDateForms::feastsFallOnTheirDays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::newRow("easter, early") << u"en"_s << u"easter"_s << 2008 << QDate(2008, 3, 23);
    QTest::newRow("easter, late") << u"fr"_s << u"pâques"_s << 2011 << QDate(2011, 4, 24);
    QTest::newRow("before easter") << u"it"_s << u"martedì grasso"_s << 2024 << QDate(2024, 2, 13);
    QTest::newRow("behind easter") << u"de"_s << u"fronleichnam"_s << 2024 << QDate(2024, 5, 30);
    QTest::newRow("advent, Christmas Eve a Sunday") << u"de"_s << u"erster advent"_s << 2023 << QDate(2023, 12, 3);
    QTest::newRow("advent, Christmas a Sunday") << u"en"_s << u"advent sunday"_s << 2022 << QDate(2022, 11, 27);
    QTest::newRow("before advent") << u"de"_s << u"totensonntag"_s << 2022 << QDate(2022, 11, 20);
    QTest::newRow("a Wednesday before advent") << u"de"_s << u"buß - und bettag"_s << 2022 << QDate(2022, 11, 16);
    QTest::newRow("nth weekday") << u"en"_s << u"thanksgiving"_s << 2018 << QDate(2018, 11, 22);
    QTest::newRow("day behind it") << u"nl"_s << u"black friday"_s << 2018 << QDate(2018, 11, 23);
    QTest::newRow("last weekday") << u"en"_s << u"memorial day"_s << 2021 << QDate(2021, 5, 31);
    QTest::newRow("fixed") << u"it"_s << u"ferragosto"_s << 2019 << QDate(2019, 8, 15);
}

void TestDateForms::feastsFallOnTheirDays()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(int, year);
    int number = 0;
    for (int feast = 1; feast <= feastCount(); ++feast) {
        if (feastWords(language, feast).contains(name))
            number = feast;
    }
    QTEST(feastIn(number, year), "day");
}

QTEST_GUILESS_MAIN(TestDateForms)
#include "tst_dateforms.moc"
