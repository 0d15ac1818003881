// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checkedside.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dossier {

// Letters; more make no sentence, and nothing is told of them.
constexpr qsizetype longestSentence = 1000;

// A summary and its source, and which passages of the one rest on which of the other. Passages are told by their places
// in their texts. The texts must outlive it.
class SummaryPair
{
public:
    SummaryPair(const CheckedText &source, const CheckedText &summary, const QList<LinkProposal> &links,
        const QHash<EntityId, EntityType> &entities);

    const CheckedText &sourceText() const { return m_sourceText; }
    const CheckedText &summaryText() const { return m_summaryText; }
    const CheckedSide &source() const { return m_source; }
    const CheckedSide &summary() const { return m_summary; }

    // What this passage of the summary rests on, in order; nothing for one that is linked to a heap of passages.
    const QList<qsizetype> &under(qsizetype place) const { return m_linked.at(place); }
    qsizetype links() const { return m_links; } // how many passages of the summary rest on something
    // The same and one passage on either side of each.
    QList<qsizetype> around(qsizetype place) const;
    // Where this name, of one side or the other, stands in the source: by entity and by its words, of which the last
    // may stand for all ("Gutenberg", "the firm Meridian"). The first `mostPlaces` of each kind: what stands in more is
    // spoken of everywhere.
    static constexpr qsizetype mostPlaces = 200;
    QList<qsizetype> naming(const CheckedName &name) const;
    bool names(const CheckedName &name) const; // it stands there at all
    // For what stands nowhere in the source: behind what the passage rests on.
    Span nowhere(qsizetype place) const;

    template <typename Item> QList<Item> gathered(const QList<qsizetype> &places, QList<Item> CheckedPassage::*of) const
    {
        QList<Item> items;
        for (const qsizetype place : places)
            items += m_source.said().at(place).*of;
        return items;
    }

private:
    const CheckedText &m_sourceText;
    const CheckedText &m_summaryText;
    CheckedSide m_source;
    CheckedSide m_summary;
    QList<QList<qsizetype>> m_linked; // by passage of the summary
    qsizetype m_links = 0;
    QHash<EntityId, QList<qsizetype>> m_byEntity;
    QHash<QString, QList<qsizetype>> m_byWords;
    QHash<QString, QList<qsizetype>> m_byLastWord;
};

// What a summary says in numbers, dates and names of persons that its source has not.
QList<RenditionFinding> findUnsupportedValues(const SummaryPair &pair);

// Numbers of which each stands where the other belongs.
QList<RenditionFinding> findSwappedNumbers(const SummaryPair &pair);

// What a summary names where its source names another.
QList<RenditionFinding> findOtherNames(const SummaryPair &pair);

// Sentences of a summary that nothing in the source stands behind, or that are still in its language.
QList<RenditionFinding> findStrayingSentences(const SummaryPair &pair);

// What a summary puts down to another one than its source does.
QList<RenditionFinding> findOtherSpeakers(const SummaryPair &pair);

// What one of the two denies and the other tells.
QList<RenditionFinding> findDenials(const SummaryPair &pair);

// What a summary tells as a fact and its source does not.
QList<RenditionFinding> findLostHedges(const SummaryPair &pair);

} // namespace dossier
