// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/prosemark.h"
#include "prose/prosetext.h"
#include "workspace/light.h"
#include "workspace/original.h"

#include <QColor>
#include <QList>

#include <utility>

// What is drawn in a text and beside it, from what stands there and what is lit; all in order of place.

namespace dossier {

// Which of the names and dates in a text are marked.
enum class NamesShown {
    All,
    Focus, // those that are lit
    None,
};

// Names and dates, and what is lit or only looked at.
QList<ProseMark> marksOf(
    const TextSheet &sheet, const QList<LitSpan> &lit, const QList<LitSpan> &glance, NamesShown names);
// The passages with their numbers: which are lit, and what they are to the event in the focus.
QList<ProsePassage> passagesOf(const TextSheet &sheet, const QList<LitSpan> &lit);
// At the scroll bar: the place of each, and its colour.
QList<std::pair<qsizetype, QColor>> ticksOf(const QList<LitSpan> &lit);

QList<ProseLabel> linkLabels(const TextSheet &rendition); // behind passages, what of the source they rest on
// Of passages in another language than their text, that language behind them.
QList<ProseLabel> languageLabels(const TextSheet &sheet);
QList<RemarkMark> languagesIn(const TextSheet &sheet); // which passages are said to be in which languages

// What a click at an offset takes: the topmost mark there, if any.
struct MarkThere
{
    enum class What { Nothing, Mention, Date };
    What what = What::Nothing;
    EntityId entity;
    EventId event; // of a date; none when no event rests on it
    Span span;
};
MarkThere markAt(const TextSheet &sheet, qsizetype offset);

} // namespace dossier
