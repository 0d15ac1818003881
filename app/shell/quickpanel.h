// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/choicesmodel.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QAction;
class QLabel;

namespace dossier {

class FilterField;
class RowList;

// A field over the middle top of the window, and below it what fits what is typed there. The keyboard stays in the
// field: Up, Down and the page keys choose, Enter or a click takes, Escape and a click elsewhere put it away; then the
// keyboard is back where it was. While it is there the window's keys do nothing. There is one at a time; it goes when
// it is done.
class QuickPanel : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString title; // what the panel is called
        QString field; // what the empty field says, and how it is called
        QString keys; // a line below the list; "" = none
    };
    QuickPanel(const Words &words, QWidget *inside); // a widget of the window it stands in

    void setPassing(const QList<QAction *> &actions) { m_passing = actions; } // whose keys the window gets all the same
    // What fits, for these words; `nothing` says why there is nothing. Enter waits for the answer to what is typed.
    void setChoices(const QString &typed, const QList<Choice> &choices, const QString &nothing);
    void open();
    void leave();

    QString typed() const;
    FilterField *field() const { return m_field; }
    RowList *list() const { return m_list; }
    const ChoicesModel *model() const { return m_model; }
    QString note() const; // what is said in place of the list

    static constexpr int mostRows = 8; // to be seen at a time

Q_SIGNALS:
    void typedChanged(const QString &typed);
    // The panel is put away. `aside`: with Ctrl.
    void chosen(const dossier::Choice &choice, bool aside);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    bool takeKey(const QKeyEvent &key);
    bool passes(const QKeyEvent &key) const;
    void moveBy(int rows);
    void setCurrent(int row);
    void choose(bool aside);
    void say(const QString &words);

    QPointer<QWidget> m_before; // had the keyboard
    QList<QAction *> m_passing;
    FilterField *m_field;
    RowList *m_list;
    ChoicesModel *m_model;
    QLabel *m_note;
    std::optional<QString> m_answered; // the words that the choices are for
    std::optional<bool> m_wanted; // Enter was pressed before the answer was there; with Ctrl or not
};

} // namespace dossier
