// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/collation.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace dossier {

// What a passage shares with its rendering in another language: names, numbers, dates, words of the same meaning, words
// spelt alike. A feature is a hash that is the same on both sides.
using Feature = quint64;

struct PassageFeatures
{
    QSet<Feature> features;
    qsizetype length = 0; // letters and figures
    PassageKind kind = PassageKind::Sentence;
};

// For every passage, in order.
QList<PassageFeatures> passageFeatures(const AlignableText &text);

// What it tells that two passages share a feature: more the rarer it is in both texts, and more for a number than for
// the beginning of a word. Only features that both texts have.
QHash<Feature, double> featureWeights(const QList<PassageFeatures> &source, const QList<PassageFeatures> &rendition);

} // namespace dossier
