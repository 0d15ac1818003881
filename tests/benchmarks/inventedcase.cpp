// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/inventedcase.h"

#include "analysis/analysis.h"
#include "casefile/fingerprint.h"
#include "collation/reprints.h"
#include "store/casewriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <optional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int sourcesInWrite = 10; // neighbours in time, which tell of the same events
constexpr int sourcesInHand = 2000; // that wait to be written
constexpr int sourcesToAnEntity = 20;
constexpr int fewestEntities = 30;
constexpr qint64 firstMoment = 1'600'000'000'000; // of everything that says when it was made
constexpr int firstYear = 1995;
constexpr int years = 30;

struct InventedLanguage
{
    QString code;
    QString date; // %1 day, %2 month, %3 year
    QStringList months;
    QStringList common;
};

const std::array<InventedLanguage, 5> &languages()
{
    static const auto words = [](const QString &all) { return all.split(u' '); };
    static const std::array<InventedLanguage, 5> all{{
        {u"en"_s, u"on %1 %2 %3"_s,
            words(u"January February March April May June July August September October November December"_s),
            words(u"the of and to in that was for on with by at from their which had not been after said"_s)},
        {u"fr"_s, u"le %1 %2 %3"_s,
            words(u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s),
            words(u"le la les des et dans que qui pour sur avec par être était à après même selon où déjà"_s)},
        {u"nl"_s, u"op %1 %2 %3"_s,
            words(u"januari februari maart april mei juni juli augustus september oktober november december"_s),
            words(u"de het een van en in dat was voor op met door bij uit hun niet geweest na volgens zei"_s)},
        {u"it"_s, u"il %1 %2 %3"_s,
            words(u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"_s),
            words(u"il la di e che era per con da nel della sono stato dopo più perché città già secondo non"_s)},
        {u"de"_s, u"am %1. %2 %3"_s,
            words(u"Januar Februar März April Mai Juni Juli August September Oktober November Dezember"_s),
            words(u"der die das und in dass war für auf mit von bei aus ihre nicht worden nach über sagte können"_s)},
    }};
    return all;
}

// Numbers that depend on where they are used and on nothing that came before.
QRandomGenerator randomAt(quint32 seed, quint32 kind, quint32 number)
{
    const std::array<quint32, 3> state{seed, kind, number};
    return QRandomGenerator(state.data(), static_cast<qsizetype>(state.size()));
}

enum RandomKind : quint32 { OfSource = 1, OfEntity, OfUid };

const QString &pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(from.size()));
}

QString inventedWord(QRandomGenerator &random)
{
    static const QStringList syllables =
        u"ba be bri co da di do fa fe gra gu ka ko le li lo ma mi na ne no pa po ra re ri so sta su ta te ti tra va vi zo"_s
            .split(u' ');
    QString word;
    for (int n = random.bounded(1, 4); n >= 0; --n)
        word += pick(random, syllables);
    return word;
}

QString capital(QString word)
{
    word[0] = word.at(0).toUpper();
    return word;
}

// A UUID of version 7 whose time and the rest come from the seed alone.
Uid uidOf(quint32 seed, quint32 kind, quint32 number)
{
    QRandomGenerator random = randomAt(seed, OfUid + kind, number);
    QUuid::Id128Bytes bytes;
    for (auto &byte : bytes.data)
        byte = static_cast<quint8>(random.bounded(256));
    const qint64 moment = firstMoment + number;
    for (size_t i = 0; i < 6; ++i)
        bytes.data[i] = static_cast<quint8>(moment >> (40 - 8 * i));
    bytes.data[6] = static_cast<quint8>(0x70 | (bytes.data[6] & 0x0F));
    bytes.data[8] = static_cast<quint8>(0x80 | (bytes.data[8] & 0x3F));
    return QUuid(bytes);
}

enum UidKind : quint32 {
    UidOfCase,
    UidOfSource,
    UidOfEdition,
    UidOfRendition,
    UidOfVersion,
    UidOfEntity,
    UidOfEvent,
    UidOfClaim
};

struct InventedEntity
{
    Uid uid;
    EntityType type = EntityType::Other;
    QString label;
    QString acronym; // of some
};

InventedEntity entityAt(quint32 seed, int number)
{
    QRandomGenerator random = randomAt(seed, OfEntity, static_cast<quint32>(number));
    InventedEntity entity;
    entity.uid = uidOf(seed, UidOfEntity, static_cast<quint32>(number));
    entity.type = static_cast<EntityType>(random.bounded(entityTypeCount));
    QStringList words;
    for (int n = random.bounded(2, 4); n > 0; --n)
        words.append(capital(inventedWord(random)));
    entity.label = words.join(u' ');
    if (number % 3 == 0) {
        for (int n = 0; n < 4; ++n)
            entity.acronym += QChar(u'A' + random.bounded(26));
    }
    return entity;
}

