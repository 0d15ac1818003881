// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QList>
#include <QString>

#include <functional>

namespace dossier {

// What is said of an event in words where it is drawn: on the hover card, at the head of its claims, and to a screen
// reader. In the language of the interface.

// "April 2019", "early 2021", "since June 2021"; "no date" when there is none.
QString dateWords(const Edtf &date, DatePart part);
// What is known of the date and what is not: "month known, day not"; empty when there is nothing to add.
QString knownWords(const Edtf &date, DatePart part);
// The same of the date of an event, which a person may have set.
QString knownWords(const EventRow &event);
// "4 sources, 1 repeats another. 2 are coarser."
QString sourceWords(const EventRow &event);
// One line a claim: "“avril 2019” read by rule “month and year”", "“due anni fa” counted from 26 May 2021". `ruleName`
// gives a rule's name in words.
QList<QString> claimLines(const EventRow &event, const std::function<QString(const QString &rule)> &ruleName);
// "fr communiqué", "nl press, a repeat", "it press, counted from 26 May 2021"
QString claimSource(const DatedClaim &claim);
// The words of a claim between the quotation marks of its language.
QString quoted(const QString &words, const QString &language);
// "April 2019, month known, day not: Intruder enters the network; 4 sources, 1 a repeat; 2 coarser"
QString spokenEvent(const EventRow &event);
// "March to May 2021", "2 March 2021", "2019 to 2021"
QString daysWords(DayBounds days);
// "1,240 events"
QString eventCount(qsizetype count);

} // namespace dossier
