// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/comparison.h"
#include "casefile/counts.h"
#include "casefile/destination.h"
#include "casefile/result.h"
#include "casefile/rows.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/drafting.h"
#include "workspace/light.h"
#include "workspace/original.h"

#include <QFuture>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace dossier {

// How much of a light is worked out: the spans of the open texts alone, which is quick in a case of any size (the light
// is not complete then), or everything.
enum class LightScope { OpenTexts, Everything };

// What columns can show of a source: its own text, what stands beside it by default (see defaultRendition), and all
// else.
struct SourceTexts
{
    TextId own;
    TextId rendition;
    QList<RenditionRow> renditions;
    QList<Draft> drafts;
};

// What a case is opened with: the first source of the list, and the texts that stand beside each other first.
struct FirstSight
{
    SourceId source;
    SourceTexts texts;
    QList<TextSheet> sheets;
};

// The one read door of the open case: every question is answered by a worker with a reader connection of its own, as a
// future to take with .then(context, …). Nothing here runs in the calling thread; destroying it cancels and waits.
class Queries
{
public:
    Queries(const QString &path, const QString &language, int workers = 2);
    ~Queries();
    Queries(const Queries &) = delete;
    Queries &operator=(const Queries &) = delete;

    template <typename T> using Answer = QFuture<Result<T>>;

    Answer<CaseCounts> counts() const;
    Answer<QList<SourceId>> sourceIds(const SourceQuery &query) const;
    Answer<FirstSight> firstSight() const; // NotFound where there is no source. Before lists
    Answer<QList<SourceGroup>> sourceGroups(const SourceListQuery &query) const;
    // Has what they are sought by at hand for the first words of a list in this order. After all else.
    Answer<void> readSought(SourceOrder order) const;
    Answer<QHash<SourceId, ReviewProgress>> reviewProgress(const QList<SourceId> &sources) const;
    Answer<Visit> visit() const;
    Answer<QSet<SourceId>> newSince(const Visit &visit, ActId until) const;
    Answer<QList<Source>> sources(const QList<SourceId> &ids) const; // removed ones too
    Answer<QList<Source>> removedSources() const; // what can be brought back
    Answer<QList<SourceRow>> sourceRows(const QList<SourceId> &ids) const;
    Answer<QList<RenditionRow>> renditions(SourceId source) const;
    Answer<TextSheet> textSheet(TextId text) const;
    Answer<DraftSheet> draftSheet(DraftId draft) const;
    Answer<Outline> outline(SourceId source) const;
    Answer<QList<Draft>> drafts(SourceId source) const;
    // What stands beside a source by default: the current version of its summary in the reader's language, else of its
    // translation there, else of any rendition; an invalid id when it has none.
    Answer<TextId> defaultRendition(SourceId source) const;
    Answer<TextId> textOf(SourceId source) const; // of its newest edition
    Answer<SourceTexts> sourceTexts(SourceId source) const; // before lists
    // See originalOf. Before lists.
    Answer<Original> original(SourceId source, EditionId edition, const ReadingPlace &place) const;
    Answer<QList<EntityRow>> entities(const EntityQuery &query) const;
    // Invalid when they are one, NotFound when one is not there.
    Answer<EntityComparison> entityComparison(EntityId first, EntityId second) const;
    // Everything comes after lists; cancelling the future stops the work where it is.
    Answer<EntityCard> entityCard(EntityId entity, CardScope scope) const;
    // Of the entity, with those judged to be the same: see CaseReader.
    Answer<QList<CaseReader::Place>> placesSpelt(
        EntityId entity, const QString &spelling, const QString &language) const;
    Answer<QList<CaseReader::Place>> placesTogether(EntityId entity, EntityId other) const;
    Answer<QList<ContextRow>> mentionContexts(const QList<EntityId> &entities, qsizetype offset, qsizetype limit) const;
    // Everything that can be gone to, by what it is called: to be kept while somebody types.
    Answer<QList<DestinationName>> destinationNames() const;
    // Those among `names` that fit what is typed, at most so many, the nearest first; for lists. Before lists of other
    // kinds. Cancelling the future stops the work where it is.
    Answer<QList<Destination>> destinations(
        const QList<DestinationName> &names, const QString &typed, qsizetype most) const;
    Answer<QList<Destination>> destinations(const QList<DestinationKey> &keys) const; // in this order, if still there
    Answer<QList<EventRow>> events() const; // weighed: verdicts and signs are set
    Answer<QList<EventDays>> eventDays() const; // see CaseReader: sooner still
    Answer<QList<EventRow>> eventsWithoutClaims() const; // see CaseReader: in a large case they are there sooner
    Answer<QList<Event>> events(const QList<EventId> &ids) const; // that are there, in the order asked for
    Answer<EventSheet> eventSheet(EventId event) const; // weighed
    // See CaseReader.
    Answer<QList<EventGroup>> eventsBySource(qsizetype most, const QList<SourceId> &wanted) const;
    Answer<QList<EventGroup>> eventsByEntity(qsizetype most, const QList<EntityId> &of) const;
    Answer<QHash<EventId, QStringList>> entitiesNamedIn(const QList<EventId> &events) const;
    // See CaseReader::search; date: takes plain words too. Cancelling the future stops the work where it is.
    Answer<QList<SearchHit>> search(
        const QString &query, qsizetype offset, qsizetype limit, SearchOrder order = SearchOrder::BySource) const;
    Answer<SearchCount> searchCount(const QString &query) const;
    // Before all other questions. Cancelling the future stops the work where it is.
    Answer<Light> light(
        const Focus &focus, const QList<TextId> &openTexts, LightScope scope = LightScope::Everything) const;
    // Works something out from the case: acts of a person. Before all questions that wait.
    Answer<Write> workOut(const std::function<Result<Write>(const CaseReader &)> &make) const;
    Answer<QList<ProposalRow>> proposals(
        const ProposalQuery &query, const std::optional<CaseReader::ProposalPlace> &after, qsizetype limit) const;
    Answer<ProposalCounts> proposalCounts(const ProposalQuery &query = {}) const;
    Answer<QStringList> rules() const;
    Answer<QStringList> languages() const;
    Answer<QList<RemarkRow>> remarks(const RemarkQuery &query, const std::optional<CaseReader::RemarkPlace> &after,
        qsizetype limit, const RemarkWording &wording = {}) const;
    Answer<std::array<qint64, remarkGroupCount>> remarkCounts() const;
    Answer<QList<ComparedFinding>> comparedFindings(EventId event) const;
    Answer<QList<ActRow>> history(
        const HistoryQuery &query, ActId before, qsizetype limit, const ActWording &wording = {}) const;
    Answer<QStringList> historyPeople() const;
    Answer<QStringList> historyCodes() const;
    Answer<Act> act(ActId id, qsizetype most) const; // with the rows it changed; see CaseReader::actInWords
    Answer<ContextRow> context(const TextSpan &place) const;
    Answer<QList<Act>> acts(ActId after, qsizetype limit) const;
    Answer<QList<Finding>> findings() const;
    Answer<QList<CheckProblem>> quickCheck() const; // takes seconds in a large case

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Works out what lights up for a focus; the pure half of Queries::light, for tests and the command line. `stopped` is
// asked between questions to the case; when it says true the answer is the error Cancelled.
Result<Light> lightFor(const CaseReader &reader, const Focus &focus, const QList<TextId> &openTexts,
    LightScope scope = LightScope::Everything, const std::function<bool()> &stopped = {});

} // namespace dossier
