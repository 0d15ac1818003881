// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/showcommand.h"

#include "analysis/passagelanguages.h"
#include "cli/acts.h"
#include "cli/casetexts.h"
#include "cli/datewords.h"
#include "store/casereader.h"
#include "workspace/acts/writtenwords.h"
#include "workspace/languagechecks.h"
#include "workspace/weighing.h"

#include <QDateTime>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return u"agree"_s;
    case Verdict::Coarser:
        return u"coarser"_s;
    case Verdict::Apart:
        return u"apart"_s;
    case Verdict::Disagree:
        return u"disagree"_s;
    case Verdict::OneSource:
        return u"one-source"_s;
    case Verdict::Silent:
        return u"silent"_s;
    }
    return {};
}

void setDate(Row &row, const Edtf &date, DatePart part)
{
    row.setUnlessEmpty(u"edtf"_s, date.toString()).setUnlessEmpty(u"part"_s, toString(part));
    if (!date.isNull()) {
        row.setUnlessEmpty(u"earliest"_s, dayWord(date.bounds().earliest))
            .setUnlessEmpty(u"latest"_s, dayWord(date.bounds().latest));
    }
}

void setStanding(Row &row, const Standing &standing)
{
    row.set(u"status"_s, toString(standing.status)).setUnlessEmpty(u"rule"_s, standing.origin.rule);
}

// The preferred one first, in an order that depends on the case alone.
QList<Name> inOrder(QList<Name> names)
{
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
        const auto key = [](const Name &name) { return std::tuple(!name.preferred, name.kind, name.spelling); };
        return key(a) < key(b);
    });
    return names;
}

// What an option named and the case does not have.
Error noSuch(const QString &what, const QString &word)
{
    return {ErrorCode::NotFound, what + u' ' + word, {}};
}

// Shows one kind of thing after another; the first error ends it.
class Showing
{
public:
    Showing(CaseReader &reader, const Arguments &arguments, Output &output)
        : m_reader(reader)
        , m_arguments(arguments)
        , m_texts(reader)
        , m_output(output)
    {
    }

    Result<void> sources();
    Result<void> texts();
    Result<void> passages();
    Result<void> entities();
    Result<void> mentions();
    Result<void> dates();
    Result<void> indicators();
    Result<void> quotations();
    Result<void> events();
    Result<void> claims();
    Result<void> renditions();
    Result<void> alignments();
    Result<void> findings();
    Result<void> samenesses();
    Result<void> history();
    void add(const QList<Act> &acts); // in one line

private:
    CaseReader &m_reader;
    const Arguments &m_arguments;
    CaseTexts m_texts;
    Output &m_output;

    bool isWanted(const Standing &standing) const
    {
        return !m_arguments.has(u"status"_s) || m_arguments.value(u"status"_s) == toString(standing.status);
    }
    bool isWantedLanguage(const QString &language) const
    {
        return !m_arguments.has(u"lang"_s) || m_arguments.value(u"lang"_s) == language;
    }
    QString language() const
    {
        const Result<CaseInfo> info = m_reader.info();
        return info ? info->language : QString();
    }
    Result<QList<SourceRow>> wantedSources() const;
    // Calls for each text of the wanted sources, in order.
    template <typename Function> Result<void> forEachText(Function function);
    template <typename Mark, typename Tell>
    Result<void> forEachMark(
        const QString &type, Result<QList<Mark>> (CaseReader::*marks)(TextId) const, const Tell &tell);
    Result<QHash<EntityId, EntityRow>> entitiesById() const;
    Result<QHash<SourceId, SourceRow>> sourcesById() const;
    Result<QList<EventRow>> wantedEvents() const;
    Result<QList<std::pair<EventRow, QList<Claim>>>> claimsOfEvents() const;
};

Result<QList<SourceRow>> Showing::wantedSources() const
{
    const Result<QList<SourceId>> ids = m_reader.sourceIds();
    if (!ids)
        return ids.error();
    Result<QList<SourceRow>> rows = m_reader.sourceRows(*ids);
    if (!rows || !m_arguments.has(u"source"_s))
        return rows;
    const QString wanted = m_arguments.value(u"source"_s);
    QList<SourceRow> found;
    for (const SourceRow &row : *rows) {
        bool fits = dossier::word(row.source.uid) == wanted;
        if (const Result<QList<Edition>> editions = m_reader.editions(row.source.id); editions && !fits) {
            fits = std::any_of(editions->cbegin(), editions->cend(), [&wanted](const Edition &edition) {
                return edition.fileName == wanted || edition.fileName.endsWith(u'/' + wanted);
            });
        }
        if (fits)
            found.append(row);
    }
    if (found.isEmpty())
        return noSuch(u"source"_s, wanted);
    return found;
}

