// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sourcesmodel.h"

#include "models/snapshot.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

// The model looks a row up when it is asked for it, and tells when it is there.
QStringList whenLoaded(const SourcesModel &model, const QList<int> &roles)
{
    static_cast<void>(QTest::qWaitFor([&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(Qt::DisplayRole).toString().isEmpty())
                return false;
        }
        return true;
    }));
    return snapshot(model, roles);
}

const QList<int> lightRoles{IdRole, LightCountRole, SignRole, LitRole, FadedRole, ContradictsRole, PendingRole};

} // namespace

class TestSourcesModel : public QObject
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
        m_model = std::make_unique<SourcesModel>(m_open->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void listsSourcesInTheOrderOfTheCase()
    {
        QCOMPARE(whenLoaded(*m_model, {Qt::DisplayRole, LanguageRole, SecondLineRole, CountRole, IdRole, KindRole}),
            (QStringList{
                u"L’Agence des écluses piratée | fr | press article · 20 March 2023 | 5 | 1 | 0"_s,
                u"Locks Agency hit by Grey Heron | en | communiqué · May 2023 | 4 | 2 | 0"_s,
            }));
    }

    void isAtRestWithoutAFocus()
    {
        QCOMPARE(snapshot(*m_model, lightRoles), (QStringList{u"1 | -1 | -1"_s, u"2 | -1 | -1"_s}));
    }

    void countsMentionsAndFadesSourcesWithout()
    {
        m_open->document().setFocus(Focus().withEntity(Small::gang));
        QVERIFY(m_open->lit());
        QCOMPARE(snapshot(*m_model, lightRoles), (QStringList{u"1 | 0 | -1 | faded"_s, u"2 | 2 | -1 | lit"_s}));
        m_open->document().setFocus({});
        QCOMPARE(snapshot(*m_model, lightRoles), (QStringList{u"1 | -1 | -1"_s, u"2 | -1 | -1"_s}));
    }

    void marksWhatSourcesClaimAboutAnEvent()
    {
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QVERIFY(m_open->lit());
        const QString conflict = QString::number(int(ClaimSign::Conflict));
        QCOMPARE(snapshot(*m_model, lightRoles),
            (QStringList{u"1 | 2 | %1 | lit"_s.arg(conflict), u"2 | 3 | %1 | lit | contradicts"_s.arg(conflict)}));
    }

    void countsDatesInAStretchOfTime()
    {
        m_open->document().setFocus(Focus().withStretch(Edtf::month(2023, 4).bounds()));
        QVERIFY(m_open->lit());
        QVERIFY(m_model->index(0).data(FadedRole).toBool());
        QVERIFY(m_model->index(1).data(LitRole).toBool());
        QVERIFY(m_model->index(1).data(LightCountRole).toInt() > 0);
    }

    void saysItToAScreenReader()
    {
        QCOMPARE(whenLoaded(*m_model, {Qt::AccessibleTextRole}).constFirst(),
            u"L’Agence des écluses piratée, French, press article, 20 March 2023"_s);
        m_open->document().setFocus(Focus().withEntity(Small::gang));
        QVERIFY(m_open->lit());
        const QStringList said = snapshot(*m_model, {Qt::AccessibleTextRole});
        QVERIFY(said.at(0).endsWith(u", not concerned"_s));
        QVERIFY(said.at(1).contains(u"2 mention"_s));
    }

    void glanceIsShownBesideTheFocus()
    {
        m_open->document().setGlance(Focus().withEntity(Small::gang));
        QTRY_VERIFY(m_model->index(1).data(GlanceRole).toBool());
        QVERIFY(!m_model->index(0).data(GlanceRole).toBool());
        QVERIFY(!m_model->index(1).data(LitRole).toBool());
    }

    void filterLeavesWhatHasEveryWord()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setFilter(u"heron"_s);
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->sourceAt(m_model->index(0)), SourceId(2));
        QVERIFY(!m_model->indexOf(SourceId(1)).isValid());
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 2);
    }

    void onlyTheLastFilterCounts()
    {
        // An answer may be there before the next question is asked; what comes after that one must be its own.
        m_model->setFilter(u"nothing like it"_s);
        m_model->setFilter(u"heron"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE_LE(reset.size(), 1);
        QCOMPARE(m_model->sourceAt(m_model->index(0)), SourceId(2));
    }

    void newSourcesAreInsertedWhereTheyBelong()
    {
        QFile file(m_open->file().filePath(u"news.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("The Locks Agency opened a new lock in June 2023.\n");
        file.close();
        QFile meta(m_open->file().filePath(u"news.meta"_s));
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.write("title: A new lock\npublished: 2023-04-01\n");
        meta.close();
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_open->document().importFiles({file.fileName()});
        QTRY_COMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(whenLoaded(*m_model, {Qt::DisplayRole}),
            (QStringList{u"L’Agence des écluses piratée"_s, u"A new lock"_s, u"Locks Agency hit by Grey Heron"_s}));
    }

    void selectingARowIsFocusingItsSource()
    {
        const Focus focus = m_model->focusFor({m_model->index(1)}, Focus().withEntity(Small::agency));
        QCOMPARE(focus, Focus().withEntity(Small::agency).withSource(SourceId(2)));
        QCOMPARE(m_model->rowsFor(focus), QModelIndexList{m_model->index(1)});
        QCOMPARE(m_model->focusFor({}, focus), focus); // a source stays until another is chosen
        QVERIFY(m_model->rowsFor({}).isEmpty());
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSourcesModel)
#include "tst_sourcesmodel.moc"
