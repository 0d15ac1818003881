// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QList>
#include <QString>

namespace dossier {

// What sources are put under in their list.
enum class SourceGrouping { None, Language, Publisher, Kind, Month, Year, Reliability, News };
// What they follow each other by, inside a group: as they came in, by date of publication (not known last), title,
// publisher (none last), or how often they name the entities of the focus, most often first.
enum class SourceOrder { Arrival, Date, Title, Publisher, Mentions };

// Stable words, for settings: "language", "title" … What is no such word is None and Date.
QString toString(SourceGrouping grouping);
SourceGrouping groupingFromString(const QString &word);
QString toString(SourceOrder order);
SourceOrder orderFromString(const QString &word);

// How the list of sources is arranged.
struct SourceArrangement
{
    SourceGrouping grouping = SourceGrouping::None;
    SourceOrder order = SourceOrder::Date;
    bool reversed = false; // what is not known stays last

    bool operator==(const SourceArrangement &) const = default;
};

// Sources under one heading. The key is what they have in common, as the case has it: a code of a language, a
// publisher, a kind, "2021-05" or "2021" of the day they were published on or after, a letter of reliability, "new";
// "" where that is not known or there is one group alone. Sources that could have been published in more than one year
// stand under "~", in more than one month of a year under the year.
struct SourceGroup
{
    QString key;
    QList<SourceId> sources;

    bool operator==(const SourceGroup &) const = default;
};

// How far what rules propose of a source, in its texts and of what it claims, has been settled.
struct ReviewProgress
{
    qint64 waiting = 0;
    qint64 settled = 0; // accepted or rejected

    bool operator==(const ReviewProgress &) const = default;
};

// What there was of a case when a person last closed it.
struct Visit
{
    qint64 moment = 0; // milliseconds since 1970-01-01 UTC
    ActId act;
    EditionId edition; // the last that had come in

    bool isKnown() const { return act.isValid(); }
    bool operator==(const Visit &) const = default;
};

} // namespace dossier
