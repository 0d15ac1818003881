// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How TimelineChart answers to the keyboard.

#include "timeline/timelinechart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr double pageShare = 0.8; // of the window, moved by Page Up and Page Down

DayBounds hull(DayBounds a, DayBounds b)
{
    return {std::min(a.earliest, b.earliest), std::max(a.latest, b.latest)};
}

} // namespace

bool TimelineChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Single keys that mean something here; Escape only while there are claims to close.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool escape = key->key() == Qt::Key_Escape && m_scene.group.has_value();
        const bool ours = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Space || key->key() == Qt::Key_F
            || (key->key() == Qt::Key_G && m_band >= 0) || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus
            || key->key() == Qt::Key_0;
        if (escape || (ours && key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) == false)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

// A menu asked for by the keyboard opens there.
QVariant TimelineChart::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle)
        return QAbstractScrollArea::inputMethodQuery(query);
    const QRectF place = eventRect(m_current);
    return place.isNull() ? QRect(0, 0, 1, 1) : place.toAlignedRect();
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    handleKey(event);
    if (!event->isAccepted())
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineChart::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers.testFlag(Qt::AltModifier))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, modifiers);
    case Qt::Key_Right:
        return step(1, modifiers);
    case Qt::Key_Up:
        return modifiers.testFlag(Qt::ControlModifier) ? stepGroup(-1) : stepRow(-1);
    case Qt::Key_Down:
        return modifiers.testFlag(Qt::ControlModifier) ? stepGroup(1) : stepRow(1);
    case Qt::Key_Home:
        return index().size() > 0 && index().knowsEvents() ? goTo(index().at(0).id, modifiers) : event->ignore();
    case Qt::Key_End:
        return index().dated().isEmpty() ? event->ignore() : goTo(index().dated().last().id, modifiers);
    case Qt::Key_PageUp:
        return pan(-pageShare * m_scale.width());
    case Qt::Key_PageDown:
        return pan(pageShare * m_scale.width());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_F:
        return fit(m_current);
    case Qt::Key_G:
        return m_band < 0 ? event->ignore() : fold(m_band);
    case Qt::Key_Backspace:
        return zoomBack();
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            Q_EMIT evidenceAsked(m_current);
        return;
    case Qt::Key_Escape:
        return closeClaims() ? event->accept() : event->ignore();
    default:
        event->ignore();
    }
}

bool TimelineChart::closeClaims()
{
    if (!m_scene.group)
        return false;
    m_light.claimsApart = false;
    arrange();
    return true;
}

void TimelineChart::choose(EventId event)
{
    if (!event.isValid())
        return;
    m_stretchAnchor = {};
    setCurrent(event);
    if (event == m_light.selected && !m_light.claimsApart) {
        m_light.claimsApart = true; // chosen again: its claims open again
        arrange();
    }
    Q_EMIT eventChosen(event);
}

void TimelineChart::setCurrent(EventId event)
{
    if (event == m_current)
        return;
    m_current = event;
    m_band = bandOf(event);
    if (m_scene.isDense())
        arrange();
    viewport()->update();
    announceCurrent();
}

// In time, then those without a date. Where nothing is current yet, the first or last event in view.
void TimelineChart::step(int by, Qt::KeyboardModifiers modifiers)
{
    if (index().size() == 0 || !index().knowsEvents())
        return;
    const qsizetype position = index().positionOf(m_current);
    if (position >= 0)
        return goTo(index().at(std::clamp<qsizetype>(position + by, 0, index().size() - 1)).id, modifiers);
    const QList<qsizetype> inView = index().touching(m_scale.inView());
    if (inView.isEmpty())
        return goTo(index().at(by > 0 ? 0 : index().size() - 1).id, modifiers);
    goTo(index().dated().at(by > 0 ? inView.first() : inView.last()).id, modifiers);
}

