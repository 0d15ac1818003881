// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/actrow.h"
#include "review/seenview.h"

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
    EmptyNote *m_empty = nullptr;
    SourceId m_source; // of the focus, when the list was narrowed to it
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
