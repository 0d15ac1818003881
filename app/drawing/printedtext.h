// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/result.h"
#include "casefile/span.h"

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace dossier {

// A name or a date on paper: a line under it in the form of its kind, no ground.
struct PrintedMark
{
    Span span;
    Ink hue = Ink::Text;

    bool operator==(const PrintedMark &) const = default;
};

struct PrintedNumber // of a passage, in the margin
{
    qsizetype start = 0;
    int number = 0;

    bool operator==(const PrintedNumber &) const = default;
};

// A text as it goes on paper. Offsets are UTF-16 units of the characters; lists are in order.
struct PrintedText
{
    QString title;
    QStringList details; // lines below it: who published it, when, what it is, where
    QString characters; // paragraphs parted by "\n"
    QList<Span> headings; // whole paragraphs
    QList<PrintedNumber> numbers;
    QList<PrintedMark> marks;
    QFont face; // of the running words; its size in points is that on paper
};

// Words for the foot of a page: its number, and how many there are.
using PageWords = std::function<QString(int page, int pages)>;
// How far it has come, 0 … 1; false stops it.
using GoOn = std::function<bool(double share)>;

// Prints the text in black and the colours of its marks on as many pages as it needs, and answers how many. The device
// has its page and margins set and is not being painted on. Can run in a worker. Errors: Cancelled, Failed (the device
// does not begin).
Result<int> printText(const PrintedText &text, QPagedPaintDevice &device, const PageWords &foot, const GoOn &goOn = {});

} // namespace dossier
