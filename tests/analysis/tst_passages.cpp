// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passages.h"

#include "measure/material.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace dossier;
using namespace Qt::StringLiterals;

// The passages of a text, each as its words; a heading is marked "# ", a field ": ".
static QStringList passagesOf(const QString &text, const QString &language)
{
    QStringList words;
    for (const FoundPassage &passage : findPassages(text, language)) {
        const QString mark = passage.kind == PassageKind::Heading ? u"# "_s
            : passage.kind == PassageKind::Field                  ? u": "_s
                                                                  : QString();
        words.append(mark + text.sliced(passage.span.start, passage.span.length()));
    }
    return words;
}

class TestPassages : public QObject
{
    Q_OBJECT

private slots:
    void partsText_data();
    void partsText();
    void partsBetweenBars_data();
    void partsBetweenBars();
    void coverEverythingButBlanks();
    void partsOtherLanguagesByIcu();
    void reachesTheGateOnPublicData_data();
    void reachesTheGateOnPublicData();
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
};

void TestPassages::partsText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("plain") << u"en"_s << u"The lock was broken. Nobody noticed! Why not?"_s
                           << QStringList{u"The lock was broken."_s, u"Nobody noticed!"_s, u"Why not?"_s};
    QTest::newRow("title and initial") << u"en"_s << u"Dr. Jane R. Smith signed it. Mr. Low did not."_s
                                       << QStringList{u"Dr. Jane R. Smith signed it."_s, u"Mr. Low did not."_s};
    QTest::newRow("country abbreviated") << u"en"_s
                                         << u"It came from the U.S. Army. It left the U.S. The rest stayed."_s
                                         << QStringList{u"It came from the U.S. Army."_s, u"It left the U.S."_s,
                                                u"The rest stayed."_s};
    QTest::newRow("company") << u"en"_s << u"Harbour Inc. Ltd. agreed with Quay Corp. The price fell."_s
                             << QStringList{u"Harbour Inc. Ltd. agreed with Quay Corp."_s, u"The price fell."_s};
    QTest::newRow("number with a point") << u"en"_s << u"It rose by 3.5 per cent. Version 2.0 came out."_s
                                         << QStringList{u"It rose by 3.5 per cent."_s, u"Version 2.0 came out."_s};
    QTest::newRow("closing quote stays") << u"en"_s << u"“We knew.” “Did you?” he asked. She nodded."_s
                                         << QStringList{u"“We knew.”"_s, u"“Did you?” he asked."_s, u"She nodded."_s};
    QTest::newRow("bracketed sentence") << u"en"_s << u"It held. (Nobody had checked.) Then it broke."_s
                                        << QStringList{u"It held."_s, u"(Nobody had checked.)"_s, u"Then it broke."_s};
    QTest::newRow("dots that trail off") << u"en"_s << u"He waited... and waited… Then he left."_s
                                         << QStringList{u"He waited... and waited…"_s, u"Then he left."_s};
    QTest::newRow("note number") << u"en"_s << u"The dam held.[12] The road did not."_s
                                 << QStringList{u"The dam held.[12]"_s, u"The road did not."_s};
    QTest::newRow("lost blank") << u"en"_s << u"The dam held.The road to the coast did not."_s
                                << QStringList{u"The dam held."_s, u"The road to the coast did not."_s};
    QTest::newRow("host is no end") << u"en"_s << u"See www.example.org. Or write to us."_s
                                    << QStringList{u"See www.example.org."_s, u"Or write to us."_s};

    QTest::newRow("French titles") << u"fr"_s << u"M. Martin et Mme. Petit ont refusé. L’affaire est close."_s
                                   << QStringList{u"M. Martin et Mme. Petit ont refusé."_s, u"L’affaire est close."_s};
    QTest::newRow("French article number")
        << u"fr"_s << u"Selon l’art. 5 de la loi, c’est permis. L’art. 6 l’interdit."_s
        << QStringList{u"Selon l’art. 5 de la loi, c’est permis."_s, u"L’art. 6 l’interdit."_s};
    QTest::newRow("guillemets with blanks")
        << u"fr"_s << u"Il a dit : « Rien ne presse. » Puis il est parti."_s
        << QStringList{u"Il a dit : « Rien ne presse. »"_s, u"Puis il est parti."_s};
    QTest::newRow("quotation goes on") << u"fr"_s << u"« Le port est fermé. », a précisé le maire. Rien d’autre."_s
                                       << QStringList{
                                              u"« Le port est fermé. », a précisé le maire."_s, u"Rien d’autre."_s};
    QTest::newRow("mixed marks") << u"fr"_s
                                 << u"“La grue est tombée. Les ouvriers étaient partis“, dit le rapport. C’est tout."_s
                                 << QStringList{u"“La grue est tombée."_s,
                                        u"Les ouvriers étaient partis“, dit le rapport."_s, u"C’est tout."_s};
    QTest::newRow("etc") << u"fr"_s << u"Des cartes, des clés, etc. ont disparu. Des clés, etc. Voilà tout."_s
                         << QStringList{
                                u"Des cartes, des clés, etc. ont disparu."_s, u"Des clés, etc."_s, u"Voilà tout."_s};

    QTest::newRow("Dutch") << u"nl"_s << u"Dhr. Peeters belde o.a. met dr. Smit. Daarna niets meer."_s
                           << QStringList{u"Dhr. Peeters belde o.a. met dr. Smit."_s, u"Daarna niets meer."_s};
    QTest::newRow("Dutch shortened article") << u"nl"_s << u"De brug ging open. 's Avonds bleef ze dicht."_s
                                             << QStringList{u"De brug ging open."_s, u"'s Avonds bleef ze dicht."_s};
    QTest::newRow("Dutch commas as quotes") << u"nl"_s << u",,Wij weten niets.'' Meer zei ze niet."_s
                                            << QStringList{u",,Wij weten niets.''"_s, u"Meer zei ze niet."_s};
    QTest::newRow("Dutch colon") << u"nl"_s << u"De havenmeester was duidelijk: de sluis blijft toe."_s
                                 << QStringList{u"De havenmeester was duidelijk: de sluis blijft toe."_s};

    QTest::newRow("Italian") << u"it"_s << u"Il dott. Rossi e la sig.ra Verdi, ecc. erano assenti. È tutto."_s
                             << QStringList{u"Il dott. Rossi e la sig.ra Verdi, ecc. erano assenti."_s, u"È tutto."_s};
    QTest::newRow("Italian company") << u"it"_s << u"La Navi S.p.A. Genova ha chiuso. L’altra resta aperta."_s
                                     << QStringList{u"La Navi S.p.A. Genova ha chiuso."_s, u"L’altra resta aperta."_s};

    QTest::newRow("German ordinal") << u"de"_s
                                    << u"Am 3. Mai kam der Bericht. Im 19. Jahrhundert war das z. B. anders."_s
                                    << QStringList{u"Am 3. Mai kam der Bericht."_s,
                                           u"Im 19. Jahrhundert war das z. B. anders."_s};
    QTest::newRow("German year ends") << u"de"_s << u"Das war 2019. Der Rest folgte."_s
                                      << QStringList{u"Das war 2019."_s, u"Der Rest folgte."_s};

    QTest::newRow("heading between paragraphs")
        << u"nl"_s << u"De sluis is stuk. Niemand komt door.\nHaven blijft dicht\nDat zegt de schipper."_s
        << QStringList{
               u"De sluis is stuk."_s, u"Niemand komt door."_s, u"# Haven blijft dicht"_s, u"Dat zegt de schipper."_s};
    QTest::newRow("Markdown heading") << u"en"_s << u"## What happened?\nNothing yet."_s
                                      << QStringList{u"# ## What happened?"_s, u"Nothing yet."_s};
    QTest::newRow("fields")
        << u"fr"_s
        << u"Contact presse : Service du port T. 02/555.01.23\nE-mail: presse@port.example\nLe port est fermé."_s
        << QStringList{u": Contact presse : Service du port T. 02/555.01.23"_s, u": E-mail: presse@port.example"_s,
               u"Le port est fermé."_s};
    QTest::newRow("sentence with a colon") << u"fr"_s << u"La conclusion est claire : le pont tient."_s
                                           << QStringList{u"La conclusion est claire : le pont tient."_s};
    QTest::newRow("by-line") << u"en"_s << u"By Ann van Dam\nThe port is closed."_s
                             << QStringList{u": By Ann van Dam"_s, u"The port is closed."_s};
    for (const QString &line : {u"From our correspondent in Oslo"_s, u"De notre correspondante à Lille"_s,
             u"Van onze redactie economie"_s, u"Dal nostro inviato"_s, u"Von unserer Redaktion"_s})
        QTest::addRow("by-line, %s", qPrintable(line))
            << u"en"_s << line + u"\nIt is closed."_s << QStringList{u": "_s + line, u"It is closed."_s};
    QTest::newRow("a heading with an editor in it")
        << u"en"_s << u"Editor of the harbour news resigns\nIt is closed."_s
        << QStringList{u"# Editor of the harbour news resigns"_s, u"It is closed."_s};
    QTest::newRow("counted items") << u"en"_s << u"1. Close the gate.\n2. Open the lock."_s
                                   << QStringList{u"1. Close the gate."_s, u"2. Open the lock."_s};
    QTest::newRow("short items") << u"en"_s << u"They took:\n• two keys\n• a map"_s
                                 << QStringList{u"They took:"_s, u": • two keys"_s, u": • a map"_s};
    for (const char *language : {"en", "fr", "nl", "it", "de"}) {
        QTest::addRow("telephone, %s", language) << QString::fromLatin1(language) << u"Port, tel. 02 555 01 23."_s
                                                 << QStringList{u"Port, tel. 02 555 01 23."_s};
        QTest::addRow("telephone abroad, %s", language)
            << QString::fromLatin1(language) << u"Port, tel. +32 2 555 01 23."_s
            << QStringList{u"Port, tel. +32 2 555 01 23."_s};
    }
    QTest::newRow("such, not telephone") << u"fr"_s << u"Il est connu comme tel. Rien d’autre."_s
                                         << QStringList{u"Il est connu comme tel."_s, u"Rien d’autre."_s};
    QTest::newRow("nothing") << u"en"_s << u" \n \n"_s << QStringList{};
    QTest::newRow("beyond the first plane")
        << u"en"_s << u"It works 👍🏽. Next."_s << QStringList{u"It works 👍🏽."_s, u"Next."_s};
}

