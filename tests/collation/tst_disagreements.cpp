// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "collation/disagreements.h"

#include "analysis/threadtime.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestDisagreements : public QObject
{
    Q_OBJECT

private slots:
    void twoSourcesDiffer_data();
    void twoSourcesDiffer();
    void twoSourcesAgreeOrSpeakOfSomethingElse_data();
    void twoSourcesAgreeOrSpeakOfSomethingElse();
    void aLanguageWithoutWordsSaysNothing();
    void sourcesOfOneEventAreCompared();
    void whatManySpeakOfBringsNobodyTogether();
    void aSourceIsComparedWithADozen();
    void longTextsTakeNoLongerThanTheirLength();
};

namespace {

// The entities of an invented case.
const QList<KnownName> &names()
{
    const auto name = [](int entity, const QString &spelling) {
        return KnownName{EntityId(entity), spelling, {}, NameKind::Full};
    };
    static const QList<KnownName> all{name(1, u"Navimar"_s), name(2, u"Quayline"_s), name(3, u"Ostrava"_s),
        name(4, u"Harbour Office"_s), name(4, u"Havenbureau"_s), name(4, u"Bureau du port"_s), name(4, u"Hafenamt"_s),
        name(4, u"Ufficio del porto"_s), name(5, u"Cina"_s), name(5, u"China"_s), name(5, u"Chine"_s)};
    return all;
}

CheckedText read(const QString &text, const QString &language)
{
    const Reading reading = readText({text, language, Edtf::day(2022, 5, 20)});
    CheckedText checked{{text, language, {}, NameTrie(names()).find(text), reading.dates}, {}, reading.indicators};
    checked.published = Edtf::day(2022, 5, 20);
    int number = 0;
    for (const FoundPassage &passage : reading.passages) {
        ++number;
        checked.text.passages.append({PassageId(number), TextId(1), number, passage.span, passage.kind});
    }
    return checked;
}

Report report(const QString &text, const QString &language)
{
    static const QHash<EntityId, EntityType> types{{EntityId(1), EntityType::Organisation},
        {EntityId(2), EntityType::Organisation}, {EntityId(3), EntityType::Place},
        {EntityId(4), EntityType::Organisation}, {EntityId(5), EntityType::Place}};
    return Report(read(text, language), types);
}

// "number: 40 | 60", in order
QStringList compared(
    const QString &first, const QString &firstLanguage, const QString &second, const QString &secondLanguage)
{
    QStringList all;
    for (const Disagreement &found : compareReports(report(first, firstLanguage), report(second, secondLanguage))) {
        all.append(u"%1%2: %3 | %4"_s.arg(toString(found.what), found.isOpposed ? QString() : u"?"_s,
            first.sliced(found.firstWords.start, found.firstWords.length()),
            second.sliced(found.secondWords.start, found.secondWords.length())));
    }
    return all;
}

void columns()
{
    QTest::addColumn<QString>("firstLanguage");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("secondLanguage");
    QTest::addColumn<QString>("second");
}

} // namespace

