// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundle.h"
#include "exchange/bundlefiles.h"
#include "exchange/codepoints.h"
#include "exchange/jsonschema.h"
#include "exchange/normalised.h"

#include "casefile/fingerprint.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 largestFile = qint64(1) << 30; // 1 GiB, more than any one source a person reads

// Where in case.json a row stands, and its keys. What the schema has checked is not checked again.
class Row
{
public:
    Row(const QJsonObject &members, QString pointer) : m_members(members), m_pointer(std::move(pointer)) { }

    const QString &pointer() const { return m_pointer; }
    QString pointer(const QString &key) const { return pointerTo(m_pointer, key); }
    bool has(const QString &key) const { return m_members.contains(key); }
    QJsonValue value(const QString &key) const { return m_members.value(key); }
    QString text(const QString &key, const QString &otherwise = {}) const
    {
        return m_members.value(key).toString(otherwise);
    }
    bool truth(const QString &key, bool otherwise = false) const { return m_members.value(key).toBool(otherwise); }
    qint64 number(const QString &key) const { return m_members.value(key).toInteger(); }
    int count(const QString &key) const { return static_cast<int>(number(key)); }
    double real(const QString &key) const { return m_members.value(key).toDouble(); }
    QByteArray bytes(const QString &key) const { return QByteArray::fromHex(text(key).toLatin1()); }
    Uid uid(const QString &key = u"uid"_s) const { return Uid::fromString(text(key)); }
    QJsonArray array(const QString &key) const { return m_members.value(key).toArray(); }
    Row object(const QString &key) const { return {m_members.value(key).toObject(), pointer(key)}; }
    QList<Row> rows(const QString &key) const
    {
        QList<Row> rows;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i)
            rows.append(Row(items.at(i).toObject(), pointerTo(pointer(key), i)));
        return rows;
    }
    QStringList words(const QString &key) const
    {
        QStringList words;
        const QJsonArray items = array(key);
        for (const QJsonValue &item : items)
            words.append(item.toString());
        return words;
    }

private:
    QJsonObject m_members;
    QString m_pointer;
};

Span spanOf(const QJsonValue &value)
{
    const QJsonArray ends = value.toArray();
    return {static_cast<qsizetype>(ends.at(0).toInteger()), static_cast<qsizetype>(ends.at(1).toInteger())};
}

// Reads case.json, once the schema has found nothing wrong with its form, and the files it names.
class BundleReading
{
public:
    BundleReading(const QDir &folder, const QJsonObject &top) : m_folder(folder), m_top(top, {}) { }

    Result<CaseContent> done()
    {
        caseInfo();
        sources();
        entities();
        eventsNamed();
        texts();
        giveTexts();
        drafts();
        links();
        samenesses();
        events();
        notes();
        findings();
        runs();
        acts();
        if (m_failed)
            return m_error;
        if (const Result<void> whole = checkWhole(m); !whole)
            return Error{ErrorCode::Corrupt, u"case.json: "_s + whole.error().detail, {}};
        return normalised(m);
    }

private:
    QDir m_folder;
    Row m_top;
    CaseContent m;
    bool m_failed = false;
    Error m_error;
    qint64 m_last = 0;

    QHash<Uid, SourceId> m_sources;
    QHash<Uid, EntityId> m_entities;
    QHash<Uid, EventId> m_events;
    QHash<Uid, ClaimId> m_claims;
    QHash<Uid, TextId> m_texts; // by the uid of edition or version
    struct Owner
    {
        SourceId source;
        EditionId edition;
        VersionId version;
        bool newest = false;
        QByteArray bytes; // of the edition's or version's file
    };
    QHash<Uid, Owner> m_owners;
    struct Marks
    {
        QString characters;
        CodePoints codePoints{QStringView()};
        QHash<int, PassageId> passages;
        Row row{{}, {}};
    };
    QHash<TextId, Marks> m_marks;
    QList<TextId> m_order;

    template <typename SomeId> SomeId next() { return SomeId(--m_last); }

    void fail(ErrorCode code, const QString &pointer, const QString &what)
    {
        if (m_failed)
            return;
        m_failed = true;
        m_error = {code, u"case.json: %1: %2"_s.arg(pointer, what), {}};
    }

