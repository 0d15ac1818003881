// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casereader.h"

#include "store/casefiles.h"
#include "store/connection.h"
#include "store/writes.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestCaseReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        path = folder.filePath(u"case.dossier"_s);
        makeCase(path, content);
        auto opened = CaseReader::open(path);
        VERIFY_RESULT(opened);
        reader = std::make_unique<CaseReader>(std::move(*opened));
    }
    void cleanupTestCase() { reader.reset(); }

    void saysWhatTheCaseIs()
    {
        QCOMPARE(reader->info().value(), content.info);
        const CaseCounts counts = reader->counts().value();
        QCOMPARE(counts.sources, 2);
        QCOMPARE(counts.texts, 4);
        QCOMPARE(counts.passages, content.passages.size());
        QCOMPARE(counts.entities, 3);
        QCOMPARE(counts.mentions, 12); // one of 13 is rejected
        QCOMPARE(counts.dates, 4);
        QCOMPARE(counts.events, 3);
        QCOMPARE(counts.claims, 6);
        QCOMPARE(counts.findings, 1);
        // Mentions, dates, an indicator, a quotation, an entity, a link.
        QCOMPARE(counts.proposals, 12 + 4 + 1 + 1 + 1 + 1);
        QCOMPARE(reader->lastAct().value(), ActId(3));
        QCOMPARE(reader->access(), CaseReader::Access::File);
    }

    void sourcesComeByDate()
    {
        QCOMPARE(reader->sourceIds().value(), (QList<SourceId>{Small::frenchSource, Small::englishSource}));
        QCOMPARE(reader->firstSource().value(), Small::frenchSource);
    }

    void sourcesAreFiltered_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qint64>>("sources");
        QTest::newRow("all") << u" "_s << QList<qint64>{1, 2};
        QTest::newRow("accents left out") << u"ecluses"_s << QList<qint64>{1};
        QTest::newRow("two words in any order") << u"HERON locks"_s << QList<qint64>{2};
        QTest::newRow("publisher") << u"courrier"_s << QList<qint64>{1};
        QTest::newRow("kind") << u"communique"_s << QList<qint64>{2};
        QTest::newRow("web address") << u"COURRIER.example"_s << QList<qint64>{1};
        QTest::newRow("file name") << u"ecluses.txt"_s << QList<qint64>{1};
        QTest::newRow("file name and title") << u"ecluses.txt piratee"_s << QList<qint64>{1};
        QTest::newRow("part of a word") << u"valm"_s << QList<qint64>{1, 2};
        QTest::newRow("signs of patterns") << u"%"_s << QList<qint64>();
        QTest::newRow("one word missing") << u"locks zebra"_s << QList<qint64>();
    }
    void sourcesAreFiltered()
    {
        QFETCH(QString, words);
        QFETCH(QList<qint64>, sources);
        const auto ids = reader->sourceIds({words, false});
        VERIFY_RESULT(ids);
        QList<qint64> found;
        for (const SourceId id : *ids)
            found.append(id.value);
        QCOMPARE(found, sources);

        std::shared_ptr<const SoughtSources> sought;
        for (const SourceOrder order : {SourceOrder::Date, SourceOrder::Title, SourceOrder::Arrival}) {
            const auto groups = reader->sourceGroups({words, {SourceGrouping::None, order, false}}, sought);
            VERIFY_RESULT(groups);
            found.clear();
            for (const SourceGroup &group : *groups) {
                for (const SourceId id : group.sources)
                    found.append(id.value);
            }
            std::ranges::sort(found);
            QCOMPARE(found, sources);
        }
    }

    void wordsTypedAfterAChangeFindWhatCameIn()
    {
        const QString other = folder.filePath(u"growing.dossier"_s);
        const auto writer = CaseWriter::create(other, content.info, u"reader"_s);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->write(importOf(newSource(u"One quay"_s, u"Words"_s))).result());
        const auto growing = CaseReader::open(other);
        VERIFY_RESULT(growing);
        std::shared_ptr<const SoughtSources> sought;
        const auto found = [&](const QString &words, SourceOrder order) {
            const auto groups = growing->sourceGroups({words, {SourceGrouping::None, order, false}}, sought);
            qsizetype number = 0;
            for (const SourceGroup &group : groups.value())
                number += group.sources.size();
            return number;
        };
        QCOMPARE(found(u"quay"_s, SourceOrder::Date), 1);
        const std::shared_ptr<const SoughtSources> first = sought;
        QCOMPARE(found(u"quays"_s, SourceOrder::Date), 0);
        QCOMPARE(sought, first); // nothing changed
        VERIFY_RESULT((*writer)->write(importOf(newSource(u"Another quay"_s, u"Other words"_s))).result());
        QCOMPARE(found(u"quay"_s, SourceOrder::Date), 2);
        QVERIFY(sought != first);
        QCOMPARE(found(u"quay"_s, SourceOrder::Title), 2);
    }

    void sourcesAreFoundWhoseKeysAreAsFarApartAsNumbersGo()
    {
        const QString other = folder.filePath(u"far.dossier"_s);
        {
            const auto writer = CaseWriter::create(other, content.info, u"reader"_s);
            VERIFY_RESULT(writer);
            VERIFY_RESULT((*writer)->write(importOf(newSource(u"One quay"_s, u"Words"_s))).result());
            VERIFY_RESULT((*writer)->write(importOf(newSource(u"Another quay"_s, u"Other words"_s))).result());
        }
        {
            const auto connection = Connection::open(other, Connection::Mode::ReadWrite);
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)
                    ->runScript(u"PRAGMA foreign_keys = OFF; UPDATE source SET id = -9223372036854775807 "
                                "WHERE id = 1; UPDATE edition SET source = -9223372036854775807 WHERE "
                                "source = 1; UPDATE source SET id = 9223372036854775807 WHERE id <> "
                                "-9223372036854775807; UPDATE edition SET source = 9223372036854775807 "
                                "WHERE source <> -9223372036854775807"_s));
        }
        const auto far = CaseReader::open(other);
        VERIFY_RESULT(far);
        std::shared_ptr<const SoughtSources> sought;
        const auto groups = far->sourceGroups({u"quay"_s, {SourceGrouping::Kind, SourceOrder::Date, false}}, sought);
        VERIFY_RESULT(groups);
        QCOMPARE(groups->size(), 1);
        QCOMPARE(groups->constFirst().sources.size(), 2);
    }

    void sourcesAreFilteredByTheNameOfTheirLanguage()
    {
        SourceListQuery query{u"engl"_s, {}};
        std::shared_ptr<const SoughtSources> sought;
        query.languageName = [](const QString &code) { return code == u"en"_s ? u"Énglish"_s : u"French"_s; };
        QCOMPARE(reader->sourceGroups(query, sought).value(), (QList<SourceGroup>{{{}, {Small::englishSource}}}));
        query.words = u"french ecluses"_s;
        QCOMPARE(reader->sourceGroups(query, sought).value(), (QList<SourceGroup>{{{}, {Small::frenchSource}}}));
        query.words = u"french heron"_s;
        QVERIFY(reader->sourceGroups(query, sought)->isEmpty());
    }

    void groupsComeByNameAndWhatIsNotKnownLast()
    {
        SourceListQuery query{{}, {SourceGrouping::Reliability, SourceOrder::Date, false}};
        std::shared_ptr<const SoughtSources> sought;
        const QList<SourceGroup> groups = reader->sourceGroups(query, sought).value();
        QStringList keys;
        for (const SourceGroup &group : groups)
            keys.append(group.key);
        QStringList wanted{toString(content.sources.at(0).reliability), toString(content.sources.at(1).reliability)};
        std::ranges::sort(wanted);
        wanted.removeDuplicates();
        if (wanted.removeOne(QString()))
            wanted.append(QString());
        QCOMPARE(keys, wanted);
        query.arrangement = {SourceGrouping::News, SourceOrder::Date, false};
        query.news = {Small::englishSource};
        QCOMPARE(reader->sourceGroups(query, sought).value(),
            (QList<SourceGroup>{{u"new"_s, {Small::englishSource}}, {{}, {Small::frenchSource}}}));
    }

    void progressCountsWhatRulesProposed()
    {
        const auto progress = reader->reviewProgress({Small::frenchSource, Small::englishSource});
        VERIFY_RESULT(progress);
        qint64 waiting = 0;
        for (const ReviewProgress &of : *progress)
            waiting += of.waiting;
        // All but the entity, which is of no source alone.
        QCOMPARE(waiting, reader->counts()->proposals - 1);
    }

    void whatCameAfterAVisitIsNew()
    {
        const Visit now = reader->visit().value();
        QCOMPARE(now.act, reader->lastAct().value());
        QVERIFY(reader->newSince(now, now.act)->isEmpty());
        Visit before = now;
        before.edition = EditionId(1);
        QCOMPARE(reader->newSince(before, now.act).value(), QSet<SourceId>{Small::englishSource});
    }

    void sourceRowsComeAsAskedFor()
    {
        const auto rows = reader->sourceRows({Small::englishSource, Small::frenchSource});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0), (SourceRow{content.sources.at(1), EditionId(2), Small::englishText, 4, {}}));
        QCOMPARE(rows->at(1), (SourceRow{content.sources.at(0), EditionId(1), Small::frenchText, 5, {u"en"_s}}));
        QCOMPARE(reader->sourceRows({SourceId(99)}).error().code, ErrorCode::NotFound);
    }

    void sourceAndItsParts()
    {
        QCOMPARE(reader->source(Small::frenchSource).value(), content.sources.at(0));
        QCOMPARE(reader->source(SourceId(99)).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->editions(Small::frenchSource).value(), (QList<Edition>{content.editions.at(0)}));
        QCOMPARE(reader->editionBytes(EditionId(1)).value(), content.editionBytes.value(EditionId(1)));
        QCOMPARE(reader->editionBytes(EditionId(99)).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->sourceWithBytes(content.editions.at(1).sha256).value(), Small::englishSource);
        QCOMPARE(reader->sourceWithBytes(QByteArray(32, 'x')).error().code, ErrorCode::NotFound);
        QCOMPARE(reader->sourceWithFileName(u"locks.md"_s).value(), Small::englishSource);
        QCOMPARE(reader->sourceWithFileName(u"other.md"_s).error().code, ErrorCode::NotFound);
    }

    void renditionsHaveTheirNewestVersionFirst()
    {
        QCOMPARE(reader->renditions(Small::frenchSource).value(),
            (QList<RenditionRow>{{content.renditions.at(0), {content.versions.at(1), content.versions.at(0)}}}));
        QVERIFY(reader->renditions(Small::englishSource)->isEmpty());
    }

    void textsComeOwnFirst()
    {
        const auto texts = reader->texts(Small::frenchSource);
        VERIFY_RESULT(texts);
        QCOMPARE(*texts, (QList<Text>{content.texts.at(0), content.texts.at(2), content.texts.at(3)}));
        const auto bare = reader->texts(Small::frenchSource, false);
        VERIFY_RESULT(bare);
        QCOMPARE(bare->size(), 3);
        QVERIFY(bare->first().characters.isEmpty());
        QCOMPARE(reader->text(Small::frenchText).value(), content.texts.at(0));
        QCOMPARE(reader->text(TextId(99)).error().code, ErrorCode::NotFound);
    }

    void rowsOfATextAreThoseThatWereWritten()
    {
        QList<Mention> mentions;
        for (const Mention &mention : content.mentions) {
            if (mention.text == Small::frenchText)
                mentions.append(mention);
        }
        QCOMPARE(reader->mentions(Small::frenchText).value(), mentions);
        QCOMPARE(reader->dates(Small::frenchText).value(), (QList<Date>{content.dates.at(0)}));
        QCOMPARE(reader->indicators(Small::frenchText).value(), content.indicators);
        QCOMPARE(reader->quotations(Small::frenchText).value(), content.quotations);
        QCOMPARE(reader->links(Small::summaryText)->size(), 3);
        QVERIFY(reader->links(Small::frenchText)->isEmpty());
        QCOMPARE(reader->passages(Small::summaryText)->size(), 2);
    }

    void sheetOfASourcesOwnText()
    {
        const auto sheet = reader->textSheet(Small::frenchText, u"en"_s);
        VERIFY_RESULT(sheet);
        QVERIFY(!sheet->isRendition());
        QCOMPARE(sheet->text, content.texts.at(0));
        QCOMPARE(sheet->source, content.sources.at(0));
        QCOMPARE(sheet->edition, content.editions.at(0));
        QCOMPARE(sheet->passages.size(), 5);
        QCOMPARE(sheet->mentions.size(), 5);
        QCOMPARE(sheet->mentions.first().mention, content.mentions.at(0));
        QCOMPARE(sheet->mentions.first().label, u"Locks Agency"_s);
        QVERIFY(sheet->mentions.first().type == EntityType::Organisation);
        QCOMPARE(sheet->dates, (QList<DateMark>{{content.dates.at(0), Small::attack}}));
        QCOMPARE(sheet->indicators.size(), 1);
        QCOMPARE(sheet->evidence.size(), 2);
        QCOMPARE(sheet->evidence.first(),
            (EvidenceMark{content.evidence.at(0), Small::attack, ClaimKind::Date, Stance::Supports}));
        QCOMPARE(sheet->links.size(), 2); // the third is rejected
        QCOMPARE(sheet->links.first().otherText, Small::summaryText);
        QCOMPARE(sheet->links.first().otherNumber, 1);
        QCOMPARE(sheet->links.first().confidence, 0.75);
    }

    void sheetOfARendition()
    {
        const auto sheet = reader->textSheet(Small::summaryText, u"fr"_s);
        VERIFY_RESULT(sheet);
        QVERIFY(sheet->isRendition());
        QCOMPARE(sheet->rendition, content.renditions.at(0));
        QCOMPARE(sheet->version, content.versions.at(1));
        QCOMPARE(sheet->mentions.first().label, u"Agence des écluses"_s);
        QCOMPARE(sheet->links.size(), 2);
        QCOMPARE(sheet->links.first().otherText, Small::frenchText);
        QCOMPARE(sheet->links.first().otherNumber, 2);
        QCOMPARE(sheet->dates.first().event, EventId());
    }

    void remarksOnAText()
    {
        const auto french = reader->textSheet(Small::frenchText, u"en"_s);
        VERIFY_RESULT(french);
        QCOMPARE(french->remarks.size(), 2);
        const RemarkMark finding = french->remarks.at(0);
        QVERIFY(finding.isFinding());
        QVERIFY(finding.row.isSameRow({u"finding"_s, 1}));
        QCOMPARE(finding.code, u"numbers-differ"_s);
        QCOMPARE(finding.arguments, (QStringList{u"40"_s, u"60"_s}));
        QVERIFY(finding.severity == Severity::Major);
        QCOMPARE(finding.spans, QList<Span>{content.findings.at(0).spans.at(0).span}); // the other is in another text
        const RemarkMark note = french->remarks.at(1);
        QVERIFY(!note.isFinding());
        QVERIFY(note.row.isSameRow({u"note"_s, 1}));
        QCOMPARE(note.words, u"Ask the agency *when*."_s);
        QCOMPARE(note.author, u"reader"_s);
        QCOMPARE(note.spans, QList<Span>{content.notes.at(0).span});
        const auto english = reader->textSheet(Small::englishText, u"en"_s);
        VERIFY_RESULT(english);
        QCOMPARE(english->remarks.size(), 1);
        QCOMPARE(english->remarks.first().spans, QList<Span>{content.findings.at(0).spans.at(1).span});
        QVERIFY(reader->textSheet(Small::summaryText, u"en"_s)->remarks.isEmpty());
    }

    void settledFindingsStandOnNoText()
    {
        const QTemporaryDir folder;
        CaseContent settled = smallCase();
        settled.findings[0].standing.status = Status::Rejected;
        makeCase(folder.filePath(u"settled.dossier"_s), settled);
        const auto other = CaseReader::open(folder.filePath(u"settled.dossier"_s));
        VERIFY_RESULT(other);
        QVERIFY(other->textSheet(Small::englishText, u"en"_s)->remarks.isEmpty());
        QCOMPARE(other->textSheet(Small::frenchText, u"en"_s)->remarks.size(), 1); // the note
    }

    void rejectedMentionIsNotDrawn()
    {
        const auto sheet = reader->textSheet(Small::englishText, u"en"_s);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->mentions.size(), 5);
        QCOMPARE(reader->mentions(Small::englishText)->size(), 6);
        // A proposed entity says so on its marks.
        for (const MentionMark &mark : sheet->mentions)
            QVERIFY(mark.status == (mark.mention.entity == Small::gang ? Status::Proposed : Status::Accepted));
    }

    void linkedPassagesAreSeenFromBothEnds()
    {
        const PassageId rendered = content.links.at(0).rendered;
        const PassageId source = content.links.at(0).source;
        QCOMPARE(reader->linkedPassages(rendered)->size(), 1);
        QCOMPARE(reader->linkedPassages(rendered)->first().id, source);
        QCOMPARE(reader->linkedPassages(source)->first().id, rendered);
        QVERIFY(reader->linkedPassages(content.links.at(2).source)->isEmpty()); // rejected
    }

    void entitiesComeByTypeThenMentions()
    {
        const auto rows = reader->entities({}, u"en"_s);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0),
            (EntityRow{Small::agency, content.entities.at(0).uid, EntityType::Organisation, u"Locks Agency"_s, 6, 2,
                Status::Accepted}));
        QCOMPARE(rows->at(1).label, u"Port of Valmer"_s);
        QCOMPARE(rows->at(1).mentions, 2);
        QCOMPARE(rows->at(2).label, u"Grey Heron"_s);
        QVERIFY(rows->at(2).status == Status::Proposed);
    }

    void entitiesAreSought_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("type");
        QTest::addColumn<QList<qint64>>("entities");
        QTest::newRow("by a name in another language") << u"agence ECLUSES"_s << -1 << QList<qint64>{1};
        QTest::newRow("by an acronym") << u"ade"_s << -1 << QList<qint64>{1};
        QTest::newRow("words of two names") << u"ade locks"_s << -1 << QList<qint64>();
        QTest::newRow("by label") << u"heron"_s << -1 << QList<qint64>{3};
        QTest::newRow("by type") << QString() << static_cast<int>(EntityType::Place) << QList<qint64>{2};
        QTest::newRow("by type and words") << u"valmer"_s << static_cast<int>(EntityType::Malware) << QList<qint64>();
    }
    void entitiesAreSought()
    {
        QFETCH(QString, words);
        QFETCH(int, type);
        QFETCH(QList<qint64>, entities);
        EntityQuery query{words, {}};
        if (type >= 0)
            query.type = static_cast<EntityType>(type);
        const auto rows = reader->entities(query, u"en"_s);
        VERIFY_RESULT(rows);
        QList<qint64> found;
        for (const EntityRow &row : *rows)
            found.append(row.id.value);
        QCOMPARE(found, entities);
    }

    void labelIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("label");
        QTest::newRow("English") << u"en"_s << u"Port of Valmer"_s;
        QTest::newRow("French") << u"fr"_s << u"port de Valmer"_s;
        QTest::newRow("no name there") << u"nl"_s << u"Port de Valmer"_s;
    }
    void labelIsInTheLanguageAskedFor()
    {
        QFETCH(QString, language);
        QFETCH(QString, label);
        QCOMPARE(reader->entityCard(Small::port, language)->label, label);
        for (const QString &words : {QString(), u"valmer"_s}) { // chosen for all at once, and one by one
            const auto rows = reader->entities({words, EntityType::Place}, language);
            VERIFY_RESULT(rows);
            QCOMPARE(rows->constFirst().label, label);
        }
    }

    void cardOfAnEntity()
    {
        const auto card = reader->entityCard(Small::agency, u"en"_s);
        VERIFY_RESULT(card);
        QCOMPARE(card->entity, content.entities.at(0));
        QCOMPARE(card->label, u"Locks Agency"_s);
        QCOMPARE(card->mentions, 6);
        QCOMPARE(card->sources, 2);
        QCOMPARE(card->sourcesInCase, 2);
        QCOMPARE(card->names.size(), 3);
        QCOMPARE(card->names.at(0), (NameCount{content.names.at(2), 2})); // en: Locks Agency
        QCOMPARE(card->names.at(1), (NameCount{content.names.at(0), 2})); // fr: Agence des écluses
        QCOMPARE(card->names.at(2), (NameCount{content.names.at(1), 2})); // fr: ADE
        QCOMPARE(card->companions.size(), 2);
        QCOMPARE(card->companions.at(0).id, Small::gang);
        QCOMPARE(card->companions.at(0).mentions, 2); // passages: heading and first sentence
        QCOMPARE(card->companions.at(1).id, Small::port);
        QCOMPARE(card->companions.at(0).sources, 1);
        QCOMPARE(card->companions.at(1).mentions, 1);
        QCOMPARE(card->events, (QList<EventId>{Small::attack}));
        QCOMPARE(card->spellings.size(), 3);
        QCOMPARE(card->spellings.at(0), (SpellingCount{u"ADE"_s, u"fr"_s, 2})); // as often as the others: in order
        QCOMPARE(card->first.source, Small::frenchSource);
        QCOMPARE(card->last.source, Small::englishSource);
        QCOMPARE(card->last.place.span.start, Small::englishCharacters().lastIndexOf(u"Locks Agency"_s));
        QCOMPARE(card->notes, QList<Note>{content.notes.at(0)});
        QVERIFY(card->isWhole);
        QCOMPARE(reader->entityCard(EntityId(99), u"en"_s).error().code, ErrorCode::NotFound);
    }

    void cardOfWhatIsCountedAlready()
    {
        const auto card = reader->entityCard(Small::agency, u"en"_s, CardScope::Counts);
        VERIFY_RESULT(card);
        QVERIFY(!card->isWhole);
        QCOMPARE(card->label, u"Locks Agency"_s);
        QCOMPARE(card->mentions, 6);
        QCOMPARE(card->names.size(), 3);
        QCOMPARE(card->names.at(0).mentions, 0);
        QCOMPARE(card->samenesses.size(), 1);
        QVERIFY(card->companions.isEmpty() && card->events.isEmpty() && card->spellings.isEmpty());
        QVERIFY(!card->first.source);
    }

    void placesOfASpellingAndOfTwoTogether()
    {
        const auto spelt = reader->placesSpelt({Small::agency}, u"ADE"_s, u"fr"_s);
        VERIFY_RESULT(spelt);
        QCOMPARE(spelt->size(), 2);
        QVERIFY(spelt->at(0).span.span.start < spelt->at(1).span.span.start);
        QVERIFY(reader->placesSpelt({Small::agency}, u"ADE"_s, u"en"_s)->isEmpty());
        const auto together = reader->placesTogether({Small::agency}, {Small::gang});
        VERIFY_RESULT(together);
        QCOMPARE(together->size(), 2); // one for each passage
        QCOMPARE(together->at(0).source, Small::englishSource);
        QCOMPARE(together->at(0).entity, Small::agency);
        // Two mentions in the passage that names the port too: the first of them.
        QCOMPARE(reader->placesTogether({Small::agency}, {Small::port})->size(), 1);
    }

    void entitiesAreFoundByAnyNameAndSayWhich()
    {
        const auto named = [&](const QString &words) {
            QStringList found;
            for (const EntityRow &row : reader->entities({words, {}}, u"en"_s).value_or(QList<EntityRow>()))
                found.append(row.label + u'|' + row.matched);
            return found;
        };
        QCOMPARE(named(u"ECLUSES"_s), QStringList{u"Locks Agency|Agence des écluses"_s});
        QCOMPARE(named(u"ade"_s), QStringList{u"Locks Agency|ADE"_s});
        QCOMPARE(named(u"agency"_s), QStringList{u"Locks Agency|"_s});
        QCOMPARE(named({}).constFirst(), u"Locks Agency|"_s);
        QVERIFY(named(u"agency heron"_s).isEmpty());
    }

    void namesOfAnEntity()
    {
        QCOMPARE(reader->entity(Small::gang).value(), content.entities.at(2));
        QCOMPARE(reader->names(Small::agency)->size(), 3);
        QCOMPARE(reader->allNames().value(), content.names);
    }

    void mentionsAreSteppedThroughInOrder()
    {
        const auto places = reader->mentionPlaces({Small::agency});
        VERIFY_RESULT(places);
        QList<qint64> texts;
        for (const CaseReader::Place &place : *places)
            texts.append(place.span.text.value);
        QCOMPARE(texts, (QList<qint64>{1, 1, 1, 1, 4, 2, 2})); // own text, its summary, the next source
        QVERIFY(!places->at(0).rendition);
        QVERIFY(places->at(4).rendition);
        QCOMPARE(places->at(4).source, Small::frenchSource);
        const auto rows = reader->mentionContexts({Small::agency}, 0, 100);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), places->size());
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QCOMPARE(rows->at(i).place, places->at(i).span);
            QCOMPARE(rows->at(i).row, places->at(i).row);
        }
        QCOMPARE(reader->mentionContexts({Small::agency}, 2, 2).value(), rows->sliced(2, 2));
        QCOMPARE(reader->mentionPlaces({Small::agency, Small::gang})->size(), 9);
        QVERIFY(reader->mentionPlaces({})->isEmpty());
    }

    void contextsAreCutAtWords()
    {
        const auto rows = reader->mentionContexts({Small::port}, 0, 1);
        VERIFY_RESULT(rows);
        const ContextRow row = rows->first();
        QCOMPARE(row.words, u"port de Valmer"_s);
        QCOMPARE(row.before, u"des écluses (ADE) a été attaquée en mars 2023, indique le "_s);
        QCOMPARE(row.after, u". «Nous avons tout arrêté», déclare l’ADE 🚢. Environ 40"_s);
        QVERIFY(row.before.size() <= 60 && row.after.size() <= 60);
        QCOMPARE(row.language, u"fr"_s);
        QCOMPARE(row.passageNumber, 2);
        QCOMPARE(row.source, Small::frenchSource);
        QVERIFY(row.status == Status::Proposed);
        const auto first = reader->mentionContexts({Small::agency}, 0, 1);
        QCOMPARE(first->first().before, u"L’"_s);
        QVERIFY(first->first().after.startsWith(u" piratée L’Agence"_s)); // the line end is a blank
    }

    void countsForASelection()
    {
        QCOMPARE(reader->mentionsBySource({Small::agency}).value(),
            (QHash<SourceId, qint64>{{Small::frenchSource, 4}, {Small::englishSource, 2}}));
        QCOMPARE(reader->mentionsByEntity({Small::frenchSource}).value(),
            (QHash<EntityId, qint64>{{Small::agency, 4}, {Small::port, 1}}));
        QCOMPARE(reader->entitiesInEvidence(Small::attack).value(),
            (QHash<EntityId, qint64>{{Small::agency, 3}, {Small::port, 2}, {Small::gang, 1}}));
        const PassageId second = reader->passages(Small::frenchText)->at(1).id;
        QCOMPARE(reader->entitiesIn({second}).value(), (QList<EntityId>{Small::agency, Small::port}));
        QVERIFY(reader->entitiesIn({})->isEmpty());
    }

    void eventsForASelection()
    {
        QCOMPARE(reader->eventsNaming({Small::gang}).value(), (QList<EventId>{Small::attack}));
        QCOMPARE(
            reader->eventsOfSource(Small::englishSource).value(), (QList<EventId>{Small::attack, Small::recovery}));
        QCOMPARE(reader->eventsOfSource(Small::frenchSource).value(), (QList<EventId>{Small::attack}));
        const PassageId last = reader->passages(Small::englishText)->last().id;
        QCOMPARE(reader->eventsOfPassages({last}).value(), (QList<EventId>{Small::recovery}));
    }

    void eventsInGroups()
    {
        const auto sources = reader->eventsBySource(9);
        VERIFY_RESULT(sources);
        QCOMPARE(sources->size(), 2);
        QCOMPARE(sources->at(0).source, Small::frenchSource); // in list order
        QCOMPARE(sources->at(0).events, (QList<EventId>{Small::attack}));
        QCOMPARE(sources->at(1).label, u"Locks Agency hit by Grey Heron"_s);
        QCOMPARE(sources->at(1).events.size(), 2);
        // Those with most events, but one that is wanted before all.
        QCOMPARE(reader->eventsBySource(1)->at(0).source, Small::englishSource);
        QCOMPARE(reader->eventsBySource(1, {Small::frenchSource})->at(0).source, Small::frenchSource);

        const auto entities = reader->eventsByEntity(9, {Small::gang}, u"en"_s);
        VERIFY_RESULT(entities);
        QCOMPARE(entities->size(), 1);
        QCOMPARE(entities->at(0).entity, Small::gang);
        QCOMPARE(entities->at(0).label, u"Grey Heron"_s);
        QVERIFY(entities->at(0).type == EntityType::ThreatActor);
        QCOMPARE(entities->at(0).events, (QList<EventId>{Small::attack}));
        const auto most = reader->eventsByEntity(2, {}, u"en"_s);
        VERIFY_RESULT(most);
        QCOMPARE(most->size(), 2);
        QVERIFY(most->at(0).events.size() >= most->at(1).events.size());

        const auto named = reader->entitiesNamedIn({Small::attack, Small::undated}, u"en"_s);
        VERIFY_RESULT(named);
        QCOMPARE(named->value(Small::attack).size(), 3);
        QCOMPARE(named->value(Small::attack).last(), u"Grey Heron"_s); // least often
        QVERIFY(!named->contains(Small::undated));
    }

    void evidenceOfAnEventInListOrder()
    {
        const auto places = reader->evidencePlaces(Small::attack);
        VERIFY_RESULT(places);
        QCOMPARE(places->size(), 5);
        QCOMPARE(places->first().source, Small::frenchSource);
        QCOMPARE(places->last().source, Small::englishSource);
        QCOMPARE(places->first().event, Small::attack);
    }

    void stretchOfTime_data()
    {
        QTest::addColumn<QString>("stretch");
        QTest::addColumn<int>("french");
        QTest::addColumn<int>("english");
        QTest::addColumn<int>("agency");
        // Passages: French 2 (the date), 4 (a number, where its event stands); English 2, 3 and 4.
        QTest::newRow("the day") << u"2023-03-14"_s << 2 << 2 << 3;
        QTest::newRow("the month") << u"2023-03"_s << 2 << 2 << 3;
        QTest::newRow("another day of the month") << u"2023-03-01"_s << 1 << 0 << 2;
        QTest::newRow("the month after") << u"2023-04"_s << 0 << 1 << 0;
        QTest::newRow("all") << u"2023"_s << 2 << 3 << 3;
        QTest::newRow("before") << u"2022"_s << 0 << 0 << 0;
    }
    void stretchOfTime()
    {
        QFETCH(QString, stretch);
        QFETCH(int, french);
        QFETCH(int, english);
        QFETCH(int, agency);
        const auto bounds = Edtf::parse(stretch);
        VERIFY_RESULT(bounds);
        const auto sources = reader->sourcesWithin(bounds->bounds());
        VERIFY_RESULT(sources);
        QCOMPARE(sources->value(Small::frenchSource), french);
        QCOMPARE(sources->value(Small::englishSource), english);
        const auto entities = reader->entitiesWithin(bounds->bounds());
        VERIFY_RESULT(entities);
        QCOMPARE(entities->value(Small::agency), agency);
    }

    void eventsWithoutClaimsAreTheSameEvents()
    {
        auto whole = reader->events();
        const auto dates = reader->eventsWithoutClaims();
        VERIFY_RESULT(whole);
        VERIFY_RESULT(dates);
        QVERIFY(!whole->isEmpty());
        for (EventRow &row : *whole) {
            row.claims.clear();
            row.sources = 0;
            row.repeats = 0;
            row.attested = daysBegin;
        }
        QVERIFY(*dates == *whole);
    }

    void daysOfEventsAreThoseOfTheEvents_data()
    {
        QTest::addColumn<bool>("rejects");
        QTest::addColumn<bool>("removes");
        QTest::newRow("all") << false << false;
        QTest::newRow("one rejected") << true << false;
        QTest::newRow("one of a removed source") << false << true;
        QTest::newRow("one rejected, one of a removed source") << true << true;
    }
    void daysOfEventsAreThoseOfTheEvents()
    {
        QFETCH(bool, rejects);
        QFETCH(bool, removes);
        CaseContent with = content;
        if (rejects)
            with.events.last().standing.status = Status::Rejected;
        if (removes) {
            with.events.first().standing.status = Status::Proposed;
            for (Source &source : with.sources)
                source.removed = true;
        }
        const QTemporaryDir changed;
        makeCase(changed.filePath(u"changed.dossier"_s), with);
        const auto other = CaseReader::open(changed.filePath(u"changed.dossier"_s));
        VERIFY_RESULT(other);
        const auto events = other->events();
        const auto days = other->eventDays();
        VERIFY_RESULT(events);
        VERIFY_RESULT(days);
        QVERIFY(events->size() < content.events.size() || !(rejects || removes));
        QList<EventDays> counted; // as the events come: by day, undated last
        for (const EventRow &event : *events) {
            const DayBounds bounds = event.date.isNull() ? DayBounds{1, 0} : event.date.bounds();
            if (counted.isEmpty() || counted.last().days != bounds)
                counted.append({bounds, 0});
            ++counted.last().events;
        }
        QCOMPARE(*days, counted);
    }

    void eventsComeByDayUndatedLast()
    {
        const auto rows = reader->events();
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 3);
        const EventRow &row = rows->first();
        QCOMPARE(row.id, Small::attack);
        QCOMPARE(row.uid, content.events.first().uid);
        QCOMPARE(row.date, content.events.first().date);
        QVERIFY(row.dateSetByPerson);
        QCOMPARE(row.preferred, ClaimId(2));
        QCOMPARE(row.sources, 2);
        QCOMPARE(row.repeats, 0); // one claim of the second source repeats, its others do not
        QCOMPARE(row.attested, content.sources.at(1).published.bounds().latest);
        QCOMPARE(row.claims.size(), 2);
        QCOMPARE(row.claims.at(0).claim, ClaimId(2)); // the day before the month
        QCOMPARE(row.claims.at(1).language, u"fr"_s);
        QCOMPARE(row.verdict, EventRow().verdict);
        QCOMPARE(rows->at(1).id, Small::recovery);
        QCOMPARE(rows->at(2).id, Small::undated);
        QVERIFY(rows->at(2).date.isNull());
        QCOMPARE(rows->at(2).attested, daysBegin);
    }

    void sheetOfAnEvent()
    {
        const auto sheet = reader->eventSheet(Small::attack);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->event, content.events.first());
        QCOMPARE(sheet->sources, 2);
        QStringList kinds;
        for (const ClaimSection &section : sheet->sections)
            kinds.append(toString(section.kind));
        QCOMPARE(kinds, (QStringList{u"date"_s, u"attribution"_s, u"number"_s}));
        const ClaimRow &row = sheet->sections.first().claims.first();
        QCOMPARE(row.claim, content.claims.at(0));
        QCOMPARE(row.sourceTitle, content.sources.first().title);
        QCOMPARE(row.sourceKind, u"press article"_s);
        QCOMPARE(row.language, u"fr"_s);
        QCOMPARE(row.published, content.sources.first().published);
        QCOMPARE(row.evidence, (QList<Evidence>{content.evidence.at(0)}));
        QCOMPARE(row.passageNumber, 2);
        QCOMPARE(reader->eventSheet(EventId(99)).error().code, ErrorCode::NotFound);
    }

    void findingsBetweenTheSourcesOfAnEvent()
    {
        QVERIFY(reader->comparedFindings(Small::attack)->isEmpty()); // of a translation
        Finding between = content.findings.first();
        between.id = {};
        between.uid = newUid();
        between.check = u"sources"_s;
        between.standing.fingerprint = QByteArray(32, 'c');
        Finding elsewhere = between;
        elsewhere.uid = newUid();
        elsewhere.standing.fingerprint = QByteArray(32, 'e');
        elsewhere.spans = {{Small::frenchText, {0, 4}}, {Small::englishText, {0, 4}}};
        Finding rejected = between;
        rejected.uid = newUid();
        rejected.standing.fingerprint = QByteArray(32, 'r');
        rejected.standing.status = Status::Rejected;
        const QTemporaryDir folder;
        CaseContent with = content;
        for (const Finding &finding : {elsewhere, between, rejected}) {
            with.findings.append(finding);
            with.findings.last().id = FindingId(with.findings.size());
        }
        const QString withFindings = folder.filePath(u"with.dossier"_s);
        makeCase(withFindings, with);
        const auto other = CaseReader::open(withFindings);
        VERIFY_RESULT(other);
        const auto found = other->comparedFindings(Small::attack);
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->at(0).isAboutEvent && !found->at(1).isAboutEvent);
        const QuotedPlace &place = found->at(0).places.constFirst();
        QCOMPARE(place.sourceTitle, content.sources.first().title);
        QCOMPARE(place.words.sliced(place.marked.start, place.marked.length()), u"40"_s);
        QVERIFY(place.words.size() > 10 && place.passage.isValid());
        QVERIFY(found->at(0).places.at(1).reliability == content.sources.at(1).reliability);
        QVERIFY(other->comparedFindings(Small::undated)->isEmpty());
    }

    void claimsAndEvidenceAreThoseThatWereWritten()
    {
        QCOMPARE(reader->event(Small::recovery).value(), content.events.at(1));
        QCOMPARE(reader->claims(Small::attack).value(), content.claims.first(5));
        QCOMPARE(reader->evidenceOf(ClaimId(3)).value(), (QList<Evidence>{content.evidence.at(2)}));
        QCOMPARE(reader->evidence(Small::englishText)->size(), 4);
    }

    void historyAndRemarks()
    {
        QCOMPARE(reader->acts({}, 100).value(), content.acts);
        QCOMPARE(reader->acts(ActId(1), 1).value(), content.acts.sliced(1, 1));
        QCOMPARE(reader->notes().value(), content.notes);
        QCOMPARE(reader->findings().value(), content.findings);
        QCOMPARE(reader->runs().value(), content.runs);
    }

    void readerCanBeInterrupted()
    {
        std::atomic<bool> over = false;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            while (!over)
                reader->interrupt();
        }));
        other->start();
        bool cancelled = false;
        for (int i = 0; i < 10000 && !cancelled; ++i) {
            const auto read = reader->content();
            cancelled = !read && read.error().code == ErrorCode::Cancelled;
        }
        over = true;
        other->wait();
        QVERIFY(cancelled);
        VERIFY_RESULT(reader->content()); // it can go on
    }

    void severalReadersInSeveralThreads()
    {
        std::atomic<int> equal = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto mine = CaseReader::open(path);
                if (mine && mine->content().value_or(CaseContent()) == content)
                    ++equal;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(equal.load(), 4);
    }

    void readerSeesWhatIsWritten()
    {
        const QString other = folder.filePath(u"other.dossier"_s);
        const auto writer = CaseWriter::create(other, content.info, u"reader"_s);
        VERIFY_RESULT(writer);
        const auto beside = CaseReader::open(other);
        VERIFY_RESULT(beside);
        QCOMPARE(beside->lastAct().value(), ActId(1));
        VERIFY_RESULT((*writer)->write(importOf(newSource(u"One"_s, u"Words"_s))).result());
        QCOMPARE(beside->lastAct().value(), ActId(2));
        QCOMPARE(beside->sourceIds()->size(), 1);
    }

    void textsThatShareHashesAreFound()
    {
        const QString other = folder.filePath(u"sketches.dossier"_s);
        const auto writer = CaseWriter::create(other, content.info, u"reader"_s);
        VERIFY_RESULT(writer);
        const quint64 large = ~quint64(0) - 5;
        const QList<QList<quint64>> sketches{{1, 2, large, large}, {2, large, 9}, {7}, {1, 2, large}, {}};
        for (const QList<quint64> &sketch : sketches) {
            CaseContent source = newSource(u"One"_s, u"Words"_s);
            source.sources[0].removed = &sketch == &sketches.at(3);
            source.texts[0].sketch = sketch;
            VERIFY_RESULT((*writer)->write(importOf(source)).result());
        }
        const auto beside = CaseReader::open(other);
        VERIFY_RESULT(beside);
        using Texts = QHash<quint64, QList<TextId>>;
        const TextId first(1);
        const TextId second(2);
        QCOMPARE(beside->textsBySketch({large, 2, 3}).value(), (Texts{{large, {first, second}}, {2, {first, second}}}));
        QCOMPARE(beside->textsBySketch({7, 1}).value(), (Texts{{1, {first}}, {7, {TextId(3)}}}));
        QCOMPARE(beside->textsBySketch({}).value(), Texts());
        CaseContent edition = newSource(u"One"_s, u"Other words"_s);
        edition.sources.clear();
        edition.editions[0].source = edition.texts[0].source = SourceId(1);
        edition.editions[0].number = 2;
        edition.texts[0].sketch = {8};
        VERIFY_RESULT((*writer)->write(importOf(edition)).result());
        QCOMPARE(beside->textsBySketch({large, 8}).value(), (Texts{{large, {second}}, {8, {TextId(6)}}}));
    }

private:
    const CaseContent content = smallCase();
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<CaseReader> reader;
};

QTEST_GUILESS_MAIN(TestCaseReader)
#include "tst_casereader.moc"
