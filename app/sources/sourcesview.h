// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/source.h"
#include "casefile/sourcelisting.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace dossier {

class ArrangementMenu;
class CaseDocument;
class EmptyNote;
class FilterField;
class RowList;
class SelectionBinder;
class SourceDelegate;
class SourceList;
class SourceNews;
class SourcesModel;

// The sources list: what the case rests on, one row per source. Selecting a row focuses its source; a focus on entities
// or a stretch of time counts per source, a focus on an event marks what each source's claims are to the others.
class SourcesView : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    ~SourcesView() override;

    RowList *list() const;
    FilterField *filter() const { return m_filter; }
    QWidget *tools() const { return m_tools; } // to be put into the title of its dock
    QMenu *arranging() const;
    QPushButton *review() const { return m_review; }
    void setWaiting(qint64 proposals); // how many wait for a decision; nothing is said of none
    // How the list is arranged; what the person chooses is told by arrangementChanged().
    void setArrangement(const SourceArrangement &arrangement);
    const SourceArrangement &arrangement() const;
    void setFolded(const QSet<QString> &groups); // "language:fr": grouping and key
    const QSet<QString> &folded() const;
    QString summary() const { return m_summary; } // what is listed: "12 of 100,000", or how many there are
    void setNews(SourceNews *news); // what is new to the person; outlives the view or dies with its children
    void markAllSeen();
    QList<SourceId> selected() const; // one or several, in the order of the list
    void arrange(); // opens the menu, for the keyboard
    QSize sizeHint() const override;

    // Above so many sources all rows are as high as the highest, so that no row but those in view is looked at.
    static constexpr int mostMeasuredRows = 500;

Q_SIGNALS:
    void reviewRequested();
    void arrangementChanged(const dossier::SourceArrangement &arrangement); // by the person; so is the next
    void foldedChanged();
    void summaryChanged(const QString &words);
    // About to show; more may be put in, for this source or all that are selected.
    void menuFilling(QMenu *menu, const dossier::Source &source, const QList<dossier::SourceId> &sources);

private:
    void makeTools();
    void bindList();
    void fold(const QModelIndex &row, bool folded);
    void goOn(const QModelIndex &row);
    void tellSummary();
    void open(const QModelIndex &row);
    void showLight();
    void layOut();
    void onLoaded();
    void showEmpty();
    void showMenu(const QPoint &place);

    CaseDocument &m_document;
    SourcesModel *m_model;
    FilterField *m_filter;
    SourceList *m_list;
    SourceDelegate *m_delegate;
    EmptyNote *m_empty;
    QPushButton *m_review;
    SelectionBinder *m_binder;
    ArrangementMenu *m_arranging;
    QPointer<QWidget> m_tools; // may have moved to a dock's title
    QPointer<SourceNews> m_news;
    QString m_summary;
};

} // namespace dossier
