// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checks.h"
#include "collation/understanding.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// Sentences of a text, each a passage.
UnderstandableText textOf(const QStringList &sentences, const QString &language, qsizetype renders)
{
    UnderstandableText text{sentences.join(u' '), language, {}, renders, {}};
    if (renders < 0)
        text.published = Edtf::day(2021, 5, 26);
    qsizetype start = 0;
    for (const QString &sentence : sentences) {
        text.sentences.append({start, start + sentence.size()});
        start += sentence.size() + 1;
    }
    return text;
}

using Links = QList<std::pair<int, int>>; // numbers of sentences, from 1: of the source, of the summary

// "number: words -> words" of each finding.
QStringList found(
    const QStringList &source, const QString &from, const QStringList &summary, const QString &to, const Links &linked)
{
    const QList<UnderstandableText> texts{textOf(source, from, -1), textOf(summary, to, 0)};
    QList<LinkProposal> links;
    for (const auto &[one, other] : linked)
        links.append({PassageId(one), PassageId(other), 0.9, u"here"_s});
    QStringList lines;
    for (const RenditionFinding &finding : checkSummary(texts, understand(texts), 0, 1, links)) {
        const auto words = [&texts](qsizetype text, Span span) {
            return texts.at(text).characters.mid(span.start, span.length());
        };
        lines.append(
            toString(finding.what) + u": "_s + words(0, finding.source) + u" -> "_s + words(1, finding.rendered));
    }
    return lines;
}

// The summary is one sentence, which rests on the first of the source; the others stand further away.
QStringList foundInOne(const QString &from, const QString &source, const QString &to, const QString &summary)
{
    return found(source.split(u" | "_s), from, {summary}, to, {{1, 1}});
}

} // namespace

class TestSummaryChecks : public QObject
{
    Q_OBJECT

private slots:
    void whatTheSourceDoesNotSayIsFound_data();
    void whatTheSourceDoesNotSayIsFound();
    void aFaithfulSummaryIsClean_data();
    void aFaithfulSummaryIsClean();
    void anotherSpeakerIsFound_data();
    void anotherSpeakerIsFound();
    void aSpeakerWhoMayBeMeantIsClean_data();
    void aSpeakerWhoMayBeMeantIsClean();
    void aLostHedgeIsFound_data();
    void aLostHedgeIsFound();
    void aHedgeThatIsKeptIsClean_data();
    void aHedgeThatIsKeptIsClean();
    void aSentenceFromNowhereIsFound();
    void numbersThatChangedPlacesAreFound();
    void withoutLinksTheWholeSourceIsAsked();
    void otherLanguagesAreNotJudged();
};