void TestDisagreements::twoSourcesDiffer_data()
{
    columns();
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a reward") << u"en"_s << u"The harbour offers a reward of 20,000 euros."_s << u"fr"_s
                              << u"Le port promet une récompense de 50 000 euros."_s
                              << QStringList{u"number: 20,000 | 50 000"_s};
    QTest::newRow("stolen pieces") << u"de"_s << u"Es fehlen rund hundert Stücke."_s << u"it"_s
                                   << u"Mancano ventuno pezzi."_s << QStringList{u"number: hundert | ventuno"_s};
    QTest::newRow("a part and all") << u"nl"_s << u"Bij Navimar zijn zeven van de 30 terminals getroffen."_s << u"en"_s
                                    << u"All 30 terminals of Navimar were hit."_s
                                    << QStringList{u"number: zeven | 30"_s};
    QTest::newRow("people killed") << u"it"_s << u"L’esplosione a Ostrava ha ucciso 14 persone."_s << u"nl"_s
                                   << u"Bij de explosie in Ostrava zijn 19 mensen gedood."_s
                                   << QStringList{u"number: 14 | 19"_s};
    QTest::newRow("the dead") << u"de"_s << u"In Ostrava sind nun 29 Tote bestätigt."_s << u"nl"_s
                              << u"De ramp heeft aan 27 mensen het leven gekost."_s
                              << QStringList{u"number: 29 | 27"_s};
    QTest::newRow("the missing") << u"en"_s << u"Thirty-three people are still missing."_s << u"it"_s
                                 << u"Il bilancio è di 52 dispersi."_s << QStringList{u"number: Thirty-three | 52"_s};
    QTest::newRow("machines of what both are about")
        << u"en"_s << u"Navimar hit by intruders. The manager said that 82,000 computers had been shut down."_s
        << u"it"_s << u"Intrusi nella rete di Navimar. Erano collegati circa 60.000 computer."_s
        << QStringList{u"number: 82,000 | 60.000"_s};
    QTest::newRow("people, and which ones")
        << u"en"_s << u"Navimar writes to 130,000 customers."_s << u"fr"_s
        << u"Navimar victime d’un vol. Une lettre a été envoyée à 99 000 personnes."_s
        << QStringList{u"number: 130,000 | 99 000"_s};
    QTest::newRow("what a third one says it cost")
        << u"de"_s << u"Navimar sind nach Angaben des Hafenamts Kosten von 100 Millionen Euro entstanden."_s << u"en"_s
        << u"Navimar pays. The Harbour Office reported that the attack had cost €51 million so far."_s
        << QStringList{u"number: 100 Millionen | 51 million"_s};
    QTest::newRow("when a key came, told once")
        << u"it"_s << u"Navimar: la chiave fu consegnata il 2 maggio."_s << u"en"_s
        << u"Navimar is back. The decryption key arrived on 3 May."_s << QStringList{u"date: 2 maggio | 3 May"_s};
    QTest::newRow("a sum that is demanded")
        << u"fr"_s << u"Le groupe Navimar réclame 14 millions d’euros."_s << u"nl"_s
        << u"De bende eist 12 miljoen euro in Ostrava."_s << QStringList{u"number: 14 millions | 12 miljoen"_s};
    QTest::newRow("flights") << u"nl"_s << u"In Ostrava zijn 164 vluchten geschrapt."_s << u"fr"_s
                             << u"À Ostrava, 171 vols ont été annulés."_s << QStringList{u"number: 164 | 171"_s};
    QTest::newRow("a takeover") << u"en"_s << u"The takeover of Navimar is worth 310 million pounds."_s << u"it"_s
                                << u"Navimar ceduto per 290 milioni di sterline."_s
                                << QStringList{u"number: 310 million | 290 milioni"_s};
    QTest::newRow("the same day") << u"nl"_s << u"Op 3 mei 2022 waren 1.638 agenten op de kade."_s << u"fr"_s
                                  << u"Le 3 mai 2022, 1 500 policiers fouillaient le quai."_s
                                  << QStringList{u"number: 1.638 | 1 500"_s};
    QTest::newRow("a day") << u"en"_s << u"The Harbour Office seized the servers of Navimar on 3 May 2022."_s << u"it"_s
                           << u"L’Ufficio del porto ha sequestrato i server di Navimar il 4 maggio 2022."_s
                           << QStringList{u"date: 3 May 2022 | 4 maggio 2022"_s};
    QTest::newRow("a year") << u"de"_s << u"Navimar wurde im Jahr 1923 in Ostrava gegründet."_s << u"fr"_s
                            << u"Navimar, fondée en 1929 à Ostrava, grandit."_s << QStringList{u"date: 1923 | 1929"_s};
    QTest::newRow("criminals or a state")
        << u"fr"_s << u"Rien n’indique un État : tout désigne des escrocs."_s << u"de"_s
        << u"Dahinter steht ein Geheimdienst."_s
        << QStringList{
               u"author: Rien n’indique un État : tout désigne des escrocs. | Dahinter steht ein Geheimdienst."_s};
    QTest::newRow("nobody and a country")
        << u"en"_s << u"The authors of the attack on the Harbour Office are not known."_s << u"nl"_s
        << u"Het Havenbureau werd gehackt, waarschijnlijk door China, een statelijke actor."_s
        << QStringList{
               u"author?: The authors of the attack on the Harbour Office are not known. | Het Havenbureau werd "
               "gehackt, waarschijnlijk door China, een statelijke actor."_s};
    QTest::newRow("how far")
        << u"it"_s << u"Gli intrusi non hanno ottenuto accesso ai documenti dell’Ufficio del porto."_s << u"nl"_s
        << u"Ze hadden toegang tot praktisch alle gegevens van het Havenbureau."_s
        << QStringList{
               u"extent: Gli intrusi non hanno ottenuto accesso ai documenti dell’Ufficio del porto. | Ze hadden "
               "toegang tot praktisch alle gegevens van het Havenbureau."_s};
}

