// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QList<FoundDate> found(const QString &text, const QString &language, const QString &published = u"2021-05-26"_s)
{
    return findDates(text, language, Edtf::parse(published).value_or(Edtf()));
}

// "wording = EDTF" of each date, parted by semicolons.
QString listed(const QList<FoundDate> &dates)
{
    QStringList lines;
    for (const FoundDate &date : dates)
        lines.append(date.wording + " = "_L1 + date.edtf.toString());
    return lines.join("; "_L1);
}

} // namespace

// Publication is Wednesday 26 May 2021 where nothing else is said.
class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void french_data();
    void french();
    void dutch_data();
    void dutch();
    void italian_data();
    void italian();
    void english_data();
    void english();
    void german_data();
    void german();
    void otherLanguages();
    void whatIsNoDate_data();
    void whatIsNoDate();
    void yearsAreCountedFromPublication_data();
    void yearsAreCountedFromPublication();
    void withoutPublicationTheYearStaysOpen();
    void numbersInEitherOrder_data();
    void numbersInEitherOrder();
    void partsOfUnitsAndDays_data();
    void partsOfUnitsAndDays();
    void saysRuleAndAnchor();
    void earlierCountsFromTheDateBefore();
    void laterNeedsADateBefore_data();
    void laterNeedsADateBefore();
    void saysPartsOfToday_data();
    void saysPartsOfToday();
    void spansCountUtf16();
    void anyTextIsSafe();
    void agreesWithLabelledExpressions_data();
    void agreesWithLabelledExpressions();

private:
    void rows() { QTest::addColumn<QString>("text"), QTest::addColumn<QString>("expected"); }
    void row(const char *text, const char *expected)
    {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }
    void check(const QString &language)
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(listed(found(text, language)), expected);
    }
};

void TestDates::french_data()
{
    rows();
    row("Le correctif est sorti le 2 mars 2021.", "2 mars 2021 = 2021-03-02");
    row("Paris, 1er avril 2019 : rien", "1er avril 2019 = 2019-04-01");
    row("mardi 25 mai 2021, à 18 heures", "mardi 25 mai 2021 = 2021-05-25");
    row("La note du 12.03.2021 et celle du 2021-03-14", "12.03.2021 = 2021-03-12; 2021-03-14 = 2021-03-14");
    row("Une alerte en avril 2019, puis au mois de juin 2020", "avril 2019 = 2019-04; juin 2020 = 2020-06");
    row("ouverte en sept. 2020", "sept. 2020 = 2020-09");
    row("des traces remontant à 2019", "2019 = 2019");
    row("En 2019, puis au cours de l'année 2020", "2019 = 2019; 2020 = 2020");
    row("le rapport annuel (2018)", "2018 = 2018");
    row("Le 2 mars, les équipes", "2 mars = 2021-03-02");
    row("En mars, les équipes", "mars = 2021-03");
    row("En mars dernier, les équipes", "mars dernier = 2021-03");
    row("en octobre dernier", "octobre dernier = 2020-10");
    row("entre 2021 et 2023", "entre 2021 et 2023 = 2021/2023");
    row("entre le 3 et le 9 mai 2022", "entre le 3 et le 9 mai 2022 = 2022-05-03/2022-05-09");
    row("du 28 février au 3 mars 2020", "du 28 février au 3 mars 2020 = 2020-02-28/2020-03-03");
    row("de novembre 2020 à février 2021", "de novembre 2020 à février 2021 = 2020-11/2021-02");
    row("de novembre à février 2021", "de novembre à février 2021 = 2020-11/2021-02");
    row("dans la nuit de lundi à mardi", "de lundi à mardi = 2021-05-24/2021-05-25");
    row("de 2019 à 2021", "de 2019 à 2021 = 2019/2021");
    row("(2019-2021)", "2019-2021 = 2019/2021");
    row("Le plan 2019-2021 est clos.", "2019-2021 = 2019/2021");
    row("depuis l’an dernier", "depuis l’an dernier = 2020/..");
    row("depuis l’année dernière", "depuis l’année dernière = 2020/..");
    row("les 3 et 4 mai 2021", "3 = 2021-05-03; 4 mai 2021 = 2021-05-04");
    row("le 3 ou le 4 mai 2021", "3 ou le 4 mai 2021 = [2021-05-03,2021-05-04]");
    row("en mars ou avril 2021", "mars ou avril 2021 = [2021-03,2021-04]");
    row("en 2019 et 2020", "2019 = 2019; 2020 = 2020");
    row("depuis avril 2019", "depuis avril 2019 = 2019-04/..");
    row("dès avril 2019", "dès avril 2019 = 2019-04/..");
    row("à partir du 1er juin 2021", "à partir du 1er juin 2021 = 2021-06-01/..");
    row("depuis le mois d’avril 2019", "depuis le mois d’avril 2019 = 2019-04/..");
    row("depuis le début de l’année 2020", "depuis le début de l’année 2020 = 2020~/..");
    row("jusqu’au 30 juin 2022", "jusqu’au 30 juin 2022 = ../2022-06-30");
    row("jusqu'en 2020", "jusqu'en 2020 = ../2020");
    row("avant le 30 juin 2022", "avant le 30 juin 2022 = ../2022-06-30");
    row("d’ici à 2025", "d’ici à 2025 = ../2025");
    row("vers mars 2021", "vers mars 2021 = 2021-03~");
    row("aux alentours de 2018", "aux alentours de 2018 = 2018~");
    row("début 2019, mi-mars 2021 et fin avril", "début 2019 = 2019~; mi-mars 2021 = 2021-03~; fin avril = 2021-04~");
    row("Au début de l’année", "début de l’année = 2021~");
    row("à la fin du mois de mars 2020", "fin du mois de mars 2020 = 2020-03~");
    row("au printemps 2020, l’été dernier et l’hiver 2019-2020",
        "printemps 2020 = 2020-21; été dernier = 2020-22; hiver 2019-2020 = 2019-24");
    row("au deuxième trimestre 2021 et au T3 2020", "deuxième trimestre 2021 = 2021-34; T3 2020 = 2020-35");
    row("au premier semestre de cette année", "premier semestre de cette année = 2021-40");
    row("dans les années 1990 et dans les années 80", "les années 1990 = 199X; les années 80 = 198X");
    row("hier, vendredi, l’an dernier, la semaine dernière",
        "hier = 2021-05-25; vendredi = 2021-05-28; an dernier = 2020; semaine dernière = 2021-05-17/2021-05-23");
    row("il y a deux ans, il y a trois jours", "il y a deux ans = 2019~; il y a trois jours = 2021-05-23");
    row("en mars de l’année dernière", "mars de l’année dernière = 2020-03");
    row("le 22/04, les serveurs", "22/04 = 2021-04-22");
    row("Après mars 2021, après le 3 mai, peu après 2019",
        "Après mars 2021 = 2021-04/..; après le 3 mai = 2021-05-04/..; après 2019 = 2020/..");
    row("d’après avril 2019, deux ans après 2019, après le printemps 2020",
        "avril 2019 = 2019-04; 2019 = 2019; après le printemps 2020 = 2020-06-01/..");
    row("Depuis deux ans, depuis plus de trois mois, depuis dix jours",
        "Depuis deux ans = 2019~/..; depuis plus de trois mois = 2021-02~/..; depuis dix jours = 2021-05-16/..");
    row("il y a une décennie, il y a deux décennies", "il y a une décennie = 201X~; il y a deux décennies = 200X~");
    row("le 03/04/2021, le samedi 04/03/2021, le 12/04/2021",
        "03/04/2021 = 2021-04-03; samedi 04/03/2021 = 2021-04-03; 12/04/2021 = 2021-04-12");
    row("03/04/2021 et 04/25/2021", "03/04/2021 = 2021-03-04; 04/25/2021 = 2021-04-25");
    row("Depuis la semaine dernière, un service", "Depuis la semaine dernière = 2021-05-17/..");
    row("La semaine dernière un rapport", "semaine dernière = 2021-05-17/2021-05-23");
}