void TestSummaryChecks::whatTheSourceDoesNotSayIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &from, const QString &source, const QString &to,
                         const QString &summary,
                         const QString &finding) { QTest::newRow(name) << from << source << to << summary << finding; };
    row("a month", u"fr"_s, u"Le port a fermé en avril 2019. | Il a rouvert en mars 2021."_s, u"en"_s,
        u"The harbour closed in March 2019."_s, u"date: avril 2019 -> March 2019"_s);
    row("a day", u"nl"_s, u"De haven sloot op 3 mei 2021."_s, u"de"_s, u"Der Hafen schloss am 13. Mai 2021."_s,
        u"date: 3 mei 2021 -> 13. Mai 2021"_s);
    row("a year", u"it"_s, u"Il porto fu fondato nel 1729."_s, u"fr"_s, u"Le port fut fondé en 1792."_s,
        u"date: 1729 -> 1792"_s);
    row("a year that is told with its month", u"de"_s, u"Der Hafen brannte im Mai 2017."_s, u"nl"_s,
        u"De haven brandde in 2018."_s, u"date:  -> 2018"_s);
    row("a month in a year that is named", u"fr"_s, u"Le port a fermé en avril 2019. | Tout 2019 fut mauvais."_s,
        u"en"_s, u"The harbour closed in March 2019."_s, u"date: avril 2019 -> March 2019"_s);
    row("a month for a relative one", u"en"_s, u"The harbour closed last month."_s, u"it"_s,
        u"Il porto ha chiuso nel febbraio 2021."_s, u"date: last month -> febbraio 2021"_s);
    row("figures", u"de"_s, u"Der Hafen hat 412 Schiffe."_s, u"en"_s, u"The harbour has 421 ships."_s,
        u"number: 412 -> 421"_s);
    row("words", u"nl"_s, u"Zeventien havens lagen stil."_s, u"fr"_s, u"Seize ports étaient à l’arrêt."_s,
        u"number: Zeventien -> Seize"_s);
    row("a magnitude", u"it"_s, u"I danni superano i tre miliardi di euro."_s, u"de"_s,
        u"Der Schaden liegt bei drei Millionen Euro."_s, u"number:  -> drei Millionen"_s);
    row("per cent", u"en"_s, u"About 40 per cent of the ships lie idle."_s, u"nl"_s,
        u"Ongeveer 14 procent van de schepen ligt stil."_s, u"number: 40 per cent -> 14 procent"_s);
    row("rounded the wrong way", u"fr"_s, u"On a compté 2 987 navires."_s, u"en"_s,
        u"About 4,000 ships were counted."_s, u"number: 2 987 -> 4,000"_s);
    row("a number from nowhere", u"fr"_s, u"On a compté les navires."_s, u"en"_s, u"They counted 2,987 ships."_s,
        u"number:  -> 2,987"_s);
    row("a number beside one it could be rounded from", u"fr"_s, u"Une vague de 12 mètres est passée. | 23 navires."_s,
        u"en"_s, u"A wave of twenty metres passed."_s, u"number: 12 -> twenty"_s);
    row("a day beside its year", u"de"_s, u"Gewarnt wurde 2018, bestraft am 9.12.2019."_s, u"en"_s,
        u"The fine came on 9 December 2018."_s, u"date: 9.12.2019 -> 9 December 2018"_s);
    row("a denial lost", u"nl"_s, u"De haven Navimar heeft niet betaald."_s, u"en"_s,
        u"The harbour Navimar has paid."_s, u"negation: niet -> The harbour Navimar has paid."_s);
    row("a denial that is new", u"it"_s, u"Johannes Gutenberg ha pagato la città."_s, u"de"_s,
        u"Johannes Gutenberg hat die Stadt nicht bezahlt."_s,
        u"negation: Johannes Gutenberg ha pagato la città. -> nicht"_s);
    row("a denial lost among other things", u"fr"_s,
        u"Le port de Mirval rouvrira demain, et aucune explosion n’a été signalée. | La police y reste."_s, u"en"_s,
        u"The harbour will open again tomorrow, and an explosion was signalled."_s,
        u"negation: aucune -> The harbour will open again tomorrow, and an explosion was signalled."_s);
    row("a denial by a verb", u"it"_s, u"Il capitano smentisce qualsiasi corruzione al porto, dove lavora."_s, u"de"_s,
        u"Der Kapitän gibt die Korruption zu."_s, u"negation: smentisce -> Der Kapitän gibt die Korruption zu."_s);
    row("a town", u"fr"_s, u"Le navire est parti de Lyon."_s, u"en"_s, u"The ship left from Toulouse."_s,
        u"name: Lyon -> Toulouse"_s);
    row("a firm", u"de"_s, u"Die Firma Navimar hat Schiffe."_s, u"en"_s, u"The firm Zenith has ships."_s,
        u"name: Navimar -> Zenith"_s);
    row("a weekday beside a year", u"fr"_s,
        u"Le port rouvre vendredi à l’aube. | Il aura 28 navires d’ici la fin de l’année."_s, u"nl"_s,
        u"De haven gaat donderdag open."_s, u"date: vendredi -> donderdag"_s);
    row("a denial beside a comparison", u"it"_s, u"L’allarme non ha suonato. | Durò quattro minuti."_s, u"de"_s,
        u"Weniger als vier Minuten dauerte es, der Alarm ging los."_s,
        u"negation: non -> Weniger als vier Minuten dauerte es, der Alarm ging los."_s);
    row("an open end", u"nl"_s, u"De haven blijft dicht tot 20 september. | Tot 30 november is er werk."_s, u"it"_s,
        u"Il porto resta chiuso fino al 20 ottobre."_s, u"date: tot 20 september -> fino al 20 ottobre"_s);
    row("a day beside an open end", u"fr"_s, u"Le port a fermé le 21 mai. | Il rouvrira avant Noël."_s, u"nl"_s,
        u"De haven sloot op 12 mei."_s, u"date: 21 mai -> 12 mei"_s);
    row("one end of two", u"fr"_s, u"Le port est resté fermé du 14 avril au 6 mai."_s, u"de"_s,
        u"Der Hafen war vom 4. April bis zum 6. Mai zu."_s,
        u"date: du 14 avril au 6 mai -> vom 4. April bis zum 6. Mai"_s);
    row("left in its language", u"it"_s, u"Il porto è rimasto chiuso per tutta la notte."_s, u"nl"_s,
        u"Il porto è rimasto chiuso per tutta la notte."_s,
        u"untranslated: Il porto è rimasto chiuso per tutta la notte. -> Il porto è rimasto chiuso per tutta la "
        "notte."_s);
    row("a person mangled", u"de"_s, u"Das sagte Johannes Gutenberg im Hafen."_s, u"en"_s,
        u"Johannes Gutenkerg said so in the harbour."_s, u"name: Johannes Gutenberg -> Johannes Gutenkerg"_s);
    row("a person", u"fr"_s, u"Le port a reçu Johannes Gutenberg."_s, u"en"_s,
        u"The harbour received Johannes Kepler."_s, u"name: Johannes Gutenberg -> Johannes Kepler"_s);
    row("a person from nowhere", u"nl"_s, u"De haven ontving een drukker."_s, u"en"_s,
        u"The harbour received the printer Johannes Gutenberg."_s, u"name:  -> Johannes Gutenberg"_s);
}