    QByteArray file(const Row &row, const QString &key)
    {
        const QString name = row.text(key);
        const qsizetype slash = name.indexOf(u'/');
        if (slash < 0 || !isSafeFileName(name.sliced(slash + 1))) {
            fail(ErrorCode::Unreadable, row.pointer(key), u"\"%1\" is not the name of a file of a bundle"_s.arg(name));
            return {};
        }
        const QString path = m_folder.filePath(name);
        const bool leadsAway =
            QFileInfo(path).isSymLink() || QFileInfo(m_folder.filePath(name.first(slash))).isSymLink();
        if (leadsAway) {
            fail(ErrorCode::Unreadable, row.pointer(key), name + u" is a link; a bundle holds its files itself"_s);
            return {};
        }
        QFile file(path);
        if (file.size() > largestFile) {
            fail(ErrorCode::Unreadable, row.pointer(key), name + u" is too large"_s);
            return {};
        }
        if (!file.open(QIODevice::ReadOnly)) {
            fail(file.exists() ? ErrorCode::Unreadable : ErrorCode::Corrupt, row.pointer(key),
                u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
            return {};
        }
        return file.readAll();
    }

    Edtf edtf(const Row &row, const QString &key) { return edtf(row.text(key), row.pointer(key)); }
    Edtf edtf(const QString &value, const QString &pointer)
    {
        if (value.isEmpty())
            return {};
        const Result<Edtf> date = Edtf::parse(value);
        if (!date) {
            fail(ErrorCode::Unreadable, pointer, u"\"%1\" is not a date: %2"_s.arg(value, date.error().detail));
            return {};
        }
        return *date;
    }

    qint64 time(const Row &row, const QString &key)
    {
        const QJsonValue value = row.value(key);
        if (!value.isString())
            return value.toInteger();
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (moment.isValid())
            return moment.toMSecsSinceEpoch();
        fail(ErrorCode::Unreadable, row.pointer(key), u"\"%1\" is not a time"_s.arg(value.toString()));
        return 0;
    }

    static Standing standing(const Row &row)
    {
        const Row standing = row.object(u"standing"_s);
        Standing read;
        read.status = statusFromString(standing.text(u"status"_s, u"accepted"_s));
        read.origin = {
            standing.text(u"rule"_s), static_cast<int>(standing.number(u"rule_version"_s)), standing.text(u"author"_s)};
        read.fingerprint = standing.bytes(u"fingerprint"_s);
        read.revision = standing.number(u"revision"_s);
        return read;
    }

    // The row a uid names; none when there is no such key, an error when it leads nowhere.
    template <typename SomeId> SomeId named(const QHash<Uid, SomeId> &rows, const Row &row, const QString &key)
    {
        if (!row.has(key))
            return {};
        const auto found = rows.constFind(row.uid(key));
        if (found != rows.constEnd())
            return *found;
        fail(ErrorCode::Corrupt, row.pointer(key), row.text(key) + u" is not in the bundle"_s);
        return {};
    }

    Span span(const Row &row, const QString &key, TextId text, bool orphaned = false)
    {
        const CodePoints &codePoints = m_marks[text].codePoints;
        const Span read = spanOf(row.value(key));
        if (read.end < read.start || (!orphaned && read.end > codePoints.count())) {
            fail(ErrorCode::Corrupt, row.pointer(key),
                u"%1 to %2 does not lie in the text, which has %3 characters"_s.arg(read.start)
                    .arg(read.end)
                    .arg(codePoints.count()));
            return {};
        }
        return codePoints.toUnits(read);
    }

    Quote quote(const Row &row, TextId text, Span span)
    {
        if (!row.has(u"quote"_s))
            return quoteOf(m_marks[text].characters, span);
        const QStringList words = row.words(u"quote"_s);
        return {words.at(0), words.at(1), words.at(2)};
    }

    TextSpan place(const Row &row)
    {
        const TextId text = named(m_texts, row, u"text"_s);
        return m_failed ? TextSpan() : TextSpan{text, span(row, u"span"_s, text)};
    }

    void caseInfo()
    {
        const Row row = m_top.object(u"case"_s);
        m.info = {
            row.uid(), row.text(u"title"_s), row.text(u"language"_s), row.text(u"description"_s), time(row, u"made"_s)};
    }

    void sources()
    {
        const QList<Row> rows = m_top.rows(u"sources"_s);
        for (const Row &row : rows) {
            Source source;
            source.id = next<SourceId>();
            source.uid = row.uid();
            source.title = row.text(u"title"_s);
            source.kind = row.text(u"kind"_s);
            source.publisher = row.text(u"publisher"_s);
            source.author = row.text(u"author"_s);
            source.published = edtf(row, u"published"_s);
            source.url = row.text(u"url"_s);
            source.language = row.text(u"language"_s);
            source.reliability = reliabilityFromString(row.text(u"reliability"_s));
            source.removed = row.truth(u"removed"_s);
            source.revision = row.number(u"revision"_s);
            m_sources.insert(source.uid, source.id);
            m.sources.append(source);
            editions(row, source.id);
            renditions(row, source.id);
        }
    }

    void editions(const Row &source, SourceId id)
    {
        int newest = 0;
        const QList<Row> rows = source.rows(u"editions"_s);
        for (const Row &row : rows)
            newest = std::max(newest, row.count(u"number"_s));
        for (const Row &row : rows) {
            const QByteArray bytes = file(row, u"file"_s);
            Edition edition;
            edition.id = next<EditionId>();
            edition.uid = row.uid();
            edition.source = id;
            edition.number = row.count(u"number"_s);
            edition.sha256 = row.bytes(u"sha256"_s);
            edition.size = bytes.size();
            edition.fileName = row.text(u"file_name"_s, row.text(u"file"_s).section(u'/', -1));
            edition.mediaType = row.text(u"media_type"_s);
            edition.encoding = row.text(u"encoding"_s);
            edition.reader = row.text(u"reader"_s);
            edition.arrived = time(row, u"arrived"_s);
            if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != edition.sha256)
                fail(ErrorCode::Corrupt, row.pointer(u"sha256"_s),
                    row.text(u"file"_s) + u" is not the file that was written: its SHA-256 differs"_s);
            m.editionBytes.insert(edition.id, bytes);
            m_owners.insert(edition.uid, {id, edition.id, {}, edition.number == newest, bytes});
            m.editions.append(edition);
        }
    }

