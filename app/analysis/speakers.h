// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// Which of these names, spans of the text in order, somebody who speaks has in this passage: behind "according to" and
// its like, and beside a verb of saying ("said", "meldt", "ha riferito"). For fr, nl, it, en and de (ISO 639-1).
QList<Span> speakersIn(const QString &text, const QString &language, Span passage, const QList<Span> &names);

// The same for the words of one of these passages, counted from 0, that are put down to somebody beside it too: in the
// passage before it when that ends with a colon, in the one behind it when that says no more than who said so ("Dat
// meldt …").
QList<Span> speakersOf(const QString &text, const QString &language, const QList<Span> &passages, qsizetype passage,
    const QList<Span> &names);

// Words in the passage for what a body says of itself on paper ("communiqué", "Pressemitteilung"), but for those behind
// which a name says whose it is.
QList<Span> noticesIn(const QString &text, const QString &language, Span passage);
bool isNotice(QStringView words); // whether there is one among them, in any of these languages

// Whether the words say that somebody says so, named or not. False for a language without a table.
bool saysWhoSays(QStringView words, const QString &language);

} // namespace dossier
