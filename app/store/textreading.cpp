// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells about texts and what stands in them.

#include "store/casereader.h"
#include "store/entityrows.h"
#include "store/eventrows.h"
#include "store/historyrows.h"
#include "store/idlist.h"
#include "store/sourcerows.h"
#include "store/textrows.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

template <typename Row> Result<QList<Row>> rowsIn(Connection &connection, TextId text)
{
    static const QString sql = selectSql<Row>(u"WHERE r.text = :text ORDER BY r.span_start, r.span_end, r.id"_s);
    Statement statement = connection.statement(sql);
    return readRows<Row>(statement.bind(u":text"_s, text));
}

template <typename Row> Result<Row> rowWith(Connection &connection, decltype(Row::id) id)
{
    static const QString sql = selectSql<Row>(u"WHERE r.id = :id"_s);
    Statement statement = connection.statement(sql);
    return readOne<Row>(statement.bind(u":id"_s, id));
}

// Mentions that are drawn: neither they nor their entity rejected.
Result<QList<MentionMark>> readMentionMarks(Connection &connection, const Text &text, const QString &language)
{
    static const QString sql =
        u"SELECT %1, e.type, e.status, %2 FROM %3 JOIN entity e ON e.id = r.entity "
        "WHERE r.text = :text AND r.status <> 2 AND e.status <> 2 AND r.orphaned = 0 "
        "ORDER BY r.span_start, r.span_end, r.id"_s.arg(columnsOf<Mention>(u"r"_s), labelSql, fromOf<Mention>(u"r"_s));
    Statement statement = connection.statement(sql);
    statement.bind(u":text"_s, text.id).bind(u":language"_s, language);
    const int after = columnCount<Mention>();
    return statement.list<MentionMark>([&] {
        MentionMark mark;
        mark.mention = readRow<Mention>(statement);
        completeQuote(mark.mention.quote, text.characters, mark.mention.span);
        mark.type = entityTypeFromString(statement.text(after));
        fromNumber(static_cast<int>(statement.integer(after + 1)), mark.status);
        mark.label = statement.text(after + 2);
        return mark;
    });
}

Result<QList<EvidenceMark>> readEvidenceMarks(Connection &connection, TextId text)
{
    static const QString sql =
        u"SELECT %1, c.event, c.kind, c.stance FROM %2 JOIN claim c ON c.id = r.claim JOIN event e ON e.id = c.event "
        "WHERE r.text = :text AND r.status <> 2 AND c.status <> 2 AND e.status <> 2 AND r.orphaned = 0 "
        "ORDER BY r.span_start, r.span_end, r.id"_s.arg(columnsOf<Evidence>(u"r"_s), fromOf<Evidence>(u"r"_s));
    Statement statement = connection.statement(sql);
    statement.bind(u":text"_s, text);
    const int after = columnCount<Evidence>();
    return statement.list<EvidenceMark>([&] {
        return EvidenceMark{readRow<Evidence>(statement), statement.id<EventId>(after),
            claimKindFromString(statement.text(after + 1)), stanceFromString(statement.text(after + 2))};
    });
}

void completeEvidence(QList<EvidenceMark> &marks, const QString &characters)
{
    for (EvidenceMark &mark : marks)
        completeQuote(mark.evidence.quote, characters, mark.evidence.span);
}

// The event whose date claim rests on a wording: on those very words before on the sentence around them.
EventId eventOfDate(Span date, const QList<EvidenceMark> &evidence)
{
    EventId inSentence;
    for (const EvidenceMark &mark : evidence) {
        if (mark.kind != ClaimKind::Date)
            continue;
        if (!mark.evidence.words.isEmpty()) {
            if (mark.evidence.words.overlaps(date))
                return mark.event;
        } else if (!inSentence && mark.evidence.span.overlaps(date)) {
            inSentence = mark.event;
        }
    }
    return inSentence;
}

