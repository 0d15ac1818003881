// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace dossier {

// One message above the case: what happened, what can be done about it, and a way to put it away. A new message takes
// the place of the old one. Never in the way of reading, never a dialog.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Note,
        Problem,
        Lasting // stays for as long as it holds: it cannot be put away
    };

    // What speaks of the last thing a person did or tried goes with the next one.
    enum class Until { PutAway, NextAct };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &words, Until until = Until::PutAway);
    void tellActDone();
    void offer(const QString &words, const std::function<void()> &action); // a button beside the message
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Note;
    Until m_until = Until::PutAway;
    QLabel *m_words;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace dossier
