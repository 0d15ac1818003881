// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"

#include <QHash>
#include <QString>
#include <QStringList>

// What proposals and findings say of themselves, in the language of the interface.
namespace dossier::phrase {

QString kindName(ProposalKind kind); // "Entities": the heading they stand under
QString proposal(const ProposalRow &row); // "CCB", "“vendredi” → 28 February 2025": the first line
QString proposalKind(const ProposalRow &row); // "new organisation": the second
QString ruleName(const QString &rule); // "weekday": short, for a column and a filter; the code itself when not known
QString whyProposed(const ProposalRow &row); // a sentence: the rule and what made it speak
// Sentences for what a rule gives as the reason of a judgement (casefile/samenessground.h); a person's own words stay.
QString samenessReason(const QString &reason);
QString whatChanges(const ProposalRow &row); // what accepting comes to

// "1 June: the words “…” are not in the newest edition"; `arguments` as the check gave them.
QString finding(const QString &code, const QStringList &arguments);
QHash<QString, QString> findingSayings(); // what each code says without what it speaks of, for ProposalQuery
QString findingName(const QString &code); // "reprint": of the code alone
QString severity(Severity severity); // "major"

// What a sign in the margin says of itself: "Note by reader: Ask the agency when", "Finding, major: Numbers differ: 40
// and 60. Waits for a decision: …"
QString remark(const RemarkMark &mark);
// Whether a finding says in which language a passage is: "in German", "perhaps in German", "in an unknown language";
// else "".
QString passageLanguage(const RemarkMark &mark);
QString languageTag(const RemarkMark &mark); // the same behind the passage: "[de]", "[de?]" of a rule, "[?]"
inline const QString saidLanguage = QStringLiteral("passage-language"); // the code of such a finding that is settled
QString remarkCounts(int notes, int findings); // "1 note, 2 findings"; "" when there are none

// A date in words, as EDTF or as withPart (casefile/datewording.h) gives it; itself where it cannot be read.
QString dateWords(const QString &date);

} // namespace dossier::phrase
