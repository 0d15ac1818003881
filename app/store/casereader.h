// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/actrow.h"
#include "casefile/casecontent.h"
#include "casefile/cluster.h"
#include "casefile/counts.h"
#include "casefile/destination.h"
#include "casefile/disagreement.h"
#include "casefile/proposal.h"
#include "casefile/remark.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "casefile/rows.h"
#include "casefile/sourcelisting.h"
#include "store/searchquery.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace dossier {

class Connection;
class SoughtSources;

// How a list of sources is asked for.
struct SourceQuery
{
    QString words; // every word in title, publisher, kind, web or file name, accents ignored; "" = all
    bool includeRemoved = false;
};

// How the list of sources is asked for.
struct SourceListQuery
{
    QString words; // as SourceQuery has them, or in the name of the language
    SourceArrangement arrangement;
    QHash<SourceId, qint64> mentions{}; // of the focus, for SourceOrder::Mentions
    QSet<SourceId> news{}; // what is new to the person, for SourceGrouping::News
    std::function<QString(const QString &)> languageName{}; // groups of languages stand by; unset: by code
};

// How entities are asked for.
struct EntityQuery
{
    QString words; // in any of its names, in any language, accents ignored; "" = all
    std::optional<EntityType> type;
};

// How a search is done.
struct SearchMeans
{
    SearchOrder order = SearchOrder::BySource;
    DateReading reads{}; // of the filter date:
    std::function<bool()> stopped{}; // whether nobody wants the answer any more
};

// Something `check` found wrong with the file.
struct CheckProblem
{
    QString code; // "integrity", "value", "hash", "offset", "search-index", "chain", "counts", "foreign-key"
    QString detail;

    bool operator==(const CheckProblem &) const = default;
};

// Reads one case on a connection of its own; to be used in the thread that opened it. Lists of ids are in list order
// (sources by date of publication, then title, then id; events by earliest day, undated last); rows are asked for by
// ids, so that long lists page. Every function fails with the statement in Error::query when SQLite does; a row that is
// not there is NotFound. Verdicts and signs of claims are judgements, not rows: events() and eventSheet() leave them at
// their defaults for whoever asks to weigh (collation/verdict.h).
//
// What was rejected and what belongs to a removed source stays in the case but out of every list, count and sheet; only
// the plain rows of one text, event or claim (mentions(), dates(), links(), claims() …) have it, with its status.
// Lists, counts and search look at the newest edition of a source and the current version of a rendition.
class CaseReader
{
public:
    // What is read: the file itself; a private copy of it and the log beside it, where the case is of an older version
    // or the place takes no locks and the case was not closed; or the file on the word that nobody changes it, where
    // the place takes no locks.
    enum class Access { File, PrivateCopy, Immutable };

    // A case of an older version stays as it is: its copy is brought forward. Errors: NotFound, Foreign, NewerVersion,
    // Corrupt, Unreadable, DiskFull (where the copy goes).
    static Result<CaseReader> open(const QString &path);
    // Always a private copy, brought forward when it is of an older version: for places that take no changes.
    static Result<CaseReader> openCopy(const QString &path);
    CaseReader(CaseReader &&) noexcept;
    CaseReader &operator=(CaseReader &&) noexcept;
    ~CaseReader();

    Access access() const { return m_access; }
    QString filePath() const; // of what is read: the case or its copy

    Result<CaseInfo> info() const;
    Result<CaseCounts> counts() const;
    Result<ActId> lastAct() const; // grows with every change: the feed of changes
    Result<qint64> dataVersion() const; // another number once another connection has changed the file; cheap

