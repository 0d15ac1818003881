// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casecheck.h"

#include "store/historyrows.h"
#include "store/keptcounts.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype actsAtOnce = 500;

// Whether a boundary parts a surrogate pair.
bool cutsCharacter(const QString &characters, qsizetype offset)
{
    return offset > 0 && offset < characters.size() && characters.at(offset).isLowSurrogate()
        && characters.at(offset - 1).isHighSurrogate();
}

bool isSound(const QString &characters, Span span)
{
    return span.start >= 0 && span.start <= span.end && span.end <= characters.size()
        && !cutsCharacter(characters, span.start) && !cutsCharacter(characters, span.end);
}

class CaseCheck
{
public:
    CaseCheck(Connection &connection, const std::function<bool(double)> &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    Result<QList<CheckProblem>> run()
    {
        Result<Transaction> snapshot = Transaction::begin(m_connection, Transaction::Kind::Read);
        if (!snapshot)
            return snapshot.error();
        const auto steps = {&CaseCheck::checkIntegrity, &CaseCheck::checkColumns, &CaseCheck::checkHashes,
            &CaseCheck::checkTexts, &CaseCheck::checkDrafts, &CaseCheck::checkSearch, &CaseCheck::checkCounts,
            &CaseCheck::checkKept, &CaseCheck::checkChain};
        m_part = 1.0 / static_cast<double>(steps.size());
        for (const auto &step : steps) {
            Result<void> done = report(0);
            if (done)
                done = (this->*step)();
            // A page that cannot be read stops a step, not the check.
            if (!done && done.error().code == ErrorCode::Corrupt)
                add(u"integrity"_s, done.error().detail);
            else if (!done)
                return done.error();
            m_done += m_part;
        }
        return std::move(m_problems);
    }

private:
    Result<void> checkIntegrity() { return take(checkFile(m_connection)); }
    Result<void> checkColumns() { return take(checkValues(m_connection)); }
    Result<void> checkSearch() { return take(checkSearchIndex(m_connection)); }
    Result<void> checkHashes();
    Result<void> checkTexts();
    Result<void> checkText(TextId id);
    Result<void> checkPassages(const Text &text);
    Result<void> checkQuotes(const QString &table, const Text &text);
    Result<void> checkSpans(const Text &text);
    Result<void> checkCounts();
    Result<void> checkKept();
    Result<void> checkDrafts();
    Result<void> checkChain();
    Result<void> checkLastAct(ActId last);

    Result<void> take(const Result<QList<CheckProblem>> &problems)
    {
        if (!problems)
            return problems.error();
        m_problems.append(*problems);
        return {};
    }
    void add(const QString &code, const QString &detail) { m_problems.append({code, detail}); }
    // How far the step under way is, 0 … 1.
    Result<void> report(double done)
    {
        if (m_progress && !m_progress(m_done + m_part * done))
            return Error{ErrorCode::Cancelled, {}, {}};
        return {};
    }
    template <typename IdType> Result<QList<IdType>> idsOf(const QString &sql)
    {
        Statement statement = m_connection.statement(sql);
        return statement.list<IdType>([&] { return statement.id<IdType>(0); });
    }

    Connection &m_connection;
    const std::function<bool(double)> &m_progress;
    double m_done = 0;
    double m_part = 0;
    QList<CheckProblem> m_problems;
};

Result<void> CaseCheck::checkHashes()
{
    const Result<QList<EditionId>> editions = idsOf<EditionId>(u"SELECT id FROM edition ORDER BY id"_s);
    if (!editions)
        return editions.error();
    for (qsizetype i = 0; i < editions->size(); ++i) {
        const EditionId id = editions->at(i);
        Statement statement = m_connection.statement(u"SELECT sha256, size, file_name FROM edition WHERE id = :id"_s);
        const Result<bool> there = statement.bind(u":id"_s, id).next();
        if (!there)
            return there.error();
        const QString what = u"edition %1, %2"_s.arg(id.value).arg(statement.text(2));
        const Result<QByteArray> bytes = readBytes(m_connection, id);
        if (!bytes && bytes.error().code != ErrorCode::NotFound && bytes.error().code != ErrorCode::Corrupt)
            return bytes.error();
        if (!bytes)
            add(u"hash"_s, what + u": the bytes are gone or damaged"_s);
        else if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != statement.bytes(0)
            || bytes->size() != statement.integer(1))
            add(u"hash"_s, what + u": the bytes are not those that arrived"_s);
        const Result<void> going = report(static_cast<double>(i) / static_cast<double>(editions->size()));
        if (!going)
            return going;
    }
    return {};
}

Result<void> CaseCheck::checkTexts()
{
    const Result<QList<TextId>> texts = idsOf<TextId>(u"SELECT id FROM text ORDER BY id"_s);
    if (!texts)
        return texts.error();
    for (qsizetype i = 0; i < texts->size(); ++i) {
        Result<void> done = checkText(texts->at(i));
        if (done)
            done = report(static_cast<double>(i) / static_cast<double>(texts->size()));
        if (!done)
            return done;
    }
    return {};
}