void TestPassages::partsText()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(passagesOf(text, language), expected);
}

// Bars stand where a passage ends and the next begins behind a blank.
void TestPassages::partsBetweenBars_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("barred");
    const auto row = [](const char *language, const char *name, const QString &barred) {
        QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << barred;
    };
    row("fr", "quoted speech in the middle", u"«Il pleut.| Il vente», dit le marin.| Puis plus rien."_s);
    row("fr", "quoted exclamation that goes on", u"« Le pont est fermé ! » s’est exclamé le maire.| Il est parti."_s);
    row("fr", "straight marks", u"\"Rien ne bouge.\"| Le maire attend."_s);
    row("fr", "straight marks with blanks", u"Il a dit : \" Rien ne presse. \"| Puis il est parti."_s);
    row("fr", "straight marks that open with a blank", u"Le port dort.| \" Rien ne presse. \"| Le maire attend."_s);
    row("fr", "a quotation in a quotation", u"« Il a crié : “Fermez !” »| Personne n’a bougé."_s);
    row("fr", "dialogue, dashes", u"— Où vas-tu ?| — Au port.| — Seul ?"_s);
    row("fr", "dialogue, dashes and a speaker", u"– C’est fini ! dit le garde.| – Pas encore."_s);
    row("fr", "initials", u"Le pont F. Mitterrand est fermé.| Celui de J.-S. Bach aussi."_s);
    row("fr", "initial that counts else", u"Le quai P. Corneille est long.| Le quai V. Hugo est court."_s);
    row("fr", "titles", u"MM. Hugo et Zola, Me Gambetta et le Dr. Pasteur sont là.| Mme. Curie arrive."_s);
    row("fr", "metres are no gentlemen", u"La digue fait 12 m.| Le quai en fait 500 mm.| La mer monte."_s);
    row("fr", "a cape is no captain", u"C’est un changement de cap.| Le navire suit."_s);
    row("fr", "a pass is no colonel", u"La route passe le col.| Le refuge est fermé."_s);
    row("fr", "references", u"Voir l’art. 4, p. 12, et le n° 7.| La suite manque."_s);
    row("fr", "a day", u"Le 2 févr. 2021, la lettre arrive.| Elle est courte."_s);
    row("fr", "before our time", u"Le port date de 30 av. J.-C. et non de 30 apr. J.-C.| Le phare est plus vieux."_s);
    row("fr", "spaced abbreviations",
        u"Les quais, p. ex. Le Havre, c. à d. Les Docks, sont fermés.| La ville attend."_s);
    row("fr", "companies", u"La S.A. Nord et la S.R.L. Sud ont fusionné.| Le port reste."_s);
    row("fr", "an address", u"Le bureau est av. Louise 54, 1050 Bruxelles.| La porte est fermée."_s);
    row("fr", "trailing off", u"Il a hésité... puis il est parti.| Eh bien…| L’affaire est close."_s);
    row("fr", "left out", u"Le port dort.| […] La ville veille."_s);
    row("fr", "a list in a line", u"Trois gestes : 1. Fermer la porte.| 2. Ouvrir l’écluse.| 3. Attendre."_s);
    row("fr", "items that end with a semicolon", u"La commune ferme le port ;| La ville ferme l’école."_s);
    row("fr", "a semicolon inside", u"La commune ferme le port ; la ville ferme l’école."_s);
    row("fr", "a semicolon before a name", u"Anvers ferme ; Gand reste ouvert."_s);
    row("fr", "a date line", u"BRUXELLES, 26 mai (AFP) – Le port est fermé.| La ville attend."_s);
    row("nl", "single marks", u"'Wij wachten', zei de schipper.| 'De sluis is dicht.'| Daarna bleef het stil."_s);
    row("nl", "single curly marks", u"‘We weten van niets.’| De minister zweeg."_s);
    row("nl", "low marks", u"„Kom binnen!” riep de schipper.| Niemand bewoog."_s);
    row("nl", "dialogue, dashes", u"– Waar ga je heen?| – Naar de haven."_s);
    row("nl", "initials", u"De P. C. Hooftstraat is dicht.| De J. Vermeerkade ook."_s);
    row("nl", "titles", u"Mgr. Mercier en mr. Thorbecke zwegen.| Ds. Talma ook."_s);
    row("nl", "possibly", u"Dat kan eventueel.| De haven beslist."_s);
    row("nl", "a day", u"Op 2 mrt. 2021 kwam de brief.| Hij was kort."_s);
    row("nl", "references", u"Zie art. 4, blz. 12 en nr. 7.| De rest volgt."_s);
    row("nl", "last year", u"Dat was in okt. jl.| De haven lag stil."_s);
    row("nl", "companies", u"De N.V. Noord en de B.V. Zuid zijn samen.| De haven blijft."_s);
    row("nl", "an address", u"Het kantoor ligt Kerkstr. 12, 9000 Gent.| De deur is dicht."_s);
    row("nl", "trailing off", u"En toen… niets.| Nog steeds niets...| De deur was dicht."_s);
    row("nl", "a list in a line", u"Drie stappen: 1. Sluit de poort.| 2. Open de sluis.| 3. Wacht."_s);
    row("nl", "shortened names of towns", u"De brug is dicht.| 's-Hertogenbosch wacht.| ’t Gooi ook."_s);
    row("it", "quoted speech", u"«Non lo so», ha detto.| «Chiedete al sindaco.»| Poi è uscito."_s);
    row("it", "quoted call that goes on", u"“Aprite!” gridò il custode.| Nessuno rispose."_s);
    row("it", "a stop behind the mark", u"\"Chi è?\".| \"Nessuno\".| La porta restò chiusa."_s);
    row("it", "dialogue, dashes", u"— Chi va là?| — Nessuno.| — Allora entra."_s);
    row("it", "initials", u"Via G. Verdi è chiusa.| Anche via A. Manzoni."_s);
    row("it", "titles", u"L’on. Moro e il gen. Garibaldi attendono.| Il card. Borromeo no."_s);
    row("it", "minutes", u"Durò 5 min.| Il treno ripartì."_s);
    row("it", "references",
        u"L’art. 4, comma 2, del d.lgs. 196/2003 e la l. 241/1990 valgono ancora.| Lo dice il prefetto."_s);
    row("it", "pages", u"Si veda a pag. 12 e al n. 7.| Il resto manca."_s);
    row("it", "before our time", u"Il porto è del 30 a.C. secondo molti.| Il faro è del 30 d.C.| La torre è nuova."_s);
    row("it", "thousands and decimals", u"Costa 1.250,50 euro.| Il resto no."_s);
    row("it", "an address", u"L’ufficio è in v.le Mazzini 14, 00195 Roma.| La porta è chiusa."_s);
    row("it", "trailing off", u"E poi… niente.| Ancora niente...| La porta era chiusa."_s);
    row("it", "a list in a line", u"Tre passi: 1. Chiudere la porta.| 2. Aprire la chiusa.| 3. Aspettare."_s);
    row("it", "small letter after a stop", u"Il porto è chiuso. in centro si aspetta.| La città dorme."_s);
    row("it", "a capital after a colon", u"Il sindaco ha scritto:| Il porto resta chiuso."_s);
    row("it", "small letter after a colon", u"Il sindaco è chiaro: il porto resta chiuso."_s);
    row("it", "a name after a colon", u"Due città aspettano: Genova e Napoli."_s);
    row("it", "a date line", u"ROMA, 26 mag. – Il porto è chiuso.| La città aspetta."_s);
    row("en", "straight marks", u"\"We waited.\"| The guard left.| \"Nobody came back,\" she said."_s);
    row("en", "marks and brackets", u"The gate shut (“for good!”) at noon.| Nobody asked."_s);
    row("en", "nested marks", u"“He said ‘Stop!’”| Nobody did."_s);
    row("en", "dialogue, dashes", u"— Where to?| — The harbour."_s);
    row("en", "initials", u"J. R. R. Tolkien wrote it.| The map came later."_s);
    row("en", "titles", u"Gen. Grant met Rep. Lincoln and Mrs. Stowe.| Lt. Col. Shaw did not."_s);
    row("en", "feet", u"The wall is 5 ft.| The gate is lower."_s);
    row("en", "a section", u"See sec. 4, pp. 12-14, no. 7 and fig. 2.| The rest is lost."_s);
    row("en", "a day", u"On Jan. 5 and Sept. 3 the gate was shut.| It opened on Dec. 24."_s);
    row("en", "an hour", u"It opened at 5 p.m.| The guard left at 6 a.m.| Nobody came."_s);
    row("en", "such as", u"Ports, e.g. Le Havre, i.e. the north, vs. Marseille.| That is all."_s);
    row("en", "a version", u"They use v. 2.0 of it.| It is old."_s);
    row("en", "an address", u"The office is at 5 Main St. London, N1.| The door is shut."_s);
    row("en", "an address of the web",
        u"It is at https://port.example/a.b?c=1.| Or ask at info@port.example.| Nobody answers."_s);
    row("en", "several marks", u"What?!| Really…?| Yes!!| It shut."_s);
    row("en", "a list in a line", u"Three steps: 1. Close the gate.| 2. Open the lock.| 3. Wait."_s);
    row("en", "a date line", u"LONDON, Jan. 26 – The port is shut.| The city waits."_s);
    row("de", "low marks", u"„Wir warten“, sagte der Kapitän.| „Die Schleuse ist zu.“| Dann schwieg er."_s);
    row("de", "pointed marks inwards", u"»Wer da?«| Niemand antwortete.| »Nur ich«, rief das Kind."_s);
    row("de", "pointed marks inwards that go on", u"»Wer da?« rief der Wächter.| Alles blieb still."_s);
    row("de", "single pointed marks inwards", u"›Genug!‹| Damit ging die Tür zu."_s);
    row("de", "Swiss marks", u"«Wir warten.»| Dann kam das Schiff."_s);
    row("de", "dialogue, dashes", u"– Wohin fährt das Schiff?| – Nach Hamburg."_s);
    row("de", "initials", u"Die J. S. Bach-Straße ist gesperrt.| Auch die W. A. Mozart-Gasse."_s);
    row("de", "titles", u"Prof. Dr. Virchow und Hr. Koch schwiegen.| Frau Dr. Curie auch."_s);
    row("de", "likes no master of arts", u"Das ist, was ich mag.| Der Rest ist mir gleich."_s);
    row("de", "a day", u"Am 2. März 2021 kam der Brief.| Er war kurz."_s);
    row("de", "days", u"Vom 3. bis 5. Mai und am 12. Juni ruht der Hafen.| Niemand arbeitet."_s);
    row("de", "an ordinal", u"Im 3. Quartal sank der 1. Kahn der Flotte.| Danach fuhr keiner mehr."_s);
    row("de", "an age that ends", u"Der Lotse wurde 85.| Danach ruhte der Hafen."_s);
    row("de", "a short date", u"Das Schreiben vom 3.5. kam spät.| Niemand las es."_s);
    row("de", "a section", u"Nach § 4 Abs. 2 Nr. 3 und Art. 5 ist das erlaubt.| Vgl. auch S. 12."_s);
    row("de", "spaced abbreviations", u"Das gilt z. B. für Häfen, d. h. Die Häfen sind d. h. im Norden zu."_s);
    row("de", "an hour", u"Um 20.30 Uhr schloss das Tor.| Um 21.15.| Danach war Ruhe."_s);
    row("de", "companies", u"Die Nord e. V. und die Co. KG sind eins.| Der Hafen bleibt."_s);
    row("de", "an address", u"Das Büro liegt Hauptstr. 5, 10115 Berlin.| Die Tür ist zu."_s);
    row("de", "a street with a name", u"Sie wohnt in der Hauptstr. Berlin ist groß."_s);
    row("de", "trailing off", u"Und dann … nichts.| Noch immer nichts …| Die Tür war zu."_s);
    row("de", "a list in a line", u"Drei Schritte: 1. Das Tor schließen.| 2. Die Schleuse öffnen.| 3. Warten."_s);
}