    void renditions(const Row &source, SourceId id)
    {
        const QList<Row> rows = source.rows(u"renditions"_s);
        for (const Row &row : rows) {
            Rendition rendition;
            rendition.id = next<RenditionId>();
            rendition.uid = row.uid();
            rendition.source = id;
            fromString(row.text(u"kind"_s), rendition.kind);
            rendition.language = row.text(u"language"_s);
            m.renditions.append(rendition);
            versions(row, id, rendition.id);
        }
    }

    void versions(const Row &rendition, SourceId source, RenditionId id)
    {
        int newest = 0;
        const QList<Row> rows = rendition.rows(u"versions"_s);
        for (const Row &row : rows)
            newest = std::max(newest, row.count(u"number"_s));
        for (const Row &row : rows) {
            Version version;
            version.id = next<VersionId>();
            version.uid = row.uid();
            version.rendition = id;
            version.number = row.count(u"number"_s);
            version.state = row.text(u"state"_s);
            version.author = row.text(u"author"_s);
            version.made = time(row, u"made"_s);
            m_owners.insert(version.uid, {source, {}, version.id, version.number == newest, file(row, u"file"_s)});
            m.versions.append(version);
        }
    }

    void texts()
    {
        const QList<Row> rows = m_top.rows(u"texts"_s);
        for (const Row &row : rows) {
            if (m_failed)
                return;
            const auto owner = m_owners.constFind(row.uid(u"of"_s));
            if (owner == m_owners.constEnd()) {
                fail(ErrorCode::Corrupt, row.pointer(u"of"_s), row.text(u"of"_s) + u" is not in the bundle"_s);
                return;
            }
            Text text;
            text.id = next<TextId>();
            text.source = owner->source;
            text.edition = owner->edition;
            text.version = owner->version;
            text.language = row.text(u"language"_s);
            text.languageOrigin = row.text(u"language_origin"_s);
            text.rulesVersion = static_cast<int>(row.number(u"rules_version"_s));
            text.current = row.truth(u"current"_s, owner->newest);
            characters(row, *owner, text);
            if (textKey(text.characters) != row.bytes(u"sha256"_s))
                fail(ErrorCode::Corrupt, row.pointer(u"sha256"_s),
                    u"the text read from its file is not the text that was written: offsets would not fit"_s);
            if (m_texts.contains(row.uid(u"of"_s)))
                fail(ErrorCode::Corrupt, row.pointer(u"of"_s), u"has two texts"_s);
            m_texts.insert(row.uid(u"of"_s), text.id);
            m_marks.insert(text.id, {text.characters, CodePoints(text.characters), {}, row});
            m_order.append(text.id);
            m.texts.append(text);
            marks(row, text.id);
        }
    }