    Result<QList<SourceId>> sourceIds(const SourceQuery &query = {}) const;
    Result<SourceId> firstSource() const; // of the list; NotFound where there is none
    // What is not removed; groups by what they are called, what is not known last, without those that have no source.
    // What they are sought by is read anew when the case is not as it was then: kept, the next words are found sooner.
    Result<QList<SourceGroup>> sourceGroups(
        const SourceListQuery &query, std::shared_ptr<const SoughtSources> &sought) const;
    // The same ahead of the first words.
    Result<void> readSought(SourceOrder order, std::shared_ptr<const SoughtSources> &sought) const;
    Result<QHash<SourceId, ReviewProgress>> reviewProgress(const QList<SourceId> &sources) const;
    Result<Visit> visit() const; // what there is now; the moment is left to who asks
    // Sources that have come in or got a new edition since a visit, and those that were changed since, by acts up to
    // `until`; only what is not removed.
    Result<QSet<SourceId>> newSince(const Visit &visit, ActId until) const;
    Result<QList<SourceRow>> sourceRows(const QList<SourceId> &ids) const; // in the order asked for
    Result<Source> source(SourceId id) const;
    Result<QList<Source>> removedSources() const; // in the order they came
    Result<QList<Edition>> editions(SourceId source) const;
    Result<QByteArray> editionBytes(EditionId edition) const;
    Result<SourceId> sourceWithBytes(const QByteArray &sha256) const; // NotFound when no edition has them
    Result<SourceId> sourceWithFileName(const QString &fileName) const; // as the edition has it, with its folders
    Result<QStringList> fileNamesInFolders() const; // of editions, each once: those that have folders
    Result<SourceId> sourceWithUrl(const QString &url) const;
    Result<QList<RenditionRow>> renditions(SourceId source) const;
    Result<QList<Draft>> drafts(SourceId source) const; // summaries before translations
    Result<Draft> draft(DraftId id) const;
    Result<QList<Paragraph>> paragraphs(DraftId draft) const; // in order
    Result<QList<DraftLink>> draftLinks(DraftId draft) const; // by paragraph, then by span
    // Its own first; without characters they come without maps too.
    Result<QList<Text>> texts(SourceId source, bool withCharacters = true) const;

    // The texts that have each of these values in their sketch (Text::sketch), ascending: newest editions of sources
    // that are not removed. A value that none has is left out.
    Result<QHash<quint64, QList<TextId>>> textsBySketch(const QList<quint64> &values) const;

    Result<Text> text(TextId id) const;
    Result<TextSheet> textSheet(TextId id, const QString &language) const; // labels in `language`
    Result<QList<Passage>> passages(TextId text) const;
    Result<QList<Mention>> mentions(TextId text) const;
    Result<QList<Date>> dates(TextId text) const;
    Result<QList<Indicator>> indicators(TextId text) const;
    Result<QList<Quotation>> quotations(TextId text) const;
    Result<QList<Link>> links(TextId rendered) const; // of a version's text
    Result<QList<EvidenceMark>> evidence(TextId text) const;

