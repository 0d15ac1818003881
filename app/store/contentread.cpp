// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/contentrows.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The whole case on its way out, table by table.
class Reading
{
public:
    Reading(Connection &connection, const std::function<bool(double)> &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    Result<CaseContent> run()
    {
        Result<Transaction> snapshot = Transaction::begin(m_connection, Transaction::Kind::Read);
        if (!snapshot)
            return snapshot.error();
        const auto steps = {&Reading::readCase, &Reading::readSources, &Reading::readBytesOfAll, &Reading::readTexts,
            &Reading::readDrafts, &Reading::readEntities, &Reading::readMarks, &Reading::readEvents,
            &Reading::readHistory};
        double part = 0;
        for (const auto &step : steps) {
            if (m_progress && !m_progress(part++ / static_cast<double>(steps.size())))
                return Error{ErrorCode::Cancelled, {}, {}};
            const Result<void> done = (this->*step)();
            if (!done)
                return done.error();
        }
        return std::move(m_content);
    }

private:
    template <typename Row> Result<void> read(QList<Row> &rows)
    {
        Statement statement = m_connection.statement(selectSql<Row>(u"ORDER BY r.id"_s));
        Result<QList<Row>> all = readRows<Row>(statement);
        if (!all)
            return all.error();
        rows = std::move(*all);
        return {};
    }
    template <typename Row> void complete(QList<Row> &rows) const
    {
        for (Row &row : rows)
            completeQuote(row.quote, m_characters.value(row.text), row.span);
    }

    Result<void> readCase();
    Result<void> readSources();
    Result<void> readBytesOfAll();
    Result<void> readTexts();
    Result<void> readDrafts();
    Result<void> readEntities();
    Result<void> readMarks();
    Result<void> readEvents();
    Result<void> readHistory();

    Connection &m_connection;
    const std::function<bool(double)> &m_progress;
    CaseContent m_content;
    QHash<TextId, QString> m_characters;
};

Result<void> Reading::readCase()
{
    const Result<CaseInfo> info = readInfo(m_connection);
    if (!info)
        return info.error();
    m_content.info = *info;
    return {};
}

Result<void> Reading::readSources()
{
    Result<void> done = read(m_content.sources);
    if (done)
        done = read(m_content.editions);
    if (done)
        done = read(m_content.renditions);
    return done ? read(m_content.versions) : done;
}

Result<void> Reading::readBytesOfAll()
{
    for (const Edition &edition : m_content.editions) {
        const Result<QByteArray> bytes = readBytes(m_connection, edition.id);
        if (!bytes)
            return bytes.error();
        m_content.editionBytes.insert(edition.id, *bytes);
    }
    return {};
}

Result<void> Reading::readTexts()
{
    const Result<void> done = read(m_content.texts);
    if (!done)
        return done;
    for (Text &text : m_content.texts) {
        const Result<Text> whole = readText(m_connection, text.id);
        if (!whole)
            return whole.error();
        text = *whole;
        m_characters.insert(text.id, text.characters);
    }
    const Result<void> passages = read(m_content.passages);
    return passages ? read(m_content.links) : passages;
}

Result<void> Reading::readDrafts()
{
    Result<void> done = read(m_content.drafts);
    if (done)
        done = read(m_content.paragraphs);
    return done ? read(m_content.draftLinks) : done;
}

Result<void> Reading::readEntities()
{
    Result<void> done = read(m_content.entities);
    if (done)
        done = read(m_content.names);
    return done ? read(m_content.samenesses) : done;
}

Result<void> Reading::readMarks()
{
    Result<void> done = read(m_content.mentions);
    if (done)
        done = read(m_content.indicators);
    if (done)
        done = read(m_content.quotations);
    complete(m_content.mentions);
    return done ? read(m_content.dates) : done;
}

Result<void> Reading::readEvents()
{
    Result<void> done = read(m_content.events);
    if (done)
        done = read(m_content.claims);
    if (done)
        done = read(m_content.evidence);
    complete(m_content.evidence);
    return done;
}

Result<void> Reading::readHistory()
{
    Result<void> done = read(m_content.notes);
    if (!done)
        return done;
    Result<QList<Finding>> findings = readFindings(m_connection);
    if (!findings)
        return findings.error();
    m_content.findings = std::move(*findings);
    done = read(m_content.runs);
    if (!done)
        return done;
    Result<QList<Act>> acts = readActs(m_connection, {}, std::numeric_limits<qint64>::max());
    if (!acts)
        return acts.error();
    m_content.acts = std::move(*acts);
    return {};
}

} // namespace

Result<CaseContent> readContent(Connection &connection, const std::function<bool(double)> &progress)
{
    return Reading(connection, progress).run();
}

} // namespace dossier
