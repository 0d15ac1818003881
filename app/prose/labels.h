// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"

#include <QLabel>
#include <QString>
#include <QWidget>

namespace dossier {

// Small labels that many parts of the window share. All take their colours when they paint, so that they follow a
// switch of mode.

// A language code in its box, as everywhere in the window.
class LanguageBadge : public QLabel
{
    Q_OBJECT
public:
    explicit LanguageBadge(QWidget *parent = nullptr);
    // `name` is what a screen reader and the tooltip say: "French".
    void setLanguage(const QString &code, const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A key in its cap and what it does, for reading.
class KeyLabel : public QLabel
{
    Q_OBJECT
public:
    KeyLabel(const QString &key, const QString &meaning, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_meaning;
};

// One line of words; what does not fit is cut at its end, and the tooltip says it whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool fits() const;
};

// An icon in one ink. Stands beside words that say the same, so that it has no name of its own.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(Icon icon, Ink ink, int size, QWidget *parent = nullptr);
    void setIcon(Icon icon, Ink ink);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Ink m_ink;
    int m_size;
};

// Words over an area that has nothing to show: why, and what to do. Covers the widget it is made for and lets the mouse
// through; hidden while it has no words.
class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    explicit EmptyNote(QWidget *over);
    void setWords(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dossier
