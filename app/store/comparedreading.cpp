// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about findings between the sources that speak of an event.

#include "store/casereader.h"
#include "store/contexts.h"
#include "store/historyrows.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostCompared = 100;

// Findings between sources with a place in the evidence of an event, or with all places in sources that speak of it.
const QString comparedSql =
    u"WITH speaking AS (SELECT DISTINCT source FROM claim WHERE event = :event AND status <> 2), "
    "said AS (SELECT v.text, v.span_start, v.span_end FROM claim c JOIN evidence v ON v.claim = c.id "
    "WHERE c.event = :event AND c.status <> 2 AND v.status <> 2 AND v.orphaned = 0), "
    "near AS (SELECT DISTINCT l.finding FROM speaking k JOIN text t ON t.source = k.source "
    "JOIN finding_span l ON l.text = t.id), "
    "compared AS (SELECT r.id, r.severity, EXISTS (SELECT 1 FROM finding_span l JOIN said ON said.text = l.text "
    "AND l.span_start < said.span_end AND said.span_start < l.span_end WHERE l.finding = r.id) AS is_here, "
    "NOT EXISTS (SELECT 1 FROM finding_span l JOIN text t ON t.id = l.text WHERE l.finding = r.id "
    "AND t.source NOT IN (SELECT source FROM speaking)) AS all_speak "
    "FROM finding r WHERE r.id IN (SELECT finding FROM near) AND r.\"check\" = 'sources' AND r.status <> 2 AND %1) "
    "SELECT id, is_here FROM compared WHERE is_here = 1 OR all_speak = 1 ORDER BY is_here DESC, "
    "CASE severity WHEN 'critical' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END, id LIMIT :limit"_s.arg(
        thisFindingStaysSql);

Result<QuotedPlace> quotedPlace(const CaseReader &reader, Contexts &contexts, const TextSpan &place)
{
    const Result<ContextRow> context = contexts.at(place);
    if (!context)
        return context.error();
    const Result<QString> characters = contexts.charactersOf(place.text);
    const Result<Span> passage = contexts.passageAround(place);
    const Result<Source> source = reader.source(context->source);
    if (!characters || !passage || !source)
        return !characters ? characters.error() : !passage ? passage.error() : source.error();
    QuotedPlace quoted{place, source->id, source->title, source->kind, context->language, source->published,
        source->reliability, context->passage, context->passageNumber, {}, {}};
    // What goes on into the next sentence is quoted to its end.
    const Span sentence{passage->isEmpty() ? place.span.start : passage->start, std::max(passage->end, place.span.end)};
    quoted.words = characters->sliced(sentence.start, sentence.length());
    if (place.span != sentence)
        quoted.marked = {place.span.start - sentence.start, place.span.end - sentence.start};
    return quoted;
}

} // namespace

Result<QList<ComparedFinding>> CaseReader::comparedFindings(EventId event) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Statement statement = m_connection->statement(comparedSql);
    statement.bind(u":event"_s, event).bind(u":limit"_s, qint64(mostCompared));
    const auto found = statement.list<std::pair<FindingId, bool>>(
        [&] { return std::pair(statement.id<FindingId>(0), statement.integer(1) != 0); });
    if (!found)
        return found.error();
    static const QString sql = selectSql<Finding>(u"WHERE r.id = :id"_s);
    Contexts contexts(*m_connection);
    QList<ComparedFinding> compared;
    for (const auto &[id, isAboutEvent] : *found) {
        Statement one = m_connection->statement(sql);
        const Result<Finding> finding = readOne<Finding>(one.bind(u":id"_s, id));
        const Result<QList<TextSpan>> spans = readFindingSpans(*m_connection, id);
        if (!finding || !spans)
            return finding ? spans.error() : finding.error();
        ComparedFinding row{{u"finding"_s, id.value, finding->standing.revision}, finding->severity, finding->code,
            finding->arguments, finding->standing.status, {}, isAboutEvent};
        for (const TextSpan &span : *spans) {
            Result<QuotedPlace> place = quotedPlace(*this, contexts, span);
            if (!place)
                return place.error();
            row.places.append(*std::move(place));
        }
        compared.append(row);
    }
    return compared;
}

} // namespace dossier
