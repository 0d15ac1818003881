// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checks.h"
#include "collation/negations.h"
#include "collation/understanding.h"

#include <QTest>

#include <ctime>

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

// "number: words -> words" of each finding; the sentences are linked one by one.
QStringList found(const QStringList &source, const QString &from, const QStringList &translation, const QString &to)
{
    const QList<UnderstandableText> texts{textOf(source, from, -1), textOf(translation, to, 0)};
    QList<LinkProposal> links;
    for (qsizetype i = 0; i < std::min(source.size(), translation.size()); ++i)
        links.append({PassageId(i + 1), PassageId(i + 1), 0.9, u"here"_s});
    QStringList lines;
    for (const RenditionFinding &finding : checkTranslation(texts, understand(texts), 0, 1, links)) {
        const auto words = [&texts](qsizetype text, Span span) {
            return texts.at(text).characters.mid(span.start, span.length());
        };
        lines.append(
            toString(finding.what) + u": "_s + words(0, finding.source) + u" -> "_s + words(1, finding.rendered));
    }
    return lines;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void whatATranslationChangedIsFound_data();
    void whatATranslationChangedIsFound();
    void aFaithfulTranslationIsClean_data();
    void aFaithfulTranslationIsClean();
    void aNameSpeltInTwoWaysIsFound();
    void aNameThatIsKeptElsewhereIsMissed();
    void aSentenceLeftOutIsFound();
    void oneOfTwoSentencesLeftOutIsFound();
    void aSentenceAddedIsFound_data();
    void aSentenceAddedIsFound();
    void whatMayStandBehindASentenceIsNoAddition_data();
    void whatMayStandBehindASentenceIsNoAddition();
    void aSentenceLeftAsItWasIsNotLeftOut();
    void timeGrowsWithTheTexts();
    void withoutLinksNothingIsTold();
    void linksThatMayBeOffExcuseWhatStandsBeside();
    void denialsOfASentence_data();
    void denialsOfASentence();
};

