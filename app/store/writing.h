// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casewriter.h"
#include "store/rowsql.h"

#include <QHash>

#include <memory>

namespace dossier {

class Connection;

// The writing itself: one connection and what is remembered between writes, used by CaseWriter's thread alone.
class Writing
{
public:
    static Result<std::unique_ptr<Writing>> create(const QString &path, const CaseInfo &info, const QString &who);
    // Whether the file is a case this program may write, without touching it; errors as CaseWriter::open.
    static Result<void> canOpen(const QString &path);
    static Result<std::unique_ptr<Writing>> open(const QString &path);
    ~Writing();

    Result<WriteReceipt> write(Write write);
    Result<ActId> fill(CaseContent content); // the last act
    const CaseCounts &counts() const { return m_counts; }

    // FTS5 merges its index in steps: two behind each commit are owed, more while it finds something to merge.
    bool owesMerge() const { return m_owedMerges > 0; }
    bool canMerge() const { return m_mayMerge; }
    void merge();

    void close(); // leaves one plain file

private:
    explicit Writing(std::unique_ptr<Connection> connection);
    Result<void> load(); // what is remembered, from the file
    Result<void> begin(const CaseInfo &info, const QString &who); // the first rows of a new case
    Result<void> insert(const CaseContent &content, Keys &keys, CaseCounts &counts);
    Result<Act> append(Act act); // to the history: id, time and hashes filled in
    Result<void> clearHistory();
    Result<bool> isEmpty();
    void committed(const Keys &keys, const CaseCounts &counts, const Act &last);

    std::unique_ptr<Connection> m_connection;
    QHash<QString, qint64> m_serials; // the last key by table
    CaseCounts m_counts;
    ActId m_lastAct;
    QByteArray m_lastHash;
    Origins m_origins;
    int m_owedMerges = 0;
    bool m_mayMerge = true;
};

} // namespace dossier
