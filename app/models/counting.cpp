// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counting.h"

#include <algorithm>

namespace dossier {

Counting::Counting(const std::function<void()> &ask, QObject *parent) : QObject(parent), m_ask(ask)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    m_pause.callOnTimeout(this, [this] {
        if (!m_isWanted || !m_isStale)
            return;
        m_isStale = false;
        m_isAsking = true;
        m_took.start();
        m_ask();
    });
}

void Counting::setWanted(bool wanted)
{
    m_isWanted = wanted;
    askSoon();
}

void Counting::makeStale()
{
    m_isStale = true;
    askSoon();
}

void Counting::answered()
{
    m_isAsking = false;
    m_pause.setInterval(std::max(shortestPause, pauseFactor * static_cast<int>(m_took.elapsed())));
    askSoon();
}

void Counting::askSoon()
{
    if (m_isWanted && m_isStale && !m_isAsking && !m_pause.isActive())
        m_pause.start();
}

} // namespace dossier