void TestChecks::whatATranslationChangedIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QString &from, const QString &source, const QString &to,
                         const QString &translation, const QString &finding) {
        QTest::newRow(name) << from << source << to << translation << finding;
    };
    row("figures", u"fr"_s, u"Le port compte 412 navires."_s, u"en"_s, u"The harbour has 421 ships."_s,
        u"number: 412 -> 421"_s);
    row("words", u"nl"_s, u"Zeventien havens lagen stil."_s, u"fr"_s, u"Seize ports étaient à l’arrêt."_s,
        u"number: Zeventien -> Seize"_s);
    row("magnitudes", u"fr"_s, u"Les dégâts atteignent trois milliards d’euros."_s, u"en"_s,
        u"The damage comes to three million euros."_s, u"number: trois milliards -> three million"_s);
    row("per cent", u"it"_s, u"Il 40 per cento delle navi è fermo."_s, u"de"_s,
        u"14 Prozent der Schiffe stehen still."_s, u"number: 40 per cento -> 14 Prozent"_s);
    row("a clock", u"fr"_s, u"Les portes ont fermé à 20h30."_s, u"en"_s, u"The gates closed at 9.30 pm."_s,
        u"number: 20h30 -> 9.30 pm"_s);
    row("a day", u"fr"_s, u"Le port a fermé le 3 mai 2021."_s, u"en"_s, u"The harbour closed on 13 May 2021."_s,
        u"date: 3 mai 2021 -> 13 May 2021"_s);
    row("a month", u"nl"_s, u"Het begon in april 2019."_s, u"fr"_s, u"Tout a commencé en avril 2018."_s,
        u"date: april 2019 -> avril 2018"_s);
    row("a relative day", u"de"_s, u"Das war gestern im Hafen."_s, u"en"_s, u"That was today in the harbour."_s,
        u"date: gestern -> today"_s);
    row("a denial lost", u"fr"_s, u"Le port n’a pas payé."_s, u"en"_s, u"The harbour has paid."_s,
        u"negation: pas -> The harbour has paid."_s);
    row("a denial lost in two parts", u"fr"_s, u"Le port ne dit rien à la ville."_s, u"en"_s,
        u"The harbour tells it to the city."_s, u"negation: rien -> The harbour tells it to the city."_s);
    row("a denial that is new", u"it"_s, u"Il porto ha pagato la città."_s, u"de"_s,
        u"Der Hafen hat die Stadt nicht bezahlt."_s, u"negation: Il porto ha pagato la città. -> nicht"_s);
    row("since a day", u"fr"_s, u"Le port est fermé depuis le 3 mai 2021."_s, u"en"_s,
        u"The harbour has been closed since 13 May 2021."_s, u"date: depuis le 3 mai 2021 -> since 13 May 2021"_s);
    row("until a month", u"nl"_s, u"De haven blijft dicht tot april 2022."_s, u"en"_s,
        u"The harbour stays closed until June 2022."_s, u"date: tot april 2022 -> until June 2022"_s);
    row("another weekday", u"fr"_s, u"Le port est fermé depuis mardi après-midi."_s, u"en"_s,
        u"The harbour has been closed since Monday afternoon."_s,
        u"date: depuis mardi après-midi -> since Monday afternoon"_s);
    row("a family name with another letter", u"fr"_s, u"Hier Johannes Delsaux a parlé au port."_s, u"nl"_s,
        u"Gisteren sprak Johannes Delvaux in de haven."_s, u"name: Johannes Delsaux -> Johannes Delvaux"_s);
    row("the nearest of two numbers", u"it"_s, u"Il capitano, 71 anni, ha chiesto quattro mesi."_s, u"fr"_s,
        u"Le capitaine, 77 ans, a demandé quatre mois et six jours."_s, u"number: 71 -> 77"_s);
    row("a denial lost beside a word in-", u"nl"_s, u"De update was niet geïnstalleerd."_s, u"en"_s,
        u"The update had been installed by the university."_s,
        u"negation: niet -> The update had been installed by the university."_s);
    row("a family name mangled", u"de"_s, u"Das sagte Johannes Gutenberg im Hafen."_s, u"en"_s,
        u"Johannes Guttenburger said so in the harbour."_s, u"name: Johannes Gutenberg -> Johannes Guttenburger"_s);
    row("a sentence left as it was", u"fr"_s, u"Le port est fermé et personne ne sait pourquoi."_s, u"en"_s,
        u"Le port est fermé et personne ne sait pourquoi."_s,
        u"untranslated: Le port est fermé et personne ne sait pourquoi. -> Le port est fermé et personne ne sait "
        "pourquoi."_s);
    row("a sentence in the source's language, otherwise said", u"nl"_s, u"De haven heeft niet betaald aan de stad."_s,
        u"it"_s, u"De haven heeft de stad niet betaald."_s,
        u"untranslated: De haven heeft niet betaald aan de stad. -> De haven heeft de stad niet betaald."_s);
    row("a heading left as it was", u"de"_s, u"Schleuse bleibt weiterhin ganz geschlossen"_s, u"en"_s,
        u"Schleuse bleibt weiterhin ganz geschlossen"_s,
        u"untranslated: Schleuse bleibt weiterhin ganz geschlossen -> Schleuse bleibt weiterhin ganz geschlossen"_s);
    row("a contraction", u"en"_s, u"The harbour hasn’t paid."_s, u"nl"_s, u"De haven heeft betaald."_s,
        u"negation: t -> De haven heeft betaald."_s);
}

void TestChecks::whatATranslationChangedIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, translation);
    QFETCH(QString, finding);
    QCOMPARE(found({source}, from, {translation}, to), QStringList{finding});
}

