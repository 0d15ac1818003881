// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class RowTree;
class SearchField;
class SearchModel;
class SelectionBinder;

// The search of the case: a field, and what it finds, by source, in its surroundings. Hits come while the query is
// typed; Enter goes to the first, Up and Down move among them, Enter there reads on at the place. Escape in the field
// stops a search that takes long, then empties the field.
class SearchView : public QWidget
{
    Q_OBJECT
public:
    explicit SearchView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    SearchField *field() const { return m_field; }
    QComboBox *order() const { return m_order; }
    RowTree *list() const { return m_tree; }
    QToolButton *kept() const { return m_kept; }
    QLabel *summary() const { return m_summary; }
    SearchModel *model() const { return m_model; }
    QString emptyWords() const; // what stands where there are no hits

    void start(const QString &words); // the keyboard goes to the field; words that are given are looked for
    // Queries that somebody wants again, the newest first; whoever owns this keeps them.
    void setSaved(const QStringList &queries);
    QStringList saved() const { return m_saved; }
    bool hasHits() const;
    // To the next hit (1) or the one before (-1), round and round; more are asked for at the end.
    void step(int direction);
    QSize sizeHint() const override;

Q_SIGNALS:
    void asked(); // for something else than before
    void stepped(const QString &words); // which of how many hits the reader is at
    void savedChanged(const QStringList &queries); // by the person
    void readRequested(); // to read on where the selected hit stands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void bind();
    void look();
    void goToFirst();
    void goTo(const QModelIndex &hit);
    void showState();
    void lookFurther();
    void showFault();
    void showSaved();
    void save();
    void forget();
    QString stateWords() const;
    QString summaryWords() const;
    QString stepWords(const QModelIndex &hit) const;

    CaseDocument &m_document;
    SearchModel *m_model;
    SearchField *m_field = nullptr;
    QComboBox *m_order = nullptr;
    QToolButton *m_kept = nullptr;
    QMenu *m_keptMenu = nullptr;
    QLabel *m_summary = nullptr;
    RowTree *m_tree = nullptr;
    EmptyNote *m_empty = nullptr;
    SelectionBinder *m_binder = nullptr;
    bool m_firstWanted = false; // Enter was pressed before there were hits
    QStringList m_saved;
    QString m_announced;
};

} // namespace dossier