void TestSummaryChecks::whatTheSourceDoesNotSayIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, summary);
    QFETCH(QString, finding);
    QCOMPARE(foundInOne(from, source, to, summary), QStringList{finding});
}

void TestSummaryChecks::aFaithfulSummaryIsClean_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const QString &from, const QString &source, const QString &to,
                         const QString &summary) { QTest::newRow(name) << from << source << to << summary; };
    row("rounded", u"fr"_s, u"On a compté 2 987 navires."_s, u"en"_s, u"About 3,000 ships were counted."_s);
    row("rounded down", u"nl"_s, u"Er zijn 412 schepen geteld."_s, u"it"_s, u"Oltre 400 navi sono state contate."_s);
    row("a share", u"de"_s, u"48 Prozent der Schiffe liegen still."_s, u"en"_s,
        u"Almost half of the ships lie idle."_s);
    row("per cent for a half", u"it"_s, u"La metà delle navi è ferma."_s, u"de"_s,
        u"50 Prozent der Schiffe stehen still."_s);
    row("a sum", u"en"_s, u"They took 14 men and 7 women away."_s, u"fr"_s, u"On a emmené 21 personnes."_s);
    row("counted", u"fr"_s, u"Le préfet, son adjoint et le capitaine sont partis."_s, u"en"_s, u"Three men left."_s);
    row("one and two", u"en"_s, u"A ferryman and his two brothers left."_s, u"nl"_s, u"Drie broers vertrokken."_s);
    row("years between", u"de"_s, u"Gegründet 1729, schloss der Hafen 1792."_s, u"en"_s,
        u"The harbour closed after 63 years."_s);
    row("figures in words", u"it"_s, u"Sono ferme diciassette navi."_s, u"nl"_s, u"Er liggen 17 schepen stil."_s);
    row("a clock", u"de"_s, u"Um 4.57 Uhr schlossen die Tore."_s, u"en"_s, u"The gates closed shortly before 5 am."_s);
    row("a coarser date", u"fr"_s, u"Le port a fermé le 3 avril 2019."_s, u"en"_s,
        u"The harbour closed in April 2019."_s);
    row("a year", u"it"_s, u"Il porto ha chiuso nell’aprile 2019."_s, u"de"_s, u"Der Hafen schloss 2019."_s);
    row("a relative date", u"nl"_s, u"De haven sloot in april."_s, u"en"_s, u"The harbour closed last month."_s);
    row("an absolute date", u"en"_s, u"The harbour closed yesterday."_s, u"fr"_s, u"Le port a fermé le 25 mai 2021."_s);
    row("years ago", u"fr"_s, u"Le port a fermé en avril 2019."_s, u"it"_s, u"Il porto ha chiuso due anni fa."_s);
    row("the day it was published", u"de"_s, u"Der Hafen ist zu."_s, u"en"_s, u"In May 2021 the harbour was closed."_s);
    row("a date that stands elsewhere", u"nl"_s, u"De haven sloot. | De boten bleven weg. | Dat was in april 2019."_s,
        u"en"_s, u"The harbour closed in April 2019."_s);
    row("inside a stretch", u"fr"_s, u"Le port est resté fermé entre 2017 et 2019."_s, u"en"_s,
        u"The harbour was closed in 2018."_s);
    row("a family name alone", u"de"_s, u"Das sagte Gutenberg im Hafen."_s, u"en"_s,
        u"Johannes Gutenberg said so in the harbour."_s);
    row("another script", u"fr"_s, u"Mikhaïl Gorbatchev l’a dit au port."_s, u"de"_s,
        u"Michail Gorbatschow sagte das im Hafen."_s);
    row("a denial in other words", u"fr"_s, u"Johannes Gutenberg n’a pas souhaité commenter."_s, u"en"_s,
        u"Johannes Gutenberg declined to comment."_s);
    row("a part of what is denied too", u"nl"_s,
        u"Johannes Gutenberg betaalde de stad, maar hij wilde niet zeggen hoeveel het was en aan wie hij het gaf."_s,
        u"en"_s, u"Johannes Gutenberg paid the town."_s);
    row("somebody's age", u"fr"_s, u"Une octogénaire est morte au port."_s, u"en"_s,
        u"A woman in her early eighties died at the harbour."_s);
    row("a sum with a letter", u"fr"_s, u"Le port coûte 18 M€."_s, u"nl"_s, u"De haven kost 18 miljoen euro."_s);
    row("a town in another language", u"nl"_s, u"Het schip vertrok uit Luik."_s, u"en"_s, u"The ship left Liège."_s);
    row("a town no table has", u"fr"_s, u"Le navire est parti de Bellinzone."_s, u"nl"_s,
        u"Het schip vertrok uit Bellinzona."_s);
    row("its country", u"fr"_s, u"Le navire est parti de Lyon."_s, u"en"_s, u"The ship sailed from France."_s);
    row("a firm that is named too", u"de"_s, u"Die Firma Navimar hat Schiffe."_s, u"en"_s,
        u"Navimar, owned by Zenith, has ships."_s);
    row("a name of words", u"fr"_s, u"La Commission du port Navimar compte les navires."_s, u"en"_s,
        u"The Harbour Office counts the ships."_s);
    row("an acronym turned round", u"fr"_s, u"Le port appartient à l’OTAN."_s, u"en"_s,
        u"The harbour belongs to NATO."_s);
    row("changed voice", u"it"_s, u"La polizia ha sequestrato 412 casse nel marzo 2021."_s, u"nl"_s,
        u"In maart 2021 werden 412 kisten in beslag genomen."_s);
}

