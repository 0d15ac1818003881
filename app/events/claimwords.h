// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "drawing/eventwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace dossier {

// How the Event panel puts the claims of one event into words.
class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
public:
    ClaimWords() = default;
    explicit ClaimWords(const EventSheet &sheet);

    // What names a source beside the badge of its language: its kind ("Communiqué") where no other source that speaks
    // of this event is of that kind and language, else its title.
    QString sourceName(SourceId source) const;
    // " · 6": where in the source; "" when it has no evidence.
    static QString passageOf(const ClaimRow &row);
    // What a reader must know of it: "repeats the communiqué", "counted from 26 May 2021"; "" when there is nothing.
    QString notesOn(const ClaimRow &row) const;
    // What it says, for claims that are read by their value: "probably China", "names no one".
    static QString valueOf(const ClaimRow &row);
    // What the words of a source were read as, beside them: "2019-04", "not 60"; "" when it says nothing.
    static QString readingOf(const ClaimRow &row);
    // All that is known of a claim, in paragraphs of HTML, for its tooltip.
    QString explanationOf(const ClaimRow &row) const;

    // "Event · accepted · 4 sources, 1 a repeat"
    static QString lineOf(const EventSheet &sheet);
    // "Early March 2021, set by a person: the harbour logs it"; "" for a date that is worked out from the claims.
    static QString setDateOf(const Event &event);
    static QString voiceWords(Voice voice);
    static QString credibilityWords(int credibility); // after the Admiralty code; "" when nobody has judged

private:
    QHash<SourceId, QString> m_names;
    QHash<ClaimId, QString> m_repeatWords; // of a claim that repeats this one
    ClaimId m_preferred;
};

} // namespace dossier
