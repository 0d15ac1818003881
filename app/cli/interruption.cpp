// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace dossier {

namespace {

// A signal's handler is told nothing but its number.
std::atomic<bool> wasAsked = false;
static_assert(std::atomic<bool>::is_always_lock_free); // else a handler must not touch it

void note(int signal)
{
    wasAsked = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    wasAsked = false;
    m_interrupt = std::signal(SIGINT, note);
    m_terminate = std::signal(SIGTERM, note);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool Interruption::asked() const
{
    return wasAsked;
}

} // namespace dossier
