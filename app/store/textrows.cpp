// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/textrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

Result<void> insertCharacters(Connection &connection, const Text &text)
{
    const QByteArray characters = text.characters.toUtf8();
    Result<void> done =
        connection.statement(u"INSERT INTO text_characters (text, characters) VALUES (:text, :characters)"_s)
            .bind(u":text"_s, text.id)
            .bindUtf8(u":characters"_s, characters)
            .run();
    if (done && !text.map.isEmpty()) {
        done = connection.statement(u"INSERT INTO text_map (text, runs) VALUES (:text, :runs)"_s)
                   .bind(u":text"_s, text.id)
                   .bind(u":runs"_s, packedRuns(text.map))
                   .run();
    }
    return done && text.current ? insertIntoIndex(connection, text.id, characters, isUnspaced(text.characters)) : done;
}

Result<void> insertSketch(Connection &connection, TextId text, const QList<quint64> &sketch)
{
    const auto sql = [](qsizetype count) {
        return insertMany + u" INTO text_sketch (hash, text) VALUES "_s + placesFor(2, count)
            + u" ON CONFLICT DO NOTHING"_s;
    };
    static const QString many = sql(rowsTogether);
    for (qsizetype from = 0; from < sketch.size(); from += rowsTogether) {
        const qsizetype count = std::min(rowsTogether, sketch.size() - from);
        Statement statement = connection.statement(count == rowsTogether ? many : sql(count));
        int place = 0;
        for (const quint64 hash : sketch.sliced(from, count)) {
            statement.bindAt(place++, static_cast<qint64>(hash));
            statement.bindAt(place++, text);
        }
        if (const Result<void> done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<QString> readCharacters(Connection &connection, TextId text)
{
    Statement statement = connection.statement(u"SELECT characters FROM text_characters WHERE text = :text"_s);
    const Result<bool> there = statement.bind(u":text"_s, text).next();
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::NotFound, u"text"_s, {}};
    return statement.text(0);
}

Result<OffsetMap> readMap(Connection &connection, TextId text)
{
    Statement statement = connection.statement(u"SELECT runs FROM text_map WHERE text = :text"_s);
    const Result<bool> there = statement.bind(u":text"_s, text).next();
    if (!there)
        return there.error();
    return *there ? unpackedRuns(statement.bytes(0)) : Result<OffsetMap>(OffsetMap());
}

Result<Text> readText(Connection &connection, TextId id)
{
    static const QString sql = selectSql<Text>(u"WHERE r.id = :text"_s);
    Statement statement = connection.statement(sql);
    Result<Text> text = readOne<Text>(statement.bind(u":text"_s, id));
    if (!text)
        return text;
    const Result<QString> characters = readCharacters(connection, id);
    if (!characters)
        return characters.error();
    const Result<OffsetMap> map = readMap(connection, id);
    if (!map)
        return map.error();
    text->characters = *characters;
    text->map = *map;
    return text;
}

Result<QList<Passage>> readPassages(Connection &connection, TextId text)
{
    static const QString sql = selectSql<Passage>(u"WHERE r.text = :text ORDER BY r.number"_s);
    Statement statement = connection.statement(sql);
    return readRows<Passage>(statement.bind(u":text"_s, text));
}

} // namespace dossier
