// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QTableView>

namespace dossier {

class CaseDocument;
class EventIndex;
class EventsModel;
class SelectionBinder;
struct EventLight;

// The timeline as a table: the same events and the same selection, for those who would rather read than look. A click
// on a heading sorts, Enter asks for the evidence, Ctrl+C copies the row and the menu all of them, tab separated.
class TimelineTable : public QTableView
{
    Q_OBJECT
public:
    explicit TimelineTable(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    EventsModel *events() const { return m_events; }
    void setIndex(const EventIndex &index);
    void setLight(const EventLight &light);

Q_SIGNALS:
    void evidenceAsked(dossier::EventId event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void copyRow();
    void copyAll();

    EventsModel *m_events;
    SelectionBinder *m_binder;
};

} // namespace dossier
