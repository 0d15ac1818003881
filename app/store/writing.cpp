// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writing.h"

#include "store/contentrows.h"
#include "store/decisions.h"
#include "store/filehead.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/migrations.h"
#include "store/rowchanges.h"
#include "store/sourcerows.h"
#include "store/transaction.h"
#include "store/uncompared.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// What needs nobody: the next to open the case makes up for it. Heard with QT_LOGGING_RULES="dossier.store=true".
Q_LOGGING_CATEGORY(storeLog, "dossier.store", QtCriticalMsg)

constexpr int mergesBehindCommit = 2;
constexpr int pagesInMerge = 64;

// Pages of the write-ahead log: worth bringing into the file, SQLite's own figure; and as many as the log may have,
// which is 128 MB, for they take room on the disk, and reading looks through them.
constexpr int manyLogPages = 1000;
constexpr int mostLogPages = 8192;

const QByteArray noHash(32, '\0');

Result<void> writeAhead(Connection &connection)
{
    const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    // Where shared memory cannot be had, as on some network drives, the plain journal does too.
    if (mode->toString() != "wal"_L1)
        qInfo() << "the case is kept without a write-ahead log, journal mode" << mode->toString();
    connection.keepLog();
    // Rows of an import go into their indexes at random places, which in a large case are read again and again from the
    // file when they are not at hand.
    return connection.runScript(u"PRAGMA synchronous = NORMAL; PRAGMA cache_size = -128000"_s);
}