void TestDates::french()
{
    check(u"fr"_s);
}

void TestDates::dutch_data()
{
    rows();
    row("op 2 maart 2021 en op 3 mrt. 2020", "2 maart 2021 = 2021-03-02; 3 mrt. 2020 = 2020-03-03");
    row("in april 2019 en in maart van dit jaar", "april 2019 = 2019-04; maart van dit jaar = 2021-03");
    row("Al sinds april 2019 zaten ze binnen", "sinds april 2019 = 2019-04/..");
    row("vanaf 1 juni", "vanaf 1 juni = 2021-06-01/..");
    row("tussen 2021 en 2023", "tussen 2021 en 2023 = 2021/2023");
    row("tussen 3 en 9 mei 2022", "tussen 3 en 9 mei 2022 = 2022-05-03/2022-05-09");
    row("van 28 februari tot en met 3 maart 2020", "van 28 februari tot en met 3 maart 2020 = 2020-02-28/2020-03-03");
    row("van 3 t/m 9 mei", "van 3 t/m 9 mei = 2021-05-03/2021-05-09");
    row("in de nacht van maandag op dinsdag", "van maandag op dinsdag = 2021-05-24/2021-05-25");
    row("tot 30 juni 2022, vóór 2020", "tot 30 juni 2022 = ../2022-06-30; vóór 2020 = ../2020");
    row("voor 30 juni 2022, de begroting voor 2022", "voor 30 juni 2022 = ../2022-06-30; 2022 = 2022");
    row("sporen die teruggaan tot 2019", "2019 = 2019");
    row("begin 2020, medio maart, eind april 2019, half mei",
        "begin 2020 = 2020~; medio maart = 2021-03~; eind april 2019 = 2019-04~; half mei = 2021-05~");
    row("aan het begin van het jaar", "begin van het jaar = 2021~");
    row("rond 2018, omstreeks maart 2020", "rond 2018 = 2018~; omstreeks maart 2020 = 2020-03~");
    row("In 2019 en 2020", "2019 = 2019; 2020 = 2020");
    row("op 3 of 4 mei 2021", "3 of 4 mei 2021 = [2021-05-03,2021-05-04]");
    row("in het tweede kwartaal van 2021 en de eerste helft van 2020",
        "tweede kwartaal van 2021 = 2021-34; eerste helft van 2020 = 2020-40");
    row("de zomer van 2019, afgelopen winter, dit voorjaar",
        "zomer van 2019 = 2019-22; afgelopen winter = 2020-24; dit voorjaar = 2021-21");
    row("de jaren negentig, de jaren '80", "de jaren negentig = 199X; de jaren '80 = 198X");
    row("Afgelopen maart, vorige maand, vorig jaar, afgelopen dinsdag",
        "Afgelopen maart = 2021-03; vorige maand = 2021-04; vorig jaar = 2020; afgelopen dinsdag = 2021-05-25");
    row("twee jaar geleden, drie dagen geleden", "twee jaar geleden = 2019~; drie dagen geleden = 2021-05-23");
    row("gisteren, eergisteren en maandagavond",
        "gisteren = 2021-05-25; eergisteren = 2021-05-24; maandagavond = 2021-05-24");
    row("in maart jongstleden", "maart jongstleden = 2021-03");
    row("Na maart 2021, na 3 mei, twee jaar na 2019",
        "Na maart 2021 = 2021-04/..; na 3 mei = 2021-05-04/..; 2019 = 2019");
    row("Sinds twee jaar, sinds ruim drie maanden, vanaf twee jaar",
        "Sinds twee jaar = 2019~/..; sinds ruim drie maanden = 2021-02~/..");
    row("een decennium geleden", "een decennium geleden = 201X~");
    row("op 03/04/2021", "03/04/2021 = 2021-04-03");
    row("Vorige week een rapport", "Vorige week = 2021-05-17/2021-05-23");
    row("van maart 2020 af aan", "van maart 2020 af aan = 2020-03/..");
    row("Voor 2019 was er geen beleid.", "Voor 2019 = ../2019");
    row("Voor maart 2020, toen alles nog open was, lag dat anders.", "Voor maart 2020 = ../2020-03");
    row("Al voor 2019 en lang voor 2010", "Al voor 2019 = ../2019; lang voor 2010 = ../2010");
    row("Voor 2022 werd drie miljoen euro uitgetrokken.", "2022 = 2022");
    row("Voor 2022 is er geen plan.", "2022 = 2022");
    row("Voor 2022, 2023 en 2024 is er niets.", "2022 = 2022");
}

