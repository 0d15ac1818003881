// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// Words by which a sentence does not tell something as a fact.
struct Hedge
{
    Span span; // in UTF-16 units of the sentence
    // Whether it is only what others are said to say ("reportedly", "aurait volé", "zou … hebben"): then "according
    // to" renders it as well. Else it is held likely ("probably", "in all likelihood").
    bool isHearsay = false;
};

struct Hedges
{
    QList<Hedge> plain; // words that mean nothing else, in order
    bool leans = false; // words that can render a hedge otherwise, those among them: "may", "seems", "suspected"
};

// For fr, nl, it, en and de (ISO 639-1); nothing in any other language.
Hedges hedgesOf(QStringView sentence, const QString &language);
bool hasHedgeWords(const QString &language);

} // namespace dossier