template <typename Function> Result<void> Showing::forEachText(Function function)
{
    const Result<QList<SourceRow>> sources = wantedSources();
    if (!sources)
        return sources.error();
    for (const SourceRow &source : *sources) {
        const Result<QList<CaseText>> texts = m_texts.ofSource(source.source.id);
        if (!texts)
            return texts.error();
        for (const CaseText &text : *texts) {
            if (!isWantedLanguage(text.text.language))
                continue;
            if (const Result<void> done = function(text); !done)
                return done;
        }
    }
    return {};
}

Result<QHash<EntityId, EntityRow>> Showing::entitiesById() const
{
    const Result<QList<EntityRow>> rows = m_reader.entities({}, language());
    if (!rows)
        return rows.error();
    QHash<EntityId, EntityRow> found;
    for (const EntityRow &row : *rows)
        found.insert(row.id, row);
    return found;
}

Result<QHash<SourceId, SourceRow>> Showing::sourcesById() const
{
    const Result<QList<SourceId>> ids = m_reader.sourceIds({{}, true});
    if (!ids)
        return ids.error();
    const Result<QList<SourceRow>> rows = m_reader.sourceRows(*ids);
    if (!rows)
        return rows.error();
    QHash<SourceId, SourceRow> found;
    for (const SourceRow &row : *rows)
        found.insert(row.source.id, row);
    return found;
}

Result<void> Showing::sources()
{
    const Result<QList<SourceRow>> rows = wantedSources();
    if (!rows)
        return rows.error();
    for (const SourceRow &row : *rows) {
        const Source &source = row.source;
        if (!isWantedLanguage(source.language))
            continue;
        const Result<QList<Edition>> editions = m_reader.editions(source.id);
        if (!editions)
            return editions.error();
        QStringList renditions = row.renditionLanguages;
        renditions.sort();
        Edition newest;
        for (const Edition &edition : *editions)
            newest = edition.number > newest.number || !newest.id ? edition : newest;
        m_output.add(Row(u"source"_s)
                .set(u"id"_s, dossier::word(source.uid))
                .setUnlessEmpty(u"title"_s, source.title)
                .setUnlessEmpty(u"kind"_s, source.kind)
                .setUnlessEmpty(u"publisher"_s, source.publisher)
                .setUnlessEmpty(u"author"_s, source.author)
                .setUnlessEmpty(u"published"_s, source.published.toString())
                .setUnlessEmpty(u"url"_s, source.url)
                .setUnlessEmpty(u"language"_s, source.language)
                .setUnlessEmpty(u"reliability"_s, toString(source.reliability))
                .setUnlessEmpty(u"file"_s, newest.fileName)
                .setUnlessEmpty(u"sha256"_s, QString::fromLatin1(newest.sha256.toHex()))
                .set(u"editions"_s, qint64(editions->size()))
                .set(u"passages"_s, row.passages)
                .set(u"renditions"_s, Json::array(renditions)));
    }
    return {};
}

Result<void> Showing::texts()
{
    return forEachText([this](const CaseText &text) {
        m_output.add(Row(u"text"_s)
                .set(u"id"_s, text.uid)
                .set(u"source"_s, text.sourceUid)
                .set(u"file"_s, text.file)
                .set(u"kind"_s, text.kind)
                .set(u"number"_s, text.number)
                .setUnlessEmpty(u"lang"_s, text.text.language)
                .setUnlessEmpty(u"lang_origin"_s, text.text.languageOrigin)
                .setUnlessEmpty(u"status"_s, text.state)
                .setUnlessEmpty(u"author"_s, text.author)
                .set(u"current"_s, text.text.current)
                .set(u"characters"_s, qint64(text.codePoints.count())));
        return Result<void>();
    });
}