void TestDates::dutch()
{
    check(u"nl"_s);
}

void TestDates::italian_data()
{
    rows();
    row("Il 2 marzo 2021 e l'11 aprile", "2 marzo 2021 = 2021-03-02; 11 aprile = 2021-04-11");
    row("il primo marzo 2020 e il 1º maggio 2020", "primo marzo 2020 = 2020-03-01; 1º maggio 2020 = 2020-05-01");
    row("nell'aprile del 2019", "aprile del 2019 = 2019-04");
    row("nel 2019, nelle elezioni del 2018", "2019 = 2019; 2018 = 2018");
    row("lo scorso marzo, nel marzo scorso", "scorso marzo = 2021-03; marzo scorso = 2021-03");
    row("dal 2019, da aprile 2019, dall'11 maggio, a partire dal 3 giugno 2020",
        "dal 2019 = 2019/..; da aprile 2019 = 2019-04/..; dall'11 maggio = 2021-05-11/..; "
        "a partire dal 3 giugno 2020 = 2020-06-03/..");
    row("tra il 2021 e il 2023", "tra il 2021 e il 2023 = 2021/2023");
    row("fra il 3 e il 9 maggio 2022", "fra il 3 e il 9 maggio 2022 = 2022-05-03/2022-05-09");
    row("dal 3 al 9 maggio", "dal 3 al 9 maggio = 2021-05-03/2021-05-09");
    row("fino al 30 giugno 2022, entro il 2025, prima del 2019",
        "fino al 30 giugno 2022 = ../2022-06-30; entro il 2025 = ../2025; prima del 2019 = ../2019");
    row("tracce che risalgono al 2019", "2019 = 2019");
    row("verso marzo 2021, intorno al 2018", "verso marzo 2021 = 2021-03~; intorno al 2018 = 2018~");
    row("a inizio anno, a fine marzo, a metà aprile 2020, alla fine del 2019",
        "inizio anno = 2021~; fine marzo = 2021-03~; metà aprile 2020 = 2020-04~; fine del 2019 = 2019~");
    row("nel secondo trimestre del 2021, nella prima metà del 2020",
        "secondo trimestre del 2021 = 2021-34; prima metà del 2020 = 2020-40");
    row("nell'estate del 2019", "estate del 2019 = 2019-22");
    row("negli anni Novanta, gli anni '80", "anni Novanta = 199X; gli anni '80 = 198X");
    row("due anni fa, ieri sera, martedì sera, la settimana scorsa",
        "due anni fa = 2019~; ieri sera = 2021-05-25; martedì sera = 2021-05-25; "
        "settimana scorsa = 2021-05-17/2021-05-23");
    row("il 3 o il 4 maggio 2021", "3 o il 4 maggio 2021 = [2021-05-03,2021-05-04]");
    row("Dopo marzo 2021, dopo il 3 maggio, dopo il 2019",
        "Dopo marzo 2021 = 2021-04/..; dopo il 3 maggio = 2021-05-04/..; dopo il 2019 = 2020/..");
    row("due anni dopo il 2019", "2019 = 2019");
    row("Da due anni, da oltre tre mesi; da due anni a cinque",
        "Da due anni = 2019~/..; da oltre tre mesi = 2021-02~/..");
    row("un decennio fa", "un decennio fa = 201X~");
    row("il 03/04/2021", "03/04/2021 = 2021-04-03");
    row("La scorsa settimana una relazione", "scorsa settimana = 2021-05-17/2021-05-23");
    row("dal 2019 in poi, da marzo 2020 in avanti", "dal 2019 in poi = 2019/..; da marzo 2020 in avanti = 2020-03/..");
}

void TestDates::italian()
{
    check(u"it"_s);
}