void TestPassages::partsBetweenBars()
{
    QFETCH(QString, language);
    QFETCH(QString, barred);
    const QString text = QString(barred).remove(u'|');
    QStringList words;
    for (const FoundPassage &passage : findPassages(text, language))
        words.append(text.sliced(passage.span.start, passage.span.length()));
    QCOMPARE(words.join(u"| "_s), barred);
}

void TestPassages::coverEverythingButBlanks()
{
    const QString text = u"  Titel \n\nEen zin.  Nog een; en verder?!  »Ja« \u00A0 zei hij.\n* * *\n…\n\" \"\n"_s;
    for (const QString &language : {u"nl"_s, u"de"_s, u"es"_s, QString()}) {
        qsizetype at = 0;
        for (const FoundPassage &passage : findPassages(text, language)) {
            QVERIFY(passage.span.start >= at);
            QVERIFY(text.sliced(at, passage.span.start - at).trimmed().isEmpty());
            const QString words = text.sliced(passage.span.start, passage.span.length());
            QVERIFY(!words.isEmpty());
            QCOMPARE(words, words.trimmed());
            QVERIFY(!words.contains(u'\n'));
            at = passage.span.end;
        }
        QVERIFY(text.sliced(at).trimmed().isEmpty());
    }
}

void TestPassages::partsOtherLanguagesByIcu()
{
    QCOMPARE(passagesOf(u"El puerto está cerrado. ¿Por qué? Nadie lo sabe."_s, u"es"_s),
        (QStringList{u"El puerto está cerrado."_s, u"¿Por qué?"_s, u"Nadie lo sabe."_s}));
    QCOMPARE(passagesOf(u"港は閉鎖された。理由は不明だ。"_s, u"ja"_s),
        (QStringList{u"港は閉鎖された。"_s, u"理由は不明だ。"_s}));
}

