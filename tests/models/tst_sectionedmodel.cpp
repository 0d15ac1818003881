// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sectionedmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include "models/snapshot.h"

using namespace dossier;
using namespace dossier::tests;

namespace {

// Sections and rows that show their keys and ids.
class Numbers final : public SectionedModel
{
public:
    using Sections = QList<std::pair<int, QList<qint64>>>;

    void set(const Sections &sections) { setSections(shape(sections)); }
    void reset(const Sections &sections) { resetSections(shape(sections)); }
    QModelIndex row(qint64 id) const { return rowIndex(id); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (role != Qt::DisplayRole)
            return {};
        return isSection(index) ? keyAt(index) : idAt(index);
    }
    QModelIndexList rowsFor(const Focus &) const final { return {}; }
    Focus focusFor(const QModelIndexList &, const Focus &now) const final { return now; }
    QModelIndex rowWith(RowKind, qint64 id) const final { return rowIndex(id); }

private:
    static QList<Section> shape(const Sections &sections)
    {
        QList<Section> shape;
        for (const auto &[key, rows] : sections)
            shape.append(Section{key, rows});
        return shape;
    }
};

} // namespace

Q_DECLARE_METATYPE(Numbers::Sections)

class TestSectionedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesAnyOtherShape_data()
    {
        QTest::addColumn<Numbers::Sections>("before");
        QTest::addColumn<Numbers::Sections>("now");
        QTest::addColumn<bool>("resets");
        const Numbers::Sections base{{0, {1, 2, 3}}, {2, {4, 5}}};
        QTest::newRow("the same") << base << base << false;
        QTest::newRow("from nothing") << Numbers::Sections{} << base << false;
        QTest::newRow("to nothing") << base << Numbers::Sections{} << false;
        QTest::newRow("a section between") << base << Numbers::Sections{{0, {1, 2, 3}}, {1, {9}}, {2, {4, 5}}} << false;
        QTest::newRow("a section goes") << base << Numbers::Sections{{2, {4, 5}}} << false;
        QTest::newRow("rows come and go") << base << Numbers::Sections{{0, {2, 7, 3, 8}}, {2, {5}}} << false;
        QTest::newRow("rows change places") << base << Numbers::Sections{{0, {3, 1, 2}}, {2, {5, 4}}} << false;
        QTest::newRow("a row changes its section") << base << Numbers::Sections{{0, {1, 2}}, {2, {4, 3, 5}}} << false;
        QTest::newRow("sections change places") << base << Numbers::Sections{{2, {4, 5}}, {0, {1, 2, 3}}} << true;
        Numbers::Sections many{{0, {}}};
        for (int i = 0; i < 1000; i += 2)
            many[0].second.append(i + 1);
        Numbers::Sections more{{0, {}}};
        for (int i = 0; i < 1000; ++i)
            more[0].second.append(i + 1);
        QTest::newRow("very many places") << many << more << true;
    }

    void becomesAnyOtherShape()
    {
        QFETCH(Numbers::Sections, before);
        QFETCH(Numbers::Sections, now);
        QFETCH(bool, resets);
        Numbers model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(before);
        QItemSelectionModel selection(&model);
        const bool wasThere = model.row(5).isValid();
        if (wasThere)
            selection.select(model.row(5), QItemSelectionModel::Select);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set(now);
        QCOMPARE(reset.size() == 1, resets);
        QStringList expected;
        bool stays = false;
        for (const auto &[key, rows] : now) {
            expected.append(QString::number(key));
            for (const qint64 id : rows) {
                expected.append(QStringLiteral("  ") + QString::number(id));
                stays = stays || id == 5;
            }
        }
        QCOMPARE(snapshot(model, {Qt::DisplayRole}), expected);
        if (!resets && stays && wasThere)
            QCOMPARE(selection.selectedIndexes(), QModelIndexList{model.row(5)});
        QVERIFY(!model.isChanging());
    }

    void sectionsAreCurrentButNotSelected()
    {
        Numbers model;
        model.reset({{0, {1}}});
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled);
        QVERIFY(model.flags(model.row(1)) & Qt::ItemIsSelectable);
    }
};

QTEST_GUILESS_MAIN(TestSectionedModel)
#include "tst_sectionedmodel.moc"
