// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/stepping.h"

#include <algorithm>
#include <array>
#include <functional>

namespace dossier {

namespace {

qsizetype firstStep(const Light &light, const QList<TextId> &openTexts, int direction)
{
    const auto isOpen = [&openTexts](const Step &step) { return openTexts.contains(step.place.text); };
    const auto isHere = [&light](const Step &step) { return step.source == light.focus.source; };
    const std::array<std::function<bool(const Step &)>, 4> wishes{
        [&](const Step &step) { return isOpen(step) && isHere(step); }, isOpen, isHere,
        [](const Step &) { return true; }};
    for (const auto &wish : wishes) {
        if (direction > 0) {
            const auto found = std::ranges::find_if(light.steps, wish);
            if (found != light.steps.end())
                return found - light.steps.begin();
        } else {
            const auto found = std::find_if(light.steps.rbegin(), light.steps.rend(), wish);
            if (found != light.steps.rend())
                return light.steps.rend() - found - 1;
        }
    }
    return 0;
}

} // namespace

qsizetype stepFrom(const Light &light, const QList<TextId> &openTexts, int direction)
{
    if (light.steps.isEmpty())
        return -1;
    const qsizetype steps = light.steps.size();
    const bool anyOwn = std::ranges::any_of(light.steps, [](const Step &each) { return !each.rendition; });
    qsizetype to = light.step < 0 ? firstStep(light, openTexts, direction) : (light.step + direction + steps) % steps;
    while (anyOwn && light.steps.at(to).rendition)
        to = (to + direction + steps) % steps;
    return to;
}

} // namespace dossier