Result<void> Showing::passages()
{
    return forEachText([this](const CaseText &text) -> Result<void> {
        const Result<QList<Passage>> passages = m_reader.passages(text.text.id);
        const Result<QList<PassageLanguage>> said = saidLanguages(m_reader, text.text);
        if (!passages || !said)
            return passages ? said.error() : passages.error();
        const TextLanguages languages(text.text.language, text.text.characters, *said);
        for (const Passage &passage : *passages) {
            Row row(u"passage"_s);
            setPlace(row, text, passage.span);
            const LanguageGuess guess =
                passageLanguage(QStringView(text.text.characters).sliced(passage.span.start, passage.span.length()),
                    text.text.language);
            row.set(u"number"_s, passage.number)
                .set(u"kind"_s, toString(passage.kind))
                .setUnlessEmpty(u"lang"_s, text.text.language);
            const bool isSaid = languages.isSaid(passage.span);
            const QString own = isSaid ? languages.of(passage.span) : guess.language;
            const bool isKnown = (isSaid || guess.confidence >= surePassage) && !own.isEmpty();
            if (own != text.text.language)
                row.set(u"own_lang"_s, isKnown ? own : u"und"_s);
            m_output.add(row);
        }
        return {};
    });
}

Result<void> Showing::entities()
{
    const Result<QList<EntityRow>> rows = m_reader.entities({}, language());
    if (!rows)
        return rows.error();
    for (const EntityRow &entity : *rows) {
        const Result<Entity> whole = m_reader.entity(entity.id);
        if (!whole)
            return whole.error();
        const Result<QList<Name>> names = m_reader.names(entity.id);
        if (!names)
            return names.error();
        if (!isWanted(whole->standing))
            continue;
        QMap<QString, QStringList> byLanguage;
        for (const Name &name : inOrder(*names)) {
            if (name.standing.status != Status::Rejected)
                byLanguage[name.language.isEmpty() ? u"*"_s : name.language].append(name.spelling);
        }
        Json spelled = Json::object();
        for (auto one = byLanguage.cbegin(); one != byLanguage.cend(); ++one)
            spelled.add(one.key(), Json::array(one.value()));
        Row row(u"entity"_s);
        setStanding(row, whole->standing);
        m_output.add(row.set(u"id"_s, dossier::word(entity.uid))
                .set(u"label"_s, entity.label)
                .setUnlessEmpty(u"description"_s, whole->description)
                .set(u"entity_type"_s, toString(entity.type))
                .set(u"names"_s, spelled)
                .set(u"mentions"_s, entity.mentions)
                .set(u"sources"_s, entity.sources));
    }
    return {};
}

Result<void> Showing::mentions()
{
    const Result<QHash<EntityId, EntityRow>> entities = entitiesById();
    if (!entities)
        return entities.error();
    const QString wanted = m_arguments.value(u"entity"_s);
    const auto isWantedEntity = [&wanted](const EntityRow &entity) {
        return wanted.isEmpty() || dossier::word(entity.uid) == wanted || entity.label == wanted;
    };
    if (!wanted.isEmpty() && std::none_of(entities->cbegin(), entities->cend(), isWantedEntity))
        return noSuch(u"entity"_s, wanted);
    return forEachText([&](const CaseText &text) -> Result<void> {
        const Result<QList<Mention>> mentions = m_reader.mentions(text.text.id);
        if (!mentions)
            return mentions.error();
        for (const Mention &mention : *mentions) {
            const EntityRow entity = entities->value(mention.entity);
            if (!isWantedEntity(entity) || !isWanted(mention.standing))
                continue;
            Row row(u"mention"_s);
            setPlace(row, text, mention.span);
            if (!entity.uid.isNull())
                row.set(
                    u"id"_s, u"%1/%2"_s.arg(row.value(u"id"_s).text().value_or(QString()), dossier::word(entity.uid)));
            setStanding(row, mention.standing);
            if (mention.orphaned)
                row.set(u"quote"_s, mention.quote.words);
            m_output.add(row.setUnlessEmpty(u"entity"_s, dossier::word(entity.uid))
                    .setUnlessEmpty(u"name"_s, entity.label)
                    .set(u"entity_type"_s, toString(entity.type))
                    .set(u"orphaned"_s, mention.orphaned)
                    .setUnlessEmpty(u"lang"_s, text.text.language));
        }
        return {};
    });
}

