// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchmodel.h"

#include "models/snapshot.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        QLocale::setDefault(QLocale::English);
    }

    void init()
    {
        m_open = std::make_unique<OpenCase>(smallCase());
        m_model = std::make_unique<SearchModel>(m_open->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void groupsHitsBySource()
    {
        QSignalSpy total(m_model.get(), &SearchModel::totalChanged);
        m_model->setQuery(u"2023"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_VERIFY(m_model->total().has_value());
        QCOMPARE(total.size(), 1);
        QCOMPARE(*m_model->total(), (SearchCount{3, 2}));
        qint64 hits = 0;
        for (const QString &line : snapshot(*m_model, {KindRole}))
            hits += line.trimmed().toInt() == int(RowKind::Hit) ? 1 : 0;
        QCOMPARE(hits, m_model->hits());
        for (int row = 0; row < 2; ++row) {
            const QModelIndex section = m_model->index(row, 0);
            QCOMPARE(section.data(CountRole).toInt(), m_model->rowCount(section));
            QVERIFY(!section.data(Qt::DisplayRole).toString().isEmpty());
            for (int hit = 0; hit < m_model->rowCount(section); ++hit)
                QCOMPARE(m_model->index(hit, 0, section).data(SourceRole), section.data(IdRole));
        }
    }

    void endsWithTheQuery()
    {
        m_model->setQuery(u"heron"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QSignalSpy searched(m_model.get(), &SearchModel::stateChanged);
        m_model->setQuery({});
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->total());
        QCOMPARE(m_model->state(), SearchModel::State::Idle);
        QCOMPARE(searched.size(), 1);
    }

    void findsNothingAndSaysSo()
    {
        QSignalSpy searched(m_model.get(), &SearchModel::stateChanged);
        m_model->setQuery(u"zeppelin"_s);
        QTRY_COMPARE(m_model->state(), SearchModel::State::Here);
        QTRY_COMPARE(m_model->total(), (std::optional<SearchCount>(SearchCount{0, 0})));
        QCOMPARE(searched.size(), 2); // searching, here
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->nextHit({}).isValid());
    }

    void aQueryThatCannotBeUnderstoodIsRefused()
    {
        m_model->setQuery(u"\"never closed"_s);
        QTRY_COMPARE(m_model->state(), SearchModel::State::Refused);
        QCOMPARE(m_model->refusal().code, ErrorCode::Invalid);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void onlyTheLastQueryCounts()
    {
        m_model->setQuery(u"2023"_s);
        m_model->setQuery(u"heron"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void steppingGoesOverAllHitsAndRound()
    {
        m_model->setQuery(u"2023"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_VERIFY(m_model->total().has_value());
        const QModelIndex first = m_model->nextHit({});
        QModelIndex hit = first;
        QCOMPARE(m_model->placeOf(first), 1);
        for (qint64 i = 1; i < m_model->hits(); ++i) {
            const QModelIndex next = m_model->nextHit(hit);
            QCOMPARE(m_model->previousHit(next), hit);
            hit = next;
        }
        QCOMPARE(m_model->nextHit(hit), first);
        QCOMPARE(m_model->previousHit({}), hit);
    }

    void aHitIsAPassageAndItsWords()
    {
        m_model->setQuery(u"heron"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QModelIndex hit = m_model->nextHit({});
        const ContextRow row = hit.data(ContextRole).value<ContextRow>();
        const Focus focus = m_model->focusFor({hit}, Focus().withEntity(Small::agency));
        QCOMPARE(focus.subject(), Focus::Subject::Passage);
        QCOMPARE(focus.source, Small::englishSource);
        QCOMPARE(focus.passage, row.passage);
        QCOMPARE(focus.at, row.place);
        QCOMPARE(m_model->rowsFor(focus), QModelIndexList{hit});
        QCOMPARE(m_model->hitAt(hit).source.title, u"Locks Agency hit by Grey Heron"_s);
        m_open->document().setFocus(focus);
        QVERIFY(hit.data(LitRole).toBool());
        QVERIFY(hit.data(Qt::AccessibleTextRole).toString().startsWith(u"English, passage "_s));
    }

    void aSourceSaysWhatItIs()
    {
        m_model->setQuery(u"locks lang:en"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        const QModelIndex source = m_model->index(1, 0);
        QCOMPARE(source.data().toString(), u"Locks Agency hit by Grey Heron"_s);
        QCOMPARE(source.data(SecondLineRole).toString(), u"Valmer Harbour Bulletin · communiqué · May 2023"_s);
        QCOMPARE(source.data(Qt::AccessibleTextRole).toString(),
            u"Locks Agency hit by Grey Heron, English, Valmer Harbour Bulletin · communiqué · May 2023, 3 hit(s)"_s);
    }

    void whatIsStoppedSaysSoAndCanBeAskedAgain()
    {
        // An answer can be there before there is anything to stop.
        for (int i = 0; i < 1000 && m_model->state() != SearchModel::State::Searching; ++i)
            m_model->setQuery(u"2023 OR word%1"_s.arg(i));
        m_model->stop();
        QCOMPARE(m_model->state(), SearchModel::State::Stopped);
        m_model->setQuery(u"2023"_s);
        QTRY_COMPARE(m_model->state(), SearchModel::State::Here);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void aChangeOfTheCaseIsFoundOnceSomebodyLooks()
    {
        m_model->setQuery(u"heron"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_model->setWatched(false);
        m_open->document().removeSources({Small::englishSource});
        QTRY_VERIFY(m_open->document().nextUndo().has_value());
        m_model->setWatched(true);
        QTRY_COMPARE(m_model->rowCount(), 0);
        QTRY_COMPARE(m_model->state(), SearchModel::State::Here);
        m_open->document().undo();
        QTRY_COMPARE(m_model->rowCount(), 1);
    }

    void bestFirstIsAnotherOrder()
    {
        m_model->setQuery(u"locks OR heron"_s);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->hitAt(m_model->nextHit({})).source.id, Small::frenchSource);
        m_model->setQuery(u"locks OR heron"_s, SearchOrder::BestFirst);
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->hitAt(m_model->nextHit({})).source.id, Small::englishSource);
    }

    void aTextFoundByAFilterAloneIsOneHit()
    {
        m_model->setQuery(u"lang:fr"_s);
        QTRY_COMPARE(m_model->hits(), 1);
        const QModelIndex hit = m_model->nextHit({});
        const Focus focus = m_model->focusFor({hit}, Focus());
        QCOMPARE(focus.source, Small::frenchSource);
        QVERIFY(focus.at.span.isEmpty());
        QCOMPARE(m_model->rowsFor(focus), QModelIndexList{hit});
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
