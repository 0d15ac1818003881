// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/renditionchecks.h"

#include "casefile/fingerprint.h"
#include "collation/checks.h"
#include "workspace/checkedtexts.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const RenditionFinding &found)
{
    using What = RenditionFinding::What;
    const bool isOfValue = found.what == What::Number || found.what == What::Date || found.what == What::Name;
    if (isOfValue && found.source.isEmpty())
        return u"not-in-source"_s;
    switch (found.what) {
    case RenditionFinding::What::Number:
        return u"numbers-differ"_s;
    case RenditionFinding::What::Date:
        return u"dates-differ"_s;
    case RenditionFinding::What::Name:
        return u"names-differ"_s;
    case RenditionFinding::What::Negation:
        return u"negation-differs"_s;
    case RenditionFinding::What::Omission:
        return u"left-out"_s;
    case RenditionFinding::What::Untranslated:
        return u"untranslated"_s;
    case RenditionFinding::What::Addition:
        return u"added"_s;
    case RenditionFinding::What::Attribution:
        return u"attributions-differ"_s;
    case RenditionFinding::What::Certainty:
        return u"told-as-certain"_s;
    }
    return {};
}

template <typename Row> bool isRejected(const Row &row)
{
    return row.standing.status == Status::Rejected;
}

// One source with its renditions.
class SourceCheck
{
public:
    SourceCheck(const CaseReader &reader, CheckedTexts &texts) : m_reader(reader), m_texts(texts) { }

    Result<Write> run(SourceId id)
    {
        const Result<QList<RenditionRow>> renditions = m_reader.renditions(id);
        if (!renditions || renditions->isEmpty())
            return renditions ? Result<Write>(Write()) : renditions.error();
        const Result<Source> source = m_reader.source(id);
        const Result<QList<Text>> texts = m_reader.texts(id);
        if (!source || !texts)
            return source ? texts.error() : source.error();
        const auto own = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
        if (own == texts->end())
            return Write();
        Result<CheckedText> checked = m_texts.read(*own, CheckedTexts::Names::All);
        if (!checked)
            return checked.error();
        checked->published = source->published;
        for (const RenditionRow &row : *renditions) {
            for (const Version &version : row.versions) {
                const auto text = std::ranges::find(*texts, version.text, &Text::id);
                if (text == texts->end())
                    continue;
                if (const Result<void> compared = compare(*own, *checked, *text, row.rendition.kind); !compared)
                    return compared.error();
            }
        }
        m_write.act.code = u"check-renditions"_s;
        m_write.act.arguments = {source->title};
        m_write.act.counts = {{u"findings"_s, m_write.content.findings.size()}, {u"gone"_s, m_write.removed.size()}};
        return m_write;
    }

private:
    Result<void> compare(const Text &own, const CheckedText &source, const Text &text, RenditionKind kind)
    {
        const QString check = toString(kind);
        const Result<CheckedText> rendition = m_texts.read(text, CheckedTexts::Names::All);
        const Result<QList<Link>> links = m_reader.links(text.id);
        const Result<QList<Finding>> known = m_reader.findingsIn(text.id, check);
        if (!rendition || !links || !known)
            return !rendition ? rendition.error() : !links ? links.error() : known.error();
        QList<LinkProposal> proposals;
        for (const Link &link : *links) {
            const bool isSure = link.standing.status == Status::Accepted;
            if (!isRejected(link))
                proposals.append({link.source, link.rendered, isSure ? 1.0 : link.confidence, {}});
        }
        const QList<RenditionFinding> findings = kind == RenditionKind::Summary
            ? checkSummary(source, *rendition, proposals, m_texts.types())
            : checkTranslation(source, *rendition, proposals, m_texts.types());
        QSet<QByteArray> now;
        for (const RenditionFinding &finding : findings) {
            Finding row = rowOf(finding, own, source.text.passages, text, rendition->text.passages);
            row.check = check;
            row.standing.origin.rule = check + u'-' + toString(finding.what);
            now.insert(row.standing.fingerprint);
            const auto isRow = [&row](
                                   const Finding &one) { return one.standing.fingerprint == row.standing.fingerprint; };
            if (std::ranges::none_of(*known, isRow))
                m_write.content.findings.append(row);
        }
        for (const Finding &finding : *known) {
            if (finding.standing.status == Status::Proposed && !now.contains(finding.standing.fingerprint))
                m_write.removed.append({u"finding"_s, finding.id.value, finding.standing.revision});
        }
        return {};
    }

    // A gap is looked at where the sentence before it ends, one before all of them at the first.
    static Span inView(Span span, const QList<Passage> &passages)
    {
        if (!span.isEmpty() || passages.isEmpty())
            return span;
        const auto before = std::ranges::find(passages, span.end, [](const Passage &one) { return one.span.end; });
        return before != passages.end() ? before->span : passages.constFirst().span;
    }

    Finding rowOf(const RenditionFinding &found, const Text &own, const QList<Passage> &ownPassages,
        const Text &rendition, const QList<Passage> &passages) const
    {
        const auto words = [](const Text &text, Span span) {
            return text.characters.mid(span.start, span.length()).simplified();
        };
        const auto place = [](const Text &text, Span span) {
            return QByteArray(
                textKey(text.characters) + QByteArray::number(span.start) + ' ' + QByteArray::number(span.end));
        };
        Finding finding;
        finding.id = FindingId(-m_write.content.findings.size() - 1);
        finding.uid = newUid();
        finding.severity = found.severity;
        finding.code = codeOf(found);
        const bool isOfRendition =
            found.what == RenditionFinding::What::Untranslated || found.what == RenditionFinding::What::Addition;
        if (!isOfRendition && !found.source.isEmpty())
            finding.arguments.append(words(own, found.source));
        if (!found.rendered.isEmpty())
            finding.arguments.append(words(rendition, found.rendered));
        finding.spans = {{rendition.id, inView(found.rendered, passages)}, {own.id, inView(found.source, ownPassages)}};
        finding.standing = {Status::Proposed, {{}, collationVersion, {}},
            fingerprint(finding.code, {place(own, found.source), place(rendition, found.rendered)}), 0};
        return finding;
    }

    const CaseReader &m_reader;
    CheckedTexts &m_texts;
    Write m_write;
};

} // namespace

Result<void> checkRenditions(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write)
{
    CheckedTexts texts(reader);
    QSet<SourceId> checked;
    for (const SourceId source : sources) {
        if (checked.contains(source))
            continue;
        checked.insert(source);
        Result<Write> changes = SourceCheck(reader, texts).run(source);
        if (!changes)
            return changes.error();
        if (changes->content.findings.isEmpty() && changes->removed.isEmpty())
            continue;
        if (const Result<void> written = write(*std::move(changes)); !written)
            return written;
    }
    return {};
}

} // namespace dossier