Result<void> CaseCheck::checkText(TextId id)
{
    const Result<Text> text = readText(m_connection, id);
    if (!text && (text.error().code == ErrorCode::NotFound || text.error().code == ErrorCode::Corrupt)) {
        add(u"offset"_s, u"text %1: its characters or its map are gone or damaged"_s.arg(id.value));
        return {};
    }
    if (!text)
        return text.error();
    for (const MapRun &run : text->map.runs()) {
        if (!isSound(text->characters, {run.stored, run.stored + run.storedLength})) {
            add(u"offset"_s, u"text %1: its map leads out of it"_s.arg(id.value));
            break;
        }
    }
    Result<void> done = checkPassages(*text);
    if (done)
        done = checkSpans(*text);
    for (const QString &table : {u"mention"_s, u"evidence"_s}) {
        if (done)
            done = checkQuotes(table, *text);
    }
    return done;
}

Result<void> CaseCheck::checkPassages(const Text &text)
{
    const Result<QList<Passage>> passages = readPassages(m_connection, text.id);
    if (!passages)
        return passages.error();
    qsizetype end = 0;
    for (const Passage &passage : *passages) {
        if (!isSound(text.characters, passage.span))
            add(u"offset"_s, u"passage %1 of text %2 leads out of it"_s.arg(passage.number).arg(text.id.value));
        else if (passage.span.start < end)
            add(u"offset"_s,
                u"passage %1 of text %2 begins inside the one before"_s.arg(passage.number).arg(text.id.value));
        end = std::max(end, passage.span.end);
    }
    return {};
}

Result<void> CaseCheck::checkQuotes(const QString &table, const Text &text)
{
    Statement statement = m_connection.statement(
        u"SELECT r.id, r.span_start, r.span_end, r.quote_words, p.span_start, p.span_end, r.passage IS NOT NULL "
        "FROM %1 r LEFT JOIN passage p ON p.id = r.passage WHERE r.text = :text AND r.orphaned = 0"_s.arg(table));
    statement.bind(u":text"_s, text.id);
    return statement.forEach([&] {
        const Span span{statement.integer(1), statement.integer(2)};
        const QString what = u"%1 %2 of text %3"_s.arg(table).arg(statement.integer(0)).arg(text.id.value);
        if (!isSound(text.characters, span))
            add(u"offset"_s, what + u" leads out of it"_s);
        else if (text.characters.sliced(span.start, span.length()) != statement.text(3))
            add(u"offset"_s, what + u" does not stand on its words"_s);
        const Span passage{statement.integer(4), statement.integer(5)};
        if (statement.integer(6) != 0 && !passage.contains(span.start))
            add(u"counts"_s, what + u" is kept under a passage it does not start in"_s);
    });
}

Result<void> CaseCheck::checkSpans(const Text &text)
{
    Statement statement = m_connection.statement(
        u"SELECT 'date', id, span_start, span_end FROM date WHERE text = :text "
        "UNION ALL SELECT 'indicator', id, span_start, span_end FROM indicator WHERE text = :text "
        "UNION ALL SELECT 'quotation', id, span_start, span_end FROM quotation WHERE text = :text "
        "UNION ALL SELECT 'note', id, span_start, span_end FROM note WHERE text = :text "
        "UNION ALL SELECT 'evidence', id, words_start, words_end FROM evidence WHERE text = :text AND orphaned = 0 "
        "UNION ALL SELECT 'finding', finding, span_start, span_end FROM finding_span WHERE text = :text"_s);
    statement.bind(u":text"_s, text.id);
    return statement.forEach([&] {
        if (!isSound(text.characters, {statement.integer(2), statement.integer(3)})) {
            add(u"offset"_s,
                u"%1 %2 of text %3 leads out of it"_s.arg(statement.text(0))
                    .arg(statement.integer(1))
                    .arg(text.id.value));
        }
    });
}

// Links of drafts stand in their paragraphs, and lead to texts of the draft's source.
Result<void> CaseCheck::checkDrafts()
{
    Statement statement = m_connection.statement(
        u"SELECT l.id, l.span_start, l.span_end, p.words, l.on_start, l.on_end, "
        "c.characters, t.source = d.source FROM draft_link l "
        "JOIN paragraph p ON p.id = l.paragraph JOIN draft d ON d.id = p.draft "
        "JOIN text t ON t.id = l.text JOIN text_characters c ON c.text = l.text ORDER BY l.id"_s);
    return statement.forEach([&] {
        const QString what = u"link %1 of a draft"_s.arg(statement.integer(0));
        if (!isSound(statement.text(3), {statement.integer(1), statement.integer(2)}))
            add(u"offset"_s, what + u" leads out of its paragraph"_s);
        if (!isSound(statement.text(6), {statement.integer(4), statement.integer(5)}))
            add(u"offset"_s, what + u" leads out of the text it rests on"_s);
        if (statement.integer(7) == 0)
            add(u"offset"_s, what + u" leads to another source"_s);
    });
}

