// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/signs.h"

#include "appearance/entityink.h"
#include "workspace/light.h"

#include <optional>

namespace dossier {

Icon signIcon(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return Icon::Agree;
    case ClaimSign::Refine:
        return Icon::Refine;
    case ClaimSign::Conflict:
        return Icon::Conflict;
    case ClaimSign::Silent:
        return Icon::Silent;
    case ClaimSign::Alone:
        break;
    }
    return Icon::Dot;
}

Ink signInk(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return Ink::Agree;
    case ClaimSign::Refine:
        return Ink::Refine;
    case ClaimSign::Conflict:
        return Ink::Conflict;
    case ClaimSign::Silent:
    case ClaimSign::Alone:
        break;
    }
    return Ink::Silent;
}

Icon verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return Icon::Agree;
    case Verdict::Coarser:
        return Icon::Refine;
    case Verdict::Disagree:
        return Icon::Conflict;
    case Verdict::Apart:
    case Verdict::OneSource:
    case Verdict::Silent:
        break;
    }
    return Icon::Silent;
}

Ink verdictInk(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return Ink::Agree;
    case Verdict::Coarser:
        return Ink::Refine;
    case Verdict::Disagree:
        return Ink::Conflict;
    case Verdict::Apart:
    case Verdict::OneSource:
    case Verdict::Silent:
        break;
    }
    return Ink::Silent;
}

Icon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Icon::Octagon;
    case Severity::Major:
        return Icon::Warning;
    case Severity::Minor:
        return Icon::Info;
    case Severity::Noted:
        break;
    }
    return Icon::Dot;
}

Ink severityInk(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Ink::Critical;
    case Severity::Major:
        return Ink::Major;
    case Severity::Minor:
        return Ink::Minor;
    case Severity::Noted:
        break;
    }
    return Ink::Neutral;
}

Ink typeInk(EntityType type)
{
    return entityInk(static_cast<int>(type));
}

Icon typeIcon(EntityType type)
{
    return entityIcon(static_cast<int>(type));
}

namespace {

// Ink::Text while nothing of the entities is lit, and when their hues differ.
Ink entitiesInk(const Light &light)
{
    std::optional<EntityType> hue;
    for (const QList<LitSpan> &spans : light.spans) {
        for (const LitSpan &lit : spans) {
            if (lit.kind != LitKind::Entity)
                continue;
            if (hue && *hue != lit.hue)
                return Ink::Text;
            hue = lit.hue;
        }
    }
    return hue ? typeInk(*hue) : Ink::Text;
}

} // namespace

Ink lightInk(const Light &light)
{
    switch (light.focus.subject()) {
    case Focus::Subject::Entities:
        return entitiesInk(light);
    case Focus::Subject::Event:
        return Ink::Mark;
    case Focus::Subject::Passage:
    case Focus::Subject::Nothing:
        break;
    }
    return Ink::Event;
}

} // namespace dossier
