// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/checkedtexts.h"

#include "analysis/names.h"
#include "workspace/languagechecks.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace dossier {

namespace {

template <typename Row> bool isRejected(const Row &row)
{
    return row.standing.status == Status::Rejected;
}

QList<FoundName> namesIn(const AlignableText &text)
{
    QList<FoundPassage> found;
    for (const Passage &passage : text.passages)
        found.append({passage.span, passage.kind});
    return findNames(text.characters, text.languages(), found);
}

} // namespace

Result<CheckedText> CheckedTexts::read(const Text &text, Names names)
{
    const Result<QList<Passage>> passages = m_reader.passages(text.id);
    const Result<QList<Mention>> mentions = m_reader.mentions(text.id);
    const Result<QList<Date>> dates = m_reader.dates(text.id);
    const Result<QList<Indicator>> indicators = m_reader.indicators(text.id);
    const Result<QList<PassageLanguage>> languages = saidLanguages(m_reader, text);
    if (!passages || !mentions || !dates || !indicators || !languages)
        return (!passages     ? passages.error()
                : !mentions   ? mentions.error()
                : !dates      ? dates.error()
                : !indicators ? indicators.error()
                              : languages.error());
    CheckedText checked{{text.characters, text.language, *passages, {}, {}, *languages}, {}, {}};
    QSet<EntityId> entities;
    for (const Mention &mention : *mentions) {
        if (isRejected(mention))
            continue;
        checked.text.names.append({mention.span, mention.entity, 0});
        entities.insert(mention.entity);
    }
    for (const Date &date : *dates) {
        if (!isRejected(date))
            checked.text.dates.append(
                {date.span, date.wording, date.edtf, date.part, date.standing.origin.rule, date.anchor});
    }
    for (const Indicator &indicator : *indicators) {
        if (!isRejected(indicator))
            checked.indicators.append({indicator.span, indicator.type, indicator.value, {}});
    }
    if (names == Names::All)
        checked.names = namesIn(checked.text);
    std::ranges::sort(checked.text.names, {}, &NameHit::span);
    std::ranges::sort(checked.text.dates, {}, &FoundDate::span);
    if (const Result<void> learnt = learnTypes(entities.values()); !learnt)
        return learnt.error();
    return checked;
}

Result<void> CheckedTexts::learnTypes(const QList<EntityId> &entities)
{
    QList<EntityId> unknown;
    std::ranges::copy_if(
        entities, std::back_inserter(unknown), [this](EntityId entity) { return !m_types.contains(entity); });
    if (unknown.isEmpty())
        return {};
    const Result<QHash<EntityId, Entity>> rows = m_reader.entities(unknown);
    if (!rows)
        return rows.error();
    for (const Entity &entity : *rows)
        m_types.insert(entity.id, entity.type);
    return {};
}

} // namespace dossier