void TestChecks::aFaithfulTranslationIsClean_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("translation");
    const auto row = [](const char *name, const QString &from, const QString &source, const QString &to,
                         const QString &translation) { QTest::newRow(name) << from << source << to << translation; };
    row("figures in words", u"fr"_s, u"Dix-sept navires, 1 200 caisses et 15,5 millions d’euros."_s, u"en"_s,
        u"17 ships, 1,200 crates and 15.5 million euros."_s);
    row("halves", u"it"_s, u"Quindici milioni e mezzo di euro."_s, u"en"_s, u"15.5 million euros."_s);
    row("both", u"fr"_s, u"Les deux navires sont partis."_s, u"en"_s, u"Both ships have left."_s);
    row("a clock", u"fr"_s, u"Les portes ferment à 20h30."_s, u"en"_s, u"The gates close at 8.30 pm."_s);
    row("centuries", u"it"_s, u"Un palazzo del XV secolo."_s, u"fr"_s, u"Un palais du XVe siècle."_s);
    row("a coarser date", u"fr"_s, u"Le port a fermé le 3 mai 2021."_s, u"en"_s, u"The harbour closed in May 2021."_s);
    row("a relative date", u"fr"_s, u"Le port a fermé hier."_s, u"en"_s, u"The harbour closed on 25 May 2021."_s);
    row("a denial otherwise", u"fr"_s, u"Le port n’a pas pu payer."_s, u"en"_s, u"The harbour was unable to pay."_s);
    row("a denial inside a word", u"de"_s, u"Die Zahl ist nicht bekannt."_s, u"en"_s, u"The number is unknown."_s);
    row("not only", u"en"_s, u"Not only the harbour was closed."_s, u"fr"_s,
        u"Le port était fermé, et la ville aussi."_s);
    row("a region called otherwise", u"de"_s, u"Der Zug fuhr gestern früh in Tessin los."_s, u"it"_s,
        u"Ieri mattina il treno è partito in Ticino."_s);
    row("a name in another language", u"fr"_s, u"Anvers et Bruxelles attendent."_s, u"en"_s,
        u"Antwerp and Brussels are waiting."_s);
    row("since, more coarsely", u"fr"_s, u"Le port est fermé depuis le 3 mai 2021."_s, u"en"_s,
        u"The harbour has been closed since May 2021."_s);
    row("a weekday read as of another week", u"it"_s, u"Il porto ha tenuto chiuse le porte fino a venerdì."_s, u"de"_s,
        u"Der Hafen hielt die Tore dagegen bis Freitag geschlossen."_s);
    row("a day read as of another year", u"en"_s, u"The harbour has been waiting since 28 January and will wait on."_s,
        u"it"_s, u"Il porto aspetta dal 28 gennaio e aspetterà ancora."_s);
    row("a decade in words", u"en"_s, u"The sluice was made in the 1780s."_s, u"it"_s,
        u"La chiusa fu costruita negli anni Ottanta del Settecento."_s);
    row("another script", u"fr"_s, u"Mikhaïl Gorbatchev l’a dit au port."_s, u"de"_s,
        u"Michail Gorbatschow sagte das im Hafen."_s);
    row("a family name first", u"en"_s, u"Liszt Ferenc played at the harbour."_s, u"fr"_s,
        u"Ferenc Liszt a joué au port."_s);
    row("a family name in a case", u"en"_s, u"The ship of Johannes Gutenberg is here."_s, u"de"_s,
        u"Johannes Gutenbergs Schiff ist da."_s);
    row("an epithet", u"en"_s, u"Philip the Fair closed the harbour."_s, u"fr"_s,
        u"Philippe le Bel a fermé le port."_s);
    row("people of a country", u"nl"_s, u"Hij dankte alle Saksen."_s, u"en"_s, u"He thanked all Saxons."_s);
    row("names of hardly any sound", u"fr"_s, u"Quququ Phphph attend."_s, u"en"_s, u"Qqqqqq Ffffff is waiting."_s);
    row("a name alone", u"fr"_s, u"Centre nautique du Nord"_s, u"en"_s, u"Centre nautique du Nord"_s);
    row("words the source has in another language", u"fr"_s, u"The harbour is closed and nobody knows why."_s, u"nl"_s,
        u"The harbour is closed and nobody knows why."_s);
    row("a text in its own language", u"fr"_s, u"Le port est fermé et personne ne sait pourquoi."_s, u"fr"_s,
        u"Le port est fermé et personne ne sait pourquoi."_s);
    row("other languages are not judged by words", u"es"_s, u"El puerto no ha pagado."_s, u"en"_s,
        u"The harbour has paid."_s);
}