void TestSummaryChecks::aFaithfulSummaryIsClean()
{
    QFETCH(QString, from);
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, summary);
    QCOMPARE(foundInOne(from, source, to, summary).join(u'|'), QString());
}

namespace {

void statementColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("source"); // its sentences; the summary rests on the last
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("finding");
}

void statement(const char *name, const QString &from, const QString &source, const QString &to, const QString &summary,
    const QString &finding = {})
{
    QTest::newRow(name) << from << source << to << summary << finding;
}

QString foundInStatement()
{
    QFETCH(QString, from);
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, summary);
    const QStringList sentences = source.split(u" | "_s);
    return found(sentences, from, {summary}, to, {{static_cast<int>(sentences.size()), 1}}).join(u'|');
}

} // namespace

void TestSummaryChecks::anotherSpeakerIsFound_data()
{
    statementColumns();
    statement("fr to en", u"fr"_s,
        u"La société Meridian compte les navires. | Le port est vaste. | Selon la société Zenith, 12 % des navires "
        "sont perdus."_s,
        u"en"_s, u"According to the firm Meridian, 12% of the ships are lost."_s, u"attribution: Zenith -> Meridian"_s);
    statement("nl to fr", u"nl"_s,
        u"Het bedrijf Meridian telt de schepen. | De haven is groot. | Twaalf schepen zijn weg, meldt het bedrijf "
        "Zenith."_s,
        u"fr"_s, u"Douze navires sont perdus, selon la société Meridian."_s, u"attribution: Zenith -> Meridian"_s);
    statement("it to nl", u"it"_s,
        u"La società Meridian conta le navi. | Il porto è grande. | Secondo la società Zenith dodici navi sono "
        "perdute."_s,
        u"nl"_s, u"Volgens het bedrijf Meridian zijn twaalf schepen verloren."_s, u"attribution: Zenith -> Meridian"_s);
    statement("de to it", u"de"_s,
        u"Die Firma Meridian zählt die Schiffe. | Der Hafen ist groß. | Zwölf Schiffe sind verloren, sagte Johannes "
        "Gutenberg."_s,
        u"it"_s, u"Stando alla società Meridian, dodici navi sono perdute."_s,
        u"attribution: Johannes Gutenberg -> Meridian"_s);
    statement("en to de", u"en"_s,
        u"The firm Meridian counts the ships. | The harbour is big. | The firm Zenith reported that twelve ships are "
        "lost."_s,
        u"de"_s, u"Laut der Firma Meridian sind zwölf Schiffe verloren."_s, u"attribution: Zenith -> Meridian"_s);
    statement("to one who stands beside", u"nl"_s,
        u"Kapitein Johannes Kepler stuurt waarnemers. | Minstens dertig stembiljetten zijn blanco, zegt Johannes "
        "Gutenberg."_s,
        u"fr"_s, u"Johannes Kepler affirme que trente bulletins sont blancs."_s,
        u"attribution: Johannes Gutenberg -> Johannes Kepler"_s);
    statement("to nobody", u"en"_s,
        u"The firm Meridian counts the ships. | The harbour is big. | According to in the morning, twelve ships are "
        "lost."_s,
        u"fr"_s, u"Selon la société Meridian, douze navires sont perdus."_s,
        u"attribution: According to in the morning -> Meridian"_s);
}

