// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datedwords.h"

using namespace dossier;
using namespace Qt::StringLiterals;

// Publication is Wednesday 26 May 2021.
class TestDateRelative : public QObject, private DatedWords
{
    Q_OBJECT

private slots:
    void wordings_data();
    void wordings() { check(u"2021-05-26"_s); }
    void whatIsNoDate_data();
    void whatIsNoDate() { check(u"2021-05-26"_s); }
};

void TestDateRelative::wordings_data()
{
    columns();
    row("fr",
        "Ce week-end, un pont a cédé; le week-end dernier aussi. Le week-end prochain, une "
        "marche aura lieu.",
        "Ce week-end = 2021-05-22/2021-05-23; week-end dernier = 2021-05-22/2021-05-23; week-end "
        "prochain = 2021-05-29/2021-05-30");
    row("fr", "jeudi de la semaine dernière, vendredi de la semaine prochaine",
        "jeudi de la semaine dernière = 2021-05-20; vendredi de la semaine prochaine = 2021-06-04");
    row("fr",
        "la première semaine de novembre 2020, le dernier dimanche d’août 2020, le deuxième "
        "week-end de juin",
        "première semaine de novembre 2020 = 2020-11-02/2020-11-08; dernier dimanche d’août 2020 "
        "= 2020-08-30; deuxième week-end de juin = 2021-06-12/2021-06-13");
    row("fr", "la semaine du 12 avril, le 5 du mois dernier",
        "semaine du 12 avril = 2021-04-12/2021-04-18; 5 du mois dernier = 2021-04-05");
    row("fr", "dans trois jours, dans deux ans, il y a près de dix ans, il y a une quinzaine de jours",
        "dans trois jours = 2021-05-29; dans deux ans = 2023~; il y a près de dix ans = 2011~; "
        "il y a une quinzaine de jours = 2021-05-11");
    row("fr",
        "Fermé le 2 mars 2020, rouvert le même jour, vendu le mois suivant, brûlé l’année "
        "suivante",
        "2 mars 2020 = 2020-03-02; le même jour = 2020-03-02; mois suivant = 2020-04; année "
        "suivante = 2021");
    row("fr", "Jugé en mai 2019, il fuit en juin de la même année. Le samedi suivant, rien.",
        "mai 2019 = 2019-05; juin de la même année = 2019-06");
    row("fr", "à Noël 2020, depuis Pâques, le marché de Noël, deux jours avant Noël",
        "Noël 2020 = 2020-12-25; depuis Pâques = 2021-04-04/..; deux jours avant Noël = "
        "2020-12-23");
    row("fr", "le quinze mars, vendredi 28, depuis quatorze ans",
        "quinze mars = 2021-03-15; vendredi 28 = 2021-05-28; depuis quatorze ans = 2007~/..");
    row("fr", "au troisième trimestre, le trimestre dernier, 2014 à 2018",
        "troisième trimestre = 2021-35; trimestre dernier = 2021-33; 2014 à 2018 = 2014/2018");
    row("fr", "entre le 22 janvier et maintenant, en 2019 ou plus tard",
        "entre le 22 janvier et maintenant = 2021-01-22/2021-05-26; 2019 ou plus tard = 2019/..");
    row("fr", "Le magasin ferme le lundi et le dimanche.", "");
    row("fr", "Cette année-là, dans les trois jours, dans un an ou deux cents", "dans un an = 2022~");
    row("fr", "Il a été vu au printemps. Au printemps, les arbres fleurissent.", "printemps = 2021-21");
    row("nl", "Dit weekend brandde het, afgelopen weekend ook; komend weekend zal het regenen.",
        "Dit weekend = 2021-05-22/2021-05-23; afgelopen weekend = 2021-05-22/2021-05-23; komend "
        "weekend = 2021-05-29/2021-05-30");
    row("nl", "volgende week woensdag, vorige week donderdag, vrijdag volgende week",
        "volgende week woensdag = 2021-06-02; vorige week donderdag = 2021-05-20; vrijdag "
        "volgende week = 2021-06-04");
    row("nl", "de eerste week van november 2020, de laatste zondag van augustus 2020",
        "eerste week van november 2020 = 2020-11-02/2020-11-08; laatste zondag van augustus 2020 "
        "= 2020-08-30");
    row("nl", "de week van 12 april, de 5e van vorige maand",
        "week van 12 april = 2021-04-12/2021-04-18; 5e van vorige maand = 2021-04-05");
    row("nl", "over drie dagen, over twee jaar, vijfentwintig jaar geleden",
        "over drie dagen = 2021-05-29; over twee jaar = 2023~; vijfentwintig jaar geleden = 1996~");
    row("nl",
        "Op 2 maart 2020 dicht, diezelfde dag weer open, de maand daarop verkocht, het jaar "
        "daarop afgebrand",
        "2 maart 2020 = 2020-03-02; diezelfde dag = 2020-03-02; maand daarop = 2020-04; jaar "
        "daarop = 2021");
    row("nl", "met Kerst 2020, sinds Pasen, twee dagen voor Kerstmis",
        "Kerst 2020 = 2020-12-25; sinds Pasen = 2021-04-04/..; twee dagen voor Kerstmis = "
        "2020-12-23");
    row("nl", "gisteravond, gistermiddag en morgenochtend",
        "gisteravond = 2021-05-25; gistermiddag = 2021-05-25; morgenochtend = 2021-05-27");
    row("nl", "twee oktober, eenentwintig mei negentienhonderdnegentig, tweeëntwintigste juni 2017",
        "twee oktober = 2021-10-02; eenentwintig mei negentienhonderdnegentig = 1990-05-21; "
        "tweeëntwintigste juni 2017 = 2017-06-22");
    row("nl", "deze maand van 4 tot 22, in het derde kwartaal, vrijdag de 28e, K3 en K2",
        "deze maand van 4 tot 22 = 2021-05-04/2021-05-22; derde kwartaal = 2021-35; vrijdag de "
        "28e = 2021-05-28");
    row("nl", "tussen 22 januari en nu, 2018 of later, nov-feb 2017",
        "tussen 22 januari en nu = 2021-01-22/2021-05-26; 2018 of later = 2018/..; nov-feb 2017 = 2016-11/2017-02");
    row("it",
        "Questo fine settimana è crollato un ponte; lo scorso weekend pure. Il prossimo fine "
        "settimana si terrà una marcia.",
        "Questo fine settimana = 2021-05-22/2021-05-23; scorso weekend = 2021-05-22/2021-05-23; "
        "prossimo fine settimana = 2021-05-29/2021-05-30");
    row("it", "mercoledì della prossima settimana, giovedì della scorsa settimana",
        "mercoledì della prossima settimana = 2021-06-02; giovedì della scorsa settimana = "
        "2021-05-20");
    row("it", "la prima settimana di novembre 2020, l’ultima domenica di agosto 2020",
        "prima settimana di novembre 2020 = 2020-11-02/2020-11-08; ultima domenica di agosto "
        "2020 = 2020-08-30");
    row("it", "la settimana del 12 aprile, il 20 del prossimo mese, lo scorso 2 settembre",
        "settimana del 12 aprile = 2021-04-12/2021-04-18; 20 del prossimo mese = 2021-06-20; "
        "scorso 2 settembre = 2020-09-02");
    row("it", "tra tre giorni, fra due anni, vent’anni fa, una decina di giorni fa",
        "tra tre giorni = 2021-05-29; fra due anni = 2023~; vent’anni fa = 2001~; una decina di "
        "giorni fa = 2021-05-16");
    row("it",
        "Chiuso il 2 marzo 2020, riaperto lo stesso giorno, venduto il mese successivo, bruciato "
        "l’anno dopo",
        "2 marzo 2020 = 2020-03-02; lo stesso giorno = 2020-03-02; mese successivo = 2020-04; "
        "anno dopo = 2021");
    row("it", "a Natale 2020, dopo Pasqua, due giorni prima di Natale",
        "Natale 2020 = 2020-12-25; dopo Pasqua = 2021-04-05/..; due giorni prima di Natale = "
        "2020-12-23");
    row("it", "il ventidue giugno, venerdì 28, nel duemilaventi, i primi anni Novanta",
        "ventidue giugno = 2021-06-22; venerdì 28 = 2021-05-28; duemilaventi = 2020; primi anni "
        "Novanta = 199X~");
    row("it", "Il lunedì e la domenica il museo resta chiuso. Vinse in tre set, al quinto set.", "");
    row("it", "nel terzo trimestre, lo scorso trimestre, nella prossima settimana",
        "terzo trimestre = 2021-35; scorso trimestre = 2021-33; prossima settimana = "
        "2021-05-31/2021-06-06");
    row("en", "Over the weekend a bridge fell; last weekend too. Next weekend a march will be held.",
        "weekend = 2021-05-22/2021-05-23; last weekend = 2021-05-22/2021-05-23; Next weekend = "
        "2021-05-29/2021-05-30");
    row("en", "Wednesday next week, next week on Friday, Thursday of last week, the week after next",
        "Wednesday next week = 2021-06-02; next week on Friday = 2021-06-04; Thursday of last "
        "week = 2021-05-20; week after next = 2021-06-07/2021-06-13");
    row("en",
        "the first week of November 2020, the last Sunday of August 2020, the last quarter of "
        "2019",
        "first week of November 2020 = 2020-11-02/2020-11-08; last Sunday of August 2020 = "
        "2020-08-30; last quarter of 2019 = 2019-36");
    row("en", "the week of April 12, the 5th of last month, the twenty-ninth of May",
        "week of April 12 = 2021-04-12/2021-04-18; 5th of last month = 2021-04-05; twenty-ninth "
        "of May = 2021-05-29");
    row("en", "two days from now, twenty years ago, 3 days after January 12th",
        "two days from now = 2021-05-28; twenty years ago = 2001~; 3 days after January 12th = "
        "2021-01-15");
    row("en", "It will open in three days. It took two men in three days.", "in three days = 2021-05-29");
    row("en",
        "Shut on 2 March 2020, reopened the same day, sold the following month and burnt the "
        "year after.",
        "2 March 2020 = 2020-03-02; the same day = 2020-03-02; the following month = 2020-04; "
        "year after = 2021");
    row("en", "at Christmas 2020, since Easter, the Christmas market, New Year's Eve 2019",
        "Christmas 2020 = 2020-12-25; since Easter = 2021-04-04/..; New Year's Eve 2019 = "
        "2019-12-31");
    row("en", "Friday the 28th, Mon 24 May, January twenty-five nineteen eighty-six",
        "Friday the 28th = 2021-05-28; Mon 24 May = 2021-05-24; January twenty-five nineteen "
        "eighty-six = 1986-01-25");
    row("en", "in the third quarter, last quarter, in Q3; 2017-Q1",
        "third quarter = 2021-35; last quarter = 2021-33; Q3 = 2021-35; 2017-Q1 = 2017-33");
    row("en", "the last three weeks, the next 2 quarters, the past three years",
        "last three weeks = 2021-05-05/2021-05-25; next 2 quarters = 2021-35/2021-36");
    row("en",
        "between now and 15 November; 2018 or later, 2014 to 2018, Nov-Feb 2017, from 4 to 22 "
        "this month",
        "between now and 15 November = 2021-05-26/2021-11-15; 2018 or later = 2018/..; 2014 to 2018 = 2014/2018; "
        "Nov-Feb "
        "2017 = 2016-11/2017-02; from 4 to 22 this month = 2021-05-04/2021-05-22");
    row("en", "2020/Sep/23, Sep-23-2020, 28 June in 2020",
        "2020/Sep/23 = 2020-09-23; Sep-23-2020 = 2020-09-23; 28 June in 2020 = 2020-06-28");
    row("de",
        "Am Wochenende stürzte eine Brücke ein, am vergangenen Wochenende auch. Am kommenden "
        "Wochenende wird marschiert.",
        "Wochenende = 2021-05-22/2021-05-23; vergangenen Wochenende = 2021-05-22/2021-05-23; "
        "kommenden Wochenende = 2021-05-29/2021-05-30");
    row("de",
        "nächste Woche Mittwoch, am Donnerstag vergangener Woche, übernächste Woche, im "
        "vorletzten Jahr",
        "nächste Woche Mittwoch = 2021-06-02; Donnerstag vergangener Woche = 2021-05-20; "
        "übernächste Woche = 2021-06-07/2021-06-13; vorletzten Jahr = 2019");
    row("de", "in der ersten Woche im November 2020, am letzten Sonntag im August 2020",
        "ersten Woche im November 2020 = 2020-11-02/2020-11-08; letzten Sonntag im August 2020 = "
        "2020-08-30");
    row("de", "die Woche vom 12. April, am 20. nächsten Monats",
        "Woche vom 12. April = 2021-04-12/2021-04-18; 20. nächsten Monats = 2021-06-20");
    row("de", "vor rund zehn Jahren, heute in drei Tagen, vor zwanzig Jahren",
        "vor rund zehn Jahren = 2011~; heute in drei Tagen = 2021-05-29; vor zwanzig Jahren = "
        "2001~");
    row("de", "Es wird in drei Tagen öffnen. Es brannte in drei Tagen ab.", "in drei Tagen = 2021-05-29");
    row("de",
        "Am 2. März 2020 zu, am selben Tag offen, im Monat darauf verkauft, im folgenden Jahr "
        "abgebrannt",
        "2. März 2020 = 2020-03-02; am selben Tag = 2020-03-02; Monat darauf = 2020-04; im "
        "folgenden Jahr = 2021");
    row("de", "an Weihnachten 2020, seit Ostern, zwei Tage vor Weihnachten, auf dem Weihnachtsmarkt",
        "Weihnachten 2020 = 2020-12-25; seit Ostern = 2021-04-04/..; zwei Tage vor Weihnachten = "
        "2020-12-23");
    row("de", "in der Nacht zum Sonntag, am Mittwochabend, im Vorjahr, gestern Abend",
        "Nacht zum Sonntag = 2021-05-22/2021-05-23; Mittwochabend = 2021-05-26; Vorjahr = 2020; "
        "gestern Abend = 2021-05-25");
    row("de", "am neunundzwanzigsten Mai, Dienstag, der 25., montags und freitags",
        "neunundzwanzigsten Mai = 2021-05-29; Dienstag, der 25. = 2021-05-25");
    row("de", "im dritten Quartal, im letzten Quartal, nächsten Monat vom 4. bis zum 23.",
        "dritten Quartal = 2021-35; letzten Quartal = 2021-33; nächsten Monat vom 4. bis zum 23. "
        "= 2021-06-04/2021-06-23");
}

