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

Q_DECLARE_METATYPE(dossier::SourceArrangement)

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
        QVERIFY(whenLoaded(*m_model, {Qt::AccessibleTextRole})
                .constFirst()
                .startsWith(u"L’Agence des écluses piratée, French, press article, 20 March 2023, reliability B"_s));
        QTRY_VERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(u" to settle"_s));
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

    void groupsHaveHeadingsAndFold()
    {
        m_model->setArrangement({SourceGrouping::Language, SourceOrder::Date, false});
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(whenLoaded(*m_model, {KindRole, Qt::DisplayRole, CountRole, FoldedRole}),
            (QStringList{u"1 | English | 1"_s, u"0 | Locks Agency hit by Grey Heron | 4 | "_s, u"1 | French | 1"_s,
                u"0 | L’Agence des écluses piratée | 5 | "_s}));
        QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!m_model->sourceAt(m_model->index(0)));
        QCOMPARE(m_model->index(2).data(Qt::AccessibleTextRole).toString(), u"French, 1 source(s), unfolded"_s);
        QCOMPARE(m_model->headingOf(m_model->index(3)), m_model->index(2));

        const QPersistentModelIndex french(m_model->index(2));
        m_model->fold(m_model->index(0), true);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(french.row(), 1);
        QVERIFY(!m_model->indexOf(Small::englishSource).isValid());
        QCOMPARE(m_model->sourceCount(), 2);
        QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().endsWith(u", folded"_s));
        m_model->fold(m_model->index(0), false);
        QCOMPARE(m_model->indexOf(Small::englishSource).row(), 1);
        m_model->foldAll(true);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setArrangement({});
        QTRY_COMPARE(m_model->rowCount(), 2); // what is folded is a matter of its groups
        QTRY_VERIFY(m_model->indexOf(Small::frenchSource).isValid());
    }

    void stands_in_the_order_chosen_data()
    {
        QTest::addColumn<SourceArrangement>("arrangement");
        QTest::addColumn<QStringList>("rows");
        const QString french = u"L’Agence des écluses piratée"_s;
        const QString english = u"Locks Agency hit by Grey Heron"_s;
        using G = SourceGrouping;
        using O = SourceOrder;
        QTest::newRow("last first") << SourceArrangement{G::None, O::Date, true} << QStringList{english, french};
        QTest::newRow("title") << SourceArrangement{G::None, O::Title, true} << QStringList{english, french};
        QTest::newRow("came in last") << SourceArrangement{G::None, O::Arrival, true} << QStringList{english, french};
        QTest::newRow("months") << SourceArrangement{G::Month, O::Date, false}
                                << QStringList{u"March 2023"_s, french, u"May 2023"_s, english};
        QTest::newRow("years") << SourceArrangement{G::Year, O::Date, false} << QStringList{u"2023"_s, french, english};
        QTest::newRow("kinds") << SourceArrangement{G::Kind, O::Date, false}
                               << QStringList{u"communiqué"_s, english, u"press article"_s, french};
    }

    void stands_in_the_order_chosen()
    {
        QFETCH(SourceArrangement, arrangement);
        QFETCH(QStringList, rows);
        m_model->setArrangement(arrangement);
        QTRY_COMPARE(m_model->rowCount(), rows.size());
        QTRY_COMPARE(whenLoaded(*m_model, {Qt::DisplayRole}), rows);
    }

    void mentionsOfTheFocusOrderTheRows()
    {
        m_model->setArrangement({SourceGrouping::None, SourceOrder::Mentions, false});
        m_open->document().setFocus(Focus().withEntity(Small::gang)); // named in the second alone
        QTRY_COMPARE(m_model->sourceAt(m_model->index(0)), Small::englishSource);
        m_open->document().setFocus({}); // what counts nothing leaves the order alone
        QVERIFY(m_open->lit());
        QCOMPARE(m_model->sourceAt(m_model->index(0)), Small::englishSource);
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