Result<void> writeSerials(
    Connection &connection, const QHash<QString, qint64> &last, const QHash<QString, qint64> &before)
{
    for (auto serial = last.cbegin(); serial != last.cend(); ++serial) {
        const auto old = before.constFind(serial.key());
        if (old != before.cend() && *old == *serial)
            continue;
        const Result<void> done = connection
                                      .statement(u"INSERT INTO serial (name, last) VALUES (:name, :last) "
                                                 "ON CONFLICT (name) DO UPDATE SET last = excluded.last"_s)
                                      .bind(u":name"_s, serial.key())
                                      .bind(u":last"_s, serial.value())
                                      .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Writing::Writing(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

Writing::~Writing() = default;

Result<std::unique_ptr<Writing>> Writing::create(const QString &path, const CaseInfo &info, const QString &who)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    std::unique_ptr<Writing> writing(new Writing(std::move(*connection)));
    Result<void> ready = migrations::make(*writing->m_connection);
    if (ready)
        ready = writing->writeFirstRows(info, who);
    if (ready)
        ready = writeAhead(*writing->m_connection);
    if (ready)
        return writing;
    writing.reset();
    QFile::remove(path);
    return ready.error();
}

Result<void> Writing::canOpen(const QString &path)
{
    const Result<FileHead> head = readFileHead(path, migrations::latest());
    return head ? Result<void>() : Result<void>(head.error());
}

Result<std::unique_ptr<Writing>> Writing::open(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    std::unique_ptr<Writing> writing(new Writing(std::move(*connection)));
    Result<void> ready = migrations::bringForward(*writing->m_connection);
    if (ready)
        ready = migrations::checkSchema(*writing->m_connection);
    if (ready)
        ready = writing->load();
    if (ready)
        ready = writeAhead(*writing->m_connection);
    if (!ready)
        return ready.error();
    return writing;
}

Result<void> Writing::load()
{
    State state;
    Statement statement = m_connection->statement(u"SELECT name, last FROM serial"_s);
    const Result<void> read = statement.forEach([&] { state.serials.insert(statement.text(0), statement.integer(1)); });
    if (!read)
        return read;
    const Result<CaseCounts> counts = readCounts(*m_connection);
    if (!counts)
        return counts.error();
    state.counts = *counts;
    const Result<Act> last = readLastAct(*m_connection);
    if (!last && last.error().code != ErrorCode::NotFound)
        return last.error();
    state.lastAct = last ? last->id : ActId();
    state.lastHash = last ? last->hash : noHash;
    m_now = m_committed = state;
    return {};
}

Result<void> Writing::writeFirstRows(const CaseInfo &info, const QString &who)
{
    m_now.lastHash = noHash;
    CaseInfo filled = info;
    if (filled.uid.isNull())
        filled.uid = newUid();
    if (filled.made == 0)
        filled.made = QDateTime::currentMSecsSinceEpoch();
    Act act;
    act.code = u"create"_s;
    act.arguments = QStringList{filled.title};
    act.who = who;
    Result<void> done = begin();
    if (done)
        done = writeInfo(*m_connection, filled);
    if (done)
        done = append(act);
    return done ? commit() : done;
}

Writing::What Writing::whatIn(const Write &write)
{
    static const CaseContent none;
    const bool addsAlone = write.changed == none && write.removed.isEmpty() && write.decisions.isEmpty()
        && !write.takesBack && !write.byPerson;
    return addsAlone && !write.content.sources.isEmpty() ? What::NewSources : What::Any;
}

Result<void> Writing::begin(What what)
{
    if (what != m_what) { // only between transactions
        const bool bySqlite = what == What::Any;
        const Result<void> set =
            m_connection->runScript(bySqlite ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
        if (!set)
            return set;
        m_what = what;
        m_references.forget();
    }
    Result<Transaction> transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    return {};
}

Result<void> Writing::commit()
{
    // Of a history that has lost its end, the chain alone does not tell.
    m_now.serials.insert(u"act"_s, m_now.lastAct.value);
    Result<void> done = m_newMentions.write(*m_connection);
    if (done)
        done = writeCounts(*m_connection, m_now.counts);
    if (done)
        done = writeSerials(*m_connection, m_now.serials, m_committed.serials);
    if (done)
        done = m_transaction->commit();
    if (!done) {
        rollBack();
        return done;
    }
    m_transaction.reset();
    m_committed = m_now;
    m_owedMerges = mergesBehindCommit;
    m_mayMerge = true;
    return {};
}

void Writing::rollBack()
{
    m_transaction.reset();
    m_now = m_committed;
    m_origins.forget(); // new ones went too
    m_references.forget();
    m_newMentions.forget();
}

Result<void> Writing::append(Act act)
{
    act.id = ActId(m_now.lastAct.value + 1);
    act.when = QDateTime::currentMSecsSinceEpoch();
    act.previousHash = m_now.lastHash;
    act.hash = hashOf(act);
    const Result<void> done = insertAct(*m_connection, act);
    if (!done)
        return done;
    m_now.lastAct = act.id;
    m_now.lastHash = act.hash;
    return {};
}

// Keys have been given and are all there before anything is written.
Result<void> Writing::insert(const CaseContent &content, const PackedBytes &packed, Places &places, Keys keys)
{
    if (keys.problem())
        return *keys.problem();
    Result<void> done =
        insertContent(*m_connection, content, packed, keys, places, m_origins, m_now.counts, m_newMentions);
    if (done && m_what == What::NewSources)
        done = m_references.look(*m_connection, keys);
    if (done && m_what == What::Any)
        done = m_newMentions.write(*m_connection);
    if (done)
        m_now.serials = keys.last();
    return done;
}

// Before new rows are in: they come after what is remembered.
void Writing::remember(Write::Comparison comparison)
{
    if (comparison == Write::Comparison::Unchanged)
        return;
    for (const QString &table : uncomparedTables()) {
        const QString mark = comparedUpTo(table);
        const bool isOwed = m_now.serials.value(mark, nothingUncompared) != nothingUncompared;
        if (comparison == Write::Comparison::Done)
            m_now.serials.insert(mark, nothingUncompared);
        else if (!isOwed)
            m_now.serials.insert(mark, m_now.serials.value(table));
    }
}

// Before new rows are in: what goes makes place for them.
Result<void> Writing::changeRows(RowChanges &rows, Write &write)
{
    Result<void> done = rows.remove(write.removed);
    if (done)
        done = rows.change(write.changed);
    if (!done || !write.takesBack)
        return done;
    const Result<Act> act = readAct(*m_connection, write.takesBack);
    if (!act)
        return act.error();
    write.act.undoes = act->id;
    return rows.takeBack(*act);
}

Result<WriteReceipt> Writing::write(Write write, const PackedBytes &packed)
{
    const Result<QList<Change>> changes = decide(*m_connection, write.decisions, m_now.counts);
    if (!changes)
        return changes.error();
    write.act.changes += *changes;
    remember(write.comparison);
    Keys keys(m_now.serials, Keys::Known::Refused);
    keys.give(write.content);
    if (keys.problem())
        return *keys.problem();
    Places places(*m_connection, write.content, keys);
    RowChanges rows(*m_connection, keys, places, m_origins, m_now.counts);
    Result<void> done = changeRows(rows, write);
    if (done)
        done = insert(write.content, packed, places, keys);
    if (done && write.byPerson)
        done = rows.noteNew(write.content);
    if (done && !rows.isEmpty())
        done = rows.finish();
    const CaseCounts &counts = m_now.counts;
    const bool showsEntities = counts.unseenEntities > 0 && !write.content.mentions.isEmpty();
    const bool showsEvents = counts.unseenEvents > 0 && !write.content.claims.isEmpty();
    const auto isSameness = [](const Change &change) { return change.table == "sameness"_L1; };
    const bool joins = !write.content.samenesses.isEmpty() || std::ranges::any_of(*changes, isSameness);
    const bool countsEntities = showsEntities || joins || rows.mayHideEntities();
    if (done && countsEntities)
        done = m_newMentions.write(*m_connection);
    if (done && countsEntities)
        done = countUnseenEntities(*m_connection, m_now.counts);
    if (done && (showsEvents || rows.mayHideEvents()))
        done = countUnseenEvents(*m_connection, m_now.counts);
    if (done && (write.byPerson || write.takesBack))
        write.act.changes += rows.changes();
    const bool isNoAct = write.comparison == Write::Comparison::Done && write.act.code.isEmpty();
    if (done && isNoAct)
        return WriteReceipt();
    if (done)
        done = append(std::move(write.act));
    if (!done)
        return done.error();
    return WriteReceipt{m_now.lastAct, keys.given<SourceId>(), keys.given<TextId>(), keys.given<PassageId>(),
        keys.given<EntityId>(), keys.given<EventId>(), keys.given<VersionId>(), rows.left()};
}

Result<bool> Writing::isEmpty()
{
    const Result<QVariant> rows = m_connection->value(
        u"SELECT EXISTS (SELECT 1 FROM source) OR EXISTS (SELECT 1 FROM entity) OR EXISTS (SELECT 1 FROM event) "
        "OR EXISTS (SELECT 1 FROM note) OR EXISTS (SELECT 1 FROM finding) OR EXISTS (SELECT 1 FROM run) "
        "OR (SELECT count(*) FROM act) > 1"_s);
    if (!rows)
        return rows.error();
    return rows->toInt() == 0;
}

// A history that comes along takes the place of the one line that made the empty case.
Result<void> Writing::replaceHistory(const QList<Act> &acts)
{
    Result<void> done = m_connection->statement(u"DELETE FROM act"_s).run();
    for (const Act &act : acts) {
        if (done)
            done = insertAct(*m_connection, act);
    }
    if (!done)
        return done;
    const Result<Act> last = readLastAct(*m_connection);
    if (!last)
        return last.error();
    m_now.lastAct = last->id;
    m_now.lastHash = last->hash;
    return {};
}

Result<void> Writing::fillInside(CaseContent content, const PackedBytes &packed)
{
    const Result<bool> empty = isEmpty();
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error{ErrorCode::Conflict, u"the case is not empty"_s, {}};
    const Result<CaseInfo> old = readInfo(*m_connection);
    if (!old)
        return old.error();
    if (content.info.uid.isNull())
        content.info.uid = old->uid;
    Keys keys(m_now.serials, Keys::Known::Kept);
    keys.give(content);
    Result<void> done = writeInfo(*m_connection, content.info);
    Places places(*m_connection, content, keys);
    if (done)
        done = insert(content, packed, places, std::move(keys));
    if (done)
        done = countUnseenEntities(*m_connection, m_now.counts);
    if (done)
        done = countUnseenEvents(*m_connection, m_now.counts);
    if (done && !content.acts.isEmpty())
        done = replaceHistory(content.acts);
    return done;
}

Result<ActId> Writing::fill(CaseContent content, const PackedBytes &packed)
{
    Result<void> done = begin();
    if (!done)
        return done.error();
    done = fillInside(std::move(content), packed);
    if (done)
        done = commit();
    else
        rollBack();
    if (!done)
        return done.error();
    return m_now.lastAct;
}

void Writing::merge()
{
    m_owedMerges = std::max(0, m_owedMerges - 1);
    const qint64 before = m_connection->totalChanges();
    Result<void> done = m_connection->statement(u"INSERT INTO search (search, rank) VALUES ('merge', :pages)"_s)
                            .bind(u":pages"_s, pagesInMerge)
                            .run();
    // FTS5 changes fewer than two rows when there was nothing to merge (https://sqlite.org/fts5.html, 6.8).
    const qint64 between = m_connection->totalChanges();
    if (done) {
        done = m_connection->statement(u"INSERT INTO search_trigram (search_trigram, rank) VALUES ('merge', :pages)"_s)
                   .bind(u":pages"_s, pagesInMerge)
                   .run();
    }
    if (!done)
        qCWarning(storeLog) << "merging the search index failed:" << done.error().detail;
    m_mayMerge = done && (between - before >= 2 || m_connection->totalChanges() - between >= 2);
}

bool Writing::canBringInLog() const
{
    return m_connection->logPages() >= manyLogPages;
}

bool Writing::owesLog() const
{
    return m_connection->logPages() >= mostLogPages;
}

void Writing::bringInLog()
{
    const Result<void> done = m_connection->bringInLog();
    const bool isTold = !done && done.error().code != ErrorCode::Cancelled && done.error().code != ErrorCode::DiskFull;
    if (isTold) // that the disk is full is told with what could not be written
        qCWarning(storeLog) << "the log stays beside the case:" << done.error().detail;
}

void Writing::interrupt() const
{
    m_connection->interrupt();
}

void Writing::close()
{
    const Result<QVariant> mode = m_connection->value(u"PRAGMA journal_mode = DELETE"_s);
    if (mode && mode->toString() == "delete"_L1)
        return;
    // Somebody still reads, and SQLite keeps the log for them. What is in it goes into the file all the same.
    const Result<QVariant> moved = m_connection->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!moved)
        qCWarning(storeLog) << "the log stays beside the case:" << moved.error().detail;
}

} // namespace dossier