void TestSummaryChecks::anotherSpeakerIsFound()
{
    QFETCH(QString, finding);
    QCOMPARE(foundInStatement(), finding);
}

void TestSummaryChecks::aSpeakerWhoMayBeMeantIsClean_data()
{
    statementColumns();
    const QString ships = u"Selon la société Meridian, douze navires sont perdus."_s;
    statement("the same", u"en"_s, u"The harbour is big. | According to the firm Meridian, twelve ships are lost."_s,
        u"fr"_s, ships);
    statement(
        "named just before", u"en"_s, u"The firm Meridian has counted. | Twelve ships are lost."_s, u"fr"_s, ships);
    statement("nobody is named", u"en"_s,
        u"The firm Meridian counts the ships. | The harbour is big. | Twelve ships are lost."_s, u"fr"_s, ships);
    statement("described", u"en"_s,
        u"The firm Meridian counts the ships. | The harbour is big. | According to the firm, twelve ships are lost."_s,
        u"fr"_s, ships);
    statement("somebody of theirs", u"en"_s,
        u"Johannes Gutenberg of the firm Meridian counts the ships. | The harbour is big. | Twelve ships are lost, "
        "said Johannes Gutenberg."_s,
        u"fr"_s, ships);
    statement("a name in another language", u"en"_s,
        u"The harbour is big. | According to the Harbour Office, twelve ships are lost."_s, u"fr"_s,
        u"Selon la Capitainerie, douze navires sont perdus."_s);
    statement("both are named", u"en"_s,
        u"The firm Meridian counts. | The harbour is big. | According to the firm Zenith, twelve ships are lost."_s,
        u"fr"_s, u"Selon la société Meridian, qui cite Zenith, douze navires sont perdus."_s);
    statement("hidden in what was mangled", u"en"_s,
        u"The paper Morgen counts the ships. | The harbour is big. | According to in the morgens, twelve ships are "
        "lost."_s,
        u"fr"_s, u"Selon le journal Morgen, douze navires sont perdus."_s);
}

