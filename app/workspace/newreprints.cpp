// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newreprints.h"

#include "casefile/fingerprint.h"
#include "collation/collation.h"
#include "collation/reprints.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Says of two texts, the one published first in front, how many hundredths of each stand in the other.
Result<Finding> reprint(
    const CaseReader &reader, const Text &text, const Text &other, Likeness likeness, const Overlap &overlap)
{
    const Result<Source> first = reader.source(text.source);
    const Result<Source> second = reader.source(other.source);
    if (!first || !second)
        return first ? second.error() : first.error();
    const auto day = [](const Source &source) {
        return source.published.isNull() ? daysEnd : source.published.bounds().earliest;
    };
    const bool swapped = std::pair(day(*second), second->title) < std::pair(day(*first), first->title);
    const auto hundredths = [](double share) { return QString::number(static_cast<int>(share * 100)); };
    QList<QString> shares{hundredths(overlap.ofFirst), hundredths(overlap.ofSecond)};
    QList<QString> titles{first->title, second->title};
    QList<TextSpan> spans{{text.id, {0, text.characters.size()}}, {other.id, {0, other.characters.size()}}};
    QList<QByteArray> keys{textKey(text.characters), textKey(other.characters)};
    if (swapped) {
        shares.swapItemsAt(0, 1);
        titles.swapItemsAt(0, 1);
        spans.swapItemsAt(0, 1);
    }
    std::ranges::sort(keys);
    Finding finding;
    finding.uid = newUid();
    finding.check = u"reprints"_s;
    finding.severity = Severity::Minor;
    finding.code = likeness == Likeness::NearDuplicate ? u"near-duplicate"_s : u"reprint"_s;
    finding.arguments = titles + shares;
    finding.spans = spans;
    finding.standing = {Status::Proposed, {u"reprints"_s, collationVersion, {}}, fingerprint(u"reprint", keys), 0};
    return finding;
}

class ReprintSearch
{
public:
    explicit ReprintSearch(const CaseReader &reader) : m_reader(reader) { }

    Result<void> lookFor(TextId id, const QList<quint64> &sketch)
    {
        const Result<QHash<TextId, int>> others = m_reader.textsSharing(sketch);
        if (!others)
            return others.error();
        for (auto other = others->cbegin(); other != others->cend(); ++other) {
            if (other.key() == id || other.value() < sketchMatches)
                continue;
            if (const Result<void> compared = compare(id, other.key()); !compared)
                return compared;
        }
        return {};
    }
    NewReprints found() const { return m_found; }

private:
    Result<void> compare(TextId newer, TextId there)
    {
        const Result<Text> text = m_reader.text(newer);
        const Result<Text> other = m_reader.text(there);
        if (!text || !other)
            return text ? other.error() : text.error();
        if (text->source == other->source)
            return {};
        const Overlap overlap = compareTexts(text->characters, other->characters);
        const std::optional<Likeness> likeness = likenessOf(overlap);
        if (!likeness)
            return {};
        Result<Finding> finding = reprint(m_reader, *text, *other, *likeness, overlap);
        const Result<Source> whose = m_reader.source(other->source);
        if (!finding || !whose)
            return finding ? whose.error() : finding.error();
        m_found.notes.append({text->source, finding->code + u' ' + whose->title});
        return add(*std::move(finding));
    }
    Result<void> add(Finding finding)
    {
        const QByteArray fingerprint = finding.standing.fingerprint;
        const Result<bool> known = m_reader.hasFinding(fingerprint);
        if (!known)
            return known.error();
        if (*known || m_told.contains(fingerprint))
            return {};
        m_told.insert(fingerprint);
        finding.id = FindingId(-m_found.findings.size() - 1);
        m_found.findings.append(std::move(finding));
        return {};
    }

    const CaseReader &m_reader;
    NewReprints m_found;
    QSet<QByteArray> m_told; // fingerprints
};

} // namespace

Result<NewReprints> findReprints(const CaseReader &reader, const QList<std::pair<TextId, QList<quint64>>> &sketches)
{
    ReprintSearch search(reader);
    for (const auto &[text, sketch] : sketches) {
        if (const Result<void> looked = search.lookFor(text, sketch); !looked)
            return looked.error();
    }
    return search.found();
}

} // namespace dossier
