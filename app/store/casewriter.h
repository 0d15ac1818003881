// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/counts.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace dossier {

// What came of a write: the act in the history and the keys that new rows were given (from the negative ids of the
// CaseContent handed in).
struct WriteReceipt
{
    ActId act;
    QHash<SourceId, SourceId> sources;
    QHash<TextId, TextId> texts;
    QHash<PassageId, PassageId> passages;
    QHash<EntityId, EntityId> entities;
    QHash<EventId, EventId> events;
    QHash<VersionId, VersionId> versions;
    QList<RowKey> left; // rows of an act to be taken back that something has changed since; they stay as they are
};

// What a person says of a row that is there: a proposal becomes accepted or rejected, or the other way round.
struct Decision
{
    QString table; // "mention", "date", "indicator", "quotation", "link"
    qint64 key = 0;
    Status status = Status::Accepted;

    bool operator==(const Decision &) const = default;
};

// A change to write: one act, whole or not at all. A person's acts go before a job's that wait.
struct Write
{
    Act act; // code, arguments, who, counts; hash, id and time are filled in
    CaseContent content; // new rows, see CaseContent
    // Rows the case has, by id, as they are to be. The revision each carries is the one it was seen at: error Conflict
    // (table and key) when it has another by now. The characters of texts and the spans of findings stay.
    CaseContent changed;
    QList<RowKey> removed; // rows to go, all that stand in one another named
    QList<Decision> decisions; // on rows the case has; their changes are added to the act
    ActId takesBack; // the rows of that act go back to what they were before it
    // What an import brings is compared with the rest of the case when all of it is in. Owed: what comes with this
    // write and after it is not yet compared, and the case remembers so (CaseReader::uncompared) until a write says
    // Done. One that says that and no more is no act.
    enum class Comparison { Unchanged, Owed, Done };
    Comparison comparison = Comparison::Unchanged;
    bool byPerson = false; // then the act keeps every row before and after, new ones too, and can be taken back
};

// The one writing connection of an open case, on a thread of its own. Writes are queued and answered in order, acts of
// a person first; each is whole or not at all. Writes of jobs that wait share transactions of about 20 ms. Futures are
// finished in the writer's thread: take results with .then(context, …).
class CaseWriter : public QObject
{
    Q_OBJECT
public:
    // Makes a new case file; error Conflict when something is there already.
    static Result<std::unique_ptr<CaseWriter>> create(const QString &path, const CaseInfo &info, const QString &who);
    // Opens a case for writing and takes its lock, which says `who` has it. Errors: NotFound, Foreign, NewerVersion,
    // Corrupt, ReadOnly, Busy (detail: a Holder, casefile/holder.h).
    static Result<std::unique_ptr<CaseWriter>> open(const QString &path, const QString &who = {});
    // Waits for the queue and leaves one plain file; where readers are still open, its log stays beside it until the
    // case is next opened for writing.
    ~CaseWriter() override;

    QString path() const;
    bool wasLeftOpen() const; // whoever wrote it last did not close it: worth a check
    // A person's act goes before everything; what a job writes waits its turn, or goes before what waits.
    enum class Turn { Last, First };
    QFuture<Result<WriteReceipt>> write(Write write, Turn turn = Turn::Last);
    // A whole case into an empty one, uids, revisions, acts and all, as a bundle brings it.
    QFuture<Result<void>> fill(CaseContent content);
    int queued() const;

Q_SIGNALS:
    // After each committed act, from the writer's thread: queue it to your own.
    void committed(dossier::ActId act, dossier::CaseCounts counts);

private:
    struct Private;
    explicit CaseWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace dossier