void TestSummaryChecks::aSpeakerWhoMayBeMeantIsClean()
{
    QFETCH(QString, finding);
    QCOMPARE(foundInStatement(), finding);
}

void TestSummaryChecks::aLostHedgeIsFound_data()
{
    statementColumns();
    statement("fr to en", u"fr"_s, u"L’écluse a vraisemblablement été sabotée par la Norvège."_s, u"en"_s,
        u"The sluice was sabotaged by Norway, the paper reports."_s,
        u"certainty: L’écluse a vraisemblablement été sabotée par la Norvège -> The sluice was sabotaged by Norway"_s);
    statement("nl to fr", u"nl"_s, u"De sluis werd gesloopt, naar alle waarschijnlijkheid door Noorwegen."_s, u"fr"_s,
        u"L’écluse a été sabotée par la Norvège."_s,
        u"certainty: naar alle waarschijnlijkheid door Noorwegen -> L’écluse a été sabotée par la Norvège"_s);
    statement("it to de", u"it"_s, u"La chiusa è stata probabilmente sabotata dalla Norvegia."_s, u"de"_s,
        u"Die Schleuse wurde von Norwegen zerstört."_s,
        u"certainty: La chiusa è stata probabilmente sabotata dalla Norvegia -> Die Schleuse wurde von Norwegen "
        "zerstört"_s);
    statement("de to nl", u"de"_s, u"Vermutlich wurden die 412 gestohlenen Münzen nach Norwegen gebracht."_s, u"nl"_s,
        u"De 412 gestolen munten werden naar Noorwegen gebracht."_s,
        u"certainty: Vermutlich wurden die 412 gestohlenen Münzen nach Norwegen gebracht -> De 412 gestolen munten "
        "werden naar Noorwegen gebracht"_s);
    statement("en to it", u"en"_s, u"The thieves probably took 412 coins to Norway."_s, u"it"_s,
        u"I ladri hanno portato 412 monete in Norvegia."_s,
        u"certainty: The thieves probably took 412 coins to Norway -> I ladri hanno portato 412 monete in Norvegia"_s);
    statement("hearsay", u"fr"_s, u"Les pirates auraient volé 412 documents en Norvège."_s, u"en"_s,
        u"The hackers stole 412 documents in Norway."_s,
        u"certainty: Les pirates auraient volé 412 documents en Norvège -> The hackers stole 412 documents in Norway"_s);
}

void TestSummaryChecks::aLostHedgeIsFound()
{
    QFETCH(QString, finding);
    QCOMPARE(foundInStatement(), finding);
}