Result<void> CaseCheck::checkCounts()
{
    const Result<CaseCounts> kept = readCounts(m_connection);
    if (!kept)
        return kept.error();
    const Result<CaseCounts> counted = countAll(m_connection);
    if (!counted)
        return counted.error();
    if (*kept != *counted)
        add(u"counts"_s, u"the case does not have as many rows as it keeps count of"_s);
    return {};
}

// Everything else that is kept: one statement each, which finds what should not be.
Result<void> CaseCheck::checkKept()
{
    const QString mentions = u"SELECT m.entity AS entity, t.source AS source, count(*) AS mentions FROM mention m "
                             "JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source WHERE s.removed = 0 "
                             "AND t.current = 1 AND t.edition IS NOT NULL AND m.status <> 2 AND m.orphaned = 0 "
                             "GROUP BY m.entity, t.source"_s;
    const QList<QPair<QString, QString>> checks{
        {u"mentions of an entity in a source"_s,
            u"SELECT count(*) FROM (SELECT * FROM (%1 EXCEPT SELECT entity, source, mentions FROM entity_source) "
            "UNION ALL SELECT * FROM (SELECT entity, source, mentions FROM entity_source EXCEPT %1))"_s.arg(mentions)},
        {u"mentions and sources of an entity"_s,
            u"SELECT count(*) FROM entity e WHERE (e.mentions, e.sources) <> "
            "(SELECT coalesce(sum(k.mentions), 0), count(*) FROM entity_source k WHERE k.entity = e.id)"_s},
        {u"words a source is sought by"_s,
            u"SELECT count(*) FROM source WHERE sought <> dossier_fold(title || ' ' || publisher || ' ' || kind || ' ' || url)"_s},
        {u"words a file is sought by"_s, u"SELECT count(*) FROM edition WHERE sought <> dossier_fold(file_name)"_s},
        {u"words an entity is sought by"_s, u"SELECT count(*) FROM entity WHERE sought <> dossier_fold(label)"_s},
        {u"words a name is sought by"_s, u"SELECT count(*) FROM name WHERE sought <> dossier_fold(spelling)"_s},
        {u"day a source stands under"_s,
            u"SELECT count(*) FROM source WHERE list_day <> coalesce(published_earliest, 9223372036854775807)"_s},
        {u"texts in scripts without spaces"_s,
            u"SELECT count(*) FROM text t JOIN text_characters c ON c.text = t.id "
            "WHERE t.unspaced <> dossier_unspaced(c.characters)"_s},
        {u"text of an edition"_s,
            u"SELECT count(*) FROM edition e JOIN text t ON t.id = e.text WHERE t.edition IS NOT e.id"_s},
        {u"text of a version"_s,
            u"SELECT count(*) FROM version v JOIN text t ON t.id = v.text WHERE t.version IS NOT v.id"_s},
    };
    for (const auto &[what, sql] : checks) {
        const Result<QVariant> wrong = m_connection.value(sql);
        if (!wrong)
            return wrong.error();
        if (wrong->toLongLong() > 0)
            add(u"counts"_s, u"%1: %2 differ"_s.arg(what).arg(wrong->toLongLong()));
    }
    return {};
}

Result<void> CaseCheck::checkChain()
{
    QByteArray previous(32, '\0');
    ActId last;
    while (true) {
        const Result<QList<Act>> acts = readActs(m_connection, last, actsAtOnce);
        if (!acts)
            return acts.error();
        if (acts->isEmpty())
            return checkLastAct(last);
        for (const Act &act : *acts) {
            if (act.previousHash != previous)
                add(u"chain"_s, u"act %1 does not follow the one before it"_s.arg(act.id.value));
            if (act.hash != hashOf(act))
                add(u"chain"_s, u"act %1 has been changed"_s.arg(act.id.value));
            previous = act.hash;
            last = act.id;
        }
        const Result<void> going = report(0);
        if (!going)
            return going;
    }
}

// A chain does not tell that its end is gone.
Result<void> CaseCheck::checkLastAct(ActId last)
{
    const Result<QVariant> written = m_connection.value(u"SELECT last FROM serial WHERE name = 'act'"_s);
    if (!written)
        return written.error();
    // Older programs have not kept it.
    if (written->toLongLong() > last.value)
        add(u"chain"_s, u"acts %1 to %2 are gone"_s.arg(last.value + 1).arg(written->toLongLong()));
    else if (!last)
        add(u"chain"_s, u"the act that made the case is gone"_s);
    return {};
}

} // namespace

Result<QList<CheckProblem>> checkCase(Connection &connection, const std::function<bool(double)> &progress)
{
    return CaseCheck(connection, progress).run();
}

Result<QList<CheckProblem>> CaseReader::check(const std::function<bool(double)> &progress) const
{
    return checkCase(*m_connection, progress);
}

} // namespace dossier
