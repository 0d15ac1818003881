// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimsmodel.h"

#include "models/snapshot.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestClaimsModel : public QObject
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
        m_model = std::make_unique<ClaimsModel>(m_open->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void showsWhatTheSourcesSayQuestionByQuestion()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->sheet().event.title, u"Attack on the Locks Agency"_s);
        const QStringList lines = snapshot(*m_model, {Qt::DisplayRole, SecondLineRole});
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines.contains(u"When | No conflict: some are coarser"_s));
        QVERIFY(lines.contains(u"  mars 2023 | L’Agence des écluses piratée · 2"_s));
        QVERIFY(lines.contains(u"  14 March 2023 | Locks Agency hit by Grey Heron · 2"_s));
        QVERIFY(lines.contains(u"Who did it | One source only"_s));
        QVERIFY(lines.contains(u"  by Grey Heron | Locks Agency hit by Grey Heron · 2"_s));
        QVERIFY(lines.contains(u"  Some 60 locks | Locks Agency hit by Grey Heron · 3"_s));
    }

    void claimsSayWhatTheyAreToTheOthers()
    {
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QTRY_COMPARE(m_model->rowCount(), 3);
        const QModelIndex number = m_model->indexOf(ClaimId(4));
        QCOMPARE(number.data(SignRole).toInt(), int(ClaimSign::Conflict));
        QVERIFY(number.data(ContradictsRole).toBool());
        QCOMPARE(number.data(QuestionRole).toInt(), int(ClaimKind::Number));
        QCOMPARE(number.data(ClaimRole).value<ClaimRow>().claim.value, u"40"_s);
        QCOMPARE(number.parent().data(QuestionRole).toInt(), int(ClaimKind::Number));
        QCOMPARE(number.data(Qt::AccessibleTextRole).toString(),
            u"conflicts: Some 60 locks, not 40, Locks Agency hit by Grey Heron, passage 3, repeats another "
            "source"_s);
        const QModelIndex when = m_model->indexOf(ClaimId(1)).parent();
        QCOMPARE(when.data(Qt::AccessibleTextRole).toString(), u"When: No conflict: some are coarser"_s);
        QCOMPARE(when.data(VerdictRole).toInt(), int(Verdict::Coarser));
    }

    void isEmptyWhenNoEventIsFocused()
    {
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QSignalSpy changed(m_model.get(), &ClaimsModel::sheetChanged);
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_model->sheet().event.id);
    }

    void anotherEventShowsItsOwn()
    {
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        m_open->document().setFocus(Focus().withEvent(Small::recovery));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::qWait(20); // an answer about the first would be stale
        QCOMPARE(snapshot(*m_model, {Qt::DisplayRole}), (QStringList{u"When"_s, u"  April 2023"_s}));
    }

    void goingToAClaimKeepsItsEvent()
    {
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QTRY_COMPARE(m_model->rowCount(), 3);
        const QModelIndex claim = m_model->indexOf(ClaimId(4));
        const Focus focus = m_model->focusFor({claim}, m_open->document().focus());
        QCOMPARE(focus.event, Small::attack);
        QCOMPARE(focus.source, Small::englishSource);
        QCOMPARE(focus.at.text, Small::englishText);
        QCOMPARE(m_model->rowsFor(focus), QModelIndexList{claim});
        m_open->document().setFocus(focus);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(claim.data(LitRole).toBool());
        QVERIFY(m_open->lit());
        QVERIFY(m_open->document().light().step >= 0); // F3 goes on from here
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<ClaimsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
