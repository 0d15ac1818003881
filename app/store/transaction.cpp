// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/connection.h"

#include <QDebug>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Full disks and failed reads make SQLite roll back by itself.
void rollBack(Connection &connection)
{
    if (!connection.isInTransaction())
        return;
    const Result<void> done = connection.statement(u"ROLLBACK"_s).run();
    if (!done)
        qWarning() << "rollback failed:" << done.error().detail;
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    if (kind == Kind::Read && connection.isInTransaction())
        return Transaction(nullptr);
    // A writing transaction takes its lock at once: one that has read first can be refused it later.
    const Result<void> begun = connection.statement(kind == Kind::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s).run();
    if (!begun)
        return begun.error();
    return Transaction(&connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }

Transaction::~Transaction()
{
    if (m_connection)
        rollBack(*m_connection);
}

Result<void> Transaction::commit()
{
    Connection *connection = std::exchange(m_connection, nullptr);
    if (!connection)
        return {};
    Result<void> done = connection->statement(u"COMMIT"_s).run();
    if (!done)
        rollBack(*connection);
    return done;
}

} // namespace dossier