void TestChecks::aFaithfulTranslationIsClean()
{
    QFETCH(QString, from);
    QFETCH(QString, source);
    QFETCH(QString, to);
    QFETCH(QString, translation);
    QCOMPARE(found({source}, from, {translation}, to).join(u'|'), QString());
}

void TestChecks::aNameSpeltInTwoWaysIsFound()
{
    const QStringList source{u"Johannes Gutenberg kam in den Hafen."_s, u"Später ging Johannes Gutenberg fort."_s};
    const QString first = u"Johannes Gutenberg came to the harbour."_s;
    QCOMPARE(found(source, u"de"_s, {first, u"Later Johannes Gutanberg left."_s}, u"en"_s),
        QStringList{u"name: Johannes Gutenberg -> Johannes Gutanberg"_s});
    QCOMPARE(found(source, u"de"_s, {first, u"Later Johannes Gutenberg left."_s}, u"en"_s), QStringList());
    // One spelling throughout is how the translation writes it.
    QCOMPARE(found(source, u"de"_s,
                 {QString(first).replace(u"Guten"_s, u"Gutan"_s), u"Later Johannes Gutanberg left."_s}, u"en"_s),
        QStringList());
}

void TestChecks::aNameThatIsKeptElsewhereIsMissed()
{
    const QStringList source{u"Dat schrijft De Meeuw over de haven."_s, u"Volgens De Meeuw is de sluis dicht."_s};
    const QString first = u"C’est ce qu’écrit De Meeuw sur le port."_s;
    QCOMPARE(found(source, u"nl"_s, {first, u"Selon la mouette, l’écluse est fermée."_s}, u"fr"_s),
        QStringList{u"name: De Meeuw -> Selon la mouette, l’écluse est fermée."_s});
    QCOMPARE(found(source, u"nl"_s, {first, u"Selon De Meeuw, l’écluse est fermée."_s}, u"fr"_s), QStringList());
    // A name that is translated throughout has another in the other language.
    QCOMPARE(
        found(source, u"nl"_s,
            {u"C’est ce qu’écrit La Lumière sur le port."_s, u"Selon La Lumière, l’écluse est fermée."_s}, u"fr"_s),
        QStringList());
}

void TestChecks::aSentenceLeftOutIsFound()
{
    QCOMPARE(found({u"Le port est fermé."_s, u"Personne ne sait encore pour combien de temps."_s}, u"fr"_s,
                 {u"The harbour is closed."_s}, u"en"_s),
        QStringList{u"omission: Personne ne sait encore pour combien de temps. -> "_s});
}

void TestChecks::oneOfTwoSentencesLeftOutIsFound()
{
    const QList<UnderstandableText> texts{
        textOf({u"Le port est fermé depuis hier matin."_s, u"La ville attend encore une réponse du ministère."_s,
                   u"Les grues ne bougent plus dans les bassins."_s},
            u"fr"_s, -1),
        textOf({u"The harbour has been closed since yesterday morning."_s,
                   u"The cranes do not move any more in the docks."_s},
            u"en"_s, 0)};
    const QList<LinkProposal> links{{PassageId(1), PassageId(1), 0.9, {}}, {PassageId(2), PassageId(1), 0.4, {}},
        {PassageId(3), PassageId(2), 0.9, {}}};
    const QList<RenditionFinding> findings = checkTranslation(texts, understand(texts), 0, 1, links);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(toString(findings.constFirst().what), u"omission"_s);
    QVERIFY(findings.constFirst().source == texts.constFirst().sentences.at(1));
}

