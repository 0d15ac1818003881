// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/glancing.h"

#include "workspace/takelater.h"

#include <chrono>

namespace dossier {

using namespace std::chrono_literals;

namespace {

constexpr auto hoverDelay = 120ms;

} // namespace

Glancing::Glancing(const Queries &queries) : m_queries(queries)
{
    m_hover.setSingleShot(true);
    m_hover.setInterval(hoverDelay);
    m_hover.callOnTimeout(this, [this] { ask(); });
}

void Glancing::setGlance(const Focus &glance)
{
    if (glance == m_glance)
        return;
    m_glance = glance;
    m_hover.stop();
    if (!glance.isEmpty()) {
        if (m_light.focus.isEmpty())
            m_hover.start();
        else
            ask();
        return;
    }
    ++m_asked;
    m_answer.cancel();
    if (m_light.focus.isEmpty())
        return;
    m_light = nothingLit(glance);
    Q_EMIT changed(m_light);
}

void Glancing::ask()
{
    m_answer.cancel();
    m_answer = m_queries.light(m_glance, m_openTexts);
    takeLater(m_answer, this, [this, question = ++m_asked](const Result<Light> &result) {
        if (question != m_asked || !result)
            return;
        m_light = weakened(*result);
        Q_EMIT changed(m_light);
    });
}

} // namespace dossier