int entityCount(int sources)
{
    return std::max(fewestEntities, sources / sourcesToAnEntity);
}

// What all sources of a case share.
struct Cast
{
    quint32 seed = 1;
    QList<InventedEntity> entities; // their ids are their places from 1 on
};

Standing byRule(const QString &rule, Status status, const QByteArray &fingerprint)
{
    return {status, {rule, analysisVersion, {}}, fingerprint, 0};
}

struct PlantedDate
{
    Span span;
    Edtf edtf;
    qsizetype passage = 0; // from 0
    qsizetype entity = 0; // named in the same passage
};

// A text as it grows, with what is planted in it.
struct GrowingText
{
    QString characters;
    QList<Passage> passages;
    QList<std::pair<Span, qsizetype>> names; // and whose, from 0
    QList<PlantedDate> dates;
};

// The rows of a few sources, all new to the case but for the entities.
class InventedSources
{
public:
    InventedSources(const Cast &cast, int first, int end) : m_cast(cast), m_first(first), m_end(end) { }

    Write make()
    {
        for (int number = m_first; number < m_end; ++number)
            addSource(number);
        m_write.act.code = u"import"_s;
        m_write.act.arguments = QStringList{u"invented-%1"_s.arg(m_first)};
        m_write.act.who = u"bench"_s;
        m_write.act.counts = {{u"sources"_s, m_end - m_first}};
        return std::move(m_write);
    }

private:
    struct Told // an event that neighbours may tell of, too
    {
        EventId id;
        Edtf date;
        qsizetype entity = 0;
    };

    CaseContent &content() { return m_write.content; }
    template <typename Row> static auto newId(const QList<Row> &rows) { return decltype(Row::id)(-rows.size() - 1); }
    Uid uid(UidKind kind, qint64 number) const { return uidOf(m_cast.seed, kind, static_cast<quint32>(number)); }
    // A number of its own for each claim and event of the case.
    qint64 numberInCase(qsizetype inWrite) const { return qint64(m_first) * 4 + inWrite; }

    void addSource(int number);
    void addSummary(int number, const Source &source, const TextId &own, QRandomGenerator &random);
    void tell(const Source &source, TextId text, const GrowingText &words, QRandomGenerator &random);
    void claim(const Told &told, const Source &source, TextId text, const GrowingText &words, const PlantedDate &date,
        Status status);
    TextId addText(Text text, const GrowingText &words);
    GrowingText grow(const InventedLanguage &language, int sentences, const std::optional<Told> &about,
        QRandomGenerator &random) const;
    void addSentence(GrowingText &text, const InventedLanguage &language, bool isDated,
        const std::optional<Told> &about, QRandomGenerator &random) const;
    qsizetype pickEntity(QRandomGenerator &random) const;
    QString title(const GrowingText &words, QRandomGenerator &random) const;

    const Cast &m_cast;
    const int m_first;
    const int m_end;
    Write m_write;
    QList<Told> m_told;
    qsizetype m_ownPassage = 0; // where the passages of the source's own text begin
};

// A few are named again and again, most now and then.
qsizetype InventedSources::pickEntity(QRandomGenerator &random) const
{
    const double at = random.generateDouble();
    const qsizetype count = m_cast.entities.size();
    return std::min(count - 1, static_cast<qsizetype>(at * at * static_cast<double>(count)));
}

void InventedSources::addSentence(GrowingText &text, const InventedLanguage &language, bool isDated,
    const std::optional<Told> &about, QRandomGenerator &random) const
{
    QString &out = text.characters;
    const qsizetype start = out.size();
    out += capital(pick(random, language.common));
    const int words = random.bounded(8, 20);
    const int named = isDated || random.bounded(2) == 0 ? random.bounded(1, words) : -1;
    qsizetype entity = 0;
    for (int word = 0; word < words; ++word) {
        out += u' ';
        if (word == named) {
            entity = about && isDated ? about->entity : pickEntity(random);
            const InventedEntity &who = m_cast.entities.at(entity);
            const QString &spelt = !who.acronym.isEmpty() && random.bounded(3) == 0 ? who.acronym : who.label;
            text.names.append({{out.size(), out.size() + spelt.size()}, entity});
            out += spelt;
        } else {
            out += word % 2 == 0 ? pick(random, language.common) : inventedWord(random);
        }
    }
    if (isDated) {
        const int year = firstYear + random.bounded(years);
        const int month = random.bounded(1, 13);
        const int day = random.bounded(1, 29);
        const DayBounds known = about ? about->date.bounds() : DayBounds();
        const QDate date = about ? QDate::fromJulianDay(known.earliest) : QDate(year, month, day);
        const QString spelt = language.date.arg(date.day()).arg(language.months.at(date.month() - 1)).arg(date.year());
        out += u' ';
        // The words of the date are those behind "on".
        const qsizetype from = out.size() + spelt.indexOf(u' ') + 1;
        out += spelt;
        text.dates.append(
            {{from, out.size()}, Edtf::day(date.year(), date.month(), date.day()), text.passages.size(), entity});
    }
    out += u'.';
    const int number = static_cast<int>(text.passages.size()) + 1;
    text.passages.append({{}, {}, number, {start, out.size()}, PassageKind::Sentence});
}