template <typename Row> void dropRejected(QList<Row> &rows)
{
    rows.removeIf([](const Row &row) { return row.standing.status == Status::Rejected; });
}

Result<QList<LinkedPassage>> readLinkedPassages(Connection &connection, TextId text)
{
    Statement statement =
        connection.statement(u"SELECT p.id, o.text, o.id, o.number, l.confidence, l.status, p.number AS here "
                             "FROM passage p JOIN link l ON l.source = p.id JOIN passage o ON o.id = l.rendered "
                             "WHERE p.text = :text AND l.status <> 2 "
                             "UNION ALL SELECT p.id, o.text, o.id, o.number, l.confidence, l.status, p.number "
                             "FROM passage p JOIN link l ON l.rendered = p.id JOIN passage o ON o.id = l.source "
                             "WHERE p.text = :text AND l.status <> 2 ORDER BY here, 2, 4"_s);
    statement.bind(u":text"_s, text);
    return statement.list<LinkedPassage>([&] {
        LinkedPassage linked{statement.id<PassageId>(0), statement.id<TextId>(1), statement.id<PassageId>(2),
            static_cast<int>(statement.integer(3)), statement.real(4), Status::Proposed};
        fromNumber(static_cast<int>(statement.integer(5)), linked.status);
        return linked;
    });
}

// The findings on a text that nobody has settled, the gravest first; those on languages also when they are accepted:
// that a passage is in another language than its text is nothing to mend, and goes on being so.
Result<QList<RemarkMark>> readOpenFindings(Connection &connection, TextId text)
{
    static const QString sql =
        selectSql<Finding>(u"WHERE (r.status = 0 OR (r.status = 1 AND r.\"check\" = 'language')) "
                           "AND r.id IN (SELECT s.finding FROM finding_span s WHERE s.text = :text) AND %1 "
                           "ORDER BY r.id"_s.arg(thisFindingStaysSql));
    Statement statement = connection.statement(sql);
    const Result<QList<Finding>> findings = readRows<Finding>(statement.bind(u":text"_s, text));
    if (!findings)
        return findings.error();
    QList<RemarkMark> marks;
    for (const Finding &finding : *findings) {
        const Result<QList<TextSpan>> spans = readFindingSpans(connection, finding.id);
        if (!spans)
            return spans.error();
        RemarkMark mark;
        mark.row = {u"finding"_s, finding.id.value, finding.standing.revision};
        mark.severity = finding.severity;
        mark.code = finding.code.isEmpty() ? finding.check : finding.code;
        if (finding.standing.status == Status::Accepted)
            mark.code = u"passage-language"_s; // whoever found it
        mark.arguments = finding.arguments;
        for (const TextSpan &place : *spans) {
            if (place.text == text)
                mark.spans.append(place.span);
        }
        marks.append(mark);
    }
    std::ranges::stable_sort(marks, {}, &RemarkMark::severity);
    return marks;
}

Result<QList<RemarkMark>> readRemarkMarks(Connection &connection, TextId text)
{
    Result<QList<RemarkMark>> marks = readOpenFindings(connection, text);
    if (!marks)
        return marks;
    const Result<QList<Note>> notes = rowsIn<Note>(connection, text);
    if (!notes)
        return notes.error();
    for (const Note &note : *notes) {
        RemarkMark mark;
        mark.row = {u"note"_s, note.id.value, note.revision};
        mark.spans = {note.span};
        mark.words = note.words;
        mark.author = note.author;
        marks->append(mark);
    }
    return marks;
}

// The sheet of a text, put together part by part from one state of the file.
class SheetReading
{
public:
    SheetReading(Connection &connection, QString language) : m_connection(connection), m_language(std::move(language))
    {
    }