void TestDates::english_data()
{
    rows();
    row("On 2 March 2021 and on March 2, 2021", "2 March 2021 = 2021-03-02; March 2, 2021 = 2021-03-02");
    row("the 3rd of May, 2020; May 3rd", "3rd of May, 2020 = 2020-05-03; May 3rd = 2021-05-03");
    row("Tuesday, May 25, 2021", "Tuesday, May 25, 2021 = 2021-05-25");
    row("2021-03-02T10:00:00Z and 8-May-2020", "2021-03-02 = 2021-03-02; 8-May-2020 = 2020-05-08");
    row("In April 2019, in March, last March", "April 2019 = 2019-04; March = 2021-03; last March = 2021-03");
    row("in May last year", "May last year = 2020-05");
    row("In 2021, the 2019 attack (2018)", "2021 = 2021; 2019 = 2019; 2018 = 2018");
    row("between 2021 and 2023", "between 2021 and 2023 = 2021/2023");
    row("from 3 to 9 May 2022", "from 3 to 9 May 2022 = 2022-05-03/2022-05-09");
    row("May 3-9, 2022 and 3–9 May 2021",
        "May 3-9, 2022 = 2022-05-03/2022-05-09; 3–9 May 2021 = 2021-05-03/2021-05-09");
    row("between May 3 and 9", "between May 3 and 9 = 2021-05-03/2021-05-09");
    row("between November and February", "between November and February = 2020-11/2021-02");
    row("It was either 2019 or 2020.", "2019 or 2020 = [2019,2020]");
    row("2019–2021 were dry; lot 2021-2019", "2019–2021 = 2019/2021");
    row("since April 2019, since last March", "since April 2019 = 2019-04/..; since last March = 2021-03/..");
    row("until 30 June 2022, before 2020, by March 2023",
        "until 30 June 2022 = ../2022-06-30; before 2020 = ../2020; by March 2023 = ../2023-03");
    row("dating back to 2019", "2019 = 2019");
    row("around May 2021, circa 1998", "around May 2021 = 2021-05~; circa 1998 = 1998~");
    row("early May, mid-2020, late 2019, at the end of March 2021",
        "early May = 2021-05~; mid-2020 = 2020~; late 2019 = 2019~; end of March 2021 = 2021-03~");
    row("at the beginning of the year", "beginning of the year = 2021~");
    row("3 or 4 May 2021", "3 or 4 May 2021 = [2021-05-03,2021-05-04]");
    row("in March and April 2021", "March = 2021-03; April 2021 = 2021-04");
    row("in the second quarter of 2021, Q1 2020, 2019 Q4, H2 2020",
        "second quarter of 2021 = 2021-34; Q1 2020 = 2020-33; 2019 Q4 = 2019-36; H2 2020 = 2020-41");
    row("the summer of 2019, last winter", "summer of 2019 = 2019-22; last winter = 2020-24");
    row("the 1990s, the nineties, the '80s", "1990s = 199X; nineties = 199X; 80s = 198X");
    row("two years ago, three days ago, last month, yesterday",
        "two years ago = 2019~; three days ago = 2021-05-23; last month = 2021-04; yesterday = 2021-05-25");
    row("the gang had moved in two years ago", "two years ago = 2019~");
    row("three weeks ago", "three weeks ago = 2021-05-05~");
    row("on Tuesday evening, next Friday", "Tuesday evening = 2021-05-25; next Friday = 2021-05-28");
    row("From 2019 onwards, from March 2020 on, it grew",
        "From 2019 onwards = 2019/..; from March 2020 on = 2020-03/..");
    row("From March 2020 on attackers came. Since 2018 onward",
        "From March 2020 on = 2020-03/..; Since 2018 onward = 2018/..");
    row("a letter from March 2020 on the matter", "March 2020 = 2020-03");
    row("Last week a report came, last month 300 servers fell",
        "Last week = 2021-05-17/2021-05-23; last month = 2021-04");
    row("After March 2021, after 3 May 2021, after 2019 and after last year",
        "After March 2021 = 2021-04/..; after 3 May 2021 = 2021-05-04/..; after 2019 = 2020/..; "
        "after last year = 2021/..");
    row("two years after 2019, after early 2020", "2019 = 2019; after early 2020 = 2020~/..");
    row("a decade ago, two decades ago", "a decade ago = 201X~; two decades ago = 200X~");
    row("since last week", "since last week = 2021-05-17/..");
}

void TestDates::english()
{
    check(u"en"_s);
}