// Marks of one kind in each text; `tell` sets what is theirs alone.
template <typename Mark, typename Tell>
Result<void> Showing::forEachMark(
    const QString &type, Result<QList<Mark>> (CaseReader::*marks)(TextId) const, const Tell &tell)
{
    return forEachText([&](const CaseText &text) -> Result<void> {
        const Result<QList<Mark>> found = (m_reader.*marks)(text.text.id);
        if (!found)
            return found.error();
        for (const Mark &mark : *found) {
            if (!isWanted(mark.standing))
                continue;
            Row row(type);
            setPlace(row, text, mark.span);
            setStanding(row, mark.standing);
            tell(row, mark);
            m_output.add(row.setUnlessEmpty(u"lang"_s, text.text.language));
        }
        return {};
    });
}

Result<void> Showing::dates()
{
    return forEachMark(u"date"_s, &CaseReader::dates, [](Row &row, const Date &date) {
        row.set(u"id"_s, u"%1/%2"_s.arg(row.value(u"id"_s).text().value_or(QString()), date.edtf.toString()));
        setDate(row, date.edtf, date.part);
        row.set(u"wording"_s, date.wording)
            .setUnlessEmpty(u"precision"_s, precisionWord(date.edtf.precision()))
            .setUnlessEmpty(u"anchor"_s, date.anchor);
    });
}

Result<void> Showing::indicators()
{
    return forEachMark(u"indicator"_s, &CaseReader::indicators, [](Row &row, const Indicator &indicator) {
        row.set(u"indicator_type"_s, toString(indicator.type)).set(u"value"_s, indicator.value);
    });
}

Result<void> Showing::quotations()
{
    const Result<QHash<EntityId, EntityRow>> entities = entitiesById();
    if (!entities)
        return entities.error();
    return forEachMark(u"quotation"_s, &CaseReader::quotations, [&entities](Row &row, const Quotation &quotation) {
        const EntityRow speaker = entities->value(quotation.speaker);
        row.setUnlessEmpty(u"speaker"_s, dossier::word(speaker.uid)).setUnlessEmpty(u"name"_s, speaker.label);
    });
}

Result<QList<EventRow>> Showing::wantedEvents() const
{
    const Result<QList<EventRow>> rows = m_reader.events();
    if (!rows)
        return rows.error();
    const QString wanted = m_arguments.value(u"event"_s);
    QList<EventRow> found;
    for (const EventRow &row : weighed(*rows)) {
        if (wanted.isEmpty() || dossier::word(row.uid) == wanted || row.title == wanted)
            found.append(row);
    }
    if (found.isEmpty() && !wanted.isEmpty())
        return noSuch(u"event"_s, wanted);
    return found;
}

Result<QList<std::pair<EventRow, QList<Claim>>>> Showing::claimsOfEvents() const
{
    const Result<QList<EventRow>> events = wantedEvents();
    if (!events)
        return events.error();
    QList<std::pair<EventRow, QList<Claim>>> found;
    for (const EventRow &event : *events) {
        const Result<QList<Claim>> claims = m_reader.claims(event.id);
        if (!claims)
            return claims.error();
        found.append({event, *claims});
    }
    return found;
}

Result<void> Showing::events()
{
    const auto events = claimsOfEvents();
    if (!events)
        return events.error();
    for (const auto &[event, claims] : *events) {
        const Result<Event> whole = m_reader.event(event.id);
        if (!whole)
            return whole.error();
        if (!isWanted(whole->standing))
            continue;
        QStringList uids;
        QString preferred;
        for (const Claim &claim : claims) {
            uids.append(dossier::word(claim.uid));
            if (claim.id == whole->preferred)
                preferred = uids.last();
        }
        Row row(u"event"_s);
        setDate(row, whole->date, whole->part);
        setStanding(row, whole->standing);
        m_output.add(row.set(u"id"_s, dossier::word(whole->uid))
                .set(u"title"_s, whole->title)
                .setUnlessEmpty(u"description"_s, whole->description)
                .set(u"verdict"_s, word(event.verdict))
                .set(u"claims"_s, Json::array(uids))
                .set(u"sources"_s, event.sources)
                .setUnlessEmpty(u"preferred"_s, preferred)
                .setUnlessEmpty(u"reason"_s, whole->reason));
    }
    return {};
}