void TestSummaryChecks::aHedgeThatIsKeptIsClean_data()
{
    statementColumns();
    const QString source = u"De sluis werd gesloopt, naar alle waarschijnlijkheid door Noorwegen."_s;
    statement("likewise", u"nl"_s, source, u"en"_s, u"The sluice was sabotaged, in all likelihood by Norway."_s);
    statement("otherwise", u"nl"_s, source, u"en"_s, u"Norway is suspected of having sabotaged the sluice."_s);
    statement("by a verb", u"nl"_s, source, u"de"_s, u"Die Schleuse könnte von Norwegen zerstört worden sein."_s);
    statement("by a mood", u"nl"_s, source, u"fr"_s, u"L’écluse aurait été sabotée par la Norvège."_s);
    statement("left out with what it holds likely", u"nl"_s, source, u"en"_s, u"The sluice was sabotaged."_s);
    statement("told for a fact elsewhere", u"nl"_s,
        u"Het werk werd gedaan door Noorwegen. | De haven is groot. | "_s + source, u"en"_s,
        u"The sluice was sabotaged by Norway."_s);
    statement("another statement of the sentence", u"fr"_s,
        u"Les 412 pièces ont été volées en Norvège, peut-être de nuit."_s, u"en"_s,
        u"The 412 coins were stolen in Norway."_s);
    statement("hearsay put down to somebody", u"fr"_s, u"Les pirates auraient volé 412 documents en Norvège."_s,
        u"en"_s, u"The hackers stole 412 documents in Norway, the paper reports."_s);
    statement("who says so is no hedge", u"en"_s, u"The paper says that the sluice was sabotaged by Norway."_s, u"nl"_s,
        u"De sluis werd gesloopt door Noorwegen."_s);
}

void TestSummaryChecks::aHedgeThatIsKeptIsClean()
{
    QFETCH(QString, finding);
    QCOMPARE(foundInStatement(), finding);
}

// What it says is known, and the source says nothing of it; of words that nobody knows nothing is told.
void TestSummaryChecks::aSentenceFromNowhereIsFound()
{
    const QStringList source{u"Le port de Mirval a fermé."_s, u"La police compte les navires."_s};
    const QString first = u"The harbour of Mirval has closed."_s;
    const QString second = u"Police are counting ships."_s;
    const Links links{{1, 1}, {2, 2}};
    QCOMPARE(found(source, u"fr"_s, {first, second, u"The mayor has resigned over a bribe."_s}, u"en"_s, links),
        QStringList{u"added:  -> The mayor has resigned over a bribe."_s});
    QCOMPARE(found(source, u"fr"_s, {first, second, u"Barnacles were scraped off."_s}, u"en"_s, links), QStringList());
    QCOMPARE(found(source, u"fr"_s,
                 {first, second, u"The closed harbour and the police are in the mayor’s thoughts."_s}, u"en"_s, links),
        QStringList());
}

void TestSummaryChecks::numbersThatChangedPlacesAreFound()
{
    const QString source = u"La compagnie Navimar doit 87 millions, dont 31 millions à la banque Zenith."_s;
    QCOMPARE(
        foundInOne(u"fr"_s, source, u"en"_s, u"The firm Navimar owes 31 million, including 87 million to Zenith."_s),
        (QStringList{u"number: 87 millions -> 31 million"_s, u"number: 31 millions -> 87 million"_s}));
    QCOMPARE(
        foundInOne(u"fr"_s, source, u"en"_s, u"The firm Navimar owes 87 million, including 31 million to Zenith."_s),
        QStringList());
    QCOMPARE(foundInOne(u"fr"_s, source, u"en"_s, u"It owes Zenith 31 million, 87 million in all."_s), QStringList());
}

void TestSummaryChecks::withoutLinksTheWholeSourceIsAsked()
{
    const QStringList source{u"Le port a fermé le 3 mai 2020."_s, u"Il compte 412 navires."_s};
    QCOMPARE(
        found(source, u"fr"_s, {u"The harbour with 412 ships closed on 3 May 2020."_s}, u"en"_s, {}), QStringList());
    QCOMPARE(found(source, u"fr"_s, {u"The harbour with 421 ships closed on 3 May 2020."_s}, u"en"_s, {}),
        QStringList{u"number:  -> 421"_s});
}

void TestSummaryChecks::otherLanguagesAreNotJudged()
{
    QCOMPARE(foundInOne(u"es"_s, u"El puerto tiene doce barcos."_s, u"en"_s, u"The harbour had 412 ships in 1999."_s),
        QStringList());
}

QTEST_APPLESS_MAIN(TestSummaryChecks)
#include "tst_summarychecks.moc"