    void drafts()
    {
        const QList<Row> rows = m_top.rows(u"drafts"_s);
        for (const Row &row : rows) {
            Draft draft;
            draft.id = next<DraftId>();
            draft.uid = row.uid();
            draft.source = named(m_sources, row, u"source"_s);
            if (row.has(u"basis"_s)) {
                draft.basis = m_owners.value(row.uid(u"basis"_s)).version;
                if (!draft.basis)
                    fail(
                        ErrorCode::Corrupt, row.pointer(u"basis"_s), row.text(u"basis"_s) + u" is not in the bundle"_s);
            }
            fromString(row.text(u"kind"_s), draft.kind);
            draft.language = row.text(u"language"_s);
            draft.author = row.text(u"author"_s);
            draft.begun = time(row, u"begun"_s);
            draft.revision = row.number(u"revision"_s);
            m.drafts.append(draft);
            paragraphs(row, draft.id);
        }
    }

    void paragraphs(const Row &draft, DraftId id)
    {
        const QList<Row> rows = draft.rows(u"paragraphs"_s);
        qint64 position = 0;
        for (const Row &row : rows) {
            position += Paragraph::gap;
            const Paragraph paragraph{
                next<ParagraphId>(), id, position, row.text(u"words"_s), row.number(u"revision"_s)};
            m.paragraphs.append(paragraph);
            const CodePoints codePoints(paragraph.words);
            const QList<Row> links = row.rows(u"links"_s);
            for (const Row &each : links) {
                DraftLink link;
                link.id = next<DraftLinkId>();
                link.paragraph = paragraph.id;
                const Span read = spanOf(each.value(u"span"_s));
                if (read.end < read.start || read.end > codePoints.count())
                    fail(ErrorCode::Corrupt, each.pointer(u"span"_s), u"it does not lie in its paragraph"_s);
                else
                    link.span = codePoints.toUnits(read);
                link.on.text = named(m_texts, each, u"text"_s);
                if (!m_failed)
                    link.on.span = span(each, u"on"_s, link.on.text);
                link.standing = standing(each);
                m.draftLinks.append(link);
            }
        }
    }

    void giveTexts()
    {
        for (Edition &edition : m.editions)
            edition.text = m_texts.value(edition.uid);
        for (Version &version : m.versions)
            version.text = m_texts.value(version.uid);
    }

    void characters(const Row &row, const Owner &owner, Text &text)
    {
        QList<MapRun> mapped;
        const QJsonArray runs = row.array(u"runs"_s);
        for (const QJsonValue &item : runs) {
            const QJsonArray run = item.toArray();
            mapped.append({static_cast<qsizetype>(run.at(0).toInteger()), static_cast<qsizetype>(run.at(1).toInteger()),
                static_cast<qsizetype>(run.at(2).toInteger()), static_cast<qsizetype>(run.at(3).toInteger()),
                run.at(4).toInteger(), run.at(5).toInteger(), run.at(6).toBool()});
        }
        text.map = OffsetMap(mapped);
        if (row.has(u"characters"_s)) {
            text.characters = QString::fromUtf8(file(row, u"characters"_s));
        } else if (row.has(u"map"_s)) {
            const QString what = u"the runs do not fit the file"_s;
            QList<ByteRun> byteRuns;
            const QJsonArray items = row.array(u"map"_s);
            for (const QJsonValue &item : items) {
                const QJsonArray run = item.toArray();
                ByteRun one{run.at(0).toInteger(), run.at(1).toInteger(), std::nullopt};
                if (run.size() > 2)
                    one.became = run.at(2).toString();
                byteRuns.append(one);
            }
            const std::optional<ReadRuns> read = dossier::read(byteRuns, owner.bytes);
            if (!read)
                return fail(ErrorCode::Corrupt, row.pointer(u"map"_s), what);
            text.characters = read->characters;
            text.map = read->map;
        } else if (owner.version) {
            const std::optional<QString> body = fromMarkdown(owner.bytes);
            if (!body)
                return fail(ErrorCode::Unreadable, row.pointer(u"of"_s),
                    u"the version's file is not Markdown with a front matter, in UTF-8"_s);
            text.characters = *body;
        } else {
            fail(ErrorCode::Unreadable, row.pointer(), u"neither \"map\" nor \"characters\" tells the text"_s);
        }
    }

