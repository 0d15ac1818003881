// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/caseviews.h"

#include "entities/entitiesview.h"
#include "entities/entitycardview.h"
#include "events/eventview.h"
#include "prose/fieldforms.h"
#include "reading/readingarea.h"
#include "review/historyview.h"
#include "review/remarksview.h"
#include "review/reviewview.h"
#include "search/searchfield.h"
#include "search/searchview.h"
#include "shell/docks.h"
#include "shell/docktitle.h"
#include "sources/sourcesview.h"
#include "timeline/timelineview.h"
#include "workspace/casedocument.h"

#include <QDockWidget>
#include <QLocale>

#include <array>
#include <utility>

namespace dossier {

CaseViews::CaseViews(CaseDocument &document, Docks &docks, const CasePlaces &places)
    : m_document(document)
    , m_docks(docks)
    , m_places(places)
    , m_timeline(new TimelineView(document, places.timeline))
    , m_sources(new SourcesView(document, places.sources))
    , m_entities(new EntitiesView(document, places.entities))
    , m_reading(new ReadingArea(document, places.middle))
    , m_events(new EventView(document, places.event))
    , m_review(new ReviewView(document, places.review))
    , m_remarks(new RemarksView(document, places.remarks))
    , m_history(new HistoryView(document, places.history))
    , m_search(new SearchView(document, places.search))
{
    fillDocks();
    bindTitles();
    bindSeen();
    bindReading();
}

CaseViews::~CaseViews()
{
    delete m_timeline->tools(); // in the dock's title
    delete m_sources->tools();
    for (QDockWidget *dock : m_docks.all())
        delete dock->widget();
    delete m_reading;
}

void CaseViews::fillDocks()
{
    m_places.sources->setWidget(m_sources);
    m_places.entities->setWidget(m_entities);
    m_places.event->setWidget(m_events);
    m_places.timeline->setWidget(m_timeline);
    m_places.review->setWidget(m_review);
    m_places.remarks->setWidget(m_remarks);
    m_places.history->setWidget(m_history);
    m_places.search->setWidget(m_search);
}

// What the titles of the docks say beside their names.
void CaseViews::bindTitles()
{
    m_timeline->setHeadVisible(false);
    auto *timelineTitle = Docks::titleOf(m_places.timeline);
    timelineTitle->addTools(m_timeline->tools());
    m_timeline->tools()->show();
    timelineTitle->setDetail(m_timeline->summary());
    connect(m_timeline, &TimelineView::summaryChanged, timelineTitle, &DockTitle::setDetail);

    auto *sourcesTitle = Docks::titleOf(m_places.sources);
    sourcesTitle->addTools(m_sources->tools());
    m_sources->tools()->show();
    sourcesTitle->setDetail(m_sources->summary());
    connect(m_sources, &SourcesView::summaryChanged, sourcesTitle, &DockTitle::setDetail);

    const auto showCounts = [this](const CaseCounts &counts) {
        Docks::titleOf(m_places.entities)->setDetail(QString::number(counts.entities - counts.unseenEntities));
    };
    showCounts(m_document.counts());
    connect(&m_document, &CaseDocument::countsChanged, this, showCounts);

    const auto showWaiting = [this] {
        const qint64 number = m_review->waiting();
        Docks::titleOf(m_places.review)->setDetail(number < 0 ? QString() : QLocale().toString(number));
        m_sources->setWaiting(number);
    };
    showWaiting();
    connect(m_review, &ReviewView::waitingChanged, this, showWaiting);
    connect(m_remarks, &RemarksView::numberChanged, this,
        [this](qint64 number) { Docks::titleOf(m_places.remarks)->setDetail(QLocale().toString(number)); });
}

// A view that nobody sees asks the case nothing.
void CaseViews::bindSeen()
{
    m_review->setWaitingShown(Docks::isInFront(m_places.sources));
    connect(m_places.sources, &QDockWidget::visibilityChanged, m_review, &ReviewView::setWaitingShown);
    const std::array<std::pair<QDockWidget *, SeenView *>, 3> seen{
        {{m_places.review, m_review}, {m_places.remarks, m_remarks}, {m_places.history, m_history}}};
    for (const auto &[dock, view] : seen) {
        view->setBehind(!Docks::isInFront(dock));
        connect(dock, &QDockWidget::visibilityChanged, view, [view](bool inFront) { view->setBehind(!inFront); });
    }
}

void CaseViews::bindReading()
{
    const auto read = [this] { m_reading->setFocus(); };
    connect(m_review, &ReviewView::readRequested, m_reading, read);
    connect(m_remarks, &RemarksView::readRequested, m_reading, read);
    connect(m_history, &HistoryView::readRequested, m_reading, read);
    connect(m_search, &SearchView::readRequested, m_reading, read);
    connect(m_reading, &ReadingArea::formsLoaded, m_search,
        [this] { m_search->field()->forms()->setTheme(m_reading->forms()); });
    connect(m_events, &EventView::sideBySideRequested, m_reading, &ReadingArea::showSideBySide);
    connect(m_entities->card(), &EntityCardView::noteRequested, this, [this](const RowKey &note) {
        m_docks.bring(m_places.remarks);
        m_remarks->select(note);
    });
    connect(m_sources, &SourcesView::reviewRequested, this, [this] { m_docks.bring(m_places.review); });
    connect(m_reading, &ReadingArea::remarkChosen, this, [this](const RowKey &row) {
        m_docks.bring(m_places.remarks);
        m_remarks->select(row);
    });
    connect(m_reading, &ReadingArea::remarkReached, this, [this](const RowKey &row) {
        if (m_remarks->isSeen())
            m_remarks->select(row);
    });
}

} // namespace dossier