void TestPassages::reachesTheGateOnPublicData_data()
{
    QTest::addColumn<double>("gate");
    QTest::newRow("nl") << 98.5;
    QTest::newRow("fr") << 96.0;
    QTest::newRow("it") << 94.0;
    QTest::newRow("en") << 96.5;
}

// Whole sentences found again, as F1 in per cent, in paragraphs of sentences joined by blanks.
void TestPassages::reachesTheGateOnPublicData()
{
    QFETCH(double, gate);
    const QDir material(qEnvironmentVariable("DOSSIER_MATERIAL"));
    if (qEnvironmentVariable("DOSSIER_MATERIAL").isEmpty())
        QSKIP("DOSSIER_MATERIAL names no folder with public data");
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    const QString path = material.filePath(u"data/sentences/%1.txt"_s.arg(language));
    if (!QFile::exists(path))
        QSKIP("no data/sentences in DOSSIER_MATERIAL");
    const Result<SentenceMaterial> sentences = readSentences(path);
    QVERIFY(sentences);
    const QList<FoundPassage> passages = findPassages(sentences->text, language);
    const auto right = std::ranges::count_if(
        passages, [&](const FoundPassage &passage) { return sentences->sentences.contains(passage.span); });
    const double f1 =
        200.0 * static_cast<double>(right) / static_cast<double>(passages.size() + sentences->sentences.size());
    QVERIFY2(f1 >= gate, qPrintable(u"whole-sentence F1 %1 is below %2"_s.arg(f1).arg(gate)));
}