    Result<TextSheet> run(TextId id)
    {
        Result<Transaction> snapshot = Transaction::begin(m_connection, Transaction::Kind::Read);
        if (!snapshot)
            return snapshot.error();
        const Result<void> text = take(m_sheet.text, readText(m_connection, id));
        if (!text)
            return text.error();
        for (const auto &step : {&SheetReading::readOwner, &SheetReading::readMarks, &SheetReading::readDates}) {
            const Result<void> done = (this->*step)();
            if (!done)
                return done.error();
        }
        return std::move(m_sheet);
    }

private:
    template <typename T> static Result<void> take(T &place, Result<T> value)
    {
        if (!value)
            return value.error();
        place = std::move(*value);
        return {};
    }

    Result<void> readOwner()
    {
        Result<void> done = take(m_sheet.source, rowWith<Source>(m_connection, m_sheet.text.source));
        if (done && m_sheet.text.edition)
            return take(m_sheet.edition, rowWith<Edition>(m_connection, m_sheet.text.edition));
        if (done)
            done = take(m_sheet.version, rowWith<Version>(m_connection, m_sheet.text.version));
        return done ? take(m_sheet.rendition, rowWith<Rendition>(m_connection, m_sheet.version.rendition)) : done;
    }

    Result<void> readMarks()
    {
        const TextId id = m_sheet.text.id;
        Result<void> done = take(m_sheet.passages, readPassages(m_connection, id));
        if (done)
            done = take(m_sheet.mentions, readMentionMarks(m_connection, m_sheet.text, m_language));
        if (done)
            done = nameClusters();
        if (done)
            done = take(m_sheet.indicators, rowsIn<Indicator>(m_connection, id));
        if (done)
            done = take(m_sheet.evidence, readEvidenceMarks(m_connection, id));
        completeEvidence(m_sheet.evidence, m_sheet.text.characters);
        dropRejected(m_sheet.indicators);
        if (done)
            done = take(m_sheet.links, readLinkedPassages(m_connection, id));
        return done ? take(m_sheet.remarks, readRemarkMarks(m_connection, id)) : done;
    }

    // A mention of an entity that is the same as another is marked as that one's.
    Result<void> nameClusters()
    {
        const Result<Clusters> clusters = readClusters(m_connection);
        if (!clusters || clusters->isEmpty())
            return clusters ? Result<void>() : Result<void>(clusters.error());
        static const QString sql = u"SELECT e.type, e.status, %1 FROM entity e WHERE e.id = :entity"_s.arg(labelSql);
        for (MentionMark &mark : m_sheet.mentions) {
            const EntityId cluster = clusters->of(mark.mention.entity);
            if (cluster == mark.mention.entity)
                continue;
            Statement statement = m_connection.statement(sql);
            const Result<bool> there = statement.bind(u":entity"_s, cluster).bind(u":language"_s, m_language).next();
            if (!there)
                return there.error();
            mark.cluster = cluster;
            mark.type = entityTypeFromString(statement.text(0));
            fromNumber(static_cast<int>(statement.integer(1)), mark.status);
            mark.label = statement.text(2);
        }
        return {};
    }

    Result<void> readDates()
    {
        QList<Date> dates;
        const Result<void> done = take(dates, rowsIn<Date>(m_connection, m_sheet.text.id));
        dropRejected(dates);
        for (const Date &date : dates)
            m_sheet.dates.append({date, eventOfDate(date.span, m_sheet.evidence)});
        return done;
    }

    Connection &m_connection;
    QString m_language;
    TextSheet m_sheet;
};

} // namespace