    Result<QList<EntityRow>> entities(
        const EntityQuery &query, const QString &language) const; // by type, then most mentions
    // In the order asked for, what they are the same as in their place.
    Result<QList<EntityRow>> entityRows(const QList<EntityId> &ids, const QString &language) const;
    Result<Entity> entity(EntityId id) const;
    Result<QList<Name>> names(EntityId entity) const;
    Result<QList<Entity>> allEntities() const; // rejected ones too
    Result<QList<Name>> allNames() const; // for the name trie
    Result<QList<TextId>> textsReadBefore(int rulesVersion) const; // by older rules; newest editions, current versions
    // With up to 50 companions. `stopped` is asked between one count and the next; when it says true the answer is the
    // error Cancelled.
    Result<EntityCard> entityCard(EntityId id, const QString &language, CardScope scope = CardScope::Everything,
        const std::function<bool()> &stopped = {}) const;
    Result<QList<SpellingCount>> spellings(const QList<EntityId> &entities) const; // most frequent first
    // By date of publication; see EntityCard.
    Result<std::pair<DatedMention, DatedMention>> firstAndLastMention(const QList<EntityId> &entities) const;
    Result<QList<Note>> notesOn(const QList<EntityId> &entities) const; // newest first
    // Every mention of the entities in newest editions and current versions: by source in list order, a source's own
    // text before its renditions, then by span. What F3 steps through.
    Result<QList<ContextRow>> mentionContexts(const QList<EntityId> &entities, qsizetype offset, qsizetype limit) const;
    struct Place
    {
        TextSpan span;
        SourceId source;
        qint64 row = 0;
        EntityId entity;
        EventId event;
        bool rendition = false;
    };
    Result<QList<Place>> mentionPlaces(const QList<EntityId> &entities) const;
    // In texts of editions, in the same order: mentions that are spelt so, letter by letter, in one language; and the
    // first mention in each passage that also names one of the others.
    Result<QList<Place>> placesSpelt(
        const QList<EntityId> &entities, const QString &spelling, const QString &language) const;
    Result<QList<Place>> placesTogether(const QList<EntityId> &entities, const QList<EntityId> &others) const;
    Result<QList<Place>> evidencePlaces(EventId event) const; // of claims that are not rejected
    Result<QList<EntityId>> entitiesIn(const QList<PassageId> &passages) const;
    Result<QHash<SourceId, qint64>> mentionsBySource(const QList<EntityId> &entities) const; // own texts only
    Result<QHash<EntityId, qint64>> mentionsByEntity(const QList<SourceId> &sources) const;
    Result<QHash<EntityId, qint64>> entitiesInEvidence(EventId event) const;
    Result<QList<EventId>> eventsNaming(const QList<EntityId> &entities) const; // in their evidence
    Result<QList<EventId>> eventsOfSource(SourceId source) const;
    Result<QList<EventId>> eventsOfPassages(const QList<PassageId> &passages) const; // with evidence in them
    Result<QList<Passage>> linkedPassages(
        PassageId passage) const; // the other ends of its links, rejected ones left out

    // Everything that lists show, by what it is called, in no order. Of entities that are the same, all names of all.
    Result<QList<DestinationName>> destinationNames() const;

    Result<QList<EventRow>> events() const; // all, by earliest day, undated last
    // How many of the same events have which days, undated ones last: soonest of all, since mostly the index of their
    // days alone is read.
    Result<QList<EventDays>> eventDays() const;
    Result<QList<EventRow>> eventsWithoutClaims() const; // the same, sooner; nor is told how many sources speak of them
    Result<EventSheet> eventSheet(EventId id) const;
    // Of the sources that speak of most events, those wanted before all others; in list order.
    Result<QList<EventGroup>> eventsBySource(qsizetype most, const QList<SourceId> &wanted = {}) const;
    // Of these entities, in this order; of none: of those that most events name. Labels in `language`.
    Result<QList<EventGroup>> eventsByEntity(qsizetype most, const QList<EntityId> &of, const QString &language) const;
    Result<QList<EntityId>> entitiesInMostEvents(qsizetype most) const; // named in their evidence
    // What is named in the evidence of these events, most often first, by labels in `language`.
    Result<QHash<EventId, QStringList>> entitiesNamedIn(const QList<EventId> &events, const QString &language) const;
    Result<Event> event(EventId id) const;
    Result<QList<Claim>> claims(EventId event) const;
    Result<QList<Evidence>> evidenceOf(ClaimId claim) const;
    Result<QList<Evidence>> evidenceIn(TextId text) const; // of rejected claims too
    Result<Claim> claim(ClaimId id) const;
    // Sources with date wordings or evidence that can fall into the bounds, and in how many passages. Evidence of
    // claims that give no date stands where its event does.
    Result<QHash<SourceId, qint64>> sourcesWithin(DayBounds bounds) const;
    Result<QHash<EntityId, qint64>> entitiesWithin(DayBounds bounds) const; // named in passages with such dates

