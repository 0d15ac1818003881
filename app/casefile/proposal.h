// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"
#include "casefile/entity.h"
#include "casefile/finding.h"
#include "casefile/indicator.h"
#include "casefile/rowkey.h"
#include "casefile/rows.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace dossier {

// What waits for a decision. The order is that of the list of proposals, most useful first: what much hangs on (an
// entity takes its names and mentions along, an event its claims and their evidence), what joins or parts things, what
// a check noticed, then marks one by one.
enum class ProposalKind {
    Entity, // those that most sources name first, then most mentions
    Event, // those whose sources give different dates first, then those that most sources speak of
    Sameness, // unsure ones first, then those with most mentions on both sides
    Finding, // the gravest first
    Claim, // on an event that is accepted; so with all that follow: of what is proposed itself they come along with it
    Name,
    Mention,
    Evidence,
    Date, // in the order they came in: texts as they were imported, each from its beginning
    Quotation,
    Indicator,
    Link, // the least certain first
};
inline constexpr int proposalKindCount = 12;

// One proposal, or an open finding, as the list shows it.
struct ProposalRow
{
    ProposalKind kind = ProposalKind::Entity;
    RowKey row;
    qint64 weight = 0; // greater comes first among those of one kind
    QString words; // what it is, in the words of the case: a label, a title, a wording
    QString about; // what it belongs to or is read as: entity, event, EDTF, the other entity, the other passage's words
    ContextRow context; // where it is said, the first place of several; no text when nowhere
    QString rule; // that made it
    EntityType type = EntityType::Other; // of the entity
    Judgement judgement = Judgement::Unsure;
    ClaimKind claim = ClaimKind::Date;
    IndicatorType indicator = IndicatorType::Url;
    Severity severity = Severity::Noted;
    QString code; // of a finding, with its arguments
    QStringList arguments;
    QString reason; // of a sameness
    double confidence = -1; // of a link; -1: not judged
    bool disputed = false; // the sources of an event give different dates
    QList<EntityId> entities; // it is about
    EventId event;
    int otherNumber = 0; // of the other passage of a link
    // What is accepted along with it, or stands behind it.
    qint64 mentions = 0;
    qint64 names = 0;
    qint64 sources = 0;
    qint64 claims = 0;

    bool operator==(const ProposalRow &) const = default;
};

// How many proposals wait, by kind.
struct ProposalCounts
{
    std::array<qint64, proposalKindCount> byKind{};

    qint64 total() const
    {
        qint64 sum = 0;
        for (const qint64 count : byKind)
            sum += count;
        return sum;
    }
    qint64 of(ProposalKind kind) const { return byKind.at(static_cast<size_t>(kind)); }
    bool operator==(const ProposalCounts &) const = default;
};

// Which proposals are asked for; everything at once when nothing is set.
struct ProposalQuery
{
    std::optional<ProposalKind> kind;
    QString rule;
    SourceId source; // that says it
    QString language; // of the text it is said in
    QString words; // every word in its names, titles or wordings, accents and case ignored; no link has any
    // What findings of a code say, without what they speak of; those of other codes are sought by the code.
    QHash<QString, QString> findingWords;

    bool isEverything() const { return *this == ProposalQuery(); }
    bool operator==(const ProposalQuery &) const = default;
};

} // namespace dossier

Q_DECLARE_METATYPE(dossier::ProposalRow)
