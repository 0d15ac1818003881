// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/source.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class FilterField;
class RowList;
class SelectionBinder;
class SourceDelegate;
class SourcesModel;

// The sources list: what the case rests on, one row per source. Selecting a row focuses its source; a focus on entities
// or a stretch of time counts per source, a focus on an event marks what each source's claims are to the others.
class SourcesView : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowList *list() const { return m_list; }
    QPushButton *review() const { return m_review; }
    void setWaiting(qint64 proposals); // how many wait for a decision; nothing is said of none
    QSize sizeHint() const override;

    // Above so many sources all rows are as high as the highest, so that no row but those in view is looked at.
    static constexpr int mostMeasuredRows = 500;

Q_SIGNALS:
    void reviewRequested();
    void menuFilling(QMenu *menu, const dossier::Source &source); // about to show; more may be put in

private:
    void open(const QModelIndex &row);
    void showLight();
    void layOut();
    void onLoaded();
    void showEmpty();
    void showMenu(const QPoint &place);

    CaseDocument &m_document;
    SourcesModel *m_model;
    FilterField *m_filter;
    RowList *m_list;
    SourceDelegate *m_delegate;
    EmptyNote *m_empty;
    QPushButton *m_review;
    SelectionBinder *m_binder;
};

} // namespace dossier