Result<QHash<quint64, QList<TextId>>> CaseReader::textsBySketch(const QList<quint64> &values) const
{
    QStringList hashes;
    for (const quint64 value : values)
        hashes.append(QString::number(static_cast<qint64>(value)));
    Statement statement =
        m_connection->statement(u"SELECT k.hash, k.text FROM text_sketch k JOIN text t ON t.id = k.text "
                                "JOIN source s ON s.id = t.source "
                                "WHERE k.hash IN (SELECT value FROM json_each(:hashes)) AND t.current = 1 "
                                "AND t.edition IS NOT NULL AND s.removed = 0 ORDER BY k.hash, k.text"_s);
    statement.bind(u":hashes"_s, QString(u'[' + hashes.join(u',') + u']'));
    QHash<quint64, QList<TextId>> texts;
    const Result<void> read =
        statement.forEach([&] { texts[static_cast<quint64>(statement.integer(0))].append(statement.id<TextId>(1)); });
    if (!read)
        return read.error();
    return texts;
}

Result<Text> CaseReader::text(TextId id) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    return readText(*m_connection, id);
}

Result<TextSheet> CaseReader::textSheet(TextId id, const QString &language) const
{
    return SheetReading(*m_connection, language).run(id);
}

Result<QList<Passage>> CaseReader::passages(TextId text) const
{
    return readPassages(*m_connection, text);
}

Result<QList<Mention>> CaseReader::mentions(TextId text) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<QList<Mention>> mentions = rowsIn<Mention>(*m_connection, text);
    if (!mentions || mentions->isEmpty())
        return mentions;
    const Result<QString> characters = readCharacters(*m_connection, text);
    if (!characters)
        return characters.error();
    completeQuotes(*mentions, *characters);
    return mentions;
}

Result<QList<Date>> CaseReader::dates(TextId text) const
{
    return rowsIn<Date>(*m_connection, text);
}

Result<QList<Indicator>> CaseReader::indicators(TextId text) const
{
    return rowsIn<Indicator>(*m_connection, text);
}

Result<QList<Quotation>> CaseReader::quotations(TextId text) const
{
    return rowsIn<Quotation>(*m_connection, text);
}

Result<QList<Link>> CaseReader::links(TextId rendered) const
{
    static const QString sql = selectSql<Link>(
        u"JOIN passage p ON p.id = r.rendered WHERE p.text = :text ORDER BY p.number, r.source, r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Link>(statement.bind(u":text"_s, rendered));
}

Result<QList<Draft>> CaseReader::drafts(SourceId source) const
{
    static const QString sql = selectSql<Draft>(u"WHERE r.source = :source ORDER BY r.kind, r.language, r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Draft>(statement.bind(u":source"_s, source));
}

Result<Draft> CaseReader::draft(DraftId id) const
{
    return rowWith<Draft>(*m_connection, id);
}

Result<QList<Paragraph>> CaseReader::paragraphs(DraftId draft) const
{
    static const QString sql = selectSql<Paragraph>(u"WHERE r.draft = :draft ORDER BY r.position, r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Paragraph>(statement.bind(u":draft"_s, draft));
}

Result<QList<DraftLink>> CaseReader::draftLinks(DraftId draft) const
{
    static const QString sql =
        selectSql<DraftLink>(u"JOIN paragraph p ON p.id = r.paragraph WHERE p.draft = :draft "
                             "ORDER BY p.position, r.span_start, r.span_end, r.on_start, r.id"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<DraftLink>(statement.bind(u":draft"_s, draft));
}

Result<QList<EvidenceMark>> CaseReader::evidence(TextId text) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<QList<EvidenceMark>> marks = readEvidenceMarks(*m_connection, text);
    if (!marks || marks->isEmpty())
        return marks;
    const Result<QString> characters = readCharacters(*m_connection, text);
    if (!characters)
        return characters.error();
    completeEvidence(*marks, *characters);
    return marks;
}

Result<QList<Passage>> CaseReader::linkedPassages(PassageId passage) const
{
    static const QString sql = selectSql<Passage>(
        u"WHERE r.id IN (SELECT rendered FROM link WHERE source = :passage AND status <> 2 "
        "UNION SELECT source FROM link WHERE rendered = :passage AND status <> 2) ORDER BY r.text, r.number"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Passage>(statement.bind(u":passage"_s, passage));
}

} // namespace dossier