GrowingText InventedSources::grow(
    const InventedLanguage &language, int sentences, const std::optional<Told> &about, QRandomGenerator &random) const
{
    GrowingText text;
    for (int n = 0; n < sentences; ++n) {
        if (n > 0)
            text.characters += n % 4 == 0 ? u'\n' : u' ';
        const bool isDated = n == 1 || n == 6;
        addSentence(text, language, isDated, n == 1 ? about : std::nullopt, random);
    }
    return text;
}

QString InventedSources::title(const GrowingText &words, QRandomGenerator &random) const
{
    const qsizetype entity = words.names.isEmpty() ? 0 : words.names.constFirst().second;
    return m_cast.entities.at(entity).label + u' ' + inventedWord(random) + u' ' + inventedWord(random);
}

TextId InventedSources::addText(Text text, const GrowingText &words)
{
    text.id = newId(content().texts);
    text.characters = words.characters;
    text.rulesVersion = analysisVersion;
    const QByteArray key = textKey(text.characters);
    for (Passage passage : words.passages) {
        passage.id = newId(content().passages);
        passage.text = text.id;
        content().passages.append(passage);
    }
    for (const auto &[span, entity] : words.names) {
        const Uid &who = m_cast.entities.at(entity).uid;
        content().mentions.append(
            {newId(content().mentions), text.id, span, EntityId(entity + 1), quoteOf(text.characters, span), false,
                byRule(u"known-name"_s, Status::Proposed, mentionFingerprint(key, span, who))});
    }
    for (const PlantedDate &planted : words.dates) {
        Date date;
        date.id = newId(content().dates);
        date.text = text.id;
        date.span = planted.span;
        date.wording = text.characters.sliced(planted.span.start, planted.span.length());
        date.edtf = planted.edtf;
        date.standing = byRule(u"day-month-year"_s, Status::Proposed, dateFingerprint(key, date.span, date.edtf));
        content().dates.append(date);
    }
    content().texts.append(text);
    return text.id;
}

void InventedSources::addSource(int number)
{
    QRandomGenerator random = randomAt(m_cast.seed, OfSource, static_cast<quint32>(number));
    const InventedLanguage &language = languages().at(random.bounded(quint32(languages().size())));
    std::optional<Told> about;
    if (!m_told.isEmpty() && random.bounded(2) == 0)
        about = m_told.at(random.bounded(m_told.size()));
    const GrowingText words = grow(language, random.bounded(9, 14), about, random);
    const QByteArray bytes = words.characters.toUtf8();

    Source source;
    source.id = newId(content().sources);
    source.uid = uid(UidOfSource, number);
    source.title = title(words, random);
    source.kind = number % 3 == 0 ? u"communiqué"_s : u"press article"_s;
    source.publisher =
        u"The %1 Post"_s.arg(m_cast.entities.at(random.bounded(fewestEntities)).label.section(u' ', 0, 0));
    source.published = Edtf::day(firstYear + random.bounded(years), random.bounded(1, 13), random.bounded(1, 29));
    source.language = language.code;
    source.reliability = static_cast<Reliability>(random.bounded(7));
    content().sources.append(source);

    Edition edition;
    edition.id = newId(content().editions);
    edition.uid = uid(UidOfEdition, number);
    edition.source = source.id;
    edition.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    edition.size = bytes.size();
    edition.fileName = u"%1/article-%2.txt"_s.arg(language.code).arg(number, 7, 10, QChar(u'0'));
    edition.mediaType = u"text/plain"_s;
    edition.encoding = u"UTF-8"_s;
    edition.reader = u"plain-text/1"_s;
    edition.arrived = firstMoment;

    Text text;
    text.source = source.id;
    text.edition = edition.id;
    text.language = language.code;
    text.languageOrigin = u"detected"_s;
    const qsizetype units = words.characters.size();
    text.map = OffsetMap({{0, units, 0, units, 0, bytes.size(), true}});
    text.sketch = sketchOf(words.characters);
    m_ownPassage = content().passages.size();
    edition.text = addText(text, words);
    content().editions.append(edition);
    content().editionBytes.insert(edition.id, bytes);

    tell(source, edition.text, words, random);
    if (language.code != "en"_L1)
        addSummary(number, source, edition.text, random);
}

