// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedcase.h"
#include "benchmarks/inventedtext.h"
#include "casefile/fingerprint.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int sourceCount = 2000;
constexpr qsizetype units = 4000;
constexpr qsizetype firstHits = 50; // texts

// What an import has understood of one article: passages, who is named and when.
class Prepared
{
public:
    Prepared(QString characters, const QStringList &names) : m_characters(std::move(characters)), m_names(names) { }

    CaseContent build(int number)
    {
        const QByteArray bytes = m_characters.toUtf8();
        Source source;
        source.id = SourceId(-1);
        source.title = u"Article %1"_s.arg(number);
        source.language = u"en"_s;
        source.published = Edtf::day(2020, 1 + number % 12, 1 + number % 28);
        m_content.sources.append(source);
        Edition edition;
        edition.id = EditionId(-1);
        edition.source = source.id;
        edition.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        edition.size = bytes.size();
        edition.fileName = u"article-%1.txt"_s.arg(number);
        edition.text = TextId(-1);
        m_content.editions.append(edition);
        m_content.editionBytes.insert(edition.id, bytes);
        Text text;
        text.id = TextId(-1);
        text.source = source.id;
        text.edition = edition.id;
        text.language = u"en"_s;
        text.characters = m_characters;
        text.map = OffsetMap({{0, m_characters.size(), 0, m_characters.size(), 0, bytes.size(), true}});
        m_content.texts.append(text);
        m_key = textKey(m_characters);
        addPassages();
        return std::move(m_content);
    }

private:
    void addPassages()
    {
        qsizetype start = 0;
        for (qsizetype at = 0; at < m_characters.size(); ++at) {
            if (m_characters.at(at) != u'.' && m_characters.at(at) != u'\n')
                continue;
            const Span span{start, at + 1};
            start = at + 1;
            if (span.length() < 3)
                continue;
            const int number = static_cast<int>(m_content.passages.size()) + 1;
            m_content.passages.append({PassageId(-number), TextId(-1), number, span, PassageKind::Sentence});
            addMentions(span);
            if (number % 4 == 0)
                addDate({span.start, span.start + std::min<qsizetype>(10, span.length())});
        }
    }
    void addMentions(Span passage)
    {
        const QStringView words = QStringView(m_characters).sliced(passage.start, passage.length());
        for (qsizetype name = 0; name < m_names.size(); ++name) {
            const qsizetype at = words.indexOf(m_names.at(name));
            if (at < 0)
                continue;
            const Span span{passage.start + at, passage.start + at + m_names.at(name).size()};
            m_content.mentions.append({MentionId(-m_content.mentions.size() - 1), TextId(-1), span, EntityId(name + 1),
                quoteOf(m_characters, span), false, standing(u"mention", span, m_names.at(name))});
        }
    }
    void addDate(Span span)
    {
        Date date;
        date.id = DateId(-m_content.dates.size() - 1);
        date.text = TextId(-1);
        date.span = span;
        date.wording = m_characters.sliced(span.start, span.length());
        date.edtf = Edtf::day(2021, 3, 2);
        date.standing = standing(u"date", span, u"2021-03-02");
        m_content.dates.append(date);
    }
    Standing standing(QStringView kind, Span span, QStringView value) const
    {
        return {Status::Proposed, {u"bench"_s, 1, {}}, fingerprint(m_key, kind, span, value), 0};
    }

    QString m_characters;
    const QStringList &m_names;
    QByteArray m_key;
    CaseContent m_content;
};

CaseContent entitiesCalled(const QStringList &names)
{
    CaseContent content;
    for (const QString &name : names) {
        Entity entity;
        entity.id = EntityId(-content.entities.size() - 1);
        entity.label = name;
        content.entities.append(entity);
    }
    return content;
}

Write importOf(CaseContent content)
{
    Write write;
    write.act.code = u"import"_s;
    write.act.who = u"bench"_s;
    write.content = std::move(content);
    return write;
}

void writeAll(const QString &path, const CaseContent &entities, const QList<CaseContent> &sources)
{
    QFile::remove(path);
    const auto writer = CaseWriter::create(path, {newUid(), u"Measured"_s, u"en"_s, {}, 0}, u"bench"_s);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    QList<QFuture<Result<WriteReceipt>>> answers{(*writer)->write(importOf(entities))};
    for (const CaseContent &source : sources)
        answers.append((*writer)->write(importOf(source)));
    for (const auto &answer : answers) {
        if (const auto receipt = answer.result(); !receipt)
            qFatal("%s", qPrintable(receipt.error().detail));
    }
}

