// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CaseReader tells for the card of an entity: how it is spelt, where it is named first and last, what people noted
// about it, where it stands together with another.

#include "store/casereader.h"
#include "store/historyrows.h"
#include "store/idlist.h"
#include "store/sourcerows.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Mentions that count, in the newest editions: m, its text t and source s.
const QString ownMentions = u"FROM mention m JOIN text t ON t.id = m.text JOIN source s ON s.id = t.source "
                            "WHERE m.entity IN (SELECT value FROM json_each(:entities)) AND m.status <> 2 "
                            "AND m.orphaned = 0 AND t.current = 1 AND t.edition IS NOT NULL AND s.removed = 0 "_s;

const QString placeColumns = u"SELECT m.text, m.span_start, m.span_end, t.source, m.id, m.entity, m.passage "_s;
const QString inOrder = u"ORDER BY "_s + sourceOrder + u", t.id, m.span_start, m.span_end, m.id"_s;

CaseReader::Place readPlace(const Statement &statement)
{
    return {{statement.id<TextId>(0), {statement.integer(1), statement.integer(2)}}, statement.id<SourceId>(3),
        statement.integer(4), statement.id<EntityId>(5), {}, false};
}

enum class End { First, Last };

// The source that names one of the entities and was published first or last; none when the day of no source is known.
Result<DatedMention> sourceAt(Connection &connection, const QList<EntityId> &entities, End end)
{
    const QString direction = end == End::First ? QString() : u" DESC"_s;
    Statement statement = connection.statement(
        u"SELECT s.id, s.title, s.published, s.language FROM entity_source k JOIN source s ON s.id = k.source "
        "WHERE k.entity IN (SELECT value FROM json_each(:entities)) AND s.removed = 0 "
        "AND s.published_earliest IS NOT NULL ORDER BY s.list_day%1, s.sought%1, s.id%1 LIMIT 1"_s.arg(direction));
    const Result<bool> found = statement.bind(u":entities"_s, idList(entities)).next();
    if (!found)
        return found.error();
    DatedMention mention;
    if (!*found)
        return mention;
    mention.source = statement.id<SourceId>(0);
    mention.sourceTitle = statement.text(1);
    mention.published = Edtf::parse(statement.text(2)).value_or(Edtf());
    mention.language = statement.text(3);
    return mention;
}

Result<DatedMention> mentionAt(Connection &connection, const QList<EntityId> &entities, End end)
{
    Result<DatedMention> mention = sourceAt(connection, entities, end);
    if (!mention || !mention->source)
        return mention;
    const QString direction = end == End::First ? QString() : u" DESC"_s;
    Statement statement = connection.statement(placeColumns + ownMentions
        + u"AND t.source = :source ORDER BY t.id%1, m.span_start%1, m.id%1 LIMIT 1"_s.arg(direction));
    const Result<bool> found =
        statement.bind(u":entities"_s, idList(entities)).bind(u":source"_s, mention->source).next();
    if (!found)
        return found.error();
    if (*found)
        mention->place = readPlace(statement).span;
    return mention;
}

} // namespace

Result<QList<SpellingCount>> CaseReader::spellings(const QList<EntityId> &entities) const
{
    Statement statement = m_connection->statement(u"SELECT m.quote_words, t.language, count(*) "_s + ownMentions
        + u"GROUP BY m.quote_words, t.language ORDER BY count(*) DESC, m.quote_words, t.language"_s);
    statement.bind(u":entities"_s, idList(entities));
    return statement.list<SpellingCount>(
        [&] { return SpellingCount{statement.text(0), statement.text(1), statement.integer(2)}; });
}

Result<std::pair<DatedMention, DatedMention>> CaseReader::firstAndLastMention(const QList<EntityId> &entities) const
{
    const Result<DatedMention> first = mentionAt(*m_connection, entities, End::First);
    if (!first)
        return first.error();
    const Result<DatedMention> last = mentionAt(*m_connection, entities, End::Last);
    if (!last)
        return last.error();
    return std::pair(*first, *last);
}

Result<QList<Note>> CaseReader::notesOn(const QList<EntityId> &entities) const
{
    static const QString sql = selectSql<Note>(u"WHERE r.entity IN (SELECT value FROM json_each(:entities)) AND "_s
        + noteStaysSql + u" ORDER BY r.made DESC, r.id DESC"_s);
    Statement statement = m_connection->statement(sql);
    return readRows<Note>(statement.bind(u":entities"_s, idList(entities)));
}

Result<QList<CaseReader::Place>> CaseReader::placesSpelt(
    const QList<EntityId> &entities, const QString &spelling, const QString &language) const
{
    Statement statement = m_connection->statement(
        placeColumns + ownMentions + u"AND m.quote_words = :spelling AND t.language = :language "_s + inOrder);
    statement.bind(u":entities"_s, idList(entities)).bind(u":spelling"_s, spelling).bind(u":language"_s, language);
    return statement.list<Place>([&] { return readPlace(statement); });
}

Result<QList<CaseReader::Place>> CaseReader::placesTogether(
    const QList<EntityId> &entities, const QList<EntityId> &others) const
{
    Statement statement = m_connection->statement(placeColumns + ownMentions
        + u"AND EXISTS (SELECT 1 FROM mention o WHERE o.passage = m.passage AND o.status <> 2 "
          "AND o.entity IN (SELECT value FROM json_each(:others))) "_s
        + inOrder);
    statement.bind(u":entities"_s, idList(entities)).bind(u":others"_s, idList(others));
    QList<Place> places;
    PassageId last;
    const Result<void> read = statement.forEach([&] {
        const auto passage = statement.id<PassageId>(6);
        if (passage != last)
            places.append(readPlace(statement));
        last = passage;
    });
    if (!read)
        return read.error();
    return places;
}

} // namespace dossier