void TestDates::german_data()
{
    rows();
    row("Am 2. März 2021 und am 12.03.2021", "2. März 2021 = 2021-03-02; 12.03.2021 = 2021-03-12");
    row("am Dienstag, den 25. Mai 2021,", "Dienstag, den 25. Mai 2021 = 2021-05-25");
    row("Im April 2019, im März, im vergangenen März",
        "April 2019 = 2019-04; März = 2021-03; vergangenen März = 2021-03");
    row("im März letzten Jahres", "März letzten Jahres = 2020-03");
    row("Im Jahr 2019 begann es", "2019 = 2019");
    row("Die Lücke wurde 2019 entdeckt. 2020 folgte der Angriff", "2019 = 2019; 2020 = 2020");
    row("zwischen 2021 und 2023", "zwischen 2021 und 2023 = 2021/2023");
    row("zwischen dem 3. und dem 9. Mai 2022", "zwischen dem 3. und dem 9. Mai 2022 = 2022-05-03/2022-05-09");
    row("vom 3. bis zum 9. Mai", "vom 3. bis zum 9. Mai = 2021-05-03/2021-05-09");
    row("von März bis Mai 2020", "von März bis Mai 2020 = 2020-03/2020-05");
    row("in der Nacht von Montag auf Dienstag", "von Montag auf Dienstag = 2021-05-24/2021-05-25");
    row("seit April 2019, ab dem 1. Juni, seit 2020",
        "seit April 2019 = 2019-04/..; ab dem 1. Juni = 2021-06-01/..; seit 2020 = 2020/..");
    row("bis zum 30. Juni 2022, vor 2020, bis Ende 2019",
        "bis zum 30. Juni 2022 = ../2022-06-30; vor 2020 = ../2020; bis Ende 2019 = ../2019~");
    row("um 2018, gegen Ende März", "um 2018 = 2018~; gegen Ende März = 2021-03~");
    row("Anfang 2020, Mitte März, Ende April 2019, Anfang des Jahres",
        "Anfang 2020 = 2020~; Mitte März = 2021-03~; Ende April 2019 = 2019-04~; Anfang des Jahres = 2021~");
    row("im zweiten Quartal 2021, im ersten Halbjahr 2020",
        "zweiten Quartal 2021 = 2021-34; ersten Halbjahr 2020 = 2020-40");
    row("im Sommer 2019, im letzten Winter", "Sommer 2019 = 2019-22; letzten Winter = 2020-24");
    row("in den 1990er Jahren und den 80er-Jahren", "1990er Jahren = 199X; 80er-Jahren = 198X");
    row("vor zwei Jahren, vor drei Tagen, letztes Jahr, gestern",
        "vor zwei Jahren = 2019~; vor drei Tagen = 2021-05-23; letztes Jahr = 2020; gestern = 2021-05-25");
    row("am Dienstagabend, am Freitag", "Dienstagabend = 2021-05-25; Freitag = 2021-05-28");
    row("am 22.04. wurde", "22.04. = 2021-04-22");
    row("am 3. oder 4. Mai 2021", "3. oder 4. Mai 2021 = [2021-05-03,2021-05-04]");
    row("Nach März 2021, nach dem 3. Mai, drei Jahre nach 2019",
        "Nach März 2021 = 2021-04/..; nach dem 3. Mai = 2021-05-04/..; 2019 = 2019");
    row("Seit zwei Jahren, seit über drei Monaten, ab zwei Jahren",
        "Seit zwei Jahren = 2019~/..; seit über drei Monaten = 2021-02~/..");
    row("vor einem Jahrzehnt, vor zwei Jahrzehnten", "vor einem Jahrzehnt = 201X~; vor zwei Jahrzehnten = 200X~");
    row("am 03.04.2021 und am 03/04/2021", "03.04.2021 = 2021-04-03; 03/04/2021 = 2021-04-03");
    row("Letzte Woche ein Bericht", "Letzte Woche = 2021-05-17/2021-05-23");
    row("Von 2019 an, vom 1. März 2020 an.", "Von 2019 an = 2019/..; vom 1. März 2020 an = 2020-03-01/..");
    row("der Brief vom 3. Mai 2021 an das Amt", "3. Mai 2021 = 2021-05-03");
}

void TestDates::german()
{
    check(u"de"_s);
}

void TestDates::otherLanguages()
{
    QCOMPARE(listed(found(u"El 2 de marzo, 2021-03-02, 25/03/2021"_s, u"es"_s)),
        u"2021-03-02 = 2021-03-02; 25/03/2021 = 2021-03-25"_s);
    QCOMPARE(listed(found(u"2021-03-02"_s, QString())), u"2021-03-02 = 2021-03-02"_s);
    QCOMPARE(listed(found(u"le 2 mars 2021"_s, u"fr-BE"_s)), u"2 mars 2021 = 2021-03-02"_s);
}

void TestDates::whatIsNoDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, const char *text) {
        QTest::newRow(text) << QString::fromUtf8(language) << QString::fromUtf8(text);
    };
    row("fr", "Une sonde vers Mars, sur Mars, de Mars");
    row("fr", "désormais, mais, le mai des banlieues");
    row("fr", "plus de 2 000 postes, 2000 euros, près de 2019 personnes");
    row("fr", "entre 2000 et 2100 serveurs");
    row("fr", "Tél. 0475/363866, 02 504 21 11, +32 2 504 21 11");
    row("fr", "Windows Server 2019 et Office 2016");
    row("fr", "une victoire 6-2, 3-1");
    row("fr", "l’adresse jean.2021-03-02@exemple.be");
    row("fr", "https://exemple.be/2021/03/02/article");
    row("fr", "CVE-2021-26855, ISO 27001:2013, 192.168.20.21");
    row("fr", "la version 10.12.2021.5");
    row("fr", "le 31 février 2021, le 30/02/2021");
    row("fr", "au prix de 2021 €, à 2019 %");
    row("en", "They may march on, which may help. It may in time.");
    row("en", "said May, according to May, by May");
    row("en", "an august body");
    row("en", "2019 people, about 2000 people, over 2010 files");
    row("en", "room 2019, port 2021, 3.5.2019.1");
    row("en", "a 3-2 win, 10-12 of them");
    row("en", "every Tuesday");
    row("en", "the last months, the past years");
    row("nl", "in 2000 gevallen, 2019 euro, meer dan 2020 mensen");
    row("nl", "Telefoon 0475/36.38.66, de stand 2-1");
    row("it", "2019 euro, più di 2000 persone, tra 2000 e 2100 utenti");
    row("it", "prima di tutto, la fine del mondo");
    row("de", "2019 Menschen, rund 2000 Euro, mehr als 2020 Stimmen");
    row("de", "Windows Server 2019, Platz 2021");
    row("de", "Guten Morgen, am Morgen");
}