    void marks(const Row &row, TextId text)
    {
        Marks &marks = m_marks[text];
        const QJsonArray passages = row.array(u"passages"_s);
        for (qsizetype i = 0; i < passages.size() && !m_failed; ++i) {
            const QJsonArray item = passages.at(i).toArray();
            const Span read = spanOf(item);
            const QString pointer = pointerTo(row.pointer(u"passages"_s), i);
            if (read.end < read.start || read.end > marks.codePoints.count())
                return fail(ErrorCode::Corrupt, pointer, u"does not lie in the text"_s);
            Passage passage;
            passage.id = next<PassageId>();
            passage.text = text;
            passage.number = item.size() > 3 ? static_cast<int>(item.at(3).toInteger()) : static_cast<int>(i + 1);
            passage.span = marks.codePoints.toUnits(read);
            passage.kind = passageKindFromString(item.at(2).toString());
            if (marks.passages.contains(passage.number))
                return fail(ErrorCode::Corrupt, pointer, u"has a number that another passage has"_s);
            marks.passages.insert(passage.number, passage.id);
            m.passages.append(passage);
        }
        const QList<Row> mentions = row.rows(u"mentions"_s);
        for (const Row &one : mentions) {
            Mention mention;
            mention.id = next<MentionId>();
            mention.text = text;
            mention.orphaned = one.truth(u"orphaned"_s);
            mention.span = span(one, u"span"_s, text, mention.orphaned);
            mention.entity = named(m_entities, one, u"entity"_s);
            mention.quote = quote(one, text, mention.span);
            mention.standing = standing(one);
            m.mentions.append(mention);
        }
        const QList<Row> dates = row.rows(u"dates"_s);
        for (const Row &one : dates) {
            Date date;
            date.id = next<DateId>();
            date.text = text;
            date.span = span(one, u"span"_s, text);
            date.wording = one.text(u"wording"_s, marks.characters.mid(date.span.start, date.span.length()));
            date.edtf = edtf(one, u"edtf"_s);
            date.part = datePartFromString(one.text(u"part"_s));
            date.anchor = one.text(u"anchor"_s);
            date.standing = standing(one);
            m.dates.append(date);
        }
        const QList<Row> indicators = row.rows(u"indicators"_s);
        for (const Row &one : indicators) {
            m.indicators.append({next<IndicatorId>(), text, span(one, u"span"_s, text),
                indicatorTypeFromString(one.text(u"type"_s)), one.text(u"value"_s), standing(one)});
        }
        const QList<Row> quotations = row.rows(u"quotations"_s);
        for (const Row &one : quotations) {
            m.quotations.append({next<QuotationId>(), text, span(one, u"span"_s, text),
                named(m_entities, one, u"speaker"_s), standing(one)});
        }
    }

    // Links name passages of other texts, so that all passages must be there.
    void links()
    {
        for (const TextId text : std::as_const(m_order)) {
            const QList<Row> rows = m_marks[text].row.rows(u"links"_s);
            for (const Row &row : rows) {
                const QJsonArray source = row.array(u"source"_s);
                const TextId other = m_texts.value(Uid::fromString(source.at(0).toString()));
                Link link;
                link.id = next<LinkId>();
                link.rendered = m_marks[text].passages.value(row.count(u"passage"_s));
                link.source = m_marks.value(other).passages.value(static_cast<int>(source.at(1).toInteger()));
                link.confidence = row.real(u"confidence"_s);
                link.standing = standing(row);
                if (!link.rendered || !link.source)
                    return fail(ErrorCode::Corrupt, row.pointer(), u"names a passage that is not there"_s);
                m.links.append(link);
            }
        }
    }

