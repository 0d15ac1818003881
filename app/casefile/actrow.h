// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"
#include "casefile/rowkey.h"

#include <QHash>
#include <QMetaType>
#include <QString>

#include <functional>

namespace dossier {

// An act as the history lists it: without the rows it changed, but with what there is to say of them.
struct ActRow
{
    Act act; // no changes
    QHash<QString, qint64> changed; // how many rows of which table
    RowKey subject; // the first row it changed: what it was about; no key when it changed none
    QJsonObject before; // that row, empty when it was new
    QJsonObject after; // empty when it is gone
    bool isUndone = false; // taken back, and not done again
    bool isSound = true; // its own hash and the one of the act before it are what they have to be

    bool operator==(const ActRow &) const = default;
};

// Which acts are asked for; all when nothing is set.
struct HistoryQuery
{
    QString who; // a person's name, or a job's
    QString code; // one kind of act, with what undoes it or does it again
    QString words; // every word in what the act says (ActWording), accents and case ignored
    SourceId source; // it is about, or changed something in

    bool operator==(const HistoryQuery &) const = default;
};

// What an act says to whoever reads the list, so that a filter looks at the words that are seen, in the language they
// are seen in. It is called in the thread that reads, for one act after the other until a page is full, and is given
// what is quickly read: the act, and of one that decided upon a single entity or event its table, its type and how many
// mentions or claims changed with it.
using ActWording = std::function<QString(const ActRow &)>;

} // namespace dossier

Q_DECLARE_METATYPE(dossier::ActRow)
