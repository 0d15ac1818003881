// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/event.h"
#include "casefile/rows.h"
#include "entities/cardrows.h"

#include <QCoreApplication>
#include <QHash>

namespace dossier {

// What the parts of a card say, row by row. A row's id is that of the entity, event or note it leads to; of spellings
// and of the first and last mention it counts from 1.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
public:
    static QList<CardRow> firstAndLast(const EntityCard &card);
    static QList<CardRow> samenesses(const EntityCard &card);
    static QList<CardRow> spellings(const EntityCard &card);
    static QList<CardRow> companions(const EntityCard &card);
    static QList<CardRow> events(const EntityCard &card, const QHash<EventId, Event> &known); // those that are known
    static QList<CardRow> notes(const EntityCard &card);
    static QString judgement(const SamenessRow &row); // "perhaps the same"
    // "2 of 5": which of the places a row leads to is gone to.
    static QString step(qsizetype number, qsizetype of);
};

} // namespace dossier
