// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/comparedsources.h"

#include "casefile/fingerprint.h"
#include "collation/disagreements.h"
#include "workspace/checkedtexts.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString check = u"sources"_s;
constexpr qsizetype sourcesAtOnce = 200;
constexpr qsizetype findingsAtOnce = 500;
constexpr qsizetype reportsKept = 1000;

QString codeOf(const Disagreement &found)
{
    switch (found.what) {
    case Disagreement::What::Number:
        return u"sources-differ-in-number"_s;
    case Disagreement::What::Date:
        return u"sources-differ-in-date"_s;
    case Disagreement::What::Author:
        return u"compare-author"_s;
    case Disagreement::What::Extent:
        return u"compare-extent"_s;
    }
    return {};
}

// A source's own text with what it reports.
struct Reported
{
    Text text;
    QByteArray key; // of its characters
    Report report;
};

class SourceComparison
{
public:
    SourceComparison(
        const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write)
        : m_reader(reader)
        , m_asked(sources.cbegin(), sources.cend())
        , m_send(write)
        , m_texts(reader)
    {
    }

    // A pair of which both are asked for is compared with the later of them.
    Result<void> compare(const QList<SourceId> &sources)
    {
        const Result<QList<ReportedSource>> near = neighbours(sources);
        if (!near)
            return near.error();
        const QSet<SourceId> now(sources.cbegin(), sources.cend());
        for (const auto &[first, second] : reportsToCompare(*near)) {
            if (!now.contains(second) && (!now.contains(first) || m_asked.contains(second)))
                continue;
            if (const Result<void> compared = compare(first, second); !compared)
                return compared;
        }
        return {};
    }

    Result<void> send()
    {
        if (m_write.content.findings.isEmpty() && m_write.removed.isEmpty())
            return {};
        m_write.act.code = u"compare-sources"_s;
        m_write.act.counts = {{u"findings"_s, m_write.content.findings.size()}, {u"gone"_s, m_write.removed.size()}};
        return m_send(std::exchange(m_write, {}));
    }

private:
    // These sources and all that speak of what they speak of.
    Result<QList<ReportedSource>> neighbours(const QList<SourceId> &sources)
    {
        constexpr qsizetype most = 60; // what more speak of brings nobody together
        QSet<EventId> events;
        QSet<EntityId> entities;
        for (const SourceId source : sources) {
            const Result<QList<EventId>> spoken = m_reader.eventsOfSource(source);
            if (!spoken)
                return spoken.error();
            events.unite({spoken->cbegin(), spoken->cend()});
        }
        const Result<QHash<EntityId, qint64>> named = m_reader.mentionsByEntity(sources);
        if (!named)
            return named.error();
        const Result<QHash<EventId, QList<SourceId>>> speaking = m_reader.fewSpeakingOf(events.values(), most);
        const Result<QHash<EntityId, QList<SourceId>>> naming = m_reader.fewNaming(named->keys(), most);
        if (!speaking || !naming)
            return speaking ? naming.error() : speaking.error();
        if (const Result<void> learnt = m_texts.learnTypes(naming->keys()); !learnt)
            return learnt.error();
        QHash<SourceId, ReportedSource> all;
        for (auto event = speaking->cbegin(); event != speaking->cend(); ++event) {
            for (const SourceId source : *event)
                all[source].events.insert(event.key());
        }
        for (auto entity = naming->cbegin(); entity != naming->cend(); ++entity) {
            const bool place = m_texts.types().value(entity.key()) == EntityType::Place;
            for (const SourceId source : *entity)
                (place ? all[source].places : all[source].entities).insert(entity.key());
        }
        QList<ReportedSource> list;
        for (auto source = all.begin(); source != all.end(); ++source) {
            source->source = source.key();
            list.append(*source);
        }
        return list;
    }

