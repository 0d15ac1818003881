// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundle.h"
#include "exchange/bundlefiles.h"
#include "exchange/bundlefolder.h"
#include "exchange/codepoints.h"
#include "exchange/json.h"
#include "exchange/normalised.h"

#include "casefile/fingerprint.h"

#include <QDateTime>
#include <QFile>
#include <QMap>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr double shareOfWording = 0.4; // of all that writing a bundle is; the rest is files

QString word(const Uid &uid)
{
    return uid.toString(QUuid::WithoutBraces);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Json time(qint64 milliseconds)
{
    if (milliseconds == 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    const int year = moment.date().year();
    if (year < 1 || year > 9999)
        return Json(milliseconds);
    return Json(moment.toString(Qt::ISODateWithMs));
}

Json pair(Span span)
{
    return Json::array().append(qint64(span.start)).append(qint64(span.end));
}

Json toJson(const Standing &standing)
{
    return Json::object()
        .add(u"status"_s, toString(standing.status))
        .addUnlessEmpty(u"rule"_s, standing.origin.rule)
        .addUnlessEmpty(u"rule_version"_s, standing.origin.ruleVersion)
        .addUnlessEmpty(u"author"_s, standing.origin.author)
        .addUnlessEmpty(u"fingerprint"_s, hex(standing.fingerprint))
        .addUnlessEmpty(u"revision"_s, standing.revision);
}

// The rows that belong to one row, in order.
template <typename Row, typename Key> auto groupedBy(const QList<Row> &rows, Key key)
{
    QHash<std::decay_t<decltype(key(rows.first()))>, QList<Row>> groups;
    for (const Row &row : rows)
        groups[key(row)].append(row);
    return groups;
}

template <typename Row> auto byId(const QList<Row> &rows)
{
    QHash<decltype(Row::id), Row> found;
    for (const Row &row : rows)
        found.insert(row.id, row);
    return found;
}

// Builds case.json and the files beside it from content in normalised form.
class BundleWriting
{
public:
    BundleWriting(const CaseContent &content, std::function<bool(double)> progress)
        : m(content)
        , m_progress(std::move(progress))
        , m_sources(byId(content.sources))
        , m_editions(byId(content.editions))
        , m_renditions(byId(content.renditions))
        , m_versions(byId(content.versions))
        , m_texts(byId(content.texts))
        , m_passages(byId(content.passages))
        , m_entities(byId(content.entities))
        , m_events(byId(content.events))
        , m_claims(byId(content.claims))
    {
        for (const Text &text : m.texts)
            m_codePoints.insert(text.id, CodePoints(text.characters));
        m_versionsOf = groupedBy(m.versions, [](const Version &row) { return row.rendition; });
        for (const Edition &edition : m.editions) {
            const Edition newest = m_newest.value(edition.source);
            if (!newest.id || newest.number < edition.number)
                m_newest.insert(edition.source, edition);
        }
    }

    // By path relative to the bundle's folder; nothing when it was stopped.
    std::optional<QMap<QString, QByteArray>> files()
    {
        Json top = Json::object();
        top.add(u"bundle"_s, m.drafts.isEmpty() ? 1 : 2); // the least that reads it
        top.add(u"case"_s, caseInfo());
        top.add(u"sources"_s, sources());
        top.add(u"entities"_s, entities());
        top.add(u"samenesses"_s, samenesses());
        top.add(u"events"_s, events());
        top.add(u"notes"_s, notes());
        top.add(u"findings"_s, findings());
        top.add(u"texts"_s, texts());
        top.addUnlessEmpty(u"drafts"_s, drafts());
        top.add(u"runs"_s, runs());
        top.add(u"acts"_s, acts());
        if (m_isStopped)
            return std::nullopt;
        m_files.insert(u"case.json"_s, top.indented());
        QFile schema(u":/schema/case.schema.json"_s);
        if (schema.open(QIODevice::ReadOnly))
            m_files.insert(u"case.schema.json"_s, schema.readAll());
        return m_files;
    }

private:
    const CaseContent &m;
    std::function<bool(double)> m_progress;
    qsizetype m_worded = 0; // sources and texts
    bool m_isStopped = false;
    QHash<SourceId, Source> m_sources;
    QHash<EditionId, Edition> m_editions;
    QHash<RenditionId, Rendition> m_renditions;
    QHash<VersionId, Version> m_versions;
    QHash<TextId, Text> m_texts;
    QHash<PassageId, Passage> m_passages;
    QHash<EntityId, Entity> m_entities;
    QHash<EventId, Event> m_events;
    QHash<ClaimId, Claim> m_claims;
    QHash<TextId, CodePoints> m_codePoints;
    QHash<SourceId, Edition> m_newest;
    QHash<RenditionId, QList<Version>> m_versionsOf; // in order
    QHash<EditionId, QString> m_sourceFiles; // without folder
    QMap<QString, QByteArray> m_files;
    FileNames m_sourceNames;
    FileNames m_renditionNames;
    FileNames m_textNames;

    // Before each source and each text.
    bool goesOn()
    {
        const qsizetype all = m.sources.size() + m.texts.size();
        m_isStopped = m_isStopped || !m_progress(static_cast<double>(m_worded++) / static_cast<double>(all));
        return !m_isStopped;
    }

    QString textUid(TextId id) const
    {
        const Text text = m_texts.value(id);
        return word(text.edition ? m_editions.value(text.edition).uid : m_versions.value(text.version).uid);
    }
    Json span(TextId text, Span units) const { return pair(m_codePoints.constFind(text)->fromUnits(units)); }
    Json quote(TextId text, Span span, const Quote &quote, bool orphaned) const
    {
        const QString characters = m_texts.constFind(text)->characters;
        if (!orphaned && isQuoteOf(quote, characters, span))
            return {};
        return Json::array().append(quote.words).append(quote.prefix).append(quote.suffix);
    }
    Json place(const TextSpan &place) const
    {
        return Json::row().add(u"text"_s, textUid(place.text)).add(u"span"_s, span(place.text, place.span));
    }

    Json caseInfo() const
    {
        return Json::object()
            .add(u"uid"_s, word(m.info.uid))
            .add(u"title"_s, m.info.title)
            .addUnlessEmpty(u"language"_s, m.info.language)
            .addUnlessEmpty(u"description"_s, m.info.description)
            .addUnlessEmpty(u"made"_s, time(m.info.made));
    }

    Json sources()
    {
        const auto editions = groupedBy(m.editions, [](const Edition &row) { return row.source; });
        const auto renditions = groupedBy(m.renditions, [](const Rendition &row) { return row.source; });
        Json list = Json::list();
        for (const Source &row : m.sources) {
            if (!goesOn())
                break;
            Json one = Json::object();
            one.add(u"uid"_s, word(row.uid))
                .add(u"title"_s, row.title)
                .addUnlessEmpty(u"kind"_s, row.kind)
                .addUnlessEmpty(u"publisher"_s, row.publisher)
                .addUnlessEmpty(u"author"_s, row.author)
                .addUnlessEmpty(u"published"_s, row.published.toString())
                .addUnlessEmpty(u"url"_s, row.url)
                .addUnlessEmpty(u"language"_s, row.language)
                .addUnlessEmpty(u"reliability"_s, toString(row.reliability))
                .addUnlessEmpty(u"removed"_s, row.removed)
                .addUnlessEmpty(u"revision"_s, row.revision);
            Json own = Json::list();
            for (const Edition &edition : editions.value(row.id))
                own.append(this->edition(edition));
            one.add(u"editions"_s, own);
            Json rendered = Json::list();
            for (const Rendition &rendition : renditions.value(row.id))
                rendered.append(this->rendition(rendition));
            one.addUnlessEmpty(u"renditions"_s, rendered);
            list.append(one);
        }
        return list;
    }

    Json edition(const Edition &row)
    {
        const QString file = m_sourceNames.add(row.fileName);
        m_sourceFiles.insert(row.id, file);
        m_files.insert(u"sources/"_s + file, m.editionBytes.value(row.id));
        return Json::object()
            .add(u"uid"_s, word(row.uid))
            .add(u"number"_s, row.number)
            .add(u"sha256"_s, hex(row.sha256))
            .add(u"size"_s, row.size)
            .add(u"file"_s, u"sources/"_s + file)
            .addUnlessEmpty(u"file_name"_s, file == row.fileName ? QString() : row.fileName)
            .addUnlessEmpty(u"media_type"_s, row.mediaType)
            .addUnlessEmpty(u"encoding"_s, row.encoding)
            .addUnlessEmpty(u"reader"_s, row.reader)
            .addUnlessEmpty(u"arrived"_s, time(row.arrived));
    }

    Json rendition(const Rendition &row)
    {
        const QList<Version> versions = m_versionsOf.value(row.id);
        const QString of = m_sourceFiles.value(m_newest.value(row.source).id);
        Json list = Json::list();
        for (const Version &version : versions) {
            const bool newest = version.id == versions.last().id;
            const QString wanted = renditionFileName(of, row.kind, row.language, newest ? 0 : version.number);
            const QString file = u"renditions/"_s + m_renditionNames.add(wanted);
            const MarkdownHead head{of, row.kind, row.language, version.number, version.state, version.author};
            m_files.insert(file, toMarkdown(head, m_texts.value(version.text).characters));
            list.append(Json::object()
                    .add(u"uid"_s, word(version.uid))
                    .add(u"number"_s, version.number)
                    .addUnlessEmpty(u"state"_s, version.state)
                    .addUnlessEmpty(u"author"_s, version.author)
                    .addUnlessEmpty(u"made"_s, time(version.made))
                    .add(u"file"_s, file));
        }
        return Json::object()
            .add(u"uid"_s, word(row.uid))
            .add(u"kind"_s, toString(row.kind))
            .addUnlessEmpty(u"language"_s, row.language)
            .add(u"versions"_s, list);
    }

    Json entities() const
    {
        const auto names = groupedBy(m.names, [](const Name &row) { return row.entity; });
        Json list = Json::list();
        for (const Entity &row : m.entities) {
            Json own = Json::list();
            for (const Name &name : names.value(row.id)) {
                own.append(Json::row()
                        .addUnlessEmpty(u"language"_s, name.language)
                        .add(u"spelling"_s, name.spelling)
                        .add(u"kind"_s, toString(name.kind))
                        .addUnlessEmpty(u"preferred"_s, name.preferred)
                        .add(u"standing"_s, toJson(name.standing)));
            }
            list.append(Json::object()
                    .add(u"uid"_s, word(row.uid))
                    .add(u"type"_s, toString(row.type))
                    .add(u"label"_s, row.label)
                    .addUnlessEmpty(u"description"_s, row.description)
                    .add(u"standing"_s, toJson(row.standing))
                    .add(u"names"_s, own));
        }
        return list;
    }

    Json samenesses() const
    {
        Json list = Json::list();
        for (const Sameness &row : m.samenesses) {
            list.append(Json::row()
                    .add(u"first"_s, word(m_entities.value(row.first).uid))
                    .add(u"second"_s, word(m_entities.value(row.second).uid))
                    .add(u"judgement"_s, toString(row.judgement))
                    .addUnlessEmpty(u"reason"_s, row.reason)
                    .add(u"standing"_s, toJson(row.standing)));
        }
        return list;
    }

    Json events() const
    {
        const auto claims = groupedBy(m.claims, [](const Claim &row) { return row.event; });
        const auto evidence = groupedBy(m.evidence, [](const Evidence &row) { return row.claim; });
        Json list = Json::list();
        for (const Event &row : m.events) {
            Json own = Json::list();
            for (const Claim &one : claims.value(row.id))
                own.append(claim(one, evidence.value(one.id)));
            list.append(Json::object()
                    .add(u"uid"_s, word(row.uid))
                    .add(u"title"_s, row.title)
                    .addUnlessEmpty(u"description"_s, row.description)
                    .addUnlessEmpty(u"edtf"_s, row.date.toString())
                    .addUnlessEmpty(u"part"_s, toString(row.part))
                    .addUnlessEmpty(u"preferred"_s, row.preferred ? word(m_claims.value(row.preferred).uid) : QString())
                    .addUnlessEmpty(u"reason"_s, row.reason)
                    .addUnlessEmpty(u"date_set_by_person"_s, row.dateSetByPerson)
                    .add(u"standing"_s, toJson(row.standing))
                    .add(u"claims"_s, own));
        }
        return list;
    }

    Json claim(const Claim &row, const QList<Evidence> &evidence) const
    {
        Json own = Json::list();
        for (const Evidence &one : evidence) {
            own.append(Json::row()
                    .add(u"text"_s, textUid(one.text))
                    .add(u"span"_s, span(one.text, one.span))
                    .addUnlessEmpty(u"words"_s, one.words.isEmpty() ? Json() : span(one.text, one.words))
                    .addUnlessEmpty(u"quote"_s, quote(one.text, one.span, one.quote, one.orphaned))
                    .addUnlessEmpty(u"orphaned"_s, one.orphaned)
                    .add(u"standing"_s, toJson(one.standing)));
        }
        const QString implied = row.kind == ClaimKind::Date ? row.value : QString();
        Json claim = Json::object();
        claim.add(u"uid"_s, word(row.uid))
            .add(u"source"_s, word(m_sources.value(row.source).uid))
            .add(u"kind"_s, toString(row.kind))
            .add(u"value"_s, row.value)
            .addUnlessEmpty(u"wording"_s, row.wording);
        if (row.date.toString() != implied)
            claim.add(u"edtf"_s, row.date.toString());
        return claim.addUnlessEmpty(u"part"_s, toString(row.part))
            .addUnlessEmpty(u"anchor"_s, row.anchor)
            .add(u"stance"_s, toString(row.stance))
            .add(u"voice"_s, toString(row.voice))
            .addUnlessEmpty(u"credibility"_s, row.credibility)
            .addUnlessEmpty(u"repeats"_s, row.repeats ? word(m_claims.value(row.repeats).uid) : QString())
            .addUnlessEmpty(
                u"attributed_to"_s, row.attributedTo ? word(m_entities.value(row.attributedTo).uid) : QString())
            .add(u"standing"_s, toJson(row.standing))
            .add(u"evidence"_s, own);
    }

    Json notes() const
    {
        Json list = Json::list();
        for (const Note &row : m.notes) {
            list.append(Json::object()
                    .add(u"uid"_s, word(row.uid))
                    .add(u"words"_s, row.words)
                    .addUnlessEmpty(u"author"_s, row.author)
                    .addUnlessEmpty(u"made"_s, time(row.made))
                    .addUnlessEmpty(u"revision"_s, row.revision)
                    .addUnlessEmpty(u"place"_s, row.text ? place({row.text, row.span}) : Json())
                    .addUnlessEmpty(u"entity"_s, row.entity ? word(m_entities.value(row.entity).uid) : QString())
                    .addUnlessEmpty(u"event"_s, row.event ? word(m_events.value(row.event).uid) : QString()));
        }
        return list;
    }

    Json findings() const
    {
        Json list = Json::list();
        for (const Finding &row : m.findings) {
            Json spans = Json::list();
            for (const TextSpan &one : row.spans)
                spans.append(place(one));
            list.append(Json::object()
                    .add(u"uid"_s, word(row.uid))
                    .add(u"check"_s, row.check)
                    .add(u"severity"_s, toString(row.severity))
                    .addUnlessEmpty(u"code"_s, row.code)
                    .addUnlessEmpty(u"arguments"_s, Json::array(row.arguments))
                    .addUnlessEmpty(u"spans"_s, spans)
                    .addUnlessEmpty(u"reason"_s, row.reason)
                    .add(u"standing"_s, toJson(row.standing)));
        }
        return list;
    }

    Json texts()
    {
        const auto passages = groupedBy(m.passages, [](const Passage &row) { return row.text; });
        const auto mentions = groupedBy(m.mentions, [](const Mention &row) { return row.text; });
        const auto dates = groupedBy(m.dates, [](const Date &row) { return row.text; });
        const auto indicators = groupedBy(m.indicators, [](const Indicator &row) { return row.text; });
        const auto quotations = groupedBy(m.quotations, [](const Quotation &row) { return row.text; });
        const auto links = groupedBy(m.links, [this](const Link &row) { return m_passages.value(row.rendered).text; });
        Json list = Json::list();
        for (const Text &row : m.texts) {
            if (!goesOn())
                break;
            Json one = Json::object();
            one.add(u"of"_s, textUid(row.id))
                .addUnlessEmpty(u"language"_s, row.language)
                .addUnlessEmpty(u"language_origin"_s, row.languageOrigin)
                .addUnlessEmpty(u"rules_version"_s, row.rulesVersion);
            if (row.current != isNewest(row))
                one.add(u"current"_s, row.current);
            one.add(u"sha256"_s, hex(textKey(row.characters)));
            addCharacters(row, one);
            one.addUnlessEmpty(u"passages"_s, this->passages(row, passages.value(row.id)));
            one.addUnlessEmpty(u"mentions"_s, rows(mentions.value(row.id), &BundleWriting::mention));
            one.addUnlessEmpty(u"dates"_s, rows(dates.value(row.id), &BundleWriting::date));
            one.addUnlessEmpty(u"indicators"_s, rows(indicators.value(row.id), &BundleWriting::indicator));
            one.addUnlessEmpty(u"quotations"_s, rows(quotations.value(row.id), &BundleWriting::quotation));
            one.addUnlessEmpty(u"links"_s, rows(links.value(row.id), &BundleWriting::link));
            list.append(one);
        }
        return list;
    }

    Json drafts() const
    {
        const auto paragraphs = groupedBy(m.paragraphs, [](const Paragraph &row) { return row.draft; });
        const auto links = groupedBy(m.draftLinks, [](const DraftLink &row) { return row.paragraph; });
        Json list = Json::list();
        for (const Draft &row : m.drafts) {
            Json own = Json::list();
            for (const Paragraph &paragraph : paragraphs.value(row.id)) {
                own.append(Json::object()
                        .add(u"words"_s, paragraph.words)
                        .addUnlessEmpty(u"links"_s, draftLinks(paragraph, links.value(paragraph.id)))
                        .addUnlessEmpty(u"revision"_s, paragraph.revision));
            }
            list.append(Json::object()
                    .add(u"uid"_s, word(row.uid))
                    .add(u"source"_s, word(m_sources.value(row.source).uid))
                    .addUnlessEmpty(u"basis"_s, row.basis ? word(m_versions.value(row.basis).uid) : QString())
                    .add(u"kind"_s, toString(row.kind))
                    .addUnlessEmpty(u"language"_s, row.language)
                    .addUnlessEmpty(u"author"_s, row.author)
                    .addUnlessEmpty(u"begun"_s, time(row.begun))
                    .addUnlessEmpty(u"revision"_s, row.revision)
                    .addUnlessEmpty(u"paragraphs"_s, own));
        }
        return list;
    }

    Json draftLinks(const Paragraph &paragraph, const QList<DraftLink> &rows) const
    {
        const CodePoints codePoints(paragraph.words);
        Json list = Json::list();
        for (const DraftLink &row : rows) {
            list.append(Json::object()
                    .add(u"span"_s, pair(codePoints.fromUnits(row.span)))
                    .add(u"text"_s, textUid(row.on.text))
                    .add(u"on"_s, span(row.on.text, row.on.span))
                    .add(u"standing"_s, toJson(row.standing)));
        }
        return list;
    }

    bool isNewest(const Text &text) const
    {
        if (text.edition)
            return m_newest.value(text.source).id == text.edition;
        return m_versionsOf.value(m_versions.value(text.version).rendition).last().id == text.version;
    }

    // The characters stand in the edition's or version's own file where that can be; else in a file of their own.
    void addCharacters(const Text &text, Json &to)
    {
        if (text.edition) {
            const auto runs = runsOf(text.characters, text.map, m.editionBytes.value(text.edition));
            if (runs) {
                Json list = Json::array();
                for (const ByteRun &run : *runs) {
                    Json one = Json::array().append(run.byte).append(run.byteLength);
                    if (run.became)
                        one.append(*run.became);
                    list.append(one);
                }
                to.add(u"map"_s, list);
                return;
            }
        } else if (fromMarkdown(toMarkdown({}, text.characters)) == text.characters) {
            addRuns(text, to);
            return;
        }
        const QString name = text.edition ? withoutSuffix(m_sourceFiles.value(text.edition)) : textUid(text.id);
        const QString file = u"texts/"_s + m_textNames.add(name + u".txt"_s);
        m_files.insert(file, text.characters.toUtf8());
        to.add(u"characters"_s, file);
        addRuns(text, to);
    }

    static void addRuns(const Text &text, Json &to)
    {
        Json list = Json::list();
        for (const MapRun &run : text.map.runs()) {
            list.append(Json::array()
                    .append(qint64(run.stored))
                    .append(qint64(run.storedLength))
                    .append(qint64(run.decoded))
                    .append(qint64(run.decodedLength))
                    .append(run.byte)
                    .append(run.byteLength)
                    .append(run.linear));
        }
        to.addUnlessEmpty(u"runs"_s, list);
    }

    Json passages(const Text &text, const QList<Passage> &passages) const
    {
        Json list = Json::list();
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const Passage &row = passages.at(i);
            Json one = span(text.id, row.span);
            one.append(toString(row.kind));
            if (row.number != i + 1)
                one.append(row.number);
            list.append(one);
        }
        return list;
    }

    template <typename Row> Json rows(const QList<Row> &all, Json (BundleWriting::*one)(const Row &) const) const
    {
        Json list = Json::list();
        for (const Row &row : all)
            list.append((this->*one)(row));
        return list;
    }

    Json mention(const Mention &row) const
    {
        return Json::row()
            .add(u"span"_s, span(row.text, row.span))
            .add(u"entity"_s, word(m_entities.value(row.entity).uid))
            .addUnlessEmpty(u"quote"_s, quote(row.text, row.span, row.quote, row.orphaned))
            .addUnlessEmpty(u"orphaned"_s, row.orphaned)
            .add(u"standing"_s, toJson(row.standing));
    }

    Json date(const Date &row) const
    {
        Json one = Json::row();
        one.add(u"span"_s, span(row.text, row.span));
        if (row.wording != m_texts.constFind(row.text)->characters.mid(row.span.start, row.span.length()))
            one.add(u"wording"_s, row.wording);
        return one.add(u"edtf"_s, row.edtf.toString())
            .addUnlessEmpty(u"part"_s, toString(row.part))
            .addUnlessEmpty(u"anchor"_s, row.anchor)
            .add(u"standing"_s, toJson(row.standing));
    }

    Json indicator(const Indicator &row) const
    {
        return Json::row()
            .add(u"span"_s, span(row.text, row.span))
            .add(u"type"_s, toString(row.type))
            .add(u"value"_s, row.value)
            .add(u"standing"_s, toJson(row.standing));
    }

    Json quotation(const Quotation &row) const
    {
        return Json::row()
            .add(u"span"_s, span(row.text, row.span))
            .addUnlessEmpty(u"speaker"_s, row.speaker ? word(m_entities.value(row.speaker).uid) : QString())
            .add(u"standing"_s, toJson(row.standing));
    }

    Json link(const Link &row) const
    {
        const Passage source = m_passages.value(row.source);
        return Json::row()
            .add(u"passage"_s, m_passages.value(row.rendered).number)
            .add(u"source"_s, Json::array().append(textUid(source.text)).append(source.number))
            .addUnlessEmpty(u"confidence"_s, row.confidence)
            .add(u"standing"_s, toJson(row.standing));
    }

    Json runs() const
    {
        Json list = Json::list();
        for (const Run &row : m.runs) {
            list.append(Json::row()
                    .add(u"rules"_s, row.rules)
                    .addUnlessEmpty(u"started"_s, time(row.started))
                    .addUnlessEmpty(u"finished"_s, time(row.finished))
                    .addUnlessEmpty(u"counts"_s, Json(QJsonValue(row.counts))));
        }
        return list;
    }

    Json acts() const
    {
        Json list = Json::list();
        for (const Act &row : m.acts) {
            Json changes = Json::list();
            for (const Change &change : row.changes) {
                changes.append(Json::object()
                        .add(u"table"_s, change.table)
                        .add(u"key"_s, change.key)
                        .addUnlessEmpty(u"before"_s, Json(QJsonValue(change.before)))
                        .addUnlessEmpty(u"after"_s, Json(QJsonValue(change.after))));
            }
            list.append(Json::object()
                    .add(u"seq"_s, row.id.value)
                    .add(u"code"_s, row.code)
                    .addUnlessEmpty(u"arguments"_s, Json::array(row.arguments))
                    .addUnlessEmpty(u"who"_s, row.who)
                    .addUnlessEmpty(u"when"_s, time(row.when))
                    .addUnlessEmpty(u"undoes"_s, row.undoes.value)
                    .addUnlessEmpty(u"changes"_s, changes)
                    .addUnlessEmpty(u"counts"_s, Json(QJsonValue(row.counts)))
                    .addUnlessEmpty(u"previous"_s, hex(row.previousHash))
                    .add(u"hash"_s, hex(row.hash)));
        }
        return list;
    }
};

} // namespace

Result<void> writeBundle(const CaseContent &content, const QString &path, const std::function<bool(double)> &progress)
{
    if (const Result<void> whole = checkWhole(content); !whole)
        return whole;
    const BundleFolder folder(path);
    if (const Result<void> takes = folder.takesBundleOf(content.info.uid); !takes)
        return takes;
    const CaseContent rows = normalised(content);
    const auto part = [&progress](double from, double to) {
        return [&progress, from, to](double done) { return !progress || progress(from + done * (to - from)); };
    };
    const std::optional<QMap<QString, QByteArray>> files = BundleWriting(rows, part(0, shareOfWording)).files();
    if (!files)
        return Error{ErrorCode::Cancelled, {}, {}};
    return folder.bringUpToDate(*files, part(shareOfWording, 1));
}

} // namespace dossier