void TestDisagreements::twoSourcesDiffer()
{
    QFETCH(QString, firstLanguage);
    QFETCH(QString, first);
    QFETCH(QString, secondLanguage);
    QFETCH(QString, second);
    QTEST(compared(first, firstLanguage, second, secondLanguage), "expected");
    QCOMPARE(compared(second, secondLanguage, first, firstLanguage).size(), 1);
}

void TestDisagreements::twoSourcesAgreeOrSpeakOfSomethingElse_data()
{
    columns();
    const auto row = [](const char *name, const char *firstLanguage, const QString &first, const char *secondLanguage,
                         const QString &second) {
        QTest::newRow(name) << QString::fromLatin1(firstLanguage) << first << QString::fromLatin1(secondLanguage)
                            << second;
    };
    row("the dead of long ago", "de", u"Es sind nun 29 Tote bestätigt."_s, "nl",
        u"In 1959 heeft een ramp aan 423 mensen het leven gekost."_s);
    row("the dead and the missing", "fr", u"Au moins 23 personnes ont péri."_s, "en",
        u"Thirty-three people are still missing."_s);
    row("in words and in figures", "de", u"Es fehlen hundert Stücke."_s, "en", u"One hundred pieces are missing."_s);
    row("rounded", "en", u"The damage is 113.8 million euros."_s, "it", u"Il danno vale 114 milioni di euro."_s);
    row("about as much", "en", u"The reward is 19,500 euros."_s, "fr", u"La récompense est de près de 20 000 euros."_s);
    row("both told by one", "en", u"The reward is 20,000 euros, not 50,000 euros."_s, "fr",
        u"La récompense est de 50 000 euros."_s);
    row("other firms", "en", u"Navimar lost sales of 35 million euros."_s, "de",
        u"Quayline verlor Umsatz von 220 Millionen Euro."_s);
    row("other things", "en", u"Navimar replaced 40 servers."_s, "fr", u"Navimar a remplacé 60 voitures."_s);
    row("missing and returned", "en", u"Twenty-one pieces are missing."_s, "fr", u"Dix-huit pièces ont été rendues."_s);
    row("a few of many", "de", u"Es fehlen hundert Stücke."_s, "fr", u"Deux pièces volées ont été revendues."_s);
    row("a sum of another kind", "en", u"The harbour paid 3,000 euros."_s, "fr",
        u"Le port a perdu une rançon, et coûte 14 euros."_s);
    row("other days", "en", u"On 3 May 2022 the police arrested six suspects in Ostrava."_s, "fr",
        u"Le 4 novembre 2021, la police a arrêté quatre suspects à Ostrava."_s);
    row("a finer date", "en", u"The Harbour Office seized the servers of Navimar in May 2022."_s, "it",
        u"L’Ufficio del porto ha sequestrato i server di Navimar il 4 maggio 2022."_s);
    row("another happening", "en", u"Navimar was founded in 1923 in Ostrava."_s, "fr",
        u"Navimar a été vendue en 1929 à Ostrava."_s);
    row("date lines", "en", u"Ostrava, 3 May 2022"_s, "fr", u"Ostrava, le 4 mai 2022"_s);
    row("both blame nobody", "en", u"The authors of the attack are not known."_s, "it",
        u"Gli autori dell’attacco non sono noti."_s);
    row("a state that is a participle", "en", u"The authors of the attack are not known."_s, "it",
        u"L’attacco è stato scoperto, gli autori no."_s);
    row("patients, and passengers", "en", u"Navimar was hit. It wrote to 110,000 passengers."_s, "fr",
        u"Navimar touché. 90 000 patients ont reçu une lettre."_s);
    row("machines of two", "en", u"Navimar was hit. It shut down 82,000 computers."_s, "it",
        u"Navimar colpita. Alla rete di Quayline erano collegati 60.000 computer."_s);
    row("part of what the other has in full", "nl", u"Zeven van de 30 terminals zijn getroffen."_s, "en",
        u"The 30 terminals were hit."_s);
}

