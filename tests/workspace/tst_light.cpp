// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/verdict.h"
#include "workspace/light.h"

#include "workspace/lightwords.h"
#include "workspace/opencase.h"
#include "workspace/queries.h"

#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

constexpr SourceId french = Small::frenchSource;
constexpr SourceId english = Small::englishSource;

DayBounds days(const Edtf &first, const Edtf &last)
{
    return {first.bounds().earliest, last.bounds().latest};
}
DayBounds march()
{
    return days(Edtf::month(2023, 3), Edtf::month(2023, 3));
}
// Holds the 14th of March, the month only in part.
DayBounds middleOfMarch()
{
    return days(Edtf::day(2023, 3, 10), Edtf::day(2023, 3, 20));
}
DayBounds year2019()
{
    return Edtf::year(2019).bounds();
}

} // namespace

// Each row of the table of linked selection in each of its columns, on a small case known by heart.
class TestLight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        m_content = translatedCase();
        m_file = std::make_unique<CaseFile>(m_content);
        auto reader = CaseReader::open(m_file->path());
        VERIFY_RESULT(reader);
        m_reader = std::make_unique<CaseReader>(*std::move(reader));
    }

    void cleanupTestCase()
    {
        m_reader.reset();
        m_file.reset();
    }

    void nothingIsLitByAnEmptyFocus()
    {
        const Light light = lightOf({});
        QVERIFY(light.complete);
        QVERIFY(light.spans.isEmpty());
        QCOMPARE(sourcesInWords(light), QStringList{u"at rest"_s});
        QCOMPARE(entitiesInWords(light), QStringList{u"at rest"_s});
        QCOMPARE(eventsInWords(light), QStringList{u"at rest"_s});
        QVERIFY(light.steps.isEmpty());
    }

    // A source.

    void sourceCountsItsEntitiesAndLightsItsEvents()
    {
        const Light light = lightOf(Focus().withSource(english), {Small::englishText});
        QVERIFY(light.spans.isEmpty());
        QCOMPARE(sourcesInWords(light), QStringList{u"at rest"_s});
        QCOMPARE(entitiesInWords(light), (QStringList{u"1: 2"_s, u"2: 1"_s, u"3: 2"_s}));
        QCOMPARE(eventsInWords(light), (QStringList{u"1 strong"_s, u"2 strong"_s}));
        QVERIFY(light.steps.isEmpty());
    }

    void sourceFadesEventsItDoesNotSpeakOf()
    {
        const Light light = lightOf(Focus().withSource(french));
        QCOMPARE(entitiesInWords(light), (QStringList{u"1: 4"_s, u"2: 1"_s}));
        QCOMPARE(eventsInWords(light), QStringList{u"1 strong"_s});
    }

    // Entities.

    // The gang is judged to be the same as the port, whose type and id it is shown by.
    void entityLightsWhatIsTheSameInItsHue()
    {
        CaseContent content = translatedCase();
        Sameness same = content.samenesses.constFirst();
        same.id = SamenessId(2);
        same.first = Small::gang;
        same.second = Small::port;
        same.judgement = Judgement::Same;
        content.samenesses.append(same);
        const CaseFile file(content);
        const auto reader = CaseReader::open(file.path());
        VERIFY_RESULT(reader);
        for (const EntityId asked : {Small::port, Small::gang}) {
            const auto light = lightFor(*reader, Focus().withEntity(asked), {Small::englishText});
            VERIFY_RESULT(light);
            QCOMPARE(spansInWords(*light, content, {Small::englishText}),
                (QStringList{u"2 entity place: Grey Heron"_s, u"2 entity place: Grey Heron"_s,
                    u"2 entity place: Port of Valmer"_s}));
            QCOMPARE(sourcesInWords(*light), (QStringList{u"1: 1"_s, u"2: 3"_s}));
            QCOMPARE(entitiesInWords(*light), QStringList{u"2: - lit"_s});
        }
        const auto light = lightFor(*reader, Focus().withSource(english), {Small::englishText});
        QCOMPARE(entitiesInWords(*light), (QStringList{u"1: 2"_s, u"2: 3"_s}));
    }

    void entityLightsEveryMentionInTheHueOfItsType()
    {
        const Light light = lightOf(Focus().withEntity(Small::agency), {Small::frenchText, Small::summaryText});
        QCOMPARE(spansInWords(light, m_content),
            (QStringList{
                u"1 entity organisation: Agence des écluses"_s,
                u"1 entity organisation: Agence des écluses"_s,
                u"1 entity organisation: ADE"_s,
                u"1 entity organisation: ADE"_s,
                u"2 entity organisation: Locks Agency"_s,
                u"2 entity organisation: Locks Agency"_s,
                u"4 entity organisation: Locks Agency"_s,
            }));
    }

    void entityIsCountedPerSourceAndAbsentSourcesFade()
    {
        QCOMPARE(sourcesInWords(lightOf(Focus().withEntity(Small::agency))), (QStringList{u"1: 4"_s, u"2: 2"_s}));
        QCOMPARE(sourcesInWords(lightOf(Focus().withEntity(Small::gang))), QStringList{u"2: 2"_s});
    }

    void entityLightsItselfAndTheEventsItsEvidenceNames()
    {
        const Light gang = lightOf(Focus().withEntity(Small::gang));
        QCOMPARE(entitiesInWords(gang), QStringList{u"3: - lit"_s});
        QCOMPARE(eventsInWords(gang), QStringList{u"1 strong"_s});
    }

    void entityIsSteppedThroughSourceBySourceOwnTextFirst()
    {
        const Light light = lightOf(Focus().withEntity(Small::agency));
        QCOMPARE(stepsInWords(light, m_content),
            (QStringList{
                u"1/1: Agence des écluses"_s,
                u"1/1: Agence des écluses"_s,
                u"1/1: ADE"_s,
                u"1/1: ADE"_s,
                u"1/4 rendition: Locks Agency"_s,
                u"2/2: Locks Agency"_s,
                u"2/2: Locks Agency"_s,
            }));
        QCOMPARE(light.step, -1);
    }

    void severalEntitiesKeepEachItsHue()
    {
        const Light light =
            lightOf(Focus().withEntity(Small::gang).withEntityToggled(Small::port), {Small::englishText});
        QCOMPARE(spansInWords(light, m_content, {Small::englishText}),
            (QStringList{
                u"2 entity threat-actor: Grey Heron"_s,
                u"2 entity threat-actor: Grey Heron"_s,
                u"2 entity place: Port of Valmer"_s,
            }));
        QCOMPARE(sourcesInWords(light), (QStringList{u"1: 1"_s, u"2: 3"_s}));
        QCOMPARE(entitiesInWords(light), (QStringList{u"2: - lit"_s, u"3: - lit"_s}));
    }

    // Two of one type are told apart, in the text and in the list; the type's own sign stays.
    void severalEntitiesOfOneTypeHaveHuesApart()
    {
        CaseContent content = translatedCase();
        for (Entity &entity : content.entities) {
            if (entity.id == Small::gang)
                entity.type = EntityType::Place;
        }
        const CaseFile file(content);
        const auto reader = CaseReader::open(file.path());
        VERIFY_RESULT(reader);
        const auto light =
            lightFor(*reader, Focus().withEntity(Small::port).withEntityToggled(Small::gang), {Small::englishText});
        VERIFY_RESULT(light);
        QCOMPARE(spansInWords(*light, content, {Small::englishText}),
            (QStringList{
                u"2 entity place as organisation: Grey Heron"_s,
                u"2 entity place as organisation: Grey Heron"_s,
                u"2 entity place: Port of Valmer"_s,
            }));
        QCOMPARE(light->hues,
            (QHash<EntityId, EntityType>{{Small::port, EntityType::Place}, {Small::gang, EntityType::Organisation}}));
        const auto alone = lightFor(*reader, Focus().withEntity(Small::gang), {Small::englishText});
        QCOMPARE(alone->hues, (QHash<EntityId, EntityType>{{Small::gang, EntityType::Place}}));
    }

    void huesAreKeptApart_data()
    {
        using enum EntityType;
        using Types = QList<EntityType>;
        QTest::addColumn<Types>("types");
        QTest::addColumn<Types>("hues");
        QTest::newRow("none") << Types{} << Types{};
        QTest::newRow("one") << Types{Person} << Types{Person};
        QTest::newRow("of two types") << Types{Person, Place} << Types{Person, Place};
        QTest::newRow("of one type") << Types{Person, Person, Person} << Types{Person, Organisation, Place};
        QTest::newRow("a later one keeps its own")
            << Types{Person, Person, Organisation} << Types{Person, Place, Organisation};
        QTest::newRow("more than there are") << Types(
            9, Other) << Types{Other, Organisation, Person, Place, ThreatActor, Vulnerability, Product, Malware, Other};
    }
    void huesAreKeptApart()
    {
        QFETCH(QList<EntityType>, types);
        QTEST(huesApart(types), "hues");
    }

    void rejectedMentionsAreNotLit()
    {
        const Light light = lightOf(Focus().withEntity(Small::agency), {Small::englishText});
        for (const LitSpan &lit : light.spans.value(Small::englishText))
            QVERIFY(lit.row != 11); // "locks", rejected
    }

    void thePlaceGoneToIsTheCurrentStep()
    {
        Focus focus = Focus().withEntity(Small::agency);
        const Step third = lightOf(focus).steps.at(2);
        focus = focus.withPlace(third.source, third.place);
        const Light light = lightOf(focus, {Small::frenchText});
        QCOMPARE(light.step, 2);
        QCOMPARE(spansInWords(light, m_content, {Small::frenchText}).at(2), u"1 entity organisation current: ADE"_s);
    }

    // An event.

    void eventLightsItsEvidenceAndTheWordsThatSayIt()
    {
        const Light light = lightOf(Focus().withEvent(Small::attack), {Small::frenchText, Small::englishText});
        // The two dates do not conflict; which of them is called finer is for the weighing to say.
        const Weighing dates = weigh(ClaimKind::Date, m_content.claims.first(2));
        const QString inFrench = signWord(dates.signs.at(0));
        const QString inEnglish = signWord(dates.signs.at(1));
        QCOMPARE(spansInWords(light, m_content, {Small::frenchText}),
            (QStringList{
                u"1 evidence %1: L’Agence des écluses (ADE) a été attaquée en mars 2023, indique le port de Valmer."_s
                    .arg(inFrench),
                u"1 words %1: mars 2023"_s.arg(inFrench),
                u"1 evidence conflict: Environ 40 écluses étaient touchées."_s,
                u"1 words conflict: Environ 40 écluses"_s,
            }));
        QCOMPARE(spansInWords(light, m_content, {Small::englishText}),
            (QStringList{
                u"2 evidence %1: The Locks Agency was attacked on 14 March 2023 by Grey Heron."_s.arg(inEnglish),
                u"2 evidence alone: The Locks Agency was attacked on 14 March 2023 by Grey Heron."_s,
                u"2 words %1: 14 March 2023"_s.arg(inEnglish),
                u"2 words alone: by Grey Heron"_s,
                u"2 evidence conflict: Some 60 locks were closed, the Port of Valmer says."_s,
                u"2 words conflict: Some 60 locks"_s,
            }));
    }

    void eventLightsWhatSaysTheSameAsItsEvidenceInRenditionsThatAreOpen()
    {
        const QStringList inBoth{
            u"4 passage: The Locks Agency was attacked in March 2023."_s,
            u"4 passage: About 40 locks were hit, says the Port of Valmer."_s,
            u"5 passage: Het sluizenagentschap is in maart 2023 aangevallen."_s,
            u"5 passage: Een veertigtal sluizen was getroffen."_s,
        };
        const QList<TextId> open{Small::frenchText, Small::summaryText, dutchText};
        QCOMPARE(passagesOf(lightOf(Focus().withEvent(Small::attack), open)), inBoth);
        QCOMPARE(
            passagesOf(lightOf(Focus().withEvent(Small::attack), {Small::frenchText, dutchText})), inBoth.sliced(2));
        QCOMPARE(passagesOf(lightOf(Focus().withEvent(Small::recovery), open)), QStringList());
    }

    void eventMarksSourcesThatSupportOrContradictIt()
    {
        const Light light = lightOf(Focus().withEvent(Small::attack));
        QCOMPARE(sourcesInWords(light), (QStringList{u"1: 2 conflict"_s, u"2: 3 conflict contradicts"_s}));
        QCOMPARE(sourcesInWords(lightOf(Focus().withEvent(Small::recovery))), QStringList{u"2: 1 alone"_s});
    }

    void eventLightsTheEntitiesOfItsEvidence()
    {
        const Light light = lightOf(Focus().withEvent(Small::attack));
        QCOMPARE(light.litEntities, (QSet<EntityId>{Small::agency, Small::port, Small::gang}));
        QVERIFY(light.countsEntities);
        QCOMPARE(lightOf(Focus().withEvent(Small::recovery)).litEntities, QSet<EntityId>());
    }

    void eventAloneStaysStrongOnTheTimeline()
    {
        QCOMPARE(eventsInWords(lightOf(Focus().withEvent(Small::attack))), QStringList{u"1 strong"_s});
    }

    void eventIsSteppedThroughItsEvidence()
    {
        const Light light = lightOf(Focus().withEvent(Small::attack));
        const QStringList steps = stepsInWords(light, m_content);
        QVERIFY(steps.size() >= 4);
        QVERIFY(steps.constFirst().startsWith(u"1/1: L’Agence"_s));
        QVERIFY(steps.constLast().startsWith(u"2/2: Some 60"_s));
    }

    // A passage.

    void wordsGoneToInAPassageAreLit()
    {
        const auto wordsIn = [](const Light &light) {
            QList<LitSpan> words = light.spans.value(Small::englishText);
            words.removeIf([](const LitSpan &lit) { return lit.kind != LitKind::Words; });
            return words;
        };
        const Focus focus = Focus().withPassage(Small::englishText, passage(Small::englishText, 2));
        const QString &text = m_content.texts.at(Small::englishText.value - 1).characters;
        const auto at = [&](const QString &words) {
            const qsizetype start = text.indexOf(words);
            return focus.withPlace(english, {Small::englishText, {start, start + words.size()}});
        };
        QVERIFY(wordsIn(lightOf(focus)).isEmpty());
        const Light light = lightOf(at(u"attacked"_s));
        QCOMPARE(wordsIn(light).size(), 1);
        QCOMPARE(wordsIn(light).constFirst().span, at(u"attacked"_s).at.span);
        QVERIFY(wordsIn(light).constFirst().current);
        // The next one in the same passage; what is lit as a date; what stands in another passage.
        QCOMPARE(wordsIn(retargeted(light, at(u"The Locks"_s))), wordsIn(lightOf(at(u"The Locks"_s))));
        QVERIFY(wordsIn(retargeted(light, at(u"14 March 2023"_s))).isEmpty());
        QVERIFY(wordsIn(lightOf(at(u"60 locks"_s))).isEmpty());
        QVERIFY(wordsIn(retargeted(light, focus)).isEmpty());
    }

    void whatIsToBeReadBesideIsLitInItsPassage()
    {
        const QString &text = m_content.texts.at(Small::frenchText.value - 1).characters;
        const TextSpan number{Small::frenchText, {text.indexOf(u"40"_s), text.indexOf(u"40"_s) + 2}};
        const Passage whole = m_content.passages.at(passage(Small::frenchText, 4).value - 1);
        const Focus alone = Focus().withPassage(Small::englishText, passage(Small::englishText, 2));
        const TextSpan at{Small::englishText, {0, 0}};
        const Light light = lightOf(alone.withPlace(english, at, {number}));
        const auto isLit = [](const Light &light, const TextSpan &place, LitKind kind, bool current) {
            return std::ranges::any_of(light.spans.value(place.text), [&](const LitSpan &lit) {
                return lit.span == place.span && lit.kind == kind && lit.current == current;
            });
        };
        QVERIFY(isLit(light, number, LitKind::Words, true));
        QVERIFY(isLit(light, {number.text, whole.span}, LitKind::Passage, false));
        QVERIFY(!isLit(lightOf(alone), number, LitKind::Words, true));
        // A whole passage is marked itself.
        const TextSpan sentence{Small::frenchText, whole.span};
        QVERIFY(isLit(lightOf(alone.withPlace(english, at, {sentence})), sentence, LitKind::Passage, true));
        QVERIFY(!lightsTheSame(alone, alone.withPlace(english, at, {number})));
        // Beside one piece of evidence of an event, another.
        const Evidence &one = m_content.evidence.at(0);
        const Evidence &other = m_content.evidence.at(1);
        const Light event = lightOf(
            Focus().withEvent(Small::attack).withPlace(french, {one.text, one.span}, {{other.text, other.span}}));
        QVERIFY(isLit(event, {one.text, one.span}, LitKind::Evidence, true));
        QVERIFY(isLit(event, {other.text, other.span}, LitKind::Evidence, true));
    }

    void passageLightsItselfAndItsAlignedPassages()
    {
        const Light light =
            lightOf(Focus().withSource(french).withPassage(Small::frenchText, PassageId(2)), {Small::frenchText});
        QCOMPARE(passagesOf(light),
            (QStringList{
                u"1 passage: L’Agence des écluses (ADE) a été attaquée en mars 2023, indique le port de Valmer."_s,
                u"4 passage: The Locks Agency was attacked in March 2023."_s,
                u"5 passage: Het sluizenagentschap is in maart 2023 aangevallen."_s,
            }));
    }

    void passageOfARenditionMeetsTheOthersThroughTheSource()
    {
        const PassageId summary = passage(Small::summaryText, 2);
        const Light light =
            lightOf(Focus().withSource(french).withPassage(Small::summaryText, summary), {Small::summaryText});
        QCOMPARE(passagesOf(light),
            (QStringList{
                u"1 passage: Environ 40 écluses étaient touchées."_s,
                u"4 passage: About 40 locks were hit, says the Port of Valmer."_s,
                u"5 passage: Een veertigtal sluizen was getroffen."_s,
            }));
    }

    void passageWithoutLinksLightsItselfAlone()
    {
        const Light light = lightOf(Focus().withPassage(Small::englishText, passage(Small::englishText, 4)));
        QCOMPARE(passagesOf(light), QStringList{u"2 passage: Work went on in April 2023."_s});
    }

    void passageLightsItsDatesAndEvents()
    {
        const Light light = lightOf(Focus().withPassage(Small::frenchText, PassageId(2)),
            {Small::frenchText, Small::summaryText, Small::englishText});
        QCOMPARE(datesOf(light), (QStringList{u"1 date: mars 2023"_s, u"4 date: March 2023"_s}));
        QCOMPARE(eventsInWords(light), QStringList{u"1 strong"_s});
        const Light last = lightOf(Focus().withPassage(Small::englishText, passage(Small::englishText, 4)));
        QCOMPARE(eventsInWords(last), QStringList{u"2 strong"_s});
    }

    void passageOfARenditionLightsTheEventsOfWhatItRestsOn()
    {
        const Light light = lightOf(Focus().withPassage(dutchText, passage(dutchText, 1)));
        QCOMPARE(eventsInWords(light), QStringList{u"1 strong"_s});
    }

    void passageLightsTheEntitiesItNames()
    {
        const Light light = lightOf(Focus().withPassage(Small::frenchText, PassageId(2)));
        QCOMPARE(entitiesInWords(light), (QStringList{u"1: 2 lit"_s, u"2: 1 lit"_s}));
        QCOMPARE(sourcesInWords(light), QStringList{u"at rest"_s});
    }

    void passageThatSaysNothingOfThemLightsNoEventAndLeavesEntitiesAtRest()
    {
        const Light light = lightOf(Focus().withPassage(Small::frenchText, passage(Small::frenchText, 5)));
        QCOMPARE(entitiesInWords(light), QStringList{u"at rest"_s});
        QCOMPARE(eventsInWords(light), QStringList());
    }

    // A stretch of time.

    void stretchLightsDatesSurelyInsideStrongAndPossiblyInsideWeak()
    {
        const QList<TextId> open{Small::frenchText, Small::englishText};
        QCOMPARE(datesOf(lightOf(Focus().withStretch(march()), open)),
            (QStringList{u"1 date: mars 2023"_s, u"2 date: 14 March 2023"_s}));
        QCOMPARE(datesOf(lightOf(Focus().withStretch(middleOfMarch()), open)),
            (QStringList{u"1 date weak: mars 2023"_s, u"2 date: 14 March 2023"_s}));
        QCOMPARE(datesOf(lightOf(Focus().withStretch(year2019()), open)), QStringList());
    }

    void stretchLeavesSourcesWithEvidenceInIt()
    {
        const Light all = lightOf(Focus().withStretch(march()));
        QCOMPARE(all.sources.keys().size(), 2);
        const Light april = lightOf(Focus().withStretch(Edtf::month(2023, 4).bounds()));
        QCOMPARE(april.sources.keys(), QList<SourceId>{english});
        const Light none = lightOf(Focus().withStretch(year2019()));
        QVERIFY(none.countsSources);
        QVERIFY(none.sources.isEmpty());
    }

    void stretchNarrowsTheCountsOfEntities()
    {
        const Light light = lightOf(Focus().withStretch(march()));
        QVERIFY(light.countsEntities);
        QVERIFY(light.entityCounts.value(Small::agency) > 0);
        QVERIFY(light.entityCounts.value(Small::gang) > 0);
        const Light april = lightOf(Focus().withStretch(Edtf::month(2023, 4).bounds()));
        QVERIFY(april.countsEntities);
        QVERIFY(!april.entityCounts.contains(Small::gang));
    }

    void stretchLightsEventsInItAndFadesTheOthers()
    {
        QCOMPARE(eventsInWords(lightOf(Focus().withStretch(Edtf::year(2023).bounds()))),
            (QStringList{u"1 strong"_s, u"2 strong"_s}));
        const DayBounds early = days(Edtf::day(2023, 3, 1), Edtf::day(2023, 4, 10));
        QCOMPARE(eventsInWords(lightOf(Focus().withStretch(early))), (QStringList{u"1 strong"_s, u"2 weak"_s}));
        QCOMPARE(eventsInWords(lightOf(Focus().withStretch(year2019()))), QStringList());
    }

    // The stretch as a filter of the rest.

    void stretchNarrowsAnEntityToPassagesWithDatesInIt()
    {
        const Light light =
            lightOf(Focus().withEntity(Small::agency).withStretch(march()), {Small::frenchText, Small::englishText});
        QCOMPARE(sourcesInWords(light), (QStringList{u"1: 2"_s, u"2: 1"_s}));
        QCOMPARE(spansInWords(light, m_content, {Small::frenchText}),
            (QStringList{
                u"1 entity organisation weak: Agence des écluses"_s,
                u"1 entity organisation: Agence des écluses"_s,
                u"1 entity organisation: ADE"_s,
                u"1 date: mars 2023"_s,
                u"1 entity organisation weak: ADE"_s,
            }));
        QCOMPARE(stepsInWords(light, m_content),
            (QStringList{
                u"1/1: Agence des écluses"_s,
                u"1/1: ADE"_s,
                u"1/4 rendition: Locks Agency"_s,
                u"2/2: Locks Agency"_s,
            }));
        QCOMPARE(eventsInWords(light), QStringList{u"1 strong"_s});
        const Light outside = lightOf(Focus().withEntity(Small::agency).withStretch(year2019()));
        QCOMPARE(sourcesInWords(outside), QStringList());
        QCOMPARE(eventsInWords(outside), QStringList());
        QVERIFY(outside.steps.isEmpty());
    }

    void stretchNarrowsASourceAlone()
    {
        const Light light = lightOf(Focus().withSource(english).withStretch(march()));
        QCOMPARE(entitiesInWords(light), (QStringList{u"1: 1"_s, u"3: 1"_s}));
        QCOMPARE(eventsInWords(light), QStringList{u"1 strong"_s});
    }

    void stretchNarrowsAnEventToSourcesInIt()
    {
        const Light inside = lightOf(Focus().withEvent(Small::attack).withStretch(march()));
        QCOMPARE(inside.sources.size(), 2);
        const Light outside = lightOf(Focus().withEvent(Small::attack).withStretch(year2019()));
        QVERIFY(outside.sources.isEmpty());
        QVERIFY(outside.steps.isEmpty());
        QCOMPARE(eventsInWords(outside), QStringList{u"1 strong"_s}); // what was selected stays lit
    }

    void stretchKeepsDatesOfAPassageThatFallIntoIt()
    {
        const Focus passage = Focus().withPassage(Small::frenchText, PassageId(2));
        QCOMPARE(
            datesOf(lightOf(passage.withStretch(march()), {Small::frenchText})), QStringList{u"1 date: mars 2023"_s});
        QCOMPARE(datesOf(lightOf(passage.withStretch(year2019()), {Small::frenchText})), QStringList());
    }

    // How it comes.

    void openTextsComeFirstAndAreNotComplete()
    {
        const Focus focus = Focus().withEntity(Small::agency);
        const Result<Light> light = lightFor(*m_reader, focus, {Small::summaryText}, LightScope::OpenTexts);
        VERIFY_RESULT(light);
        QVERIFY(!light->complete);
        QVERIFY(light->countsSources);
        QVERIFY(light->sources.isEmpty());
        QCOMPARE(spansInWords(*light, m_content), QStringList{u"4 entity organisation: Locks Agency"_s});
    }

    void workStopsWhenNobodyWantsIt()
    {
        int asked = 0;
        const Result<Light> light = lightFor(*m_reader, Focus().withEntity(Small::agency), {Small::frenchText},
            LightScope::Everything, [&asked] { return ++asked > 2; });
        QVERIFY(!light);
        QCOMPARE(light.error().code, ErrorCode::Cancelled);
    }

    void glanceIsHalfStrength()
    {
        const Light light = weakened(lightOf(Focus().withEvent(Small::attack), {Small::frenchText}));
        for (const LitSpan &lit : light.spans.value(Small::frenchText))
            QCOMPARE(lit.strength, Strength::Weak);
        QCOMPARE(light.events.value(Small::attack), Strength::Weak);
    }

    void goingToAnotherPlaceNeedsNoNewQuestion_data()
    {
        QTest::addColumn<Focus>("focus");
        QTest::newRow("entity") << Focus().withEntity(Small::agency);
        QTest::newRow("event") << Focus().withEvent(Small::attack);
    }

    void goingToAnotherPlaceNeedsNoNewQuestion()
    {
        QFETCH(Focus, focus);
        const QList<TextId> open{Small::frenchText, Small::englishText, Small::summaryText};
        Light light = lightOf(focus, open);
        for (const Step &step : lightOf(focus, open).steps) {
            const Focus there = focus.withPlace(step.source, step.place);
            QVERIFY(lightsTheSame(light.focus, there));
            light = retargeted(light, there);
            QCOMPARE(light, lightOf(there, open));
        }
        QVERIFY(!lightsTheSame(focus, focus.withStretch(march())));
        QVERIFY(!lightsTheSame(Focus().withSource(french), Focus().withSource(english)));
    }

private:
    Light lightOf(const Focus &focus, const QList<TextId> &open = {}) const
    {
        const Result<Light> light = lightFor(*m_reader, focus, open);
        if (!light) {
            qWarning().noquote() << light.error().detail << light.error().query;
            return {};
        }
        return *light;
    }

    PassageId passage(TextId text, int number) const
    {
        const auto found = std::ranges::find_if(m_content.passages,
            [&](const Passage &passage) { return passage.text == text && passage.number == number; });
        return found == m_content.passages.end() ? PassageId() : found->id;
    }

    QStringList passagesOf(const Light &light) const { return spansInWords(light, m_content).filter(u" passage"_s); }
    QStringList datesOf(const Light &light) const { return spansInWords(light, m_content).filter(u" date"_s); }

    CaseContent m_content;
    std::unique_ptr<CaseFile> m_file;
    std::unique_ptr<CaseReader> m_reader;
};

QTEST_GUILESS_MAIN(TestLight)
#include "tst_light.moc"
