// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/actrow.h"
#include "casefile/id.h"
#include "review/seenview.h"

#include <utility>

class QComboBox;
class QLabel;
class QPushButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class FilterField;
class HistoryModel;
class RowList;

// The history as a list to read: one line for each act as a person would tell it, the newest first. Selecting a line
// says what changed; Enter or the button goes to what it was about.
class HistoryView : public SeenView
{
    Q_OBJECT
public:
    explicit HistoryView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowList *list() const { return m_list; }
    FilterField *words() const { return m_words; }
    QComboBox *people() const { return m_people; }
    QComboBox *kinds() const { return m_kinds; }
    QComboBox *sources() const { return m_sources; }
    QPushButton *goTo() const { return m_goTo; }
    // Takes this session's acts back, from the last to the selected one, once the question is answered with yes.
    QPushButton *undoTo() const { return m_undoTo; }
    QLabel *question() const { return m_question; }
    QPushButton *yes() const { return m_yes; }
    QPushButton *no() const { return m_no; }
    QLabel *changes() const { return m_changes; }
    QLabel *warning() const { return m_warning; } // shown when an act was changed outside the program
    QSize sizeHint() const override;

    static constexpr qsizetype mostChanges = 60; // lines of what changed

Q_SIGNALS:
    void readRequested(); // to read on where the selected act was about

protected:
    void setSeen(bool seen) override;

private:
    void build();
    void bind();
    QComboBox *addChoice(QLayout *bar, const QString &name, const QString &all);
    void askChoices();
    void setChoices(QComboBox *box, const QList<std::pair<QString, QString>> &choices);
    void tellQuery();
    void showSelected();
    void showLoaded();
    void lead();
    QWidget *makeQuestion();
    int stepsBack() const; // to the selected line; 0 when it cannot be undone
    ActId newestSelected() const;
    void showUndoTo();
    void ask(int steps); // whether so many may be undone; 0 puts the question away
    void undoSelected();

    CaseDocument &m_document;
    HistoryModel *m_model;
    FilterField *m_words = nullptr;
    QComboBox *m_people = nullptr;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_sources = nullptr;
    QLabel *m_warning = nullptr;
    RowList *m_list = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_changes = nullptr;
    QPushButton *m_goTo = nullptr;
    QPushButton *m_undoTo = nullptr;
    QWidget *m_asking = nullptr; // the question and its answers
    std::pair<ActId, int> m_askedOf; // the line and the steps that the question is about
    QLabel *m_question = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    EmptyNote *m_empty = nullptr;
    SourceId m_source; // of the focus, when the list was narrowed to it
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
