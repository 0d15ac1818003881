// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QHash>
#include <QList>
#include <QPointer>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dossier {

// A small panel inside the window, beside what it is about: a title, some fields, one button that does it. Escape and a
// click elsewhere put it away, Enter does it; then the keyboard is back where it was. There is one at a time; it goes
// when it is done.
class Popover : public QFrame
{
    Q_OBJECT
public:
    Popover(const QString &title, QWidget *inside); // a widget of the window it stands in

    QFormLayout *form() const { return m_form; }
    // What the button says, and what it does; `done` says false to stay open.
    void setDone(const QString &words, std::function<bool()> done);
    void setDoneWords(const QString &words);
    // What is still missing at one of the form's fields, said below it; empty when nothing is. It can be done when
    // nothing is missing; before that the button's keys go to the first field that misses something.
    void setMissing(QWidget *field, const QString &words);
    void showAt(const QPoint &global);

    void finish(); // as the button
    void leave();
    void giveBack(); // without doing anything

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    QLabel *noteBelow(QWidget *field);
    void goToMissing();

    QPoint m_beside; // in the window
    QList<QPointer<QWidget>> m_before; // what had the keyboard, and what that stands in
    QFormLayout *m_form;
    QPushButton *m_button;
    QHash<QWidget *, QLabel *> m_missing; // what is said below each field
    std::function<bool()> m_done;
};

} // namespace dossier