    // For collation: the neighbours that new texts can touch, in newest editions of sources that are not removed.
    struct DatedPlace
    {
        Date date;
        Passage passage; // it stands in
        SourceId source;
        PassageId before; // the passage before that one
    };
    Result<QList<DatedPlace>> datedPlaces(const QList<Edtf> &dates) const; // with exactly these dates
    Result<QList<Edtf>> datesIn(const QList<TextId> &texts) const;
    // In passages that name one of the entities, and in those right after.
    Result<QList<Edtf>> datesBeside(const QList<EntityId> &entities) const;
    Result<QHash<PassageId, QList<EntityId>>> entitiesByPassage(const QList<PassageId> &passages) const;
    Result<QHash<EntityId, Entity>> entities(const QList<EntityId> &ids) const;
    Result<QList<EntityId>> entitiesWithoutMentions(const QList<EntityId> &of) const; // in any text
    Result<QHash<EntityId, QHash<SourceId, qint64>>> sourcesNaming(
        const QList<EntityId> &entities) const; // and how often
    // Those who do, of entities and events that no more than so many sources name or speak of.
    Result<QHash<EntityId, QList<SourceId>>> fewNaming(const QList<EntityId> &entities, qsizetype most) const;
    Result<QHash<EventId, QList<SourceId>>> fewSpeakingOf(const QList<EventId> &events, qsizetype most) const;
    struct DateClaim
    {
        Claim claim;
        PassageId passage; // its evidence stands in
        EvidenceId evidence;
    };
    // Rejected ones too: what was rejected is not proposed again.
    Result<QList<DateClaim>> dateClaimsIn(const QList<PassageId> &passages) const;
    Result<QList<DateClaim>> dateClaimsOf(const QList<EventId> &events) const;
    Result<QList<Event>> eventsDated(const QList<Edtf> &dates) const; // with exactly these dates
    Result<QList<Event>> eventsKnownAs(const QList<QByteArray> &fingerprints) const;
    Result<bool> hasFinding(const QByteArray &fingerprint) const;
    Result<QList<Finding>> findingsIn(TextId text, const QString &check) const; // settled ones too
    // What an import has brought in and not compared with the rest of the case, because it was cut off or is under way.
    struct Uncompared
    {
        bool any = false;
        QList<TextId> texts; // own ones that came in, those they take the place of, and those that got further mentions
        QList<std::pair<TextId, QList<quint64>>> sketches; // of own texts that came in
        QList<SourceId> sources; // they are of
        QList<EntityId> entities; // that rules have proposed
        QList<Name> names; // the same
    };
    Result<Uncompared> uncompared() const;

    // What waits for a decision in newest editions, current versions and sources that are not removed, in the order of
    // ProposalKind; see there for which come along with others. Pages go on after a row that was read.
    struct ProposalPlace
    {
        ProposalKind kind = ProposalKind::Entity;
        qint64 weight = 0;
        qint64 key = 0;
    };
    Result<QList<ProposalRow>> proposals(const ProposalQuery &query, const std::optional<ProposalPlace> &after,
        qsizetype limit, const QString &language) const; // labels in `language`
    Result<ProposalCounts> proposalCounts(const ProposalQuery &query = {}) const;
    Result<QList<RowKey>> proposalKeys(const ProposalQuery &query) const; // of all, to settle them at once
    Result<QStringList> rules() const; // that made something
    Result<QStringList> languages() const; // of texts

    // Notes and findings, in the order of RemarkGroup. Pages go on after a row that was read.
    struct RemarkPlace
    {
        RemarkGroup group = RemarkGroup::OpenFinding;
        qint64 weight = 0;
        qint64 key = 0;
    };
    // Labels in `language`. Without a wording its words are those that are stored.
    Result<QList<RemarkRow>> remarks(const RemarkQuery &query, const std::optional<RemarkPlace> &after, qsizetype limit,
        const QString &language, const RemarkWording &wording = {}) const;
    Result<std::array<qint64, remarkGroupCount>> remarkCounts() const;
    // What sources that speak of an event are found to tell differently, nobody having rejected it: first where one of
    // the places is evidence of the event, the gravest first; of very many the first.
    Result<QList<ComparedFinding>> comparedFindings(EventId event) const;