    // None for a source without a text of its own, or one that is not there any more.
    Result<std::shared_ptr<const Reported>> reportOf(SourceId source)
    {
        const auto known = m_reports.constFind(source);
        if (known != m_reports.cend())
            return *known;
        if (m_reports.size() >= reportsKept)
            m_reports.clear();
        std::shared_ptr<const Reported> reported;
        const Result<QList<Text>> texts = m_reader.texts(source);
        if (!texts)
            return texts.error();
        const auto own = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
        if (own != texts->end()) {
            const Result<CheckedText> read = m_texts.read(*own, CheckedTexts::Names::Known);
            if (!read)
                return read.error();
            reported = std::make_shared<const Reported>(
                Reported{*own, textKey(own->characters), Report(*read, m_texts.types())});
        }
        m_reports.insert(source, reported);
        return reported;
    }

    Result<void> compare(SourceId first, SourceId second)
    {
        const Result<std::shared_ptr<const Reported>> one = reportOf(first);
        const Result<std::shared_ptr<const Reported>> other = one ? reportOf(second) : one;
        if (!other)
            return other.error();
        if (!*one || !*other)
            return {};
        const Result<QList<Finding>> known = m_reader.findingsIn((*one)->text.id, check);
        if (!known)
            return known.error();
        compare(**one, **other, *known);
        return m_write.content.findings.size() + m_write.removed.size() < findingsAtOnce ? Result<void>() : send();
    }

    void compare(const Reported &first, const Reported &second, const QList<Finding> &known)
    {
        QSet<QByteArray> now;
        for (const Disagreement &found : compareReports(first.report, second.report)) {
            const Finding row = rowOf(found, first, second);
            now.insert(row.standing.fingerprint);
            const auto isRow = [&row](
                                   const Finding &one) { return one.standing.fingerprint == row.standing.fingerprint; };
            if (std::ranges::none_of(known, isRow))
                m_write.content.findings.append(row);
        }
        for (const Finding &finding : known) {
            const bool ofThese = std::ranges::any_of(
                finding.spans, [&second](const TextSpan &span) { return span.text == second.text.id; });
            if (ofThese && finding.standing.status == Status::Proposed && !now.contains(finding.standing.fingerprint))
                m_write.removed.append({u"finding"_s, finding.id.value, finding.standing.revision});
        }
    }

    Finding rowOf(const Disagreement &found, const Reported &first, const Reported &second) const
    {
        const auto words = [](const Text &text, Span span) {
            return text.characters.sliced(span.start, span.length()).simplified();
        };
        const auto place = [](const Reported &of, Span span) {
            return QByteArray(of.key + QByteArray::number(span.start) + ' ' + QByteArray::number(span.end));
        };
        Finding finding;
        finding.id = FindingId(-m_write.content.findings.size() - 1);
        finding.uid = newUid();
        finding.check = check;
        finding.severity = found.isOpposed ? Severity::Major : Severity::Noted;
        finding.code = codeOf(found);
        finding.arguments = {words(first.text, found.firstWords), words(second.text, found.secondWords)};
        finding.spans = {{first.text.id, found.firstWords}, {second.text.id, found.secondWords}};
        finding.standing = {Status::Proposed, {u"sources-"_s + toString(found.what), collationVersion, {}},
            fingerprint(finding.code, {place(first, found.firstWords), place(second, found.secondWords)}), 0};
        return finding;
    }

    const CaseReader &m_reader;
    QSet<SourceId> m_asked;
    const std::function<Result<void>(Write)> &m_send;
    CheckedTexts m_texts;
    QHash<SourceId, std::shared_ptr<const Reported>> m_reports;
    Write m_write;
};

} // namespace

Result<QList<SourceId>> sourcesOf(const CaseReader &reader, const QList<TextId> &texts)
{
    QSet<SourceId> sources;
    for (const TextId id : texts) {
        const Result<Text> text = reader.text(id);
        if (!text)
            return text.error();
        sources.insert(text->source);
    }
    return sources.values();
}

Result<void> compareSources(
    const CaseReader &reader, const QList<SourceId> &sources, const std::function<Result<void>(Write)> &write)
{
    QList<SourceId> sorted = sources;
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    SourceComparison comparison(reader, sorted, write);
    for (qsizetype at = 0; at < sorted.size(); at += sourcesAtOnce) {
        const Result<void> compared =
            comparison.compare(sorted.sliced(at, std::min(sourcesAtOnce, sorted.size() - at)));
        if (!compared)
            return compared;
    }
    return comparison.send();
}

} // namespace dossier
