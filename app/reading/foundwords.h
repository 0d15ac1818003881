// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/textsearch.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dossier {

class ReadingColumn;

// How far the looking has come.
struct FoundState
{
    enum class Wrap { None, ToBeginning, ToEnd }; // how the current match was come to

    bool isLooking = false; // for words
    bool isDone = false; // with all columns
    qsizetype total = 0; // matches, so far
    qsizetype current = 0; // which of them is gone to, from 1; 0 = none
    Wrap wrap = Wrap::None;

    bool operator==(const FoundState &) const = default;
};

// Where sought words stand in reading columns, column by column from left to right, and which match the reader is at.
// Marks them in the columns and scrolls to the one gone to; the focus of the case is left alone. Long texts are gone
// through in slices of a few milliseconds.
class FoundWords : public QObject
{
    Q_OBJECT
public:
    // A place in a column, in UTF-16 units of its words.
    struct Place
    {
        ReadingColumn *column = nullptr;
        qsizetype offset = 0;
    };

    explicit FoundWords(QObject *parent = nullptr);

    // Goes to the first match at the place or after it, round and round.
    void look(const Sought &sought, const QList<ReadingColumn *> &columns, Place from);
    // The same words in other columns, or in these as they are now; nothing moves.
    void lookAgain(const QList<ReadingColumn *> &columns);
    void forget();
    // To the next match (1) or the one before (-1); where none was gone to, from the place on.
    void step(int direction, Place from);

    FoundState state() const;
    Place place() const; // of the current match; no column when there is none

Q_SIGNALS:
    void changed();

private:
    struct Looked
    {
        QPointer<ReadingColumn> column;
        TextSearch search;
        bool isMarked = false; // with all that was found
    };
    struct At // a match: a place in m_columns, and in what was found there
    {
        qsizetype column = -1;
        qsizetype match = 0;
    };

    void begin(const QList<ReadingColumn *> &columns);
    void goOn();
    bool searchSlice();
    void markDone();
    void settle();
    void goTo(At at, FoundState::Wrap wrap);
    void mark(qsizetype column);
    bool isDone() const;
    qsizetype total() const;
    qsizetype numberOf(At at) const; // from 0, over all columns
    At atNumber(qsizetype number) const;
    qsizetype indexOf(const ReadingColumn *column) const;
    // The number of the first match at a place or after it; the total when there is none.
    qsizetype numberFrom(Place place) const;

    Sought m_sought;
    QList<Looked> m_columns;
    At m_current;
    FoundState::Wrap m_wrap = FoundState::Wrap::None;
    // Where to go once it is found.
    enum class Wish { None, Go, Keep };
    Wish m_wish = Wish::None;
    Place m_from;
    QTimer m_next;
};

} // namespace dossier
