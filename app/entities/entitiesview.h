// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"

#include <QSet>
#include <QWidget>

class QSplitter;

namespace dossier {

class CaseDocument;
class EmptyNote;
class EntitiesModel;
class EntityCardView;
class FilterField;
class RowTree;
class SelectionBinder;

// The entity sidebar: who and what is named, by type, and below it the card of the one selected. A click selects an
// entity, Ctrl+click adds one, hovering lights it at half strength everywhere.
class EntitiesView : public QWidget
{
    Q_OBJECT
public:
    explicit EntitiesView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowTree *tree() const { return m_tree; }
    EntityCardView *card() const { return m_card; }
    QSize sizeHint() const override;

    QByteArray state() const; // where the handle stands, which groups and parts of the card are closed
    void setState(const QByteArray &state);

protected:
    void focusInEvent(QFocusEvent *event) override; // to the list

private:
    void bind();
    void openGroups();
    void rememberGroup(const QModelIndex &group, bool open);
    void choose(const QModelIndex &row);
    void goToFirst();
    void showEmpty();

    CaseDocument &m_document;
    EntitiesModel *m_model;
    FilterField *m_filter;
    RowTree *m_tree;
    EmptyNote *m_empty;
    EntityCardView *m_card;
    QSplitter *m_splitter;
    SelectionBinder *m_binder;
    bool m_firstWanted = false; // of what the filter leaves, which is still to come
    QSet<int> m_closed; // types whose groups the reader has closed
};

} // namespace dossier