void TestDateRelative::whatIsNoDate_data()
{
    columns();
    row("fr", "Le musée ferme le lundi, ouvert tous les dimanches.", "");
    row("fr", "un marché de Noël, le Père Noël", "");
    row("fr", "dans les trois jours, deux jours après le drame", "");
    row("fr", "le premier lundi du mois, le dernier lundi du mois", "");
    row("en", "the third Monday of the month, the last Monday of the month", "");
    row("nl", "de tweede film van K3, artikel 12/2019", "");
    row("nl", "een kwartaal, het weekend is voorbij, hij had het over drie", "");
    row("it", "in tre set, al quinto set, sette nani", "");
    row("it", "il lunedì, la domenica mattina, due giorni dopo la piena", "");
    row("it", "il mercatino di Natale, duemila persone", "");
    row("en", "The score was 3-2. August Schmidt scored.", "");
    row("en", "the Christmas market, Father Christmas, Friday nights", "");
    row("en", "in two thousand cases, in three days, the past three years", "");
    row("en", "two days after he left, the day after the vote", "");
    row("de", "montags, der Weihnachtsmarkt, in drei Tagen fertig", "");
    row("de", "Platz 2 im Finale, zwei Tage nach dem Brand", "");
}

QTEST_GUILESS_MAIN(TestDateRelative)
#include "tst_daterelative.moc"
