// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/arrangementmenu.h"

#include "models/sourcewords.h"

#include <QActionGroup>

namespace dossier {

ArrangementMenu::ArrangementMenu(QWidget *parent) : QMenu(parent)
{
    setAccessibleName(tr("How sources are grouped and ordered"));
    addGroupings();
    addOrders();
    addSeparator();
    m_seen = addAction(tr("Mark all as seen"), this, &ArrangementMenu::seenWanted);
    setArrangement({});
    setNews(false, 0);
}

void ArrangementMenu::addGroupings()
{
    addSection(tr("Group by"));
    auto *group = new QActionGroup(this);
    for (const SourceGrouping grouping :
        {SourceGrouping::None, SourceGrouping::Language, SourceGrouping::Publisher, SourceGrouping::Kind,
            SourceGrouping::Year, SourceGrouping::Month, SourceGrouping::Reliability, SourceGrouping::News}) {
        QAction *action = addChoice(group, phrase::grouping(grouping));
        m_groupings.append({grouping, action});
        connect(action, &QAction::triggered, this, [this, grouping] {
            SourceArrangement now = m_arrangement;
            now.grouping = grouping;
            choose(now);
        });
    }
    m_news = m_groupings.constLast().second;
    addSeparator();
    m_fold = addAction(tr("Fold all groups"), this, [this] { Q_EMIT foldAllWanted(true); });
    m_unfold = addAction(tr("Unfold all groups"), this, [this] { Q_EMIT foldAllWanted(false); });
}

void ArrangementMenu::addOrders()
{
    addSection(tr("Sort by"));
    auto *group = new QActionGroup(this);
    for (const SourceOrder order :
        {SourceOrder::Date, SourceOrder::Title, SourceOrder::Publisher, SourceOrder::Arrival, SourceOrder::Mentions}) {
        QAction *action = addChoice(group, phrase::order(order));
        m_orders.append({order, action});
        connect(action, &QAction::triggered, this, [this, order] {
            SourceArrangement now = m_arrangement;
            now.order = order;
            choose(now);
        });
    }
    addSeparator();
    m_reversed = addAction(tr("Last first"));
    m_reversed->setCheckable(true);
    connect(m_reversed, &QAction::triggered, this, [this](bool reversed) {
        SourceArrangement now = m_arrangement;
        now.reversed = reversed;
        choose(now);
    });
}

QAction *ArrangementMenu::addChoice(QActionGroup *group, const QString &words)
{
    QAction *action = addAction(words);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void ArrangementMenu::choose(const SourceArrangement &arrangement)
{
    setArrangement(arrangement);
    Q_EMIT chosen(arrangement);
}

void ArrangementMenu::setNews(bool isKnown, qint64 number)
{
    m_news->setVisible(isKnown);
    m_seen->setVisible(isKnown);
    m_seen->setEnabled(number > 0);
}

void ArrangementMenu::setArrangement(const SourceArrangement &arrangement)
{
    m_arrangement = arrangement;
    for (const auto &[grouping, action] : std::as_const(m_groupings))
        action->setChecked(grouping == arrangement.grouping);
    for (const auto &[order, action] : std::as_const(m_orders))
        action->setChecked(order == arrangement.order);
    m_reversed->setChecked(arrangement.reversed);
    m_fold->setEnabled(arrangement.grouping != SourceGrouping::None);
    m_unfold->setEnabled(arrangement.grouping != SourceGrouping::None);
}

} // namespace dossier
