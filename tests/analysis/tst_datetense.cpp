// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datedwords.h"

using namespace dossier;
using namespace Qt::StringLiterals;

class TestDateTense : public QObject, private DatedWords
{
    Q_OBJECT

private slots:
    // Published on Wednesday 26 May 2021.
    void tense_data();
    void tense() { check(u"2021-05-26"_s); }
    // Published on Thursday 3 November 2022.
    void articles_data();
    void articles() { check(u"2022-11-03"_s); }
};

void TestDateTense::tense_data()
{
    columns();
    row("fr", "Il a été arrêté vendredi.", "vendredi = 2021-05-21");
    row("fr", "La cour se réunira lundi.", "lundi = 2021-05-31");
    row("fr", "Le vote est prévu dimanche.", "dimanche = 2021-05-30");
    row("fr", "Vendredi, la police a fouillé la maison.", "Vendredi = 2021-05-21");
    row("fr", "Il avait annoncé en octobre qu’il partirait.", "octobre = 2020-10");
    row("fr", "Le procès aura lieu en janvier.", "janvier = 2022-01");
    row("fr", "L’audience, qui a été reportée, aura lieu lundi.", "lundi = 2021-05-31");
    row("fr", "Il y a eu vendredi des pannes.", "vendredi = 2021-05-21");
    row("fr", "Il entra lundi à l’opéra.", "lundi = 2021-05-24");
    row("fr", "Depuis vendredi, depuis octobre, les quais dorment.",
        "Depuis vendredi = 2021-05-21/..; depuis octobre = 2020-10/..");
    row("fr", "Les intrus entrèrent vendredi par le toit.", "vendredi = 2021-05-21");
    row("fr", "La crise éclata samedi.", "samedi = 2021-05-22");
    row("nl", "Hij is vrijdag gearresteerd.", "vrijdag = 2021-05-21");
    row("nl", "De rechtbank zal maandag beslissen.", "maandag = 2021-05-31");
    row("nl", "Zaterdag wordt er gestaakt.", "Zaterdag = 2021-05-29");
    row("nl", "Vrijdag overleed de schrijver.", "Vrijdag = 2021-05-21");
    row("nl", "In oktober werd de brug gesloten.", "oktober = 2020-10");
    row("nl", "De dieven drongen vrijdag binnen.", "vrijdag = 2021-05-21");
    row("nl", "Het verslag moet maandag klaar zijn.", "maandag = 2021-05-31");
    row("it", "È stato arrestato venerdì.", "venerdì = 2021-05-21");
    row("it", "La corte si riunirà lunedì.", "lunedì = 2021-05-31");
    row("it", "L’udienza è prevista per domenica.", "domenica = 2021-05-30");
    row("it", "A ottobre aveva annunciato le dimissioni.", "ottobre = 2020-10");
    row("it", "I ladri entrarono venerdì e fuggirono sabato.", "venerdì = 2021-05-21; sabato = 2021-05-22");
    row("it", "Il ministro aprì venerdì il ponte.", "venerdì = 2021-05-21");
    row("it", "Tra il 7 e il 13 dicembre chiusero sei scuole.", "Tra il 7 e il 13 dicembre = 2020-12-07/2020-12-13");
    row("it", "Il ponte sarà pronto entro la primavera.", "entro la primavera = ../2021-21");
    row("en", "He was arrested on Friday.", "Friday = 2021-05-21");
    row("en", "The court will meet on Monday.", "Monday = 2021-05-31");
    row("en", "The vote, expected on Sunday, is open.", "Sunday = 2021-05-30");
    row("en", "He said on Friday that the bridge will close on Monday.", "Friday = 2021-05-21; Monday = 2021-05-31");
    row("en", "The vote will be held on Sunday.", "Sunday = 2021-05-30");
    row("en", "The rest should not be delivered before 30 January.", "before 30 January = ../2022-01-30");
    row("en", "The rest should have been delivered before 30 January.", "before 30 January = ../2021-01-30");
    row("en", "The ship may be sold in March.", "March = 2022-03");
    row("en", "He must have been killed on Sunday.", "Sunday = 2021-05-23");
    row("en", "The talks are due to be held on Sunday.", "Sunday = 2021-05-30");
    row("en", "The talks will have ended by Sunday.", "by Sunday = ../2021-05-30");
    row("en", "By Saturday, forty people had fled.", "By Saturday = ../2021-05-22");
    row("en", "The plan was announced in October.", "October = 2020-10");
    row("en", "The bridge opens on Friday.", "Friday = 2021-05-28");
    row("de", "Er wurde am Freitag verhaftet.", "Freitag = 2021-05-21");
    row("de", "Das Gericht wird am Montag entscheiden.", "Montag = 2021-05-31");
    row("de", "Die Diebe drangen am Freitag ein.", "Freitag = 2021-05-21");
    row("de", "Der Rat wird das Verbot am Montag beraten.", "Montag = 2021-05-31");
    row("de", "Am Freitag ist der Dichter gestorben.", "Freitag = 2021-05-21");
    row("de", "Im Oktober hatte er den Rücktritt angekündigt.", "Oktober = 2020-10");
}

