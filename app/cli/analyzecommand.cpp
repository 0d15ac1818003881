// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/analyzecommand.h"

#include "analysis/passagelanguages.h"
#include "cli/jsonfile.h"
#include "cli/manifest.h"
#include "cli/textfile.h"
#include "collation/understanding.h"
#include "exchange/codepoints.h"
#include "exchange/json.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A text as it stands in its file: what is given out counts the code points of that.
struct FileText
{
    StoredText stored;
    CodePoints codePoints{QStringView()};
};

Result<FileText> readText(const QString &path)
{
    Result<StoredText> stored = readTextFile(path);
    if (!stored)
        return stored.error();
    CodePoints codePoints(stored->decoded);
    return FileText{*std::move(stored), std::move(codePoints)};
}

QString answerWord(EntityType type)
{
    switch (type) {
    case EntityType::Organisation:
        return u"ORG"_s;
    case EntityType::Person:
        return u"PER"_s;
    case EntityType::Place:
        return u"LOC"_s;
    case EntityType::Product:
        return u"PROD"_s;
    case EntityType::ThreatActor:
    case EntityType::Malware:
        return u"THREAT"_s;
    case EntityType::Vulnerability:
        return u"VULN"_s;
    case EntityType::Other:
        return u"MISC"_s;
    }
    return {};
}

// What was found, in the form in which it can be measured.
class Answer
{
public:
    Answer(const Manifest &manifest, const QList<FileText> &files) : m_manifest(manifest), m_files(files)
    {
        for (qsizetype i = 0; i < files.size(); ++i) {
            const Manifest::Document &document = manifest.documents.at(i);
            m_texts.append({files.at(i).stored.characters, {}, document.published, manifest.renderedBy(i)});
        }
        m_understanding = understand(m_texts);
    }

    Json json() const
    {
        Json answer = Json::object();
        answer.add(u"docs"_s, documents());
        answer.add(u"sentences"_s, sentences());
        answer.add(u"mentions"_s, mentions());
        answer.add(u"dates"_s, dates());
        answer.add(u"indicators"_s, indicators());
        answer.add(u"alignments"_s, alignments());
        answer.add(u"errors"_s, errors());
        answer.add(u"events"_s, events(false));
        answer.add(u"minor_events"_s, events(true));
        answer.add(u"contradictions"_s, contradictions());
        answer.add(u"samenesses"_s, samenesses());
        return answer;
    }

    Row counts(qsizetype index) const
    {
        const UnderstoodText &text = m_understanding.texts.at(index);
        Row row(u"analysed"_s);
        row.set(u"doc"_s, m_manifest.documents.at(index).id)
            .setUnlessEmpty(u"lang"_s, text.reading.language)
            .set(u"passages"_s, qint64(text.reading.passages.size()))
            .set(u"mentions"_s, qint64(text.mentions.size()))
            .set(u"dates"_s, qint64(text.reading.dates.size()))
            .set(u"indicators"_s, qint64(text.reading.indicators.size()));
        return row;
    }

private:
    Json place(qsizetype index, Span span) const // {doc, start, end}
    {
        const Span there = inFile(index, span);
        return Json::row()
            .add(u"doc"_s, m_manifest.documents.at(index).id)
            .add(u"start"_s, qint64(there.start))
            .add(u"end"_s, qint64(there.end));
    }

    Span inFile(qsizetype index, Span span) const
    {
        const FileText &file = m_files.at(index);
        return file.codePoints.fromUnits(file.stored.map.toDecoded(span));
    }

    // One item for each that a text has, of articles alone or of all documents.
    template <typename Found, typename ToJson>
    Json listed(const Found &found, const ToJson &toJson, bool ofArticlesAlone) const
    {
        Json list = Json::list();
        for (qsizetype i = 0; i < m_understanding.texts.size(); ++i) {
            if (ofArticlesAlone && !m_manifest.documents.at(i).isArticle)
                continue;
            for (const auto &item : found(m_understanding.texts.at(i)))
                list.append(toJson(i, item));
        }
        return list;
    }

