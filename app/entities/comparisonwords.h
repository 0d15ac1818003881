// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/comparison.h"
#include "entities/cardrows.h"

#include <QCoreApplication>

namespace dossier {

// What a comparison of two entities says, row by row. A row's id is that of what it leads to; of reasons their code,
// counted from 1.
class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
public:
    static QString reason(const LikenessReason &reason);
    static QList<CardRow> reasons(const EntityComparison &comparison, bool speaksFor);
    static QList<CardRow> judgements(const EntityComparison &comparison);
    static QList<CardRow> companions(const EntityComparison &comparison);
    static QList<CardRow> events(const EntityComparison &comparison);
    static QList<CardRow> sources(const EntityComparison &comparison); // "3 | –": of the first, of the second
};

} // namespace dossier
