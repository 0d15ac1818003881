// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace dossier {

class LanguageBadge;

// The words of a column's head: a bold name, a quieter detail and an arrow; opens the column's menu.
class HeadButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HeadButton(QWidget *parent = nullptr);
    void setWords(const QString &name, const QString &detail);
    QMenu *menu() const { return m_menu; }
    void openMenu();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    QString m_detail;
    QMenu *m_menu;
};

// The head of a reading column: language, what it shows, and, while something is lit, where the reader stands in it.
class ColumnHead : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHead(QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    void setWords(const QString &name, const QString &detail);
    // `current` counts from 1, 0 = at none of them; total 0 hides the pill.
    void setSteps(qsizetype current, qsizetype total, const QColor &ink);
    void setHint(const QString &words); // in the pill's place: "in 3 other sources, F3"
    void setActive(bool active);
    void setFreed(bool freed); // a sign that the column does not move with the others; pressing it takes it back
    QMenu *menu() const;
    void openMenu();

Q_SIGNALS:
    void stepRequested(int direction);
    void takeBackRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_language;
    LanguageBadge *m_badge;
    HeadButton *m_button;
    QLabel *m_hint;
    QWidget *m_pill;
    QLabel *m_steps;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_freed;
    QColor m_pillInk;
    bool m_active = false;
};

} // namespace dossier