Result<void> Showing::claims()
{
    const auto events = claimsOfEvents();
    if (!events)
        return events.error();
    const Result<QHash<SourceId, SourceRow>> sources = sourcesById();
    if (!sources)
        return sources.error();
    const Result<QHash<EntityId, EntityRow>> entities = entitiesById();
    if (!entities)
        return entities.error();
    const Result<QList<SourceRow>> wanted = wantedSources();
    if (!wanted)
        return wanted.error();
    QHash<ClaimId, QString> uids;
    for (const auto &[event, claims] : *events) {
        for (const Claim &claim : claims)
            uids.insert(claim.id, dossier::word(claim.uid));
    }
    for (const auto &[event, claims] : *events) {
        for (const Claim &claim : claims) {
            const bool fits = std::any_of(wanted->cbegin(), wanted->cend(),
                [&claim](const SourceRow &row) { return row.source.id == claim.source; });
            if (!fits || !isWanted(claim.standing))
                continue;
            const Result<QList<Evidence>> evidence = m_reader.evidenceOf(claim.id);
            if (!evidence)
                return evidence.error();
            Json spans = Json::array();
            for (const Evidence &one : *evidence) {
                const Result<CaseText> text = m_texts.text(one.text);
                if (!text)
                    return text.error();
                Json span = placeJson(*text, one.span);
                spans.append(span.add(u"words"_s, text->text.characters.mid(one.words.start, one.words.length())));
            }
            const Result<QList<Edition>> editions = m_reader.editions(claim.source);
            if (!editions)
                return editions.error();
            Edition newest;
            for (const Edition &edition : *editions)
                newest = edition.number > newest.number || !newest.id ? edition : newest;
            Row row(u"claim"_s);
            setStanding(row, claim.standing);
            m_output.add(row.set(u"id"_s, dossier::word(claim.uid))
                    .set(u"event"_s, dossier::word(event.uid))
                    .set(u"event_title"_s, event.title)
                    .set(u"kind"_s, toString(claim.kind))
                    .set(u"value"_s, claim.value)
                    .set(u"stance"_s, toString(claim.stance))
                    .set(u"source"_s, dossier::word(sources->value(claim.source).source.uid))
                    .setUnlessEmpty(u"file"_s, newest.fileName)
                    .setUnlessEmpty(u"wording"_s, claim.wording)
                    .set(u"voice"_s, toString(claim.voice))
                    .set(u"credibility"_s, claim.credibility == 0 ? Json() : Json(claim.credibility))
                    .setUnlessEmpty(u"repeats"_s, uids.value(claim.repeats))
                    .setUnlessEmpty(u"attributed_to"_s, dossier::word(entities->value(claim.attributedTo).uid))
                    .set(u"evidence"_s, spans));
        }
    }
    return {};
}

Result<void> Showing::renditions()
{
    const Result<QList<SourceRow>> sources = wantedSources();
    if (!sources)
        return sources.error();
    for (const SourceRow &source : *sources) {
        const Result<QList<RenditionRow>> renditions = m_reader.renditions(source.source.id);
        if (!renditions)
            return renditions.error();
        for (const RenditionRow &rendition : inOrder(*renditions)) {
            if (!isWantedLanguage(rendition.rendition.language) || rendition.versions.isEmpty())
                continue;
            const Result<CaseText> newest = m_texts.text(rendition.versions.first().text, source.source.id);
            if (!newest)
                return newest.error();
            Json versions = Json::array();
            for (const Version &version : rendition.versions) {
                versions.append(Json::object()
                        .add(u"id"_s, dossier::word(version.uid))
                        .add(u"number"_s, version.number)
                        .add(u"status"_s, version.state)
                        .add(u"author"_s, version.author)
                        .add(u"made"_s, moment(version.made)));
            }
            m_output.add(Row(u"rendition"_s)
                    .set(u"id"_s, dossier::word(rendition.rendition.uid))
                    .set(u"source"_s, dossier::word(source.source.uid))
                    .set(u"file"_s, newest->file)
                    .set(u"kind"_s, toString(rendition.rendition.kind))
                    .setUnlessEmpty(u"language"_s, rendition.rendition.language)
                    .set(u"versions"_s, versions));
        }
    }
    return {};
}