void TestDates::whatIsNoDate()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(listed(found(text, language)), QString());
}

void TestDates::yearsAreCountedFromPublication_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *published, const char *text, const char *expected) {
        QTest::addRow("%s on %s", text, published)
            << QString::fromUtf8(published) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2021-05-26", "on 2 March", "2021-03-02");
    row("2021-01-05", "on 28 December", "2020-12-28");
    row("2021-12-20", "on 3 January", "2022-01-03");
    row("2021-05-26", "on 29 February", "2020-02-29");
    row("2021-05-26", "in November", "2020-11");
    row("2021-05-26", "in October", "2021-10");
    row("2021-05-26", "in May", "2021-05");
    row("2021-05-26", "last May", "2020-05");
    row("2021-05-26", "next May", "2022-05");
    row("2021-05-26", "next March", "2022-03");
    row("2024-02-10", "last March", "2023-03");
    row("2021-05-26", "last summer", "2020-22");
    row("2021-10-02", "last summer", "2021-22");
    row("2021-05-25", "on Tuesday", "2021-05-25");
    row("2021-05-25", "last Tuesday", "2021-05-18");
    row("2025-03-01", "on Friday", "2025-02-28");
    row("2021-05-26", "from November to March", "2020-11/2021-03");
    row("2021-05", "on 2 March", "2021-03-02");
    row("2021-05", "last year", "2020");
}

void TestDates::yearsAreCountedFromPublication()
{
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QList<FoundDate> dates = found(text, u"en"_s, published);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().edtf.toString(), expected);
    QCOMPARE(dates.first().anchor, published);
}

void TestDates::withoutPublicationTheYearStaysOpen()
{
    QCOMPARE(listed(found(u"on 2 March, in April, last May, two years ago, on Tuesday, today"_s, u"en"_s, QString())),
        u"2 March = XXXX-03-02; April = XXXX-04"_s);
    QCOMPARE(found(u"on 2 March"_s, u"en"_s, QString()).first().anchor, QString());
}

void TestDates::numbersInEitherOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("on 25/03/2021", "2021-03-25");
    row("on 03/25/2021", "2021-03-25");
    row("on 03/04/2021", "[2021-03-04,2021-04-03]");
    row("on 03-04-2021", "[2021-03-04,2021-04-03]");
    row("on 04/04/2021", "2021-04-04");
    row("on 03.04.2021", "2021-04-03");
    row("on Saturday 03/04/2021", "2021-04-03");
    row("on Thursday 03/04/2021", "2021-03-04");
    row("on 03/04/2021 and 25/04/2021", "2021-04-03 2021-04-25");
    row("on 03/04/2021 and 04/25/2021", "2021-03-04 2021-04-25");
    row("on 25/03/21", "2021-03-25");
    row("on 15.05.99", "");
    row("on 13/14/2021", "");
    row("on 00/04/2021", "");
}

void TestDates::numbersInEitherOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList values;
    for (const FoundDate &date : found(text, u"en"_s))
        values.append(date.edtf.toString());
    QCOMPARE(values.join(u' '), expected);
}

void TestDates::partsOfUnitsAndDays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<DatePart>("part");
    QTest::newRow("early") << u"en"_s << u"in early 2020"_s << DatePart::Early;
    QTest::newRow("mid") << u"fr"_s << u"à la mi-mars 2021"_s << DatePart::Mid;
    QTest::newRow("late") << u"nl"_s << u"eind 2020"_s << DatePart::Late;
    QTest::newRow("since late") << u"de"_s << u"seit Ende 2020"_s << DatePart::Late;
    QTest::newRow("evening") << u"it"_s << u"martedì sera"_s << DatePart::Evening;
    QTest::newRow("compound") << u"nl"_s << u"dinsdagavond"_s << DatePart::Evening;
    QTest::newRow("morning") << u"fr"_s << u"hier matin"_s << DatePart::Morning;
    QTest::newRow("about is no part") << u"en"_s << u"around May 2021"_s << DatePart::None;
    QTest::newRow("about early, English") << u"en"_s << u"around early April 2019"_s << DatePart::AboutEarly;
    QTest::newRow("about early, French") << u"fr"_s << u"vers début avril 2019"_s << DatePart::AboutEarly;
    QTest::newRow("about late, Dutch") << u"nl"_s << u"rond eind april 2019"_s << DatePart::AboutLate;
    QTest::newRow("between") << u"en"_s << u"between March and May 2020"_s << DatePart::Between;
    QTest::newRow("between, French") << u"fr"_s << u"entre mars et mai 2020"_s << DatePart::Between;
    QTest::newRow("between, Dutch") << u"nl"_s << u"tussen maart en mei 2020"_s << DatePart::Between;
    QTest::newRow("between, Italian") << u"it"_s << u"tra marzo e maggio 2020"_s << DatePart::Between;
    QTest::newRow("between, German") << u"de"_s << u"zwischen März und Mai 2020"_s << DatePart::Between;
    QTest::newRow("between and early") << u"en"_s << u"between early March and May 2020"_s << DatePart::Between;
    QTest::newRow("from to") << u"en"_s << u"from March to May 2020"_s << DatePart::None;
    QTest::newRow("a dash") << u"en"_s << u"2019–2021 were dry"_s << DatePart::None;
}

void TestDates::partsOfUnitsAndDays()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(DatePart, part);
    const QList<FoundDate> dates = found(text, language);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(static_cast<int>(dates.first().part), static_cast<int>(part));
}

