// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newreprints.h"

#include "casefile/fingerprint.h"
#include "collation/collation.h"
#include "collation/reprints.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
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

// A text with what it is compared by, kept while others are compared with the same.
struct ReadText
{
    Text text;
    ComparableText comparable;
};

class ReprintSearch
{
public:
    explicit ReprintSearch(const CaseReader &reader) : m_reader(reader) { }

    Result<void> lookFor(TextId id, const QList<quint64> &sketch)
    {
        const Result<QList<QList<TextId>>> texts = textsByValue(sketch);
        if (!texts)
            return texts.error();
        for (const TextId other : worthComparing(id, *texts)) {
            if (const Result<void> compared = compare(id, other); !compared)
                return compared;
        }
        return {};
    }
    NewReprints found() const { return m_found; }

private:
    // What many texts share is asked for once.
    Result<QList<QList<TextId>>> textsByValue(const QList<quint64> &sketch)
    {
        QList<QList<TextId>> texts;
        QList<quint64> asked;
        for (const quint64 value : sketch) {
            if (const auto common = m_common.constFind(value); common != m_common.cend())
                texts.append(*common);
            else
                asked.append(value);
        }
        const Result<QHash<quint64, QList<TextId>>> found = m_reader.textsBySketch(asked);
        if (!found)
            return found.error();
        for (auto value = found->cbegin(); value != found->cend(); ++value) {
            const QList<TextId> first = value->first(std::min(value->size(), textsOfValue));
            if (first.size() == textsOfValue)
                m_common.insert(value.key(), first);
            texts.append(first);
        }
        return texts;
    }
    Result<std::shared_ptr<const ReadText>> read(TextId id)
    {
        if (const std::shared_ptr<const ReadText> *kept = m_read.object(id))
            return *kept;
        Result<Text> text = m_reader.text(id);
        if (!text)
            return text.error();
        ComparableText comparable(text->characters);
        const qsizetype cost = text->characters.size();
        auto made = std::make_shared<const ReadText>(*std::move(text), std::move(comparable));
        m_read.insert(id, new std::shared_ptr(made), cost);
        return made;
    }
    Result<void> compare(TextId newer, TextId there)
    {
        const Result<std::shared_ptr<const ReadText>> one = read(newer);
        const Result<std::shared_ptr<const ReadText>> another = read(there);
        if (!one || !another)
            return one ? another.error() : one.error();
        const Text &text = (*one)->text;
        const Text &other = (*another)->text;
        if (text.source == other.source)
            return {};
        const Overlap overlap = (*one)->comparable.comparedWith((*another)->comparable);
        const std::optional<Likeness> likeness = likenessOf(overlap);
        if (!likeness)
            return {};
        Result<Finding> finding = reprint(m_reader, text, other, *likeness, overlap);
        const Result<Source> whose = m_reader.source(other.source);
        if (!finding || !whose)
            return finding ? whose.error() : finding.error();
        m_found.notes.append({text.source, finding->code + u' ' + whose->title});
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

    static constexpr qsizetype keptCharacters = 2'000'000; // some 60 MB with what is compared

    const CaseReader &m_reader;
    NewReprints m_found;
    QSet<QByteArray> m_told; // fingerprints
    QHash<quint64, QList<TextId>> m_common; // values that very many texts have
    QCache<TextId, std::shared_ptr<const ReadText>> m_read{keptCharacters};
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