namespace {

using Pairs = QList<std::pair<int, int>>; // numbers of sentences, from 1

QStringList foundWith(const QStringList &source, const QStringList &translation, const Pairs &linked)
{
    const QList<UnderstandableText> texts{textOf(source, u"fr"_s, -1), textOf(translation, u"en"_s, 0)};
    QList<LinkProposal> links;
    for (const auto &[one, other] : linked)
        links.append({PassageId(one), PassageId(other), 0.9, u"here"_s});
    QStringList lines;
    for (const RenditionFinding &finding : checkTranslation(texts, understand(texts), 0, 1, links))
        lines.append(toString(finding.what) + u": "_s
            + texts.at(1).characters.mid(finding.rendered.start, finding.rendered.length()) + u" behind "_s
            + QString::number(texts.at(0).characters.first(finding.source.start).count(u'.')));
    return lines;
}

const QString closed = u"Le port est fermé depuis hier matin à cause du vent."_s;
const QString cranes = u"Les 12 grues ne bougent plus dans les bassins du nord."_s;
const QString closedRendered = u"The harbour has been shut since yesterday because of the wind."_s;
const QString cranesRendered = u"The 12 cranes do not move any more in the northern docks."_s;
const QString added = u"Ships from all over the world are waiting off the coast for an answer."_s;

} // namespace

void TestChecks::aSentenceAddedIsFound_data()
{
    QTest::addColumn<QStringList>("translation");
    QTest::addColumn<Pairs>("links");
    QTest::addColumn<QString>("finding");
    const QString finding = u"added: "_s + added + u" behind "_s;
    QTest::newRow("linked to nothing") << QStringList{closedRendered, added, cranesRendered} << Pairs{{1, 1}, {2, 3}}
                                       << finding + u'1';
    QTest::newRow("at the beginning") << QStringList{added, closedRendered, cranesRendered} << Pairs{{1, 2}, {2, 3}}
                                      << finding + u'0';
    QTest::newRow("at the end") << QStringList{closedRendered, cranesRendered, added} << Pairs{{1, 1}, {2, 2}}
                                << finding + u'2';
    QTest::newRow("linked with another") << QStringList{closedRendered, cranesRendered, added}
                                         << Pairs{{1, 1}, {2, 2}, {2, 3}} << finding + u'2';
}

void TestChecks::aSentenceAddedIsFound()
{
    QFETCH(QStringList, translation);
    QFETCH(Pairs, links);
    QFETCH(QString, finding);
    QCOMPARE(foundWith({closed, cranes}, translation, links), QStringList{finding});
}

void TestChecks::whatMayStandBehindASentenceIsNoAddition_data()
{
    QTest::addColumn<QStringList>("source");
    QTest::addColumn<QStringList>("translation");
    QTest::addColumn<Pairs>("links");
    QTest::newRow("a sentence in two") << QStringList{closed, cranes}
                                       << QStringList{u"The harbour has been closed since yesterday morning."_s,
                                              u"That is because of the wind."_s, cranesRendered}
                                       << Pairs{{1, 1}, {1, 2}, {2, 3}};
    QTest::newRow("a sentence in two, one of them not linked")
        << QStringList{closed, cranes}
        << QStringList{u"The harbour has been closed."_s, u"That was yesterday, because of wind."_s, cranesRendered}
        << Pairs{{1, 1}, {2, 3}};
    QTest::newRow("a few words") << QStringList{closed, cranes}
                                 << QStringList{closedRendered, u"So it is."_s, cranesRendered}
                                 << Pairs{{1, 1}, {2, 3}};
    QTest::newRow("nothing is linked") << QStringList{closed, cranes} << QStringList{closedRendered, added} << Pairs{};
}

void TestChecks::whatMayStandBehindASentenceIsNoAddition()
{
    QFETCH(QStringList, source);
    QFETCH(QStringList, translation);
    QFETCH(Pairs, links);
    QCOMPARE(foundWith(source, translation, links).join(u'|'), QString());
}

void TestChecks::aSentenceLeftAsItWasIsNotLeftOut()
{
    QCOMPARE(foundWith({closed, cranes}, {closedRendered, cranes}, {{1, 1}}),
        QStringList{u"untranslated: "_s + cranes + u" behind 1"_s});
}

