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

namespace dossier {

CaseViews::CaseViews(CaseDocument &document, Docks &docks, const CasePlaces &places)
    : m_document(document)
    , m_docks(docks)
    , m_places(places)
    , m_entities(new EntitiesView(document, places.entities))
    , m_timeline(new TimelineView(document, places.timeline))
    , m_sources(new SourcesView(document, places.sources))
    , m_reading(new ReadingArea(document, places.middle))
    , m_events(new EventView(document, places.event))
    , m_review(new ReviewView(document, places.review))
{
    fillDocks();
    bindTitles();
    bindReview();
    bindReading();
    connect(&docks, &Docks::brought, this, &CaseViews::make);
    for (QDockWidget *dock : {places.remarks, places.history, places.search}) {
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock] {
            if (Docks::isInFront(dock))
                make(dock);
        });
    }
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
        Docks::titleOf(m_places.entities)->setDetail(QLocale().toString(counts.entities - counts.unseenEntities));
    };
    showCounts(m_document.counts());
    connect(&m_document, &CaseDocument::countsChanged, this, showCounts);
}

void CaseViews::bindReview()
{
    m_review->setWaitingShown(Docks::isInFront(m_places.sources));
    connect(m_places.sources, &QDockWidget::visibilityChanged, m_review, &ReviewView::setWaitingShown);
    const auto showWaiting = [this] {
        const qint64 number = m_review->waiting();
        Docks::titleOf(m_places.review)->setDetail(number < 0 ? QString() : QLocale().toString(number));
        m_sources->setWaiting(number);
    };
    showWaiting();
    connect(m_review, &ReviewView::waitingChanged, this, showWaiting);
    connect(m_review, &ReviewView::readRequested, m_reading, [this] { m_reading->setFocus(); });
    follow(m_places.review, m_review);
}

void CaseViews::bindReading()
{
    connect(m_events, &EventView::sideBySideRequested, m_reading, &ReadingArea::showSideBySide);
    connect(m_entities->card(), &EntityCardView::noteRequested, this, [this](const RowKey &note) {
        m_docks.bring(m_places.remarks);
        remarks()->select(note);
    });
    connect(m_sources, &SourcesView::reviewRequested, this, [this] { m_docks.bring(m_places.review); });
    connect(m_reading, &ReadingArea::remarkChosen, this, [this](const RowKey &row) {
        m_docks.bring(m_places.remarks);
        remarks()->select(row);
    });
    connect(m_reading, &ReadingArea::remarkReached, this, [this](const RowKey &row) {
        if (m_remarks && m_remarks->isSeen())
            m_remarks->select(row);
    });
}

RemarksView *CaseViews::remarks()
{
    make(m_places.remarks);
    return m_remarks;
}

HistoryView *CaseViews::history()
{
    make(m_places.history);
    return m_history;
}

SearchView *CaseViews::search()
{
    make(m_places.search);
    return m_search;
}

void CaseViews::makeThoseInFront()
{
    for (const QDockWidget *dock : {m_places.remarks, m_places.history, m_places.search}) {
        if (Docks::isInFront(dock))
            make(dock);
    }
}

void CaseViews::make(const QDockWidget *dock)
{
    if (dock == m_places.remarks && !m_remarks)
        makeRemarks();
    else if (dock == m_places.history && !m_history)
        makeHistory();
    else if (dock == m_places.search && !m_search)
        makeSearch();
}

template <typename View> void CaseViews::put(View *view, QDockWidget *dock)
{
    dock->setWidget(view);
    view->show(); // a dock that is seen already does not
    connect(view, &View::readRequested, m_reading, [this] { m_reading->setFocus(); });
}

// A view that nobody sees asks the case nothing.
void CaseViews::follow(const QDockWidget *dock, SeenView *view)
{
    view->setBehind(!Docks::isInFront(dock));
    connect(dock, &QDockWidget::visibilityChanged, view, [view](bool inFront) { view->setBehind(!inFront); });
}

void CaseViews::makeRemarks()
{
    m_remarks = new RemarksView(m_document, m_places.remarks);
    follow(m_places.remarks, m_remarks);
    put(m_remarks, m_places.remarks);
    connect(m_remarks, &RemarksView::numberChanged, this,
        [this](qint64 number) { Docks::titleOf(m_places.remarks)->setDetail(QLocale().toString(number)); });
}

void CaseViews::makeHistory()
{
    m_history = new HistoryView(m_document, m_places.history);
    follow(m_places.history, m_history);
    put(m_history, m_places.history);
}

void CaseViews::makeSearch()
{
    m_search = new SearchView(m_document, m_places.search);
    put(m_search, m_places.search);
    const auto takeForms = [this] { m_search->field()->forms()->setTheme(m_reading->forms()); };
    takeForms();
    connect(m_reading, &ReadingArea::formsLoaded, m_search, takeForms);
    Q_EMIT searchMade(m_search);
}

} // namespace dossier
