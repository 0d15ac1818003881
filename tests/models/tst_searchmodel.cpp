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
        QTRY_VERIFY(m_model->total() > 0);
        QCOMPARE(total.size(), 1);
        qint64 hits = 0;
        for (const QString &line : snapshot(*m_model, {KindRole}))
            hits += line.trimmed().toInt() == int(RowKind::Hit) ? 1 : 0;
        QCOMPARE(hits, m_model->total());
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
        QSignalSpy searched(m_model.get(), &SearchModel::searched);
        m_model->setQuery({});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->total(), -1);
        QCOMPARE(searched.size(), 1);
    }

    void findsNothingAndSaysSo()
    {
        QSignalSpy searched(m_model.get(), &SearchModel::searched);
        m_model->setQuery(u"zeppelin"_s);
        QTRY_COMPARE(searched.size(), 1);
        QTRY_COMPARE(m_model->total(), 0);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->nextHit({}).isValid());
    }

    void aQueryThatCannotBeUnderstoodIsRefused()
    {
        QSignalSpy refused(m_model.get(), &SearchModel::refused);
        m_model->setQuery(u"\"never closed"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>().code, ErrorCode::Invalid);
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
        QTRY_VERIFY(m_model->total() > 0);
        const QModelIndex first = m_model->nextHit({});
        QModelIndex hit = first;
        for (qint64 i = 1; i < m_model->total(); ++i) {
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
        QCOMPARE(m_model->hitAt(hit).sourceTitle, u"Locks Agency hit by Grey Heron"_s);
        m_open->document().setFocus(focus);
        QVERIFY(hit.data(LitRole).toBool());
        QVERIFY(hit.data(Qt::AccessibleTextRole).toString().startsWith(u"English, passage "_s));
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<SearchModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