// Ten times the sentences may take thirty times as long, but not a hundred. Time of the processor, since other programs
// take theirs from the clock's.
void TestChecks::timeGrowsWithTheTexts()
{
    const auto took = [](int sentences) {
        QStringList source;
        QStringList translation;
        for (int i = 0; i < sentences; ++i) {
            source.append(closed);
            translation.append(added);
        }
        const QList<UnderstandableText> texts{textOf(source, u"fr"_s, -1), textOf(translation, u"en"_s, 0)};
        const Understanding understood = understand(texts);
        const QList<LinkProposal> links{{PassageId(1), PassageId(1), 0.9, {}}};
        const std::clock_t before = std::clock();
        checkTranslation(texts, understood, 0, 1, links);
        return std::clock() - before;
    };
    const std::clock_t small = took(300);
    const std::clock_t large = took(3000);
    constexpr std::clock_t slack = CLOCKS_PER_SEC / 50;
    QVERIFY2(large <= small * 30 + slack, qPrintable(u"%1, then %2 ticks"_s.arg(small).arg(large)));
}

void TestChecks::withoutLinksNothingIsTold()
{
    const QList<UnderstandableText> texts{
        textOf({u"Le port compte 412 navires."_s}, u"fr"_s, -1), textOf({u"It has 421 ships."_s}, u"en"_s, 0)};
    QVERIFY(checkTranslation(texts, understand(texts), 0, 1, {}).isEmpty());
}

void TestChecks::linksThatMayBeOffExcuseWhatStandsBeside()
{

    const QList<UnderstandableText> texts{
        textOf({u"Le port compte 412 navires."_s, u"La ville en compte 77."_s}, u"fr"_s, -1),
        textOf({u"The city has 77 of them."_s, u"The harbour has 412 ships."_s}, u"en"_s, 0)};
    const auto linked = [](double confidence) {
        return QList<LinkProposal>{
            {PassageId(1), PassageId(1), confidence, {}}, {PassageId(2), PassageId(2), confidence, {}}};
    };
    QVERIFY(checkTranslation(texts, understand(texts), 0, 1, linked(0.4)).isEmpty());
    QCOMPARE(checkTranslation(texts, understand(texts), 0, 1, linked(0.9)).size(), 2);
}

void TestChecks::denialsOfASentence_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("plain");
    QTest::addColumn<bool>("leans");
    QTest::newRow("French") << u"fr"_s << u"Il n’a pas payé."_s << QStringList{u"pas"_s} << true;
    QTest::newRow("French, only") << u"fr"_s << u"Ce n’est pas seulement le port."_s << QStringList() << true;
    QTest::newRow("French, a step") << u"fr"_s << u"Un premier pas vers la ville."_s << QStringList() << false;
    QTest::newRow("English") << u"en"_s << u"It cannot pay and never will."_s << QStringList{u"cannot"_s, u"never"_s}
                             << false;
    QTest::newRow("English, under") << u"en"_s << u"Under the unit it waits."_s << QStringList() << false;
    QTest::newRow("English, unknown") << u"en"_s << u"It is unclear."_s << QStringList() << true;
    QTest::newRow("Dutch") << u"nl"_s << u"Het is geen schip."_s << QStringList{u"geen"_s} << false;
    QTest::newRow("Dutch, onder") << u"nl"_s << u"Het ligt onder water."_s << QStringList() << false;
    QTest::newRow("German") << u"de"_s << u"Das ist kein Schiff."_s << QStringList{u"kein"_s} << false;
    QTest::newRow("German, unter") << u"de"_s << u"Es liegt unter Wasser, ohne Namen."_s << QStringList() << true;
    QTest::newRow("Italian") << u"it"_s << u"Non è una nave."_s << QStringList{u"Non"_s} << false;
    QTest::newRow("another language") << u"es"_s << u"No es un barco."_s << QStringList() << false;
    QTest::newRow("nothing") << u"en"_s << QString() << QStringList() << false;
}

void TestChecks::denialsOfASentence()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(QStringList, plain);
    QFETCH(bool, leans);
    const Negations negations = negationsOf(sentence, language);
    QStringList words;
    for (const Span span : negations.plain)
        words.append(sentence.mid(span.start, span.length()));
    QCOMPARE(words, plain);
    QCOMPARE(negations.leans, leans);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
