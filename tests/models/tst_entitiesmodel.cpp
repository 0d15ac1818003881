// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entitiesmodel.h"

#include "models/snapshot.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

// One more organisation, named more often in the English source than the agency and less in the case.
CaseContent withTwoOrganisations()
{
    CaseContent content = smallCase();
    Entity bulletin = content.entities.constFirst();
    bulletin.id = EntityId(4);
    bulletin.uid = QUuid(u"01890000-0000-7000-8000-0000000000ff"_s);
    bulletin.label = u"Works department"_s;
    bulletin.standing.fingerprint = fingerprint(u"entity", {"works"});
    content.entities.append(bulletin);
    const QString &characters = content.texts.at(1).characters;
    for (const QString &word : {u"closed"_s, u"says"_s, u"Work"_s}) {
        Mention mention = content.mentions.constFirst();
        mention.id = MentionId(content.mentions.size() + 1);
        mention.text = Small::englishText;
        mention.span = {characters.indexOf(word), characters.indexOf(word) + word.size()};
        mention.entity = bulletin.id;
        mention.quote = quoteOf(characters, mention.span);
        mention.standing.fingerprint = mentionFingerprint(textKey(characters), mention.span, bulletin.uid);
        content.mentions.append(mention);
    }
    return content;
}

const QList<int> lightRoles{Qt::DisplayRole, CountRole, LightCountRole, LitRole, FadedRole};

} // namespace

class TestEntitiesModel : public QObject
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
        m_open = std::make_unique<OpenCase>(withTwoOrganisations());
        m_model = std::make_unique<EntitiesModel>(m_open->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(m_model->entityCount(), 4);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void groupsEntitiesByTypeMostMentionsFirst()
    {
        QCOMPARE(snapshot(*m_model, {Qt::DisplayRole, CountRole, KindRole, EntityTypeRole, StatusRole}),
            (QStringList{
                u"Organisations | 2 | 1 | 0 | "_s,
                u"  Locks Agency | 6 | 2 | 0 | 1"_s,
                u"  Works department | 3 | 2 | 0 | 1"_s,
                u"Places | 1 | 1 | 2 | "_s,
                u"  Port of Valmer | 2 | 2 | 2 | 1"_s,
                u"Threat actors | 1 | 1 | 4 | "_s,
                u"  Grey Heron | 2 | 2 | 4 | 0"_s,
            }));
    }

    void focusedEntitiesAreLitAndKeepTheirTotals()
    {
        m_open->document().setFocus(Focus().withEntity(Small::agency).withEntityToggled(Small::gang));
        QVERIFY(m_open->lit());
        QCOMPARE(snapshot(*m_model, lightRoles),
            (QStringList{
                u"Organisations | 2 | -1"_s,
                u"  Locks Agency | 6 | -1 | lit"_s,
                u"  Works department | 3 | -1"_s,
                u"Places | 1 | -1"_s,
                u"  Port of Valmer | 2 | -1"_s,
                u"Threat actors | 1 | -1"_s,
                u"  Grey Heron | 2 | -1 | lit"_s,
            }));
    }

    void entitiesOfASourceAreCountedFirst()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(Small::agency), QItemSelectionModel::Select);
        m_open->document().setFocus(Focus().withSource(Small::englishSource).from({View::Sources, -1}));
        QVERIFY(m_open->lit());
        QCOMPARE(snapshot(*m_model, lightRoles).first(3),
            (QStringList{
                u"Organisations | 2 | -1"_s,
                u"  Works department | 3 | 3"_s,
                u"  Locks Agency | 6 | 2"_s,
            }));
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->indexOf(Small::agency)});

        // What is selected in the list leaves its order alone; its counts are those of the case again.
        m_open->document().setFocus(
            Focus().withSource(Small::englishSource).withEntity(EntityId(4)).from({View::Entities, -1}));
        QVERIFY(m_open->lit());
        QCOMPARE(snapshot(*m_model, lightRoles).at(1), u"  Works department | 3 | -1 | lit"_s);

        m_open->document().setFocus(Focus().withSource(Small::frenchSource));
        QVERIFY(m_open->lit());
        QCOMPARE(snapshot(*m_model, lightRoles),
            (QStringList{
                u"Organisations | 2 | -1"_s,
                u"  Locks Agency | 6 | 4"_s,
                u"  Works department | 3 | 0 | faded"_s,
                u"Places | 1 | -1"_s,
                u"  Port of Valmer | 2 | 1"_s,
                u"Threat actors | 1 | -1"_s,
                u"  Grey Heron | 2 | 0 | faded"_s,
            }));
    }

    void entitiesInTheEvidenceOfAnEventAreLit()
    {
        m_open->document().setFocus(Focus().withEvent(Small::recovery));
        QVERIFY(m_open->lit());
        QVERIFY(m_model->indexOf(EntityId(4)).data(LitRole).toBool()); // "Work" stands in its evidence
        QVERIFY(!m_model->indexOf(Small::agency).data(LitRole).toBool());
        QVERIFY(m_model->indexOf(Small::agency).data(FadedRole).toBool());
    }

    void filterFindsNamesInAnyLanguage()
    {
        m_model->setFilter(u"ecluses"_s);
        QTRY_COMPARE(m_model->entityCount(), 1);
        QCOMPARE(snapshot(*m_model, {Qt::DisplayRole}), (QStringList{u"Organisations"_s, u"  Locks Agency"_s}));
        QVERIFY(!m_model->indexOf(EntityType::Place).isValid());
        m_model->setFilter({});
        QTRY_COMPARE(m_model->entityCount(), 4);
        QCOMPARE(m_model->indexOf(EntityType::Place).row(), 1);
    }

    void saysItToAScreenReader()
    {
        const QString said = m_model->indexOf(Small::gang).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Threat actor, Grey Heron, 2 mention"_s), qPrintable(said));
        QVERIFY2(said.endsWith(u", proposed"_s), qPrintable(said));
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Organisations, 2"_s);
    }

    void selectingRowsIsFocusingEntitiesInTheOrderAdded()
    {
        const QModelIndex agency = m_model->indexOf(Small::agency);
        const QModelIndex gang = m_model->indexOf(Small::gang);
        const Focus gangAlone = Focus().withEntity(Small::gang);
        const Focus both = m_model->focusFor({agency, gang}, gangAlone);
        QCOMPARE(both.entities, (QList<EntityId>{Small::gang, Small::agency}));
        QCOMPARE(m_model->rowsFor(both), (QModelIndexList{gang, agency}));
        QCOMPARE(m_model->focusFor({agency}, both), Focus().withEntity(Small::agency));
        QCOMPARE(m_model->focusFor({}, both), Focus());
        const Focus event = Focus().withEvent(Small::attack);
        QCOMPARE(m_model->focusFor({}, event), event); // what it has no row for is not its own to take away
        QCOMPARE(m_model->focusFor({m_model->index(0, 0)}, event), event); // a heading stands for nothing
    }

private:
    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<EntitiesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestEntitiesModel)
#include "tst_entitiesmodel.moc"