    // The history, the newest act first; pages go on before an act that was read. Every act is checked against its hash
    // and the act before it. Without a wording an act's words are its arguments and who did it.
    Result<QList<ActRow>> history(
        const HistoryQuery &query, ActId before, qsizetype limit, const ActWording &wording = {}) const;
    Result<QStringList> historyPeople() const; // who did something
    Result<QStringList> historyCodes() const; // kinds of acts there are
    // With what the first so many rows it changed are called, where a change says only what changed in them.
    Result<Act> actInWords(ActId id, qsizetype most) const;
    Result<ContextRow> context(TextSpan place) const; // NotFound

    // Full text over newest editions and current versions: words, "phrases", prefix*, AND OR NOT, NEAR(a b, n),
    // brackets and filters (store/searchquery.h). Accents and case do not matter. `offset` and `limit` count texts, in
    // the order of mentionContexts() or by rank; of each come its hits by place, up to mostHits. Error Invalid when the
    // query cannot be understood, its detail a QueryFault; Cancelled once `stopped` says true, which is asked often.
    static constexpr qint64 mostHits = 100;
    Result<QList<SearchHit>> search(
        const QString &query, qsizetype offset, qsizetype limit, const SearchMeans &means = {}) const;
    Result<SearchCount> searchCount(const QString &query, const SearchMeans &means = {}) const;
    // The first `limit` of the texts that search() finds, by id: those that came first, up to and with `last`.
    Result<QList<TextId>> textsFound(const QString &query, TextId last, qsizetype limit) const;
    Result<TextId> newestText() const; // whose id came last; invalid when there is none

    Result<QList<Act>> acts(ActId after, qsizetype limit) const;
    Result<Act> act(ActId id) const;
    // Rows of any table by their keys, each once, whatever became of them; texts come with characters and without maps.
    // NotFound (table and key) when one is not there, Invalid for a table that is none.
    Result<CaseContent> rows(const QList<RowKey> &keys) const;
    // Rows that name this one, those of removed sources and rejected ones too: what would have to go, or to name
    // nothing, before it can. Of an entity, an event, a claim, a passage, and marks of a text.
    Result<QList<RowKey>> restingOn(const RowKey &row) const;
    Result<QList<Sameness>> samenesses() const; // rejected ones too
    // Which entities are judged to be one. entities(), entityCard() and textSheet() show clusters as one entity; all
    // else takes and gives entities as they are.
    Result<Clusters> clusters() const;
    Result<QList<Note>> notes() const;
    Result<QList<Finding>> findings() const;
    Result<QList<Run>> runs() const;

    // Everything, as a value: for bundles and tests. `progress` (0 … 1) may return false to cancel.
    Result<CaseContent> content(const std::function<bool(double)> &progress = {}) const;
    // Integrity, hashes, offsets, search index, kept counts, the chain of acts. Empty: all is well.
    Result<QList<CheckProblem>> check(const std::function<bool(double)> &progress = {}) const;

    // Whether the pages of the file hold together: what is worth knowing after a case was not closed. Much quicker than
    // check(), and says less.
    Result<QList<CheckProblem>> quickCheck() const;

    void interrupt() const; // from any thread: the statement under way ends with Cancelled

private:
    Result<void> countOut(EntityCard &card, const Clusters &clusters, const QList<EntityId> &members,
        const QString &language, const std::function<bool()> &stopped) const;
    CaseReader(std::unique_ptr<QTemporaryDir> copy, std::unique_ptr<Connection> connection, Access access);

    std::unique_ptr<QTemporaryDir> m_copy; // outlives the connection to it
    std::unique_ptr<Connection> m_connection;
    Access m_access = Access::File;
};

} // namespace dossier
