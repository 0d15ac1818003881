// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "collation/collation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace dossier;
using namespace Qt::StringLiterals;

// A text of one passage a line, ids counted from `first`.
static AlignableText textOf(const QStringList &lines, const QString &language, qint64 first = 1)
{
    AlignableText text;
    text.language = language;
    for (const QString &line : lines) {
        const qsizetype start = text.characters.isEmpty() ? 0 : text.characters.size() + 1;
        text.characters += (start == 0 ? QString() : u"\n"_s) + line;
        Passage passage;
        passage.id = PassageId(first + text.passages.size());
        passage.number = static_cast<int>(text.passages.size()) + 1;
        passage.span = {start, text.characters.size()};
        text.passages.append(passage);
    }
    text.dates = findDates(text.characters, language, {});
    return text;
}

// "1-1 2-1": the links by the number of the source passage and of the rendered one.
static QString shown(const QList<LinkProposal> &links)
{
    QStringList words;
    for (const LinkProposal &link : links)
        words.append(u"%1-%2"_s.arg(link.source.value).arg(link.rendered.value - 100));
    return words.join(u' ');
}

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void alignsTranslations_data();
    void alignsTranslations();
    void tracesSummaries_data();
    void tracesSummaries();
    void tracesByWhatWordsMean_data();
    void tracesByWhatWordsMean();
    void usesNamesThatAreKnown();
    void saysHowSureItIs();
    void isEmptyForEmptyTexts();
    void reachesTheGateOnPublicData();
};

static const QStringList french{
    u"Le port de Mirval a été fermé le 3 mars 2020."_s,
    u"Le capitaine avait remarqué une fissure dans la grande écluse."_s,
    u"Des plongeurs de Brest ont examiné le mur pendant 12 jours."_s,
    u"La réparation coûtera 2,5 millions d’euros."_s,
    u"La police enquête, car la fissure pourrait venir d’une explosion."_s,
    u"Les bateaux passent désormais par Noordkuip."_s,
};

void TestAlignment::alignsTranslations_data()
{
    QTest::addColumn<QStringList>("rendition");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");

    const QStringList dutch{
        u"De haven van Mirval werd op 3 maart 2020 gesloten."_s,
        u"De kapitein had een scheur in de grote sluis opgemerkt."_s,
        u"Duikers uit Brest onderzochten de muur 12 dagen lang."_s,
        u"De herstelling zal 2,5 miljoen euro kosten."_s,
        u"De politie voert een onderzoek, want de scheur kan van een explosie komen."_s,
        u"De schepen varen nu langs Noordkuip."_s,
    };
    QTest::newRow("one to one") << dutch << u"nl"_s << u"1-1 2-2 3-3 4-4 5-5 6-6"_s;
    QStringList leftOut = dutch;
    leftOut.removeAt(2);
    QTest::newRow("a sentence left out") << leftOut << u"nl"_s << u"1-1 2-2 4-3 5-4 6-5"_s;
    QStringList added = dutch;
    added.insert(3, u"Een woordvoerder wenste daar geen commentaar op te geven en verwees naar de burgemeester."_s);
    QTest::newRow("a sentence added") << added << u"nl"_s << u"1-1 2-2 3-3 4-5 5-6 6-7"_s;
    QStringList split = dutch;
    split[4] = u"De politie voert een onderzoek."_s;
    split.insert(5, u"De scheur kan van een explosie komen."_s);
    QTest::newRow("a sentence split") << split << u"nl"_s << u"1-1 2-2 3-3 4-4 5-5 5-6 6-7"_s;
    QStringList merged = dutch;
    merged[2] = merged[2].chopped(1) + u"; "_s + merged[3];
    merged.removeAt(3);
    QTest::newRow("two sentences merged") << merged << u"nl"_s << u"1-1 2-2 3-3 4-3 5-4 6-5"_s;
    QTest::newRow("English") << QStringList{u"The port of Mirval was closed on 3 March 2020."_s,
        u"The captain had noticed a crack in the great lock."_s, u"Divers from Brest examined the wall for 12 days."_s,
        u"The repair will cost 2.5 million euros."_s,
        u"Police are investigating, as the crack could be due to an explosion."_s,
        u"Ships now pass through Noordkuip."_s}
                             << u"en"_s << u"1-1 2-2 3-3 4-4 5-5 6-6"_s;
}

void TestAlignment::alignsTranslations()
{
    QFETCH(QStringList, rendition);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(shown(align(textOf(french, u"fr"_s), textOf(rendition, language, 101), false)), expected);
}

void TestAlignment::tracesSummaries_data()
{
    QTest::addColumn<QStringList>("rendition");
    QTest::addColumn<QString>("expected");

    QTest::newRow("in order, some left out") << QStringList{u"The port of Mirval was closed on 3 March 2020."_s,
        u"Police are investigating whether there was an explosion."_s}
                                             << u"1-1 5-2"_s;
    QTest::newRow("two rolled into one")
        << QStringList{u"The repair will cost 2.5 million euros, and ships now go by Noordkuip."_s} << u"4-1 6-1"_s;
    QTest::newRow("out of order") << QStringList{u"Police suspect an explosion."_s,
        u"The port of Mirval has been closed since 3 March 2020."_s}
                                  << u"5-1 1-2"_s;
    QTest::newRow("nothing speaks for it")
        << QStringList{u"The port of Mirval was closed on 3 March 2020."_s, u"Our reader may wonder what comes next."_s}
        << u"1-1"_s;
}

void TestAlignment::tracesSummaries()
{
    QFETCH(QStringList, rendition);
    QFETCH(QString, expected);
    QCOMPARE(shown(align(textOf(french, u"fr"_s), textOf(rendition, u"en"_s, 101), true)), expected);
}