void TestDates::saysRuleAndAnchor()
{
    const QList<FoundDate> dates =
        found(u"in April 2019, on 2 March, between 2021 and 2023, from 2021 to 2023, since 2020"_s, u"en"_s);
    QStringList rules;
    QStringList anchors;
    for (const FoundDate &date : dates) {
        rules.append(date.rule);
        anchors.append(date.anchor);
    }
    QCOMPARE(rules, (QStringList{u"month-year"_s, u"day-month"_s, u"between year"_s, u"from year"_s, u"since year"_s}));
    QCOMPARE(anchors, (QStringList{QString(), u"2021-05-26"_s, QString(), QString(), QString()}));
}

void TestDates::laterNeedsADateBefore_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("en") << u"en"_s << u"It closed on 2 March 2020 and opened the next day."_s
                        << u"2 March 2020 = 2020-03-02; the next day = 2020-03-03"_s;
    QTest::newRow("en, days later") << u"en"_s << u"It closed on 2 March 2020. Two days later it sank."_s
                                    << u"2 March 2020 = 2020-03-02; Two days later = 2020-03-04"_s;
    QTest::newRow("en, years later") << u"en"_s << u"It closed on 2 March 2018. Two years later it sank."_s
                                     << u"2 March 2018 = 2018-03-02; Two years later = 2020~"_s;
    QTest::newRow("en, the day before") << u"en"_s << u"It closed on 2 March 2020; the day before it had burnt."_s
                                        << u"2 March 2020 = 2020-03-02; the day before = 2020-03-01"_s;
    QTest::newRow("en, nothing before") << u"en"_s << u"The next day it sank. Two days later it was gone."_s << u""_s;
    QTest::newRow("en, too far") << u"en"_s
                                 << u"It closed on 2 March 2020. "_s + u"Nothing was said of it. "_s.repeated(20)
            + u"The next day it sank."_s
                                 << u"2 March 2020 = 2020-03-02"_s;
    QTest::newRow("en, after a month") << u"en"_s << u"It closed in March 2020. The next day it sank."_s
                                       << u"March 2020 = 2020-03"_s;
    QTest::newRow("en, months after a year")
        << u"en"_s << u"It closed in 2018. Two months later it sank, two years later it was gone."_s
        << u"2018 = 2018; two years later = 2020~"_s;
    QTest::newRow("fr") << u"fr"_s << u"Fermé le 2 mars 2020, rouvert le lendemain, vidé la veille."_s
                        << u"2 mars 2020 = 2020-03-02; le lendemain = 2020-03-03; la veille = 2020-03-02"_s;
    QTest::newRow("fr, of something") << u"fr"_s << u"Fermé le 2 mars 2020, le lendemain de la crue."_s
                                      << u"2 mars 2020 = 2020-03-02"_s;
    QTest::newRow("nl") << u"nl"_s << u"Dicht op 2 maart 2020, de dag nadien open, drie dagen later weg."_s
                        << u"2 maart 2020 = 2020-03-02; de dag nadien = 2020-03-03; drie dagen later = 2020-03-06"_s;
    QTest::newRow("it") << u"it"_s << u"Chiuso il 2 marzo 2020, aperto il giorno dopo."_s
                        << u"2 marzo 2020 = 2020-03-02; il giorno dopo = 2020-03-03"_s;
    QTest::newRow("it, of something") << u"it"_s << u"Chiuso il 2 marzo 2020, il giorno dopo la piena."_s
                                      << u"2 marzo 2020 = 2020-03-02"_s;
    QTest::newRow("de") << u"de"_s << u"Zu seit dem 2. März 2020, am Tag darauf offen, zwei Tage später weg."_s
                        << u"seit dem 2. März 2020 = 2020-03-02/.."_s;
    QTest::newRow("de, a day")
        << u"de"_s << u"Am 2. März 2020 zu, am Tag darauf offen, zwei Tage später weg."_s
        << u"2. März 2020 = 2020-03-02; am Tag darauf = 2020-03-03; zwei Tage später = 2020-03-05"_s;
}

void TestDates::laterNeedsADateBefore()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(listed(found(text, language)), expected);
}

void TestDates::saysPartsOfToday_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<DatePart>("part");

    const QString today = findDates(u"today"_s, u"en"_s, Edtf::day(2021, 5, 26)).first().edtf.toString();
    QTest::newRow("en") << u"en"_s << u"this morning"_s << today << DatePart::Morning;
    QTest::newRow("en night") << u"en"_s << u"last night"_s << u"2021-05-25"_s << DatePart::Night;
    QTest::newRow("fr") << u"fr"_s << u"ce matin"_s << today << DatePart::Morning;
    QTest::newRow("fr afternoon") << u"fr"_s << u"cet après-midi"_s << today << DatePart::Afternoon;
    QTest::newRow("nl") << u"nl"_s << u"vanavond"_s << today << DatePart::Evening;
    QTest::newRow("nl night") << u"nl"_s << u"vannacht"_s << today << DatePart::Night;
    QTest::newRow("it") << u"it"_s << u"stamattina"_s << today << DatePart::Morning;
    QTest::newRow("it evening") << u"it"_s << u"questa sera"_s << today << DatePart::Evening;
    QTest::newRow("de") << u"de"_s << u"heute Morgen"_s << today << DatePart::Morning;
    QTest::newRow("de night") << u"de"_s << u"vergangene Nacht"_s << u"2021-05-25"_s << DatePart::Night;
}