    void entities()
    {
        const QList<Row> rows = m_top.rows(u"entities"_s);
        for (const Row &row : rows) {
            const EntityId id = next<EntityId>();
            m_entities.insert(row.uid(), id);
            m.entities.append({id, row.uid(), entityTypeFromString(row.text(u"type"_s)), row.text(u"label"_s),
                row.text(u"description"_s), standing(row)});
            const QList<Row> names = row.rows(u"names"_s);
            for (const Row &name : names) {
                m.names.append({next<NameId>(), id, name.text(u"language"_s), name.text(u"spelling"_s),
                    nameKindFromString(name.text(u"kind"_s)), name.truth(u"preferred"_s), standing(name)});
            }
        }
    }

    void samenesses()
    {
        const QList<Row> rows = m_top.rows(u"samenesses"_s);
        for (const Row &row : rows) {
            m.samenesses.append(
                {next<SamenessId>(), named(m_entities, row, u"first"_s), named(m_entities, row, u"second"_s),
                    judgementFromString(row.text(u"judgement"_s)), row.text(u"reason"_s), standing(row)});
        }
    }

    // Events and claims name one another, so that all must be known before any is read.
    void eventsNamed()
    {
        const QList<Row> rows = m_top.rows(u"events"_s);
        for (const Row &row : rows) {
            m_events.insert(row.uid(), next<EventId>());
            const QList<Row> claims = row.rows(u"claims"_s);
            for (const Row &claim : claims)
                m_claims.insert(claim.uid(), next<ClaimId>());
        }
    }

    void events()
    {
        const QList<Row> rows = m_top.rows(u"events"_s);
        for (const Row &row : rows) {
            Event event;
            event.id = m_events.value(row.uid());
            event.uid = row.uid();
            event.title = row.text(u"title"_s);
            event.description = row.text(u"description"_s);
            event.date = edtf(row, u"edtf"_s);
            event.part = datePartFromString(row.text(u"part"_s));
            event.preferred = named(m_claims, row, u"preferred"_s);
            event.reason = row.text(u"reason"_s);
            event.dateSetByPerson = row.truth(u"date_set_by_person"_s);
            event.standing = standing(row);
            m.events.append(event);
            const QList<Row> claims = row.rows(u"claims"_s);
            for (const Row &claim : claims)
                this->claim(claim, event.id);
        }
    }

    void claim(const Row &row, EventId event)
    {
        Claim claim;
        claim.id = m_claims.value(row.uid());
        claim.uid = row.uid();
        claim.event = event;
        claim.source = named(m_sources, row, u"source"_s);
        claim.kind = claimKindFromString(row.text(u"kind"_s));
        claim.value = row.text(u"value"_s);
        claim.wording = row.text(u"wording"_s);
        if (row.has(u"edtf"_s))
            claim.date = edtf(row, u"edtf"_s);
        else if (claim.kind == ClaimKind::Date)
            claim.date = edtf(row, u"value"_s);
        claim.part = datePartFromString(row.text(u"part"_s));
        claim.anchor = row.text(u"anchor"_s);
        claim.stance = stanceFromString(row.text(u"stance"_s));
        claim.voice = voiceFromString(row.text(u"voice"_s));
        claim.credibility = row.count(u"credibility"_s);
        claim.repeats = named(m_claims, row, u"repeats"_s);
        claim.attributedTo = named(m_entities, row, u"attributed_to"_s);
        claim.standing = standing(row);
        m.claims.append(claim);
        const QList<Row> evidence = row.rows(u"evidence"_s);
        for (const Row &one : evidence) {
            if (m_failed)
                return;
            Evidence under;
            under.id = next<EvidenceId>();
            under.claim = claim.id;
            under.text = named(m_texts, one, u"text"_s);
            if (!under.text)
                return;
            under.orphaned = one.truth(u"orphaned"_s);
            under.span = span(one, u"span"_s, under.text, under.orphaned);
            if (one.has(u"words"_s))
                under.words = span(one, u"words"_s, under.text, under.orphaned);
            under.quote = quote(one, under.text, under.span);
            under.standing = standing(one);
            m.evidence.append(under);
        }
    }

    void notes()
    {
        const QList<Row> rows = m_top.rows(u"notes"_s);
        for (const Row &row : rows) {
            Note note;
            note.id = next<NoteId>();
            note.uid = row.uid();
            if (row.has(u"place"_s)) {
                const TextSpan where = place(row.object(u"place"_s));
                note.text = where.text;
                note.span = where.span;
            }
            note.entity = named(m_entities, row, u"entity"_s);
            note.event = named(m_events, row, u"event"_s);
            note.words = row.text(u"words"_s);
            note.author = row.text(u"author"_s);
            note.made = time(row, u"made"_s);
            note.revision = row.number(u"revision"_s);
            m.notes.append(note);
        }
    }