    Json documents() const
    {
        Json list = Json::list();
        for (qsizetype i = 0; i < m_understanding.texts.size(); ++i) {
            list.append(Json::row()
                    .add(u"doc"_s, m_manifest.documents.at(i).id)
                    .add(u"lang"_s, m_understanding.texts.at(i).reading.language));
        }
        return list;
    }

    Json sentences() const
    {
        return listed([](const UnderstoodText &text) { return text.reading.passages; },
            [this](qsizetype i, const FoundPassage &passage) { return sentence(i, passage.span); }, false);
    }

    // With its language where that is another than its document's.
    Json sentence(qsizetype index, Span span) const
    {
        const QString &language = m_understanding.texts.at(index).reading.language;
        const LanguageGuess guess =
            passageLanguage(QStringView(m_texts.at(index).characters).sliced(span.start, span.length()), language);
        Json row = place(index, span);
        if (guess.language != language && guess.confidence >= surePassage)
            row.add(u"lang"_s, guess.language);
        return row;
    }

    Json mentions() const
    {
        return listed([](const UnderstoodText &text) { return text.mentions; },
            [this](qsizetype i, const NameHit &hit) {
                const EntityProposal &entity = m_understanding.entities.at(hit.entity.value - 1);
                return place(i, hit.span)
                    .add(u"type"_s, answerWord(entity.type))
                    .add(u"entity"_s, u"e%1"_s.arg(hit.entity.value));
            },
            true);
    }

    Json dates() const
    {
        return listed([](const UnderstoodText &text) { return text.reading.dates; },
            [this](qsizetype i, const FoundDate &date) {
                return place(i, date.span).add(u"edtf"_s, date.edtf.toString());
            },
            true);
    }

    Json indicators() const
    {
        return listed([](const UnderstoodText &text) { return text.reading.indicators; },
            [this](qsizetype i, const FoundIndicator &indicator) {
                return place(i, indicator.span)
                    .add(u"type"_s, toString(indicator.type))
                    .add(u"value"_s, indicator.value);
            },
            true);
    }

    Json spans(qsizetype index, const QList<PassageId> &passages) const
    {
        Json list = Json::array();
        for (const PassageId passage : passages) {
            const Span span =
                inFile(index, m_understanding.texts.at(index).reading.passages.at(passage.value - 1).span);
            list.append(Json::array().append(qint64(span.start)).append(qint64(span.end)));
        }
        return list;
    }

    Json alignments() const
    {
        Json list = Json::list();
        for (const Manifest::Pair &pair : m_manifest.pairs) {
            const QList<LinkProposal> links =
                align(m_texts, m_understanding, pair.source, pair.rendition, pair.isSummary);
            for (const LinkGroup &group : inGroups(links)) {
                list.append(Json::row()
                        .add(u"pair"_s, pair.id)
                        .add(u"src"_s, spans(pair.source, group.source))
                        .add(u"tgt"_s, spans(pair.rendition, group.rendered)));
            }
        }
        return list;
    }

    Json ends(qsizetype index, Span span) const
    {
        const Span there = inFile(index, span);
        return Json::array().append(qint64(there.start)).append(qint64(there.end));
    }

    Json errors() const
    {
        Json list = Json::list();
        for (const Manifest::Pair &pair : m_manifest.pairs) {
            const QList<LinkProposal> links =
                align(m_texts, m_understanding, pair.source, pair.rendition, pair.isSummary);
            const QList<RenditionFinding> findings = pair.isSummary
                ? checkSummary(m_texts, m_understanding, pair.source, pair.rendition, links)
                : checkTranslation(m_texts, m_understanding, pair.source, pair.rendition, links);
            for (const RenditionFinding &finding : findings) {
                list.append(Json::row()
                        .add(u"pair"_s, pair.id)
                        .add(u"type"_s, toString(finding.what))
                        .add(u"src"_s, ends(pair.source, finding.source))
                        .add(u"tgt"_s, finding.rendered.isEmpty() ? Json() : ends(pair.rendition, finding.rendered)));
            }
        }
        return list;
    }

