// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "workspace/light.h"

#include <QStringList>
#include <algorithm>

// A light in words, so that a test shows what is lit and where.

namespace dossier::tests {

using namespace Qt::StringLiterals;

inline QString kindWord(LitKind kind)
{
    switch (kind) {
    case LitKind::Passage:
        return u"passage"_s;
    case LitKind::Evidence:
        return u"evidence"_s;
    case LitKind::EvidenceWords:
    case LitKind::Words:
        return u"words"_s;
    case LitKind::Entity:
        return u"entity"_s;
    case LitKind::Date:
        return u"date"_s;
    }
    return {};
}

inline QString signWord(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return u"agree"_s;
    case ClaimSign::Refine:
        return u"refine"_s;
    case ClaimSign::Conflict:
        return u"conflict"_s;
    case ClaimSign::Silent:
        return u"silent"_s;
    case ClaimSign::Alone:
        return u"alone"_s;
    }
    return {};
}

// "1 entity organisation: Agence des écluses" – the text, what is lit and the words; "weak", "current" where it is so.
inline QString inWords(const LitSpan &lit, TextId text, const CaseContent &content)
{
    QStringList words{QString::number(text.value), kindWord(lit.kind)};
    if (lit.kind == LitKind::Entity)
        words.append(toString(lit.type));
    if (lit.kind == LitKind::Entity && lit.hue != lit.type)
        words.append(u"as %1"_s.arg(toString(lit.hue)));
    if (lit.kind == LitKind::Evidence || lit.kind == LitKind::EvidenceWords)
        words.append(signWord(lit.sign));
    if (lit.strength == Strength::Weak)
        words.append(u"weak"_s);
    if (lit.current)
        words.append(u"current"_s);
    const QString &characters = content.texts.at(text.value - 1).characters;
    return words.join(u' ') + u": "_s + characters.mid(lit.span.start, lit.span.length());
}

// The spans of these texts, or of all.
inline QStringList spansInWords(const Light &light, const CaseContent &content, QList<TextId> texts = {})
{
    if (texts.isEmpty())
        texts = light.spans.keys();
    std::ranges::sort(texts);
    QStringList lines;
    for (const TextId text : std::as_const(texts)) {
        for (const LitSpan &lit : light.spans.value(text))
            lines.append(inWords(lit, text, content));
    }
    return lines;
}

// "1: 5", with an event "1: 2 conflict contradicts"; what fades is not there. "at rest" when sources are not counted.
inline QStringList sourcesInWords(const Light &light)
{
    if (!light.countsSources)
        return {u"at rest"_s};
    QStringList lines;
    for (const auto &[source, lit] : light.sources.asKeyValueRange()) {
        QString line = u"%1: %2"_s.arg(source.value).arg(lit.count);
        if (light.focus.subject() == Focus::Subject::Event)
            line += u' ' + signWord(lit.sign);
        if (lit.contradicts)
            line += u" contradicts"_s;
        lines.append(line);
    }
    lines.sort();
    return lines;
}

// "1: 5 lit"; "2: - lit" where entities are not counted.
inline QStringList entitiesInWords(const Light &light)
{
    QSet<EntityId> named(light.entityCounts.keyBegin(), light.entityCounts.keyEnd());
    named.unite(light.litEntities);
    QStringList lines;
    for (const EntityId entity : std::as_const(named)) {
        const QString count = light.countsEntities ? QString::number(light.entityCounts.value(entity)) : u"-"_s;
        lines.append(
            u"%1: %2%3"_s.arg(entity.value).arg(count, light.litEntities.contains(entity) ? u" lit"_s : QString()));
    }
    lines.sort();
    return lines.isEmpty() && !light.countsEntities ? QStringList{u"at rest"_s} : lines;
}

// "1 strong"; "at rest" when no event fades.
inline QStringList eventsInWords(const Light &light)
{
    if (!light.lightsEvents)
        return {u"at rest"_s};
    QStringList lines;
    for (const auto &[event, strength] : light.events.asKeyValueRange())
        lines.append(u"%1 %2"_s.arg(event.value).arg(strength == Strength::Strong ? u"strong"_s : u"weak"_s));
    lines.sort();
    return lines;
}

// "1/1: Agence des écluses" – source, text, words – in the order F3 goes.
inline QStringList stepsInWords(const Light &light, const CaseContent &content)
{
    QStringList lines;
    for (const Step &step : light.steps) {
        const QString &characters = content.texts.at(step.place.text.value - 1).characters;
        lines.append(u"%1/%2%3: %4"_s.arg(step.source.value)
                .arg(step.place.text.value)
                .arg(step.rendition ? u" rendition"_s : QString(),
                    characters.mid(step.place.span.start, step.place.span.length())));
    }
    return lines;
}

} // namespace dossier::tests
