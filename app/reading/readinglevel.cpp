// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: how the columns stand beside each other.

#include "reading/readingarea.h"

#include "prose/proseview.h"
#include "reading/levelplaces.h"
#include "reading/readingcolumn.h"
#include "workspace/casedocument.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dossier {

void ReadingArea::onLightChanged(const Light &light)
{
    QSet<SourceId> elsewhere;
    bool anyHere = false;
    for (const Step &step : light.steps) {
        if (columnShowing(step.place.text) >= 0)
            anyHere = true;
        else
            elsewhere.insert(step.source);
    }
    for (int i = 0; i < columnCount(); ++i) {
        m_columns.at(i)->setLight(light);
        m_columns.at(i)->setElsewhere(!anyHere && i == m_active ? static_cast<int>(elsewhere.size()) : 0);
    }
    bringLevel(light);
}

void ReadingArea::bringLevel(const Light &light)
{
    if (m_levelled && *m_levelled == light.focus)
        return;
    m_levelled.reset(); // also when nothing is lit: what was levelled before may be chosen again
    const QList<LevelPlace> places = levelPlaces(m_columns, light);
    const int origin = light.focus.origin.view == View::Column ? light.focus.origin.column : -1;
    // What was empty beside something else is filled where nothing is brought level now.
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (indexOf(column) != origin && std::ranges::find(places, column, &LevelPlace::column) == places.cend())
            column->view()->forgetRoom();
    }
    if (places.isEmpty())
        return;
    m_levelled = light.focus;
    const bool entities = light.focus.subject() == Focus::Subject::Entities;
    if (light.focus.subject() == Focus::Subject::Nothing && origin < 0)
        return; // a stretch of time lights dates; nobody asked to go to one
    // A name is everywhere: only what is gone to is brought level, otherwise the first is made visible.
    if (entities && !light.focus.at.text) {
        for (const LevelPlace &place : places)
            showName(place.column, place.span);
        return;
    }
    qreal height = -1;
    // A text that was only just put up begins at its top: it goes to its place at once, whatever the focus came from.
    const QSet<ReadingColumn *> fresh = std::exchange(m_fresh, {});
    for (const LevelPlace &place : places) {
        const bool leads = indexOf(place.column) == origin && !place.column->isFreed();
        if (leads && !fresh.contains(place.column))
            height = place.column->view()->heightOf(place.span.start);
    }
    // Where the reader has scrolled away since, it comes back with the others.
    const bool inOrigin = height >= 0 && height < places.first().column->view()->viewport()->height();
    bool isBeforeEyes = false;
    if (!inOrigin) {
        height = places.first().column->view()->eyeLine();
        const int at = columnShowing(light.focus.at.text);
        for (const LevelPlace &place : places) {
            ProseView *view = place.column->view();
            if (indexOf(place.column) != at || place.column->isFreed() || !view->isInView(light.focus.at.span))
                continue;
            isBeforeEyes = true;
            height = view->heightOf(place.span.start); // it stays there
        }
    }
    // After an act nothing moves beside what is being read; gone to another place, the others follow.
    const bool isSamePlace = light.focus.at == std::exchange(m_levelledAt, light.focus.at);
    const bool stays = entities && isBeforeEyes && isSamePlace && light.focus.origin.view == View::Program;
    for (const auto &[column, span, saysTheSame] : places) {
        if (indexOf(column) == origin && (inOrigin || column->isFreed()))
            continue;
        if (column->isFreed()) {
            if (column->text() == light.focus.at.text)
                column->view()->scrollIntoView(span);
            continue;
        }
        if (entities && !saysTheSame && column->text() != light.focus.at.text)
            showName(column, span);
        else if (!stays || fresh.contains(column))
            column->view()->level(span.start, height, !fresh.contains(column));
    }
}

// Whether the columns stand beside each other as they were brought level last.
bool ReadingArea::areLevel() const
{
    QList<LevelPlace> places = levelPlaces(m_columns, m_document.light());
    places.removeIf([](const LevelPlace &place) { return place.column->isFreed(); });
    if (places.size() < 2)
        return false;
    const auto heightOf = [](const LevelPlace &place) {
        return place.column->view()->restingHeightOf(place.span.start);
    };
    const qreal height = heightOf(places.first());
    return std::ranges::all_of(places, [&](const LevelPlace &place) { return heightOf(place) == height; });
}

// The others follow the place in one column to where it has come to stand.
void ReadingArea::levelBeside(ReadingColumn *column)
{
    QList<LevelPlace> places = levelPlaces(m_columns, m_document.light());
    places.removeIf([](const LevelPlace &place) { return place.column->isFreed(); });
    const auto own = std::ranges::find(places, column, &LevelPlace::column);
    if (own == places.cend())
        return;
    const qreal height = column->view()->restingHeightOf(own->span.start);
    for (const LevelPlace &place : places) {
        if (place.column != column)
            place.column->view()->level(place.span.start, height, false);
    }
}

// Each text keeps its own line at the eye line when its column gets another size, which parts the columns.
bool ReadingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_before && isVisible()) {
        rememberBeside(); // no column has set its lines anew yet
        QMetaObject::invokeMethod(this, &ReadingArea::standBesideAgain, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ReadingArea::rememberBeside()
{
    m_before = Beside{false, {}};
    ReadingColumn *leading = m_columns.at(m_active);
    if (leading->isFreed() || !leading->text())
        return;
    m_before->level = areLevel();
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (column == leading || column->isFreed() || anchorsOf(leading, column).isEmpty())
            continue;
        if (std::abs(column->view()->contentAtEye() - besideEye(leading, column)) <= 1)
            m_before->along.insert(column);
    }
}

void ReadingArea::standBesideAgain()
{
    const Beside before = m_before.value_or(Beside());
    m_before.reset();
    ReadingColumn *leading = m_columns.at(m_active);
    if (leading->isFreed() || !leading->text())
        return;
    if (before.level) {
        levelBeside(leading);
        return;
    }
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (before.along.contains(column) && column != leading && !column->isFreed()
            && !anchorsOf(leading, column).isEmpty())
            column->view()->bringToEye(besideEye(leading, column), false);
    }
}

// After an act, or back in time, nothing moves where one of the names is before the reader's eyes.
void ReadingArea::showName(ReadingColumn *column, Span span)
{
    if (m_document.focus().origin.view != View::Program || !column->hasLitInView())
        column->view()->scrollIntoView(span);
}

} // namespace dossier
