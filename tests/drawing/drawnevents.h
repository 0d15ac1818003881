// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QList>
#include <QString>

namespace dossier::tests {

// Made-up events for the tests of what is drawn: every way to know a date, and a small case.

inline Edtf edtf(const QString &text)
{
    return text.isEmpty() ? Edtf() : *Edtf::parse(text);
}

inline DatedClaim claimOf(
    const QString &date, ClaimSign sign, const QString &wording, const QString &language, bool repeated = false)
{
    static qint64 key = 0;
    DatedClaim claim;
    claim.claim = ClaimId(++key);
    claim.source = SourceId(key);
    claim.wording = wording;
    claim.language = language;
    claim.date = edtf(date);
    claim.sign = sign;
    claim.repeated = repeated;
    return claim;
}

inline EventRow eventOf(qint64 id, const QString &title, const QString &date, int sources = 1)
{
    EventRow event;
    event.id = EventId(id);
    event.title = title;
    event.date = edtf(date);
    event.sources = sources;
    return event;
}

struct WayToKnow
{
    const char *name;
    EventRow event;
};

// The rows of the design's sheet, by name.
inline QList<WayToKnow> waysToKnow()
{
    using namespace Qt::StringLiterals;
    const auto one = [](qint64 id, const char *date) {
        return eventOf(id, u"Ledger copied"_s, QString::fromLatin1(date));
    };
    QList<WayToKnow> ways{
        {"day", one(1, "2021-03-02")},
        {"month", one(2, "2023-05")},
        {"quarter", one(3, "2022-34")},
        {"year", one(4, "2021")},
        {"early", one(5, "2021~")},
        {"about", one(6, "2022~")},
        {"interval", one(7, "2021/2023")},
        {"since", one(8, "2021-06/..")},
        {"end unknown", one(9, "2022-10/")},
        {"before", one(10, "../2021-05-25")},
        {"one of", one(11, "[2022-03,2022-09]")},
        {"finer and coarser", one(12, "2022-04")},
        {"disputed", one(13, "[2021-05,2022-02]")},
        {"decided", one(14, "2021-05")},
        {"proposed", one(15, "2023-11")},
        {"rejected", one(16, "2022")},
        {"early interval", one(17, "2021-01~/2021-04~")},
    };
    ways[4].event.part = DatePart::Early;
    ways[7].event.attested = Edtf::day(2024, 2, 29).bounds().latest;
    ways[11].event.verdict = Verdict::Coarser;
    ways[11].event.claims = {claimOf(u"2022-04"_s, ClaimSign::Agree, u"en avril"_s, u"fr"_s),
        claimOf(u"2022"_s, ClaimSign::Refine, u"nel 2022"_s, u"it"_s)};
    ways[12].event.verdict = Verdict::Disagree;
    ways[12].event.claims = {claimOf(u"2021-05"_s, ClaimSign::Conflict, u"in mei 2021"_s, u"nl"_s),
        claimOf(u"2021-05"_s, ClaimSign::Conflict, u"en mai 2021"_s, u"fr"_s),
        claimOf(u"2022-02"_s, ClaimSign::Conflict, u"en février 2022"_s, u"fr"_s)};
    ways[13].event.dateSetByPerson = true;
    ways[13].event.claims = {claimOf(u"2021-05"_s, ClaimSign::Conflict, u"in mei 2021"_s, u"nl"_s),
        claimOf(u"2022-02"_s, ClaimSign::Conflict, u"en février 2022"_s, u"fr"_s)};
    ways[14].event.status = Status::Proposed;
    ways[15].event.status = Status::Rejected;
    return ways;
}

// Thirteen events from 2019 to 2025 and three without a date.
inline QList<EventRow> smallCaseEvents()
{
    using namespace Qt::StringLiterals;
    EventRow copied = eventOf(1, u"Ledger copied"_s, u"2019-04"_s, 4);
    copied.repeats = 1;
    copied.verdict = Verdict::Coarser;
    copied.claims = {claimOf(u"2019-04"_s, ClaimSign::Agree, u"dès avril 2019"_s, u"fr"_s),
        claimOf(u"2019-04"_s, ClaimSign::Agree, u"al sinds april 2019"_s, u"nl"_s, true),
        claimOf(u"2019"_s, ClaimSign::Refine, u"en 2019"_s, u"fr"_s),
        claimOf(u"2019~"_s, ClaimSign::Refine, u"due anni fa"_s, u"it"_s)};
    copied.claims[0].sourceKind = u"communiqué"_s;
    copied.claims[0].rule = u"month-year"_s;
    copied.claims[1].sourceKind = u"press"_s;
    copied.claims[2].sourceKind = u"press"_s;
    copied.claims[3].sourceKind = u"press"_s;
    copied.claims[3].anchor = u"2021-05-26"_s;
    return {copied, eventOf(2, u"Maker hears of the gaps"_s, u"2021-01/2021-04"_s, 2),
        eventOf(3, u"Patches are out"_s, u"2021-03-02"_s, 2), eventOf(4, u"Office finds footprints"_s, u"2021-03"_s, 4),
        eventOf(5, u"Gaps become public"_s, u"2021-03"_s),
        eventOf(6, u"Doors closed, rooms cleaned"_s, u"2021-34"_s, 4),
        eventOf(7, u"Ministry admits it"_s, u"2021-05-25"_s, 3),
        eventOf(8, u"Letters of the service read"_s, u"2021/2023"_s), eventOf(9, u"Second maker warns"_s, u"2023-05"_s),
        eventOf(10, u"Boxes are to be replaced"_s, u"2023-06"_s), eventOf(11, u"First papers write"_s, u"2023-07"_s),
        eventOf(12, u"Judge opens a file"_s, u"2023-11"_s), eventOf(13, u"File confirmed"_s, u"2025-02-28"_s),
        eventOf(14, u"Culprit to be named"_s, u""_s), eventOf(15, u"New rooms begun"_s, u""_s),
        eventOf(16, u"Ledger closed"_s, u""_s)};
}

// Two sources that speak of some of these events.
inline QList<EventGroup> smallCaseGroups()
{
    using namespace Qt::StringLiterals;
    EventGroup evening;
    evening.source = SourceId(11);
    evening.label = u"The evening paper"_s;
    evening.events = {EventId(7), EventId(4), EventId(1), EventId(14)};
    EventGroup morning;
    morning.source = SourceId(12);
    morning.label = u"The morning paper and what it writes on Sundays"_s;
    morning.events = {EventId(1), EventId(4), EventId(5), EventId(8)};
    return {evening, morning};
}

} // namespace dossier::tests
