// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timelineitems.h"

#include <QAccessibleWidget>
#include <QHash>

namespace dossier {

class TimelineChart;

// Makes every TimelineChart a list to assistive technology: one item for each event that is drawn apart, undated ones
// first, named in words ("April 2019, month known, day not: …"), for each heading of rows, and for each bin of events
// that are not ("March 2021, 214 events"), all with the action Press. Call it as often as you like.
void installTimelineAccessibility();

// The list.
class TimelineAccessible : public QAccessibleWidget, public QAccessibleSelectionInterface
{
public:
    explicit TimelineAccessible(TimelineChart *chart);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int selectedItemCount() const override;
    QList<QAccessibleInterface *> selectedItems() const override;
    bool isSelected(QAccessibleInterface *item) const override;
    bool select(QAccessibleInterface *item) override;
    bool unselect(QAccessibleInterface *item) override;
    bool selectAll() override;
    bool clear() override;

private:
    TimelineChart *chart() const;
    QAccessibleInterface *itemOf(const TimelineItem &item) const;
    QAccessibleInterface *itemAt(qsizetype index) const;

    // Registered with QAccessible, which owns them; made when first asked for.
    mutable QHash<TimelineItem, QAccessible::Id> m_items;
};

} // namespace dossier
