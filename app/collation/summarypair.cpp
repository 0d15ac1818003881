// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/summarypair.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dossier {

namespace {

constexpr qsizetype mostLinked = 30;

void insertPlace(QList<qsizetype> &places, qsizetype place)
{
    if (places.size() < SummaryPair::mostPlaces && (places.isEmpty() || places.constLast() != place))
        places.append(place);
}

} // namespace

SummaryPair::SummaryPair(const CheckedText &source, const CheckedText &summary, const QList<LinkProposal> &links,
    const QHash<EntityId, EntityType> &entities)
    : m_sourceText(source)
    , m_summaryText(summary)
    , m_source(source, entities)
    , m_summary(summary, entities)
    , m_linked(m_summary.said().size())
{
    std::set<std::pair<qsizetype, qsizetype>> linked;
    for (const LinkProposal &link : links)
        linked.insert({m_summary.placeOf(link.rendered), m_source.placeOf(link.source)});
    for (const auto &[rendered, place] : linked) {
        if (rendered >= 0 && place >= 0)
            m_linked[rendered].append(place);
    }
    for (QList<qsizetype> &places : m_linked) {
        if (places.size() > mostLinked)
            places.clear();
        m_links += places.isEmpty() ? 0 : 1;
    }
    for (qsizetype place = 0; place < m_source.said().size(); ++place) {
        for (const CheckedName &name : m_source.said().at(place).names) {
            if (name.entity)
                insertPlace(m_byEntity[name.entity], place);
            if (name.words.isEmpty())
                continue;
            insertPlace(m_byWords[name.words.join(u' ')], place);
            insertPlace(m_byLastWord[name.words.constLast()], place);
        }
    }
}

QList<qsizetype> SummaryPair::around(qsizetype place) const
{
    std::set<qsizetype> places;
    for (const qsizetype linked : m_linked.at(place)) {
        for (const qsizetype one : {linked - 1, linked, linked + 1}) {
            if (one >= 0 && one < m_source.said().size())
                places.insert(one);
        }
    }
    return {places.cbegin(), places.cend()};
}

QList<qsizetype> SummaryPair::naming(const CheckedName &name) const
{
    QList<qsizetype> places = name.entity ? m_byEntity.value(name.entity) : QList<qsizetype>();
    if (!name.words.isEmpty()) {
        const QString &last = name.words.constLast();
        places += m_byWords.value(name.words.join(u' '));
        places += name.words.size() > 1 ? m_byWords.value(last) : m_byLastWord.value(last);
    }
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    return places;
}

bool SummaryPair::names(const CheckedName &name) const
{
    if (name.entity && m_byEntity.contains(name.entity))
        return true;
    if (name.words.isEmpty())
        return false;
    const QString &last = name.words.constLast();
    return m_byWords.contains(name.words.join(u' '))
        || (name.words.size() > 1 ? m_byWords.contains(last) : m_byLastWord.contains(last));
}

Span SummaryPair::nowhere(qsizetype place) const
{
    const QList<qsizetype> &linked = m_linked.at(place);
    const qsizetype end = linked.isEmpty() ? 0 : m_source.said().at(linked.constLast()).span.end;
    return {end, end};
}

} // namespace dossier