    void findings()
    {
        const QList<Row> rows = m_top.rows(u"findings"_s);
        for (const Row &row : rows) {
            Finding finding;
            finding.id = next<FindingId>();
            finding.uid = row.uid();
            finding.check = row.text(u"check"_s);
            finding.severity = severityFromString(row.text(u"severity"_s));
            finding.code = row.text(u"code"_s);
            finding.arguments = row.words(u"arguments"_s);
            const QList<Row> spans = row.rows(u"spans"_s);
            for (const Row &one : spans)
                finding.spans.append(place(one));
            finding.reason = row.text(u"reason"_s);
            finding.standing = standing(row);
            m.findings.append(finding);
        }
    }

    void runs()
    {
        const QList<Row> rows = m_top.rows(u"runs"_s);
        for (const Row &row : rows) {
            m.runs.append({next<RunId>(), row.text(u"rules"_s), time(row, u"started"_s), time(row, u"finished"_s),
                row.value(u"counts"_s).toObject()});
        }
    }

    void acts()
    {
        const QList<Row> rows = m_top.rows(u"acts"_s);
        QByteArray previous;
        qint64 seq = 0;
        for (const Row &row : rows) {
            Act act;
            act.id = ActId(row.number(u"seq"_s));
            act.code = row.text(u"code"_s);
            act.arguments = row.words(u"arguments"_s);
            act.who = row.text(u"who"_s);
            act.when = time(row, u"when"_s);
            act.undoes = ActId(row.number(u"undoes"_s));
            const QList<Row> changes = row.rows(u"changes"_s);
            for (const Row &change : changes) {
                act.changes.append({change.text(u"table"_s), change.number(u"key"_s),
                    change.value(u"before"_s).toObject(), change.value(u"after"_s).toObject()});
            }
            act.counts = row.value(u"counts"_s).toObject();
            act.previousHash = row.bytes(u"previous"_s);
            act.hash = row.bytes(u"hash"_s);
            if (act.id.value <= seq)
                fail(ErrorCode::Corrupt, row.pointer(u"seq"_s), u"the acts are not in order"_s);
            if (hashOf(act) != act.hash || (seq > 0 && act.previousHash != previous))
                fail(ErrorCode::Corrupt, row.pointer(u"hash"_s),
                    u"the history has been changed: act %1 does not fit its hash, or the one before it"_s.arg(
                        act.id.value));
            seq = act.id.value;
            previous = act.hash;
            m.acts.append(act);
        }
    }
};

// The line and column of a byte, as editors count them.
QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size()));
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

bool isBundle(const QString &folder)
{
    return QFileInfo(QDir(folder).filePath(u"case.json"_s)).isFile();
}

Result<CaseContent> readBundle(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return Error{ErrorCode::NotFound, path, {}};
    QFile file(folder.filePath(u"case.json"_s));
    if (!file.exists())
        return Error{ErrorCode::Foreign, path + u": there is no case.json"_s, {}};
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.fileName() + u": "_s + file.errorString(), {}};
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::Unreadable,
            u"case.json: %1: %2"_s.arg(lineAndColumn(bytes, error.offset), error.errorString()), {}};
    const QJsonObject top = document.object();
    const QJsonValue version = top.value(u"bundle"_s);
    if (!version.isDouble())
        return Error{ErrorCode::Foreign, u"case.json: /bundle: there is no version of a bundle"_s, {}};
    if (version.toDouble() > bundleVersion)
        return Error{ErrorCode::NewerVersion,
            u"case.json: /bundle: version %1, this program reads %2"_s.arg(version.toDouble()).arg(bundleVersion), {}};
    const Result<JsonSchema> schema = JsonSchema::load(u":/schema/case.schema.json"_s);
    if (!schema)
        return schema.error();
    const QList<SchemaProblem> problems = schema->problems(top, 1);
    if (!problems.isEmpty())
        return Error{
            ErrorCode::Unreadable, u"case.json: %1: %2"_s.arg(problems.first().pointer, problems.first().what), {}};
    return BundleReading(folder, top).done();
}

} // namespace dossier