    Json contradictions() const
    {
        Json list = Json::list();
        for (const TextDisagreement &one : findDisagreements(m_texts, m_understanding)) {
            if (!one.found.isOpposed)
                continue;
            list.append(Json::row()
                    .add(u"a"_s, place(one.first, one.found.firstPassage))
                    .add(u"b"_s, place(one.second, one.found.secondPassage))
                    .add(u"what"_s, toString(one.found.what)));
        }
        return list;
    }

    Json samenesses() const
    {
        QList<RenditionPair> pairs;
        for (const Manifest::Pair &pair : m_manifest.pairs)
            pairs.append({pair.source, pair.rendition, pair.isSummary});
        const auto entity = [](EntityId id) { return u'e' + QString::number(id.value); };
        const auto label = [this](EntityId id) { return m_understanding.entities.at(id.value - 1).label; };
        Json list = Json::list();
        for (const SamenessProposal &one : proposeSamenesses(m_texts, m_understanding, pairs)) {
            list.append(Json::row()
                    .add(u"first"_s, entity(one.first))
                    .add(u"second"_s, entity(one.second))
                    .add(u"names"_s, Json::array().append(label(one.first)).append(label(one.second)))
                    .add(u"confidence"_s, std::round(one.confidence * 100) / 100)
                    .add(u"reason"_s, reasonOf(one.grounds)));
        }
        return list;
    }

    // Those that are told by the way have a key of their own, so that scorers pass over them.
    Json events(bool minor) const
    {
        Json list = Json::list();
        for (const EventProposal &event : m_understanding.events) {
            if (event.isMinor != minor)
                continue;
            Json evidence = Json::array();
            for (const EventClaimProposal &claim : event.claims)
                evidence.append(place(claim.text.value - 1, claim.span));
            list.append(Json::row()
                    .add(u"title"_s, event.title)
                    .add(u"edtf"_s, event.date.toString())
                    .add(u"evidence"_s, evidence));
        }
        return list;
    }

    const Manifest &m_manifest;
    const QList<FileText> &m_files;
    QList<UnderstandableText> m_texts;
    Understanding m_understanding;
};

int analyze(const Arguments &arguments, const Streams &streams)
{
    const QString path = arguments.value(u"manifest"_s);
    if (path.isEmpty())
        return streams.misused(u"analyze wants --manifest FILE"_s);
    const Result<QJsonObject> json = readJsonObject(path);
    if (!json)
        return streams.fail(json.error());
    const ReadManifest read = readManifest(*json, QFileInfo(path).absolutePath());
    for (const SchemaProblem &problem : read.problems)
        streams.tell(path + u": "_s + problem.pointer + u": "_s + problem.what);
    if (!read.problems.isEmpty())
        return Wrong;
    QList<FileText> files;
    for (const Manifest::Document &document : read.manifest.documents) {
        Result<FileText> file = readText(document.path);
        if (!file)
            return streams.fail(file.error());
        files.append(*std::move(file));
    }
    const Answer answer(read.manifest, files);
    if (streams.form == Output::Form::Json) {
        streams.out << QString::fromUtf8(answer.json().indented());
        return Done;
    }
    Output output(streams.out, streams.form);
    for (qsizetype i = 0; i < files.size(); ++i)
        output.add(answer.counts(i));
    return Done;
}

} // namespace

Command analyzeCommand()
{
    return {u"analyze"_s, {}, u"say what texts come to, apart from any case"_s,
        u"The manifest is a JSON object: \"docs\", each with an id \"doc\", a \"kind\" (article, summary or "
        "translation), a \"file\" beside the manifest and, of an article, the day it was \"published\"; and \"pairs\" "
        "of documents that are to be aligned, each with an id \"pair\", a \"kind\" (summary or translation), \"src\" "
        "and \"tgt\". manifest.schema.json describes it.\n"
        "With --json all that was found is one object: docs (with their languages), sentences, mentions (with the "
        "entity they name), dates, indicators, alignments, errors of translations and summaries, events, "
        "contradictions between articles, and samenesses: pairs of entities that are likely one. Offsets count Unicode "
        "code points of the file "
        "as it stands, a byte order mark and line ends included. Without it a line for each document says how much "
        "there is."_s,
        {{u"manifest"_s, u"FILE"_s, u"which texts, and which of them render which"_s}}, 0, 0, analyze};
}

} // namespace dossier