void TestDates::saysPartsOfToday()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(DatePart, part);
    const QList<FoundDate> dates = findDates(u"– "_s + text + u" –"_s, language, Edtf::day(2021, 5, 26));
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates[0].wording, text);
    QCOMPARE(dates[0].edtf.toString(), expected);
    QVERIFY(dates[0].part == part);
    QCOMPARE(dates[0].anchor, u"2021-05-26"_s);
}

void TestDates::earlierCountsFromTheDateBefore()
{
    const QList<FoundDate> dates =
        found(u"Le 2 mars 2020, puis trois mois plus tôt, puis dix jours plus tôt."_s, u"fr"_s);
    QCOMPARE(listed(dates), u"2 mars 2020 = 2020-03-02; trois mois plus tôt = 2019-12~"_s);
    QCOMPARE(dates.last().anchor, u"2020-03-02"_s);
    QCOMPARE(listed(found(u"Due anni prima"_s, u"it"_s)), u"Due anni prima = 2019~"_s);
    QCOMPARE(listed(found(u"due anni prima del processo"_s, u"it"_s)), QString());
}

void TestDates::spansCountUtf16()
{
    const QString text = u"🕵 é\u00A0le 2\u00A0mars 2021 – 🕵 en avril 2019"_s;
    const QList<FoundDate> dates = found(text, u"fr"_s);
    QCOMPARE(listed(dates), u"2\u00A0mars 2021 = 2021-03-02; avril 2019 = 2019-04"_s);
    for (const FoundDate &date : dates)
        QCOMPARE(text.sliced(date.span.start, date.span.length()), date.wording);
    // A soft hyphen in a word and a line break in a date hide nothing.
    QCOMPARE(listed(found(u"le 2 no\u00ADvembre\n2021"_s, u"fr"_s)), u"2 no\u00ADvembre\n2021 = 2021-11-02"_s);
}

void TestDates::anyTextIsSafe()
{
    const QStringList pieces{u"2"_s, u"31"_s, u"2021"_s, u"99"_s, u"-"_s, u"/"_s, u"."_s, u","_s, u"’"_s, u"'"_s,
        u"("_s, u"mars"_s, u"mai"_s, u"début"_s, u"de"_s, u"l’"_s, u"année"_s, u"dernier"_s, u"entre"_s, u"et"_s,
        u"à"_s, u"au"_s, u"depuis"_s, u"jusqu’"_s, u"en"_s, u"vers"_s, u"mardi"_s, u"soir"_s, u"hier"_s, u"il"_s,
        u"y"_s, u"a"_s, u"deux"_s, u"ans"_s, u"trimestre"_s, u"années"_s, u"90"_s, u"er"_s, u" "_s, u" "_s, u" "_s,
        u"\n"_s, u"🕵"_s, u"º"_s, u"XXe"_s, u"00"_s, u"ou"_s, u"été"_s, u"fin"_s, u"du"_s, u"le"_s, u"mi"_s};
    QRandomGenerator random(2021);
    for (int round = 0; round < 8'000; ++round) {
        QString text;
        for (int i = random.bounded(1, 24); i > 0; --i)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        qsizetype end = 0;
        for (const FoundDate &date : found(text, u"fr"_s)) {
            QVERIFY2(date.span.start >= end && date.span.end <= text.size(), qPrintable(text));
            QVERIFY2(date.span.length() > 0 && !date.edtf.isNull(), qPrintable(text));
            QCOMPARE(date.wording, text.sliced(date.span.start, date.span.length()));
            end = date.span.end;
        }
    }
}

void TestDates::agreesWithLabelledExpressions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("leastFound");
    // The labelled sentences are orders to an assistant ("in 3 weeks", "rest of the day"), of which a text of a case
    // has few; nearly all that is found must be one of their dates.
    QTest::newRow("fr") << u"fr"_s << 0.55;
    QTest::newRow("nl") << u"nl"_s << 0.70;
    QTest::newRow("it") << u"it"_s << 0.70;
    QTest::newRow("en") << u"en"_s << 0.65;
    QTest::newRow("de") << u"de"_s << 0.60;
}

void TestDates::agreesWithLabelledExpressions()
{
    QFETCH(QString, language);
    QFETCH(double, leastFound);
    const QString root = qEnvironmentVariable("DOSSIER_MATERIAL");
    QFile file(QDir(root).filePath("data/dates/%1.jsonl"_L1.arg(language)));
    if (root.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("DOSSIER_MATERIAL names no folder with data/dates");
    double expected = 0;
    double hit = 0;
    double unknown = 0; // "in three years" is a date in an article
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString text = row["text"].toString();
        QList<Span> spans;
        for (const QJsonValue &label : row["expected"].toArray())
            spans.append({label["start"].toInt(), label["end"].toInt()});
        QList<Span> answers;
        for (const FoundDate &date : found(text, language, row["reference"].toString())) {
            const bool known = std::ranges::any_of(spans, [&](Span span) { return span.overlaps(date.span); });
            unknown += known ? 0 : 1;
            answers.append(date.span);
        }
        expected += static_cast<double>(spans.size());
        hit += static_cast<double>(std::ranges::count_if(spans, [&](Span span) {
            return std::ranges::any_of(answers, [&](Span answer) { return answer.overlaps(span); });
        }));
    }
    QVERIFY2(hit / expected >= leastFound, qPrintable(QString::number(hit / expected)));
    QVERIFY2(unknown / expected < 0.02, qPrintable(QString::number(unknown)));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