void TestPassages::timeGrowsWithTheText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("stops") << u"."_s;
    QTest::newRow("stops and blanks") << u". "_s;
    QTest::newRow("quotation marks") << u"\" "_s;
    QTest::newRow("marks that open") << u". ("_s;
    QTest::newRow("brackets with dots") << u"[…] "_s;
    QTest::newRow("letters and stops") << u"a. "_s;
    QTest::newRow("stops inside") << u"a."_s;
    QTest::newRow("figures") << u"1. "_s;
    QTest::newRow("blanks") << u"  . A"_s;
    QTest::newRow("pauses") << u"; L’"_s;
    QTest::newRow("capitals glued") << u"abc.La’"_s;
}

// Ten times the text may take thirty times as long, but not a hundred. Time of the processor, since other programs take
// theirs from the clock's.
void TestPassages::timeGrowsWithTheText()
{
    QFETCH(QString, piece);
    constexpr qsizetype length = 40'000;
    const auto took = [&piece](qsizetype units) {
        const QString text = piece.repeated(units / piece.size());
        std::clock_t least = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t before = std::clock();
            for (const char *language : {"fr", "it", "de"})
                findPassages(text, QString::fromLatin1(language));
            least = std::min(least, std::clock() - before);
        }
        return least;
    };
    const std::clock_t small = took(length);
    const std::clock_t large = took(length * 10);
    constexpr std::clock_t slack = CLOCKS_PER_SEC / 50;
    QVERIFY2(large <= small * 30 + slack, qPrintable(u"%1, then %2 ticks"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
