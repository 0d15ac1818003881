// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/selectionbinder.h"

#include "models/entitiesmodel.h"
#include "models/mentionsmodel.h"
#include "models/sourcesmodel.h"
#include "workspace/opencase.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

class TestSelectionBinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_open = std::make_unique<OpenCase>(smallCase());
        m_sources = std::make_unique<SourcesModel>(m_open->document());
        m_entities = std::make_unique<EntitiesModel>(m_open->document());
        QTRY_COMPARE(m_sources->rowCount(), 2);
        QTRY_COMPARE(m_entities->entityCount(), 3);
        m_sourceSelection = std::make_unique<QItemSelectionModel>(m_sources.get());
        m_entitySelection = std::make_unique<QItemSelectionModel>(m_entities.get());
        m_sourceBinder = std::make_unique<SelectionBinder>(m_open->document(), *m_sourceSelection, View::Sources);
        m_entityBinder = std::make_unique<SelectionBinder>(m_open->document(), *m_entitySelection, View::Entities);
    }

    void cleanup()
    {
        m_entityBinder.reset();
        m_sourceBinder.reset();
        m_entitySelection.reset();
        m_sourceSelection.reset();
        m_entities.reset();
        m_sources.reset();
        m_open.reset();
    }

    // Assistive technology changes the selection alone, never the current row.
    void selectingSetsTheFocus()
    {
        QSignalSpy told(&m_open->document(), &CaseDocument::focusChanged);
        m_sourceSelection->select(m_sources->index(1), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(told.size(), 1);
        QCOMPARE(focus(), Focus().withSource(SourceId(2)));
        QCOMPARE(focus().origin.view, View::Sources);
        m_entitySelection->select(m_entities->indexOf(Small::agency), QItemSelectionModel::ClearAndSelect);
        m_entitySelection->select(m_entities->indexOf(Small::gang), QItemSelectionModel::Select);
        QCOMPARE(focus().entities, (QList<EntityId>{Small::agency, Small::gang}));
        QCOMPARE(focus().source, SourceId(2));
        m_entitySelection->select(m_entities->indexOf(Small::agency), QItemSelectionModel::Deselect);
        QCOMPARE(focus().entities, QList<EntityId>{Small::gang});
        QCOMPARE(told.size(), 4);
    }

    void takingTheSelectionAwayTakesTheSubjectAway()
    {
        m_entitySelection->select(m_entities->indexOf(Small::agency), QItemSelectionModel::ClearAndSelect);
        m_entitySelection->clearSelection();
        QVERIFY(focus().isEmpty());
    }

    void aMovedCurrentRowAloneSetsNothing()
    {
        m_sourceSelection->setCurrentIndex(m_sources->index(1), QItemSelectionModel::NoUpdate);
        QVERIFY(focus().isEmpty());
    }

    void aFocusFromElsewhereSelectsAndReveals()
    {
        QSignalSpy revealed(m_entityBinder.get(), &SelectionBinder::revealed);
        QSignalSpy told(&m_open->document(), &CaseDocument::focusChanged);
        m_open->document().setFocus(
            Focus().withEntity(Small::gang).withEntityToggled(Small::port).from({View::Column, 0}));
        QCOMPARE(told.size(), 1); // and comes back from no view
        QModelIndexList selected = m_entitySelection->selectedIndexes();
        std::ranges::sort(selected);
        QModelIndexList expected{m_entities->indexOf(Small::gang), m_entities->indexOf(Small::port)};
        std::ranges::sort(expected);
        QCOMPARE(selected, expected);
        QCOMPARE(m_entitySelection->currentIndex(), m_entities->indexOf(Small::gang));
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(revealed.at(0).at(0).toModelIndex(), m_entities->indexOf(Small::gang));
        m_open->document().setFocus(Focus().withEvent(Small::attack));
        QVERIFY(m_entitySelection->selectedIndexes().isEmpty());
        QCOMPARE(focus(), Focus().withEvent(Small::attack));
    }

    void whatSetTheFocusIsNotScrolled()
    {
        QSignalSpy entities(m_entityBinder.get(), &SelectionBinder::revealed);
        QSignalSpy sources(m_sourceBinder.get(), &SelectionBinder::revealed);
        m_sourceSelection->select(m_sources->index(1), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(sources.size(), 0);
        m_entitySelection->select(m_entities->indexOf(Small::agency), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(entities.size(), 0);
    }

    void historySelectsInTheViewItCameFrom()
    {
        QSignalSpy sources(m_sourceBinder.get(), &SelectionBinder::revealed);
        m_sourceSelection->select(m_sources->index(1), QItemSelectionModel::ClearAndSelect);
        m_sourceSelection->select(m_sources->index(0), QItemSelectionModel::ClearAndSelect);
        m_open->document().goBack();
        QCOMPARE(m_sourceSelection->selectedIndexes(), QModelIndexList{m_sources->index(1)});
        QCOMPARE(sources.size(), 1);
    }

    void aFilterKeepsTheFocusAndSelectsAnew()
    {
        m_entitySelection->select(m_entities->indexOf(Small::agency), QItemSelectionModel::ClearAndSelect);
        QSignalSpy told(&m_open->document(), &CaseDocument::focusChanged);
        m_entities->setFilter(u"heron"_s);
        QTRY_COMPARE(m_entities->entityCount(), 1);
        QVERIFY(m_entitySelection->selectedIndexes().isEmpty());
        QCOMPARE(focus(), Focus().withEntity(Small::agency));
        m_entities->setFilter({});
        QTRY_COMPARE(m_entities->entityCount(), 3);
        QCOMPARE(m_entitySelection->selectedIndexes(), QModelIndexList{m_entities->indexOf(Small::agency)});
        QCOMPARE(told.size(), 0);
    }

    void aResetKeepsThePlaceById()
    {
        QModelIndex top = m_entities->indexOf(Small::gang);
        QList<EntityId> scrolled;
        m_entityBinder->setScroll(
            [&top] { return top; }, [&](const QModelIndex &row) { scrolled.append(m_entities->entityAt(row)); });
        m_entities->setFilter(u"e"_s);
        QTRY_VERIFY(!scrolled.isEmpty());
        QCOMPARE(scrolled, QList<EntityId>{Small::gang});
    }

    void rowsThatComeLaterAreSelectedAndRevealedThen()
    {
        MentionsModel mentions(m_open->document());
        QItemSelectionModel selection(&mentions);
        SelectionBinder binder(m_open->document(), selection, View::Entities);
        QSignalSpy revealed(&binder, &SelectionBinder::revealed);
        m_open->document().setFocus(Focus().withEntity(Small::agency));
        QVERIFY(m_open->lit());
        m_open->document().stepNext();
        QTRY_COMPARE(mentions.rowCount(), 7);
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{mentions.index(0)});
        QCOMPARE(revealed.size(), 1);
        m_open->document().stepNext();
        QCOMPARE(selection.selectedIndexes(), QModelIndexList{mentions.index(1)});
        QCOMPARE(focus().subject(), Focus::Subject::Entities);
    }

    void hoveringIsTheGlance()
    {
        m_entityBinder->hover(m_entities->indexOf(Small::gang));
        QCOMPARE(m_open->document().glance(), Focus().withEntity(Small::gang));
        m_entityBinder->hover(m_entities->index(0, 0)); // a heading
        QVERIFY(m_open->document().glance().isEmpty());
        m_sourceBinder->hover(m_sources->index(0));
        QCOMPARE(m_open->document().glance(), Focus().withSource(SourceId(1)));
        m_sourceBinder->leave();
        QVERIFY(m_open->document().glance().isEmpty());
        QVERIFY(focus().isEmpty());
    }

private:
    const Focus &focus() { return m_open->document().focus(); }

    std::unique_ptr<OpenCase> m_open;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<EntitiesModel> m_entities;
    std::unique_ptr<QItemSelectionModel> m_sourceSelection;
    std::unique_ptr<QItemSelectionModel> m_entitySelection;
    std::unique_ptr<SelectionBinder> m_sourceBinder;
    std::unique_ptr<SelectionBinder> m_entityBinder;
};

QTEST_GUILESS_MAIN(TestSelectionBinder)
#include "tst_selectionbinder.moc"
