// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dossier::tests {

using namespace Qt::StringLiterals;

// What a case says, without ids, uids, moments and the order things came in: two cases that say the same are the same
// to a reader.
class CaseInWords
{
public:
    explicit CaseInWords(const CaseContent &content) : m_content(content)
    {
        for (const Source &source : content.sources)
            m_sources.insert(source.id, source.title);
        for (const Text &text : content.texts) {
            const QString kind = text.version ? u" (%1)"_s.arg(text.language) : QString();
            m_texts.insert(text.id, m_sources.value(text.source) + kind);
        }
        for (const Entity &entity : content.entities)
            m_entities.insert(entity.id, toString(entity.type) + u' ' + entity.label);
        for (const Event &event : content.events)
            m_events.insert(event.id, event.date.toString() + u' ' + event.title);
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const Source &source : m_content.sources)
            lines.append(u"source %1, %2, %3"_s.arg(source.title, source.published.toString(), source.language));
        for (const Edition &edition : m_content.editions)
            lines.append(
                u"edition %1 of %2: %3"_s.arg(edition.number).arg(m_sources.value(edition.source), edition.fileName));
        for (const Text &text : m_content.texts)
            lines.append(u"text %1: %2 units"_s.arg(m_texts.value(text.id)).arg(text.characters.size()));
        for (const Entity &entity : m_content.entities)
            lines.append(u"entity "_s + m_entities.value(entity.id) + says(entity.standing));
        for (const Name &name : m_content.names) {
            lines.append(u"name %1 of %2, %3"_s.arg(name.spelling, m_entities.value(name.entity), name.language)
                + says(name.standing));
        }
        for (const Mention &mention : m_content.mentions) {
            lines.append(u"mention of %1 at %2"_s.arg(m_entities.value(mention.entity), place(mention))
                + says(mention.standing));
        }
        for (const Date &date : m_content.dates)
            lines.append(u"date %1 at %2"_s.arg(date.edtf.toString(), place(date)) + says(date.standing));
        for (const Event &event : m_content.events)
            lines.append(u"event "_s + m_events.value(event.id) + says(event.standing));
        for (const Claim &claim : m_content.claims) {
            lines.append(
                u"claim of %1 on %2: %3"_s.arg(m_sources.value(claim.source), m_events.value(claim.event), claim.value)
                + says(claim.standing));
        }
        for (const Finding &finding : m_content.findings) {
            QStringList places;
            for (const TextSpan &span : finding.spans)
                places.append(m_texts.value(span.text));
            places.sort();
            lines.append(u"finding %1 in %2"_s.arg(finding.code, places.join(u" and "_s)) + says(finding.standing));
        }
        lines += u"%1 passages, %2 links, %3 quotations, %4 indicators"_s.arg(m_content.passages.size())
                     .arg(m_content.links.size())
                     .arg(m_content.quotations.size())
                     .arg(m_content.indicators.size());
        std::ranges::sort(lines);
        return lines;
    }

private:
    static QString says(const Standing &standing) { return u", "_s + toString(standing.status); }
    template <typename Row> QString place(const Row &row) const
    {
        return u"%1 %2-%3"_s.arg(m_texts.value(row.text)).arg(row.span.start).arg(row.span.end);
    }

    const CaseContent &m_content;
    QHash<SourceId, QString> m_sources;
    QHash<TextId, QString> m_texts;
    QHash<EntityId, QString> m_entities;
    QHash<EventId, QString> m_events;
};

// What one has and the other has not, for a test's message; empty when they say the same.
inline QString differenceInWords(const CaseContent &a, const CaseContent &b)
{
    const QStringList left = CaseInWords(a).lines();
    const QStringList right = CaseInWords(b).lines();
    QStringList lines;
    std::vector<QString> only;
    std::ranges::set_difference(left, right, std::back_inserter(only));
    for (const QString &line : only)
        lines.append(u"- "_s + line);
    only.clear();
    std::ranges::set_difference(right, left, std::back_inserter(only));
    for (const QString &line : only)
        lines.append(u"+ "_s + line);
    return lines.mid(0, 40).join(u'\n');
}

} // namespace dossier::tests
