// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/rowgroups.h"
#include "timeline/timelinechart.h"
#include "workspace/focus.h"
#include "workspace/queries.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QString>
#include <QVariantMap>
#include <QWidget>

class QActionGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class TimelineTable;

// The timeline of a case: a head with what is shown and the buttons, and the chart under it. Shows the document's focus
// and light, and sets event and stretch of time.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(CaseDocument &document, QWidget *parent = nullptr);
    ~TimelineView() override;

    TimelineChart *chart() const { return m_chart; }
    // Where an event is, in the chart's viewport; null when it is not in view.
    QRectF eventRect(EventId event) const { return m_chart->eventRect(event); }
    // "16 events · 3 name the CCB"
    QString summary() const;
    TimelineTable *table(); // made when it is wanted
    bool showsTable() const;
    RowsBy rowsBy() const { return m_rowsBy; }
    // What is remembered between sessions: how the rows are arranged, and whether it is a table.
    QVariantMap state() const;
    void setState(const QVariantMap &state);
    TimelinePicture picture() const; // of the days in view, under the title of the case
    // The buttons −, + and Fit all and the choice of rows, for a dock that shows title and summary itself; then the
    // head is to be hidden.
    QWidget *tools() const { return m_tools; }
    void setHeadVisible(bool visible);
    void setReduceMotion(bool reduce) { m_chart->setReduceMotion(reduce); }

public Q_SLOTS:
    void zoomIn() { m_chart->zoomIn(); }
    void zoomOut() { m_chart->zoomOut(); }
    void fitAll() { m_chart->fitAll(); }
    void showTable(bool table); // in the place of the drawing, or the drawing in its place
    void setRowsBy(dossier::RowsBy by); // the window, the stretch and the focus stay

Q_SIGNALS:
    void summaryChanged(const QString &summary);
    void loaded(); // the events that were asked for are shown
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    QToolButton *button(Icon icon, const QString &name, const QString &key, void (TimelineChart::*does)());
    void dressHead();
    void addRowsButton();
    void addTableButton();
    void bindViews();
    void tabulate(); // the table shows what the chart shows
    void askEvents();
    void askFirstSight();
    void askSecondSight();
    void askAllEvents();
    void takeEvents(const Result<TimelineContent> &content);
    void showEvents(const RowGroups &rows);
    void askRows();
    Queries::Answer<QList<EventGroup>> askGroups() const;
    void followEntities(const Focus &now);
    void followSource(const Focus &now);
    void chooseGroup(qint64 key);
    void showEmpty();
    void askNames(bool anew);
    void askName(EntityId entity, CardScope scope);
    void showLight();
    void showFocus(const Focus &before, const Focus &now);
    QHash<EventId, EventNaming> naming() const;
    void updateSummary();
    QString litWords() const;
    QString namedWords() const;
    void setEvent(EventId event, bool onTheWay);
    void showEvidence(EventId event);

    CaseDocument &m_document;
    QWidget *m_head = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QPointer<QWidget> m_tools; // may have moved to a dock's title
    TimelineChart *m_chart;
    TimelineTable *m_table = nullptr;
    QStackedWidget *m_pages = nullptr; // chart or table
    EmptyNote *m_empty; // over the chart while there are no events
    QElapsedTimer m_asking; // valid while the events were asked for and are not there
    bool m_isStale = false; // they changed since
    struct Named
    {
        QString label;
        EntityType type = EntityType::Other;
        QList<EventId> events; // that name it
        bool isWhole = false; // the events are there
    };
    QList<EntityId> m_namedEntities; // that were asked about
    QHash<EntityId, Named> m_named; // and have been answered for
    RowsBy m_rowsBy = RowsBy::Packed;
    int m_rowsAsked = 0; // counts questions, so that an answer to an older one is dropped
    TimelineContent m_content; // that came last
    bool m_isShown = false; // with its rows
    QList<EntityId> m_rowEntities; // rows of these; of none: of those that most events name
    QActionGroup *m_rowChoices = nullptr;
    QToolButton *m_rowsButton = nullptr;
    QToolButton *m_tableButton = nullptr;
    QList<QToolButton *> m_zoomButtons;
    EventId m_revealWanted; // not among the events yet
    EventId m_evidenceWanted; // asked for before its light was there
};

} // namespace dossier
