// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDockWidget;
class QWidget;

namespace dossier {

class CaseDocument;
class Docks;
class EntitiesView;
class EventView;
class HistoryView;
class ReadingArea;
class RemarksView;
class ReviewView;
class SearchView;
class SeenView;
class SourcesView;
class TimelineView;

// Where the views of a case stand, whatever case is open.
struct CasePlaces
{
    QWidget *middle = nullptr; // for the reading columns
    QDockWidget *sources = nullptr;
    QDockWidget *entities = nullptr;
    QDockWidget *event = nullptr;
    QDockWidget *timeline = nullptr;
    QDockWidget *review = nullptr;
    QDockWidget *remarks = nullptr;
    QDockWidget *history = nullptr;
    QDockWidget *search = nullptr;
};

// The views of the open case, each in its place, with what they show in the titles of their docks and how one leads to
// another. They go with it. Remarks, history and search are made when they come to the front or are asked for: a case
// is there sooner without them.
class CaseViews : public QObject
{
    Q_OBJECT
public:
    CaseViews(CaseDocument &document, Docks &docks, const CasePlaces &places); // all outlive it
    ~CaseViews() override;

    ReadingArea *reading() const { return m_reading; }
    SourcesView *sources() const { return m_sources; }
    EntitiesView *entities() const { return m_entities; }
    EventView *events() const { return m_events; }
    TimelineView *timeline() const { return m_timeline; }
    ReviewView *review() const { return m_review; }
    RemarksView *remarks();
    HistoryView *history();
    SearchView *search();
    const SearchView *madeSearch() const { return m_search; } // null while there is none

    void makeThoseInFront();

Q_SIGNALS:
    void searchMade(dossier::SearchView *search);

private:
    void fillDocks();
    void bindTitles();
    void bindReview();
    void bindReading();
    void make(const QDockWidget *dock);
    void makeRemarks();
    void makeHistory();
    void makeSearch();
    void follow(const QDockWidget *dock, SeenView *view);
    template <typename View> void put(View *view, QDockWidget *dock);

    CaseDocument &m_document;
    Docks &m_docks;
    CasePlaces m_places;
    // In this order they ask: what is counted quickly in a large case does not wait for the rest.
    EntitiesView *m_entities;
    TimelineView *m_timeline;
    SourcesView *m_sources;
    ReadingArea *m_reading;
    EventView *m_events;
    ReviewView *m_review;
    RemarksView *m_remarks = nullptr;
    HistoryView *m_history = nullptr;
    SearchView *m_search = nullptr;
};

} // namespace dossier