Result<void> Showing::alignments()
{
    return forEachText([this](const CaseText &text) -> Result<void> {
        if (!text.text.version)
            return {};
        const Result<QList<Link>> links = m_reader.links(text.text.id);
        if (!links)
            return links.error();
        const Result<QList<CaseText>> texts = m_texts.ofSource(text.text.source);
        if (!texts)
            return texts.error();
        QHash<PassageId, std::pair<Passage, CaseText>> passages;
        for (const CaseText &other : *texts) {
            if (other.text.version && other.text.id != text.text.id)
                continue;
            const Result<QList<Passage>> found = m_reader.passages(other.text.id);
            if (!found)
                return found.error();
            for (const Passage &passage : *found)
                passages.insert(passage.id, {passage, other});
        }
        for (const Link &link : *links) {
            if (!isWanted(link.standing))
                continue;
            const Passage &rendered = passages[link.rendered].first;
            const auto &[passage, source] = passages[link.source];
            const Json place = placeJson(source, passage.span);
            const auto part = [&place](qsizetype i) { return place.members().at(i).second; };
            Row row(u"alignment"_s);
            setPlace(row, text, rendered.span);
            setStanding(row, link.standing);
            m_output.add(
                row.set(
                       u"id"_s, u"%1#%2/%3#%4"_s.arg(text.uid).arg(rendered.number).arg(source.uid).arg(passage.number))
                    .set(u"number"_s, rendered.number)
                    .set(u"source_number"_s, passage.number)
                    .set(u"source_text"_s, part(0))
                    .set(u"source_start"_s, part(1))
                    .set(u"source_end"_s, part(2))
                    .set(u"source_quote"_s, part(3))
                    .set(u"confidence"_s, link.confidence)
                    .setUnlessEmpty(u"lang"_s, text.text.language));
        }
        return {};
    });
}

Result<void> Showing::findings()
{
    const Result<QList<Finding>> findings = m_reader.findings();
    if (!findings)
        return findings.error();
    for (const Finding &finding : *findings) {
        if (!isWanted(finding.standing))
            continue;
        Json spans = Json::array();
        for (const TextSpan &place : finding.spans) {
            const Result<CaseText> text = m_texts.text(place.text);
            if (!text)
                return text.error();
            spans.append(placeJson(*text, place.span));
        }
        Row row(u"finding"_s);
        setStanding(row, finding.standing);
        m_output.add(row.set(u"id"_s, dossier::word(finding.uid))
                .set(u"check"_s, finding.check)
                .set(u"severity"_s, toString(finding.severity))
                .set(u"message"_s, phrased(finding))
                .set(u"spans"_s, spans)
                .setUnlessEmpty(u"reason"_s, finding.reason));
    }
    return {};
}

Result<void> Showing::samenesses()
{
    const Result<QList<Sameness>> judgements = m_reader.samenesses();
    if (!judgements)
        return judgements.error();
    for (const Sameness &sameness : *judgements) {
        const Result<Entity> first = m_reader.entity(sameness.first);
        const Result<Entity> second = m_reader.entity(sameness.second);
        if (!first || !second)
            return first ? second.error() : first.error();
        if (!isWanted(sameness.standing))
            continue;
        Row row(u"sameness"_s);
        setStanding(row, sameness.standing);
        m_output.add(row.set(u"id"_s, dossier::word(first->uid) + u'=' + dossier::word(second->uid))
                .set(u"first"_s, dossier::word(first->uid))
                .set(u"first_label"_s, first->label)
                .set(u"second"_s, dossier::word(second->uid))
                .set(u"second_label"_s, second->label)
                .set(u"judgement"_s, toString(sameness.judgement))
                .setUnlessEmpty(u"reason"_s, phrasedReason(sameness.reason)));
    }
    return {};
}

Result<void> Showing::history()
{
    constexpr qsizetype page = 500;
    ActId after;
    QList<Act> line; // acts that are read together
    for (;;) {
        const Result<QList<Act>> acts = m_reader.acts(after, page);
        if (!acts)
            return acts.error();
        if (acts->isEmpty())
            break;
        for (const Act &act : *acts) {
            if (!line.isEmpty() && !(m_output.isText() && writingGoesOn(line.constLast(), act)))
                add(std::exchange(line, {}));
            line.append(act);
        }
        after = acts->last().id;
    }
    if (!line.isEmpty())
        add(line);
    return {};
}

