// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/foundwords.h"

#include "reading/readingcolumn.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr qint64 longestSlice = 6; // milliseconds: less than half a frame
constexpr qsizetype sliceUnits = 16'384;

} // namespace

FoundWords::FoundWords(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    m_next.callOnTimeout(this, &FoundWords::goOn);
}

void FoundWords::look(const Sought &sought, const QList<ReadingColumn *> &columns, Place from)
{
    m_sought = sought;
    m_from = from;
    m_wish = Wish::Go;
    begin(columns);
}

void FoundWords::lookAgain(const QList<ReadingColumn *> &columns)
{
    if (m_wish != Wish::Go) { // else it has not been gone to yet
        m_from = place();
        m_wish = m_from.column ? Wish::Keep : Wish::None;
    }
    begin(columns);
}

void FoundWords::forget()
{
    m_sought = {};
    m_wish = Wish::None;
    begin({});
}

void FoundWords::begin(const QList<ReadingColumn *> &columns)
{
    for (const Looked &each : std::as_const(m_columns)) {
        if (each.column && !columns.contains(each.column))
            each.column->setFound({}, -1);
    }
    m_columns.clear();
    m_current = {};
    m_wrap = FoundState::Wrap::None;
    for (ReadingColumn *column : columns)
        m_columns.append({column, TextSearch(column->words(), m_sought), false});
    if (indexOf(m_from.column) < 0) {
        m_from = {columns.value(0), 0};
        if (m_wish == Wish::Keep)
            m_wish = Wish::None; // it went with its column
    }
    goOn();
}

void FoundWords::goOn()
{
    QElapsedTimer clock;
    clock.start();
    bool isMore = searchSlice();
    while (isMore && clock.elapsed() < longestSlice)
        isMore = searchSlice();
    markDone();
    settle();
    if (isMore)
        m_next.start();
    else
        m_next.stop();
    Q_EMIT changed();
}

// The column the reader is in goes first.
bool FoundWords::searchSlice()
{
    const qsizetype count = m_columns.size();
    const qsizetype first = std::max<qsizetype>(0, indexOf(m_from.column));
    for (qsizetype i = 0; i < count; ++i) {
        TextSearch &search = m_columns[(first + i) % count].search;
        if (search.isDone())
            continue;
        search.goOn(sliceUnits);
        return true;
    }
    return false;
}

void FoundWords::markDone()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).search.isDone() && !std::exchange(m_columns[i].isMarked, true))
            mark(i);
    }
}

void FoundWords::mark(qsizetype column)
{
    const Looked &looked = m_columns.at(column);
    if (looked.column)
        looked.column->setFound(looked.search.found(), m_current.column == column ? m_current.match : -1);
}

void FoundWords::settle()
{
    const qsizetype column = indexOf(m_from.column);
    if (m_wish == Wish::None || column < 0)
        return;
    const QList<Span> &found = m_columns.at(column).search.found();
    const auto here = std::ranges::lower_bound(found, m_from.offset, {}, &Span::start);
    if (here == found.cend() && !isDone())
        return;
    const Wish wish = std::exchange(m_wish, Wish::None);
    if (wish == Wish::Keep) {
        if (here != found.cend() && here->start == m_from.offset) {
            m_current = {column, here - found.cbegin()};
            mark(column);
        }
        return;
    }
    if (total() == 0)
        return;
    const qsizetype number = numberFrom(m_from);
    const bool wraps = here == found.cend() && number == total();
    goTo(here != found.cend() ? At{column, here - found.cbegin()} : atNumber(wraps ? 0 : number),
        wraps ? FoundState::Wrap::ToBeginning : FoundState::Wrap::None);
}

void FoundWords::goTo(At at, FoundState::Wrap wrap)
{
    const At before = std::exchange(m_current, at);
    m_wrap = wrap;
    if (before.column >= 0 && before.column != at.column && m_columns.at(before.column).column)
        m_columns.at(before.column).column->setCurrentFound(-1);
    ReadingColumn *column = m_columns.at(at.column).column;
    if (!column)
        return;
    if (before.column == at.column)
        column->setCurrentFound(at.match);
    else
        mark(at.column);
    column->showFound(m_columns.at(at.column).search.found().at(at.match));
}

void FoundWords::step(int direction, Place from)
{
    const qsizetype count = total();
    if (!isDone() || count == 0)
        return;
    const bool isAtOne = m_current.column >= 0;
    const qsizetype start = isAtOne ? numberOf(m_current) : numberFrom(from) - (direction > 0 ? 1 : 0);
    const qsizetype number = start + direction;
    const auto wrap = number >= count ? FoundState::Wrap::ToBeginning
        : number < 0                  ? FoundState::Wrap::ToEnd
                                      : FoundState::Wrap::None;
    goTo(atNumber((number + count) % count), wrap);
    Q_EMIT changed();
}

bool FoundWords::isDone() const
{
    return std::ranges::all_of(m_columns, [](const Looked &each) { return each.search.isDone(); });
}

qsizetype FoundWords::total() const
{
    qsizetype total = 0;
    for (const Looked &each : m_columns)
        total += each.search.found().size();
    return total;
}

qsizetype FoundWords::numberOf(At at) const
{
    qsizetype number = at.match;
    for (qsizetype i = 0; i < at.column; ++i)
        number += m_columns.at(i).search.found().size();
    return number;
}

FoundWords::At FoundWords::atNumber(qsizetype number) const
{
    At at{0, number};
    for (; at.match >= m_columns.at(at.column).search.found().size(); ++at.column)
        at.match -= m_columns.at(at.column).search.found().size();
    return at;
}

qsizetype FoundWords::indexOf(const ReadingColumn *column) const
{
    const auto found = std::ranges::find_if(m_columns, [column](const Looked &each) { return each.column == column; });
    return column && found != m_columns.cend() ? found - m_columns.cbegin() : -1;
}

qsizetype FoundWords::numberFrom(Place place) const
{
    const qsizetype column = std::max<qsizetype>(0, indexOf(place.column));
    const QList<Span> &found = m_columns.at(column).search.found();
    const auto here = std::ranges::lower_bound(found, place.offset, {}, &Span::start);
    return numberOf({column, here - found.cbegin()});
}

FoundState FoundWords::state() const
{
    FoundState state;
    state.isLooking = !m_sought.words.trimmed().isEmpty();
    state.isDone = isDone();
    state.total = total();
    state.current = m_current.column < 0 ? 0 : numberOf(m_current) + 1;
    state.wrap = m_wrap;
    return state;
}

FoundWords::Place FoundWords::place() const
{
    if (m_current.column < 0 || !m_columns.at(m_current.column).column)
        return {};
    const Looked &looked = m_columns.at(m_current.column);
    return {looked.column, looked.search.found().at(m_current.match).start};
}

} // namespace dossier
