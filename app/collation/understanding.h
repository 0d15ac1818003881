// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "collation/checks.h"
#include "collation/collation.h"
#include "collation/disagreements.h"
#include "collation/events.h"
#include "collation/identity.h"
#include "collation/sameness.h"

#include <QList>
#include <QString>

namespace dossier {

// A text to be understood together with others, apart from any case.
struct UnderstandableText
{
    QString characters; // as stored: NFC
    QString language; // ISO 639-1 when somebody said so, "" = to be detected
    Edtf published; // null when not known
    qsizetype renders = -1; // index of the text it translates or sums up; -1: a source's own words
    QList<Span> sentences{}; // where somebody has said them; else they are found

    bool operator==(const UnderstandableText &) const = default;
};

struct UnderstoodText
{
    Reading reading;
    QList<NameHit> mentions; // in order; the id of an entity is its index in the understanding, from 1

    bool operator==(const UnderstoodText &) const = default;
};

// What texts come to that are read together for the first time. Ids stand for places, from 1: of an entity in
// `entities`, of a text or source in `texts`, of a passage in its text.
struct Understanding
{
    QList<UnderstoodText> texts; // as they were given
    QList<EntityProposal> entities;
    QList<EventProposal> events; // of what sources themselves say

    bool operator==(const Understanding &) const = default;
};

Understanding understand(const QList<UnderstandableText> &texts);

// Links between two of the texts.
QList<LinkProposal> align(const QList<UnderstandableText> &texts, const Understanding &understanding, qsizetype source,
    qsizetype rendition, bool isSummary);

// One of the texts that renders another one of them.
struct RenditionPair
{
    qsizetype source = 0;
    qsizetype rendition = 0;
    bool isSummary = false;
};

// Entities of theirs that are likely one.
QList<SamenessProposal> proposeSamenesses(
    const QList<UnderstandableText> &texts, const Understanding &understanding, const QList<RenditionPair> &pairs);

// What is to be looked at in a translation, of two of the texts that are linked so.
QList<RenditionFinding> checkTranslation(const QList<UnderstandableText> &texts, const Understanding &understanding,
    qsizetype source, qsizetype translation, const QList<LinkProposal> &links);

// The same of a summary.
QList<RenditionFinding> checkSummary(const QList<UnderstandableText> &texts, const Understanding &understanding,
    qsizetype source, qsizetype summary, const QList<LinkProposal> &links);

// What two sources tell differently, by their places.
struct TextDisagreement
{
    qsizetype first = 0;
    qsizetype second = 0;
    Disagreement found;
};

// Of sources that speak of the same event.
QList<TextDisagreement> findDisagreements(const QList<UnderstandableText> &texts, const Understanding &understanding);

} // namespace dossier
