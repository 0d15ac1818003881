// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: finding words in the columns.

#include "reading/findbar.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"

#include <QApplication>
#include <QLayout>

namespace dossier {

FindBar *ReadingArea::findBar()
{
    if (m_findBar)
        return m_findBar;
    m_findBar = new FindBar(this);
    m_findBar->hide();
    m_findBar->setColumnCount(columnCount());
    layout()->addWidget(m_findBar);
    connect(m_findBar, &FindBar::soughtChanged, this, &ReadingArea::look);
    connect(m_findBar, &FindBar::stepRequested, this, &ReadingArea::stepFound);
    connect(m_findBar, &FindBar::closeRequested, this, &ReadingArea::closeFind);
    connect(m_found, &FoundWords::changed, this, [this] { m_findBar->tell(m_found->state()); });
    return m_findBar;
}

// What is selected, where that is not long, is looked for from there on.
void ReadingArea::find()
{
    constexpr qsizetype most = 100;
    ReadingColumn *column = m_columns.at(m_active);
    const Span selected = column->selection();
    QString words = column->words().mid(selected.start, selected.length()).simplified();
    if (words.size() > most)
        words.clear();
    if (!words.isEmpty())
        m_findFrom = {column, selected.start};
    findBar()->start(words);
    look();
}

bool ReadingArea::isFinding() const
{
    return m_findBar && !m_findBar->isHidden();
}

bool ReadingArea::hasSought() const
{
    return isFinding() && m_found->state().isLooking;
}

void ReadingArea::look()
{
    if (!isFinding())
        return;
    m_findFrom = readerPlace();
    m_found->look(m_findBar->sought(), soughtColumns(), m_findFrom);
    Q_EMIT findAsked();
}

// Words came or went in the columns, or there are other columns.
void ReadingArea::lookAgain()
{
    if (isFinding())
        m_found->lookAgain(soughtColumns());
}

QList<ReadingColumn *> ReadingArea::soughtColumns() const
{
    return m_findBar->isInAllColumns() ? m_columns : QList<ReadingColumn *>{m_columns.at(m_active)};
}

// While words are typed they are looked for from one place on, unless the reader has left that.
FoundWords::Place ReadingArea::readerPlace() const
{
    const QList<ReadingColumn *> sought = soughtColumns();
    for (const FoundWords::Place &place : {m_findFrom, m_found->place()}) {
        if (sought.contains(place.column) && place.column->isInView(place.offset))
            return place;
    }
    ReadingColumn *column = m_columns.at(m_active);
    return {column, column->offsetInView()};
}

void ReadingArea::stepFound(int direction)
{
    m_found->step(direction, readerPlace());
    m_findFrom = m_found->place();
}

void ReadingArea::closeFind()
{
    if (!isFinding())
        return;
    const FoundWords::Place at = m_found->place();
    ReadingColumn *column = at.column ? at.column : m_columns.at(m_active);
    if (at.column)
        at.column->setCaret(at.offset);
    m_found->forget();
    m_findFrom = {};
    if (m_findBar->isAncestorOf(QApplication::focusWidget()))
        column->setFocus(Qt::ShortcutFocusReason);
    m_findBar->hide();
}

} // namespace dossier
