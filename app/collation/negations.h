// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// How a sentence denies.
struct Negations
{
    QList<Span> plain; // "not", "ne … pas", "kein": words that only deny, in UTF-16 units of the sentence
    QList<Span> all; // those, and words that deny here and may be rendered by what leans: "nothing", "denies"
    bool leans = false; // words that can render a denial otherwise: "without", "fails", "unable", "un-"
};

// For fr, nl, it, en and de (ISO 639-1); nothing in any other language.
Negations negationsOf(QStringView sentence, const QString &language);
bool hasNegationWords(const QString &language);

} // namespace dossier