void Showing::add(const QList<Act> &acts)
{
    const Act &act = acts.constFirst();
    m_output.add(Row(u"act"_s)
            .set(u"id"_s, QString::fromLatin1(act.hash.toHex()))
            .set(u"number"_s, act.id.value)
            .set(u"when"_s, moment(act.when))
            .setUnlessEmpty(u"who"_s, act.who)
            .set(u"code"_s, act.code)
            .set(u"arguments"_s, Json::array(act.arguments))
            .set(u"message"_s, phrasedTogether(acts))
            .set(u"undoes"_s, act.undoes ? Json(act.undoes.value) : Json())
            .set(u"counts"_s, Json(QJsonValue(act.counts))));
}

struct Thing
{
    QString word;
    Result<void> (Showing::*show)();
};

const std::array<Thing, 15> &things()
{
    static const std::array<Thing, 15> all{{
        {u"sources"_s, &Showing::sources},
        {u"texts"_s, &Showing::texts},
        {u"passages"_s, &Showing::passages},
        {u"entities"_s, &Showing::entities},
        {u"mentions"_s, &Showing::mentions},
        {u"dates"_s, &Showing::dates},
        {u"indicators"_s, &Showing::indicators},
        {u"quotations"_s, &Showing::quotations},
        {u"events"_s, &Showing::events},
        {u"claims"_s, &Showing::claims},
        {u"renditions"_s, &Showing::renditions},
        {u"alignments"_s, &Showing::alignments},
        {u"findings"_s, &Showing::findings},
        {u"samenesses"_s, &Showing::samenesses},
        {u"history"_s, &Showing::history},
    }};
    return all;
}

int show(const Arguments &arguments, const Streams &streams)
{
    // Either order reads well: show sources a.dossier, show a.dossier sources.
    QString what = arguments.positional.at(0);
    QString path = arguments.positional.at(1);
    if (!shownThings().contains(what) && shownThings().contains(path))
        std::swap(what, path);
    const auto thing =
        std::find_if(things().cbegin(), things().cend(), [&what](const Thing &known) { return known.word == what; });
    if (thing == things().cend())
        return streams.misused(u"show does not know \"%1\"; it knows %2"_s.arg(what, shownThings().join(u", "_s)));
    const QStringList statuses{u"proposed"_s, u"accepted"_s, u"rejected"_s};
    if (arguments.has(u"status"_s) && !statuses.contains(arguments.value(u"status"_s)))
        return streams.misused(u"--status wants one of "_s + statuses.join(u", "_s));
    Result<CaseReader> reader = CaseReader::open(path);
    if (!reader)
        return streams.fail(reader.error());
    Output output(streams.out, streams.form);
    const Result<void> shown = (Showing(*reader, arguments, output).*thing->show)();
    for (const auto &[one, many] : std::initializer_list<std::pair<QString, QString>>{
             {u"source "_s, u"sources"_s}, {u"entity "_s, u"entities"_s}, {u"event "_s, u"events"_s}}) {
        if (shown || shown.error().code != ErrorCode::NotFound || !shown.error().detail.startsWith(one))
            continue;
        streams.err << u"dossier-cli: the case has no %1“%2”. dossier-cli show %3 %4 lists those it has.\n"_s.arg(
            one, shown.error().detail.sliced(one.size()), many, path);
        return Wrong;
    }
    return shown ? Done : streams.fail(shown.error());
}

} // namespace

QStringList shownThings()
{
    QStringList words;
    for (const Thing &thing : things())
        words.append(thing.word);
    return words;
}

Command showCommand()
{
    return {u"show"_s, u"WHAT CASE"_s, u"say what is in a case"_s,
        u"WHAT is one of: "_s + shownThings().join(u", "_s)
            + u".\nAn option that a WHAT has no use for is passed over: --entity is for mentions, --event for events "
              u"and "
              "claims, --source and --lang for all that stands in texts, --status for all that is proposed."_s,
        {{u"source"_s, u"SOURCE"_s, u"of this source alone: its id, or the file name of an edition"_s},
            {u"entity"_s, u"ENTITY"_s, u"of this entity alone: its id or label"_s},
            {u"event"_s, u"EVENT"_s, u"of this event alone: its id or title"_s},
            {u"lang"_s, u"LANGUAGE"_s, u"of texts in this language alone (ISO 639-1)"_s},
            {u"status"_s, u"STATUS"_s, u"proposed, accepted or rejected alone"_s}},
        2, 2, show};
}

} // namespace dossier
