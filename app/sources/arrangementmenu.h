// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/sourcelisting.h"

#include <QMenu>

namespace dossier {

// How the sources list is grouped and ordered, as choices; says what is chosen, and shows what is so.
class ArrangementMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ArrangementMenu(QWidget *parent = nullptr);

    // Whether there was a visit before, and how many sources are new since; at first there was none.
    void setNews(bool isKnown, qint64 number);
    void setArrangement(const SourceArrangement &arrangement);

Q_SIGNALS:
    void chosen(const dossier::SourceArrangement &arrangement);
    void foldAllWanted(bool folded);
    void seenWanted(); // all sources

private:
    void addGroupings();
    void addOrders();
    QAction *addChoice(class QActionGroup *group, const QString &words);
    void choose(const SourceArrangement &arrangement);

    SourceArrangement m_arrangement;
    QAction *m_reversed = nullptr;
    QAction *m_fold = nullptr;
    QAction *m_unfold = nullptr;
    QAction *m_news = nullptr;
    QAction *m_seen = nullptr;
    QList<std::pair<SourceGrouping, QAction *>> m_groupings;
    QList<std::pair<SourceOrder, QAction *>> m_orders;
};

} // namespace dossier
