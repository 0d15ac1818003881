// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/remark.h"
#include "review/seenview.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace dossier {

class CaseDocument;
class EmptyNote;
class FilterField;
class RemarksModel;
class RowList;

// Notes and findings: what people wrote down and what checks noticed. Selecting one leads to its place. The field under
// the list holds the words of a note, to be changed there, or the reason a finding is settled with. In the list A says
// that a finding is so, R that nothing is wrong, Delete removes a note, F2 goes to the field, Enter to the place.
class RemarksView : public SeenView
{
    Q_OBJECT
public:
    explicit RemarksView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    RowList *list() const { return m_list; }
    FilterField *words() const { return m_words; }
    QComboBox *groups() const { return m_groups; }
    QPlainTextEdit *field() const { return m_field; }
    QPushButton *keep() const { return m_keep; } // of a note
    QPushButton *remove() const { return m_remove; }
    QPushButton *isSo() const { return m_isSo; } // of a finding
    QPushButton *isNothing() const { return m_isNothing; }
    QPushButton *reopen() const { return m_reopen; }
    qint64 number() const; // of notes and open findings
    QSize sizeHint() const override;

    // Selects the row as soon as it is there, and leads nowhere: whoever asks is where it is about. Filters that leave
    // it out are taken away.
    void select(const RowKey &row);
    void selectIn(PassageId passage); // the first that is about it; nothing changes when none is

Q_SIGNALS:
    void numberChanged(qint64 number);
    void readRequested(); // to read on where the selected one is about

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void setSeen(bool seen) override;

private:
    void build();
    void bind();
    RemarkRow selected() const;
    void showSelected();
    void lead();
    void tellQuery();
    void keepWords();
    void removeNote();
    void settle(Status status);
    void showEmpty();
    void seek();

    CaseDocument &m_document;
    RemarksModel *m_model;
    FilterField *m_words = nullptr;
    QComboBox *m_groups = nullptr;
    RowList *m_list = nullptr;
    QWidget *m_foot = nullptr;
    QPlainTextEdit *m_field = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_isSo = nullptr;
    QPushButton *m_isNothing = nullptr;
    QPushButton *m_reopen = nullptr;
    EmptyNote *m_empty = nullptr;
    RowKey m_shown; // whose words stand in the field
    qint64 m_shownRevision = -1;
    PassageId m_wanted; // to be selected once rows are there
    RowKey m_wantedRow;
    bool m_leads = true; // selecting a row goes to its place
};

} // namespace dossier
