// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/icons.h"

#include <QLineEdit>
#include <QTimer>

namespace dossier {

// The field above a list that narrows it. Tells of its words once typing has paused; Escape empties it, Down and Enter
// go on to what the list has left.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    // `words` stand in the empty field and name it: "Filter sources".
    explicit FilterField(const QString &words, QWidget *parent = nullptr, Icon sign = Icon::Filter);
    void setList(
        QWidget *list); // where Down and Enter lead; without one, listWanted() alone says that they were pressed

    static constexpr int pause = 150; // milliseconds
    // For a list that is there at once in a case of any size: every key is told, those pressed together as one.
    void followKeys() { m_pause.setInterval(keyPause); }

Q_SIGNALS:
    void filterChanged(const QString &words); // without blanks at the ends
    void listWanted(); // by Down or Enter, after filterChanged

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int keyPause = 10; // milliseconds
    void tell();

    QWidget *m_list = nullptr;
    QTimer m_pause;
    QString m_told;
};

} // namespace dossier