void TestDisagreements::twoSourcesAgreeOrSpeakOfSomethingElse()
{
    QFETCH(QString, firstLanguage);
    QFETCH(QString, first);
    QFETCH(QString, secondLanguage);
    QFETCH(QString, second);
    QCOMPARE(compared(first, firstLanguage, second, secondLanguage), QStringList());
    QCOMPARE(compared(second, secondLanguage, first, firstLanguage), QStringList());
}

void TestDisagreements::aLanguageWithoutWordsSaysNothing()
{
    QCOMPARE(compared(u"The reward is 20,000 euros."_s, u"en"_s, u"La recompensa es de 50 000 euros."_s, u"es"_s),
        QStringList());
}

namespace {

ReportedSource source(int id, const QList<int> &events, const QList<int> &entities, const QList<int> &places)
{
    ReportedSource one;
    one.source = SourceId(id);
    for (const int event : events)
        one.events.insert(EventId(event));
    for (const int entity : entities)
        one.entities.insert(EntityId(entity));
    for (const int place : places)
        one.places.insert(EntityId(place));
    return one;
}

} // namespace

void TestDisagreements::sourcesOfOneEventAreCompared()
{
    const QList<ReportedSource> sources{source(1, {1}, {}, {}), source(2, {}, {1, 2}, {9}), source(3, {1}, {}, {}),
        source(4, {}, {2}, {}), source(5, {2}, {}, {9}), source(6, {}, {}, {7, 8}), source(7, {}, {}, {7, 8, 9})};
    const QList<std::pair<SourceId, SourceId>> expected{
        {SourceId(1), SourceId(3)}, {SourceId(2), SourceId(4)}, {SourceId(6), SourceId(7)}};
    QCOMPARE(reportsToCompare(sources), expected);
}

void TestDisagreements::whatManySpeakOfBringsNobodyTogether()
{
    QList<ReportedSource> sources;
    for (int i = 1; i <= 100; ++i)
        sources.append(source(i, {1}, {1, 2, 3}, {}));
    QCOMPARE(reportsToCompare(sources).size(), 0);
}

void TestDisagreements::aSourceIsComparedWithADozen()
{
    QList<ReportedSource> sources;
    for (int i = 1; i <= 50; ++i)
        sources.append(source(i, {1}, {}, {}));
    const QList<std::pair<SourceId, SourceId>> pairs = reportsToCompare(sources);
    QVERIFY(!pairs.isEmpty() && pairs.size() <= 50 * 12);
}

void TestDisagreements::longTextsTakeNoLongerThanTheirLength()
{
    const QString sentence = u"On 3 May 2022 the police seized 40 servers and 30,000 euros of loot from Navimar. "_s;
    const QString other = u"Le 4 mai 2022, la police a saisi 60 serveurs et un butin de 50 000 euros chez Navimar. "_s;
    const auto time = [&](int times) {
        const CheckedText first = read(sentence.repeated(times), u"en"_s);
        const CheckedText second = read(other.repeated(times), u"fr"_s);
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < 5; ++i) {
            const double start = threadTime();
            compareReports(Report(first, {}), Report(second, {}));
            best = std::min(best, threadTime() - start);
        }
        return best;
    };
    time(50); // tables are made
    const double once = time(100);
    const double fourfold = time(400);
    QVERIFY2(fourfold < 8 * once, qPrintable(u"%1 and %2 ms"_s.arg(once).arg(fourfold)));
}

QTEST_GUILESS_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
