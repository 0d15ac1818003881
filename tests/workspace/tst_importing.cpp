// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "workspace/bundling.h"
#include "workspace/caseinwords.h"
#include "workspace/readingagain.h"

#include "analysis/analysis.h"
#include "casefile/fingerprint.h"
#include "store/casefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

const QByteArray article =
    "Harbour closed\n\nThe Locks Agency closed the harbour on 3 June 2023. Some 12 ships wait, the "
    "Locks Agency says. Write to press@harbour.example.\n";
const QByteArray meta = "title: Harbour closed for repairs\nkind: press article\npublisher: Valmer Post\n"
                        "published: 2023-06-04\nlanguage: en\nreliability: C\n";
const QByteArray draft = "---\nrendition-of: harbour.txt\nkind: summary\nlanguage: en\nversion: 1\nstatus: draft\n"
                         "author: desk\n---\n\nThe harbour was closed on 3 June.\n";
const QByteArray summary = "---\nrendition-of: harbour.txt\nkind: summary\nlanguage: en\nversion: 2\nstatus: reviewed\n"
                           "author: desk\n---\n\nThe Locks Agency closed the harbour on 3 June 2023. Twelve (12) ships "
                           "wait.\n";
const QByteArray dutch = "---\nrendition-of: harbour.txt\nkind: translation\nlanguage: nl\nversion: 1\nstatus: draft\n"
                         "author: desk\n---\n\nDe haven is op 3 juni 2023 gesloten.\n";

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeCase(path(u"case.dossier"_s), smallCase());
        auto writer = CaseWriter::open(path(u"case.dossier"_s));
        VERIFY_RESULT(writer);
        m_writer = *std::move(writer);
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void bringsInASourceWithAllThatIsBesideIt()
    {
        addHarbour();
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 1);
        QCOMPARE(report.duplicate, 0);
        QCOMPARE(report.refused, 0);
        QCOMPARE(report.renditions, 3);
        QVERIFY(!report.cancelled);
        QCOMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes.constFirst().path, path(u"in/harbour.txt"_s));

        const CaseReader reader = open();
        const SourceRow row = reader.sourceRows({report.outcomes.constFirst().source})->constFirst();
        QCOMPARE(row.source.title, u"Harbour closed for repairs"_s);
        QCOMPARE(row.source.publisher, u"Valmer Post"_s);
        QCOMPARE(row.source.published.toString(), u"2023-06-04"_s);
        QCOMPARE(row.source.language, u"en"_s);
        QVERIFY(row.source.reliability == Reliability::C);
        const Edition edition = reader.editions(row.source.id)->constFirst();
        QCOMPARE(edition.fileName, u"harbour.txt"_s);
        QCOMPARE(edition.size, article.size());
        QCOMPARE(*reader.editionBytes(edition.id), article);

        const QList<RenditionRow> renditions = *reader.renditions(row.source.id);
        QCOMPARE(renditions.size(), 2);
        const auto english = std::ranges::find_if(
            renditions, [](const RenditionRow &rendition) { return rendition.rendition.language == u"en"; });
        QCOMPARE(english->versions.size(), 2);
        QCOMPARE(english->versions.constFirst().number, 2);
        QCOMPARE(english->versions.constFirst().state, u"reviewed"_s);
        QVERIFY(reader.text(english->versions.constFirst().text)->current);
        QVERIFY(!reader.text(english->versions.constLast().text)->current);
        QCOMPARE(reader.text(row.text)->languageOrigin, u"metadata"_s);
    }

    void takesItsTitleFromAHeadingWithoutTheSigns()
    {
        add(u"note.md"_s, "## The quay is shut ##\n\nNobody was there on 3 May 2021, and nobody came after it.\n");
        const ImportReport report = import({path(u"in/note.md"_s)});
        QCOMPARE(report.in, 1);
        QCOMPARE(open().source(report.outcomes.constFirst().source)->title, u"The quay is shut"_s);
    }

    void readsWhatTheTextSays()
    {
        addHarbour();
        const ImportReport report = import({path(u"in/harbour.txt"_s)});
        const CaseReader reader = open();
        const SourceRow row = reader.sourceRows({report.outcomes.constFirst().source})->constFirst();
        const Text text = *reader.text(row.text);
        QCOMPARE(text.rulesVersion, analysisVersion);
        QVERIFY(reader.passages(row.text)->size() >= 3);
        const QList<Date> dates = *reader.dates(row.text);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.constFirst().edtf.toString(), u"2023-06-03"_s);
        QVERIFY(dates.constFirst().standing.status == Status::Proposed);
        QVERIFY(!dates.constFirst().standing.origin.rule.isEmpty());
        QCOMPARE(reader.indicators(row.text)->constFirst().value, u"press@harbour.example"_s);
    }

    void everyOccurrenceOfAKnownNameIsAProposedMention()
    {
        addHarbour();
        const ImportReport report = import({path(u"in"_s)});
        const CaseReader reader = open();
        const SourceRow row = reader.sourceRows({report.outcomes.constFirst().source})->constFirst();
        const Text text = *reader.text(row.text);
        const Uid agency = reader.entity(Small::agency)->uid;
        int known = 0;
        const QList<Mention> mentions = *reader.mentions(row.text);
        for (const Mention &mention : mentions) {
            if (mention.entity != Small::agency)
                continue;
            ++known;
            QCOMPARE(text.characters.mid(mention.span.start, mention.span.length()), u"Locks Agency"_s);
            QCOMPARE(mention.quote.words, u"Locks Agency"_s);
            QVERIFY(mention.standing.status == Status::Proposed);
            QCOMPARE(mention.standing.origin.rule, u"known-name"_s);
            QCOMPARE(mention.standing.fingerprint, mentionFingerprint(textKey(text.characters), mention.span, agency));
        }
        QCOMPARE(known, 2);
    }

    void summarySentencesAreLinkedToTheirSource()
    {
        addHarbour();
        const ImportReport report = import({path(u"in"_s)});
        const CaseReader reader = open();
        const SourceId source = report.outcomes.constFirst().source;
        const SourceRow row = reader.sourceRows({source})->constFirst();
        const Text text = *reader.text(row.text);
        const QList<RenditionRow> renditions = *reader.renditions(source);
        const auto english = std::ranges::find_if(
            renditions, [](const RenditionRow &rendition) { return rendition.rendition.language == u"en"; });
        const TextId rendered = english->versions.constFirst().text;
        const QList<Link> links = *reader.links(rendered);
        QVERIFY(!links.isEmpty());
        const QList<Passage> own = *reader.passages(row.text);
        const QList<Passage> there = *reader.passages(rendered);
        const Link first = links.constFirst();
        QCOMPARE(first.rendered, there.constFirst().id);
        const auto from = std::ranges::find(own, first.source, &Passage::id);
        QVERIFY(from != own.end());
        QVERIFY(text.characters.mid(from->span.start, from->span.length()).contains(u"3 June 2023"));
        QVERIFY(first.standing.status == Status::Proposed);
    }

    void namesNobodyHasToldYetAreProposedAsEntities()
    {
        add(u"a.txt"_s, "The Ministry of Fisheries (MOF) closed the harbour. The MOF says so.\n");
        add(u"b.txt"_s, "Nets are checked by the Ministry of Fisheries (MOF). The Locks Agency agrees.\n");
        const ActId before = *open().lastAct();
        import({path(u"in"_s)});
        const CaseReader reader = open();
        const QList<EntityRow> entities = *reader.entities({u"fisheries"_s, {}}, u"en"_s);
        QCOMPARE(entities.size(), 1);
        QVERIFY(entities.constFirst().status == Status::Proposed);
        QVERIFY(entities.constFirst().type == EntityType::Organisation);
        QCOMPARE(entities.constFirst().sources, 2);
        QVERIFY(entities.constFirst().mentions >= 2);
        const Entity entity = *reader.entity(entities.constFirst().id);
        QVERIFY(!entity.standing.origin.rule.isEmpty());
        const QList<Act> acts = *reader.acts(before, 10);
        // Who is named is known before the text that names them is in, so that it comes in with its mentions.
        QCOMPARE(acts.constFirst().code, u"propose-entities"_s);
        QCOMPARE(acts.constLast().code, u"import"_s);
        QCOMPARE(reader.check()->size(), 0);

        // What the case knows now is found in what comes later, and not proposed again.
        add(u"c.txt"_s, "Boats are counted by the Ministry of Fisheries.\n");
        import({path(u"in/c.txt"_s)});
        QCOMPARE(open().entities({u"fisheries"_s, {}}, u"en"_s)->size(), 1);
        QCOMPARE(open().entities({u"fisheries"_s, {}}, u"en"_s)->constFirst().sources, 3);
    }

    void theSameBytesAreADuplicate()
    {
        addHarbour();
        const SourceId source = import({path(u"in"_s)}).outcomes.constFirst().source;
        add(u"copy.txt"_s, article);
        const ImportReport again = import({path(u"in"_s)});
        QCOMPARE(again.in, 0);
        QCOMPARE(again.duplicate, 2);
        QCOMPARE(again.renditions, 0);
        for (const ImportOutcome &outcome : again.outcomes) {
            QCOMPARE(outcome.what, ImportOutcome::What::Duplicate);
            QCOMPARE(outcome.source, source);
            QCOMPARE(outcome.error.code, ErrorCode::Duplicate);
            QCOMPARE(outcome.error.detail, open().source(source)->title); // not its own name
        }
        QCOMPARE(open().counts()->sources, 3);
    }

    void theSameBytesTwiceInOneImportAreInOnce()
    {
        add(u"a.txt"_s, article);
        add(u"b.txt"_s, article);
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 1);
        QCOMPARE(report.duplicate, 1);
    }

    // A case that came as a bundle knows what its texts say, too.
    void reprintsAreFoundInACaseThatCameAsABundle()
    {
        QByteArray words;
        for (int i = 0; i < 60; ++i)
            words += "word" + QByteArray::number(i) + ' ';
        add(u"first.txt"_s, words);
        import({path(u"in"_s)});
        m_writer.reset();
        VERIFY_RESULT(writeCaseAsBundle(path(u"case.dossier"_s), path(u"bundle"_s)));
        const QString again = path(u"again.dossier"_s);
        VERIFY_RESULT(makeCaseFromBundle(path(u"bundle"_s), again, u"reader"_s));
        auto writer = CaseWriter::open(again, u"reader"_s);
        VERIFY_RESULT(writer);
        add(u"copy.txt"_s, words + "more");
        const auto report = importFiles(**writer, {path(u"in/copy.txt"_s)}, u"reader"_s);
        VERIFY_RESULT(report);
        QVERIFY2(report->outcomes.constFirst().notes.join(u' ').contains(u"near-duplicate"_s),
            qPrintable(report->outcomes.constFirst().notes.join(u' ')));
    }

    void newRenditionsOfADuplicateComeInAllTheSame()
    {
        add(u"harbour.txt"_s, article);
        add(u"harbour.summary.en.1.md"_s, draft);
        const SourceId source = import({path(u"in"_s)}).outcomes.constFirst().source;
        QCOMPARE(open().renditions(source)->constFirst().versions.size(), 1);
        add(u"harbour.summary.en.md"_s, summary);
        add(u"harbour.translation.nl.md"_s, dutch);
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.duplicate, 1);
        QCOMPARE(report.renditions, 2);
        const QList<RenditionRow> renditions = *open().renditions(source);
        QCOMPARE(renditions.size(), 2);
        const auto english = std::ranges::find_if(
            renditions, [](const RenditionRow &rendition) { return rendition.rendition.language == u"en"; });
        QCOMPARE(english->versions.size(), 2);
        QVERIFY(!open().links(english->versions.constFirst().text)->isEmpty());
        QVERIFY(open().text(english->versions.constFirst().text)->current);
        QVERIFY(!open().text(english->versions.constLast().text)->current);
    }

    void changedWordsUnderAKnownNumberAreANewVersion()
    {
        add(u"harbour.txt"_s, article);
        add(u"harbour.summary.en.1.md"_s, draft);
        const SourceId source = import({path(u"in"_s)}).outcomes.constFirst().source;
        add(u"harbour.summary.en.1.md"_s, QByteArray(draft).replace("was closed", "has been shut"));
        QCOMPARE(import({path(u"in"_s)}).renditions, 1);
        const QList<RenditionRow> renditions = *open().renditions(source);
        QCOMPARE(renditions.constFirst().versions.size(), 2);
        QCOMPARE(renditions.constFirst().versions.constFirst().number, 2);
    }

    void aRenditionAloneFindsItsSourceInTheCase()
    {
        add(u"harbour.txt"_s, article);
        const SourceId source = import({path(u"in/harbour.txt"_s)}).outcomes.constFirst().source;
        add(u"harbour.summary.en.md"_s, summary);
        const ImportReport report = import({path(u"in/harbour.summary.en.md"_s)});
        QCOMPARE(report.in, 0);
        QCOMPARE(report.renditions, 1);
        QCOMPARE(report.outcomes.constFirst().source, source);
        QCOMPARE(open().renditions(source)->size(), 1);
    }

    void aRenditionOfAnUnknownSourceIsRefused()
    {
        add(u"harbour.summary.en.md"_s, summary);
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.outcomes.constFirst().error.code, ErrorCode::NotFound);
        QCOMPARE(report.outcomes.constFirst().error.detail, u"harbour.txt"_s);
    }

    void whatCannotBeReadIsRefusedWithTheReason()
    {
        add(u"good.txt"_s, article);
        add(u"binary.txt"_s, QByteArray("\x00\x01\x02\xff\xfe\x00", 6));
        add(u"latin.txt"_s, QByteArray("caf\xe9 noir\n"));
        add(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n"));
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 2);
        QCOMPARE(report.refused, 2);
        for (const ImportOutcome &outcome : report.outcomes) {
            QCOMPARE(outcome.toCheck(), outcome.path.endsWith(u"latin.txt"_s));
            if (outcome.what != ImportOutcome::What::Refused)
                continue;
            QVERIFY(outcome.error.code == ErrorCode::Unreadable || outcome.error.code == ErrorCode::Unsupported);
            QVERIFY(!outcome.error.detail.isEmpty());
            QVERIFY(!outcome.source);
        }
        QCOMPARE(open().counts()->sources, 4);
    }

    void filesOfOneNameInTwoFoldersAreTwoSources()
    {
        addIn(u"2021"_s, "Of 2021\n\nThe harbour was open.\n");
        addIn(u"2022"_s, "Of 2022\n\nThe harbour was closed.\n");
        add(u"report.txt"_s, "Of all years\n\nThe harbour is there.\n");
        const ImportReport first = import({path(u"in"_s)});
        QCOMPARE(first.in, 3);
        QCOMPARE(first.changed, 0);
        QCOMPARE(filesIn(first), (QStringList{u"report.txt"_s, u"2021/report.txt"_s, u"2022/report.txt"_s}));
        QVERIFY(std::ranges::none_of(first.outcomes, &ImportOutcome::toCheck));

        // Each is known again by its place, and a further one is new.
        addIn(u"2022"_s, "Of 2022\n\nThe harbour was closed for good.\n");
        addIn(u"2023"_s, "Of 2023\n\nThe harbour was sold.\n");
        const ImportReport second = import({path(u"in"_s)});
        QCOMPARE(second.duplicate, 2);
        QCOMPARE(second.changed, 1);
        QCOMPARE(second.in, 1);
        const auto changed = std::ranges::find(second.outcomes, ImportOutcome::What::Changed, &ImportOutcome::what);
        QCOMPARE(open().editions(changed->source)->constLast().fileName, u"2022/report.txt"_s);

        // As it is when a person has answered what it is.
        const ImportReport answered = import({changed->path}, ChangedBytes::NewEdition);
        QCOMPARE(answered.outcomes.constFirst().source, changed->source);
        QCOMPARE(open().editions(changed->source)->constLast().fileName, u"2022/report.txt"_s);
        QCOMPARE(problemLines(*open().check()), QStringList());
    }

    void aRenditionBesideOneOfTwoSourcesOfOneNameIsItsOwn()
    {
        addIn(u"2021"_s, "Of 2021\n\nThe harbour was open.\n");
        addIn(u"2022"_s, "Of 2022\n\nThe harbour was closed.\n");
        import({path(u"in"_s)});
        add(u"2022/report.summary.en.md"_s,
            "---\nrendition-of: report.txt\nkind: summary\nlanguage: en\n---\n\nClosed.\n");
        const ImportReport report = import({path(u"in/2022/report.summary.en.md"_s)});
        QCOMPARE(report.renditions, 1);
        QCOMPARE(filesIn(report), QStringList{u"2022/report.txt"_s});
        // Somewhere else it could be of either.
        add(u"report.summary.nl.md"_s, "---\nrendition-of: report.txt\nkind: summary\nlanguage: nl\n---\n\nDicht.\n");
        QCOMPARE(import({path(u"in/report.summary.nl.md"_s)}).refused, 1);
    }

    void otherBytesUnderAKnownFileNameAsk()
    {
        add(u"ecluses.txt"_s, article);
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 0);
        QCOMPARE(report.changed, 1);
        const ImportOutcome &outcome = report.outcomes.constFirst();
        QVERIFY(outcome.what == ImportOutcome::What::Changed);
        QCOMPARE(outcome.source, Small::frenchSource);
        QCOMPARE(outcome.error.code, ErrorCode::Conflict);
        QCOMPARE(outcome.error.detail, open().source(Small::frenchSource)->title);
        QCOMPARE(open().counts()->sources, 2);
    }

    void whatIsCorrectedBesideAKnownFileIsTaken()
    {
        const QByteArray words =
            "Gates\n\nThe Locks Agency (LA) closed the harbour yesterday. The Locks Agency says so.\n";
        add(u"gates.txt"_s, words);
        add(u"gates.meta"_s, "publisher: Valmer Post\npublished: 2023-06-04\nlanguage: en\n");
        const SourceId id = import({path(u"in"_s)}).outcomes.constFirst().source;
        const TextId text = open().sourceRows({id})->constFirst().text;
        QCOMPARE(open().dates(text)->constFirst().edtf.toString(), u"2023-06-03"_s);

        add(u"gates.meta"_s, "publisher: Valmer Post\npublished: 2023-07-10\nlanguage: en\nreliability: B\n");
        const ImportReport corrected = import({path(u"in"_s)});
        QCOMPARE(corrected.duplicate, 1);
        QCOMPARE(corrected.outcomes.constFirst().notes, QStringList{u"metadata-taken published, reliability"_s});
        QCOMPARE(open().source(id)->published.toString(), u"2023-07-10"_s);
        QVERIFY(open().source(id)->reliability == Reliability::B);
        QCOMPARE(open().dates(text)->constFirst().edtf.toString(), u"2023-07-09"_s);
        QStringList happened;
        const CaseContent now = *open().content();
        for (const Event &event : now.events)
            happened.append(event.date.toString());
        QVERIFY2(happened.contains(u"2023-07-09"_s), qPrintable(happened.join(u' ')));
        QVERIFY2(!happened.contains(u"2023-06-03"_s), qPrintable(happened.join(u' ')));
        QCOMPARE(problemLines(*open().check()), QStringList());

        // Once is enough; and a copy elsewhere says nothing of this one.
        QVERIFY(import({path(u"in"_s)}).outcomes.constFirst().notes.isEmpty());
        QVERIFY(QDir(path(u"in"_s)).mkpath(u"copies"_s));
        add(u"copies/other.txt"_s, words);
        add(u"copies/other.meta"_s, "published: 2020-01-01\n");
        import({path(u"in/copies"_s)});
        QCOMPARE(open().source(id)->published.toString(), u"2023-07-10"_s);
    }

    void whatAPersonCorrectedStaysAsThePersonHasIt()
    {
        add(u"gates.txt"_s, "Gates\n\nThe harbour is closed.\n");
        add(u"gates.meta"_s, "publisher: Valmer Post\npublished: 2023-06-04\n");
        const SourceId id = import({path(u"in"_s)}).outcomes.constFirst().source;
        Source source = *open().source(id);
        source.published = Edtf::day(2023, 6, 5);
        Result<Write> edit = correctedSource(open(), source);
        VERIFY_RESULT(edit);
        VERIFY_RESULT(m_writer->write(*std::move(edit)).result());
        add(u"gates.meta"_s, "publisher: The Valmer Post\npublished: 2023-06-06\n");
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.outcomes.constFirst().notes, QStringList{u"metadata-not-taken publisher, published"_s});
        QCOMPARE(open().source(id)->published.toString(), u"2023-06-05"_s);
        QCOMPARE(open().source(id)->publisher, u"Valmer Post"_s);
    }

    void aTextInALanguageWithoutRulesIsToldSo()
    {
        add(u"a.txt"_s,
            u"Гавань закрыта с третьего июня, говорит министерство. Суда ждут снаружи уже много дней.\n"_s.toUtf8());
        add(u"b.txt"_s, "The harbour has been closed since June, the ministry says. Boats wait outside.\n");
        add(u"c.txt"_s, "12 34 56\n");
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.outcomes.at(0).notes, QStringList{u"no-language-rules ru"_s});
        QVERIFY(!report.outcomes.at(0).toCheck());
        QCOMPARE(report.outcomes.at(1).notes, QStringList());
        QCOMPARE(report.outcomes.at(2).notes, QStringList());
    }

    void theOrderOfThePathsDoesNotMatter()
    {
        add(u"a.txt"_s, "The Locks Exchange (LE) opened on 3 June 2023. Harbour Exchange is older.\n");
        add(u"b.txt"_s, "Exchange servers of Harbour Exchange stood still on 3 June 2023, the LE says.\n");
        add(u"c.txt"_s, "The Ministry of Fisheries (MOF) met the Locks Exchange. Exchange is what it runs.\n");
        const auto imported = [&](const QString &name, const QStringList &paths) {
            const QString file = path(name);
            auto writer = CaseWriter::create(file, {{}, u"Order"_s, u"en"_s, {}, 0}, u"reader"_s);
            const Result<ImportReport> report = importFiles(**writer, paths, u"reader"_s);
            writer->reset();
            return report ? *CaseReader::open(file)->content() : CaseContent();
        };
        const CaseContent folder = imported(u"folder.dossier"_s, {path(u"in"_s)});
        const CaseContent files = imported(
            u"files.dossier"_s, {path(u"in/c.txt"_s), path(u"in/a.txt"_s), path(u"in/b.txt"_s), path(u"in/a.txt"_s)});
        QCOMPARE(folder.sources.size(), 3);
        QVERIFY(!folder.entities.isEmpty());
        QCOMPARE(differenceInWords(folder, files), QString());
    }

    void otherBytesFromAKnownAddressAsk()
    {
        add(u"elsewhere.txt"_s, article);
        add(u"elsewhere.meta"_s, "url: https://courrier.example/ecluses\n");
        QCOMPARE(import({path(u"in"_s)}).changed, 1);
    }

    void theSameFileNameFromTwoAddressesIsNoQuestion()
    {
        add(u"ecluses.txt"_s, article);
        add(u"ecluses.meta"_s, "url: https://harbour.example/news\n");
        QCOMPARE(import({path(u"in"_s)}).in, 1);
    }

    void otherBytesCanBeAnotherSource()
    {
        add(u"ecluses.txt"_s, article);
        const ImportReport report = import({path(u"in"_s)}, ChangedBytes::AnotherSource);
        QCOMPARE(report.in, 1);
        QVERIFY(report.outcomes.constFirst().notes.contains(u"same-file-name ecluses.txt"_s));
        QCOMPARE(open().counts()->sources, 3);
    }

    void aNewEditionTakesAlongWhatPeopleMadeAndSettled()
    {
        const CaseContent before = *open().content();
        settle();
        // The figure is corrected, the address is gone, a sentence is new.
        QString words = Small::frenchCharacters();
        words.replace(u"Environ 40 écluses"_s, u"Environ 60 écluses"_s);
        words = words.section(u" Contact"_s, 0, 0);
        words.replace(u"«Nous avons"_s, u"Rien ne bouge sur le canal. «Nous avons"_s);
        add(u"ecluses.txt"_s, words.toUtf8());
        const ImportReport report = import({path(u"in"_s)}, ChangedBytes::NewEdition);
        QCOMPARE(report.in, 1);
        QVERIFY(report.sources.isEmpty()); // none is new
        QVERIFY(report.outcomes.constFirst().notes.contains(u"new-edition 2"_s));

        const CaseReader reader = open();
        QCOMPARE(problemLines(*reader.check()), QStringList());
        const auto editions = reader.editions(Small::frenchSource);
        QCOMPARE(editions->size(), 2);
        const TextId now = editions->constLast().text;
        QVERIFY(reader.text(now)->current);
        QVERIFY(!reader.text(Small::frenchText)->current);
        // The older edition is read as before, with what stands in it.
        QCOMPARE(reader.text(Small::frenchText)->characters, Small::frenchCharacters());
        QCOMPARE(reader.mentions(Small::frenchText)->size(),
            std::ranges::count(before.mentions, Small::frenchText, &Mention::text));
        QCOMPARE(reader.editionBytes(editions->constFirst().id).value(), before.editionBytes.value(EditionId(1)));
        // Accepted stays accepted, rejected rejected, at the same words.
        QCOMPARE(settledIn(Small::frenchText).size(), 3);
        QCOMPARE(settledIn(now), settledIn(Small::frenchText));
        // Evidence, found again exactly or nearly.
        const auto evidence = reader.evidence(now);
        QStringList sentences;
        for (const EvidenceMark &mark : *evidence)
            sentences.append(mark.evidence.quote.words);
        QVERIFY2(sentences.contains(u"Environ 60 écluses étaient touchées."_s), qPrintable(sentences.join(u'|')));
        const auto sheet = reader.eventSheet(Small::attack);
        for (const auto &section : sheet->sections) {
            for (const ClaimRow &row : section.claims) {
                for (const Evidence &each : row.evidence)
                    QVERIFY(each.text != Small::frenchText);
            }
        }
        // Links to the summary lead to the new text.
        const auto links = reader.links(Small::summaryText);
        const auto passages = reader.passages(now);
        QVERIFY(std::ranges::any_of(*links, [&](const Link &link) {
            return std::ranges::any_of(*passages, [&](const Passage &passage) { return passage.id == link.source; });
        }));
    }

    void whatHasNoPlaceInANewEditionIsListed()
    {
        settle();
        add(u"ecluses.txt"_s, u"Plus rien à signaler sur le canal, tout est calme depuis hier soir.\n"_s.toUtf8());
        const ImportReport report = import({path(u"in"_s)}, ChangedBytes::NewEdition);
        QVERIFY(report.outcomes.constFirst().toCheck());
        QVERIFY(report.outcomes.constFirst().notes.filter(u"orphaned "_s).size() == 1);
        const CaseReader reader = open();
        QCOMPARE(problemLines(*reader.check()), QStringList());
        int orphans = 0;
        for (const Finding &finding : findings())
            orphans += finding.code == u"orphaned"_s ? 1 : 0;
        QCOMPARE(u"orphaned %1"_s.arg(orphans), report.outcomes.constFirst().notes.filter(u"orphaned "_s).constFirst());
        // What a claim rests on is still to be seen in the older edition.
        const auto sheet = reader.eventSheet(Small::attack);
        bool older = false;
        for (const auto &section : sheet->sections) {
            for (const ClaimRow &row : section.claims)
                older = older || std::ranges::count(row.evidence, Small::frenchText, &Evidence::text) > 0;
        }
        QVERIFY(older);
    }

    void theSameWordsInTwoSourcesAreAFinding()
    {
        QByteArray words = "Harbour closed\n\n";
        for (int i = 0; i < 12; ++i)
            words += "Boat number " + QByteArray::number(i * 7) + " waits at the gate of the old harbour since dawn. ";
        add(u"first.txt"_s, words + "\n");
        add(u"again.txt"_s, words + "So says the Post.\n");
        add(u"other.txt"_s, article);
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 3);
        const QList<Finding> found = findings();
        const auto isReprint = [](const Finding &finding) { return finding.check == u"reprints"_s; };
        QCOMPARE(std::ranges::count_if(found, isReprint), 1);
        const Finding finding = *std::ranges::find_if(found, isReprint);
        QCOMPARE(finding.code, u"near-duplicate"_s);
        QCOMPARE(finding.spans.size(), 2);
        qsizetype noted = 0;
        for (const ImportOutcome &outcome : report.outcomes)
            noted += outcome.notes.filter(u"near-duplicate"_s).size();
        QCOMPARE(noted, 2); // each says which other it is like
        QCOMPARE(problemLines(*open().check()), QStringList());
    }

    // Many texts share words without being the same; the reprint among them is found all the same.
    void aNoticeUnderEveryArticleMakesNoReprints()
    {
        const auto own = [](int article) {
            QByteArray words;
            for (int i = 0; i < 70; ++i)
                words += "word" + QByteArray::number(article * 100 + i) + (i % 10 == 9 ? ". " : " ");
            return words;
        };
        QByteArray notice = "\n\n";
        for (int i = 0; i < 60; ++i)
            notice += "notice" + QByteArray::number(i) + ' ';
        for (int article = 0; article < 120; ++article)
            add(u"%1.txt"_s.arg(article, 3, 10, QChar(u'0')), own(article) + notice);
        add(u"again.txt"_s, "Taken over from the Post. " + own(64));
        const ImportReport report = import({path(u"in"_s)});
        QCOMPARE(report.in, 121);
        const QList<Finding> found = findings();
        QCOMPARE(std::ranges::count(found, u"reprints"_s, &Finding::check), 1);
        const Finding finding = *std::ranges::find(found, u"reprints"_s, &Finding::check);
        QCOMPARE(finding.code, u"reprint"_s);
        QVERIFY2(finding.arguments.contains(u"064"_s), qPrintable(finding.arguments.join(u", "_s)));
    }

    void progressIsToldAndStops()
    {
        for (int i = 0; i < 40; ++i)
            add(u"f%1.txt"_s.arg(i, 2, 10, QChar(u'0')), QByteArray("Number ") + QByteArray::number(i) + ".\n");
        qsizetype last = -1;
        const Result<ImportReport> report =
            importFiles(*m_writer, {path(u"in"_s)}, u"reader"_s, [&last](const ImportProgress &progress) {
                const bool goesOn = progress.done == last + 1 && progress.total == 40;
                last = progress.done;
                return goesOn && progress.done < 25;
            });
        VERIFY_RESULT(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->in, 25); // what is in stays in
        QCOMPARE(open().counts()->sources, 27);
    }

    void eachSourceIsOneActOfTheHistory()
    {
        addHarbour();
        const ActId before = *open().lastAct();
        import({path(u"in"_s)});
        const QList<Act> acts = *open().acts(before, 10);
        const auto import = std::ranges::find(acts, u"import"_s, &Act::code); // what follows from it comes after
        QVERIFY(import != acts.cend());
        QCOMPARE(std::ranges::count(acts, u"import"_s, &Act::code), 1);
        QCOMPARE(import->arguments, QStringList{u"harbour.txt"_s});
        QCOMPARE(import->who, u"reader"_s);
        QCOMPARE(import->counts.value(u"versions"_s).toInt(), 3);
        QCOMPARE(open().check()->size(), 0);
    }

    void fiveRealArticlesComeIn()
    {
        const QString material = qEnvironmentVariable("DOSSIER_MATERIAL");
        const QString folder = material + u"/seeds/articles"_s;
        if (material.isEmpty() || !QFileInfo(folder).isDir())
            QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
        const ImportReport report = import({folder});
        QCOMPARE(report.in, 5);
        QCOMPARE(report.duplicate, 0);
        QCOMPARE(report.refused, 0);
        QCOMPARE(report.renditions, 15);
        const CaseReader reader = open();
        QCOMPARE(reader.check()->size(), 0);
        for (const ImportOutcome &outcome : report.outcomes) {
            const SourceRow row = reader.sourceRows({outcome.source})->constFirst();
            QVERIFY(!row.source.title.isEmpty());
            QVERIFY(!row.source.published.isNull());
            QVERIFY(row.passages > 5);
            QVERIFY(!reader.dates(row.text)->isEmpty());
            QVERIFY(!reader.mentions(row.text)->isEmpty());
            const QList<RenditionRow> renditions = *reader.renditions(outcome.source);
            for (const RenditionRow &rendition : renditions)
                QVERIFY(!reader.links(rendition.versions.constFirst().text)->isEmpty());
        }
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void add(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void addIn(const QString &folder, const QByteArray &bytes)
    {
        QVERIFY(QDir(path(u"in"_s)).mkpath(folder));
        add(folder + u"/report.txt"_s, bytes);
    }
    QStringList filesIn(const ImportReport &report) const
    {
        QStringList names;
        for (const ImportOutcome &outcome : report.outcomes)
            names.append(open().editions(outcome.source)->constLast().fileName);
        return names;
    }

    void addHarbour()
    {
        add(u"harbour.txt"_s, article);
        add(u"harbour.meta"_s, meta);
        add(u"harbour.summary.en.1.md"_s, draft);
        add(u"harbour.summary.en.md"_s, summary);
        add(u"harbour.translation.nl.md"_s, dutch);
    }

    // A person accepts a mention and rejects another, and accepts a date and a link of the French text.
    void settle()
    {
        Write write;
        write.byPerson = true;
        write.act.code = u"settle"_s;
        const CaseContent now = *open().content();
        const auto first = [](const auto &rows, auto &changed, Status status, qsizetype skip = 0) {
            for (auto row : rows) {
                if (row.text != Small::frenchText || skip-- > 0)
                    continue;
                row.standing.status = status;
                changed.append(row);
                return;
            }
        };
        first(now.mentions, write.changed.mentions, Status::Accepted);
        first(now.mentions, write.changed.mentions, Status::Rejected, 1);
        first(now.dates, write.changed.dates, Status::Accepted);
        write.changed.links = {now.links.constFirst()};
        write.changed.links[0].standing.status = Status::Accepted;
        VERIFY_RESULT(m_writer->write(write).result());
    }
    QStringList settledIn(TextId id) const
    {
        const CaseReader reader = open();
        const QString characters = reader.text(id)->characters;
        QStringList lines;
        const auto add = [&](const auto &rows) {
            for (const auto &row : rows) {
                if (row.standing.status != Status::Proposed)
                    lines.append(
                        characters.mid(row.span.start, row.span.length()) + u' ' + toString(row.standing.status));
            }
        };
        const auto mentions = reader.mentions(id);
        const auto dates = reader.dates(id);
        add(*mentions);
        add(*dates);
        return lines;
    }
    QList<Finding> findings() const
    {
        const auto found = open().findings();
        return *found;
    }

    ImportReport import(const QStringList &paths, ChangedBytes changed = ChangedBytes::Ask)
    {
        const Result<ImportReport> report = importFiles(*m_writer, paths, u"reader"_s, {}, changed);
        if (!report)
            qWarning().noquote() << report.error().detail << report.error().query;
        return report.value_or(ImportReport());
    }

    CaseReader open() const { return *CaseReader::open(path(u"case.dossier"_s)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