void TestDateTense::articles_data()
{
    columns();
    row("fr",
        "Un incendie s’est déclaré mercredi soir dans un entrepôt de Charleroi. Les pompiers, "
        "arrivés vers 22h15, ont lutté toute la nuit. Jeudi matin, l’autoroute restait fermée. "
        "Selon le bourgmestre, l’enquête devrait être bouclée d’ici la fin de la semaine. En "
        "2017 déjà, un sinistre avait touché le site; deux ans plus tard, un second.",
        "mercredi soir = 2022-11-02; Jeudi matin = 2022-11-03; 2017 = 2017; deux ans plus tard = "
        "2019~");
    row("fr",
        "Le procès s’ouvrira le 14 novembre devant la cour d’assises. Le prévenu, arrêté en "
        "février dernier, avait été libéré sous conditions le mois suivant. Sa condamnation de "
        "mars 2020 a été cassée l’année dernière. Prochaine audience lundi.",
        "14 novembre = 2022-11-14; février dernier = 2022-02; mois suivant = 2022-03; mars 2020 "
        "= 2020-03; année dernière = 2021; lundi = 2022-10-31");
    row("fr",
        "Il y a dix jours, la police avait déjà perquisitionné. Le lendemain de l’opération, "
        "deux hommes ont été inculpés. Entre septembre 2019 et juin 2021, quelque 2 000 colis "
        "ont été volés. Le T3 2022 s’annonce difficile. La hausse des prix a atteint 12,3 % en "
        "octobre, contre 4 % un an plus tôt.",
        "Il y a dix jours = 2022-10-24; Entre septembre 2019 et juin 2021 = 2019-09/2021-06; T3 "
        "2022 = 2022-35; octobre = 2022-10; un an plus tôt = 2021~");
    row("fr",
        "La sonde a quitté Mars en mai. L’article 12/2019 du règlement, le dossier 2021/45 et la "
        "CVE-2021-44228. Score final : 3-2. Le ministre May s’est exprimé dimanche. Prix : 15,99 "
        "€. Rendez-vous le 5 à 20h. Le vol 2018 a coûté 2019 euros.",
        "mai = 2022-05; dimanche = 2022-10-30");
    row("fr",
        "Dans la nuit de mardi à mercredi, puis dans la nuit du 1er au 2 novembre, des drones "
        "ont survolé la base. Depuis le début de l’année, 15 cas. Depuis le mois d’août, rien. À "
        "la mi-octobre, le préfet avait alerté. Ce week-end, une marche aura lieu à Namur.",
        "de mardi à mercredi = 2022-11-01/2022-11-02; du 1er au 2 novembre = "
        "2022-11-01/2022-11-02; Depuis le début de l’année = 2022~/..; Depuis le mois d’août = "
        "2022-08/..; mi-octobre = 2022-10~; Ce week-end = 2022-11-05/2022-11-06");
    row("nl",
        "De politie heeft woensdagavond een man aangehouden. Hij werd donderdagochtend "
        "voorgeleid. Vorige week was er al een inval in Breda; twee dagen later volgde een "
        "tweede. De rechtbank doet over twee weken uitspraak. In 2017 werd hij veroordeeld, een "
        "jaar later kwam hij vrij.",
        "woensdagavond = 2022-11-02; donderdagochtend = 2022-11-03; Vorige week = "
        "2022-10-24/2022-10-30; over twee weken = 2022-11-17~; 2017 = 2017; een jaar "
        "later = 2018~");
    row("nl",
        "Het bedrijf ging in maart failliet. In het derde kwartaal van vorig jaar was er nog "
        "winst. Eind augustus stapte de directeur op. Begin volgend jaar moet er een doorstart "
        "komen, uiterlijk op 15 januari. De cijfers over 2021 verschijnen maandag.",
        "maart = 2022-03; derde kwartaal van vorig jaar = 2021-35; Eind augustus = 2022-08~; "
        "Begin volgend jaar = 2023~; uiterlijk op 15 januari = ../2023-01-15; 2021 = 2021; "
        "maandag = 2022-10-31");
    row("nl",
        "Sinds begin dit jaar zijn er 12 lekken gevonden. Tot eind december blijft de brug "
        "dicht. Afgelopen weekend reden er geen treinen. Volgende week dinsdag vergadert de "
        "Kamer. Gisteren viel de stroom uit, vandaag is alles hersteld. In de nacht van zaterdag "
        "op zondag gaat de klok een uur terug.",
        "Sinds begin dit jaar = 2022~/..; Tot eind december = ../2022-12~; Afgelopen weekend = "
        "2022-10-29/2022-10-30; Volgende week dinsdag = 2022-11-08; Gisteren = 2022-11-02; "
        "vandaag = 2022-11-03; van zaterdag op zondag = 2022-11-05/2022-11-06");
    row("nl",
        "Vijf jaar geleden begon het onderzoek. Tussen 2018 en 2020 verdwenen 300 dossiers. Op "
        "12 juni 2019 werd het kantoor doorzocht; de volgende dag werd de chef geschorst. Mei "
        "was een droge maand. De wedstrijd eindigde op 2-1. Zaak 2020/117. Artikel 12-2019. Rond "
        "20 oktober kreeg de krant een tip.",
        "Vijf jaar geleden = 2017~; Tussen 2018 en 2020 = 2018/2020; 12 juni 2019 = 2019-06-12; "
        "de volgende dag = 2019-06-13; Rond 20 oktober = 2022-10-20~");
    row("it",
        "Un incendio è divampato mercoledì sera in un capannone di Prato. Giovedì mattina la "
        "strada era ancora chiusa. Il sindaco ha annunciato che lunedì riaprirà la scuola. Due "
        "anni fa un altro rogo aveva colpito la zona; nel 2017 un terzo. Entro la fine dell’anno "
        "arriveranno i fondi.",
        "mercoledì sera = 2022-11-02; Giovedì mattina = 2022-11-03; lunedì = 2022-11-07; Due "
        "anni fa = 2020~; 2017 = 2017; Entro la fine dell’anno = ../2022~");
    row("it",
        "Il processo comincerà il 14 novembre. L’imputato, arrestato lo scorso febbraio, era "
        "stato scarcerato il mese successivo. La sentenza del marzo 2020 è stata annullata "
        "l’anno scorso. Nella notte tra martedì e mercoledì sono stati rubati 2.000 pacchi.",
        "14 novembre = 2022-11-14; scorso febbraio = 2022-02; mese successivo = 2022-03; marzo "
        "2020 = 2020-03; anno scorso = 2021; tra martedì e mercoledì = 2022-11-01/2022-11-02");
    row("it",
        "Tra settembre 2019 e giugno 2021 sono spariti 300 fascicoli. Dall’inizio dell’anno i "
        "casi sono 15. A metà ottobre il prefetto aveva avvertito. Questo fine settimana si "
        "terrà una marcia. La scorsa settimana la procura di Milano aveva chiesto l’arresto; tre "
        "giorni dopo il giudice lo ha concesso.",
        "Tra settembre 2019 e giugno 2021 = 2019-09/2021-06; Dall’inizio dell’anno = 2022~/..; "
        "metà ottobre = 2022-10~; Questo fine settimana = 2022-11-05/2022-11-06; scorsa "
        "settimana = 2022-10-24/2022-10-30");
    row("it",
        "Il terzo trimestre ha registrato un calo. La partita è finita 3-2. La legge 12/2019 e "
        "il fascicolo 2021/45. Nel primo semestre del 2021 i ricavi erano saliti. Il 5 alle 20 "
        "ci sarà un’assemblea. Prima del 30 giugno non succederà nulla. Ieri sera e stamattina, "
        "domani.",
        "terzo trimestre = 2022-35; primo semestre del 2021 = 2021-40; Prima del 30 giugno = "
        "../2023-06-30; Ieri sera = 2022-11-02; stamattina = 2022-11-03; domani = 2022-11-04");
    row("en",
        "A fire broke out on Wednesday evening in a warehouse in Leeds. On Thursday morning the "
        "road was still closed. The mayor said schools would reopen on Monday. Two years ago "
        "another blaze hit the area; in 2017 a third. Funds will arrive by the end of the year.",
        "Wednesday evening = 2022-11-02; Thursday morning = 2022-11-03; Monday = 2022-11-07; Two "
        "years ago = 2020~; 2017 = 2017; by the end of the year = ../2022~");
    row("en",
        "The trial will start on 14 November. The man, arrested last February, was released the "
        "following month. His conviction of March 2020 was quashed last year. Between September "
        "2019 and June 2021 some 2,000 parcels went missing. In the third quarter profits fell.",
        "14 November = 2022-11-14; last February = 2022-02; the following month = 2022-03; March "
        "2020 = 2020-03; last year = 2021; Between September 2019 and June 2021 = "
        "2019-09/2021-06; third quarter = 2022-35");
    row("en",
        "Police searched the flat last week, and a day later they found the laptop. In "
        "mid-October the agency had warned of attacks. Over the weekend, 40 drones were shot "
        "down. The ceasefire, agreed three weeks ago, expires on Sunday. Next year's budget, due "
        "in two weeks, will be cut. In the early 1990s and late 2021.",
        "last week = 2022-10-24/2022-10-30; mid-October = 2022-10~; weekend = "
        "2022-10-29/2022-10-30; three weeks ago = 2022-10-13~; Sunday = 2022-11-06; "
        "Next year = 2023; in two weeks = 2022-11-17~; early 1990s = 199X~; late "
        "2021 = 2021~");
    row("de",
        "Am Mittwochabend brach in einer Lagerhalle in Köln ein Feuer aus. Am Donnerstagmorgen "
        "war die Straße noch gesperrt. Am Montag sollen die Schulen wieder öffnen. Vor zwei "
        "Jahren hatte es in der Gegend schon einmal gebrannt, 2017 ebenfalls. Bis Ende des "
        "Jahres sollen die Mittel fließen.",
        "Mittwochabend = 2022-11-02; Donnerstagmorgen = 2022-11-03; Montag = 2022-11-07; Vor "
        "zwei Jahren = 2020~; 2017 = 2017; Bis Ende des Jahres = ../2022~");
    row("de",
        "Der Prozess beginnt am 14. November. Der im Februar festgenommene Mann kam im folgenden "
        "Monat frei. Das Urteil vom März 2020 wurde im vergangenen Jahr aufgehoben. Zwischen "
        "September 2019 und Juni 2021 verschwanden rund 2000 Pakete. Im dritten Quartal sank der "
        "Gewinn.",
        "14. November = 2022-11-14; Februar = 2022-02; im folgenden Monat = 2022-03; März 2020 = "
        "2020-03; vergangenen Jahr = 2021; Zwischen September 2019 und Juni 2021 = "
        "2019-09/2021-06; dritten Quartal = 2022-35");
    row("de",
        "In der Nacht zum Mittwoch und in der Nacht vom 1. auf den 2. November wurden Drohnen "
        "gesichtet. Seit Anfang des Jahres gab es 15 Fälle. Mitte Oktober hatte die Behörde "
        "gewarnt. Am Wochenende findet eine Demonstration statt. Vergangene Woche durchsuchte "
        "die Polizei die Wohnung; zwei Tage später fand sie den Rechner.",
        "Nacht zum Mittwoch = 2022-11-01/2022-11-02; vom 1. auf den 2. November = "
        "2022-11-01/2022-11-02; Seit Anfang des Jahres = 2022~/..; Mitte Oktober = 2022-10~; "
        "Wochenende = 2022-11-05/2022-11-06; Vergangene Woche = 2022-10-24/2022-10-30");
    row("en",
        "He was arrested on 12 June 2019 and released on 3 July. He was born on 3 May 1985 and "
        "was seen on 2 November.",
        "12 June 2019 = 2019-06-12; 3 July = 2019-07-03; 3 May 1985 = 1985-05-03; 2 November = "
        "2022-11-02");
    row("fr",
        "Arrêté le 12 juin 2019, il a été libéré le 3 juillet. Le samedi suivant, il a fui. Le "
        "contrat a été signé en mars 2021 et annulé en septembre.",
        "12 juin 2019 = 2019-06-12; 3 juillet = 2019-07-03; samedi suivant = 2019-07-06; mars "
        "2021 = 2021-03; septembre = 2021-09");
    row("nl",
        "Op 12 juni 2019 werd hij opgepakt; op 3 juli kwam hij vrij. De maandag daarop verdween "
        "hij.",
        "12 juni 2019 = 2019-06-12; 3 juli = 2019-07-03; maandag daarop = 2019-07-08");
    row("de",
        "Am 12. Juni 2019 wurde er verhaftet, am 3. Juli kam er frei. Am darauffolgenden Montag "
        "verschwand er. Am Mittwochabend.",
        "12. Juni 2019 = 2019-06-12; 3. Juli = 2019-07-03; darauffolgenden Montag = 2019-07-08; "
        "Mittwochabend = 2022-11-02");
    row("it",
        "Il 12 giugno 2019 è stato arrestato e il 3 luglio è stato scarcerato. Il lunedì "
        "successivo è sparito.",
        "12 giugno 2019 = 2019-06-12; 3 luglio = 2019-07-03; lunedì successivo = 2019-07-08");
}

QTEST_GUILESS_MAIN(TestDateTense)
#include "tst_datetense.moc"