void InventedSources::addSummary(int number, const Source &source, const TextId &own, QRandomGenerator &random)
{
    const GrowingText words = grow(languages().front(), 3, {}, random);
    const RenditionId rendition = newId(content().renditions);
    content().renditions.append({rendition, uid(UidOfRendition, number), source.id, RenditionKind::Summary, u"en"_s});
    Version version;
    version.id = newId(content().versions);
    version.uid = uid(UidOfVersion, number);
    version.rendition = rendition;
    version.state = u"reviewed"_s;
    version.made = firstMoment;
    Text text;
    text.source = source.id;
    text.version = version.id;
    text.language = u"en"_s;
    text.languageOrigin = u"front-matter"_s;
    const qsizetype first = content().passages.size();
    version.text = addText(text, words);
    content().versions.append(version);

    const QByteArray ownKey = textKey(content().texts.at(-own.value - 1).characters);
    const QByteArray renderedKey = textKey(words.characters);
    for (qsizetype n = 0; n < words.passages.size(); ++n) {
        const Passage &from = content().passages.at(m_ownPassage + 2 * n);
        const Passage &to = content().passages.at(first + n);
        content().links.append({newId(content().links), from.id, to.id, 0.5 + 0.1 * static_cast<double>(n),
            byRule(u"shared-names"_s, Status::Proposed, linkFingerprint(ownKey, from.span, renderedKey, to.span))});
    }
}

// Half of the sources tell of something new; the others of what one before told, or of nothing.
void InventedSources::tell(const Source &source, TextId text, const GrowingText &words, QRandomGenerator &random)
{
    const PlantedDate &date = words.dates.constFirst();
    const auto known = std::ranges::find_if(
        m_told, [&date](const Told &told) { return told.date == date.edtf && told.entity == date.entity; });
    const Status status = random.bounded(3) == 0 ? Status::Accepted : Status::Proposed;
    if (known != m_told.end()) {
        claim(*known, source, text, words, date, status);
        return;
    }
    if (m_told.size() * 2 >= m_end - m_first)
        return;
    Event event;
    event.id = newId(content().events);
    event.uid = uid(UidOfEvent, numberInCase(content().events.size()));
    const Span sentence = words.passages.at(date.passage).span;
    constexpr qsizetype titleLength = 60;
    event.title = words.characters.sliced(sentence.start, std::min(titleLength, sentence.length()));
    event.date = date.edtf;
    event.standing = byRule(
        u"dated-passages"_s, status, fingerprint(u"event", {event.uid.toRfc4122(), date.edtf.toString().toUtf8()}));
    content().events.append(event);
    m_told.append({event.id, date.edtf, date.entity});
    claim(m_told.constLast(), source, text, words, date, status);
}

void InventedSources::claim(const Told &told, const Source &source, TextId text, const GrowingText &words,
    const PlantedDate &date, Status status)
{
    Claim claim;
    claim.id = newId(content().claims);
    claim.uid = uid(UidOfClaim, numberInCase(content().claims.size()));
    claim.event = told.id;
    claim.source = source.id;
    claim.value = date.edtf.toString();
    claim.wording = words.characters.sliced(date.span.start, date.span.length());
    claim.date = date.edtf;
    claim.standing =
        byRule(u"dated-passages"_s, status, fingerprint(u"claim", {claim.uid.toRfc4122(), claim.value.toUtf8()}));
    content().claims.append(claim);
    Evidence evidence;
    evidence.id = newId(content().evidence);
    evidence.claim = claim.id;
    evidence.text = text;
    evidence.span = words.passages.at(date.passage).span;
    evidence.words = date.span;
    evidence.quote = quoteOf(words.characters, evidence.span);
    evidence.standing = byRule(u"dated-passages"_s, status,
        fingerprint(u"evidence", {claim.uid.toRfc4122(), QByteArray::number(evidence.span.start)}));
    content().evidence.append(evidence);
}