// Without a name, a number or a date.
void TestAlignment::tracesByWhatWordsMean_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("summary");
    QTest::newRow("de") << u"de"_s << u"Freigesprochen wurde der Gouverneur, für den ein Zeuge aussagte."_s;
    QTest::newRow("en") << u"en"_s << u"After a witness spoke, the governor was acquitted."_s;
    QTest::newRow("it") << u"it"_s << u"Un testimone parla e il governatore viene assolto."_s;
    QTest::newRow("nl") << u"nl"_s << u"De gouverneur is vrijgesproken na de woorden van een getuige."_s;
}

void TestAlignment::tracesByWhatWordsMean()
{
    QFETCH(QString, language);
    QFETCH(QString, summary);
    const AlignableText source = textOf({u"Les grévistes ont bloqué l’aéroport pendant la nuit."_s,
                                            u"Un témoin a parlé et le gouverneur est acquitté."_s,
                                            u"Les pompiers ont secouru des passagers dans la rivière."_s},
        u"fr"_s);
    QCOMPARE(shown(align(source, textOf({summary}, language, 101), true)), u"2-1"_s);
}

void TestAlignment::usesNamesThatAreKnown()
{
    AlignableText source =
        textOf({u"Rien à dire."_s, u"Le Phare blanc a tenu."_s, u"La suite demain."_s, u"Le reste aussi."_s}, u"fr"_s);
    AlignableText rendition = textOf({u"White Tower stood."_s}, u"en"_s, 101);
    QCOMPARE(shown(align(source, rendition, true)), QString());
    source.names = NameTrie({{EntityId(9), u"Phare blanc"_s, {}, NameKind::Full}}).find(source.characters);
    rendition.names = NameTrie({{EntityId(9), u"White Tower"_s, {}, NameKind::Full}}).find(rendition.characters);
    // One name is something, but not enough by itself; with a date it is.
    source.dates.append({{19, 30}, {}, Edtf::day(2020, 3, 3), DatePart::None, {}, {}});
    rendition.dates.append({{0, 4}, {}, Edtf::day(2020, 3, 3), DatePart::None, {}, {}});
    QCOMPARE(shown(align(source, rendition, true)), u"2-1"_s);
}

void TestAlignment::saysHowSureItIs()
{
    const AlignableText source = textOf(french, u"fr"_s);
    const QList<LinkProposal> links = align(source,
        textOf({u"The port of Mirval was closed on 3 March 2020."_s, u"The captain saw a crack."_s}, u"en"_s, 101),
        true);
    QVERIFY(links.size() >= 1);
    for (const LinkProposal &link : links) {
        QVERIFY(link.confidence > 0 && link.confidence <= 1);
        QCOMPARE(link.rule, u"order-names-numbers"_s);
    }
    QVERIFY(links.first().confidence > 0.6);
    QVERIFY(links.size() == 1 || links.last().confidence < links.first().confidence);
}

void TestAlignment::isEmptyForEmptyTexts()
{
    QVERIFY(align({}, textOf(french, u"fr"_s), false).isEmpty());
    QVERIFY(align(textOf(french, u"fr"_s), {}, true).isEmpty());
}

// Groups found again exactly, null groups not counted, as F1 (the scoring of the public set's own tools).
void TestAlignment::reachesTheGateOnPublicData()
{
    const QString folder = qEnvironmentVariable("DOSSIER_MATERIAL") + u"/data/alignment/"_s;
    const auto lines = [&folder](const QString &name) {
        QFile file(folder + name);
        QStringList read;
        if (file.open(QIODevice::ReadOnly))
            read = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!read.isEmpty() && read.last().isEmpty())
            read.removeLast();
        return read;
    };
    const QStringList german = lines(u"dev.de"_s);
    if (german.isEmpty())
        QSKIP("DOSSIER_MATERIAL names no folder with data/alignment");
    using Group = std::pair<std::set<int>, std::set<int>>;
    std::set<Group> gold;
    static const QRegularExpression number(u"\\d+"_s);
    const auto numbers = [](const QString &list) {
        std::set<int> all;
        for (const QRegularExpressionMatch &match : number.globalMatch(list))
            all.insert(match.captured().toInt());
        return all;
    };
    const QStringList goldLines = lines(u"dev.defr"_s);
    for (const QString &line : goldLines) {
        const Group group{numbers(line.section(u':', 0, 0)), numbers(line.section(u':', 1, 1))};
        if (!group.first.empty() && !group.second.empty())
            gold.insert(group);
    }
    const QList<LinkProposal> links = align(textOf(german, u"de"_s, 0), textOf(lines(u"dev.fr"_s), u"fr"_s, 0), false);
    // Groups from links: what hangs together.
    std::map<int, std::set<int>> bySource;
    std::map<std::set<int>, std::set<int>> grouped;
    for (const LinkProposal &link : links)
        bySource[static_cast<int>(link.source.value)].insert(static_cast<int>(link.rendered.value));
    for (const auto &[source, rendered] : bySource)
        grouped[rendered].insert(source);
    int right = 0;
    for (const auto &[rendered, sources] : grouped)
        right += gold.contains({sources, rendered}) ? 1 : 0;
    const double f1 = 2.0 * right / static_cast<double>(gold.size() + grouped.size());
    qInfo("strict F1 %.3f (%d of %zu found, %zu said)", f1, right, gold.size(), grouped.size());
    QVERIFY2(f1 >= 0.80, qPrintable(u"strict F1 %1 is below 0.80"_s.arg(f1)));
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
