// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casereader.h"

#include "store/connection.h"
#include "store/contentrows.h"
#include "store/filehead.h"
#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/migrations.h"
#include "store/sourcerows.h"

using namespace Qt::StringLiterals;

namespace dossier {

CaseReader::CaseReader(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) { }

CaseReader::CaseReader(CaseReader &&) noexcept = default;
CaseReader &CaseReader::operator=(CaseReader &&) noexcept = default;
CaseReader::~CaseReader() = default;

Result<CaseReader> CaseReader::open(const QString &path)
{
    const Result<FileHead> head = readFileHead(path, migrations::latest());
    if (!head)
        return head.error();
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<void> sound = migrations::checkSchema(**connection);
    if (!sound)
        return sound.error();
    return CaseReader(std::move(*connection));
}

Result<CaseInfo> CaseReader::info() const
{
    return readInfo(*m_connection);
}

Result<CaseCounts> CaseReader::counts() const
{
    return readCounts(*m_connection);
}

Result<ActId> CaseReader::lastAct() const
{
    const Result<QVariant> last = m_connection->value(u"SELECT max(seq) FROM act"_s);
    if (!last)
        return last.error();
    return ActId(last->toLongLong());
}

Result<QList<Act>> CaseReader::acts(ActId after, qsizetype limit) const
{
    return readActs(*m_connection, after, limit);
}

Result<QList<Note>> CaseReader::notes() const
{
    static const QString sql = selectSql<Note>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Note>(statement);
}

Result<QList<Finding>> CaseReader::findings() const
{
    return readFindings(*m_connection);
}

Result<QList<Run>> CaseReader::runs() const
{
    static const QString sql = selectSql<Run>(u"ORDER BY r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Run>(statement);
}

Result<CaseContent> CaseReader::content(const std::function<bool(double)> &progress) const
{
    return readContent(*m_connection, progress);
}

void CaseReader::interrupt() const
{
    m_connection->interrupt();
}

} // namespace dossier
