// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/owedcomparison.h"

#include "workspace/attributionchecks.h"
#include "workspace/comparedsources.h"
#include "workspace/jobwriting.h"
#include "workspace/languagechecks.h"
#include "workspace/newevents.h"
#include "workspace/newrepeats.h"
#include "workspace/newsameness.h"
#include "workspace/renditionchecks.h"

namespace dossier {

using namespace Qt::StringLiterals;

OwedComparison::Fresh::Fresh(SourceId of, const QList<Text> &texts) : source(of)
{
    for (const Text &text : texts) {
        hasVersions = hasVersions || text.version;
        if (text.edition)
            sketches.append({text.id, text.sketch});
    }
}

OwedComparison::OwedComparison(const CaseReader &reader, CaseWriter &writer) : m_reader(reader), m_writer(writer) { }

void OwedComparison::beginWith(const CaseReader::Uncompared &owed)
{
    m_isOwed = owed.any;
    m_dated = owed.texts;
    m_sketches = owed.sketches;
    m_sources = owed.sources;
    m_rendered = owed.sources;
    m_named = owed.sources;
}

void OwedComparison::add(const Fresh &fresh, const WriteReceipt &receipt)
{
    for (const auto &[text, sketch] : fresh.sketches) {
        const TextId id = receipt.texts.value(text);
        m_dated.append(id);
        m_sketches.append({id, sketch});
    }
    if (!fresh.sketches.isEmpty())
        m_sources.append(receipt.sources.value(fresh.source, fresh.source));
    if (fresh.hasVersions)
        m_rendered.append(receipt.sources.value(fresh.source, fresh.source));
    m_named.append(receipt.sources.value(fresh.source, fresh.source));
    m_isOwed = true;
}

void OwedComparison::addDated(const QList<TextId> &texts)
{
    m_dated += texts;
}

Result<void> OwedComparison::checkRenditions()
{
    return dossier::checkRenditions(m_reader, std::exchange(m_rendered, {}),
        [this](Write write) { return writeAndWait(m_writer, std::move(write)); });
}

Result<void> OwedComparison::checkAttributions()
{
    QList<TextId> texts;
    for (const auto &[text, sketch] : std::as_const(m_sketches))
        texts.append(text);
    const auto send = [this](Write write) { return writeAndWait(m_writer, std::move(write)); };
    const Result<void> checked = dossier::checkAttributions(m_reader, texts, send);
    return checked ? checkLanguages(m_reader, texts, send) : checked;
}

Result<QList<NewReprints::Note>> OwedComparison::tellReprints()
{
    const Result<NewReprints> reprints = findReprints(m_reader, std::exchange(m_sketches, {}));
    if (!reprints)
        return reprints.error();
    if (reprints->findings.isEmpty())
        return reprints->notes;
    Write write;
    write.content.findings = reprints->findings;
    write.act.code = u"find-reprints"_s;
    write.act.counts = {{u"findings"_s, write.content.findings.size()}};
    if (const Result<void> written = writeAndWait(m_writer, std::move(write)); !written)
        return written.error();
    return reprints->notes;
}

Result<void> OwedComparison::collateEvents()
{
    const QList<SourceId> sources = std::exchange(m_sources, {});
    const auto send = [this](Write write) { return writeAndWait(m_writer, std::move(write)); };
    const Result<void> judged = proposeSameness(m_reader, sources + std::exchange(m_named, {}), send);
    if (!judged)
        return judged;
    const QList<TextId> dated = std::exchange(m_dated, {});
    const Result<QList<SourceId>> telling = sourcesOf(m_reader, dated);
    if (!telling)
        return telling.error();
    if (const Result<void> proposed = proposeEvents(m_reader, dated, sources, send); !proposed)
        return proposed;
    const Result<void> repeated = proposeRepeats(m_reader, sources + *telling, send);
    return repeated ? compareSources(m_reader, sources, send) : repeated;
}

Result<void> OwedComparison::setDone()
{
    if (!std::exchange(m_isOwed, false))
        return {};
    Write write;
    write.comparison = Write::Comparison::Done;
    return writeAndWait(m_writer, std::move(write));
}

} // namespace dossier
