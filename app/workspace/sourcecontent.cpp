// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sourcecontent.h"

#include "casefile/fingerprint.h"

#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

template <typename Row> auto newId(const QList<Row> &rows)
{
    return decltype(Row::id)(-rows.size() - 1);
}

Standing proposedBy(const QString &rule, int ruleVersion, const QByteArray &fingerprint)
{
    return {Status::Proposed, {rule, ruleVersion, {}}, fingerprint, 0};
}

// What a source is called where nobody said so: its own heading, else its file's name.
QString titleOf(const ReadFile &file, const Reading &reading)
{
    if (!file.source.title.isEmpty())
        return file.source.title;
    if (!reading.passages.isEmpty() && reading.passages.constFirst().kind == PassageKind::Heading) {
        const Span span = reading.passages.constFirst().span;
        return file.characters.sliced(span.start, span.length());
    }
    return QFileInfo(file.fileName).completeBaseName();
}

const Passage *passageWithId(const AlignableText &text, PassageId id)
{
    const auto found = std::ranges::find(text.passages, id, &Passage::id);
    return found == text.passages.end() ? nullptr : &*found;
}

} // namespace

SourceContent::SourceContent(const KnownNames &names, qint64 now) : m_names(names), m_now(now) { }

void SourceContent::addSource(const ReadFile &file, const Reading &reading)
{
    Source source;
    source.id = newId(m_content.sources);
    source.uid = newUid();
    source.title = titleOf(file, reading);
    source.kind = file.source.kind;
    source.publisher = file.source.publisher;
    source.author = file.source.author;
    source.published = file.source.published;
    source.url = file.source.url;
    source.language = reading.language;
    source.reliability = file.source.reliability;
    m_source = source.id;
    m_content.sources.append(source);

    Text text;
    text.id = newId(m_content.texts);
    text.source = source.id;
    text.language = reading.language;
    text.languageOrigin = reading.language.isEmpty() ? QString()
        : reading.languageDetected                   ? u"detected"_s
                                                     : u"metadata"_s;
    text.characters = file.characters;
    text.map = file.map;

    Edition edition;
    edition.id = newId(m_content.editions);
    edition.uid = newUid();
    edition.source = source.id;
    edition.sha256 = file.sha256;
    edition.size = file.bytes.size();
    edition.fileName = file.fileName;
    edition.mediaType = file.mediaType;
    edition.encoding = file.encoding;
    edition.reader = file.reader;
    edition.arrived = m_now;
    edition.text = text.id;
    text.edition = edition.id;
    m_content.editions.append(edition);
    m_content.editionBytes.insert(edition.id, file.bytes);

    m_own.id = text.id;
    m_own.key = textKey(text.characters);
    m_own.alignable = addText(text, m_own.key, reading);
}

void SourceContent::setSource(SourceId source, const OwnText &ownText)
{
    m_source = source;
    m_own = ownText;
}

RenditionId SourceContent::addRendition(RenditionKind kind, const QString &language)
{
    const RenditionId id = newId(m_content.renditions);
    m_content.renditions.append({id, newUid(), m_source, kind, language});
    return id;
}

void SourceContent::addVersion(
    RenditionId rendition, int number, bool isNewest, const ReadRendition &file, const Reading &reading)
{
    Text text;
    text.id = newId(m_content.texts);
    text.source = m_source;
    text.language = reading.language;
    text.languageOrigin = reading.language.isEmpty() ? QString()
        : reading.languageDetected                   ? u"detected"_s
                                                     : u"front-matter"_s;
    text.characters = file.file.characters;
    text.map = file.file.map;
    text.current = isNewest;

    Version version;
    version.id = newId(m_content.versions);
    version.uid = newUid();
    version.rendition = rendition;
    version.number = number;
    version.state = file.metadata.state;
    version.author = file.metadata.author;
    version.made = m_now;
    version.text = text.id;
    text.version = version.id;
    m_content.versions.append(version);

    const QByteArray key = textKey(text.characters);
    const AlignableText alignable = addText(text, key, reading);
    addLinks(alignable, key, file.metadata.kind == RenditionKind::Summary);
}

// Keeps the text with all that was found in it, and gives it back as alignment sees it.
AlignableText SourceContent::addText(Text text, const QByteArray &key, const Reading &reading)
{
    text.rulesVersion = analysisVersion;
    m_content.texts.append(text);
    m_foundNames.insert(text.id, reading.names);
    AlignableText alignable{text.characters, text.language, {}, m_names.trie.find(text.characters), reading.dates};
    int number = 0;
    for (const FoundPassage &found : reading.passages) {
        const Passage passage{newId(m_content.passages), text.id, ++number, found.span, found.kind};
        m_content.passages.append(passage);
        alignable.passages.append(passage);
    }
    for (const NameHit &hit : std::as_const(alignable.names))
        addMention(text, key, hit);
    for (const FoundDate &date : reading.dates) {
        m_content.dates.append({newId(m_content.dates), text.id, date.span, date.wording, date.edtf, date.part,
            date.anchor, proposedBy(date.rule, analysisVersion, dateFingerprint(key, date.span, date.edtf))});
    }
    for (const FoundIndicator &indicator : reading.indicators) {
        const QByteArray print = indicatorFingerprint(key, indicator.span, indicator.type, indicator.value);
        m_content.indicators.append({newId(m_content.indicators), text.id, indicator.span, indicator.type,
            indicator.value, proposedBy(indicator.rule, analysisVersion, print)});
    }
    for (const FoundQuotation &quotation : reading.quotations) {
        m_content.quotations.append({newId(m_content.quotations), text.id, quotation.span, {},
            proposedBy(u"quotation-marks"_s, analysisVersion, quotationFingerprint(key, quotation.span))});
    }
    return alignable;
}

void SourceContent::addMention(const Text &text, const QByteArray &key, const NameHit &hit)
{
    Mention mention;
    mention.id = newId(m_content.mentions);
    mention.text = text.id;
    mention.span = hit.span;
    mention.entity = hit.entity;
    mention.quote = quoteOf(text.characters, hit.span);
    mention.standing =
        proposedBy(u"known-name"_s, analysisVersion, mentionFingerprint(key, hit.span, m_names.uids.value(hit.entity)));
    m_content.mentions.append(mention);
}

void SourceContent::addLinks(const AlignableText &rendered, const QByteArray &renderedKey, bool isSummary)
{
    for (const LinkProposal &proposal : align(m_own.alignable, rendered, isSummary)) {
        const Passage *from = passageWithId(m_own.alignable, proposal.source);
        const Passage *to = passageWithId(rendered, proposal.rendered);
        if (!from || !to)
            continue;
        const QByteArray print = linkFingerprint(m_own.key, from->span, renderedKey, to->span);
        m_content.links.append({newId(m_content.links), proposal.source, proposal.rendered, proposal.confidence,
            proposedBy(proposal.rule, collationVersion, print)});
    }
}

QJsonObject SourceContent::counts() const
{
    return {{u"sources"_s, m_content.sources.size()}, {u"versions"_s, m_content.versions.size()},
        {u"passages"_s, m_content.passages.size()}, {u"mentions"_s, m_content.mentions.size()},
        {u"dates"_s, m_content.dates.size()}, {u"indicators"_s, m_content.indicators.size()},
        {u"quotations"_s, m_content.quotations.size()}, {u"links"_s, m_content.links.size()},
        {u"rules"_s, u"analysis/%1 collation/%2"_s.arg(analysisVersion).arg(collationVersion)}};
}

} // namespace dossier
