// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casewriter.h"
#include "store/keptcounts.h"
#include "store/packedbytes.h"
#include "store/places.h"
#include "store/references.h"
#include "store/rowsql.h"
#include "store/transaction.h"

#include <QHash>

#include <memory>
#include <optional>

namespace dossier {

class Connection;
class RowChanges;

// The writing itself: one connection and what is remembered between writes, used by CaseWriter's thread alone.
class Writing
{
public:
    static Result<std::unique_ptr<Writing>> create(const QString &path, const CaseInfo &info, const QString &who);
    // Whether the file is a case this program may write, without touching it; errors as CaseWriter::open.
    static Result<void> canOpen(const QString &path);
    static Result<std::unique_ptr<Writing>> open(const QString &path);
    ~Writing();

    // One transaction: begin, any number of writes, commit. After a failure of any of them all is taken back by
    // rollBack(). In one of new sources alone references.h sees to what their rows name.
    enum class What { Any, NewSources };
    static What whatIn(const Write &write);
    Result<void> begin(What what = What::Any);
    Result<WriteReceipt> write(Write write, const PackedBytes &packed);
    Result<void> commit();
    void rollBack();

    Result<ActId> fill(CaseContent content, const PackedBytes &packed); // a transaction of its own; the last act
    const CaseCounts &counts() const { return m_now.counts; }

    // FTS5 merges its index in steps: two behind each commit are owed, more while it finds something to merge.
    bool owesMerge() const { return m_owedMerges > 0; }
    bool canMerge() const { return m_mayMerge; }
    void merge();

    // The write-ahead log goes into the file when nobody waits: it is worth it from some length on, and has to from a
    // greater one. interrupt(), from any thread, ends it; what is left goes in the next time.
    bool canBringInLog() const;
    bool owesLog() const;
    void bringInLog();
    void interrupt() const;

    void close(); // leaves one plain file

private:
    explicit Writing(std::unique_ptr<Connection> connection);
    // What is remembered of the file.
    struct State
    {
        QHash<QString, qint64> serials; // the last key by table
        CaseCounts counts;
        ActId lastAct;
        QByteArray lastHash;
    };

    Result<void> load();
    void remember(Write::Comparison comparison);
    Result<void> changeRows(RowChanges &rows, Write &write);
    Result<void> writeFirstRows(const CaseInfo &info, const QString &who);
    Result<void> fillInside(CaseContent content, const PackedBytes &packed);
    Result<void> insert(const CaseContent &content, const PackedBytes &packed, Places &places, Keys keys);
    Result<void> append(Act act); // to the history: id, time and hashes filled in
    Result<void> replaceHistory(const QList<Act> &acts);
    Result<bool> isEmpty();

    std::unique_ptr<Connection> m_connection;
    std::optional<Transaction> m_transaction;
    State m_now; // with what the transaction under way has written
    State m_committed;
    Origins m_origins;
    What m_what = What::Any; // in the transaction under way, or the last one
    References m_references;
    NewMentions m_newMentions; // of new sources of the transaction under way, not yet written
    int m_owedMerges = 0;
    bool m_mayMerge = true;
};

} // namespace dossier
