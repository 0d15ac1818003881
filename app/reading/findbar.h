// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/textsearch.h"
#include "reading/foundwords.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace dossier {

class ElidedLabel;
class FilterField;

// The bar below the columns in which words are looked for in them. It says what is sought and shows what came of it;
// ReadingArea does the looking.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    // `words` stand in the empty field and name it.
    explicit FindBar(QWidget *parent = nullptr, const QString &words = tr("Find in the columns"));

    // Shows itself and takes the keyboard; words that are given are looked for.
    void start(const QString &words);
    Sought sought() const;
    bool isInAllColumns() const;
    void setColumnCount(int count); // with one there is nothing to choose
    void tell(const FoundState &state);
    QString stateWords() const; // "3 of 17"

    FilterField *field() const { return m_field; }
    QComboBox *columns() const { return m_columns; }
    QCheckBox *matchCase() const { return m_case; }
    QCheckBox *wholeWords() const { return m_whole; }
    QToolButton *next() const { return m_next; }
    QToolButton *previous() const { return m_previous; }
    QToolButton *closeButton() const { return m_close; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void soughtChanged(); // other words, other columns, or other ways to compare
    void stepRequested(int direction); // +1 next, -1 previous
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void bind();
    void fit();
    QString wordsOf(const FoundState &state) const;

    FilterField *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    ElidedLabel *m_state;
    QComboBox *m_columns;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QToolButton *m_close;
    QBoxLayout *m_rows;
    QHBoxLayout *m_looking;
    QHBoxLayout *m_choices;
    QString m_announced;
};

} // namespace dossier
