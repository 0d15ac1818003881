// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mentionsmodel.h"

#include "models/snapshot.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestMentionsModel : public QObject
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
        m_model = std::make_unique<MentionsModel>(m_open->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void firstRowsAreShownAndTheOthersWhenTheyAreWanted()
    {
        m_model->setFirst(3);
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QVERIFY(m_model->hasMore());
        QVERIFY(!m_model->canFetchMore({})); // a list that is as high as its rows would fetch them all
        m_model->showMore();
        QTRY_COMPARE(m_model->rowCount(), 7);
        QVERIFY(!m_model->hasMore());
    }

    void showsTheFocusedEntitiesInTheOrderOfF3()
    {
        QCOMPARE(m_model->rowCount(), 0);
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QTRY_COMPARE(m_model->rowCount(), 7);
        QStringList words;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const ContextRow context = m_model->rowAt(m_model->index(row));
            words.append(context.language + u' ' + QString::number(context.passageNumber) + u' ' + context.words);
        }
        QCOMPARE(words,
            (QStringList{u"fr 1 Agence des écluses"_s, u"fr 2 Agence des écluses"_s, u"fr 2 ADE"_s, u"fr 3 ADE"_s,
                u"en 1 Locks Agency"_s, u"en 1 Locks Agency"_s, u"en 2 Locks Agency"_s}));
        QCOMPARE(snapshot(*m_model, {SectionRole, SourceRole, LanguageRole, SecondLineRole, KindRole}),
            (QStringList{
                u"L’Agence des écluses piratée | 1 | fr | passage 1 | 5"_s,
                u"L’Agence des écluses piratée | 1 | fr | passage 2 | 5"_s,
                u"L’Agence des écluses piratée | 1 | fr | passage 2 | 5"_s,
                u"L’Agence des écluses piratée | 1 | fr | passage 3 | 5"_s,
                u"L’Agence des écluses piratée | 1 | en | passage 1 | 5"_s,
                u"Locks Agency hit by Grey Heron | 2 | en | passage 1 | 5"_s,
                u"Locks Agency hit by Grey Heron | 2 | en | passage 2 | 5"_s,
            }));
    }

    void nothingIsFetchedInTheMiddleOfAChange()
    {
        MentionsModel model(m_open->document());
        QList<bool> offered;
        const auto look = [&] { offered.append(model.canFetchMore({})); };
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, look);
        connect(&model, &QAbstractItemModel::modelReset, this, look);
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QCOMPARE(offered, (QList{false, false}));
        QTRY_COMPARE(model.rowCount(), 7);
    }

    void anotherEntityShowsItsOwn()
    {
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        m_open->document().setFocus(Focus().withEntity(Small::gang));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTest::qWait(20); // an answer about the first would be stale
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void mentionsStayWhenOneOfThemIsGoneTo()
    {
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QTRY_COMPARE(m_model->rowCount(), 7);
        const Focus focus = m_model->focusFor({m_model->index(2)}, m_open->document().focus());
        QCOMPARE(focus.subject(), Focus::Subject::Passage);
        QCOMPARE(focus.source, SourceId(1));
        QCOMPARE(focus.passage, PassageId(2));
        QCOMPARE(focus.at, m_model->rowAt(m_model->index(2)).place);
        m_open->document().setFocus(focus);
        QCOMPARE(m_model->rowCount(), 7);
        QVERIFY(m_model->index(2).data(LitRole).toBool());
        QCOMPARE(m_model->rowsFor(focus), QModelIndexList{m_model->index(2)});
    }

    void theStepOfF3IsLit()
    {
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QTRY_COMPARE(m_model->rowCount(), 7);
        QVERIFY(m_open->lit());
        m_open->document().stepNext();
        QVERIFY(m_model->index(0).data(LitRole).toBool());
        m_open->document().stepNext();
        QVERIFY(!m_model->index(0).data(LitRole).toBool());
        QVERIFY(m_model->index(1).data(LitRole).toBool());
    }

    void newMentionsAreInsertedWhereTheyBelong()
    {
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QTRY_COMPARE(m_model->rowCount(), 7);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QFile file(m_open->file().filePath(u"news.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("The Locks Agency opened a new lock in June 2023.\n");
        file.close();
        m_open->document().importFiles({file.fileName()});
        QTRY_COMPARE(m_model->rowCount(), 8);
        QCOMPARE(reset.size(), 0);
    }

    void saysItToAScreenReader()
    {
        m_open->document().setFocus(Focus().withEntity(Small::gang));
        QTRY_COMPARE(m_model->rowCount(), 2);
        const QString said = m_model->index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"English, passage 2: "_s), qPrintable(said));
        QVERIFY2(said.contains(u"by Grey Heron"_s), qPrintable(said));
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<MentionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestMentionsModel)
#include "tst_mentionsmodel.moc"