// To the nearest event of the next row that has any, into the next group of rows where this one ends.
void TimelineChart::stepRow(int by)
{
    const PlacedEvent *from = m_scene.event(m_current, m_band);
    const double x = from ? from->glyph.body().center().x() : m_scene.scale.left;
    double y = by > 0 ? -1 : m_scene.height + 1;
    if (from)
        y = from->middle;
    else if (m_band >= 0 && m_band < m_scene.bands.size())
        y = by > 0 ? m_scene.bands.at(m_band).top : m_scene.bands.at(m_band).bottom();
    const PlacedEvent *best = nullptr;
    const auto distance = [x](const PlacedEvent &placed) { return std::abs(placed.glyph.body().center().x() - x); };
    for (const PlacedEvent &placed : m_scene.events) {
        if ((placed.middle - y) * by <= 0)
            continue;
        const bool nearer = best && placed.middle == best->middle && distance(placed) < distance(*best);
        if (!best || (best->middle - placed.middle) * by > 0 || nearer)
            best = &placed;
    }
    if (!best)
        return;
    m_band = m_scene.bands.isEmpty() ? TimelineScene::anyBand : best->band;
    goTo(best->id, Qt::NoModifier);
}

// To the first event in view of the group of rows before or after; to its heading when it shows none.
void TimelineChart::stepGroup(int by)
{
    if (m_scene.bands.isEmpty())
        return;
    const int last = static_cast<int>(m_scene.bands.size()) - 1;
    m_band = m_band < 0 ? (by > 0 ? 0 : last) : std::clamp(m_band + by, 0, last);
    const auto first = std::ranges::find(m_scene.events, m_band, &PlacedEvent::band);
    if (first != m_scene.events.end())
        return goTo(first->id, Qt::NoModifier);
    const RowBand &band = m_scene.bands.at(m_band);
    const double seen = std::clamp(static_cast<double>(verticalScrollBar()->value()),
        band.bottom() - rowsRect().height(), std::max(band.top, band.bottom() - rowsRect().height()));
    verticalScrollBar()->setValue(static_cast<int>(seen));
    announceCurrent();
}

int TimelineChart::bandOf(EventId event) const
{
    const QList<int> groups = m_rows.groupsOf(event);
    return groups.isEmpty() || groups.contains(m_band) ? m_band : groups.first();
}

void TimelineChart::goTo(EventId event, Qt::KeyboardModifiers modifiers)
{
    const EventId before = m_current;
    if (modifiers.testFlag(Qt::ShiftModifier) && !m_stretchAnchor.isValid())
        m_stretchAnchor = before.isValid() ? before : event;
    setCurrent(event);
    reveal(event);
    if (modifiers.testFlag(Qt::ShiftModifier))
        return extendStretch(event);
    m_stretchAnchor = {};
    if (!modifiers.testFlag(Qt::ControlModifier))
        Q_EMIT eventReached(event);
}

void TimelineChart::extendStretch(EventId event)
{
    const qsizetype from = index().positionOf(m_stretchAnchor);
    const qsizetype to = index().positionOf(event);
    const qsizetype dated = index().dated().size();
    if (from < 0 || to < 0 || from >= dated || to >= dated)
        return;
    m_stretch = hull(index().bounds(from), index().bounds(to));
    viewport()->update();
    Q_EMIT stretchChosen(m_stretch);
}

// Of items(): its event in its group of rows, or the heading of one that is folded; -1 when there is none.
qsizetype TimelineChart::currentItem() const
{
    const auto found = std::ranges::find_if(items(), [this](const TimelineItem &item) {
        const bool here = item.band == m_band || item.band == TimelineScene::anyBand;
        return item.kind == TimelineItem::Kind::Event && item.event == m_current && here;
    });
    if (found != items().end())
        return found - items().begin();
    const auto heading = std::ranges::find_if(items(),
        [this](const TimelineItem &item) { return item.kind == TimelineItem::Kind::Heading && item.band == m_band; });
    return heading == items().end() ? -1 : heading - items().begin();
}

void TimelineChart::announceCurrent()
{
    viewport()->update();
    if (!QAccessible::isActive())
        return;
    const qsizetype child = currentItem();
    if (child < 0)
        return;
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(static_cast<int>(child));
        QAccessible::updateAccessibility(&focus);
    }
    if (m_current == m_light.selected) {
        QAccessibleEvent selection(this, QAccessible::Selection);
        selection.setChild(static_cast<int>(child));
        QAccessible::updateAccessibility(&selection);
    }
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current.isValid())
        m_current = m_light.selected;
    announceCurrent();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    endHover();
    viewport()->update();
}

} // namespace dossier
