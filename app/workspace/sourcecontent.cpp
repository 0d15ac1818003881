// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sourcecontent.h"

#include "casefile/fingerprint.h"
#include "collation/reprints.h"

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

// A heading without the signs that make it one in Markdown: "# Title", "## Title ##".
QString withoutMarks(const QString &heading)
{
    qsizetype level = 0;
    while (level < heading.size() && heading[level] == u'#')
        ++level;
    constexpr qsizetype deepest = 6;
    if (level == 0 || level > deepest || (level < heading.size() && !heading[level].isSpace()))
        return heading;
    QString title = heading.sliced(level).trimmed();
    const qsizetype closing = title.lastIndexOf(u' ') + 1;
    if (title.endsWith(u'#') && std::ranges::all_of(title.sliced(closing), [](QChar c) { return c == u'#'; }))
        title.truncate(closing);
    return title.trimmed();
}

// What a source is called where nobody said so: its own heading, else its file's name.
QString titleOf(const ReadFile &file, const Reading &reading)
{
    if (!file.source.title.isEmpty())
        return file.source.title;
    if (!reading.passages.isEmpty() && reading.passages.constFirst().kind == PassageKind::Heading) {
        const Span span = reading.passages.constFirst().span;
        if (const QString heading = withoutMarks(file.characters.sliced(span.start, span.length())); !heading.isEmpty())
            return heading;
    }
    return QFileInfo(file.fileName).completeBaseName();
}

const Passage *passageWithId(const AlignableText &text, PassageId id)
{
    const auto found = std::ranges::find(text.passages, id, &Passage::id);
    return found == text.passages.end() ? nullptr : &*found;
}

} // namespace

AlignableText appendReading(CaseContent &content, const Text &text, const Reading &reading, const KnownNames &names)
{
    const QByteArray key = textKey(text.characters);
    AlignableText alignable{text.characters, text.language, {}, names.trie.find(text.characters, text.language),
        reading.dates, reading.passageLanguages};
    int number = 0;
    for (const FoundPassage &found : reading.passages) {
        const Passage passage{newId(content.passages), text.id, ++number, found.span, found.kind};
        content.passages.append(passage);
        alignable.passages.append(passage);
    }
    for (const NameHit &hit : std::as_const(alignable.names)) {
        const QByteArray print = mentionFingerprint(key, hit.span, names.uids.value(hit.entity));
        content.mentions.append({newId(content.mentions), text.id, hit.span, hit.entity,
            quoteOf(text.characters, hit.span), false, proposedBy(u"known-name"_s, analysisVersion, print)});
    }
    for (const FoundDate &date : reading.dates) {
        content.dates.append({newId(content.dates), text.id, date.span, date.wording, date.edtf, date.part, date.anchor,
            proposedBy(date.rule, analysisVersion, dateFingerprint(key, date.span, date.edtf))});
    }
    for (const FoundIndicator &indicator : reading.indicators) {
        const QByteArray print = indicatorFingerprint(key, indicator.span, indicator.type, indicator.value);
        content.indicators.append({newId(content.indicators), text.id, indicator.span, indicator.type, indicator.value,
            proposedBy(indicator.rule, analysisVersion, print)});
    }
    for (const FoundQuotation &quotation : reading.quotations) {
        content.quotations.append({newId(content.quotations), text.id, quotation.span, {},
            proposedBy(u"quotation-marks"_s, analysisVersion, quotationFingerprint(key, quotation.span))});
    }
    return alignable;
}

void appendLinks(CaseContent &content, const LinkableText &own, const LinkableText &rendered, bool isSummary)
{
    for (const LinkProposal &proposal : align(own.alignable, rendered.alignable, isSummary)) {
        const Passage *from = passageWithId(own.alignable, proposal.source);
        const Passage *to = passageWithId(rendered.alignable, proposal.rendered);
        if (!from || !to)
            continue;
        const QByteArray print = linkFingerprint(own.key, from->span, rendered.key, to->span);
        content.links.append({newId(content.links), proposal.source, proposal.rendered, proposal.confidence,
            proposedBy(proposal.rule, collationVersion, print)});
    }
}

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
    addOwnText(1, file, reading);
}

void SourceContent::addEdition(SourceId source, int number, const ReadFile &file, const Reading &reading)
{
    m_source = source;
    addOwnText(number, file, reading);
}

void SourceContent::addRendered(const LinkableText &rendered, bool isSummary)
{
    appendLinks(m_content, {m_own.key, m_own.alignable}, rendered, isSummary);
}

void SourceContent::addOwnText(int number, const ReadFile &file, const Reading &reading)
{
    Text text;
    text.id = newId(m_content.texts);
    text.source = m_source;
    text.language = reading.language;
    text.languageOrigin = reading.language.isEmpty() ? QString()
        : reading.languageDetected                   ? u"detected"_s
                                                     : u"metadata"_s;
    text.characters = file.characters;
    text.map = file.map;
    text.sketch = sketchOf(text.characters);

    Edition edition;
    edition.id = newId(m_content.editions);
    edition.uid = newUid();
    edition.source = m_source;
    edition.number = number;
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
    m_own.alignable = addText(text, reading);
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

    const AlignableText alignable = addText(text, reading);
    addRendered({textKey(text.characters), alignable}, file.metadata.kind == RenditionKind::Summary);
}

// Keeps the text with all that was found in it, and gives it back as alignment sees it.
AlignableText SourceContent::addText(Text text, const Reading &reading)
{
    text.rulesVersion = analysisVersion;
    m_content.texts.append(text);
    m_foundNames.insert(text.id, reading.names);
    return appendReading(m_content, text, reading, m_names);
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
