// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"
#include "casefile/rowkey.h"

#include <QHash>
#include <QMetaType>
#include <QString>

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
    QString words; // every word in what it says or who did it, accents and case ignored
    SourceId source; // it is about, or changed something in

    bool operator==(const HistoryQuery &) const = default;
};

} // namespace dossier

Q_DECLARE_METATYPE(dossier::ActRow)
