// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/names.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void placesThem();
};

void TestNames::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "type spelling", "?" before it when not sure, "=ABC" after it

    const auto row = [](const char *name, const QString &language, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << language << text << expected;
    };
    row("acronym defined, fr", u"fr"_s,
        u"Hier le Centre pour la Navigation Intérieure (CNI) a fermé le pont. Le CNI se tait."_s,
        {u"organisation Centre pour la Navigation Intérieure=CNI"_s, u"organisation CNI"_s, u"organisation CNI"_s});
    row("acronym defined in small letters, it", u"it"_s,
        u"Secondo il Centro per la navigazione marittima (CNM) tutto tace."_s,
        {u"organisation Centro per la navigazione marittima=CNM"_s, u"organisation CNM"_s});
    row("acronym of another language, en", u"en"_s, u"It was the Centre for Inland Shipping (CNI) that closed it."_s,
        {u"organisation Centre for Inland Shipping=CNI"_s, u"organisation CNI"_s});
    row("acronym without its long form", u"fr"_s, u"L’appareil de mesure des ondes (XQZ) est en panne."_s,
        {u"?other XQZ"_s});
    row("no acronym", u"en"_s, u"It came as a PDF and cost 30 EUR (VAT included)."_s, {});
    row("with an article", u"fr"_s, u"Selon les informations de la RTQF, rien ne va."_s, {u"organisation RTQF"_s});
    row("person by given name", u"nl"_s, u"Dat zei Annelies Van der Kuip gisteren. Van der Kuip zweeg verder."_s,
        {u"person Annelies Van der Kuip"_s, u"person Kuip"_s});
    row("person by title", u"en"_s, u"They asked minister Orla Quay and Mr. Quirk about it."_s,
        {u"person Orla Quay"_s, u"person Quirk"_s});
    row("person after a comma", u"it"_s, u"La ministra del Mare, Zelda Quassi, ha chiesto tempo."_s,
        {u"place Mare"_s, u"person Zelda Quassi"_s});
    row("press contact", u"fr"_s, u"Correspondant: Zoltan Quiberon T: 02/555.01.23"_s, {u"person Zoltan Quiberon"_s});
    row("organisation's word", u"fr"_s,
        u"Ont été prévenus la Police Maritime, l’Autorité de Protection des Ports et la Sûreté de l’Eau."_s,
        {u"organisation Police Maritime"_s, u"organisation Autorité de Protection des Ports"_s,
            u"organisation Sûreté de l’Eau"_s});
    row("two organisations side by side", u"fr"_s, u"Hier la Police Maritime et le Parquet Fédéral se sont vus."_s,
        {u"organisation Police Maritime"_s, u"organisation Parquet Fédéral"_s});
    row("designation", u"nl"_s, u"Dat meldt de federale overheidsdienst Maritieme Zaken vandaag."_s,
        {u"organisation federale overheidsdienst Maritieme Zaken"_s});
    row("designation in small letters", u"it"_s, u"Il servizio pubblico federale marittimo tace."_s,
        {u"organisation servizio pubblico federale marittimo"_s});
    row("company", u"fr"_s, u"Une faille chez la société de navigation norvégienne Quayline a suffi."_s,
        {u"organisation Quayline"_s});
    row("malware", u"nl"_s, u"De ransomware Zeebonk legde alles plat."_s, {u"malware Zeebonk"_s});
    row("threat actor", u"en"_s, u"Analysts blame APT99 for it."_s, {u"threat-actor APT99"_s});
    row("product", u"fr"_s, u"Les serveurs Quay Exchange sont touchés."_s, {u"product Quay Exchange"_s});
    row("place", u"de"_s, u"Der Hafen liegt in Belgien und nicht in Frankreich."_s,
        {u"place Belgien"_s, u"place Frankreich"_s});
    row("malware told by what it is, in the middle", u"en"_s, u"Analysts identified the malware as Zeebonk."_s,
        {u"malware Zeebonk"_s});
    row("threat actor as they are named", u"en"_s, u"They were spied on by Quayside Typhoon for a year."_s,
        {u"threat-actor Quayside Typhoon"_s});
    row("an animal", u"en"_s, u"They filmed a Polar Bear for a year."_s, {u"person Polar Bear"_s});
    row("behind a word that opens the sentence, en", u"en"_s,
        u"Despite Quayline, nothing moved. Meanwhile Zeebonk sank. Recently Navimar closed."_s,
        {u"organisation Quayline"_s, u"organisation Zeebonk"_s, u"organisation Navimar"_s});
    row("a university in small letters", u"fr"_s, u"Hier, une étude de l’université de Mons a été publiée."_s,
        {u"organisation université de Mons"_s});
    row("a court in small letters", u"fr"_s, u"Hier, la cour d’appel de Paris a confirmé."_s,
        {u"organisation cour d’appel de Paris"_s});
    row("an adjective with a capital", u"de"_s, u"Ein Sprecher der Quassischen Bahn schwieg."_s,
        {u"organisation Quassischen Bahn"_s});
    row("known in every language", u"nl"_s, u"Gisteren kwam het Rode Kruis naar de haven."_s,
        {u"organisation Rode Kruis"_s});
    row("two partners", u"en"_s, u"The books were read by Ernst & Zeebonk in May."_s,
        {u"organisation Ernst & Zeebonk"_s});
    row("an acronym and where it is", u"fr"_s, u"Hier, le CHU de Liège a fermé."_s, {u"organisation CHU de Liège"_s});
    row("railways of a country", u"nl"_s, u"Gisteren zwegen de Nederlandse Spoorwegen."_s,
        {u"organisation Nederlandse Spoorwegen"_s});
    row("what firms have, en", u"en"_s, u"Yesterday shares in Zeebonk fell, and Quayline shares too."_s,
        {u"organisation Zeebonk"_s, u"organisation Quayline"_s});
    row("what firms have, de", u"de"_s, u"Gestern fielen die Aktien von Zeebonk."_s, {u"organisation Zeebonk"_s});
    row("what firms have, fr", u"fr"_s, u"Hier, les actions de Zeebonk ont chuté."_s, {u"organisation Zeebonk"_s});
    row("described where it begins the sentence", u"en"_s, u"Zeebonk, a small town in the north, was flooded."_s,
        {u"place Zeebonk"_s});
    row("from one place to another, de", u"de"_s, u"Der Zug fuhr von Zeebonk nach Köln."_s,
        {u"place Zeebonk"_s, u"place Köln"_s});
    row("an honorific before a particle", u"fr"_s, u"Une lettre de Madame de Quai est au musée."_s,
        {u"person de Quai"_s});
    row("place with a direction", u"en"_s, u"Fog lay over West Sluiskil and North Carolina."_s,
        {u"place West Sluiskil"_s, u"place North Carolina"_s});
    row("a direction and an adjective", u"en"_s, u"It was a South African ship."_s, {});
    row("place called after a person", u"en"_s, u"A boat left Ada Roy Island and met Ada Roy Hill."_s,
        {u"place Ada Roy Island"_s, u"person Ada Roy Hill"_s});
    row("other names of states, and states that are gone", u"en"_s,
        u"Ships came from Turkey, the Russian Federation and once the Soviet Union."_s,
        {u"place Turkey"_s, u"place Russian Federation"_s, u"place Soviet Union"_s});
    row("a sea, and all of a state’s name", u"it"_s, u"Negli Stati Uniti d’America piove, sul Mar Quassio no."_s,
        {u"place Stati Uniti d’America"_s, u"place Mar Quassio"_s});
    row("part of the world", u"en"_s, u"Ports of Southeast Asia and Western Europe were closed."_s,
        {u"place Southeast Asia"_s, u"place Western Europe"_s});
    row("behind what it is, in small letters", u"fr"_s, u"Le bateau a quitté les îles Quassines hier."_s,
        {u"place Quassines"_s});
    row("newspaper", u"nl"_s, u"Eerder meldde De Zeemeeuw de inbraak."_s, {u"organisation De Zeemeeuw"_s});
    row("newspaper at the beginning", u"nl"_s, u"De Zeemeeuw schrijft dat. Dat las men in De Zeemeeuw."_s,
        {u"organisation De Zeemeeuw"_s, u"organisation De Zeemeeuw"_s});
    row("twice", u"en"_s, u"Then Quayline sank. Nobody at Quayline spoke. Quayline is gone."_s,
        {u"organisation Quayline"_s, u"organisation Quayline"_s, u"organisation Quayline"_s});
    row("once", u"en"_s, u"Then Quayline sank."_s, {u"organisation Quayline"_s});
    row("only at the beginning", u"en"_s, u"Ships sank. Ships rose."_s, {});
    row("a month behind the first word", u"en"_s, u"Last March the harbour was closed. Late Monday it opened."_s, {});
    row("an adjective", u"en"_s, u"A Belgian captain and the Chinese crew left on Monday."_s, {});
    row("German nouns", u"de"_s, u"Der Kapitän verlor das Schiff. Das Schiff war alt."_s, {});
    row("German names", u"de"_s, u"Das teilte das Amt für Seewesen (AFS) mit, so Minister Uwe Quast."_s,
        {u"organisation Amt für Seewesen=AFS"_s, u"organisation AFS"_s, u"person Uwe Quast"_s});
    row("an office of somebody", u"en"_s, u"The Federal Prosecutor’s Office and Belgium’s FPS Mobility were told."_s,
        {u"organisation Federal Prosecutor’s Office"_s, u"place Belgium"_s, u"organisation FPS Mobility"_s});
    row("an adjective before an acronym", u"nl"_s, u"Dat zegt de Belgische FOD Mobiliteit."_s,
        {u"organisation FOD Mobiliteit"_s});
    row("one of two before a bracket", u"en"_s, u"They told the Harbour Police and Quay Security Service (XYZ)."_s,
        {u"organisation Harbour Police"_s, u"organisation Quay Security Service=XYZ"_s, u"organisation XYZ"_s});
    row("and inside a name before a bracket", u"en"_s, u"It was the General Quay and Lock Service (XYZ)."_s,
        {u"organisation General Quay and Lock Service=XYZ"_s, u"organisation XYZ"_s});
    row("an organisation between commas", u"en"_s, u"It told the Prosecutor’s Office, State Quays, the press and us."_s,
        {u"organisation Prosecutor’s Office"_s, u"person State Quays"_s});
    row("an acronym in the plural", u"en"_s, u"They took CVs and DVDs from the quay."_s, {});
    row("a headline in capitals", u"en"_s, u"HARBOUR CLOSED AFTER STORM"_s, {});
    row("a heading with capitals", u"en"_s, u"What Happened Before\nNothing happened."_s, {});
    row("after a quotation mark", u"fr"_s, u"Il dit : « Rien ne presse ». Puis : « Tout va bien »."_s, {});
    row("a title and particles", u"fr"_s, u"Hier Mme van den Quai et le Dr. Zo de Ro ont parlé."_s,
        {u"person van den Quai"_s, u"person Zo de Ro"_s});
    row("particles without a title", u"nl"_s, u"Dat zei van den Kuip gisteren."_s, {u"person Kuip"_s});
    row("two given names and particles", u"fr"_s,
        u"Hier la cour a entendu Jean-Baptiste de La Quillière sur le quai."_s,
        {u"person Jean-Baptiste de La Quillière"_s});
    row("a particle with a capital", u"nl"_s, u"Dat zegt advocaat Van den Kuip-Zee vandaag."_s,
        {u"person Van den Kuip-Zee"_s});
    row("what a minister is for", u"nl"_s,
        u"Gisteren zweeg minister van Binnenlandse Zaken Annelies Kuip. Later kwam minister Zandkuip van Financiën."_s,
        {u"person Annelies Kuip"_s, u"person Zandkuip"_s});
    row("what a minister is for, fr", u"fr"_s, u"Hier le ministre du Budget Olivier Quai a parlé."_s,
        {u"person Olivier Quai"_s});
    row("somebody's of a firm", u"de"_s, u"Das bestätigte gestern Quaylink-Sprecher Uwe Quast."_s,
        {u"organisation Quaylink"_s, u"person Uwe Quast"_s});
    row("a noun that says what a name is of", u"de"_s, u"Gestern schwieg der Betreiber Quaylink Marin dazu."_s,
        {u"organisation Quaylink Marin"_s});
    row("a party behind a person", u"de"_s, u"Innenministerin Zelda Quast (ABCD) und Uwe Quai (E&FG) schwiegen."_s,
        {u"person Zelda Quast"_s, u"organisation ABCD"_s, u"person Uwe Quai"_s, u"organisation E&FG"_s});
    row("agencies", u"de"_s, u"Der Hafen ist zu (epd/AP). Das meldet die Polizei. (Mit Material von Reuters)"_s,
        {u"organisation epd"_s, u"organisation AP"_s, u"organisation Reuters"_s});
    row("where a report was written", u"nl"_s, u"QUAYSTAD (ANP) - De kade is dicht."_s,
        {u"place QUAYSTAD"_s, u"organisation ANP"_s});
    row("two places where it was written", u"de"_s, u"Quaystadt/Vogelau (dpa) – Der Kai ist zu."_s,
        {u"place Quaystadt"_s, u"place Vogelau"_s, u"organisation dpa"_s});
    row("a director of a firm", u"nl"_s, u"Gisteren zweeg ProQuay-directeur Annelies Kuip nog."_s,
        {u"organisation ProQuay"_s, u"person Annelies Kuip"_s});
    row("an acronym spoken as a word", u"fr"_s,
        u"Hier l’Agence nationale de la navigation maritime (Anam) a parlé. L’Anam se tait."_s,
        {u"organisation Agence nationale de la navigation maritime=Anam"_s, u"organisation Anam"_s,
            u"organisation Anam"_s});
    row("a place in brackets is no acronym", u"fr"_s, u"Hier l’Institut de la Vague (Ixelles) a fermé."_s,
        {u"organisation Institut de la Vague"_s, u"organisation Ixelles"_s});
    row("a group that attacks, fr", u"fr"_s,
        u"L’attaque porte la marque de Grey Quay, un groupe russophone. On craint Grey Quay."_s,
        {u"threat-actor Grey Quay"_s, u"threat-actor Grey Quay"_s});
    row("a group that attacks, nl", u"nl"_s, u"De groep noemt zich Grey Quay en eist geld."_s,
        {u"threat-actor Grey Quay"_s});
    row("a group that attacks, de", u"de"_s, u"Hinter dem Angriff soll die Gruppe Grey Quay stecken."_s,
        {u"threat-actor Grey Quay"_s});
    row("a group that attacks, en", u"en"_s, u"They paid the gang known as Grey Quay last year."_s,
        {u"threat-actor Grey Quay"_s});
    row("a group that was attacked", u"fr"_s, u"L’attaque a frappé leur exploitant, le groupe suédois Quaylink."_s,
        {u"organisation Quaylink"_s});
    row("a town with small words", u"nl"_s, u"De trein stond stil bij Quai-les-Vagues en reed toen door."_s,
        {u"place Quai-les-Vagues"_s});
    row("months made short", u"en"_s, u"They came on Sept. 18 and left on 3 Oct 2020."_s, {});
    row("an institution alone", u"de"_s, u"Das Bundeskriminalamt schwieg. Der Bundestag tagt."_s,
        {u"organisation Bundeskriminalamt"_s, u"organisation Bundestag"_s});
    row("a firm's stop", u"nl"_s, u"Gisteren zweeg Quaylink B.V. over de kade."_s, {u"organisation Quaylink B.V."_s});
    row("an acronym in quotation marks and brackets", u"fr"_s,
        u"Hier l’Office National des Quais (« ONQ ») a fermé. L’ONQ se tait."_s,
        {u"organisation Office National des Quais=ONQ"_s, u"organisation ONQ"_s, u"organisation ONQ"_s});
    row("an acronym among others in brackets", u"fr"_s, u"Les deux services (SQZ et XQZ) se taisent."_s,
        {u"organisation SQZ"_s, u"organisation XQZ"_s});
    row("letters with stops", u"en"_s, u"They told the U.S. Coast Guard (USCG) and the USCG came."_s,
        {u"organisation U.S. Coast Guard=USCG"_s, u"organisation USCG"_s, u"organisation USCG"_s});
    row("an organisation's word inside", u"nl"_s, u"Gisteren zweeg de Federale Dienst voor de Kaaien nog."_s,
        {u"organisation Federale Dienst voor de Kaaien"_s});
    row("an acronym before its words, en", u"en"_s, u"Staff of the QSA (Quay Survey Agency) left. The QSA is shut."_s,
        {u"organisation QSA"_s, u"organisation Quay Survey Agency=QSA"_s, u"organisation QSA"_s});
    row("an acronym before its words, fr", u"fr"_s, u"Hier le CNI (Centre pour la Navigation Intérieure) se taisait."_s,
        {u"organisation CNI"_s, u"organisation Centre pour la Navigation Intérieure=CNI"_s});
    row("an acronym before its words, nl", u"nl"_s, u"Gisteren zweeg het CBV (Centrum voor Binnenlandse Vaart)."_s,
        {u"organisation CBV"_s, u"organisation Centrum voor Binnenlandse Vaart=CBV"_s});
    row("an acronym before its words, it", u"it"_s, u"Ieri il CNM (Centro per la Navigazione Marittima) taceva."_s,
        {u"organisation CNM"_s, u"organisation Centro per la Navigazione Marittima=CNM"_s});
    row("an acronym before its words, de", u"de"_s, u"Gestern schwieg das AFS (Amt für Seewesen) dazu."_s,
        {u"organisation AFS"_s, u"organisation Amt für Seewesen=AFS"_s});
    row("an acronym before something else", u"en"_s, u"They told the QSA (near the old quay) about it."_s,
        {u"organisation QSA"_s});
    row("an office for something in a field", u"de"_s,
        u"Dort schwieg das Bundesamt für Ordnung in der Hafentechnik. Die Polizei in der Stadt kam."_s,
        {u"organisation Bundesamt für Ordnung in der Hafentechnik"_s});
    row("a prefix before a hyphen", u"en"_s,
        u"Ex-Quayline staff met anti-Quayline people. Anti-Quayline talk, pro-Quayline talk: Quayline shrugs."_s,
        {u"organisation Quayline"_s, u"organisation Quayline"_s, u"organisation Quayline"_s, u"organisation Quayline"_s,
            u"organisation Quayline"_s});
    row("a ministry's field alone", u"fr"_s,
        u"Hier le SPF Intérieur se taisait. Rien de l’Intérieur. Selon l’Intérieur, rien."_s,
        {u"organisation SPF Intérieur"_s});
    row("a heading in Greek capitals", u"el"_s, u"ΛΙΜΑΝΙ\n\nΤο λιμάνι έκλεισε χθες μετά την καταιγίδα."_s, {});
    // Places: ICU's, by what stands before them, by a word in them.
    row("a city of a time zone, fr", u"fr"_s, u"Le navire a quitté Copenhague hier."_s, {u"place Copenhague"_s});
    row("a city of a time zone, it", u"it"_s, u"La nave ha lasciato ieri Copenaghen."_s, {u"place Copenaghen"_s});
    row("a continent, nl", u"nl"_s, u"Het schip vertrok gisteren naar Afrika."_s, {u"place Afrika"_s});
    row("a city in capitals", u"fr"_s, u"Puis BRUXELLES a fermé le port."_s, {u"place BRUXELLES"_s});
    row("in a place, fr", u"fr"_s, u"Le navire est à Quaisbourg."_s, {u"place Quaisbourg"_s});
    row("in a place, nl", u"nl"_s, u"Het schip ligt in Kaaidrecht."_s, {u"place Kaaidrecht"_s});
    row("in a place, it", u"it"_s, u"La nave arriva a Moloverde."_s, {u"place Moloverde"_s});
    row("in a place, en", u"en"_s, u"The ship lies in Quayport."_s, {u"place Quayport"_s});
    row("in a place, de", u"de"_s, u"Das Schiff liegt in Kaiwerda."_s, {u"place Kaiwerda"_s});
    row("in no place, de", u"de"_s, u"Der Kapitän sitzt in Haft und handelte aus Überzeugung."_s, {});
    row("a lake", u"en"_s, u"They crossed Lake Quassi and the Quassi River."_s,
        {u"place Lake Quassi"_s, u"place Quassi River"_s});
    row("small words between hyphens", u"fr"_s, u"Le navire quitte Quais-sur-Mer."_s, {u"place Quais-sur-Mer"_s});
    row("a place before another name", u"nl"_s, u"Dat meldt in Amerika Quayline."_s,
        {u"place Amerika"_s, u"organisation Quayline"_s});
    // Several words that are one name.
    row("linked, fr", u"fr"_s, u"Puis le Golfe de Quassogne gela."_s, {u"place Golfe de Quassogne"_s});
    row("linked, en", u"en"_s, u"Then the Hall of Quays shut."_s, {u"organisation Hall of Quays"_s});
    row("not behind a full name, nl", u"nl"_s, u"Dat zei Annelies Kuip van Quayline gisteren."_s,
        {u"person Annelies Kuip"_s, u"place Quayline"_s});
    row("an epithet", u"en"_s, u"There ruled Alfred the Quiet then."_s, {u"person Alfred the Quiet"_s});
    row("a numeral", u"it"_s, u"Regnava allora Zeldo IV di Quassia."_s, {u"person Zeldo IV di Quassia"_s});
    row("an adjective behind it, fr", u"fr"_s, u"Puis la Ligue nautique du Nord vota."_s,
        {u"organisation Ligue nautique du Nord"_s});
    row("two with a sign between", u"en"_s, u"It went to Quirk & Quay then."_s, {u"organisation Quirk & Quay"_s});
    // Types by what stands beside.
    row("says, en", u"en"_s, u"Nothing is known, Quirk Quayle said."_s, {u"person Quirk Quayle"_s});
    row("says, fr", u"fr"_s, u"Rien ne presse, a déclaré Quirk Quayle."_s, {u"person Quirk Quayle"_s});
    row("says, it", u"it"_s, u"Niente, ha detto Quirk Quayle ieri."_s, {u"person Quirk Quayle"_s});
    row("says, nl", u"nl"_s, u"Niets, zegt Quirk Quayle vandaag."_s, {u"person Quirk Quayle"_s});
    row("says, de", u"de"_s, u"Nichts davon, sagte Quirk Quayle heute."_s, {u"person Quirk Quayle"_s});
    row("employer, fr", u"fr"_s, u"Chez nous et chez Quayline, rien."_s, {u"organisation Quayline"_s});
    row("employer, nl", u"nl"_s, u"Er werken er tien bij Quayline nu."_s, {u"organisation Quayline"_s});
    row("described behind it", u"en"_s, u"They told Quayline, a Danish shipping company, about it."_s,
        {u"organisation Quayline"_s});
    row("one after another", u"nl"_s, u"Het treft schepen in Kaaidrecht, Molenkaai en Zeewolde nu."_s,
        {u"place Kaaidrecht"_s, u"place Molenkaai"_s, u"place Zeewolde"_s});
    row("with an age", u"it"_s, u"Arriva poi Quirko Quassi, 45, con la nave."_s, {u"person Quirko Quassi"_s});
    row("called so", u"fr"_s, u"C’est un outil américain baptisé Quaystorm."_s, {u"product Quaystorm"_s});
    row("a worm", u"fr"_s, u"Puis le ver Quaystorm arriva."_s, {u"malware Quaystorm"_s});
    row("a compound before it, de", u"de"_s, u"Gestern schwieg der Pharmakonzern Quayline dazu."_s,
        {u"organisation Quayline"_s});
    row("a compound before it, nl", u"nl"_s, u"Gisteren zweeg containerrederij Quayline nog."_s,
        {u"organisation Quayline"_s});
    row("a family name that begins a sentence, nl", u"nl"_s,
        u"Zij zag Annelies Kuiper. Kuiper ontkent alles. Niemand zei iets."_s,
        {u"person Annelies Kuiper"_s, u"person Kuiper"_s});
    row("a family name among nouns, de", u"de"_s,
        u"Das sagte Annelies Kuiper im Hafen. Nichts geschah, so Kuiper. Der Kuiper macht Fässer."_s,
        {u"person Annelies Kuiper"_s, u"person Kuiper"_s});
    row("a family name after the full one", u"en"_s, u"They met Annelies Kuip. Then Kuip left."_s,
        {u"person Annelies Kuip"_s, u"person Kuip"_s});
    row("the European Union", u"it"_s, u"Lo chiede l’Unione Europea, anzi la UE."_s,
        {u"organisation Unione Europea"_s, u"organisation UE"_s});
    row("an institution with an adjective", u"nl"_s, u"Dat wil het Europees Parlement nu."_s,
        {u"organisation Europees Parlement"_s});
    row("numbers of vulnerabilities", u"de"_s, u"Es nutzt CVE-2099-0001 und cve-2099-12345 aus."_s,
        {u"vulnerability CVE-2099-0001"_s, u"vulnerability cve-2099-12345"_s});
    row("designation of a court", u"it"_s, u"Lo dice la procura di Quassia."_s, {u"organisation procura di Quassia"_s});
    row("capitals inside a word", u"en"_s, u"QuayStorm broke. They use QuayStorm."_s,
        {u"product QuayStorm"_s, u"product QuayStorm"_s});
    // Where sentences begin, and what has capitals anyway.
    row("a genitive at the beginning", u"en"_s, u"Quayline’s ships sank."_s, {u"organisation Quayline"_s});
    row("before a verb at the beginning", u"en"_s, u"Quayline was founded then."_s, {u"organisation Quayline"_s});
    row("an adverb at the beginning, nl", u"nl"_s, u"Verder is alles rustig. Later werd het stil."_s, {});
    row("an adverb at the beginning, it", u"it"_s, u"Infine venne la pioggia."_s, {});
    row("another word before a name", u"en"_s, u"Yesterday Quayline sank. It sank only yesterday."_s,
        {u"organisation Quayline"_s});
    row("a noun before a name, nl", u"nl"_s, u"Rederij Quayline zweeg."_s, {u"organisation Quayline"_s});
    row("a people, fr", u"fr"_s, u"Hier les Islandais et les Croates ont voté."_s, {u"organisation Croates"_s});
    row("a century", u"it"_s, u"La nave è dell’Ottocento."_s, {});
    row("a language, nl", u"nl"_s, u"Zij spreekt IJslands en Fins."_s, {});
    row("German nouns side by side with names", u"de"_s, u"Anfang Juni kam die Polizei. Zwei Schiffe sanken."_s, {});
    row("nothing", u"fr"_s, u""_s, {});
}

void TestNames::finds()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const FoundName &name : findNames(text, language, findPassages(text, language))) {
        found.append((name.sure ? QString() : u"?"_s) + dossier::toString(name.type) + u' ' + name.spelling
            + (name.acronym.isEmpty() ? QString() : u'=' + name.acronym));
        QVERIFY(!name.rule.isEmpty());
    }
    QCOMPARE(found, expected);
}

void TestNames::placesThem()
{
    const QString text = u"👍 Le Centre de la Mer (CM).\nPuis Annelies Kuip et le Centre de la Mer."_s;
    qsizetype at = 0;
    const QList<FoundName> names = findNames(text, u"fr"_s, findPassages(text, u"fr"_s));
    QCOMPARE(names.size(), 4);
    for (const FoundName &name : names) {
        QVERIFY(name.span.start >= at);
        QCOMPARE(text.sliced(name.span.start, name.span.length()), name.spelling);
        at = name.span.end;
    }
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
