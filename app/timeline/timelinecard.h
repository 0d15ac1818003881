// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace dossier {

// What hovering over the timeline says: one card, told of by nobody, gone at once.
class TimelineCard : public QFrame
{
    Q_OBJECT
public:
    explicit TimelineCard(QWidget *parent);

    // Title, what is known of the date, sources, and the wordings with the rules that read them. `names`: which of the
    // entities that are selected it names; may be empty.
    void showEvent(const EventRow &event, const QString &names, const QRect &besides);
    // A heading with quieter lines under it.
    void showWords(const QString &heading, const QStringList &lines, const QRect &besides);
    QString words() const; // as plain text

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QFrame::showEvent;
    void place(const QString &html, const QRect &besides);

    QLabel *m_label;
};

} // namespace dossier
