// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/casetexts.h"

#include "exchange/bundlefiles.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

QString word(const Uid &uid)
{
    return uid.isNull() ? QString() : uid.toString(QUuid::WithoutBraces);
}

QList<RenditionRow> inOrder(QList<RenditionRow> renditions)
{
    std::sort(renditions.begin(), renditions.end(), [](const RenditionRow &a, const RenditionRow &b) {
        const auto key = [](const Rendition &row) { return std::tuple(row.kind, row.language, row.uid.toRfc4122()); };
        return key(a.rendition) < key(b.rendition);
    });
    return renditions;
}

Result<QList<CaseText>> CaseTexts::ofSource(SourceId source)
{
    if (source == m_source)
        return m_texts;
    Result<QList<CaseText>> texts = read(source);
    if (texts) {
        m_source = source;
        m_texts = *texts;
    }
    return texts;
}

Result<QList<CaseText>> CaseTexts::read(SourceId id) const
{
    const Result<Source> source = m_reader.source(id);
    if (!source)
        return source.error();
    const Result<QList<Edition>> editions = m_reader.editions(id);
    if (!editions)
        return editions.error();
    const Result<QList<RenditionRow>> renditions = m_reader.renditions(id);
    if (!renditions)
        return renditions.error();
    const Result<QList<Text>> texts = m_reader.texts(id);
    if (!texts)
        return texts.error();
    QHash<TextId, Text> byId;
    for (const Text &text : *texts)
        byId.insert(text.id, text);

    QList<CaseText> found;
    const auto add = [&](CaseText one, TextId text) {
        one.text = byId.value(text);
        one.sourceUid = word(source->uid);
        one.codePoints = CodePoints(one.text.characters);
        found.append(one);
    };
    QList<Edition> own = *editions;
    std::sort(own.begin(), own.end(), [](const Edition &a, const Edition &b) { return a.number < b.number; });
    for (const Edition &edition : std::as_const(own)) {
        CaseText one;
        one.uid = word(edition.uid);
        one.file = edition.fileName;
        one.kind = u"edition"_s;
        one.number = edition.number;
        add(one, edition.text);
    }
    const QString newestFile = own.isEmpty() ? QString() : own.last().fileName;
    for (const RenditionRow &row : inOrder(*renditions)) {
        QList<Version> versions = row.versions;
        std::sort(
            versions.begin(), versions.end(), [](const Version &a, const Version &b) { return a.number < b.number; });
        for (const Version &version : std::as_const(versions)) {
            const bool newest = version.id == versions.last().id;
            CaseText one;
            one.uid = word(version.uid);
            one.file =
                renditionFileName(newestFile, row.rendition.kind, row.rendition.language, newest ? 0 : version.number);
            one.kind = toString(row.rendition.kind);
            one.number = version.number;
            one.state = version.state;
            one.author = version.author;
            add(one, version.text);
        }
    }
    return found;
}

Result<CaseText> CaseTexts::text(TextId id, SourceId source)
{
    const Result<QList<CaseText>> texts = ofSource(source);
    if (!texts)
        return texts.error();
    for (const CaseText &text : *texts) {
        if (text.text.id == id)
            return text;
    }
    return Error{ErrorCode::NotFound, u"text"_s, {}};
}

Result<CaseText> CaseTexts::text(TextId id)
{
    for (const CaseText &text : std::as_const(m_texts)) {
        if (text.text.id == id)
            return text;
    }
    const Result<Text> text = m_reader.text(id);
    if (!text)
        return text.error();
    return this->text(id, text->source);
}

void setPlace(Row &row, const CaseText &text, Span span)
{
    const Span codePoints = text.codePoints.fromUnits(span);
    row.set(u"id"_s, u"%1#%2-%3"_s.arg(text.uid).arg(codePoints.start).arg(codePoints.end))
        .set(u"text"_s, text.uid)
        .set(u"file"_s, text.file)
        .set(u"start"_s, qint64(codePoints.start))
        .set(u"end"_s, qint64(codePoints.end))
        .set(u"quote"_s, text.text.characters.mid(span.start, span.length()));
}

Json placeJson(const CaseText &text, Span span)
{
    const Span codePoints = text.codePoints.fromUnits(span);
    return Json::object()
        .add(u"text"_s, text.uid)
        .add(u"start"_s, qint64(codePoints.start))
        .add(u"end"_s, qint64(codePoints.end))
        .add(u"quote"_s, text.text.characters.mid(span.start, span.length()));
}

} // namespace dossier