Write entitiesOf(const Cast &cast)
{
    Write write;
    write.act.code = u"import"_s;
    write.act.arguments = QStringList{u"entities"_s};
    write.act.who = u"bench"_s;
    CaseContent &content = write.content;
    for (const InventedEntity &invented : cast.entities) {
        Entity entity;
        entity.id = EntityId(-content.entities.size() - 1);
        entity.uid = invented.uid;
        entity.type = invented.type;
        entity.label = invented.label;
        entity.standing = byRule(u"said-often"_s, Status::Accepted, fingerprint(u"entity", {invented.uid.toRfc4122()}));
        content.entities.append(entity);
        for (const QString &spelling : {invented.label, invented.acronym}) {
            if (spelling.isEmpty())
                continue;
            Name name;
            name.id = NameId(-content.names.size() - 1);
            name.entity = entity.id;
            name.spelling = spelling;
            name.kind = spelling == invented.label ? NameKind::Full : NameKind::Acronym;
            name.preferred = name.kind == NameKind::Full;
            name.standing = byRule(
                u"said-often"_s, Status::Accepted, fingerprint(u"name", {invented.uid.toRfc4122(), spelling.toUtf8()}));
            content.names.append(name);
        }
    }
    return write;
}

using Receipts = QList<QFuture<Result<WriteReceipt>>>;

void wait(const Receipts &receipts)
{
    for (const auto &each : receipts) {
        if (const auto receipt = each.result(); !receipt)
            qFatal("an invented case was not written: %s %s", qPrintable(receipt.error().detail),
                qPrintable(receipt.error().query));
    }
}

// From `first` on, at most as many as wait at a time; made by all cores.
QList<Write> sourcesFrom(const Cast &cast, int first, int sources)
{
    QList<int> begins;
    for (int begin = first; begin < std::min(sources, first + sourcesInHand); begin += sourcesInWrite)
        begins.append(begin);
    return QtConcurrent::blockingMapped<QList<Write>>(begins, [&cast, sources](int begin) {
        return InventedSources(cast, begin, std::min(sources, begin + sourcesInWrite)).make();
    });
}

void writeInventedCase(const QString &path, int sources, quint32 seed)
{
    const CaseInfo info{uidOf(seed, UidOfCase, 0), u"%1 invented sources"_s.arg(sources), u"en"_s, {}, firstMoment};
    const auto writer = CaseWriter::create(path, info, u"bench"_s);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    Cast cast{seed, {}};
    for (int number = 0; number < entityCount(sources); ++number)
        cast.entities.append(entityAt(seed, number));
    wait({(*writer)->write(entitiesOf(cast))}); // their keys are their places: nothing was there before them
    Receipts before;
    for (int first = 0; first < sources; first += sourcesInHand) {
        Receipts receipts;
        for (Write &write : sourcesFrom(cast, first, sources))
            receipts.append((*writer)->write(std::move(write)));
        wait(std::exchange(before, receipts));
    }
    wait(before);
}

// As the writer leaves it when it has had nothing else to do for a while: its parts merged, so that it does not begin
// to merge them whenever the case is opened.
void mergeIndex(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database,
               "INSERT INTO search (search) VALUES ('optimize');"
               "INSERT INTO search_trigram (search_trigram) VALUES ('optimize'); PRAGMA journal_mode = DELETE",
               nullptr, nullptr, nullptr)
            != SQLITE_OK) {
        qFatal("%s", sqlite3_errmsg(database));
    }
    sqlite3_close(database);
}

} // namespace

void makeInventedCase(const QString &path, int sources, quint32 seed)
{
    writeInventedCase(path, sources, seed);
    mergeIndex(path);
}

QString keptInventedCase(int sources)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/cases"_s);
    // A case that older rules have read would be read again while it is measured.
    const QString path = folder.filePath(
        u"invented-%1-rules-%2-%3.dossier"_s.arg(inventedCaseVersion).arg(analysisVersion).arg(sources));
    if (QFileInfo::exists(path))
        return path;
    if (!folder.mkpath(u"."_s))
        qFatal("%s cannot be made", qPrintable(folder.path()));
    // What was broken off is not taken for a case.
    const QString underWay = path + u".making"_s;
    for (const QString &left : {underWay, underWay + u"-wal"_s, underWay + u"-shm"_s})
        QFile::remove(left);
    makeInventedCase(underWay, sources);
    if (!QFile::rename(underWay, path))
        qFatal("%s cannot be named", qPrintable(path));
    return path;
}

QString inventedEntityLabel(int sources, int number, quint32 seed)
{
    return number < entityCount(sources) ? entityAt(seed, number).label : QString();
}

} // namespace dossier
