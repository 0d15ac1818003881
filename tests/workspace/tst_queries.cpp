// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"
#include "workspace/opencase.h"
#include "workspace/queries.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        m_file = std::make_unique<CaseFile>(translatedCase());
    }

    void cleanupTestCase() { m_file.reset(); }

    void everyQuestionIsAnswered()
    {
        const Queries queries(m_file->path(), u"en"_s);
        QThread *answeredIn = nullptr;
        std::optional<CaseCounts> counts;
        QObject context;
        queries.counts().then(&context, [&](const Result<CaseCounts> &answer) {
            answeredIn = QThread::currentThread();
            counts = *answer;
        });
        QVERIFY(!counts); // never in the asking thread
        QTRY_VERIFY(counts.has_value());
        QCOMPARE(counts->sources, 2);
        QCOMPARE(answeredIn, context.thread());
        QCOMPARE(queries.sourceIds({}).result().value(), (QList<SourceId>{SourceId(1), SourceId(2)}));
        QCOMPARE(queries.sourceIds({u"bulletin"_s, false}).result().value(), QList<SourceId>{SourceId(2)});
        QCOMPARE(queries.firstSight().result().value().source, SourceId(1));
        QCOMPARE(queries.sourceRows({SourceId(2)}).result().value().constFirst().text, Small::englishText);
        QCOMPARE(queries.renditions(SourceId(1)).result().value().size(), 2);
        QCOMPARE(queries.textSheet(Small::summaryText).result().value().version.number, 2);
        QCOMPARE(queries.textOf(SourceId(1)).result().value(), Small::frenchText);
        QCOMPARE(queries.entities({}).result().value().size(), 3);
        QCOMPARE(queries.entityCard(Small::agency, CardScope::Everything).result().value().label, u"Locks Agency"_s);
        QCOMPARE(queries.mentionContexts({Small::gang}, 0, 10).result().value().size(), 2);
        QCOMPARE(queries.search(u"heron"_s, 0, 10).result().value().size(), 2);
        QCOMPARE(queries.searchCount(u"heron"_s).result().value(), (SearchCount{1, 1}));
        QCOMPARE(queries.acts({}, 10).result().value().size(), 3);
        QCOMPARE(queries.findings().result().value().size(), 1);
    }

    // The file is changed behind the program's back, by no act, so that it shows which of both is looked at.
    void whatSourcesAreSoughtByIsReadAheadAndOnce()
    {
        const CaseFile file(translatedCase());
        const Queries queries(file.path(), u"en"_s);
        const auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
        VERIFY_RESULT(connection);
        const auto sought = [&connection](const QString &words) {
            return (*connection)->runScript(u"UPDATE source SET sought = '%1'"_s.arg(words));
        };
        const auto found = [&queries](const QString &words) {
            return queries.sourceGroups({words, {}}).result().value().size();
        };
        VERIFY_RESULT(sought(u"zebra"_s));
        VERIFY_RESULT(queries.readSought(SourceOrder::Date).result());
        VERIFY_RESULT(sought(u"quay"_s));
        QCOMPARE(found(u"zebra"_s), 1);
        QCOMPARE(found(u"quay"_s), 0);
        VERIFY_RESULT(queries.readSought(SourceOrder::Title).result()); // another order is read for itself
        QCOMPARE(
            queries.sourceGroups({u"quay"_s, {SourceGrouping::None, SourceOrder::Title, false}}).result()->size(), 1);
    }

    void theFileIsLookedThroughByAWorkerOfItsOwn()
    {
        const Queries queries(m_file->path(), u"en"_s, 0); // nobody is there for anything else
        const auto counts = queries.counts();
        QVERIFY(queries.quickCheck().result().value().isEmpty());
        QVERIFY(!counts.isFinished());
    }

    void whatIsLookedAtLastWaitsForLists()
    {
        constexpr int many = 2000; // so that the worker is still at the first when the last is asked
        const Queries queries(m_file->path(), u"en"_s, 1);
        QList<Queries::Answer<CaseCounts>> lists;
        for (int i = 0; i < many; ++i)
            lists.append(queries.counts());
        auto later = queries.proposalCounts();
        lists.append(queries.counts());
        QVERIFY(later.result().has_value());
        QVERIFY(lists.constLast().isFinished());
    }

    void actsHaveAWorkerOfTheirOwn()
    {
        const Queries queries(m_file->path(), u"en"_s, 0); // nobody is there for anything else
        const auto counts = queries.counts();
        const auto write = queries.workOut([](const CaseReader &) { return Result<Write>(Write()); });
        QTRY_VERIFY(write.isFinished());
        QVERIFY(!counts.isFinished());
    }

    void eventsComeWeighed()
    {
        const Queries queries(m_file->path(), u"en"_s);
        const QList<EventRow> events = queries.events().result().value();
        QCOMPARE(events.size(), 3);
        const auto attack = std::ranges::find(events, Small::attack, &EventRow::id);
        QCOMPARE(attack->verdict, Verdict::Coarser);
        const EventSheet sheet = queries.eventSheet(Small::attack).result().value();
        const auto numbers = std::ranges::find(sheet.sections, ClaimKind::Number, &ClaimSection::kind);
        QCOMPARE(numbers->claims.constFirst().sign, ClaimSign::Conflict);
    }

    void besideASourceStandsItsSummaryInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("source");
        QTest::addColumn<qint64>("text");
        QTest::newRow("summary there") << u"en"_s << 1 << Small::summaryText.value;
        QTest::newRow("no summary, but a translation") << u"nl"_s << 1 << dutchText.value;
        QTest::newRow("neither: a summary in another language") << u"de"_s << 1 << Small::summaryText.value;
        QTest::newRow("no rendition") << u"en"_s << 2 << qint64(0);
    }

    void besideASourceStandsItsSummaryInTheReadersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, source);
        QFETCH(qint64, text);
        const Queries queries(m_file->path(), language);
        QCOMPARE(queries.defaultRendition(SourceId(source)).result().value(), TextId(text));
    }

    void whatIsNotThereIsSaid()
    {
        const Queries queries(m_file->path(), u"en"_s);
        QCOMPARE(queries.textOf(SourceId(99)).result().error().code, ErrorCode::NotFound);
        QCOMPARE(queries.eventSheet(EventId(99)).result().error().code, ErrorCode::NotFound);
        const Queries nowhere(m_file->filePath(u"nowhere.dossier"_s), u"en"_s);
        QCOMPARE(nowhere.counts().result().error().code, ErrorCode::NotFound);
        QCOMPARE(nowhere.counts().result().error().code, ErrorCode::NotFound); // and asked again
    }

    void cancelledQuestionsAreNotAnswered()
    {
        const Queries queries(m_file->path(), u"en"_s, 1);
        QObject context;
        int answered = 0;
        QList<QFuture<Result<Light>>> questions;
        for (int i = 0; i < 50; ++i) {
            questions.append(queries.light(Focus().withEntity(Small::agency), {Small::frenchText}));
            questions.last().then(&context, [&answered](const Result<Light> &) { ++answered; });
        }
        for (QFuture<Result<Light>> &question : questions)
            question.cancel();
        questions.append(queries.light(Focus().withEntity(Small::agency), {Small::frenchText}));
        questions.last().waitForFinished();
        QTest::qWait(10);
        QVERIFY(answered < 50);
        QVERIFY(questions.last().result().has_value());
    }

    // Destroyed in the middle of a thousand questions: ends them, answers none of them any more, and soon.
    void endsInMidJob()
    {
        QObject context;
        int answered = 0;
        QElapsedTimer since;
        {
            const Queries queries(m_file->path(), u"en"_s);
            for (int i = 0; i < 1000; ++i) {
                queries.textSheet(Small::frenchText).then(&context, [&answered](const auto &) { ++answered; });
                queries.light(Focus().withEntity(Small::agency), {Small::frenchText})
                    .then(&context, [&answered](const auto &) { ++answered; });
            }
            since.start();
        }
        QVERIFY2(since.elapsed() < 2000, "waits for what is under way, not for what is queued");
        const int atTheEnd = answered;
        QCoreApplication::processEvents();
        QVERIFY(answered - atTheEnd < 2000);
    }

private:
    std::unique_ptr<CaseFile> m_file;
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
