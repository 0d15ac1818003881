// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/lighting.h"

#include "workspace/takelater.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dossier {

using namespace std::chrono_literals;

namespace {

constexpr auto aMoment = 5ms; // with which panes are painted within two frames, and a small case lights in one go

} // namespace

Light nothingLit(const Focus &focus)
{
    Light light;
    light.focus = focus;
    light.complete = true;
    return light;
}

Lighting::Lighting(const Queries &queries) : m_queries(queries)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(aMoment);
    m_frame.callOnTimeout(this, [this] {
        if (m_early)
            show(*std::exchange(m_early, {}));
    });
}

void Lighting::stop()
{
    dropAnswers();
}

void Lighting::dropAnswers()
{
    ++m_asked;
    m_frame.stop();
    m_early.reset();
}

void Lighting::ask(const Focus &focus, const QList<TextId> &openTexts, Content content)
{
    m_focus = focus;
    m_openTexts = openTexts;
    m_contentIsNew = m_contentIsNew || content == Content::Changed;
    dropAnswers();
    m_openLight.cancel();
    m_fullLight.cancel();
    if (focus.isEmpty()) {
        show(nothingLit(focus));
        return;
    }
    const bool holds = m_light.complete && lightsTheSame(m_light.focus, focus);
    if (holds && m_light.focus != focus) {
        const int question = m_asked;
        show(retargeted(m_light, focus));
        if (question != m_asked)
            return; // a listener has asked for another
    }
    const bool covers = std::ranges::all_of(openTexts, [this](TextId text) { return m_light.spans.contains(text); });
    const bool reachesEverywhere =
        focus.subject() == Focus::Subject::Entities || focus.subject() == Focus::Subject::Event;
    if (holds && !m_contentIsNew && covers && reachesEverywhere && !focus.stretch)
        return;
    // A light that holds but for new content stays until the next complete one is there.
    if (!holds)
        askOpenTexts();
    askAll();
}

void Lighting::askOpenTexts()
{
    m_frame.start();
    m_openLight = m_queries.light(m_focus, m_openTexts, LightScope::OpenTexts);
    takeLater(m_openLight, this, [this, question = m_asked](const Result<Light> &result) {
        if (question != m_asked || !result)
            return;
        if (m_frame.isActive())
            m_early = *result;
        else
            show(*result);
    });
}

void Lighting::askAll()
{
    m_fullLight = m_queries.light(m_focus, m_openTexts);
    takeLater(m_fullLight, this, [this, question = m_asked](const Result<Light> &result) {
        if (question == m_asked)
            take(result);
    });
}

void Lighting::take(const Result<Light> &result)
{
    dropAnswers(); // the open texts' light may still be on its way
    m_contentIsNew = false;
    show(result ? *result : nothingLit(m_focus));
    if (result)
        Q_EMIT completed();
    else
        Q_EMIT failed(result.error());
}

void Lighting::show(const Light &now)
{
    if (now == m_light)
        return;
    m_light = now;
    Q_EMIT changed(m_light);
}

} // namespace dossier