// What SQLite's full text alone takes for the same words: external content, one transaction, no journal, its own
// settings.
void indexAlone(const QString &path, const QList<CaseContent> &sources)
{
    QFile::remove(path);
    sqlite3 *database = nullptr;
    sqlite3_stmt *text = nullptr;
    sqlite3_stmt *index = nullptr;
    const auto check = [&](int answer) {
        if (answer != SQLITE_OK && answer != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(database));
    };
    check(sqlite3_open(path.toUtf8().constData(), &database));
    check(sqlite3_exec(database,
        "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        "CREATE TABLE t (id INTEGER PRIMARY KEY, characters TEXT);"
        "CREATE VIRTUAL TABLE f USING fts5 (characters, content = 't', content_rowid = 'id', "
        "tokenize = 'unicode61 remove_diacritics 2'); BEGIN",
        nullptr, nullptr, nullptr));
    check(sqlite3_prepare_v2(database, "INSERT INTO t (characters) VALUES (?)", -1, &text, nullptr));
    check(sqlite3_prepare_v2(database, "INSERT INTO f (rowid, characters) VALUES (?, ?)", -1, &index, nullptr));
    for (const CaseContent &source : sources) {
        const QByteArray words = source.texts.first().characters.toUtf8();
        const auto size = static_cast<int>(words.size());
        check(sqlite3_bind_text(text, 1, words.constData(), size, SQLITE_STATIC));
        check(sqlite3_step(text));
        check(sqlite3_reset(text));
        check(sqlite3_bind_int64(index, 1, sqlite3_last_insert_rowid(database)));
        check(sqlite3_bind_text(index, 2, words.constData(), size, SQLITE_STATIC));
        check(sqlite3_step(index));
        check(sqlite3_reset(index));
    }
    check(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr));
    sqlite3_finalize(text);
    sqlite3_finalize(index);
    check(sqlite3_close(database));
}

// What a search cannot do without: the ids of all hits, and the first texts as they are.
void askFts5(const QString &path, const char *expression)
{
    sqlite3 *database = nullptr;
    const auto check = [&](bool well) {
        if (!well)
            qFatal("%s", sqlite3_errmsg(database));
    };
    check(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_stmt *hits = nullptr;
    sqlite3_stmt *text = nullptr;
    check(
        sqlite3_prepare_v2(database, "SELECT rowid FROM search WHERE search MATCH ?", -1, &hits, nullptr) == SQLITE_OK);
    check(sqlite3_prepare_v2(database, "SELECT characters FROM text_characters WHERE text = ?", -1, &text, nullptr)
        == SQLITE_OK);
    sqlite3_bind_text(hits, 1, expression, -1, SQLITE_STATIC);
    QList<qint64> ids;
    while (sqlite3_step(hits) == SQLITE_ROW)
        ids.append(sqlite3_column_int64(hits, 0));
    for (const qint64 id : ids.first(std::min(ids.size(), firstHits))) {
        sqlite3_bind_int64(text, 1, id);
        check(sqlite3_step(text) == SQLITE_ROW && sqlite3_column_text(text, 0) != nullptr);
        sqlite3_reset(text);
    }
    sqlite3_finalize(hits);
    sqlite3_finalize(text);
    sqlite3_close(database);
}

// The first page of a search, with contexts and marks, against that: twice it, and a frame.
void measureSearch(Bench &bench, const QString &path, const QString &name, const QString &query)
{
    constexpr double frame = 16; // milliseconds
    if (!bench.wants(u"search."_s + name))
        return;
    auto reader = CaseReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    Bench timed({});
    const QByteArray expression = query.toUtf8();
    timed.measure(u"alone"_s, 0, [&] { askFts5(path, expression.constData()); });
    timed.measure(u"search"_s, 0, [&] {
        if (const auto hits = reader->search(query, 0, firstHits); !hits || hits->isEmpty())
            qFatal("nothing found");
    });
    Figure figure = timed.figures().constLast();
    figure.name = u"search."_s + name;
    figure.reference = timed.figures().constFirst().median;
    figure.bound = 2 + frame / figure.reference;
    bench.add(figure);
}

// On 100,000 sources: who is named most, words that stand nearly everywhere, and both.
void measureLargeSearch(Bench &bench)
{
    constexpr int manySources = 100'000;
    const QString entity = u'"' + inventedEntityLabel(manySources, 0) + u'"';
    const QList<std::pair<QString, QString>> searches{{u"name-100000"_s, entity},
        {u"rare-100000"_s, u'"' + inventedEntityLabel(manySources, manySources / 25) + u'"'},
        {u"common-100000"_s, u"the"_s}, {u"both-100000"_s, u"the AND "_s + entity}};
    for (const auto &[name, query] : searches) {
        if (bench.wants(u"search."_s + name))
            measureSearch(bench, keptInventedCase(manySources), name, query);
    }
}

} // namespace

void measureStore(Bench &bench)
{
    measureLargeSearch(bench);
    const QStringList measures{u"store.write-2000"_s, u"store.fts5-alone-2000"_s, u"search.name"_s, u"search.common"_s};
    if (std::ranges::none_of(measures, [&bench](const QString &name) { return bench.wants(name); }))
        return;
    const QTemporaryDir folder;
    const QStringList names = inventedNames(200);
    QList<CaseContent> sources;
    qint64 bytes = 0;
    for (int number = 0; number < sourceCount; ++number) {
        const QString words = inventedText(units, names, static_cast<quint32>(number) + 1);
        sources.append(Prepared(words, names).build(number));
        bytes += sources.last().editions.first().size;
    }
    const CaseContent entities = entitiesCalled(names);
    bench.measure(u"store.fts5-alone-2000"_s, bytes, [&] { indexAlone(folder.filePath(u"alone.db"_s), sources); });
    bench.measure(
        u"store.write-2000"_s, bytes, [&] { writeAll(folder.filePath(u"case.dossier"_s), entities, sources); });
    const QString path = folder.filePath(u"case.dossier"_s);
    if (!QFile::exists(path))
        writeAll(path, entities, sources);
    measureSearch(bench, path, u"name"_s, u'"' + names.constFirst() + u'"');
    measureSearch(bench, path, u"common"_s, u"\"the\""_s);
}

} // namespace dossier
